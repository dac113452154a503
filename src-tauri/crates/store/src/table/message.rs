//! Messages. What was said is sealed under the customer's data key; the store moves it and does not look inside.

use desk::{Channel, Direction, MessageKind};
use kernel::{ConversationId, CustomerId, ImportId, MessageId, PersonId, Region, Timestamp};
use rusqlite::Row;

use crate::column::{time, word};
use crate::{Snapshot, StoreError, Tx};

/// A message of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: MessageId,
    /// Where it belongs.
    pub conversation: ConversationId,
    /// From or to the customer.
    pub direction: Direction,
    /// The way that it travelled.
    pub channel: Channel,
    /// Who or what wrote it.
    pub kind: MessageKind,
    /// When it was sent, as it says itself, or else when it came.
    pub sent_at: Timestamp,
    /// Whether nobody has read it.
    pub unread: bool,
    /// Who of ours wrote it.
    pub author: Option<PersonId>,
    /// Its language (BCP 47), where it was recognised.
    pub language: Option<String>,
    /// How many files came along.
    pub attachments: u32,
    /// The import that it came with.
    pub import: Option<ImportId>,
    /// How far the sender's clock said that it was from UTC, in minutes.
    pub offset_min: Option<i32>,
    /// Keyed hash of its content, by which the same mail is known again.
    pub fingerprint: Option<[u8; 16]>,
    /// Sender, recipients, texts: sealed.
    pub payload: Vec<u8>,
}

const COLUMNS: &str =
    "id, conversation, direction, channel, kind, sent_at, unread, author, language, attachments, import,
    fingerprint, payload, offset_min";

fn read(row: &Row<'_>, home: Region) -> rusqlite::Result<Message> {
    Ok(Message {
        id: MessageId::new(home, row.get(0)?),
        conversation: ConversationId::new(home, row.get(1)?),
        direction: word(row, 2, Direction::from_number)?,
        channel: word(row, 3, Channel::from_number)?,
        kind: word(row, 4, MessageKind::from_number)?,
        sent_at: time(row, 5)?,
        unread: row.get(6)?,
        author: row.get::<_, Option<i64>>(7)?.map(PersonId),
        language: row.get(8)?,
        attachments: row.get(9)?,
        import: row.get::<_, Option<i64>>(10)?.map(|number| ImportId::new(home, number)),
        fingerprint: row.get(11)?,
        payload: row.get(12)?,
        offset_min: row.get(13)?,
    })
}

/// One message.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: MessageId) -> Result<Message, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "message")?;
    let sql = format!("SELECT {COLUMNS} FROM message WHERE id = ?1");
    snapshot.one(&sql, [number], |row| read(row, home))?.ok_or(StoreError::NoSuch { what: "message" })
}

/// The messages of a conversation, the oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_conversation(snapshot: &Snapshot<'_>, id: ConversationId) -> Result<Vec<Message>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "conversation")?;
    let sql = format!("SELECT {COLUMNS} FROM message WHERE conversation = ?1 ORDER BY sent_at, id");
    snapshot.all(&sql, [number], |row| read(row, home))
}

/// The last message of a conversation.
///
/// # Errors
/// When the vault cannot be read.
pub fn last_of(snapshot: &Snapshot<'_>, id: ConversationId) -> Result<Option<Message>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "conversation")?;
    let sql = format!("SELECT {COLUMNS} FROM message WHERE conversation = ?1 ORDER BY sent_at DESC, id DESC LIMIT 1");
    snapshot.one(&sql, [number], |row| read(row, home))
}

/// When the last messages that a customer wrote themselves were sent, and what their clock said; the newest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn clocks_of(
    snapshot: &Snapshot<'_>,
    customer: CustomerId,
    limit: u32,
) -> Result<Vec<(Timestamp, i32)>, StoreError> {
    let number = snapshot.row_of(customer.region, customer.number, "customer")?;
    let sql = "SELECT message.sent_at, message.offset_min FROM conversation
        JOIN message ON message.conversation = conversation.id
        WHERE conversation.customer = ?1 AND message.direction = ?2 AND message.kind = ?3
        AND message.offset_min IS NOT NULL ORDER BY message.sent_at DESC LIMIT ?4";
    let words = (number, Direction::Incoming.number(), MessageKind::Person.number(), limit);
    snapshot.all(sql, words, |row| Ok((time(row, 0)?, row.get(1)?)))
}

/// All messages in the order of their ids: so many after this one.
///
/// # Errors
/// When the vault cannot be read.
pub fn after(snapshot: &Snapshot<'_>, last: i64, limit: u32) -> Result<Vec<Message>, StoreError> {
    let home = snapshot.home()?;
    let sql = format!("SELECT {COLUMNS} FROM message WHERE id > ?1 ORDER BY id LIMIT ?2");
    snapshot.all(&sql, (last, limit), |row| read(row, home))
}

/// The message with this content, if it is here already.
///
/// # Errors
/// When the vault cannot be read.
pub fn with_fingerprint(snapshot: &Snapshot<'_>, fingerprint: &[u8; 16]) -> Result<Option<MessageId>, StoreError> {
    let home = snapshot.home()?;
    snapshot.one("SELECT id FROM message WHERE fingerprint = ?1", [fingerprint], |row| {
        Ok(MessageId::new(home, row.get(0)?))
    })
}

/// How many messages there are.
///
/// # Errors
/// When the vault cannot be read.
pub fn count(snapshot: &Snapshot<'_>) -> Result<u64, StoreError> {
    Ok(u64::try_from(snapshot.number("SELECT count(*) FROM message", ())?).unwrap_or_default())
}

/// Adds a message, unless one with its fingerprint is here; whether it was added.
///
/// # Errors
/// When the id is taken or the vault cannot be written.
pub fn insert(tx: &mut Tx<'_>, message: &Message) -> Result<bool, StoreError> {
    let number = tx.row_of(message.id.region, message.id.number, "message")?;
    let sql = format!(
        "INSERT INTO message ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
         ON CONFLICT (fingerprint) DO NOTHING"
    );
    let added = tx.run(
        &sql,
        rusqlite::params![
            number,
            message.conversation.number,
            message.direction.number(),
            message.channel.number(),
            message.kind.number(),
            message.sent_at.millis(),
            message.unread,
            message.author.map(|id| id.0),
            message.language,
            message.attachments,
            message.import.map(|id| id.number),
            message.fingerprint,
            message.payload,
            message.offset_min,
        ],
    )?;
    Ok(added == 1)
}

/// Moves a message to another conversation, as merging and splitting do.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn set_conversation(tx: &mut Tx<'_>, id: MessageId, conversation: ConversationId) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "message")?;
    tx.run_one("message", "UPDATE message SET conversation = ?2 WHERE id = ?1", (number, conversation.number))
}

/// Moves all messages of one conversation to another; which ones, so that it can be taken back.
///
/// # Errors
/// When the vault cannot be written.
pub fn move_all(tx: &mut Tx<'_>, from: ConversationId, to: ConversationId) -> Result<Vec<MessageId>, StoreError> {
    let home = tx.home()?;
    let number = tx.row_of(from.region, from.number, "conversation")?;
    let moved = tx.all("SELECT id FROM message WHERE conversation = ?1 ORDER BY id", [number], |row| {
        Ok(MessageId::new(home, row.get(0)?))
    })?;
    tx.run("UPDATE message SET conversation = ?2 WHERE conversation = ?1", (number, to.number))?;
    Ok(moved)
}

/// Marks the messages of a conversation read or unread; how many changed.
///
/// # Errors
/// When the vault cannot be written.
pub fn set_unread(tx: &mut Tx<'_>, id: ConversationId, unread: bool) -> Result<usize, StoreError> {
    let number = tx.row_of(id.region, id.number, "conversation")?;
    tx.run(
        "UPDATE message SET unread = ?2 WHERE conversation = ?1 AND unread <> ?2 AND direction = 0",
        (number, unread),
    )
}

/// Seals a message's payload anew, as when customers are merged and their data keys differ.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn set_payload(tx: &mut Tx<'_>, id: MessageId, payload: &[u8]) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "message")?;
    tx.run_one("message", "UPDATE message SET payload = ?2 WHERE id = ?1", (number, payload))
}

/// Takes a message away with its source, its files and its document in the search index.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, id: MessageId) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "message")?;
    remove_row(tx, number)
}

pub(crate) fn remove_row(tx: &mut Tx<'_>, number: i64) -> Result<(), StoreError> {
    crate::search::remove_message(tx, number)?;
    tx.run("DELETE FROM source WHERE message = ?1", [number])?;
    tx.run("DELETE FROM attachment WHERE message = ?1", [number])?;
    tx.run_one("message", "DELETE FROM message WHERE id = ?1", [number])
}
