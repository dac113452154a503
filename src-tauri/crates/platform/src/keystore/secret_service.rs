//! The Secret Service of the freedesktop.org specification, over the session bus.
//!
//! `keyring-core` reads and writes; it would ask the owner to unlock whenever something is locked, and wait for a year.
//! So the state is looked at first, over a connection that never asks.

use std::collections::HashMap;

use dbus_secret_service::{EncryptionType, Error as ServiceError, SecretService};
use dbus_secret_service_keyring_store::Store;
use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry, Error};
use zeroize::Zeroizing;

use super::{Prompting, SERVICE};
use crate::{PlatformError, PlatformResult};

pub(super) fn read(account: &str, prompting: Prompting) -> PlatformResult<Option<Zeroizing<Vec<u8>>>> {
    if find(account, prompting)? == Found::Nothing {
        return Ok(None);
    }
    match entry(account, None)?.get_secret() {
        Ok(secret) => Ok(Some(Zeroizing::new(secret))),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(refused(error)),
    }
}

pub(super) fn write(account: &str, label: &str, secret: &[u8], prompting: Prompting) -> PlatformResult<()> {
    if find(account, prompting)? == Found::Nothing {
        check_room(prompting)?;
    }
    entry(account, Some(label))?.set_secret(secret).map_err(refused)
}

pub(super) fn remove(account: &str, prompting: Prompting) -> PlatformResult<()> {
    if find(account, prompting)? == Found::Nothing {
        return Ok(());
    }
    match entry(account, None)?.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(refused(error)),
    }
}

#[derive(PartialEq, Eq)]
enum Found {
    Something,
    Nothing,
}

/// Whether there is such an entry, and that it is not locked if nobody may be asked.
fn find(account: &str, prompting: Prompting) -> PlatformResult<Found> {
    let service = connect()?;
    let found = service
        .search_items(HashMap::from([("service", SERVICE), ("username", account)]))
        .map_err(|error| unavailable(&error))?;
    match prompting {
        Prompting::Never if !found.locked.is_empty() => Err(PlatformError::KeystoreLocked),
        _ if found.locked.is_empty() && found.unlocked.is_empty() => Ok(Found::Nothing),
        _ => Ok(Found::Something),
    }
}

/// That there is a place for a new entry, and that it is not locked if nobody may be asked.
fn check_room(prompting: Prompting) -> PlatformResult<()> {
    if prompting == Prompting::Allowed {
        return Ok(());
    }
    let service = connect()?;
    let locked = service.get_default_collection().and_then(|collection| collection.is_locked());
    match locked {
        Ok(false) => Ok(()),
        Ok(true) => Err(PlatformError::KeystoreLocked),
        Err(ServiceError::NoResult) => Err(PlatformError::KeystoreEmpty),
        Err(error) => Err(unavailable(&error)),
    }
}

/// A connection that never asks anybody and carries no secret, so that its transport need not be sealed.
fn connect() -> PlatformResult<SecretService> {
    SecretService::connect_with_max_prompt_timeout(EncryptionType::Plain, 0).map_err(|error| unavailable(&error))
}

fn entry(account: &str, label: Option<&str>) -> PlatformResult<Entry> {
    let modifiers = label.map(|label| HashMap::from([("label", label)]));
    let store = Store::new().map_err(refused)?;
    store.build(SERVICE, account, modifiers.as_ref()).map_err(refused)
}

fn refused(error: Error) -> PlatformError {
    let code = match error {
        Error::PlatformFailure(cause) | Error::NoStorageAccess(cause) => match cause.downcast_ref::<ServiceError>() {
            Some(cause) => return unavailable(cause),
            None => "platform",
        },
        Error::NoEntry => return PlatformError::SecretMissing,
        Error::Ambiguous(_) => "ambiguous",
        Error::BadDataFormat(..) | Error::BadEncoding(_) => "data-format",
        Error::BadStoreFormat(_) => "store-format",
        _ => "other",
    };
    PlatformError::KeystoreFailed { code: code.to_owned() }
}

fn unavailable(error: &ServiceError) -> PlatformError {
    let code = match error {
        ServiceError::Unavailable => return PlatformError::KeystoreAbsent,
        ServiceError::Locked => return PlatformError::KeystoreLocked,
        // Whoever was asked said no, or could not be asked.
        ServiceError::Prompt => return PlatformError::KeystoreDenied,
        ServiceError::NoResult => return PlatformError::KeystoreEmpty,
        ServiceError::Dbus(error) => return by_name(error.name().unwrap_or("dbus")),
        ServiceError::Crypto(_) => "crypto",
        ServiceError::Path(_) | ServiceError::Parse => "protocol",
        _ => "other",
    };
    PlatformError::KeystoreFailed { code: code.to_owned() }
}

/// D-Bus names its errors; their texts may quote anything and are left out.
fn by_name(name: &str) -> PlatformError {
    const BUS: &str = "org.freedesktop.DBus.Error.";
    match name.strip_prefix(BUS).unwrap_or(name) {
        // No bus, or nothing on it that keeps secrets, or what should does not start or answer.
        "ServiceUnknown" | "NameHasNoOwner" | "NoServer" | "FileNotFound" | "NotSupported" | "BadAddress"
        | "Disconnected" | "IOError" | "NoReply" | "Timeout" | "TimedOut" | "UnknownObject" | "UnknownMethod"
        | "UnknownInterface" => PlatformError::KeystoreAbsent,
        spawn if spawn.starts_with("Spawn.") => PlatformError::KeystoreAbsent,
        "AccessDenied" | "AuthFailed" | "InteractiveAuthorizationRequired" => PlatformError::KeystoreDenied,
        "org.freedesktop.Secret.Error.IsLocked" => PlatformError::KeystoreLocked,
        _ => PlatformError::KeystoreFailed { code: name.to_owned() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_bus_says_becomes_absent_locked_or_denied() {
        for (name, expected) in [
            ("org.freedesktop.DBus.Error.ServiceUnknown", PlatformError::KeystoreAbsent),
            ("org.freedesktop.DBus.Error.Spawn.ExecFailed", PlatformError::KeystoreAbsent),
            ("org.freedesktop.DBus.Error.AccessDenied", PlatformError::KeystoreDenied),
            ("org.freedesktop.Secret.Error.IsLocked", PlatformError::KeystoreLocked),
            ("org.example.Odd", PlatformError::KeystoreFailed { code: "org.example.Odd".to_owned() }),
        ] {
            assert_eq!(by_name(name), expected, "{name}");
        }
        assert_eq!(unavailable(&ServiceError::Prompt), PlatformError::KeystoreDenied);
        assert_eq!(unavailable(&ServiceError::Locked), PlatformError::KeystoreLocked);
        assert_eq!(unavailable(&ServiceError::Unavailable), PlatformError::KeystoreAbsent);
    }
}
