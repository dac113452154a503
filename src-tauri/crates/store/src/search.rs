//! The search index: which messages hold which words.
//!
//! The index is contentless: the texts themselves are sealed elsewhere, and whoever shows a finding opens them and marks
//! it with [`highlights`] and [`snippet`]. Its rows are left out of backups and made anew by [`rebuild`].

use kernel::{ConversationId, MessageId, Timestamp};
use rusqlite::OptionalExtension;
use rusqlite::types::Value;

use crate::column::time;
use crate::list::Reach;
use crate::message::{self, Message};
pub use crate::search_text::{Query, Snippet, highlights, prepare, snippet};
use crate::{Snapshot, StoreError, Tx};

/// The newest findings of a common word that are ranked; older ones come after them only by paging newest first.
const WINDOW: u32 = 2_000;
/// Up to so many messages hold a word before ranking over all of them costs too long.
const COMMON: u32 = 10_000;

/// What of a message can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Text<'a> {
    /// What was said.
    pub body: &'a str,
    /// What about.
    pub subject: &'a str,
    /// Names and addresses of who wrote and who was written to, names of files.
    pub names: &'a str,
}

/// In which order findings come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// The best first: BM25 with the subject and the names weighing more. Where a word is very common, only the newest
    /// findings are ranked, by where they hold it and by their age.
    #[default]
    Best,
    /// The last to have come first.
    Newest,
}

/// A message that holds what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The message.
    pub message: MessageId,
    /// Where it is.
    pub conversation: ConversationId,
    /// When it was sent.
    pub sent_at: Timestamp,
}

/// Findings, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// One page of them.
    pub hits: Vec<Hit>,
    /// Messages that match, each counted once; no more than were to be counted.
    pub total: u64,
    /// Whether there are more than were to be counted.
    pub more: bool,
}

/// Messages that hold every phrase of the query: so many from this offset on. With `at_most`, counting ends there, so
/// that a word which a million messages hold is found as fast as a seldom one.
///
/// # Errors
/// When the vault cannot be read. Any query is a good one.
pub fn find(
    snapshot: &Snapshot<'_>,
    query: &Query,
    order: Order,
    reach: Option<&Reach>,
    (offset, limit): (u32, u32),
    at_most: Option<u32>,
) -> Result<Found, StoreError> {
    let counted = count(snapshot, query, reach, at_most.map(|most| most.saturating_add(1)))?;
    let total = at_most.map_or(counted, |most| counted.min(most.into()));
    Ok(Found { hits: page(snapshot, query, order, reach, offset, limit)?, total, more: counted > total })
}

/// As [`find`], without counting.
///
/// # Errors
/// When the vault cannot be read. Any query is a good one.
pub fn page(
    snapshot: &Snapshot<'_>,
    query: &Query,
    order: Order,
    reach: Option<&Reach>,
    offset: u32,
    limit: u32,
) -> Result<Vec<Hit>, StoreError> {
    match order {
        _ if query.is_empty() => Ok(Vec::new()),
        Order::Newest => newest(snapshot, &query.expression(), reach, offset, limit),
        Order::Best if is_common(snapshot, query)? => best_of_window(snapshot, query, reach, offset, limit),
        Order::Best => best_of_all(snapshot, query, reach, offset, limit),
    }
}

/// How many messages match, each counted once. With `at_most`, counting ends there: an answer that high means "so many
/// or more", and takes as long for a million messages as for a thousand.
///
/// # Errors
/// When the vault cannot be read.
pub fn count(
    snapshot: &Snapshot<'_>,
    query: &Query,
    reach: Option<&Reach>,
    at_most: Option<u32>,
) -> Result<u64, StoreError> {
    if query.is_empty() {
        return Ok(0);
    }
    let at_most = at_most.map_or(-1, i64::from);
    let number = if reach.is_some() {
        let (within, values) = within(reach);
        let sql = format!("SELECT count(*) FROM (SELECT {HIT} WHERE search MATCH ?{within} LIMIT ?)");
        let all = std::iter::once(Value::Text(query.expression())).chain(values).chain([Value::Integer(at_most)]);
        snapshot.number(&sql, rusqlite::params_from_iter(all))?
    } else {
        let sql = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT ?2)";
        snapshot.number(sql, (query.expression(), at_most))?
    };
    Ok(u64::try_from(number).unwrap_or_default())
}

const HIT: &str = "message.id, message.conversation, message.sent_at FROM search
    CROSS JOIN document ON document.id = search.rowid CROSS JOIN message ON message.id = document.message";

fn within(reach: Option<&Reach>) -> (String, Vec<Value>) {
    let condition = reach.and_then(|reach| reach.condition("queue IS NULL", "language IS NULL"));
    let Some((condition, values)) = condition else { return (String::new(), Vec::new()) };
    // The columns of the conversation go before those of the message around it.
    let sql = format!(
        " AND EXISTS (SELECT 1 FROM conversation WHERE conversation.id = message.conversation AND {condition})"
    );
    (sql, values)
}

fn hits(snapshot: &Snapshot<'_>, sql: &str, values: impl Iterator<Item = Value>) -> Result<Vec<Hit>, StoreError> {
    let home = snapshot.home()?;
    snapshot.all(sql, rusqlite::params_from_iter(values), |row| {
        Ok(Hit {
            message: MessageId::new(home, row.get(0)?),
            conversation: ConversationId::new(home, row.get(1)?),
            sent_at: time(row, 2)?,
        })
    })
}

fn newest(
    snapshot: &Snapshot<'_>,
    expression: &str,
    reach: Option<&Reach>,
    offset: u32,
    limit: u32,
) -> Result<Vec<Hit>, StoreError> {
    let (within, values) = within(reach);
    // FTS5 yields rows in this order by itself and stops as soon as the page is full.
    let sql = format!("SELECT {HIT} WHERE search MATCH ?{within} ORDER BY search.rowid DESC LIMIT ? OFFSET ?");
    let first = std::iter::once(Value::Text(expression.to_owned()));
    let last = [Value::Integer(limit.into()), Value::Integer(offset.into())];
    hits(snapshot, &sql, first.chain(values).chain(last))
}

fn best_of_all(
    snapshot: &Snapshot<'_>,
    query: &Query,
    reach: Option<&Reach>,
    offset: u32,
    limit: u32,
) -> Result<Vec<Hit>, StoreError> {
    let (within, values) = within(reach);
    let sql = format!(
        "SELECT {HIT} WHERE search MATCH ?{within}
         ORDER BY bm25(search, 1.0, 4.0, 2.0), search.rowid DESC LIMIT ? OFFSET ?"
    );
    let first = std::iter::once(Value::Text(query.expression()));
    let last = [Value::Integer(limit.into()), Value::Integer(offset.into())];
    hits(snapshot, &sql, first.chain(values).chain(last))
}

/// Whether a phrase is held by so many messages that BM25, which counts them all, would take long.
fn is_common(snapshot: &Snapshot<'_>, query: &Query) -> Result<bool, StoreError> {
    for phrase in &query.phrases {
        let held = snapshot.number(
            "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT ?2)",
            (phrase.expression(), COMMON + 1),
        )?;
        if held > i64::from(COMMON) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn best_of_window(
    snapshot: &Snapshot<'_>,
    query: &Query,
    reach: Option<&Reach>,
    offset: u32,
    limit: u32,
) -> Result<Vec<Hit>, StoreError> {
    let expression = query.expression();
    let oldest = snapshot.number(
        "SELECT min(rowid) FROM (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2)",
        (&expression, WINDOW),
    )?;
    let (within, values) = within(reach);
    let sql = format!("SELECT {HIT} WHERE search MATCH ? AND search.rowid >= ?{within} ORDER BY search.rowid DESC");
    let mut seen = std::collections::HashSet::new();
    let mut ranked = Vec::new();
    for expression in [format!("{{subject}} : ({expression})"), format!("{{names}} : ({expression})"), expression] {
        let first = [Value::Text(expression), Value::Integer(oldest)];
        let found = hits(snapshot, &sql, first.into_iter().chain(values.clone()))?;
        ranked.extend(found.into_iter().filter(|hit| seen.insert(hit.message)));
    }
    Ok(ranked.into_iter().skip(offset as usize).take(limit as usize).collect())
}

/// Puts a message into the index, or puts it there anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn add(tx: &mut Tx<'_>, message: MessageId, text: Text<'_>) -> Result<(), StoreError> {
    let number = tx.row_of(message.region, message.number, "message")?;
    if !insert(tx, number, text)? {
        remove_message(tx, number)?;
        insert(tx, number, text)?;
    }
    Ok(())
}

/// Puts a message into the index unless it is there; whether it was not.
fn insert(tx: &mut Tx<'_>, message: i64, text: Text<'_>) -> Result<bool, StoreError> {
    if tx.run("INSERT INTO document (message) VALUES (?1) ON CONFLICT DO NOTHING", [message])? == 0 {
        return Ok(false);
    }
    let document = tx.connection().last_insert_rowid();
    tx.run(
        "INSERT INTO search (rowid, body, subject, names) VALUES (?1, ?2, ?3, ?4)",
        (document, prepare(text.body), prepare(text.subject), prepare(text.names)),
    )?;
    Ok(true)
}

/// Prepares the index for much new text at once: a transaction writes its words as one part, and parts are put together
/// sixteen at a time instead of four, so that each word is written half as often. The vault remembers it; doing it again
/// changes nothing.
///
/// # Errors
/// When the vault cannot be written.
pub fn expect_many(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    for (setting, value) in [("hashsize", 16 * 1024 * 1024), ("automerge", 16)] {
        tx.run("INSERT INTO search (search, rank) VALUES (?1, ?2)", (setting, value))?;
    }
    Ok(())
}

/// Takes a message out of the index.
///
/// # Errors
/// When the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, message: MessageId) -> Result<(), StoreError> {
    let number = tx.row_of(message.region, message.number, "message")?;
    remove_message(tx, number)
}

pub(crate) fn remove_message(tx: &mut Tx<'_>, message: i64) -> Result<(), StoreError> {
    let document: Option<i64> = tx
        .statement("DELETE FROM document WHERE message = ?1 RETURNING id")?
        .query_row([message], |row| row.get(0))
        .optional()?;
    if let Some(document) = document {
        tx.run("DELETE FROM search WHERE rowid = ?1", [document])?;
    }
    Ok(())
}

/// Merges the parts of the index into one, after which nothing of removed messages is left in it. Takes long on a large
/// index; erasure asks for it.
///
/// # Errors
/// When the vault cannot be written.
pub fn compact(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    tx.run("INSERT INTO search (search) VALUES ('optimize')", ())?;
    Ok(())
}

/// Empties the index; [`rebuild`] fills it again.
///
/// # Errors
/// When the vault cannot be written.
pub fn clear(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    empty(tx.connection())
}

/// Empties the index and notes where filling it begins.
pub(crate) fn empty(connection: &rusqlite::Connection) -> Result<(), StoreError> {
    connection.execute_batch(
        "INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM document;
         INSERT OR REPLACE INTO meta (key, value) VALUES ('search', '0');",
    )?;
    Ok(())
}

/// Whether messages are missing in the index, as after a restore.
///
/// # Errors
/// When the vault cannot be read.
pub fn is_stale(snapshot: &Snapshot<'_>) -> Result<bool, StoreError> {
    Ok(reached(snapshot)?.is_some())
}

/// The last message that filling the index has reached; none when the index is whole.
fn reached(snapshot: &Snapshot<'_>) -> Result<Option<i64>, StoreError> {
    let value: Option<String> = snapshot.one("SELECT value FROM meta WHERE key = 'search'", (), |row| row.get(0))?;
    value.map(|value| value.parse().map_err(|_| StoreError::Malformed { what: "meta" })).transpose()
}

/// Goes on with filling an emptied index by so many messages, the oldest first, and remembers where it was. `text_of`
/// opens a message and calls the function that it is given with what can be found. Returns whether the index is whole.
///
/// # Errors
/// What `text_of` returns, and when the vault cannot be written.
pub fn rebuild<E: From<StoreError>>(
    tx: &mut Tx<'_>,
    limit: u32,
    mut text_of: impl FnMut(&Snapshot<'_>, &Message, &mut dyn FnMut(Text<'_>) -> Result<(), StoreError>) -> Result<(), E>,
) -> Result<bool, E> {
    let Some(last) = reached(tx)? else { return Ok(true) };
    let messages = message::after(tx, last, limit)?;
    for message in &messages {
        let view = Snapshot::new(tx.connection(), tx.vault());
        let number = message.id.number;
        text_of(&view, message, &mut |text| insert(tx, number, text).map(drop))?;
    }
    match messages.last() {
        Some(message) if messages.len() == limit as usize => {
            tx.run("UPDATE meta SET value = ?1 WHERE key = 'search'", [message.id.number.to_string()])?;
            Ok(false)
        }
        _ => {
            tx.run("DELETE FROM meta WHERE key = 'search'", ())?;
            Ok(true)
        }
    }
}
