//! Signed notes (C2SP `signed-note`): a text, a blank line, and signatures by name.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crypto::{SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::AuditError;

/// The type byte of Ed25519 in key ids and verifier keys.
const ED25519: u8 = 1;
/// A note with more signature lines than this is refused.
const MOST_SIGNATURES: usize = 100;

/// Whether a log or a key may be called so: not empty, no spaces, no plus sign, nothing that does not print.
pub(crate) fn is_name(name: &str) -> bool {
    let barred = |letter: char| letter.is_whitespace() || letter.is_control() || letter == '+';
    !name.is_empty() && !name.contains(barred)
}

fn key_id(name: &str, key: &VerifyingKey) -> [u8; 4] {
    let mut digest = Sha256::new();
    digest.update(name.as_bytes());
    digest.update([b'\n', ED25519]);
    digest.update(key.to_bytes());
    let [one, two, three, four, ..]: [u8; 32] = digest.finalize().into();
    [one, two, three, four]
}

/// The key as an auditor is given it: `name+id+key`, the id in hexadecimal, the key in base64 after its type byte.
#[must_use]
pub fn verifier_key_string(name: &str, key: &VerifyingKey) -> String {
    let mut typed = vec![ED25519];
    typed.extend(key.to_bytes());
    format!("{name}+{:08x}+{}", u32::from_be_bytes(key_id(name, key)), STANDARD.encode(typed))
}

/// Reads a key that was written with [`verifier_key_string`], or by another tool in that form.
///
/// # Errors
/// [`AuditError::VerifierKey`] when the text is of another form, of another algorithm, or its id does not match.
pub fn parse_verifier_key(text: &str) -> Result<(String, VerifyingKey), AuditError> {
    let mut parts = text.splitn(3, '+');
    let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(AuditError::VerifierKey);
    };
    let typed = STANDARD.decode(key).map_err(|_| AuditError::VerifierKey)?;
    let Some((&ED25519, bytes)) = typed.split_first() else { return Err(AuditError::VerifierKey) };
    let key = VerifyingKey::from_bytes(bytes.try_into().map_err(|_| AuditError::VerifierKey)?);
    if is_name(name) && verifier_key_string(name, &key) == text && id.len() == 8 {
        Ok((name.to_owned(), key))
    } else {
        Err(AuditError::VerifierKey)
    }
}

/// Signs a text, which ends with a line break.
pub(crate) fn sign(text: &str, name: &str, key: &SigningKey) -> String {
    let mut signature = key_id(name, &key.verifying_key()).to_vec();
    signature.extend(key.sign(text.as_bytes()));
    format!("{text}\n— {name} {}\n", STANDARD.encode(signature))
}

/// The text of a note that this key signed. Signatures of other keys are passed over, as the format asks.
///
/// # Errors
/// [`AuditError::Note`], [`AuditError::Unsigned`] or [`AuditError::Signature`].
pub(crate) fn open<'a>(note: &'a str, name: &str, key: &VerifyingKey) -> Result<&'a str, AuditError> {
    if note.chars().any(|letter| letter < ' ' && letter != '\n') {
        return Err(AuditError::Note);
    }
    let (head, signatures) = note.rsplit_once("\n\n").ok_or(AuditError::Note)?;
    let text = note.get(..=head.len()).ok_or(AuditError::Note)?;
    let lines = signatures.strip_suffix('\n').ok_or(AuditError::Note)?;
    let expected = key_id(name, key);
    let mut found = None;
    for (count, line) in lines.split('\n').enumerate() {
        let (signer, encoded) =
            line.strip_prefix("— ").and_then(|rest| rest.split_once(' ')).ok_or(AuditError::Note)?;
        let bytes = STANDARD.decode(encoded).map_err(|_| AuditError::Note)?;
        let (id, signature) = bytes.split_first_chunk::<4>().ok_or(AuditError::Note)?;
        if !is_name(signer) || signature.is_empty() || count >= MOST_SIGNATURES {
            return Err(AuditError::Note);
        }
        if signer == name && *id == expected && found.is_none() {
            found = Some(key.verify(text.as_bytes(), signature));
        }
    }
    match found {
        Some(Ok(())) => Ok(text),
        Some(Err(_)) => Err(AuditError::Signature),
        None => Err(AuditError::Unsigned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key and note of `golang.org/x/mod/sumdb/note`, the reference implementation, and of the specification.
    const PUBLISHED: [(&str, &str, &str); 2] = [
        (
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
        ),
        (
            "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "This is an example message.\n",
            "— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n",
        ),
    ];

    #[test]
    fn published_notes_open() {
        for (key, text, signature) in PUBLISHED {
            let (name, verifying) = parse_verifier_key(key).unwrap();
            assert_eq!(verifier_key_string(&name, &verifying), key);
            let note = format!("{text}\n{signature}");
            assert_eq!(open(&note, &name, &verifying), Ok(text));
            let other = "— elsewhere.org/log AAAAAAAA\n";
            assert_eq!(open(&format!("{text}\n{other}{signature}"), &name, &verifying), Ok(text), "beside another's");
            assert_eq!(open(&format!("{text}\n{other}"), &name, &verifying), Err(AuditError::Unsigned));
        }
    }

    #[test]
    fn any_changed_byte_of_a_note_is_found() {
        for (key, text, signature) in PUBLISHED {
            let (name, verifying) = parse_verifier_key(key).unwrap();
            let note = format!("{text}\n{signature}");
            for at in 0..note.len() {
                let mut bytes = note.clone().into_bytes();
                bytes[at] ^= 1;
                let Ok(changed) = String::from_utf8(bytes) else { continue };
                assert!(open(&changed, &name, &verifying).is_err(), "byte {at}");
            }
        }
    }

    #[test]
    fn any_changed_or_cut_verifier_key_is_refused() {
        let key = PUBLISHED[0].0;
        for at in 0..key.len() {
            let mut bytes = key.as_bytes().to_vec();
            bytes[at] += 1;
            assert!(parse_verifier_key(std::str::from_utf8(&bytes).unwrap()).is_err(), "byte {at}");
            assert!(parse_verifier_key(&key[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn malformed_notes_are_refused() {
        let (key, text, signature) = PUBLISHED[0];
        let (name, verifying) = parse_verifier_key(key).unwrap();
        let many = signature.repeat(101);
        for note in [
            String::new(),
            text.to_owned(),
            format!("{text}\n"),
            format!("{text}{signature}"),
            format!("{text}\n{}", signature.trim_end()),
            format!("{text}\n{signature}x"),
            format!("{text}\r\n{signature}"),
            format!("{text}\n-- PeterNeumann AAAAAAAA\n"),
            format!("{text}\n{many}"),
        ] {
            assert!(matches!(open(&note, &name, &verifying), Err(AuditError::Note)), "{note:?}");
        }
    }
}
