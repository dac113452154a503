//! How names and mail addresses are cleaned and compared.
