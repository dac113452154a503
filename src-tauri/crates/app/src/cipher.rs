//! What is sealed under a customer's own data key, and how.
//!
//! INVARIANT: every word by or about a customer is sealed under that customer's key before the store sees it, so that
//! deleting the wrapped key erases it. The index for search is the one exception; erasure deletes its rows.

use crypto::Key;
use kernel::{CustomerId, Entropy};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store::customer::Customer;

use crate::error::{Error, Result};
use crate::session::OpenVault;
use crate::view::AddressView;

/// What is known of a customer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Profile {
    pub(crate) name: String,
    /// Set by hand: mail does not change it any more.
    pub(crate) named: bool,
    pub(crate) time_zone: Option<String>,
    /// Never written; it keeps its place in the form, which has no names.
    pub(crate) utc_offset_min: Option<i32>,
}

/// A message as it is shown and answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Payload {
    pub(crate) message_id: Option<String>,
    pub(crate) references: Vec<String>,
    pub(crate) from: AddressView,
    pub(crate) to: Vec<AddressView>,
    pub(crate) cc: Vec<AddressView>,
    pub(crate) bcc: Vec<AddressView>,
    pub(crate) reply_to: Vec<AddressView>,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) quoted: Option<String>,
    /// The source has an HTML part.
    pub(crate) html: bool,
}

/// The data key of one customer, at work.
#[derive(Debug, Clone)]
pub(crate) struct CustomerKey {
    customer: CustomerId,
    key: Key,
}

fn context(customer: CustomerId, kind: &str) -> Vec<u8> {
    format!("{customer}/{kind}").into_bytes()
}

impl CustomerKey {
    /// A new one, and how it is kept.
    pub(crate) fn make(vault: &OpenVault, customer: CustomerId, entropy: &dyn Entropy) -> (Self, Vec<u8>) {
        let key = Key::make(entropy);
        let wrapped = crypto::seal(vault.customers(), &context(customer, "key"), key.expose(), entropy);
        (Self { customer, key }, wrapped)
    }

    /// Of a customer that is kept.
    pub(crate) fn open(vault: &OpenVault, customer: &Customer) -> Result<Self> {
        let opened = crypto::open(vault.customers(), &context(customer.id, "key"), &customer.wrapped_key)?;
        let key = Key::from_slice(&opened).ok_or(Error::Malformed("customer key"))?;
        Ok(Self { customer: customer.id, key })
    }

    pub(crate) fn seal_bytes(&self, kind: &str, plain: &[u8], entropy: &dyn Entropy) -> Vec<u8> {
        crypto::seal(&self.key, &context(self.customer, kind), plain, entropy)
    }

    pub(crate) fn open_bytes(&self, kind: &str, sealed: &[u8]) -> Result<zeroize::Zeroizing<Vec<u8>>> {
        Ok(crypto::open(&self.key, &context(self.customer, kind), sealed)?)
    }

    pub(crate) fn seal_text(&self, kind: &str, text: &str, entropy: &dyn Entropy) -> Vec<u8> {
        self.seal_bytes(kind, text.as_bytes(), entropy)
    }

    pub(crate) fn open_text(&self, kind: &'static str, sealed: &[u8]) -> Result<String> {
        let opened = self.open_bytes(kind, sealed)?;
        std::str::from_utf8(&opened).map(str::to_owned).map_err(|_| Error::Malformed(kind))
    }

    /// Seals a value in the form of postcard 1.
    pub(crate) fn seal<T: Serialize>(&self, kind: &'static str, value: &T, entropy: &dyn Entropy) -> Result<Vec<u8>> {
        let plain = zeroize::Zeroizing::new(postcard::to_stdvec(value).map_err(|_| Error::Malformed(kind))?);
        Ok(self.seal_bytes(kind, &plain, entropy))
    }

    pub(crate) fn open_value<T: DeserializeOwned>(&self, kind: &'static str, sealed: &[u8]) -> Result<T> {
        let opened = self.open_bytes(kind, sealed)?;
        postcard::from_bytes(&opened).map_err(|_| Error::Malformed(kind))
    }
}
