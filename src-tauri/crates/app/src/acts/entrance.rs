//! What can be asked for before anybody is signed in. This list is explicit and snapshotted by a test.

use crypto::{InvitationCode, RecoveryKey};
use identity::ChosenPassphrase;
use kernel::{PersonId, Region, Sensitive};
use serde::Deserialize;
use ts_rs::TS;

use crate::door::Entrance;
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::unlocking::Besides;
use crate::view::{AppStatus, CreatedView, DeviceSettings, JobView, SessionView, Strength};
use crate::{founding, status, unlocking};

/// Where the installation stands.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReadStatus {}

impl Entrance for ReadStatus {
    fn run(self, meridian: &Meridian) -> Result<AppStatus> {
        status::read(meridian)
    }
}

/// Keeps the settings of this device that hold no personal data.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveDeviceSettings {
    /// All of them.
    pub settings: DeviceSettings,
}

impl Entrance for SaveDeviceSettings {
    fn run(self, meridian: &Meridian) -> Result<AppStatus> {
        if self.settings.locale.as_ref().is_some_and(|tag| !locale::is_known(tag)) {
            return Err(Error::User("locale-unknown"));
        }
        meridian.profile().change_device(|device| device.settings = self.settings)?;
        status::read(meridian)
    }
}

/// How good a passphrase would be.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MeasurePassphrase {
    /// The passphrase.
    #[ts(type = "string")]
    pub passphrase: Sensitive<String>,
    /// Words that an attacker would try first.
    pub words: Vec<String>,
}

impl Entrance for MeasurePassphrase {
    fn run(self, _: &Meridian) -> Result<Strength> {
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        let strength = identity::strength(&self.passphrase, &words);
        let advice = strength.weakness.iter().map(crate::change::word).collect();
        Ok(Strength { score: strength.score, accepted: strength.weakness.is_none(), advice })
    }
}

/// Makes the organisation: its vaults, its first person, the recovery key.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CreateOrganisation {
    /// Its name.
    pub organisation: String,
    /// Home region of its data.
    pub region: Region,
    /// Law as a template; none takes the best fit of the region.
    pub regime: Option<String>,
    /// Name of the first person, who holds every role until others accept theirs.
    pub admin: String,
    /// Their passphrase.
    #[ts(type = "string")]
    pub passphrase: Sensitive<String>,
    /// Their language (BCP 47).
    pub locale: Option<String>,
    /// Their IANA time zone.
    pub time_zone: Option<String>,
}

impl Entrance for CreateOrganisation {
    fn run(self, meridian: &Meridian) -> Result<CreatedView> {
        let (organisation, admin) = (self.organisation.trim(), self.admin.trim());
        if organisation.is_empty() || admin.is_empty() {
            return Err(Error::User("name-missing"));
        }
        let passphrase = ChosenPassphrase::choose(self.passphrase, &[organisation, admin])?;
        let founding = founding::Founding {
            organisation,
            region: self.region,
            regime: self.regime.as_deref(),
            admin,
            passphrase: &passphrase,
            locale: self.locale.as_deref(),
            time_zone: self.time_zone.as_deref(),
        };
        founding::found(meridian, &founding)
    }
}

/// Opens the vaults that the person may open.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Unlock {
    /// Who.
    pub person: PersonId,
    /// Their passphrase.
    #[ts(type = "string")]
    pub passphrase: Sensitive<String>,
    /// A code of an app or of a sheet, where one is enrolled.
    #[serde(default)]
    #[ts(optional = nullable, type = "string")]
    pub code: Option<Sensitive<String>>,
    /// Whether a security key is to be asked.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub security_key: bool,
}

impl Entrance for Unlock {
    fn run(self, meridian: &Meridian) -> Result<SessionView> {
        let besides = Besides { code: self.code.as_ref(), key: self.security_key };
        let session = unlocking::unlock(meridian, self.person, &self.passphrase, besides)?;
        crate::desk_view::session(meridian, &session)
    }
}

/// Takes up an invitation on this device.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AcceptInvitation {
    /// The invitation's code.
    #[ts(type = "string")]
    pub invitation: Sensitive<String>,
    /// The person's new passphrase.
    #[ts(type = "string")]
    pub passphrase: Sensitive<String>,
}

impl Entrance for AcceptInvitation {
    fn run(self, meridian: &Meridian) -> Result<SessionView> {
        let code: InvitationCode = self.invitation.expose().parse().map_err(|_| Error::User("invitation-wrong"))?;
        let passphrase = ChosenPassphrase::choose(self.passphrase, &[])?;
        let (session, recovery) = unlocking::accept(meridian, &code, &passphrase)?;
        let view = crate::desk_view::session(meridian, &session)?;
        Ok(SessionView { recovery_key: recovery.map(|key| key.to_string()), ..view })
    }
}

/// Opens with the recovery key and sets a new passphrase and device secret.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Recover {
    /// The recovery key.
    #[ts(type = "string")]
    pub recovery_key: Sensitive<String>,
    /// The new passphrase.
    #[ts(type = "string")]
    pub passphrase: Sensitive<String>,
    /// A code of an app or of a sheet, where one is enrolled.
    #[serde(default)]
    #[ts(optional = nullable, type = "string")]
    pub code: Option<Sensitive<String>>,
}

impl Entrance for Recover {
    fn run(self, meridian: &Meridian) -> Result<SessionView> {
        let key = recovery_key(&self.recovery_key)?;
        let passphrase = ChosenPassphrase::choose(self.passphrase, &[])?;
        let session = unlocking::recover(meridian, &key, &passphrase, self.code.as_ref())?;
        crate::desk_view::session(meridian, &session)
    }
}

pub(super) fn recovery_key(text: &Sensitive<String>) -> Result<RecoveryKey> {
    text.expose().parse().map_err(|_| Error::User("recovery-key-malformed"))
}

/// Restores a backup, on this or on a new computer.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RestoreBackup {
    /// Where the backup lies.
    pub directory: String,
    /// The recovery key of the organisation.
    #[ts(type = "string")]
    pub recovery_key: Sensitive<String>,
    /// The new passphrase on this computer.
    #[ts(type = "string")]
    pub passphrase: Sensitive<String>,
}

impl Entrance for RestoreBackup {
    fn run(self, meridian: &Meridian) -> Result<JobView> {
        let key = recovery_key(&self.recovery_key)?;
        let passphrase = ChosenPassphrase::choose(self.passphrase, &[])?;
        crate::backup::start_restore(meridian, self.directory.into(), key, passphrase)
    }
}

/// The work that this process does or did in the background. It holds no personal data.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListJobs {}

impl Entrance for ListJobs {
    fn run(self, meridian: &Meridian) -> Result<Vec<JobView>> {
        Ok(meridian.jobs().list())
    }
}

/// Asks a job to stop where it is.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CancelJob {
    /// Its number.
    pub job: u32,
}

impl Entrance for CancelJob {
    fn run(self, meridian: &Meridian) -> Result<JobView> {
        meridian.jobs().cancel(self.job)
    }
}
