//! Making the organisation: its vaults, its first person, what everybody begins with.

use std::path::Path;
use std::sync::Arc;

use crypto::Key;
use desk::{Presence, Site};
use identity::{ChosenPassphrase, Keyring, NewMember, ProfileId};
use kernel::{DeviceId, IdSource, PersonId, QueueId, Region, SiteId, VaultName};
use policy::{Action, Role, SystemAct};

use crate::door::{self, Target};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::{LogOf, OpenVault, Session};
use crate::view::{CreatedView, OrganisationView};
use crate::wire::Tag;
use crate::{desk_view, unlocking};

/// What a new organisation needs.
pub(crate) struct Founding<'a> {
    pub(crate) organisation: &'a str,
    pub(crate) region: Region,
    pub(crate) regime: Option<&'a str>,
    pub(crate) admin: &'a str,
    pub(crate) passphrase: &'a ChosenPassphrase,
    pub(crate) locale: Option<&'a str>,
    pub(crate) time_zone: Option<&'a str>,
}

/// Minutes until a customer must have an answer, where nobody has said otherwise: eight hours.
const TARGET_MIN: u32 = 480;

/// The first site's hours, in minutes after midnight, until somebody sets them.
const OPENS_MIN: u16 = 9 * 60;
const CLOSES_MIN: u16 = 17 * 60;

/// Makes it all, or nothing: the keyring is written last, and until then there is no organisation.
pub(crate) fn found(meridian: &Meridian, founding: &Founding<'_>) -> Result<CreatedView> {
    let profile = meridian.profile();
    if profile.keyring()?.is_some() {
        return Err(Error::User("exists"));
    }
    let policies = meridian.policies();
    let home_region = policies.region(founding.region).ok_or(Error::User("region-unknown"))?;
    let regime = match founding.regime {
        Some(id) => Some(policies.regime(id).ok_or(Error::User("regime-unknown"))?.id.clone()),
        None => home_region.regimes.first().cloned(),
    };
    let zone = founding.time_zone.unwrap_or(&home_region.time_zone).to_owned();
    let home = profile.home();
    let vault_names = [VaultName::Organisation, founding.region.into()];
    if vault_names.iter().any(|name| home.vault_file(*name).exists()) {
        return Err(Error::User("exists"));
    }

    let entropy = meridian.entropy();
    let now = meridian.now();
    let ids = IdSource::new(0, 0);
    let (device, person) = (DeviceId(ids.next(now)), PersonId(ids.next(now)));
    let id = ProfileId::make(entropy);
    let secret = meridian.edges().secrets.make(&id, entropy)?;
    let log_name = log_name(id.as_str());
    let mut keyring = Keyring::new(id, device, &log_name);
    keyring.set_spool(identity::spool_key(&secret).public());
    let member = NewMember { person, initials: initials(founding.admin), role: Role::ADMIN.as_str().to_owned() };
    let enrolled = keyring.enrol(member, founding.passphrase, &secret, meridian.edges().kdf, entropy)?;
    // The one sheet opens the founder's account, and those of people who lose their own.
    keyring.set_organisation(identity::organisation_key(&enrolled.recovery).public());

    // INVARIANT: vaults are made in a folder of their own and moved into place, so that a founding that is cut short
    // leaves nothing behind that a second one would stumble over.
    let workshop = home.path().join("founding");
    remove_folder(&workshop)?;
    std::fs::create_dir(&workshop)?;
    let log = LogOf { organisation: &log_name, device, secret: &secret };
    for name in vault_names {
        let key = Key::make(entropy);
        keyring.grant(&enrolled.account, name, &key, entropy)?;
        let vault = OpenVault::create(&workshop.join(format!("{name}.vault")), name, &key, &log, now)?;
        let permit = policies.system(SystemAct::FoundOrganisation, name, now);
        vault.write(&permit, |tx| {
            if name == VaultName::Organisation {
                furnish(tx, founding, person, device, &secret, regime.as_deref(), &zone, &ids, now)?;
            }
            store::setting::put(tx, "last-id", &ids.last().to_string())?;
            let draft = Draft::of_permit(&permit);
            Ok::<_, Error>(((), draft.finish(meridian, None, &vault, audit::Outcome::Done)))
        })?;
    }
    for name in vault_names {
        std::fs::rename(workshop.join(format!("{name}.vault")), home.vault_file(name))?;
    }
    remove_folder(&workshop)?;
    keyring.set_sites(vec![lock_site(founding, &zone)]);
    profile.write_keyring(&keyring)?;
    let session = unlocking::admit(meridian, &keyring, enrolled.account, &secret, &unlocking::Way::of("passphrase"))?;
    Ok(CreatedView {
        org: founding.organisation.to_owned(),
        region: founding.region,
        admin: person,
        recovery_key: enrolled.recovery.to_string(),
        session: desk_view::session(meridian, &session)?,
    })
}

/// Opens a vault for another region, for whoever asks first of all.
pub(crate) fn add_region(
    meridian: &Meridian,
    session: &Arc<Session>,
    region: Region,
    regime: Option<&str>,
) -> Result<OrganisationView> {
    let target = Target::Organisation;
    let (permit, facts) = door::authorise(meridian, session, Action::ChangeOrganisation, &target)?;
    let policies = meridian.policies();
    let home_region = policies.region(region).ok_or(Error::User("region-unknown"))?;
    let regime = match regime {
        Some(id) => policies.regime(id).ok_or(Error::User("regime-unknown"))?.id.clone(),
        None => home_region.regimes.first().cloned().unwrap_or_default(),
    };
    let (home, name, now) = (meridian.profile().home(), VaultName::Region(region), meridian.now());
    if home.vault_file(name).exists() {
        return Err(Error::User("exists"));
    }
    let entropy = meridian.entropy();
    let keyring = meridian.profile().keyring()?.ok_or(Error::Locked)?;
    let secret = meridian.edges().secrets.read(keyring.keystore())?;
    let log = LogOf { organisation: keyring.log(), device: keyring.device(), secret: &secret };
    let key = Key::make(entropy);
    let vault = OpenVault::create(&home.vault_file(name), name, &key, &log, now)?;
    let started = policies.system(SystemAct::FoundOrganisation, name, now);
    vault.record(&started, Draft::of_permit(&started).finish(meridian, Some(session), &vault, audit::Outcome::Done))?;
    drop(vault);
    meridian.profile().change_keyring(|keyring| Ok(keyring.grant(session.account(), name, &key, entropy)?))?;
    door::transact(meridian, session, &permit, &target, &facts, |work| {
        let mut organisation = desk_view::organisation(work.tx)?;
        let queue = store::queue::Queue {
            id: QueueId(work.next_id()),
            region,
            name: organisation.name.clone(),
            target_min: TARGET_MIN,
            addresses: Vec::new(),
            archived: false,
        };
        organisation.regimes.insert(region, regime);
        desk_view::keep_organisation(work.tx, &organisation)?;
        store::queue::put(work.tx, &queue)?;
        let mut person = store::person::get(work.tx, work.session.person())?;
        person.regions.push(region);
        Ok(store::person::put(work.tx, &person)?)
    })?;
    let session = unlocking::reopen(meridian, session.aside(), &secret)?;
    meridian.tell(&[Tag::Organisation, Tag::Session, Tag::Vaults, Tag::Records]);
    Ok(desk_view::session(meridian, &session)?.organisation)
}

#[expect(clippy::too_many_arguments, reason = "what an organisation begins with, written once")]
fn furnish(
    tx: &mut store::Tx<'_>,
    founding: &Founding<'_>,
    person: PersonId,
    device: DeviceId,
    secret: &Key,
    regime: Option<&str>,
    zone: &str,
    ids: &IdSource,
    now: kernel::Timestamp,
) -> Result<()> {
    let site = site(founding, zone, SiteId(ids.next(now)));
    site.check()?;
    store::site::put(tx, &site)?;
    let queue = store::queue::Queue {
        id: QueueId(ids.next(now)),
        region: founding.region,
        name: founding.organisation.to_owned(),
        target_min: TARGET_MIN,
        addresses: Vec::new(),
        archived: false,
    };
    store::queue::put(tx, &queue)?;
    let signer = identity::log_signing_key(secret, VaultName::Organisation).verifying_key().to_bytes();
    let row = store::device::Device {
        id: device,
        name: String::new(),
        node: store::device::free_node(tx)?,
        signer,
        created_at: now,
        revoked_at: None,
        last_seen: Some(now),
        holds: vec![VaultName::Organisation, founding.region.into()],
        people: 1,
    };
    store::device::put(tx, &row)?;
    let (name, letters) = (founding.admin.to_owned(), initials(founding.admin));
    let founder = store::person::Person {
        // The founder may do everything until others accept their roles.
        roles: Role::FOUNDER.iter().map(|role| role.as_str().to_owned()).collect(),
        regions: vec![founding.region],
        home: Some(founding.region),
        time_zone: Some(zone.to_owned()),
        languages: founding.locale.map(str::to_owned).into_iter().collect(),
        site: Some(site.id),
        presence: Presence::Available,
        ..store::person::Person::new(person, name, letters, store::person::State::Active, now)
    };
    store::person::put(tx, &founder)?;
    let organisation = desk_view::Organisation {
        name: founding.organisation.to_owned(),
        home: founding.region,
        regimes: [(founding.region, regime.unwrap_or_default().to_owned())].into(),
    };
    desk_view::keep_organisation(tx, &organisation)
}

fn site(founding: &Founding<'_>, zone: &str, id: SiteId) -> Site {
    let place = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
    let name = if place.is_empty() { founding.region.to_string() } else { place };
    let (latitude, longitude) = crate::places::of_zone(zone);
    let days = [true, true, true, true, true, false, false];
    Site { id, name, zone: zone.to_owned(), latitude, longitude, opens: OPENS_MIN, closes: CLOSES_MIN, days }
}

fn lock_site(founding: &Founding<'_>, zone: &str) -> identity::LockSite {
    desk_view::lock_site(&site(founding, zone, SiteId(0)))
}

/// The organisation's part of the names of its logs: no name, so that checkpoints can be handed out.
fn log_name(profile: &str) -> String {
    let short: String = profile.chars().take(16).collect();
    format!("meridian-{short}")
}

/// The first letters of the first and the last word, for the lock screen.
pub(crate) fn initials(name: &str) -> String {
    let first = |word: &str| word.chars().find(|letter| letter.is_alphanumeric());
    let mut letters = name.split_whitespace().filter_map(first);
    let one = letters.next();
    let last = letters.next_back();
    one.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

fn remove_folder(folder: &Path) -> Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_two_letters_in_any_script() {
        for (name, letters) in [
            ("Mara Brandt", "MB"),
            ("Ngozi A. Okafor", "NO"),
            ("佐藤 花子", "佐花"),
            ("فاطمة الحربي", "فا"),
            ("Cher", "C"),
            ("", ""),
        ] {
            assert_eq!(initials(name), letters, "{name}");
        }
    }
}
