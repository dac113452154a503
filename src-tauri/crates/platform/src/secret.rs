//! Where the device's secret comes from: the keystore, or a credential that a service manager hands in as a file.

use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crypto::Key;
use identity::ProfileId;
use kernel::Entropy;
use zeroize::Zeroizing;

use crate::{Entry, Keystore, PlatformError, PlatformResult, Prompting};

/// The environment variable that names the credential file.
pub const CREDENTIAL_VARIABLE: &str = "MERIDIAN_DEVICE_SECRET_FILE";

const LENGTH: usize = 32;

/// Where the device's secret comes from. The file is used only where it is named; it is never a fallback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecretSource {
    /// The system's keystore, and whether it may ask its owner to unlock it.
    Keystore(Prompting),
    /// A file of exactly 32 bytes.
    File(PathBuf),
}

impl SecretSource {
    /// The file that `MERIDIAN_DEVICE_SECRET_FILE` names, or the keystore.
    #[must_use]
    pub fn from_environment(prompting: Prompting) -> Self {
        Self::from_variable(env::var_os(CREDENTIAL_VARIABLE), prompting)
    }

    fn from_variable(value: Option<OsString>, prompting: Prompting) -> Self {
        match value.filter(|value| !value.is_empty()) {
            Some(path) => Self::File(path.into()),
            None => Self::Keystore(prompting),
        }
    }

    /// The secret of this profile.
    ///
    /// # Errors
    /// The keystore's, each its own; `SecretMissing` when it works but has none; `CredentialUnreadable` and
    /// `SecretLength` for the file.
    pub fn read(&self, profile: &ProfileId) -> PlatformResult<Key> {
        match self {
            Self::Keystore(prompting) => {
                let secret = Keystore::new(profile, *prompting).read(&Entry::DeviceSecret)?;
                key_of(&secret.ok_or(PlatformError::SecretMissing)?)
            }
            Self::File(path) => read_credential(path),
        }
    }

    /// The secret of a new profile: made and put into the keystore, or the one in the file.
    ///
    /// # Errors
    /// As `read`; `SecretExists` when the keystore has one already.
    pub fn make(&self, profile: &ProfileId, entropy: &dyn Entropy) -> PlatformResult<Key> {
        let prompting = match self {
            Self::Keystore(prompting) => *prompting,
            Self::File(path) => return read_credential(path),
        };
        let keystore = Keystore::new(profile, prompting);
        if keystore.read(&Entry::DeviceSecret)?.is_some() {
            return Err(PlatformError::SecretExists);
        }
        let secret = Key::make(entropy);
        keystore.write(&Entry::DeviceSecret, secret.expose())?;
        // A keystore that forgets what it was given would lock everybody out at the next start, so it is asked now.
        let kept = keystore.read(&Entry::DeviceSecret)?.ok_or(PlatformError::SecretMissing)?;
        if key_of(&kept)? == secret { Ok(secret) } else { Err(PlatformError::SecretMissing) }
    }

    /// The keystore behind it, for what else is kept there; none when a file was handed in.
    #[must_use]
    pub fn keystore(&self, profile: &ProfileId) -> Option<Keystore> {
        match self {
            Self::Keystore(prompting) => Some(Keystore::new(profile, *prompting)),
            Self::File(_) => None,
        }
    }
}

fn read_credential(path: &Path) -> PlatformResult<Key> {
    let unreadable = |error: std::io::Error| PlatformError::CredentialUnreadable(error.kind());
    // One byte more than it may have, read into place, so that no copy grows and is left behind unwiped.
    let mut secret = Zeroizing::new(Vec::with_capacity(LENGTH + 1));
    File::open(path).map_err(unreadable)?.take(LENGTH as u64 + 1).read_to_end(&mut secret).map_err(unreadable)?;
    key_of(&secret)
}

fn key_of(secret: &[u8]) -> PlatformResult<Key> {
    Key::from_slice(secret).ok_or(PlatformError::SecretLength { found: secret.len() })
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;

    use super::*;
    use crate::SystemEntropy;

    #[test]
    fn a_credential_file_is_read_only_where_it_is_named() {
        let of = |value: Option<&str>| SecretSource::from_variable(value.map(OsString::from), Prompting::Never);
        assert_eq!(of(None), SecretSource::Keystore(Prompting::Never));
        assert_eq!(of(Some("")), SecretSource::Keystore(Prompting::Never));
        assert_eq!(of(Some("/run/secret")), SecretSource::File("/run/secret".into()));
    }

    #[test]
    fn a_credential_has_exactly_32_bytes() {
        let place = tempfile::tempdir().unwrap();
        let profile = ProfileId::make(&SystemEntropy);
        let of = |length: usize| {
            let path = place.path().join(length.to_string());
            std::fs::write(&path, vec![7; length]).unwrap();
            SecretSource::File(path)
        };
        assert_eq!(of(32).read(&profile), Ok(Key::from_bytes([7; 32])));
        assert_eq!(of(32).make(&profile, &SystemEntropy), Ok(Key::from_bytes([7; 32])));
        assert_eq!(of(31).read(&profile), Err(PlatformError::SecretLength { found: 31 }));
        assert_eq!(of(90).read(&profile), Err(PlatformError::SecretLength { found: 33 }), "no more is read");
        assert_eq!(of(0).read(&profile), Err(PlatformError::SecretLength { found: 0 }));
        let absent = SecretSource::File(place.path().join("absent"));
        assert_eq!(absent.read(&profile), Err(PlatformError::CredentialUnreadable(ErrorKind::NotFound)));
        assert!(absent.keystore(&profile).is_none());
    }
}
