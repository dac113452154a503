//! How bytes are written in the keyring: sealed ones as base64 with a check against rot, public ones as hexadecimal.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crypto::sha256;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::IdentityError;

const CHECK: usize = 4;

/// Sealed bytes followed by the first four of their SHA-256. The seal itself finds every change, but cannot tell a
/// damaged file from a wrong passphrase; the check can, for damage that nobody intended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sealed(Vec<u8>);

impl Sealed {
    pub(crate) fn new(mut sealed: Vec<u8>) -> Self {
        let sum = sha256(&sealed);
        sealed.extend(sum.iter().take(CHECK));
        Self(sealed)
    }

    /// The sealed bytes, if they are those that were written.
    pub(crate) fn bytes(&self) -> Result<&[u8], IdentityError> {
        let at = self.0.len().checked_sub(CHECK).ok_or(IdentityError::DamagedKeyslot)?;
        let (sealed, check) = self.0.split_at_checked(at).ok_or(IdentityError::DamagedKeyslot)?;
        if sha256(sealed).starts_with(check) { Ok(sealed) } else { Err(IdentityError::DamagedKeyslot) }
    }
}

impl Serialize for Sealed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Sealed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map(Self).map_err(|_| D::Error::custom("not base64"))
    }
}

/// Bytes of a fixed length that are no secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Plain<const N: usize>(pub(crate) [u8; N]);

impl<const N: usize> Serialize for Plain<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex::encode(self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for Plain<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut bytes = [0; N];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| D::Error::custom("not hexadecimal of the right length"))?;
        Ok(Self(bytes))
    }
}

/// Bytes of any length that are no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bytes(pub(crate) Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex::encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        hex::decode(String::deserialize(deserializer)?).map(Self).map_err(|_| D::Error::custom("not hexadecimal"))
    }
}

/// The parts in one piece, each preceded by its length, as the context of a seal.
pub(crate) fn context(parts: &[&[u8]]) -> Vec<u8> {
    let mut joined = Vec::new();
    for part in parts {
        joined.extend_from_slice(&(part.len() as u64).to_be_bytes());
        joined.extend_from_slice(part);
    }
    joined
}
