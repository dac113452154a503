//! Writing: drafts, notes, replies, their files.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::{AttachmentId, ConversationId, DraftId, NoteId, OutboxId};
use policy::Action;
use serde::Deserialize;
use store::attachment::{Attachment, Holder};
use store::draft::Draft;
use ts_rs::TS;

use crate::assemble::{self, DraftText, FileMeta, draft_view, open_drafts, sealer};
use crate::cipher::CustomerKey;
use crate::door::{self, Command, Errand, Target, Work};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record;
use crate::replying;
use crate::session::Session;
use crate::view::{AddressView, DraftView, OutboxView};
use crate::wire::Tag;

const CHANGED: &[Tag] = &[Tag::Conversations, Tag::Conversation, Tag::Outbox, Tag::Records];
const LARGEST_FILE: usize = 25 * 1024 * 1024;
const LONGEST_TEXT: usize = 1_000_000;

/// The conversation's key, and the reply or the note that whoever writes has under way, made where there is none.
fn draft(work: &mut Work<'_, '_>, id: ConversationId, note: bool) -> Result<(CustomerKey, Draft, DraftText)> {
    let row = store::conversation::get(work.tx, id)?;
    let (_, key) = sealer(work.vault, work.tx, row.customer)?;
    let known = open_drafts(work.tx, &key, id, work.session.person())?.into_iter().find(|(_, text)| text.note == note);
    if let Some((draft, text)) = known {
        return Ok((key, draft, text));
    }
    let draft = Draft {
        id: DraftId::new(id.region, work.next_id()),
        conversation: id,
        author: work.session.person(),
        note: Some(note),
        saved_at: work.now,
        sealed: Vec::new(),
    };
    Ok((key, draft, DraftText { note, ..DraftText::default() }))
}

/// Throws away the reply or the note that whoever writes has under way.
fn discard(work: &mut Work<'_, '_>, key: &CustomerKey, id: ConversationId, note: bool) -> Result<()> {
    for (draft, text) in open_drafts(work.tx, key, id, work.session.person())? {
        if text.note == note {
            store::draft::remove(work.tx, draft.id)?;
        }
    }
    Ok(())
}

fn keep(work: &mut Work<'_, '_>, key: &CustomerKey, mut draft: Draft, text: &DraftText) -> Result<Draft> {
    draft.saved_at = work.now;
    draft.sealed = key.seal("draft", text, work.meridian.entropy())?;
    draft.id = store::draft::put(work.tx, &draft)?;
    Ok(draft)
}

fn check_text(text: &str) -> Result<()> {
    if text.len() > LONGEST_TEXT { Err(Error::User("text-too-long")) } else { Ok(()) }
}

/// Keeps what is being written.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveDraft {
    pub conversation: ConversationId,
    pub note: bool,
    pub text: String,
    pub to: Vec<AddressView>,
    pub cc: Vec<AddressView>,
    pub bcc: Vec<AddressView>,
}

impl Command for SaveDraft {
    const ACTION: Action = Action::SaveDraft;
    const INVALIDATES: &'static [Tag] = &[Tag::Records];

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&[self.conversation])
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<DraftView> {
        check_text(&self.text)?;
        let (key, row, _) = draft(work, self.conversation, self.note)?;
        let text = DraftText { note: self.note, text: self.text, to: self.to, cc: self.cc, bcc: self.bcc };
        let row = keep(work, &key, row, &text)?;
        draft_view(work.tx, &key, &row, text)
    }
}

/// Throws away what was being written.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DiscardDraft {
    pub conversation: ConversationId,
    /// The note rather than the reply.
    #[serde(default)]
    pub note: bool,
}

impl Command for DiscardDraft {
    const ACTION: Action = Action::DiscardDraft;
    const INVALIDATES: &'static [Tag] = &[Tag::Conversation, Tag::Records];

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&[self.conversation])
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<()> {
        let row = store::conversation::get(work.tx, self.conversation)?;
        let (_, key) = sealer(work.vault, work.tx, row.customer)?;
        discard(work, &key, self.conversation, self.note)
    }
}

/// Adds a file to the reply that is under way.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AttachFile {
    pub conversation: ConversationId,
    pub name: String,
    pub media_type: String,
    /// Base 64 (RFC 4648 §4); at most 25 MiB decoded.
    pub content_base64: String,
}

impl Command for AttachFile {
    const ACTION: Action = Action::AttachFile;
    const INVALIDATES: &'static [Tag] = &[Tag::Records];

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&[self.conversation])
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<DraftView> {
        let content = STANDARD.decode(&self.content_base64).map_err(|_| Error::User("bad-request"))?;
        if content.len() > LARGEST_FILE {
            return Err(Error::User("attachment-too-large"));
        }
        let (key, row, text) = draft(work, self.conversation, false)?;
        let row = keep(work, &key, row, &text)?;
        let holder = Holder::Draft(row.id);
        let position = u32::try_from(store::attachment::of(work.tx, holder)?.len()).unwrap_or(u32::MAX);
        let entropy = work.meridian.entropy();
        let meta = key.seal("file", &FileMeta { name: self.name, media_type: self.media_type }, entropy)?;
        let id = AttachmentId::new(self.conversation.region, work.next_id());
        let file = Attachment { id, holder, position, size: content.len() as u64, meta };
        store::attachment::insert(work.tx, &file, &key.seal_bytes("content", &content, entropy))?;
        draft_view(work.tx, &key, &row, text)
    }
}

/// Takes a file off the reply that is under way.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DetachFile {
    pub conversation: ConversationId,
    pub attachment: AttachmentId,
}

impl Command for DetachFile {
    const ACTION: Action = Action::AttachFile;
    const INVALIDATES: &'static [Tag] = &[Tag::Records];

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&[self.conversation])
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<DraftView> {
        let (key, row, text) = draft(work, self.conversation, false)?;
        let file = store::attachment::get(work.tx, self.attachment)?;
        if file.holder != Holder::Draft(row.id) {
            return Err(Error::NoSuch("attachment"));
        }
        store::attachment::remove(work.tx, file.id)?;
        draft_view(work.tx, &key, &row, text)
    }
}

/// Puts a reply into the outbox, with the files of the draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SendReply {
    pub conversation: ConversationId,
    pub text: String,
    /// Empty: as the conversation suggests.
    #[serde(default)]
    pub to: Vec<AddressView>,
    #[serde(default)]
    pub cc: Vec<AddressView>,
    #[serde(default)]
    pub bcc: Vec<AddressView>,
    /// Resolves the conversation as well.
    #[serde(default)]
    pub resolve: bool,
}

impl Command for SendReply {
    const ACTION: Action = Action::SendReply;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&[self.conversation])
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<OutboxView> {
        check_text(&self.text)?;
        replying::send(work, self)
    }
}

/// Takes a reply out of the outbox, back into the draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RevokeReply {
    pub reply: OutboxId,
}

impl Command for RevokeReply {
    const ACTION: Action = Action::RevokeReply;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, session: &Session) -> Result<Target> {
        Target::conversations(&[session.conversation_of_reply(self.reply)?])
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<DraftView> {
        replying::revoke(work, self.reply)
    }
}

/// Adds a note among colleagues.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AddNote {
    pub conversation: ConversationId,
    pub text: String,
}

impl Command for AddNote {
    const ACTION: Action = Action::AddNote;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&[self.conversation])
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<()> {
        check_text(&self.text)?;
        let text = self.text.trim();
        if text.is_empty() {
            return Err(Error::User("reply-empty"));
        }
        let row = store::conversation::get(work.tx, self.conversation)?;
        let (_, key) = sealer(work.vault, work.tx, row.customer)?;
        let note = store::note::Note {
            id: NoteId::new(self.conversation.region, work.next_id()),
            conversation: self.conversation,
            author: work.session.person(),
            at: work.now,
            sealed: key.seal_text("note", text, work.meridian.entropy()),
        };
        store::note::insert(work.tx, &note)?;
        discard(work, &key, self.conversation, true)
    }
}

/// Writes an attachment to a file outside the vault.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ExportAttachment {
    pub attachment: AttachmentId,
    pub path: String,
}

impl Errand for ExportAttachment {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<()> {
        let path = Path::new(&self.path);
        if !path.is_absolute() {
            return Err(Error::User("path-missing"));
        }
        let target = Target::conversations(&[session.conversation_of_attachment(self.attachment)?])?;
        let (permit, _) = door::authorise(meridian, session, Action::ExportAttachment, &target)?;
        let content = door::read(meridian, session, &permit, |reading| {
            let key = assemble::key_of_attachment(reading, self.attachment)?;
            Ok(assemble::file_content(reading.snapshot, &key, self.attachment)?.1)
        })?;
        // INVARIANT: what leaves the vault is written only after its record is durable.
        let vault = session.vault(permit.vault())?;
        let mut draft = record::Draft::of_permit(&permit);
        draft.touch(&target, vault);
        draft.payload(vault.commit("attachment", &[&content]));
        vault.record(&permit, draft.finish(meridian, Some(session), vault, audit::Outcome::Done))?;
        let mut file = std::fs::File::create_new(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => Error::User("exists"),
            _ => Error::Io(error),
        })?;
        file.write_all(&content)?;
        file.sync_all()?;
        Ok(())
    }
}
