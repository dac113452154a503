//! Where data is at home.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

const LONGEST: usize = 8;

/// The home of data: a vault, a key, a set of laws. Two to eight lower-case ASCII letters or digits, such as `eu`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ts_rs::TS)]
#[ts(type = "string")]
pub struct Region([u8; LONGEST]);

/// Not the name of a region.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a region is two to eight lower-case letters or digits")]
pub struct RegionError;

impl Region {
    /// The region's identifier, as in the file names under `policies/regions`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(LONGEST);
        self.0.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl FromStr for Region {
    type Err = RegionError;

    fn from_str(text: &str) -> Result<Self, RegionError> {
        let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let mut name = [0; LONGEST];
        if !(2..=LONGEST).contains(&text.len()) || !text.as_bytes().iter().all(plain) || text == "org" {
            return Err(RegionError);
        }
        for (slot, byte) in name.iter_mut().zip(text.bytes()) {
            *slot = byte;
        }
        Ok(Self(name))
    }
}

impl fmt::Display for Region {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for Region {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_read_back_as_it_was_written() {
        for name in ["eu", "uk", "us", "apac", "abcdefgh", "r2"] {
            assert_eq!(name.parse::<Region>().map(|region| region.to_string()), Ok(name.to_owned()));
        }
        for name in ["", "e", "EU", "e u", "abcdefghi", "../x", "org"] {
            assert_eq!(name.parse::<Region>(), Err(RegionError), "{name:?}");
        }
    }
}
