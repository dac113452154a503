//! Bytes that stand for something: hashes, pseudonyms, commitments.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use crypto::Key;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::AuditError;

macro_rules! bytes {
    ($($(#[$doc:meta])* $name:ident[$length:literal],)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name([u8; $length]);

        impl $name {
            /// From its bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }

            /// From a slice, if that is as long as it must be.
            #[must_use]
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }

            /// Its bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                // Four characters for three bytes; 32 bytes are the longest here.
                let mut text = [0; 44];
                let length = URL_SAFE_NO_PAD.encode_slice(self.0, &mut text).unwrap_or_default();
                out.write_str(text.get(..length).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, out)
            }
        }

        impl FromStr for $name {
            type Err = AuditError;

            fn from_str(text: &str) -> Result<Self, AuditError> {
                let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| AuditError::Leaf)?;
                Self::from_slice(&bytes).ok_or(AuditError::Leaf)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}

bytes! {
    /// A SHA-256 hash: of a leaf, of a node, or the root of a tree. Written as base64url without padding.
    Hash[32],
    /// Stands for a person or a thing. Who holds the key can tell for whom; when the key is gone, nobody can.
    Pseudonym[16],
    /// Commits to something without showing it: a keyed hash. Who holds the key and the thing can check it.
    Commitment[32],
}

/// The pseudonym of a thing of this kind (`person`, `conversation` …). The same under the same key, another under another.
#[must_use]
pub fn pseudonym(key: &Key, kind: &str, id: &str) -> Pseudonym {
    let hash = crypto::keyed_hash(key, &[b"pseudonym", kind.as_bytes(), id.as_bytes()]);
    let mut bytes = [0; 16];
    for (slot, byte) in bytes.iter_mut().zip(hash) {
        *slot = byte;
    }
    Pseudonym(bytes)
}

/// The commitment to these parts, for this kind of payload (`reply`, `message` …). Parts can not run into each other.
#[must_use]
pub fn commit(key: &Key, kind: &str, parts: &[&[u8]]) -> Commitment {
    let mut all = Vec::with_capacity(parts.len() + 2);
    all.extend([b"commitment".as_slice(), kind.as_bytes()]);
    all.extend_from_slice(parts);
    Commitment(crypto::keyed_hash(key, &all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_back_as_they_were_written() {
        let hash = Hash::from_bytes([7; 32]);
        assert_eq!(hash.to_string().parse(), Ok(hash));
        let name = Pseudonym::from_bytes([255; 16]);
        assert_eq!(name.to_string(), "_____________________w");
        assert_eq!(name.to_string().parse(), Ok(name));
        assert_eq!("AAAA".parse::<Hash>(), Err(AuditError::Leaf));
    }

    #[test]
    fn a_pseudonym_tells_kinds_ids_and_keys_apart() {
        let (one, two) = (Key::from_bytes([1; 32]), Key::from_bytes([2; 32]));
        let base = pseudonym(&one, "person", "5");
        assert_eq!(base, pseudonym(&one, "person", "5"));
        assert_ne!(base, pseudonym(&one, "person", "6"));
        assert_ne!(base, pseudonym(&one, "queue", "5"));
        assert_ne!(base, pseudonym(&two, "person", "5"));
    }

    #[test]
    fn the_parts_of_a_commitment_do_not_run_into_each_other() {
        let key = Key::from_bytes([1; 32]);
        assert_ne!(commit(&key, "note", &[b"ab", b"c"]), commit(&key, "note", &[b"a", b"bc"]));
        assert_ne!(commit(&key, "note", &[b"ab"]), commit(&key, "notea", &[b"b"]));
    }
}
