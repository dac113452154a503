//! What roles are made of.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// A named group of acts: the id of an action group in the schema. Whoever makes a role chooses among these.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Permission {
            $($(#[$doc])* $name,)*
        }

        impl Permission {
            /// Every permission, from what touches one customer to what touches the whole organisation.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its id in the schema.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

permissions! {
    /// Lists, searches and opens conversations and customers.
    Read = "read",
    /// Sees addresses and phone numbers in full.
    Contact = "contact",
    /// Looks at one masked field for a minute, and says why.
    Unmask = "unmask",
    /// Works on conversations and customers; assigns and moves what is nobody's or one's own.
    Desk = "desk",
    /// Assigns and moves what belongs to others.
    TakeOver = "take-over",
    /// Writes replies and notes.
    Compose = "compose",
    /// Saves attachments out of the vault.
    Export = "export",
    /// Takes mail in.
    Mail = "mail",
    /// Keeps scripts and labels.
    Texts = "texts",
    /// Keeps queues, sites and what holds for the organisation.
    Organise = "organise",
    /// Sees who works here, with their roles.
    Roster = "roster",
    /// Invites people and changes what they may do.
    People = "people",
    /// Makes roles, and sees who may do what and why.
    Access = "access",
    /// Cares for the vaults.
    Care = "care",
    /// Reads the audit log.
    Review = "review",
}

/// Not a permission of this programme.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a permission of this programme")]
pub struct PermissionError;

impl FromStr for Permission {
    type Err = PermissionError;

    fn from_str(text: &str) -> Result<Self, PermissionError> {
        Self::ALL.iter().copied().find(|permission| permission.as_str() == text).ok_or(PermissionError)
    }
}

impl fmt::Display for Permission {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for Permission {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permission_is_read_back_as_it_was_written() {
        for permission in Permission::ALL {
            assert_eq!(permission.as_str().parse(), Ok(*permission));
        }
        assert_eq!("session".parse::<Permission>(), Err(PermissionError));
    }
}
