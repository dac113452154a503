//! Second factors and sessions.

use kernel::{DeviceId, FactorId, PersonId, SessionId, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Program;

/// What is shown besides a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FactorKind {
    /// An app that gives codes of six digits (RFC 6238).
    Totp,
    /// A FIDO2 security key, bound into the keyslot.
    SecurityKey,
    /// A sheet of codes that count once each.
    RecoveryCodes,
}

/// A factor of the signed-in person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FactorView {
    pub factor: FactorId,
    pub kind: FactorKind,
    pub name: String,
    pub enrolled_at: Timestamp,
    pub used_at: Option<Timestamp>,
    /// Codes that are left on a sheet.
    pub left: Option<u32>,
}

/// All factors of the signed-in person, and what their roles ask.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FactorsView {
    pub factors: Vec<FactorView>,
    /// From then on a second factor is needed; never, where there is no date.
    pub required_from: Option<Timestamp>,
    /// Until then a fresh passphrase counts instead.
    pub grace_until: Option<Timestamp>,
    /// Whether security keys can be used here.
    pub keys_supported: bool,
    /// Seconds since the last proof that counts.
    pub factor_age_s: Option<i64>,
}

/// The secret of a new app, shown until its first code is right.
#[derive(Clone, Serialize, TS)]
pub struct TotpEnrolment {
    /// Base 32 in groups of four.
    pub secret: String,
    /// `otpauth://totp/…`
    pub uri: String,
    /// The same as a QR code: its modules row by row, `1` is dark.
    pub qr: String,
    /// Modules along one side, without the quiet zone.
    pub side: u32,
}

/// A sheet of codes, shown once.
#[derive(Clone, Serialize, TS)]
pub struct RecoveryCodesView {
    pub codes: Vec<String>,
    pub made_at: Timestamp,
}

impl std::fmt::Debug for TotpEnrolment {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("…")
    }
}

impl std::fmt::Debug for RecoveryCodesView {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("…")
    }
}

/// Somebody at work somewhere.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionRow {
    pub session: SessionId,
    pub person: PersonId,
    pub device: DeviceId,
    pub device_name: String,
    pub started_at: Timestamp,
    /// As far as it is known here: what this process sees itself, and what others wrote when they began.
    pub active_at: Timestamp,
    /// The session that asks.
    pub here: bool,
    pub mine: bool,
    #[ts(type = "\"window\" | \"ctl\"")]
    #[serde(serialize_with = "program")]
    pub program: Program,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn program<S: serde::Serializer>(program: &Program, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(program.as_str())
}
