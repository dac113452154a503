//! Checkpoints (C2SP `tlog-checkpoint`): the signed size and root of a log.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crypto::{SigningKey, VerifyingKey};
use kernel::{DeviceId, VaultName};

use crate::note::{self, is_name};
use crate::{AuditError, Hash};

/// The name of the log that a device keeps of a vault: `<log name of the organisation>/<vault>/<device>`.
///
/// # Errors
/// [`AuditError::Name`] when the organisation's part holds what a name must not.
pub fn origin(organisation: &str, vault: VaultName, device: DeviceId) -> Result<String, AuditError> {
    let origin = format!("{organisation}/{vault}/{device}");
    if is_name(organisation) && !organisation.contains('/') { Ok(origin) } else { Err(AuditError::Name) }
}

/// How long a log is and what its root is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log's name, see [`origin`].
    pub origin: String,
    /// How many records it has.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

impl Checkpoint {
    /// Signs it as a note. The key's name is the origin's, by convention.
    ///
    /// # Errors
    /// [`AuditError::Name`] when the origin or the key's name is none.
    pub fn sign(&self, key: &SigningKey, key_name: &str) -> Result<String, AuditError> {
        if !is_name(&self.origin) || !is_name(key_name) {
            return Err(AuditError::Name);
        }
        let text = format!("{}\n{}\n{}\n", self.origin, self.size, STANDARD.encode(self.root.as_bytes()));
        Ok(note::sign(&text, key_name, key))
    }

    /// The checkpoint in a note that this key signed. Lines after the third are extensions, and passed over.
    ///
    /// # Errors
    /// [`AuditError::Note`], [`AuditError::Unsigned`], [`AuditError::Signature`] or [`AuditError::Checkpoint`].
    pub fn open(note: &str, key: &VerifyingKey, key_name: &str) -> Result<Self, AuditError> {
        Self::read(note::open(note, key_name, key)?).ok_or(AuditError::Checkpoint)
    }

    fn read(text: &str) -> Option<Self> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        let (origin, size_text, root) = (lines.next()?, lines.next()?, lines.next()?);
        let size: u64 = size_text.parse().ok()?;
        let plain = size.to_string() == size_text;
        let root = Hash::from_slice(&STANDARD.decode(root).ok()?)?;
        let whole = plain && !origin.is_empty() && lines.all(|line| !line.is_empty());
        whole.then(|| Self { origin: origin.to_owned(), size, root })
    }
}

#[cfg(test)]
mod tests {
    use crypto::Key;
    use expect_test::expect;

    use super::*;
    use crate::{Frontier, leaf_hash, parse_verifier_key, verifier_key_string};

    fn example() -> (Checkpoint, SigningKey) {
        let mut log = Frontier::new();
        log.append(leaf_hash(b"one"));
        let origin = origin("nord-air", "eu".parse().unwrap(), DeviceId(7)).unwrap();
        (Checkpoint { origin, size: 1, root: log.root() }, SigningKey::derive(&Key::from_bytes([9; 32]), "log"))
    }

    #[test]
    fn a_checkpoint_is_a_note_that_people_can_read() {
        let (checkpoint, key) = example();
        let note = checkpoint.sign(&key, &checkpoint.origin).unwrap();
        let unsigned = note.split_inclusive('\n').take(4).collect::<String>();
        expect![[r#"
            nord-air/eu/0000000000007
            1
            0Nc2CrefWKseHj/mStd+LqC8B+NrX0btIiPt2SmN+ek=

        "#]]
        .assert_eq(&unsigned);
        assert_eq!(Checkpoint::open(&note, &key.verifying_key(), &checkpoint.origin), Ok(checkpoint));
    }

    #[test]
    fn a_checkpoint_of_another_key_or_name_is_not_taken() {
        let (checkpoint, key) = example();
        let note = checkpoint.sign(&key, &checkpoint.origin).unwrap();
        let other = SigningKey::derive(&Key::from_bytes([8; 32]), "log").verifying_key();
        assert_eq!(Checkpoint::open(&note, &other, &checkpoint.origin), Err(AuditError::Unsigned));
        assert_eq!(Checkpoint::open(&note, &key.verifying_key(), "another/eu/log"), Err(AuditError::Unsigned));
    }

    #[test]
    fn any_changed_byte_of_a_checkpoint_is_found() {
        let (checkpoint, key) = example();
        let note = checkpoint.sign(&key, &checkpoint.origin).unwrap();
        for at in 0..note.len() {
            let mut bytes = note.clone().into_bytes();
            bytes[at] ^= 1;
            let Ok(changed) = String::from_utf8(bytes) else { continue };
            assert!(Checkpoint::open(&changed, &key.verifying_key(), &checkpoint.origin).is_err(), "byte {at}");
        }
    }

    #[test]
    fn a_signed_text_that_is_no_checkpoint_is_refused() {
        let (checkpoint, key) = example();
        let root = STANDARD.encode(checkpoint.root.as_bytes());
        for text in [
            "one line\n".to_owned(),
            format!("origin\n01\n{root}\n"),
            format!("origin\n+1\n{root}\n"),
            format!("origin\n-1\n{root}\n"),
            format!("origin\n18446744073709551616\n{root}\n"),
            "origin\n1\nAAAA\n".to_owned(),
            format!("\n1\n{root}\n"),
        ] {
            let note = note::sign(&text, "key", &key);
            assert_eq!(Checkpoint::open(&note, &key.verifying_key(), "key"), Err(AuditError::Checkpoint), "{text:?}");
        }
        let extended = note::sign(&format!("origin\n1\n{root}\nan extension\n"), "key", &key);
        assert!(Checkpoint::open(&extended, &key.verifying_key(), "key").is_ok());
    }

    #[test]
    fn names_that_would_break_a_note_are_refused() {
        let (checkpoint, key) = example();
        for name in ["", "two words", "a+b", "a\nb"] {
            assert_eq!(checkpoint.sign(&key, name), Err(AuditError::Name), "{name:?}");
            assert_eq!(origin(name, VaultName::Organisation, DeviceId(1)), Err(AuditError::Name), "{name:?}");
        }
        assert_eq!(origin("a/b", VaultName::Organisation, DeviceId(1)), Err(AuditError::Name));
    }

    #[test]
    fn the_key_of_a_log_is_read_back_as_it_was_written() {
        let (checkpoint, key) = example();
        let text = verifier_key_string(&checkpoint.origin, &key.verifying_key());
        assert_eq!(parse_verifier_key(&text), Ok((checkpoint.origin, key.verifying_key())));
    }
}
