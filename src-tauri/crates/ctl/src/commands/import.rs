//! Mail in.

use app::acts;
use app::view::{ImportSummary, JobResult};
use kernel::ImportId;
use serde_json::json;

use super::path_text;
use crate::answer::{Answer, Exit};
use crate::args::Import;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::{job, text};

pub(super) fn run(desk: &mut Desk, import: Import) -> Result<Answer, Failure> {
    let paths = import.paths.into_iter().map(path_text).collect::<Result<Vec<_>, _>>()?;
    desk.sign_in()?;
    let meridian = desk.meridian()?;
    let words = desk.own_words();
    let Import { region, queue, own_address: own_addresses, .. } = import;
    let request = acts::ImportMail { paths, region, queue, own_addresses };
    let finished = job::wait(&meridian, &words, || desk.call(request))?;
    let summary = match finished.result {
        Some(JobResult::Import(summary)) => summary,
        _ => ImportSummary::default(),
    };
    let exit = match (finished.cancelled, summary.rejected.is_empty()) {
        (true, _) => Exit::Other,
        (false, false) => Exit::BadInput,
        (false, true) => Exit::Done,
    };
    let text = text::import(&words, &summary, finished.cancelled);
    let mut json = json!(summary);
    if let (true, Some(object)) = (finished.cancelled, json.as_object_mut()) {
        object.insert("cancelled".to_owned(), true.into());
    }
    Ok(Answer::new(json, text).ending(exit))
}

pub(super) fn list(desk: &mut Desk) -> Result<Answer, Failure> {
    let imports = desk.call(acts::ListImports {})?;
    let text = text::imports(desk.words(), &imports);
    Ok(Answer::new(json!({ "imports": imports }), text))
}

pub(super) fn undo(desk: &mut Desk, import: ImportId) -> Result<Answer, Failure> {
    desk.sign_in()?;
    let meridian = desk.meridian()?;
    let words = desk.own_words();
    let finished = job::wait(&meridian, &words, || desk.call(acts::UndoImport { import }))?;
    let exit = if finished.cancelled { Exit::Other } else { Exit::Done };
    let text = words.say("ctl-import-undone", &[]);
    Ok(Answer::new(json!({ "import": import, "cancelled": finished.cancelled }), text).ending(exit))
}
