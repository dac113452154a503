//! Conversations. Pages and counts of many are in `list`.

use desk::{Channel, Priority, Status};
use kernel::{ConversationId, CustomerId, ImportId, LabelId, PersonId, QueueId, Region, Timestamp};
use rusqlite::Row;

use super::tally::{self, Place};
use crate::column::{NEVER, optional_time, time, word};
use crate::{Snapshot, StoreError, Tx};

/// A conversation with a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// With whom.
    pub customer: CustomerId,
    /// Where it stands.
    pub status: Status,
    /// The conversation that this one was merged into; then it is in no list.
    pub merged_into: Option<ConversationId>,
    /// Whose it is.
    pub owner: Option<PersonId>,
    /// Where it waits.
    pub queue: Option<QueueId>,
    /// The way that its last message travelled.
    pub channel: Channel,
    /// The customer's language in it (BCP 47), where it was recognised.
    pub language: Option<String>,
    /// How pressing it is.
    pub priority: Priority,
    /// Whether something in it has not been read.
    pub unread: bool,
    /// How many messages it has.
    pub messages: u32,
    /// Time of its first message.
    pub created_at: Timestamp,
    /// Time of its last message.
    pub last_at: Timestamp,
    /// When the customer must have an answer.
    pub due_at: Option<Timestamp>,
    /// When it comes back.
    pub snoozed_until: Option<Timestamp>,
    /// The import that it came with.
    pub import: Option<ImportId>,
    /// Changes so far; [`save`] refuses a row that was changed meanwhile.
    pub version: i64,
    /// Its subject, sealed under the customer's data key.
    pub subject: Vec<u8>,
    /// The beginning of its last message, sealed under the customer's data key.
    pub preview: Vec<u8>,
}

pub(crate) const COLUMNS: &str =
    "id, customer, status, merged_into, owner, queue, channel, language, priority, unread, messages,
    created_at, last_at, due_at, snoozed_until, import, version, subject, preview";

pub(crate) fn read(row: &Row<'_>, home: Region) -> rusqlite::Result<Conversation> {
    Ok(Conversation {
        id: ConversationId::new(home, row.get(0)?),
        customer: CustomerId::new(home, row.get(1)?),
        status: word(row, 2, Status::from_number)?,
        merged_into: row.get::<_, Option<i64>>(3)?.map(|number| ConversationId::new(home, number)),
        owner: row.get::<_, Option<i64>>(4)?.map(PersonId),
        queue: row.get::<_, Option<i64>>(5)?.map(QueueId),
        channel: word(row, 6, Channel::from_number)?,
        language: row.get(7)?,
        priority: word(row, 8, Priority::from_number)?,
        unread: row.get(9)?,
        messages: row.get(10)?,
        created_at: time(row, 11)?,
        last_at: time(row, 12)?,
        due_at: Some(time(row, 13)?).filter(|due| due.millis() != NEVER),
        snoozed_until: optional_time(row, 14)?,
        import: row.get::<_, Option<i64>>(15)?.map(|number| ImportId::new(home, number)),
        version: row.get(16)?,
        subject: row.get(17)?,
        preview: row.get(18)?,
    })
}

/// The conversation, even if it was merged into another.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: ConversationId) -> Result<Conversation, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "conversation")?;
    let sql = format!("SELECT {COLUMNS} FROM conversation WHERE id = ?1");
    snapshot.one(&sql, [number], |row| read(row, home))?.ok_or(StoreError::NoSuch { what: "conversation" })
}

/// The conversation that stands for this one: itself, or what it was merged into.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn current(snapshot: &Snapshot<'_>, id: ConversationId) -> Result<Conversation, StoreError> {
    let mut conversation = get(snapshot, id)?;
    while let Some(next) = conversation.merged_into {
        conversation = get(snapshot, next)?;
    }
    Ok(conversation)
}

/// A customer's conversations, the newest first; at most so many.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_customer(snapshot: &Snapshot<'_>, customer: CustomerId, limit: u32) -> Result<Vec<Conversation>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(customer.region, customer.number, "customer")?;
    let sql = format!(
        "SELECT {COLUMNS} FROM conversation WHERE customer = ?1 AND merged_into IS NULL ORDER BY last_at DESC LIMIT ?2"
    );
    snapshot.all(&sql, (number, limit), |row| read(row, home))
}

/// The conversations that were merged into this one.
///
/// # Errors
/// When the vault cannot be read.
pub fn merged_into(snapshot: &Snapshot<'_>, id: ConversationId) -> Result<Vec<ConversationId>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "conversation")?;
    snapshot.all("SELECT id FROM conversation WHERE merged_into = ?1 ORDER BY id", [number], |row| {
        Ok(ConversationId::new(home, row.get(0)?))
    })
}

/// Snoozed conversations whose time has come; at most so many.
///
/// # Errors
/// When the vault cannot be read.
pub fn awaking(snapshot: &Snapshot<'_>, now: Timestamp, limit: u32) -> Result<Vec<Conversation>, StoreError> {
    let home = snapshot.home()?;
    let sql = format!(
        "SELECT {COLUMNS} FROM conversation INDEXED BY conversation_asleep
         WHERE snoozed_until IS NOT NULL AND snoozed_until <= ?1 AND status = ?2 ORDER BY snoozed_until LIMIT ?3"
    );
    snapshot.all(&sql, (now.millis(), Status::Snoozed.number(), limit), |row| read(row, home))
}

/// Adds a conversation.
///
/// # Errors
/// When the id is taken or the vault cannot be written.
pub fn insert(tx: &mut Tx<'_>, conversation: &Conversation) -> Result<(), StoreError> {
    let number = tx.row_of(conversation.id.region, conversation.id.number, "conversation")?;
    let sql = format!(
        "INSERT INTO conversation ({COLUMNS}) VALUES
         (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, 1, ?17, ?18)"
    );
    tx.run(
        &sql,
        rusqlite::params![
            number,
            conversation.customer.number,
            conversation.status.number(),
            conversation.merged_into.map(|id| id.number),
            conversation.owner.map(|id| id.0),
            conversation.queue.map(|id| id.0),
            conversation.channel.number(),
            conversation.language,
            conversation.priority.number(),
            conversation.unread,
            conversation.messages,
            conversation.created_at.millis(),
            conversation.last_at.millis(),
            conversation.due_at.map_or(NEVER, Timestamp::millis),
            conversation.snoozed_until.map(Timestamp::millis),
            conversation.import.map(|id| id.number),
            conversation.subject,
            conversation.preview,
        ],
    )?;
    tally::note(tx, None, Some(Place::of(conversation)))
}

/// Writes a conversation back, unless somebody has changed it since it was read; the new version.
///
/// # Errors
/// `Conflict`, or when the vault cannot be written.
pub fn save(tx: &mut Tx<'_>, conversation: &Conversation) -> Result<i64, StoreError> {
    let number = tx.row_of(conversation.id.region, conversation.id.number, "conversation")?;
    let before = Place::stored(tx, number)?;
    let changed = tx.run(
        "UPDATE conversation SET customer = ?3, status = ?4, merged_into = ?5, owner = ?6, queue = ?7, channel = ?8,
         language = ?9, priority = ?10, unread = ?11, messages = ?12, created_at = ?13, last_at = ?14, due_at = ?15,
         snoozed_until = ?16, subject = ?17, preview = ?18, version = version + 1 WHERE id = ?1 AND version = ?2",
        rusqlite::params![
            number,
            conversation.version,
            conversation.customer.number,
            conversation.status.number(),
            conversation.merged_into.map(|id| id.number),
            conversation.owner.map(|id| id.0),
            conversation.queue.map(|id| id.0),
            conversation.channel.number(),
            conversation.language,
            conversation.priority.number(),
            conversation.unread,
            conversation.messages,
            conversation.created_at.millis(),
            conversation.last_at.millis(),
            conversation.due_at.map_or(NEVER, Timestamp::millis),
            conversation.snoozed_until.map(Timestamp::millis),
            conversation.subject,
            conversation.preview,
        ],
    )?;
    match before {
        Some(before) if changed == 1 => {
            tally::note(tx, Some(before), Some(Place::of(conversation)))?;
            Ok(conversation.version + 1)
        }
        _ => Err(StoreError::Conflict { what: "conversation" }),
    }
}

/// Takes a conversation away that has nothing in it any more, with its labels, drafts, thread keys and history.
///
/// # Errors
/// `Conflict` while it has messages or notes, `NoSuch`, or when the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, id: ConversationId) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "conversation")?;
    let held = tx.number(
        "SELECT EXISTS (SELECT 1 FROM message WHERE conversation = ?1) OR EXISTS (SELECT 1 FROM note WHERE conversation = ?1)",
        [number],
    )?;
    if held != 0 {
        return Err(StoreError::Conflict { what: "conversation" });
    }
    remove_row(tx, number)
}

/// Takes away the row and what hangs on it alone.
pub(crate) fn remove_row(tx: &mut Tx<'_>, number: i64) -> Result<(), StoreError> {
    tx.run("DELETE FROM conversation_label WHERE conversation = ?1", [number])?;
    tx.run("DELETE FROM draft WHERE conversation = ?1", [number])?;
    tx.run("DELETE FROM history WHERE conversation = ?1", [number])?;
    let before = Place::stored(tx, number)?.ok_or(StoreError::NoSuch { what: "conversation" })?;
    tally::note(tx, Some(before), None)?;
    tx.run_one("conversation", "DELETE FROM conversation WHERE id = ?1", [number])
}

/// The labels of a conversation.
///
/// # Errors
/// When the vault cannot be read.
pub fn labels(snapshot: &Snapshot<'_>, id: ConversationId) -> Result<Vec<LabelId>, StoreError> {
    let number = snapshot.row_of(id.region, id.number, "conversation")?;
    let sql = "SELECT label FROM conversation_label WHERE conversation = ?1";
    snapshot.all(sql, [number], |row| row.get(0).map(LabelId))
}

/// Gives a conversation a label; whether it did not have it.
///
/// # Errors
/// When the vault cannot be written.
pub fn add_label(tx: &mut Tx<'_>, id: ConversationId, label: LabelId) -> Result<bool, StoreError> {
    let number = tx.row_of(id.region, id.number, "conversation")?;
    Ok(tx.run("INSERT OR IGNORE INTO conversation_label (conversation, label) VALUES (?1, ?2)", (number, label.0))?
        == 1)
}

/// Takes a label off; whether it was on.
///
/// # Errors
/// When the vault cannot be written.
pub fn remove_label(tx: &mut Tx<'_>, id: ConversationId, label: LabelId) -> Result<bool, StoreError> {
    let number = tx.row_of(id.region, id.number, "conversation")?;
    Ok(tx.run("DELETE FROM conversation_label WHERE conversation = ?1 AND label = ?2", (number, label.0))? == 1)
}

/// Takes a label off all conversations of this region; how many had it.
///
/// # Errors
/// When the vault cannot be written.
pub fn remove_label_everywhere(tx: &mut Tx<'_>, label: LabelId) -> Result<usize, StoreError> {
    tx.run("DELETE FROM conversation_label WHERE label = ?1", [label.0])
}

/// The ids of all conversations of a customer, those merged into others included.
///
/// # Errors
/// When the vault cannot be written.
pub fn of_customer_ids(snapshot: &Snapshot<'_>, customer: CustomerId) -> Result<Vec<ConversationId>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(customer.region, customer.number, "customer")?;
    snapshot.all("SELECT id FROM conversation WHERE customer = ?1 ORDER BY id", [number], |row| {
        Ok(ConversationId::new(home, row.get(0)?))
    })
}
