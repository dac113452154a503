//! How another device joins without a server: a request in one file, a package in another.
//!
//! The device that would like to join makes its secret and writes down its public keys, signed. Whoever lets it in compares
//! its fingerprint aloud, so that no other device is taken for it, and writes the package: the keyring without anybody's
//! passphrase, copies of the vaults under a key that was made for this package, and that key sealed to the new device. The
//! new device goes on with logs of its own; its people come with their recovery keys.
//!
//! The package: a line that says what it is, two boxes, each after its length (four bytes, big endian), then the copies of
//! the vaults one after the other.

use std::fs::File;
use std::io::{BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crypto::{BoxPublic, Key, VerifyingKey};
use identity::{Joining, Keyring, ProfileId};
use kernel::{DeviceId, Region, Timestamp, VaultName};
use policy::{Action, SystemAct};
use serde::{Deserialize, Serialize};
use store::device::Device;
use zeroize::Zeroizing;

use crate::backup::{begin_log, rebuild_search, steps};
use crate::door::{self, Decided, Target};
use crate::error::{Error, Result};
use crate::jobs::{self, Job};
use crate::meridian::Meridian;
use crate::session::{LogOf, OpenVault, Session};
use crate::view::{JobKind, JobResult, JobView, JoinOfferView};
use crate::wire::Tag;

const FORM: u32 = 1;
const MAGIC: &[u8] = b"meridian joining 1\n";
const LONGEST_REQUEST: u64 = 65_536;
const LONGEST_BOX: u32 = 64 * 1024 * 1024;
/// A package that nobody has taken in by then is void: a week.
const PACKAGE_MS: i64 = 7 * 86_400_000;
const KEY_BYTES: usize = 32;
/// Where a device remembers that it has asked to join.
const ASKED: &str = "joining.json";

/// The fingerprint of a device: six groups of four digits, from the key that signs its logs.
pub(crate) fn fingerprint(signer: &[u8; 32]) -> String {
    let hash = crypto::sha256(&[b"meridian device".as_slice(), signer].concat());
    let group = |bytes: &[u8]| {
        let number = bytes.iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
        format!("{:04}", number % 10_000)
    };
    hash.chunks(4).take(6).map(group).collect::<Vec<_>>().join(" ")
}

fn same_fingerprint(one: &str, other: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    digits(one) == digits(other)
}

/// A device's request to join. Its signature binds all of it to the key that the fingerprint is of.
#[derive(Debug, Serialize, Deserialize)]
struct Request {
    form: u32,
    name: String,
    created_at: Timestamp,
    keystore: ProfileId,
    #[serde(with = "hex::serde")]
    signer: [u8; 32],
    #[serde(with = "hex::serde")]
    opens: [u8; 32],
    #[serde(with = "hex::serde")]
    spool: [u8; 32],
    #[serde(with = "hex::serde")]
    signature: [u8; 64],
}

impl Request {
    fn signed_bytes(&self) -> Vec<u8> {
        let (form, created_at) = (self.form.to_be_bytes(), self.created_at.to_string());
        let parts: [&[u8]; 7] = [
            &form,
            self.name.as_bytes(),
            created_at.as_bytes(),
            self.keystore.as_str().as_bytes(),
            &self.signer,
            &self.opens,
            &self.spool,
        ];
        let framed = parts.into_iter().flat_map(|part| [&(part.len() as u64).to_be_bytes()[..], part].concat());
        b"meridian request to join".iter().copied().chain(framed).collect()
    }

    fn read(path: &Path) -> Result<Self> {
        let bytes = platform::read_limited(path, LONGEST_REQUEST).map_err(|error| match error {
            platform::PlatformError::TooLong => Error::User("joining-foreign"),
            other => other.into(),
        })?;
        let request: Self = serde_json::from_slice(&bytes).map_err(|_| Error::User("joining-foreign"))?;
        let signed = VerifyingKey::from_bytes(request.signer).verify(&request.signed_bytes(), &request.signature);
        if request.form > FORM || request.name.trim().is_empty() || signed.is_err() {
            return Err(Error::User("joining-foreign"));
        }
        Ok(request)
    }

    /// In which the boxes of the package for this device are sealed.
    fn context(&self, part: &str) -> Vec<u8> {
        context(&self.signer, part)
    }
}

fn context(signer: &[u8; 32], part: &str) -> Vec<u8> {
    [b"meridian joining ".as_slice(), part.as_bytes(), signer].concat()
}

/// What a device remembers of its request.
#[derive(Debug, Serialize, Deserialize)]
struct Asked {
    keystore: ProfileId,
}

fn asked_file(meridian: &Meridian) -> PathBuf {
    meridian.profile().home().path().join(ASKED)
}

fn asked(meridian: &Meridian) -> Result<Option<Asked>> {
    match platform::read_limited(&asked_file(meridian), LONGEST_REQUEST) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
        Err(platform::PlatformError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Writes this device's request; its fingerprint. Asking again writes the same keys.
pub(crate) fn request(meridian: &Meridian, name: String, path: &Path) -> Result<String> {
    if meridian.profile().keyring()?.is_some() {
        return Err(Error::User("exists"));
    }
    let secrets = &meridian.edges().secrets;
    let (keystore, secret) = match asked(meridian)? {
        Some(asked) => (asked.keystore.clone(), secrets.read(&asked.keystore)?),
        None => {
            let keystore = ProfileId::make(meridian.entropy());
            let secret = secrets.make(&keystore, meridian.entropy())?;
            let asked = Asked { keystore: keystore.clone() };
            let json = serde_json::to_vec(&asked).map_err(|_| Error::Malformed("request"))?;
            platform::write_atomically(&asked_file(meridian), &json)?;
            (keystore, secret)
        }
    };
    let signing = identity::log_signing_key(&secret, VaultName::Organisation);
    let mut request = Request {
        form: FORM,
        name,
        created_at: meridian.now(),
        keystore,
        signer: signing.verifying_key().to_bytes(),
        opens: identity::joining_key(&secret).public().to_bytes(),
        spool: identity::spool_key(&secret).public().to_bytes(),
        signature: [0; 64],
    };
    request.signature = signing.sign(&request.signed_bytes());
    let json = serde_json::to_vec_pretty(&request).map_err(|_| Error::Malformed("request"))?;
    platform::write_atomically(path, &json)?;
    Ok(fingerprint(&request.signer))
}

/// What another device's request says.
pub(crate) fn read_offer(path: &Path) -> Result<JoinOfferView> {
    let request = Request::read(path)?;
    Ok(JoinOfferView { fingerprint: fingerprint(&request.signer), name: request.name, created_at: request.created_at })
}

/// What the new device needs to know, sealed to it.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    form: u32,
    device: DeviceId,
    expires_at: Timestamp,
    keyring: String,
    /// The copies, in their order, with their lengths in bytes.
    copies: Vec<(VaultName, u64)>,
}

/// Enters the device and starts to write the package for it.
pub(crate) fn approve(
    meridian: &Meridian,
    session: &Arc<Session>,
    path: &Path,
    heard: &str,
    regions: &[Region],
    out: PathBuf,
) -> Result<JobView> {
    let request = Request::read(path)?;
    let (permit, _) = door::authorise(meridian, session, Action::ApproveJoining, &Target::Organisation)?;
    if !same_fingerprint(heard, &fingerprint(&request.signer)) {
        return Err(Error::User("joining-fingerprint"));
    }
    let mut vaults = vec![VaultName::Organisation];
    for region in regions {
        // Nobody can give what they do not hold; each region is asked for by itself.
        door::authorise(meridian, session, Action::ApproveJoining, &Target::Region(*region))?;
        vaults.push(session.vault((*region).into())?.name());
    }
    let device = door::transact(meridian, session, &permit, &Target::Organisation, &Decided::Standing, |work| {
        let known = store::device::all(work.tx)?.into_iter().find(|device| device.signer == request.signer);
        if known.as_ref().is_some_and(|device| device.revoked_at.is_some()) {
            return Err(Error::User("device-revoked"));
        }
        let device = Device {
            id: known.as_ref().map_or_else(|| DeviceId(work.next_id()), |device| device.id),
            name: request.name.clone(),
            node: known.as_ref().map_or_else(|| store::device::free_node(work.tx), |device| Ok(device.node))?,
            signer: request.signer,
            created_at: work.now,
            revoked_at: None,
            last_seen: None,
            holds: vaults.clone(),
            people: 0,
        };
        store::device::put(work.tx, &device)?;
        let pseudonym = work.vault.pseudonym("device", &device.id.to_string());
        work.record.resource(pseudonym);
        Ok(device.id)
    })?;
    meridian.tell(&[Tag::Organisation, Tag::Records]);
    let session = Arc::clone(session);
    jobs::start(meridian, JobKind::ApproveJoining, "bytes", move |meridian, job| {
        let workshop = meridian.profile().home().path().join("packing");
        let packed = pack(meridian, job, &session, &request, device, &vaults, &workshop, &out);
        drop(std::fs::remove_dir_all(&workshop));
        packed?;
        Ok(JobResult::Joining { path: out.display().to_string(), fingerprint: fingerprint(&request.signer) })
    })
}

#[expect(clippy::too_many_arguments, reason = "what a package is made of, put together once")]
fn pack(
    meridian: &Meridian,
    job: &Job,
    session: &Session,
    request: &Request,
    device: DeviceId,
    vaults: &[VaultName],
    workshop: &Path,
    out: &Path,
) -> Result<()> {
    let entropy = meridian.entropy();
    drop(std::fs::remove_dir_all(workshop));
    std::fs::create_dir_all(workshop)?;
    let keyring = meridian.profile().keyring()?.ok_or(Error::Locked)?;
    let held = keyring.vault_keys(session.account())?;
    let package = Key::make(entropy);
    let mut keys = Zeroizing::new(Vec::with_capacity(KEY_BYTES * (vaults.len() + 1)));
    keys.extend_from_slice(package.expose());
    let mut copies = Vec::new();
    for name in vaults {
        let key = held.get(name).ok_or(Error::ClosedRegion)?;
        keys.extend_from_slice(key.expose());
        let copy = copy_file(workshop, *name);
        let under = package.derive(name.as_str());
        let made = store::backup::backup(session.vault(*name)?, &copy, &under, &mut steps(meridian, job))?;
        copies.push((*name, made.bytes));
    }
    let joining =
        Joining { device, keystore: request.keystore.clone(), spool: BoxPublic::from_bytes(request.spool), vaults };
    let json = keyring.for_device(&joining).to_json()?;
    let head = Head {
        form: FORM,
        device,
        expires_at: meridian.now().plus_ms(PACKAGE_MS),
        keyring: String::from_utf8(json).map_err(|_| Error::Malformed("keyring"))?,
        copies,
    };
    let head = serde_json::to_vec(&head).map_err(|_| Error::Malformed("package"))?;
    let to = BoxPublic::from_bytes(request.opens);
    let boxes =
        [to.seal(&request.context("keys"), &keys, entropy)?, to.seal(&request.context("head"), &head, entropy)?];
    let part = workshop.join("package");
    let mut file = File::create_new(&part)?;
    file.write_all(MAGIC)?;
    for sealed in &boxes {
        let length = u32::try_from(sealed.len()).map_err(|_| Error::Malformed("package"))?;
        file.write_all(&length.to_be_bytes())?;
        file.write_all(sealed)?;
    }
    for name in vaults {
        std::io::copy(&mut File::open(copy_file(workshop, *name))?, &mut file)?;
    }
    file.sync_all()?;
    drop(file);
    // Whole or not at all, also onto another disk.
    let beside = out.with_extension("part");
    let moved = std::fs::copy(&part, &beside).and_then(|_| std::fs::rename(&beside, out));
    moved.inspect_err(|_| drop(std::fs::remove_file(&beside)))?;
    Ok(())
}

fn copy_file(workshop: &Path, name: VaultName) -> PathBuf {
    workshop.join(format!("{name}.copy"))
}

fn vault_file(workshop: &Path, name: VaultName) -> PathBuf {
    workshop.join(format!("{name}.vault"))
}

/// The package as this device opens it.
struct Opened {
    head: Head,
    keyring: Keyring,
    keys: Zeroizing<Vec<u8>>,
    copies: BufReader<File>,
}

impl Opened {
    /// The key of the package, then those of the vaults.
    fn key(&self, at: usize) -> Result<Key> {
        let bytes = self.keys.chunks_exact(KEY_BYTES).nth(at).and_then(Key::from_slice);
        bytes.ok_or(Error::User("joining-foreign"))
    }
}

fn open(path: &Path, secret: &Key, now: Timestamp) -> Result<Opened> {
    let foreign = || Error::User("joining-foreign");
    let mut file = BufReader::new(File::open(path)?);
    let mut magic = vec![0; MAGIC.len()];
    file.read_exact(&mut magic).map_err(|_| foreign())?;
    if magic != MAGIC {
        return Err(foreign());
    }
    let signer = identity::log_signing_key(secret, VaultName::Organisation).verifying_key().to_bytes();
    let opens = identity::joining_key(secret);
    let mut next = |part: &str| {
        let mut length = [0; 4];
        file.read_exact(&mut length).map_err(|_| foreign())?;
        let length = u32::from_be_bytes(length);
        if length > LONGEST_BOX {
            return Err(foreign());
        }
        let mut sealed = Vec::new();
        file.by_ref().take(length.into()).read_to_end(&mut sealed)?;
        opens.open(&context(&signer, part), &sealed).map_err(|_| foreign())
    };
    let (keys, head) = (next("keys")?, next("head")?);
    let head: Head = serde_json::from_slice(&head).map_err(|_| foreign())?;
    if head.form > FORM {
        return Err(Error::User("home-newer"));
    }
    if head.expires_at <= now {
        return Err(Error::User("approval-expired"));
    }
    let keyring = Keyring::from_json(head.keyring.as_bytes())?;
    Ok(Opened { head, keyring, keys, copies: file })
}

/// Starts to take in the package that was made for this device.
pub(crate) fn finish(meridian: &Meridian, path: PathBuf) -> Result<JobView> {
    if meridian.profile().keyring()?.is_some() {
        return Err(Error::User("exists"));
    }
    let asked = asked(meridian)?.ok_or(Error::User("joining-not-requested"))?;
    let secret = meridian.edges().secrets.read(&asked.keystore)?;
    // What is not for this device is told before anything is touched.
    let opened = open(&path, &secret, meridian.now())?;
    jobs::start(meridian, JobKind::FinishJoining, "bytes", move |meridian, job| {
        let workshop = meridian.profile().home().path().join("joining");
        let installed = install(meridian, job, opened, &secret, &workshop);
        drop(std::fs::remove_dir_all(&workshop));
        let vaults = installed?;
        std::fs::remove_file(asked_file(meridian))?;
        meridian.tell(&[Tag::Session, Tag::Vaults]);
        Ok(JobResult::Joined { vaults: vaults.iter().map(ToString::to_string).collect() })
    })
}

/// Makes the vaults in a folder of their own and moves them into place; the keyring comes last, and until then this device
/// belongs to no organisation.
fn install(
    meridian: &Meridian,
    job: &Job,
    mut opened: Opened,
    secret: &Key,
    workshop: &Path,
) -> Result<Vec<VaultName>> {
    drop(std::fs::remove_dir_all(workshop));
    std::fs::create_dir_all(workshop)?;
    let package = opened.key(0)?;
    let log = LogOf { organisation: opened.keyring.log(), device: opened.head.device, secret };
    let mut names = Vec::new();
    for (at, (name, bytes)) in (1..).zip(&opened.head.copies) {
        let (name, key) = (*name, opened.key(at)?);
        let (copy, to) = (copy_file(workshop, name), vault_file(workshop, name));
        let written = std::io::copy(&mut opened.copies.by_ref().take(*bytes), &mut File::create_new(&copy)?)?;
        if written != *bytes {
            return Err(Error::User("joining-foreign"));
        }
        store::backup::restore(&copy, &package.derive(name.as_str()), name, &to, &key, &mut steps(meridian, job))?;
        std::fs::remove_file(&copy)?;
        let vault = OpenVault::open(&to, name, &key, &log, meridian.now())?;
        if name == VaultName::Organisation {
            check_admitted(&vault, opened.head.device, secret)?;
        }
        begin_log(meridian, SystemAct::FinishJoining, None, &vault)?;
        rebuild_search(meridian, SystemAct::FinishJoining, None, &vault)?;
        names.push(name);
    }
    for name in &names {
        std::fs::rename(vault_file(workshop, *name), meridian.profile().home().vault_file(*name))?;
    }
    meridian.profile().write_keyring(&opened.keyring)?;
    Ok(names)
}

/// Whether the organisation knows this device and has not revoked it.
fn check_admitted(vault: &OpenVault, id: DeviceId, secret: &Key) -> Result<()> {
    let signer = identity::log_signing_key(secret, VaultName::Organisation).verifying_key().to_bytes();
    let device: Option<Device> = vault.facts(|facts| facts.device(id).map_err(Error::from))?;
    match device {
        Some(device) if device.revoked_at.is_some() => Err(Error::User("device-revoked")),
        Some(device) if device.signer == signer => Ok(()),
        _ => Err(Error::User("joining-foreign")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_compared_by_its_digits() {
        let shown = fingerprint(&[7; 32]);
        assert_eq!(shown.split(' ').map(str::len).collect::<Vec<_>>(), [4; 6], "{shown}");
        assert!(same_fingerprint(&shown, &shown.replace(' ', "-")));
        assert!(!same_fingerprint(&shown, &fingerprint(&[8; 32])));
        assert!(!same_fingerprint(&shown, ""));
    }
}
