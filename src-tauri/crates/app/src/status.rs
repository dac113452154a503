//! What can be said of the installation before anybody is signed in.

use identity::ProfileId;
use kernel::VaultName;
use platform::{PlatformError, SecretSource};
use policy::{Effect, Role};

use crate::desk_view::{site_of_lock, site_view};
use crate::error::Result;
use crate::meridian::Meridian;
use crate::session::role;
use crate::view::{AppState, AppStatus, DeskPerson, KeystoreState, RegimeRule, RegimeView, RegionView, VaultHealth};

/// Below this much room on the disk of the profile a warning is shown: 512 MiB.
const LOW_DISK_BYTES: u64 = 512 * 1024 * 1024;

/// Where the installation stands.
pub(crate) fn read(meridian: &Meridian) -> Result<AppStatus> {
    let profile = meridian.profile();
    let keyring = profile.keyring()?;
    let device = profile.device();
    let now = meridian.now();
    let free_bytes = platform::free_space(profile.home().path()).unwrap_or(u64::MAX);
    let state = match &keyring {
        None => AppState::FirstRun,
        Some(_) if meridian.has_sessions() => AppState::Open,
        Some(_) => AppState::Locked,
    };
    let mut people = Vec::new();
    let mut sites = Vec::new();
    let mut vaults = Vec::new();
    if let Some(keyring) = &keyring {
        let uptime = meridian.uptime();
        for member in keyring.members().iter().filter(|member| member.has_accepted()) {
            let left_ms =
                i64::try_from(member.attempts().left_ms(identity::Ladder::PASSPHRASE, &uptime)).unwrap_or(i64::MAX);
            people.push(DeskPerson {
                person: member.person(),
                initials: member.initials().to_owned(),
                role: role(member.role()).unwrap_or(Role::AGENT),
                blocked_until: (left_ms > 0).then(|| now.plus_ms(left_ms)),
                needs_code: member.needs_code(),
                needs_key: !member.key_credentials().is_empty(),
            });
        }
        for (number, site) in (0..).zip(keyring.sites()) {
            sites.push(site_view(&site_of_lock(site, number), now)?);
        }
        let mut names: Vec<VaultName> = keyring.members().iter().flat_map(identity::Member::vaults).collect();
        names.sort();
        names.dedup();
        for name in names {
            let (state, checked) = profile.state_of(name);
            vaults.push(VaultHealth {
                vault: name.to_string(),
                state,
                checked_at: checked.as_ref().map(|checked| checked.at),
                records: checked.map(|checked| checked.records),
            });
        }
    }
    let system = sys_locale::get_locale().unwrap_or_default();
    Ok(AppStatus {
        state,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        device: device.settings,
        system_locale: locale::negotiate(&[system.as_str()]).to_owned(),
        keystore: keystore(meridian, keyring.as_ref()),
        people,
        sites,
        vaults,
        low_disk: free_bytes < LOW_DISK_BYTES,
        free_bytes,
        regions: if state == AppState::FirstRun { regions(meridian) } else { Vec::new() },
        regimes: if state == AppState::FirstRun { regimes(meridian) } else { Vec::new() },
        demo: device.demo,
        single_sign_on: device.single_sign_on,
    })
}

fn keystore(meridian: &Meridian, keyring: Option<&identity::Keyring>) -> KeystoreState {
    let secrets = &meridian.edges().secrets;
    if matches!(secrets, SecretSource::File(_)) {
        return KeystoreState::Credential;
    }
    // Before there is a profile, a name that nobody has shows whether the keystore answers at all.
    let profile = keyring.map_or_else(|| ProfileId::make(meridian.entropy()), |keyring| keyring.keystore().clone());
    match secrets.read(&profile) {
        Ok(_) => KeystoreState::Ready,
        Err(PlatformError::SecretMissing) if keyring.is_none() => KeystoreState::Ready,
        Err(PlatformError::SecretMissing) => KeystoreState::Unknown,
        Err(PlatformError::KeystoreLocked | PlatformError::KeystoreDenied) => KeystoreState::Locked,
        Err(_) => KeystoreState::Absent,
    }
}

fn regions(meridian: &Meridian) -> Vec<RegionView> {
    let view = |region: &policy::RegionProfile| RegionView {
        region: region.id,
        regimes: region.regimes.clone(),
        time_zone: region.time_zone.clone(),
    };
    meridian.policies().regions().iter().map(view).collect()
}

fn regimes(meridian: &Meridian) -> Vec<RegimeView> {
    let rule = |rule: &policy::RegimeRule| RegimeRule {
        code: rule.code.clone(),
        effect: match rule.effect {
            Effect::Permit => "permit",
            Effect::Forbid => "forbid",
            Effect::Conditional => "conditional",
        }
        .to_owned(),
    };
    let view = |regime: &policy::Regime| RegimeView {
        id: regime.id.clone(),
        reviewed: regime.reviewed.clone(),
        rules: regime.rules.iter().map(rule).collect(),
    };
    meridian.policies().regimes().iter().map(view).collect()
}
