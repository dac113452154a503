//! New keys for vaults, after a device that knew the old ones was revoked.
//!
//! A vault's key opens its file. What customers' keys are wrapped under, blind indexes and pseudonyms follow from its
//! *root*: the key that it was made with. A new key changes neither; the root is kept in the vault, sealed under each of
//! its later keys. So whoever knows an old key opens nothing that is written from then on, and a log can still be read.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crypto::Key;
use kernel::{DeviceId, VaultName};
use policy::SystemAct;
use store::Vault;

use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::{OpenVault, Session};
use crate::unlocking;

/// The setting that holds a vault's root, sealed under this key of the vault.
fn root_setting(key: &Key) -> String {
    let tag = crypto::keyed_hash(key, &[b"meridian root"]);
    format!("root/{}", hex::encode(tag.get(..8).unwrap_or_default()))
}

fn root_context(vault: VaultName) -> Vec<u8> {
    format!("meridian root {vault}").into_bytes()
}

fn seal_root(vault: VaultName, root: &Key, key: &Key, meridian: &Meridian) -> String {
    let sealing = key.derive("meridian root");
    STANDARD.encode(crypto::seal(&sealing, &root_context(vault), root.expose(), meridian.entropy()))
}

/// The root of a vault that this key opens; the key itself where it is the vault's first.
pub(crate) fn root(vault: &Vault, key: &Key) -> Result<Key> {
    let Some(sealed) = vault.facts(|facts| facts.setting(&root_setting(key)).map_err(Error::from))? else {
        return Ok(key.clone());
    };
    let sealed = STANDARD.decode(sealed).map_err(|_| Error::Malformed("root"))?;
    let plain = crypto::open(&key.derive("meridian root"), &root_context(vault.name()), &sealed)?;
    Key::from_slice(&plain).ok_or(Error::Malformed("root"))
}

/// Gives new keys to the vaults that a revoked device still knows, as far as whoever asks holds them. What is left, or
/// what was cut short, is done when the device is revoked once more.
pub(crate) fn shut_out(meridian: &Meridian, session: &Session, device: DeviceId) -> Result<()> {
    let known = session.organisation()?.facts(|facts| facts.device(device).map_err(Error::from))?;
    let mut holds = known.ok_or(Error::NoSuch("device"))?.holds;
    // That of the organisation comes last: it says what is still to be done.
    holds.sort_unstable_by_key(|name| *name == VaultName::Organisation);
    // A vault gets a new key only while nobody else has it open; the others of this desktop go on afterwards.
    let others = meridian.put_others_aside(session.id());
    let rekeyed = holds.into_iter().filter_map(|name| session.vault(name).ok()).try_for_each(|vault| {
        rekey(meridian, session, vault)?;
        note(meridian, session, device, vault.name())
    });
    let secret = meridian.edges().secrets.read(meridian.profile().keyring()?.ok_or(Error::Locked)?.keystore())?;
    for aside in others {
        unlocking::reopen(meridian, aside, &secret)?;
    }
    rekeyed
}

/// Gives a vault a new key, and the key to everybody here who holds the old one.
fn rekey(meridian: &Meridian, session: &Session, vault: &OpenVault) -> Result<()> {
    let (name, entropy, account) = (vault.name(), meridian.entropy(), session.account());
    let permit = meridian.policies().system(SystemAct::Rekey, name, meridian.now());
    let old = meridian.profile().keyring()?.ok_or(Error::Locked)?.vault_keys(account)?.remove(&name);
    let (old, new) = (old.ok_or(Error::ClosedRegion)?, Key::make(entropy));
    vault.write(&permit, |tx| {
        // Of no use to anybody until the vault has this key; were it cut short now, it would stay so.
        store::setting::put(tx, &root_setting(&new), &seal_root(name, vault.root(), &new, meridian))?;
        let draft = Draft::of_permit(&permit);
        Ok::<_, Error>(((), draft.finish(meridian, Some(session), vault, audit::Outcome::Done)))
    })?;
    let mut go_on = |_, _| std::ops::ControlFlow::Continue(());
    vault.rekey(&permit, &new, &mut go_on, || {
        meridian.profile().change_keyring(|keyring| Ok(keyring.change_key(account, name, &old, &new, entropy)?))
    })
}

/// Says that a revoked device does not know the key of this vault any more.
fn note(meridian: &Meridian, session: &Session, device: DeviceId, name: VaultName) -> Result<()> {
    let vault = session.organisation()?;
    let permit = meridian.policies().system(SystemAct::Rekey, vault.name(), meridian.now());
    vault.write(&permit, |tx| {
        let mut row = store::device::get(tx, device)?;
        row.holds.retain(|held| *held != name);
        store::device::put(tx, &row)?;
        let mut draft = Draft::of_permit(&permit);
        draft.resource(vault.pseudonym("device", &device.to_string()));
        draft.reason("device-revoked");
        Ok(((), draft.finish(meridian, Some(session), vault, audit::Outcome::Done)))
    })
}
