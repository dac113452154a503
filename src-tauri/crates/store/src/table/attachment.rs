//! Files of messages and drafts, sealed.

use kernel::{AttachmentId, DraftId, MessageId, Region};
use rusqlite::Row;

use crate::column::{count, counted};
use crate::{Snapshot, StoreError, Tx};

/// What a file hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// A message that came or was written.
    Message(MessageId),
    /// A reply that is not finished.
    Draft(DraftId),
}

/// A file, without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// What it hangs on.
    pub holder: Holder,
    /// Its place among the files of its holder, from 0.
    pub position: u32,
    /// Size before sealing, in bytes.
    pub size: u64,
    /// Name, media type and the like, sealed.
    pub meta: Vec<u8>,
}

const COLUMNS: &str = "id, message, draft, position, size, meta";

fn read(row: &Row<'_>, home: Region) -> rusqlite::Result<Attachment> {
    let holder = match row.get::<_, Option<i64>>(1)? {
        Some(number) => Holder::Message(MessageId::new(home, number)),
        None => Holder::Draft(DraftId::new(home, row.get(2)?)),
    };
    Ok(Attachment {
        id: AttachmentId::new(home, row.get(0)?),
        holder,
        position: row.get(3)?,
        size: count(row, 4)?,
        meta: row.get(5)?,
    })
}

impl Holder {
    const fn columns(self) -> (Option<i64>, Option<i64>) {
        match self {
            Self::Message(id) => (Some(id.number), None),
            Self::Draft(id) => (None, Some(id.number)),
        }
    }
}

/// One file.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: AttachmentId) -> Result<Attachment, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "attachment")?;
    let sql = format!("SELECT {COLUMNS} FROM attachment WHERE id = ?1");
    snapshot.one(&sql, [number], |row| read(row, home))?.ok_or(StoreError::NoSuch { what: "attachment" })
}

/// The sealed content of a file.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn content(snapshot: &Snapshot<'_>, id: AttachmentId) -> Result<Vec<u8>, StoreError> {
    let number = snapshot.row_of(id.region, id.number, "attachment")?;
    let content = snapshot.one("SELECT content FROM attachment WHERE id = ?1", [number], |row| row.get(0))?;
    content.ok_or(StoreError::NoSuch { what: "attachment" })
}

/// The files of a message or a draft, in order.
///
/// # Errors
/// When the vault cannot be read.
pub fn of(snapshot: &Snapshot<'_>, holder: Holder) -> Result<Vec<Attachment>, StoreError> {
    let home = snapshot.home()?;
    let (column, number) = match holder {
        Holder::Message(id) => ("message", snapshot.row_of(id.region, id.number, "message")?),
        Holder::Draft(id) => ("draft", snapshot.row_of(id.region, id.number, "draft")?),
    };
    let sql = format!("SELECT {COLUMNS} FROM attachment WHERE {column} = ?1 ORDER BY position, id");
    snapshot.all(&sql, [number], |row| read(row, home))
}

/// Adds a file with its sealed content.
///
/// # Errors
/// When the id is taken or the vault cannot be written.
pub fn insert(tx: &mut Tx<'_>, attachment: &Attachment, content: &[u8]) -> Result<(), StoreError> {
    let number = tx.row_of(attachment.id.region, attachment.id.number, "attachment")?;
    let (message, draft) = attachment.holder.columns();
    tx.run(
        "INSERT INTO attachment (id, message, draft, position, size, meta, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (number, message, draft, attachment.position, counted(attachment.size), &attachment.meta, content),
    )?;
    Ok(())
}

/// Hangs the files of a draft on the message that it became; how many there are.
///
/// # Errors
/// When the vault cannot be written.
pub fn hand_over(tx: &mut Tx<'_>, draft: DraftId, message: MessageId) -> Result<usize, StoreError> {
    let number = tx.row_of(draft.region, draft.number, "draft")?;
    tx.run("UPDATE attachment SET message = ?2, draft = NULL WHERE draft = ?1", (number, message.number))
}

/// Seals a file anew under another key.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn reseal(tx: &mut Tx<'_>, id: AttachmentId, meta: &[u8], content: &[u8]) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "attachment")?;
    let sql = "UPDATE attachment SET meta = ?2, content = ?3 WHERE id = ?1";
    tx.run_one("attachment", sql, (number, meta, content))
}

/// Takes a file away.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, id: AttachmentId) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "attachment")?;
    tx.run_one("attachment", "DELETE FROM attachment WHERE id = ?1", [number])
}
