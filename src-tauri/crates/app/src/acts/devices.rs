//! The devices of the organisation: how another one joins without a server, and how one is shut out.

use std::path::Path;
use std::sync::Arc;

use kernel::{DeviceId, Region};
use policy::Action;
use serde::Deserialize;
use store::device::Device;
use ts_rs::TS;

use super::people::{CHANGED, named};
use super::reading::only;
use crate::device_joining::{self, fingerprint};
use crate::door::{self, Command, Decided, Entrance, Errand, Query, Reading, Target, Work};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::rekeying;
use crate::session::Session;
use crate::view::{DeviceState, DeviceView, JobView, JoinOfferView, JoinRequestView};
use crate::wire::Tag;

fn view(device: Device, here: DeviceId) -> DeviceView {
    DeviceView {
        device: device.id,
        state: match device.revoked_at {
            Some(_) => DeviceState::Revoked,
            None if device.id == here => DeviceState::Here,
            None => DeviceState::Approved,
        },
        fingerprint: fingerprint(&device.signer),
        name: device.name,
        created_at: device.created_at,
        revoked_at: device.revoked_at,
        regions: device.holds.iter().filter_map(|vault| vault.region()).collect(),
        people: device.people,
        last_seen: device.last_seen,
    }
}

/// The devices that open the organisation's vaults, and those that were revoked.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListDevices {}

impl Query for ListDevices {
    const ACTION: Action = Action::ListDevices;
    type Part = Vec<DeviceView>;

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::Organisation])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<Vec<DeviceView>> {
        let here = reading.vault.device();
        Ok(store::device::all(reading.snapshot)?.into_iter().map(|device| view(device, here)).collect())
    }

    fn join(self, _: &Session, parts: Vec<Vec<DeviceView>>) -> Result<Vec<DeviceView>> {
        only(parts)
    }
}

/// Names a device.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NameDevice {
    pub device: DeviceId,
    pub name: String,
}

impl Command for NameDevice {
    const ACTION: Action = Action::NameDevice;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<DeviceView> {
        let mut row = store::device::get(work.tx, self.device)?;
        row.name = named(&self.name)?;
        store::device::put(work.tx, &row)?;
        let pseudonym = work.vault.pseudonym("device", &self.device.to_string());
        work.record.resource(pseudonym);
        Ok(view(row, work.vault.device()))
    }
}

/// Takes a device out of the organisation. The vaults whose keys it knows get new ones.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RevokeDevice {
    pub device: DeviceId,
}

impl Errand for RevokeDevice {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<Vec<DeviceView>> {
        let target = Target::Organisation;
        let (permit, _) = door::authorise(meridian, session, Action::RevokeDevice, &target)?;
        let here = session.organisation()?.device();
        if self.device == here {
            return Err(Error::User("device-here"));
        }
        door::transact(meridian, session, &permit, &target, &Decided::Standing, |work| {
            let mut row = store::device::get(work.tx, self.device)?;
            // Once more only where vaults are left that it knows the keys of.
            if row.revoked_at.is_some() && row.holds.is_empty() {
                return Err(Error::User("device-revoked"));
            }
            row.revoked_at = row.revoked_at.or(Some(work.now));
            store::device::put(work.tx, &row)?;
            let pseudonym = work.vault.pseudonym("device", &self.device.to_string());
            work.record.resource(pseudonym);
            Ok(())
        })?;
        meridian.tell(CHANGED);
        rekeying::shut_out(meridian, session, self.device)?;
        meridian.tell(&[Tag::Organisation, Tag::Vaults, Tag::Records]);
        let (permit, _) = door::authorise(meridian, session, Action::ListDevices, &target)?;
        door::read(meridian, session, &permit, |reading| {
            Ok(store::device::all(reading.snapshot)?.into_iter().map(|device| view(device, here)).collect())
        })
    }
}

/// Writes down that this device, which belongs to no organisation yet, would like to join one.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RequestJoining {
    /// What its people call it.
    pub name: String,
    /// The file to write.
    pub path: String,
}

impl Entrance for RequestJoining {
    fn run(self, meridian: &Meridian) -> Result<JoinRequestView> {
        let fingerprint = device_joining::request(meridian, named(&self.name)?, Path::new(&self.path))?;
        Ok(JoinRequestView { path: self.path, fingerprint })
    }
}

/// Reads another device's request to join.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReadJoining {
    pub path: String,
}

impl Query for ReadJoining {
    const ACTION: Action = Action::ListDevices;
    const REGULATED: bool = false;
    type Part = ();

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::Organisation])
    }

    fn read(&self, _: &Reading<'_, '_>) -> Result<()> {
        Ok(())
    }

    fn join(self, _: &Session, _: Vec<()>) -> Result<JoinOfferView> {
        device_joining::read_offer(Path::new(&self.path))
    }
}

/// Lets another device join: writes the package that only it can open.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ApproveJoining {
    /// The request.
    pub path: String,
    /// As it was read aloud from the other device.
    pub fingerprint: String,
    /// The regions that it receives.
    pub regions: Vec<Region>,
    /// The file to write.
    pub out: String,
}

impl Errand for ApproveJoining {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<JobView> {
        device_joining::approve(
            meridian,
            session,
            Path::new(&self.path),
            &self.fingerprint,
            &self.regions,
            self.out.into(),
        )
    }
}

/// Takes in the package that was made for this device. Its people come with their recovery keys.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FinishJoining {
    /// The package.
    pub path: String,
}

impl Entrance for FinishJoining {
    fn run(self, meridian: &Meridian) -> Result<JobView> {
        device_joining::finish(meridian, self.path.into())
    }
}
