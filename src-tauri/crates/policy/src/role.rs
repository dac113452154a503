//! What a person is trusted with.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

const LONGEST: usize = 24;

/// What a person is trusted with, by its id: two to 24 lower-case ASCII letters, digits and single hyphens, such as
/// `senior-agent`. What it comes to is said by the policies: the shipped ones for a role that is built in, else the
/// organisation's own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ts_rs::TS)]
#[ts(type = "string")]
pub struct Role([u8; LONGEST]);

/// Not the id of a role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a role is two to 24 lower-case letters, digits and single hyphens")]
pub struct RoleError;

impl Role {
    /// Serves customers.
    pub const AGENT: Self = Self::built_in("agent");
    /// Serves customers, takes over from others and keeps prepared texts.
    pub const SENIOR_AGENT: Self = Self::built_in("senior-agent");
    /// Serves customers, takes mail in, and moves what belongs to others.
    pub const SUPERVISOR: Self = Self::built_in("supervisor");
    /// Reads conversations for their quality, changes nothing.
    pub const QA: Self = Self::built_in("qa");
    /// Reads conversations and the audit log, changes nothing at the desk.
    pub const COMPLIANCE: Self = Self::built_in("compliance");
    /// Reads conversations and the audit log for a time, changes nothing.
    pub const AUDITOR: Self = Self::built_in("auditor");
    /// Runs the organisation, reads no conversation.
    pub const ADMIN: Self = Self::built_in("admin");

    /// The roles that ship, from the desk to the office.
    pub const BUILT_IN: [Self; 7] =
        [Self::AGENT, Self::SENIOR_AGENT, Self::SUPERVISOR, Self::QA, Self::COMPLIANCE, Self::AUDITOR, Self::ADMIN];

    /// What the founder of an organisation holds until others accept theirs: together they may do everything.
    pub const FOUNDER: [Self; 4] = [Self::AGENT, Self::SUPERVISOR, Self::COMPLIANCE, Self::ADMIN];

    const fn built_in(id: &str) -> Self {
        let mut name = [0; LONGEST];
        let mut slots: &mut [u8] = &mut name;
        let mut bytes = id.as_bytes();
        while let ([slot, more @ ..], [byte, rest @ ..]) = (slots, bytes) {
            *slot = *byte;
            slots = more;
            bytes = rest;
        }
        Self(name)
    }

    /// Its id in the policies and in records.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(LONGEST);
        self.0.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Whether it ships with the programme.
    #[must_use]
    pub fn is_built_in(self) -> bool {
        Self::BUILT_IN.contains(&self)
    }
}

impl FromStr for Role {
    type Err = RoleError;

    fn from_str(text: &str) -> Result<Self, RoleError> {
        let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let words = || text.as_bytes().split(|byte| *byte == b'-');
        if !(2..=LONGEST).contains(&text.len()) || !words().all(|word| !word.is_empty() && word.iter().all(plain)) {
            return Err(RoleError);
        }
        Ok(Self::built_in(text))
    }
}

impl fmt::Display for Role {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Role {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for Role {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Role {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A set of roles, in the order of their ids. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Roles(Arc<[Role]>);

impl Roles {
    /// Whether this role is among them.
    #[must_use]
    pub fn contains(&self, role: Role) -> bool {
        self.0.contains(&role)
    }

    /// The roles, each once.
    pub fn iter(&self) -> impl Iterator<Item = Role> {
        self.0.iter().copied()
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        let mut all: Vec<Role> = roles.into_iter().collect();
        all.sort_unstable();
        all.dedup();
        Self(all.into())
    }
}

impl From<&[Role]> for Roles {
    fn from(roles: &[Role]) -> Self {
        roles.iter().copied().collect()
    }
}

impl From<Vec<Role>> for Roles {
    fn from(roles: Vec<Role>) -> Self {
        roles.into_iter().collect()
    }
}

impl From<Role> for Roles {
    fn from(role: Role) -> Self {
        Self([role].into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_read_back_as_it_was_written() {
        for role in Role::BUILT_IN {
            assert_eq!(role.to_string().parse(), Ok(role));
        }
        assert_eq!("senior-agent".parse(), Ok(Role::SENIOR_AGENT));
        for id in ["qa", "custom-night-lead", "abcdefghijklmnopqrstuvwx", "r2"] {
            assert_eq!(id.parse::<Role>().map(|role| role.to_string()), Ok(id.to_owned()));
        }
        for id in ["", "a", "Agent", "an agent", "abcdefghijklmnopqrstuvwxy", "-a", "a-", "a--b", "ä1", "a\"b"] {
            assert_eq!(id.parse::<Role>(), Err(RoleError), "{id:?}");
        }
    }

    #[test]
    fn a_set_is_the_same_however_it_was_put_together() {
        let one: Roles = vec![Role::ADMIN, Role::AGENT, Role::ADMIN].into();
        assert_eq!(one, [Role::AGENT, Role::ADMIN].into_iter().collect());
        assert_eq!(one.iter().count(), 2);
        assert!(one.contains(Role::ADMIN) && !one.contains(Role::QA));
    }
}
