//! What a record says.

use kernel::{DeviceId, EventId, Purpose, Region, SessionId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{AuditError, Commitment, Items, Pseudonym};

/// How an act ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was not permitted.
    Denied,
    /// It was permitted and did not succeed.
    Failed,
}

/// One act: a change, a read, a denial, a sign-in, or something that the programme did by itself. A superset of what
/// PCI DSS 10.2.2 asks for. Codes, pseudonyms and keyed commitments only, never a name or a text.
///
/// A leaf is this struct as JSON in the form of RFC 8785: no spaces, keys sorted, whole numbers, absent fields left out.
// INVARIANT: fields stand in the order of their keys, because the leaf is written in that order. A test holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Record {
    /// The act, as in the policies' schema.
    pub action: String,
    /// Who acted. Absent: the programme itself, or somebody who is not known (a failed unlock).
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub actor: Option<Pseudonym>,
    /// The version of the programme.
    pub app: String,
    /// When, by the clock of the device, in UTC.
    pub at: Timestamp,
    /// The case or matter that it was done for, as a commitment to its number.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub case: Option<Commitment>,
    /// How far the device's clock was from a trusted one, in milliseconds, where that is known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub clock_offset_ms: Option<i64>,
    /// The first event of the request that this belongs to, where there are several.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub correlation: Option<EventId>,
    /// The device.
    pub device: DeviceId,
    /// The event's own id.
    pub event: EventId,
    /// The factor that the person last showed: `passphrase`, `totp`, `security-key`, `recovery-key`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub factor: Option<String>,
    /// How long ago that was, in seconds.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub factor_age_s: Option<i64>,
    /// The items of a bulk act.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub items: Option<Items>,
    /// How it ended.
    pub outcome: Outcome,
    /// What was read, written or asked for, as a commitment.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub payload: Option<Commitment>,
    /// The ids of the policies that decided.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub policies: Vec<String>,
    /// SHA-256 over the policy set in force, in hexadecimal.
    pub policy_set: String,
    /// What for.
    pub purpose: Purpose,
    /// Why it was denied or failed, as a code.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub reason: Option<String>,
    /// The region that the touched data is at home in. Absent: the organisation's vault.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub region: Option<Region>,
    /// What was touched. Absent: nothing in particular, or the items.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub resource: Option<Pseudonym>,
    /// The roles that the person had.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub roles: Vec<String>,
    /// The place of the record in the log of its device and vault, from 0: the index of its leaf.
    pub sequence: u64,
    /// The session.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub session: Option<SessionId>,
    /// The version of this form: [`Record::VERSION`].
    pub v: u32,
}

impl Record {
    /// The version of the form that this crate writes.
    pub const VERSION: u32 = 1;

    /// The bytes that are hashed into the tree and kept.
    #[must_use]
    pub fn leaf(&self) -> Vec<u8> {
        // INVARIANT: strings, numbers and lists of strings always serialise.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads a leaf back.
    ///
    /// # Errors
    /// [`AuditError::Leaf`] when it is no record of this version, or not byte for byte what [`Self::leaf`] writes.
    pub fn read(leaf: &[u8]) -> Result<Self, AuditError> {
        let record: Self = serde_json::from_slice(leaf).map_err(|_| AuditError::Leaf)?;
        if record.v == Self::VERSION && record.leaf() == leaf { Ok(record) } else { Err(AuditError::Leaf) }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    fn full() -> Record {
        Record {
            action: "import-mail".to_owned(),
            actor: Some(Pseudonym::from_bytes([1; 16])),
            app: "0.1.0".to_owned(),
            at: Timestamp::from_millis(1_795_410_000_123),
            case: Some(Commitment::from_bytes([2; 32])),
            clock_offset_ms: Some(-12),
            correlation: Some(EventId(4)),
            device: DeviceId(7),
            event: EventId(5),
            factor: Some("passphrase".to_owned()),
            factor_age_s: Some(42),
            items: Some(Items::of([Commitment::from_bytes([3; 32])])),
            outcome: Outcome::Denied,
            payload: Some(Commitment::from_bytes([4; 32])),
            policies: vec!["residency.home".to_owned()],
            policy_set: "ab".repeat(32),
            purpose: Purpose::Service,
            reason: Some("other-region".to_owned()),
            region: Some("eu".parse().unwrap()),
            resource: Some(Pseudonym::from_bytes([5; 16])),
            roles: vec!["agent".to_owned(), "supervisor".to_owned()],
            sequence: 9,
            session: Some(SessionId(6)),
            v: Record::VERSION,
        }
    }

    fn sparse() -> Record {
        Record {
            actor: None,
            case: None,
            clock_offset_ms: None,
            correlation: None,
            factor: None,
            factor_age_s: None,
            items: None,
            payload: None,
            policies: vec![],
            reason: None,
            region: None,
            resource: None,
            roles: vec![],
            session: None,
            outcome: Outcome::Done,
            action: "log-start".to_owned(),
            purpose: Purpose::Administration,
            ..full()
        }
    }

    #[test]
    fn a_leaf_is_sorted_json_without_spaces() {
        expect![[r#"{"action":"import-mail","actor":"AQEBAQEBAQEBAQEBAQEBAQ","app":"0.1.0","at":"2026-11-23T05:00:00.123Z","case":"AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI","clock-offset-ms":-12,"correlation":"0000000000004","device":"0000000000007","event":"0000000000005","factor":"passphrase","factor-age-s":42,"items":{"count":1,"root":"rKoEZjqFR6L3DGDMGPk3h5axPE-aCPcNatrmYjZbMMY"},"outcome":"denied","payload":"BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ","policies":["residency.home"],"policy-set":"abababababababababababababababababababababababababababababababab","purpose":"service","reason":"other-region","region":"eu","resource":"BQUFBQUFBQUFBQUFBQUFBQ","roles":["agent","supervisor"],"sequence":9,"session":"0000000000006","v":1}"#]]
        .assert_eq(std::str::from_utf8(&full().leaf()).unwrap());
        expect![[r#"{"action":"log-start","app":"0.1.0","at":"2026-11-23T05:00:00.123Z","device":"0000000000007","event":"0000000000005","outcome":"done","policy-set":"abababababababababababababababababababababababababababababababab","purpose":"administration","sequence":9,"v":1}"#]]
        .assert_eq(std::str::from_utf8(&sparse().leaf()).unwrap());
    }

    #[test]
    fn keys_are_sorted() {
        let leaf = full().leaf();
        let sorted: std::collections::BTreeMap<String, serde_json::Value> = serde_json::from_slice(&leaf).unwrap();
        assert_eq!(serde_json::to_vec(&sorted).unwrap(), leaf);
        assert_eq!(sorted.len(), 24, "every field stands in the full example");
    }

    #[test]
    fn a_leaf_is_read_back_as_it_was_written() {
        for record in [full(), sparse()] {
            assert_eq!(Record::read(&record.leaf()), Ok(record));
        }
    }

    #[test]
    fn a_leaf_that_is_written_otherwise_is_refused() {
        let leaf = String::from_utf8(sparse().leaf()).unwrap();
        for other in [
            leaf.replace(',', ", "),
            leaf.replace("\"v\":1", "\"v\":2"),
            leaf.replace("\"v\":1", "\"v\":1,\"x\":1"),
            leaf.replace("\"sequence\":9", "\"sequence\":9.0"),
            leaf.replace("05:00:00.123Z", "06:00:00.123+01:00"),
            leaf.replace("log-start", "log-st\\u0061rt"),
            format!("{leaf}\n"),
            String::new(),
        ] {
            assert_ne!(other, leaf);
            assert_eq!(Record::read(other.as_bytes()), Err(AuditError::Leaf), "{other}");
        }
    }
}
