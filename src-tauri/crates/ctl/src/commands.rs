//! One file per group of commands; here is only who is called.

mod access;
mod audit;
mod batch;
mod conversation;
mod device;
mod factor;
mod import;
mod organisation;
mod outbox;
mod people;
mod reading;
mod session;
mod vault;

use crate::answer::Answer;
use crate::args::{Command, Session, User, Vault};
use crate::desk::Desk;
use crate::failure::Failure;

/// Carries out one command and leaves.
pub(crate) fn run(desk: &mut Desk, command: Command) -> Result<Answer, Failure> {
    let outcome = match command {
        Command::Batch => batch::run(desk),
        command => carry_out(desk, command),
    };
    desk.leave();
    outcome
}

/// Carries out one command.
pub(crate) fn carry_out(desk: &mut Desk, command: Command) -> Result<Answer, Failure> {
    match command {
        Command::Status => organisation::status(desk),
        Command::Init(init) => organisation::init(desk, init),
        Command::Demo => organisation::demo(desk),
        Command::Import(import) => import::run(desk, import),
        Command::Imports => import::list(desk),
        Command::UndoImport { import } => import::undo(desk, import),
        Command::Search(search) => reading::search(desk, search),
        Command::Conversations(list) => reading::conversations(desk, list),
        Command::Conversation { id } => reading::conversation(desk, id),
        Command::Customer { id } => reading::customer(desk, id),
        Command::Source { message } => reading::source(desk, message),
        Command::Save { attachment, out } => reading::save(desk, attachment, out),
        Command::Reply(reply) => conversation::reply(desk, reply),
        Command::Note(note) => conversation::note(desk, note),
        Command::Assign(assign) => conversation::assign(desk, assign),
        Command::Resolve { id } => conversation::resolve(desk, id),
        Command::Reopen { id } => conversation::reopen(desk, id),
        Command::Snooze { id, until } => conversation::snooze(desk, id, until),
        Command::Label(label) => conversation::label(desk, label),
        Command::Priority { id, priority } => conversation::priority(desk, id, &priority),
        Command::Spam { id, not } => conversation::spam(desk, id, !not),
        Command::Read { id, not } => conversation::read(desk, id, !not),
        Command::Move { id, queue } => conversation::move_to(desk, id, queue),
        Command::Merge { into, from } => conversation::merge(desk, into, from),
        Command::Split { id, messages } => conversation::split(desk, id, messages),
        Command::Undo { act } => conversation::undo(desk, act),
        Command::Outbox(outbox) => outbox::run(desk, outbox),
        Command::User(user) => people::run(desk, user),
        Command::Approvals => people::approvals(desk),
        Command::Approve(approve) => people::approve(desk, &approve),
        Command::Device(device) => device::run(desk, device),
        Command::Factor(factor) => factor::run(desk, factor),
        Command::Session(session) => session::run(desk, session),
        Command::Role(role) => access::run(desk, role),
        Command::Why(why) => access::why(desk, why),
        Command::Audit(audit) => audit::run(desk, audit),
        Command::Vault(vault) => vault::run(desk, vault),
        Command::Batch => Err(Failure::misuse("not-in-batch", "batch")),
    }
}

/// Whether a command can be one of several in a session that goes on: it signs nobody else in, and reads nothing from
/// standard input.
pub(crate) fn fits_in_session(command: &Command) -> bool {
    let uses_input = match command {
        Command::Import(import) => import.paths.iter().any(|path| path.as_os_str() == "-"),
        Command::Reply(reply) => reply.text_file.as_os_str() == "-",
        Command::Note(note) => note.text_file.as_os_str() == "-",
        _ => false,
    };
    let own_session = matches!(
        command,
        Command::Init(_)
            | Command::Demo
            | Command::Batch
            | Command::User(User::Accept)
            | Command::Session(Session::Start | Session::Hold)
            | Command::Vault(Vault::Restore { .. })
    );
    !own_session && !uses_input
}

/// A value of a closed list, from its word. The parser has let only words of the list through.
fn word<T: serde::de::DeserializeOwned>(word: &str) -> Result<T, Failure> {
    serde_json::from_value(word.into()).map_err(|_| Failure::misuse("invalid-value", word))
}

/// The text of a file, or of standard input.
fn text_of(path: &std::path::Path) -> Result<String, Failure> {
    let bytes = match path.to_str() {
        Some("-") => {
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut std::io::stdin().lock(), &mut bytes).map(|_| bytes)
        }
        _ => std::fs::read(path),
    };
    let bytes = bytes.map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Failure::own("path-missing"),
        _ => Failure::own("file-unreadable"),
    })?;
    String::from_utf8(bytes).map_err(|_| Failure::own("text-not-utf8"))
}

/// A path as it crosses the wire, from the root of the file system on.
fn whole_path_text(path: &std::path::Path) -> Result<String, Failure> {
    path_text(std::path::absolute(path).map_err(|_| Failure::own("path-missing"))?)
}

/// A path as it crosses the wire.
fn path_text(path: std::path::PathBuf) -> Result<String, Failure> {
    path.into_os_string().into_string().map_err(|path| Failure::misuse("invalid-value", path.to_string_lossy()))
}
