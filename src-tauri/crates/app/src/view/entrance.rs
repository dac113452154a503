//! What is shown before and at sign-in. Nothing here is personal data but what the signed-in person may see.

use std::collections::BTreeMap;

use kernel::{PersonId, Region, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OrganisationView, PersonView, SiteView};

/// Where the installation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AppState {
    /// No organisation yet.
    FirstRun,
    /// An organisation, nobody signed in.
    Locked,
    /// Somebody is signed in.
    Open,
}

/// Whether the device secret can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeystoreState {
    Ready,
    /// A credential file of the service manager stands in for it.
    Credential,
    Locked,
    Absent,
    /// The keystore is there, and has no secret for this profile: a copied profile, or a new computer.
    Unknown,
}

/// What is known of a vault without opening it, or from its last check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VaultState {
    Whole,
    NotChecked,
    Damaged,
    Missing,
    Newer,
}

/// The health of one vault.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultHealth {
    /// `org` or a region.
    pub vault: String,
    pub state: VaultState,
    pub checked_at: Option<Timestamp>,
    pub records: Option<u64>,
}

/// A person who can sign in here, as the lock screen shows them: no name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeskPerson {
    pub person: PersonId,
    pub initials: String,
    pub role: policy::Role,
    /// Wrong passphrases hold the next try until then.
    pub blocked_until: Option<Timestamp>,
    /// A code is asked for besides the passphrase. No secret, and no gate.
    pub needs_code: bool,
    /// A security key is bound into the keyslot: nothing opens without it.
    pub needs_key: bool,
}

/// Settings of this device, without personal data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeviceSettings {
    /// BCP 47; none follows the system.
    pub locale: Option<String>,
    /// `light`, `dark`, or none to follow the system.
    pub theme: Option<String>,
    /// `compact`, `default`, `comfortable`.
    pub density: Option<String>,
}

/// A region that data can be at home in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RegionView {
    pub region: Region,
    /// Regimes that fit it, best first.
    pub regimes: Vec<String>,
    pub time_zone: String,
}

/// A rule of a regime in a sentence: the Fluent message `regime-rule-<code>`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RegimeRule {
    pub code: String,
    /// `permit`, `forbid` or `conditional`.
    pub effect: String,
}

/// A law as a template.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RegimeView {
    pub id: String,
    /// ISO 8601 date.
    pub reviewed: String,
    pub rules: Vec<RegimeRule>,
}

/// All that the first screens need.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AppStatus {
    pub state: AppState,
    pub version: String,
    pub device: DeviceSettings,
    /// The locale that the system asks for, negotiated.
    pub system_locale: String,
    pub keystore: KeystoreState,
    pub people: Vec<DeskPerson>,
    pub sites: Vec<SiteView>,
    pub vaults: Vec<VaultHealth>,
    /// Little room is left on the disk of the profile.
    pub low_disk: bool,
    pub free_bytes: u64,
    /// Only in the state `first-run`.
    pub regions: Vec<RegionView>,
    pub regimes: Vec<RegimeView>,
    /// A demonstration organisation: how to sign in may be shown.
    pub demo: bool,
    /// After the passphrase the browser opens for the organisation's identity provider.
    pub single_sign_on: bool,
}

/// How good a passphrase is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Strength {
    /// 0 … 4 (zxcvbn).
    pub score: u8,
    /// Enough to be accepted.
    pub accepted: bool,
    /// Fluent keys `passphrase-<code>` that say what would better it.
    pub advice: Vec<String>,
}

/// An organisation was made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CreatedView {
    pub org: String,
    pub region: Region,
    pub admin: PersonId,
    /// Shown once: opens the vaults on a new computer.
    pub recovery_key: String,
    pub session: SessionView,
}

/// A person's own settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preferences {
    pub locale: Option<String>,
    pub theme: Option<String>,
    pub density: Option<String>,
    /// Single-key commands outside text fields (WCAG 2.1.4).
    pub single_keys: bool,
    /// Remapped keys: command id to key.
    pub keymap: BTreeMap<String, String>,
    pub signature: String,
    /// How long a sent reply can be taken back, in seconds.
    pub undo_s: u32,
    /// Idle time until the window locks itself, in seconds.
    pub lock_after_s: u32,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            locale: None,
            theme: None,
            density: None,
            single_keys: true,
            keymap: BTreeMap::new(),
            signature: String::new(),
            undo_s: 10,
            lock_after_s: 600,
        }
    }
}

/// What a role is called.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoleName {
    pub role: policy::Role,
    /// None for a built-in one: its name is the Fluent message `role-<id>`.
    pub name: Option<String>,
}

/// The signed-in person's desk.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionView {
    pub me: PersonView,
    pub roles: Vec<policy::Role>,
    /// What every role of the organisation is called.
    pub role_names: Vec<RoleName>,
    /// Regions whose vaults are open.
    pub regions: Vec<Region>,
    /// Actions that the roles allow somewhere: what the window offers. The Door decides each time.
    pub actions: Vec<String>,
    pub preferences: Preferences,
    pub organisation: OrganisationView,
    /// Until then a fresh passphrase counts as a second factor.
    pub grace_until: Option<Timestamp>,
    /// A second factor has to be enrolled before anything else.
    pub must_enrol: bool,
    /// A second factor is enrolled.
    pub enrolled: bool,
    /// Seconds since the last proof that counts for protected acts.
    pub factor_age_s: Option<i64>,
    /// The session ends after so long without an act, in milliseconds.
    #[ts(type = "number")]
    pub idle_ms: u64,
    /// It ends then however busy it is.
    pub absolute_until: Timestamp,
    pub started_at: Timestamp,
    /// No backup was made for longer than the reminder's time.
    pub backup_due: bool,
    /// Shown once, after an invitation was taken up: opens the person's account where the passphrase cannot.
    pub recovery_key: Option<String>,
}
