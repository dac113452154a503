//! Care for the vaults.

use app::acts;
use app::view::JobResult;
use serde_json::json;

use super::whole_path_text;
use crate::answer::{Answer, Exit};
use crate::args::Vault;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::secret::Secret;
use crate::{job, text};

pub(super) fn run(desk: &mut Desk, vault: Vault) -> Result<Answer, Failure> {
    let meridian = desk.meridian()?;
    match vault {
        Vault::Check => {
            desk.sign_in()?;
            let words = desk.own_words();
            let finished = job::wait(&meridian, &words, || desk.call(acts::CheckVaults {}))?;
            let Some(JobResult::Check { ok, vaults }) = finished.result else { return Err(Failure::own("cancelled")) };
            let text = text::vaults(&words, ok, &vaults);
            let exit = if ok { Exit::Done } else { Exit::Broken };
            Ok(Answer::new(json!({ "ok": ok, "vaults": vaults }), text).ending(exit))
        }
        Vault::Backup { directory } => {
            let directory = Some(whole_path_text(&directory)?);
            desk.sign_in()?;
            let words = desk.own_words();
            let finished = job::wait(&meridian, &words, || desk.call(acts::BackupVaults { directory }))?;
            let Some(JobResult::Backup(made)) = finished.result else { return Err(Failure::own("cancelled")) };
            let text = words.say("ctl-backed-up", &[("path", made.directory.as_str().into())]);
            let mut json = json!(made);
            if let Some(object) = json.as_object_mut() {
                object.insert("ok".to_owned(), true.into());
            }
            Ok(Answer::new(json, text))
        }
        Vault::Restore { directory } => {
            let directory = whole_path_text(&directory)?;
            let recovery_key = Secret::RecoveryKey.get(desk.words())?;
            let passphrase = Secret::NewPassphrase.get(desk.words())?;
            let words = desk.own_words();
            let request = acts::RestoreBackup { directory, recovery_key, passphrase };
            let finished = job::wait(&meridian, &words, || desk.ask(request))?;
            let Some(JobResult::Restored { vaults }) = finished.result else { return Err(Failure::own("cancelled")) };
            let text = words.say("ctl-restored", &[("vaults", vaults.join(" ").into())]);
            Ok(Answer::new(json!({ "ok": true, "vaults": vaults }), text))
        }
    }
}
