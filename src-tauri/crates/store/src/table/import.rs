//! Imports of mail.

use desk::WordError;
use kernel::{ConversationId, CustomerId, ImportId, PersonId, QueueId, Region, Timestamp};
use rusqlite::Row;
use serde::{Deserialize, Serialize};

use super::{conversation, message};
use crate::column::{count, counted, optional_time, time, word};
use crate::{Snapshot, StoreError, Tx};

/// Where an import stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Going on, or broken off and to be gone on with.
    Running,
    /// Finished.
    Done,
    /// Broken off on purpose.
    Cancelled,
    /// Taken back.
    Undone,
}

impl State {
    const ALL: [Self; 4] = [Self::Running, Self::Done, Self::Cancelled, Self::Undone];

    const fn number(self) -> u8 {
        self as u8
    }

    fn from_number(number: u8) -> Result<Self, WordError> {
        Self::ALL.get(usize::from(number)).copied().ok_or(WordError)
    }
}

/// What an import has done so far. `read = imported + duplicates + rejected`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Messages that were met.
    pub read: u64,
    /// Messages that were added.
    pub imported: u64,
    /// Messages that were here already.
    pub duplicates: u64,
    /// What could not be read as mail.
    pub rejected: u64,
    /// Customers that were added.
    pub customers: u64,
    /// Conversations that were added.
    pub conversations: u64,
}

/// An import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// Where its conversations wait.
    pub queue: Option<QueueId>,
    /// Who began it.
    pub person: PersonId,
    /// When.
    pub started_at: Timestamp,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
    /// Where it stands.
    pub state: State,
    /// What it has done so far.
    pub counts: Counts,
    /// What was imported, in the user's words; sealed.
    pub source: Vec<u8>,
    /// Where to go on; opaque to the store.
    pub position: Vec<u8>,
}

const COLUMNS: &str = "id, queue, person, started_at, finished_at, state, read, imported, duplicates, rejected,
    customers, conversations, source, position";

fn read(row: &Row<'_>, home: Region) -> rusqlite::Result<Import> {
    Ok(Import {
        id: ImportId::new(home, row.get(0)?),
        queue: row.get::<_, Option<i64>>(1)?.map(QueueId),
        person: PersonId(row.get(2)?),
        started_at: time(row, 3)?,
        finished_at: optional_time(row, 4)?,
        state: word(row, 5, State::from_number)?,
        counts: Counts {
            read: count(row, 6)?,
            imported: count(row, 7)?,
            duplicates: count(row, 8)?,
            rejected: count(row, 9)?,
            customers: count(row, 10)?,
            conversations: count(row, 11)?,
        },
        source: row.get(12)?,
        position: row.get(13)?,
    })
}

/// One import.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: ImportId) -> Result<Import, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "import")?;
    let sql = format!("SELECT {COLUMNS} FROM import WHERE id = ?1");
    snapshot.one(&sql, [number], |row| read(row, home))?.ok_or(StoreError::NoSuch { what: "import" })
}

/// All imports, the newest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(snapshot: &Snapshot<'_>) -> Result<Vec<Import>, StoreError> {
    let home = snapshot.home()?;
    snapshot.all(&format!("SELECT {COLUMNS} FROM import ORDER BY id DESC"), (), |row| read(row, home))
}

/// Adds an import or writes it anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, import: &Import) -> Result<(), StoreError> {
    let number = tx.row_of(import.id.region, import.id.number, "import")?;
    let sql = format!(
        "INSERT OR REPLACE INTO import ({COLUMNS})
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
    );
    tx.run(
        &sql,
        rusqlite::params![
            number,
            import.queue.map(|id| id.0),
            import.person.0,
            import.started_at.millis(),
            import.finished_at.map(Timestamp::millis),
            import.state.number(),
            counted(import.counts.read),
            counted(import.counts.imported),
            counted(import.counts.duplicates),
            counted(import.counts.rejected),
            counted(import.counts.customers),
            counted(import.counts.conversations),
            import.source,
            import.position,
        ],
    )?;
    Ok(())
}

/// What taking an import back did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Undone {
    /// Messages that were taken away.
    pub messages: u64,
    /// Conversations that were taken away.
    pub conversations: u64,
    /// Customers that were taken away.
    pub customers: u64,
    /// Conversations that people have worked on since: they and their messages stay.
    pub kept: Vec<ConversationId>,
    /// Conversations of before that lost messages: their previews, counts and times are to be made anew.
    pub changed: Vec<ConversationId>,
}

/// Takes an import back as a whole: its messages, and the conversations and customers that only it brought. What people
/// have worked on since (a note, a reply, a draft, an event of theirs) stays. Rejects and the import's row stay as well;
/// the row is marked as undone.
///
/// # Errors
/// `Conflict` when it was taken back already, or when the vault cannot be written.
pub fn undo(tx: &mut Tx<'_>, id: ImportId, now: Timestamp) -> Result<Undone, StoreError> {
    let home = tx.home()?;
    let mut import = get(tx, id)?;
    if import.state == State::Undone {
        return Err(StoreError::Conflict { what: "import" });
    }
    let mut undone = Undone::default();
    // Ids grow with time, so that nothing of the import lies before its own id.
    let messages =
        tx.all("SELECT id, conversation FROM message WHERE id > ?1 AND import = ?1 ORDER BY id", [id.number], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
        })?;
    let mut conversations: Vec<i64> = messages.iter().map(|(_, conversation)| *conversation).collect();
    conversations.extend(
        tx.all("SELECT id FROM conversation WHERE id > ?1 AND import = ?1", [id.number], |row| row.get::<_, i64>(0))?,
    );
    conversations.sort_unstable();
    conversations.dedup();
    let mut kept = std::collections::HashSet::new();
    for number in &conversations {
        if is_worked_on(tx, *number)? {
            kept.insert(*number);
            undone.kept.push(ConversationId::new(home, *number));
        }
    }
    for (number, _) in messages.iter().filter(|(_, conversation)| !kept.contains(conversation)) {
        message::remove_row(tx, *number)?;
        undone.messages += 1;
    }
    for number in conversations.iter().filter(|number| !kept.contains(number)) {
        let has_messages = tx.number("SELECT EXISTS (SELECT 1 FROM message WHERE conversation = ?1)", [number])? == 1;
        let is_ours = tx.number("SELECT import IS ?2 FROM conversation WHERE id = ?1", (number, id.number))? == 1;
        if has_messages || !is_ours {
            undone.changed.push(ConversationId::new(home, *number));
        } else {
            conversation::remove_row(tx, *number)?;
            undone.conversations += 1;
        }
    }
    // The rest hangs on what is gone. One walk over each table: an import is seldom taken back.
    tx.run(
        "DELETE FROM thread_key WHERE import = ?1 AND NOT EXISTS
         (SELECT 1 FROM conversation WHERE conversation.id = thread_key.conversation AND conversation.import = ?1)",
        [id.number],
    )?;
    let unused = "import = ?1 AND id > ?1 AND merged_into IS NULL
        AND NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.customer = customer.id)
        AND NOT EXISTS (SELECT 1 FROM customer AS other WHERE other.merged_into = customer.id)";
    tx.run(&format!("DELETE FROM address WHERE customer IN (SELECT id FROM customer WHERE {unused})"), [id.number])?;
    undone.customers = tx.run(&format!("DELETE FROM customer WHERE {unused}"), [id.number])? as u64;
    import.state = State::Undone;
    import.finished_at = Some(now);
    put(tx, &import)?;
    Ok(undone)
}

/// Whether a person has done something in a conversation that taking an import back would lose.
fn is_worked_on(tx: &Tx<'_>, conversation: i64) -> Result<bool, StoreError> {
    let found = tx.number(
        "SELECT EXISTS (SELECT 1 FROM note WHERE conversation = ?1)
             OR EXISTS (SELECT 1 FROM draft WHERE conversation = ?1)
             OR EXISTS (SELECT 1 FROM outbox WHERE conversation = ?1)
             OR EXISTS (SELECT 1 FROM history WHERE conversation = ?1 AND person IS NOT NULL)
             OR EXISTS (SELECT 1 FROM conversation WHERE merged_into = ?1)",
        [conversation],
    )?;
    Ok(found == 1)
}

/// The customers that an import brought.
///
/// # Errors
/// When the vault cannot be read.
pub fn customers(snapshot: &Snapshot<'_>, id: ImportId) -> Result<Vec<CustomerId>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "import")?;
    snapshot.all("SELECT id FROM customer WHERE id > ?1 AND import = ?1 ORDER BY id", [number], |row| {
        Ok(CustomerId::new(home, row.get(0)?))
    })
}
