//! The organisation's devices.

use app::acts;
use app::view::JobResult;
use serde_json::json;

use super::whole_path_text;
use crate::answer::Answer;
use crate::args::Device;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::{job, text};

pub(super) fn run(desk: &mut Desk, device: Device) -> Result<Answer, Failure> {
    match device {
        Device::List => {
            let devices = desk.call(acts::ListDevices {})?;
            let text = text::devices(desk.words(), &devices);
            Ok(Answer::new(json!({ "devices": devices }), text))
        }
        Device::Name { device, title } => {
            let named = desk.call(acts::NameDevice { device, name: title })?;
            let text = text::devices(desk.words(), std::slice::from_ref(&named));
            Ok(Answer::new(named, text))
        }
        Device::Revoke { device } => {
            let devices = desk.call(acts::RevokeDevice { device })?;
            let text = text::devices(desk.words(), &devices);
            Ok(Answer::new(json!({ "devices": devices }), text))
        }
        Device::Request { title, out } => {
            let made = desk.ask(acts::RequestJoining { name: title, path: whole_path_text(&out)? })?;
            let given = [("path", made.path.as_str().into()), ("digits", made.fingerprint.as_str().into())];
            let text = desk.words().say("ctl-joining-requested", &given);
            Ok(Answer::new(made, text))
        }
        Device::Approve { request, fingerprint, region, out } => {
            let (path, out) = (whole_path_text(&request)?, whole_path_text(&out)?);
            let meridian = desk.meridian()?;
            desk.sign_in()?;
            let words = desk.own_words();
            let request = acts::ApproveJoining { path, fingerprint, regions: region, out };
            let finished = job::wait(&meridian, &words, || desk.call(request))?;
            let Some(JobResult::Joining { path, fingerprint }) = finished.result else {
                return Err(Failure::own("cancelled"));
            };
            let text = words.say("ctl-joining-approved", &[("path", path.as_str().into())]);
            Ok(Answer::new(json!({ "path": path, "fingerprint": fingerprint }), text))
        }
        Device::Finish { package } => {
            let path = whole_path_text(&package)?;
            let meridian = desk.meridian()?;
            let words = desk.own_words();
            let finished = job::wait(&meridian, &words, || desk.ask(acts::FinishJoining { path }))?;
            let Some(JobResult::Joined { vaults }) = finished.result else { return Err(Failure::own("cancelled")) };
            let text = words.say("ctl-joined", &[("vaults", vaults.join(" ").into())]);
            Ok(Answer::new(json!({ "vaults": vaults }), text))
        }
    }
}
