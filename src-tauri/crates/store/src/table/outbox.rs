//! Replies that wait to be sent.

use desk::WordError;
use kernel::{ConversationId, MessageId, OutboxId, PersonId, Region, Timestamp};
use rusqlite::Row;
use serde::{Deserialize, Serialize};

use crate::column::{time, word};
use crate::{Snapshot, StoreError, Tx};

/// Where a reply in the outbox stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// To be sent, once it is no longer held.
    Waiting,
    /// Taken back.
    Revoked,
    /// Gone.
    Sent,
}

impl State {
    const fn number(self) -> u8 {
        match self {
            Self::Waiting => 0,
            Self::Revoked => 1,
            Self::Sent => 2,
        }
    }

    const fn from_number(number: u8) -> Result<Self, WordError> {
        match number {
            0 => Ok(Self::Waiting),
            1 => Ok(Self::Revoked),
            2 => Ok(Self::Sent),
            _ => Err(WordError),
        }
    }
}

/// A reply in the outbox. Its text is that of its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Its id.
    pub id: OutboxId,
    /// Where it was written.
    pub conversation: ConversationId,
    /// The message in the timeline.
    pub message: MessageId,
    /// By whom.
    pub author: PersonId,
    /// Where it stands.
    pub state: State,
    /// When it was handed in.
    pub queued_at: Timestamp,
    /// Until when it is held, so that it can be taken back.
    pub held_until: Timestamp,
    /// What the channel needs to send it, sealed.
    pub sealed: Vec<u8>,
}

const COLUMNS: &str = "id, conversation, message, author, state, queued_at, held_until, sealed";

fn read(row: &Row<'_>, home: Region) -> rusqlite::Result<Outgoing> {
    Ok(Outgoing {
        id: OutboxId::new(home, row.get(0)?),
        conversation: ConversationId::new(home, row.get(1)?),
        message: MessageId::new(home, row.get(2)?),
        author: PersonId(row.get(3)?),
        state: word(row, 4, State::from_number)?,
        queued_at: time(row, 5)?,
        held_until: time(row, 6)?,
        sealed: row.get(7)?,
    })
}

/// One reply.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: OutboxId) -> Result<Outgoing, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "outbox")?;
    let sql = format!("SELECT {COLUMNS} FROM outbox WHERE id = ?1");
    snapshot.one(&sql, [number], |row| read(row, home))?.ok_or(StoreError::NoSuch { what: "outbox" })
}

/// The replies of a conversation, the oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_conversation(snapshot: &Snapshot<'_>, conversation: ConversationId) -> Result<Vec<Outgoing>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(conversation.region, conversation.number, "conversation")?;
    let sql = format!("SELECT {COLUMNS} FROM outbox WHERE conversation = ?1 ORDER BY id");
    snapshot.all(&sql, [number], |row| read(row, home))
}

/// What waits, the newest first: so many from this offset on, and how many wait in all.
///
/// # Errors
/// When the vault cannot be read.
pub fn waiting(snapshot: &Snapshot<'_>, offset: u32, limit: u32) -> Result<(Vec<Outgoing>, u64), StoreError> {
    let home = snapshot.home()?;
    let sql =
        format!("SELECT {COLUMNS} FROM outbox WHERE state = 0 ORDER BY held_until DESC, id DESC LIMIT ?1 OFFSET ?2");
    let page = snapshot.all(&sql, (limit, offset), |row| read(row, home))?;
    Ok((page, count_waiting(snapshot)?))
}

/// How many replies wait.
///
/// # Errors
/// When the vault cannot be read.
pub fn count_waiting(snapshot: &Snapshot<'_>) -> Result<u64, StoreError> {
    Ok(u64::try_from(snapshot.number("SELECT count(*) FROM outbox WHERE state = 0", ())?).unwrap_or_default())
}

/// Adds a reply.
///
/// # Errors
/// When the id is taken or the vault cannot be written.
pub fn insert(tx: &mut Tx<'_>, outgoing: &Outgoing) -> Result<(), StoreError> {
    let number = tx.row_of(outgoing.id.region, outgoing.id.number, "outbox")?;
    let sql = format!("INSERT INTO outbox ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    tx.run(
        &sql,
        (
            number,
            outgoing.conversation.number,
            outgoing.message.number,
            outgoing.author.0,
            outgoing.state.number(),
            outgoing.queued_at.millis(),
            outgoing.held_until.millis(),
            &outgoing.sealed,
        ),
    )?;
    Ok(())
}

/// Moves a waiting reply to another state; nobody else may have done so before.
///
/// # Errors
/// `Conflict` when it no longer waits, or when the vault cannot be written.
pub fn set_state(tx: &mut Tx<'_>, id: OutboxId, state: State) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "outbox")?;
    let changed = tx.run("UPDATE outbox SET state = ?2 WHERE id = ?1 AND state = 0", (number, state.number()))?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Conflict { what: "outbox" }) }
}

/// Seals anew what a reply changed, as when its conversation goes to another customer.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn reseal(tx: &mut Tx<'_>, id: OutboxId, sealed: &[u8]) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "outbox")?;
    tx.run_one("outbox", "UPDATE outbox SET sealed = ?2 WHERE id = ?1", (number, sealed))
}

/// Moves a reply to another conversation, as merging and splitting do.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn set_conversation(tx: &mut Tx<'_>, id: OutboxId, conversation: ConversationId) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "outbox")?;
    tx.run_one("outbox", "UPDATE outbox SET conversation = ?2 WHERE id = ?1", (number, conversation.number))
}
