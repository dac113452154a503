//! Which vault.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Region, RegionError};

/// One vault: the organisation's own, or that of a region. Written `org` or as the region, which is never called so.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ts_rs::TS)]
#[ts(type = "string")]
pub enum VaultName {
    /// People, roles, queues, calendars; no customer data.
    Organisation,
    /// The customers, conversations and log of one region.
    Region(Region),
}

impl VaultName {
    /// Its short name: `org`, or the region's.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Organisation => "org",
            Self::Region(region) => region.as_str(),
        }
    }

    /// The region that it is at home in, if it is a region's.
    #[must_use]
    pub const fn region(self) -> Option<Region> {
        match self {
            Self::Organisation => None,
            Self::Region(region) => Some(region),
        }
    }
}

impl From<Region> for VaultName {
    fn from(region: Region) -> Self {
        Self::Region(region)
    }
}

impl FromStr for VaultName {
    type Err = RegionError;

    fn from_str(text: &str) -> Result<Self, RegionError> {
        if text == "org" { Ok(Self::Organisation) } else { text.parse().map(Self::Region) }
    }
}

impl fmt::Display for VaultName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for VaultName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for VaultName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for VaultName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vault_is_read_back_as_it_was_written() {
        for name in ["org", "eu", "us"] {
            assert_eq!(name.parse::<VaultName>().map(|vault| vault.to_string()), Ok(name.to_owned()));
        }
        assert_eq!("../eu".parse::<VaultName>(), Err(RegionError));
    }
}
