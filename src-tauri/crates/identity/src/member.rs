//! One of the people who share a desktop, as the keyring knows them.

use std::collections::BTreeMap;

use crypto::{BoxPublic, KdfParams};
use kernel::{PersonId, Timestamp, VaultName};
use serde::{Deserialize, Serialize};

use crate::Attempts;
use crate::keyslot::{AccountKey, InvitationSlot, PassphraseSlot, RecoverySlot};
use crate::sealed::{Plain, Sealed};

/// What the lock screen shows of somebody who is about to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMember {
    /// Their id in the organisation's vault.
    pub person: PersonId,
    /// One to three letters.
    pub initials: String,
    /// The role that stands beside them on the lock screen, such as `agent`.
    pub role: String,
}

/// One of the people who share a desktop: what the lock screen shows, and what opens their account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    pub(crate) person: PersonId,
    pub(crate) initials: String,
    pub(crate) role: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) last_unlocked: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) passphrase: Option<PassphraseSlot>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) recovery: Option<RecoverySlot>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) invitation: Option<InvitationSlot>,
    /// Their account key, sealed to the organisation's recovery key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) organisation: Option<Sealed>,
    /// The public key that others seal grants to.
    pub(crate) grants_to: Plain<32>,
    /// Keys of vaults, wrapped under the account key by its owner.
    pub(crate) wraps: BTreeMap<VaultName, Sealed>,
    /// Keys of vaults that others have sealed to them and that they have not taken in.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) grants: BTreeMap<VaultName, Sealed>,
    /// New keys of vaults that they hold, each sealed to them by somebody who knew the one before it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) successors: BTreeMap<VaultName, Vec<Sealed>>,
    pub(crate) attempts: Attempts,
    /// Whether a code is asked for besides the passphrase.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) code: bool,
}

impl Member {
    pub(crate) fn new(new: NewMember, account: &AccountKey) -> Self {
        Self {
            person: new.person,
            initials: new.initials,
            role: new.role,
            last_unlocked: None,
            passphrase: None,
            recovery: None,
            invitation: None,
            organisation: None,
            grants_to: Plain(account.grants().public().to_bytes()),
            wraps: BTreeMap::new(),
            grants: BTreeMap::new(),
            successors: BTreeMap::new(),
            attempts: Attempts::default(),
            code: false,
        }
    }

    pub(crate) const fn grants_key(&self) -> BoxPublic {
        BoxPublic::from_bytes(self.grants_to.0)
    }

    /// Who they are in the organisation's vault.
    #[must_use]
    pub const fn person(&self) -> PersonId {
        self.person
    }

    /// Their initials.
    #[must_use]
    pub fn initials(&self) -> &str {
        &self.initials
    }

    /// The role that stands beside them on the lock screen.
    #[must_use]
    pub fn role(&self) -> &str {
        &self.role
    }

    /// When they last unlocked here.
    #[must_use]
    pub const fn last_unlocked(&self) -> Option<Timestamp> {
        self.last_unlocked
    }

    /// Whether they have chosen a passphrase. Until then only their invitation lets them in.
    #[must_use]
    pub const fn has_accepted(&self) -> bool {
        self.passphrase.is_some()
    }

    /// Until when their invitation is good, if one is open.
    #[must_use]
    pub fn invited_until(&self) -> Option<Timestamp> {
        self.invitation.as_ref().map(|slot| slot.expires_at)
    }

    /// Whether anything here opens their account: a passphrase, an invitation, a recovery key.
    #[must_use]
    pub const fn has_a_way_in(&self) -> bool {
        self.passphrase.is_some() || self.invitation.is_some() || self.recovery.is_some()
    }

    /// The cost of their passphrase's derivation.
    #[must_use]
    pub fn kdf(&self) -> Option<KdfParams> {
        self.passphrase.as_ref().map(PassphraseSlot::kdf)
    }

    /// Whether a code is asked for besides the passphrase.
    #[must_use]
    pub const fn needs_code(&self) -> bool {
        self.code
    }

    /// The credentials of their security keys, of which one must answer; none where none is enrolled.
    #[must_use]
    pub fn key_credentials(&self) -> Vec<Vec<u8>> {
        self.passphrase.as_ref().map(PassphraseSlot::credentials).unwrap_or_default()
    }

    /// The vaults whose keys they hold here.
    pub fn vaults(&self) -> impl Iterator<Item = VaultName> + '_ {
        self.wraps.keys().copied()
    }

    /// Their wrong tries in a row.
    #[must_use]
    pub const fn attempts(&self) -> &Attempts {
        &self.attempts
    }
}
