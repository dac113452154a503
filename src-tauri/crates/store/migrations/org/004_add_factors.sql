CREATE TABLE factor (
    -- What somebody shows besides their passphrase.
    id           INTEGER PRIMARY KEY,
    person       INTEGER NOT NULL,
    -- 'totp', 'security-key' or 'recovery-codes'.
    kind         TEXT NOT NULL,
    -- What its owner calls it.
    name         TEXT NOT NULL,
    -- totp: the seed, sealed under its owner's account key. security-key: the credential's id, no secret.
    -- recovery-codes: empty, they are in recovery_code.
    material     BLOB NOT NULL,
    -- totp: the last step of thirty seconds whose code was taken; no code of it or before it is taken again.
    last_step    INTEGER,
    -- NULL until a first code has shown that the app has the seed.
    enrolled_at  INTEGER,
    used_at      INTEGER
) STRICT;
CREATE INDEX factor_person ON factor (person);

CREATE TABLE recovery_code (
    -- The one-use codes of a sheet; a used one is gone.
    -- Keyed hash; the key follows from its owner's account key.
    hash         BLOB PRIMARY KEY,
    factor       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recovery_code_factor ON recovery_code (factor);

CREATE TABLE code_wait (
    -- Wrong codes in a row, and when the last one was given: in milliseconds that the machine had been up since the start
    -- of this name, so that setting the clock shortens no wait.
    person       INTEGER PRIMARY KEY,
    failed       INTEGER NOT NULL,
    boot         TEXT NOT NULL,
    up_ms        INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    -- Who is at work where, so that each process of a device sees the sessions of the others and can end them.
    id           INTEGER PRIMARY KEY,
    person       INTEGER NOT NULL,
    device       INTEGER NOT NULL,
    -- 'window' or 'ctl'.
    program      TEXT NOT NULL,
    started_at   INTEGER NOT NULL,
    -- When it ends at the latest.
    until        INTEGER NOT NULL,
    -- When it was last seen at work; written with what is written anyway.
    active_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX session_person ON session (person);
