//! Pages of conversations, and how many there are.
//!
//! A page is found in one of three indexes that hold all that a filter looks at, so that skipping rows touches none of
//! them; a page far down a long list is entered at the milestone before it, so that it costs what the first one does.
//! Counts come from a table that each change of a conversation keeps right.

use desk::{Channel, Status};
use kernel::{ConversationId, CustomerId, LabelId, PersonId, QueueId, Timestamp};
use rusqlite::types::Value;

use super::conversation::{self, Conversation};
use super::tally::Place;
use crate::column::NEVER;
use crate::{Snapshot, StoreError};

/// Which conversations, by their state and owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum View {
    /// Open and this person's.
    Mine(PersonId),
    /// Open and nobody's.
    Unassigned,
    /// All that are open.
    Open,
    /// Put off.
    Snoozed,
    /// Done.
    Done,
    /// Not from customers.
    Spam,
}

/// Which conversations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// By state and owner.
    pub view: View,
    /// In this language; `Some(None)` where none was recognised.
    pub language: Option<Option<String>>,
    /// That came this way.
    pub channel: Option<Channel>,
    /// Waiting there; `Some(None)` in no queue.
    pub queue: Option<Option<QueueId>>,
    /// Marked so.
    pub label: Option<LabelId>,
    /// With this customer.
    pub customer: Option<CustomerId>,
    /// Whose due time has passed at this moment.
    pub due_before: Option<Timestamp>,
    /// Only what this person may see: see [`Reach`].
    pub reach: Option<Reach>,
}

/// What somebody may see of a list: what is theirs, and what is both in their queues and in their languages. What is in no
/// queue, or in no language that is known, is everybody's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Who they are.
    pub person: PersonId,
    /// Their queues; none is all.
    pub queues: Option<Vec<QueueId>>,
    /// Their languages, as primary subtags of BCP 47; none is all.
    pub languages: Option<Vec<String>>,
}

impl Reach {
    /// Whether conversations of this kind are within it.
    #[must_use]
    pub fn holds(&self, tally: &Tally) -> bool {
        self.takes(tally.owner, tally.queue, tally.language.as_deref())
    }

    fn takes(&self, owner: Option<PersonId>, queue: Option<QueueId>, language: Option<&str>) -> bool {
        let primary = language.and_then(|tag| tag.split('-').next());
        let queue = self.queues.as_ref().zip(queue).is_none_or(|(held, queue)| held.contains(&queue));
        let language = self.languages.as_ref().zip(primary).is_none_or(|(held, tag)| held.iter().any(|one| one == tag));
        owner == Some(self.person) || queue && language
    }

    /// The condition on a row with the columns `owner`, `queue` and `language`, and its values; none where everything is
    /// within reach.
    pub(crate) fn condition(&self, no_queue: &str, no_language: &str) -> Option<(String, Vec<Value>)> {
        let mut within = Vec::new();
        let mut values = vec![Value::Integer(self.person.0)];
        if let Some(queues) = &self.queues {
            within.push(format!("({no_queue} OR queue IN ({}))", vec!["?"; queues.len()].join(", ")));
            values.extend(queues.iter().map(|queue| Value::Integer(queue.0)));
        }
        if let Some(languages) = &self.languages {
            let each = " OR language = ? OR language LIKE ? || '-%'".repeat(languages.len());
            within.push(format!("({no_language}{each})"));
            let twice = languages.iter().flat_map(|language| [language, language]);
            values.extend(twice.map(|language| Value::Text(language.clone())));
        }
        (!within.is_empty()).then(|| (format!("(owner = ? OR {})", within.join(" AND ")), values))
    }
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Sort {
    /// What is due first; what is not due comes last.
    #[default]
    Deadline,
    /// The last message first.
    Newest,
    /// The longest silence first.
    Oldest,
}

/// Where a page ended. Valid for the sort that it was made with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cursor {
    /// The last row's due time or time of its last message, in milliseconds.
    pub key: i64,
    /// The last row.
    pub id: i64,
}

/// Where a page begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// After so many rows.
    Offset(u32),
    /// After this row: as fast at the end of a list as at its beginning.
    After(Cursor),
}

/// What stands for none in `tally`.
const NOBODY: i64 = -1;
const NO_QUEUE: i64 = -1;

impl Filter {
    /// All of a view.
    #[must_use]
    pub const fn of(view: View) -> Self {
        Self {
            view,
            language: None,
            channel: None,
            queue: None,
            label: None,
            customer: None,
            due_before: None,
            reach: None,
        }
    }

    /// Whether its list can be long and is ordered by one of the indexes: then it has milestones.
    pub(crate) const fn is_long(&self) -> bool {
        let narrow = self.label.is_some() || self.customer.is_some() || self.due_before.is_some();
        !narrow && !matches!(self.view, View::Mine(_))
    }

    /// What [`Conditions::of_rows`] says in SQL, of a conversation at hand, for the lists that are long.
    pub(crate) fn takes(&self, place: &Place) -> bool {
        let kind = &place.kind;
        let of_view = match self.view {
            View::Mine(person) => kind.owner == person.0,
            View::Unassigned => kind.owner == NOBODY,
            View::Open | View::Snoozed | View::Done | View::Spam => true,
        };
        let in_reach = |reach: &Reach| {
            let owner = (kind.owner != NOBODY).then_some(PersonId(kind.owner));
            let queue = (kind.queue != NO_QUEUE).then_some(QueueId(kind.queue));
            reach.takes(owner, queue, Some(kind.language.as_str()).filter(|tag| !tag.is_empty()))
        };
        of_view
            && !kind.merged
            && kind.status == self.view.status().number()
            && self.language.as_ref().is_none_or(|tag| tag.as_deref().unwrap_or_default() == kind.language)
            && self.channel.is_none_or(|channel| channel.number() == kind.channel)
            && self.queue.is_none_or(|queue| queue.map_or(NO_QUEUE, |queue| queue.0) == kind.queue)
            && self.reach.as_ref().is_none_or(in_reach)
    }
}

impl View {
    const fn status(self) -> Status {
        match self {
            Self::Mine(_) | Self::Unassigned | Self::Open => Status::Open,
            Self::Snoozed => Status::Snoozed,
            Self::Done => Status::Done,
            Self::Spam => Status::Spam,
        }
    }
}

impl Sort {
    const fn column(self) -> &'static str {
        match self {
            Self::Deadline => "due_at",
            Self::Newest | Self::Oldest => "last_at",
        }
    }

    const fn direction(self) -> &'static str {
        match self {
            Self::Deadline | Self::Oldest => "ASC",
            Self::Newest => "DESC",
        }
    }

    /// Where a conversation is in a list of this order.
    pub(crate) const fn place(self, place: &Place) -> Cursor {
        match self {
            Self::Deadline => Cursor { key: place.due_at, id: place.id },
            Self::Newest | Self::Oldest => Cursor { key: place.last_at, id: place.id },
        }
    }

    /// How two places follow each other.
    pub(crate) fn compare(self, one: Cursor, other: Cursor) -> std::cmp::Ordering {
        let rising = (one.key, one.id).cmp(&(other.key, other.id));
        if self == Self::Newest { rising.reverse() } else { rising }
    }

    /// Where a page that ends with this conversation ended.
    #[must_use]
    pub fn cursor(self, last: &Conversation) -> Cursor {
        let key = match self {
            Self::Deadline => last.due_at.map_or(NEVER, Timestamp::millis),
            Self::Newest | Self::Oldest => last.last_at.millis(),
        };
        Cursor { key, id: last.id.number }
    }
}

/// Conditions and their values. The texts are few, so that their statements stay prepared.
#[derive(Default)]
struct Conditions {
    sql: String,
    values: Vec<Value>,
}

impl Conditions {
    fn add(&mut self, condition: &str) {
        if !self.sql.is_empty() {
            self.sql.push_str(" AND ");
        }
        self.sql.push_str(condition);
    }

    fn add_value(&mut self, condition: &str, value: impl Into<Value>) {
        self.add(condition);
        self.values.push(value.into());
    }

    /// The conditions on a row of `conversation`.
    fn of_rows(filter: &Filter) -> Self {
        let mut all = Self::default();
        all.add("merged_into IS NULL");
        all.add_value("status = ?", i64::from(filter.view.status().number()));
        match filter.view {
            View::Mine(person) => all.add_value("owner = ?", person.0),
            View::Unassigned => all.add("owner IS NULL"),
            View::Open | View::Snoozed | View::Done | View::Spam => {}
        }
        if let Some(language) = &filter.language {
            all.add_value("language IS ?", language.clone().map_or(Value::Null, Value::Text));
        }
        if let Some(channel) = filter.channel {
            all.add_value("channel = ?", i64::from(channel.number()));
        }
        if let Some(queue) = filter.queue {
            all.add_value("queue IS ?", queue.map_or(Value::Null, |queue| Value::Integer(queue.0)));
        }
        if let Some(label) = filter.label {
            let sql = "EXISTS (SELECT 1 FROM conversation_label WHERE conversation_label.conversation = conversation.id
                       AND label = ?)";
            all.add_value(sql, label.0);
        }
        if let Some(customer) = filter.customer {
            all.add_value("customer = ?", customer.number);
        }
        if let Some(due) = filter.due_before {
            all.add_value("due_at < ?", due.millis());
        }
        all.add_reach(filter, "queue IS NULL", "language IS NULL");
        all
    }

    /// The conditions on a row of `tally`, where nothing but its columns is asked for.
    fn of_tally(filter: &Filter) -> Option<Self> {
        if filter.label.is_some() || filter.customer.is_some() || filter.due_before.is_some() {
            return None;
        }
        let mut all = Self::default();
        all.add_value("status = ?", i64::from(filter.view.status().number()));
        match filter.view {
            View::Mine(person) => all.add_value("owner = ?", person.0),
            View::Unassigned => all.add("owner = -1"),
            View::Open | View::Snoozed | View::Done | View::Spam => {}
        }
        if let Some(language) = &filter.language {
            all.add_value("language = ?", language.clone().unwrap_or_default());
        }
        if let Some(channel) = filter.channel {
            all.add_value("channel = ?", i64::from(channel.number()));
        }
        if let Some(queue) = filter.queue {
            all.add_value("queue = ?", queue.map_or(-1, |queue| queue.0));
        }
        all.add_reach(filter, "queue = -1", "language = ''");
        Some(all)
    }

    fn add_reach(&mut self, filter: &Filter, no_queue: &str, no_language: &str) {
        let Some((sql, values)) = filter.reach.as_ref().and_then(|reach| reach.condition(no_queue, no_language)) else {
            return;
        };
        self.add(&sql);
        self.values.extend(values);
    }
}

fn index_of(filter: &Filter, sort: Sort) -> &'static str {
    match (filter.view, sort) {
        _ if filter.customer.is_some() => "conversation_of_customer",
        (View::Mine(_), _) => "conversation_of_owner",
        (_, Sort::Deadline) => "conversation_by_due",
        (_, Sort::Newest | Sort::Oldest) => "conversation_by_time",
    }
}

/// Where a page is entered: at this place, or at the beginning of the list.
struct Entry {
    at: Option<End>,
    /// Rows to skip from there.
    skip: u32,
}

impl Entry {
    fn of(snapshot: &Snapshot<'_>, filter: &Filter, sort: Sort, from: From) -> Result<Self, StoreError> {
        let rows = match from {
            From::After(cursor) => return Ok(Self { at: Some((cursor, false)), skip: 0 }),
            From::Offset(rows) => rows,
        };
        Ok(match snapshot.milestones() {
            Some(milestones) => {
                let (at, skip) = milestones.before(snapshot, filter, sort, rows)?;
                Self { at: at.map(|at| (at, true)), skip }
            }
            None => Self { at: None, skip: rows },
        })
    }
}

/// One end of a stretch of a list: a place, and whether a row that stands there is part of the stretch.
type End = (Cursor, bool);

impl Sort {
    /// The stretch between two ends as pieces that follow each other, each a condition on rows that is one range of an
    /// index. SQLite would take a comparison of pairs, such as `(due_at, id) > (?, ?)`, for one of its first half: `id` is
    /// the number of the row, and among rows of one time it would look at each.
    fn pieces(self, from: Option<End>, to: Option<End>) -> Vec<Conditions> {
        let key = self.column();
        let (beyond, before) = if self == Self::Newest { ("<", ">") } else { (">", "<") };
        let or_equal = |compare: &str, included: bool| format!("{compare}{}", if included { "=" } else { "" });
        let start = |piece: &mut Conditions, (at, included): End| {
            piece.add_value(&format!("id {} ?", or_equal(beyond, included)), at.id);
        };
        let end = |piece: &mut Conditions, (at, included): End| {
            piece.add_value(&format!("id {} ?", or_equal(before, included)), at.id);
        };
        let at = |time: i64| {
            let mut piece = Conditions::default();
            piece.add_value(&format!("{key} = ?"), time);
            piece
        };
        let mut pieces = Vec::new();
        match (from, to) {
            (Some(from), Some(to)) if from.0.key == to.0.key => {
                let mut piece = at(from.0.key);
                start(&mut piece, from);
                end(&mut piece, to);
                pieces.push(piece);
            }
            (from, to) => {
                let mut between = Conditions::default();
                if let Some(from) = from {
                    let mut piece = at(from.0.key);
                    start(&mut piece, from);
                    pieces.push(piece);
                    between.add_value(&format!("{key} {beyond} ?"), from.0.key);
                }
                if let Some(to) = to {
                    between.add_value(&format!("{key} {before} ?"), to.0.key);
                }
                pieces.push(between);
                if let Some(to) = to {
                    let mut piece = at(to.0.key);
                    end(&mut piece, to);
                    pieces.push(piece);
                }
            }
        }
        pieces
    }
}

/// What follows `SELECT …` for the rows of a list that meet a piece's conditions as well, and the values.
fn rows_sql(filter: &Filter, sort: Sort, piece: Conditions) -> (String, Vec<Value>) {
    let mut conditions = Conditions::of_rows(filter);
    if !piece.sql.is_empty() {
        conditions.add(&piece.sql);
        conditions.values.extend(piece.values);
    }
    // A label is on few conversations: it is entered by its own index.
    let index = if filter.label.is_some() { String::new() } else { format!("INDEXED BY {}", index_of(filter, sort)) };
    (format!("FROM conversation {index} WHERE {}", conditions.sql), conditions.values)
}

/// Selects times and ids of a list from an entry on, in its order.
fn keys_sql(filter: &Filter, sort: Sort, entry: &Entry, limit: u32) -> (String, Vec<Value>) {
    let (column, direction) = (sort.column(), sort.direction());
    let mut parts = Vec::new();
    let mut values = Vec::new();
    for piece in sort.pieces(entry.at, None) {
        let (rows, its_values) = rows_sql(filter, sort, piece);
        parts.push(format!("SELECT {column}, id {rows}"));
        values.extend(its_values);
    }
    values.extend([Value::Integer(limit.into()), Value::Integer(entry.skip.into())]);
    let parts = parts.join(" UNION ALL ");
    (format!("{parts} ORDER BY {column} {direction}, id {direction} LIMIT ? OFFSET ?"), values)
}

fn page_sql(filter: &Filter, sort: Sort, entry: &Entry, limit: u32) -> (String, Vec<Value>) {
    let (keys, values) = keys_sql(filter, sort, entry, limit);
    let sql = format!(
        "SELECT {columns} FROM conversation WHERE id IN (SELECT id FROM ({keys})) ORDER BY {column} {direction}, id {direction}",
        columns = conversation::COLUMNS,
        column = sort.column(),
        direction = sort.direction(),
    );
    (sql, values)
}

/// The place so many rows after this one, or after the beginning; none when the list ends before.
pub(crate) fn further(
    snapshot: &Snapshot<'_>,
    filter: &Filter,
    sort: Sort,
    at: Option<Cursor>,
    rows: u32,
) -> Result<Option<Cursor>, StoreError> {
    let (keys, values) = keys_sql(filter, sort, &Entry { at: at.map(|at| (at, true)), skip: rows }, 1);
    snapshot.one(&keys, rusqlite::params_from_iter(values), |row| Ok(Cursor { key: row.get(0)?, id: row.get(1)? }))
}

/// The place of the row after so many; none when the list ends before.
///
/// # Errors
/// When the vault cannot be read.
pub fn nth(snapshot: &Snapshot<'_>, filter: &Filter, sort: Sort, rows: u32) -> Result<Option<Cursor>, StoreError> {
    let Entry { at, skip } = Entry::of(snapshot, filter, sort, From::Offset(rows))?;
    further(snapshot, filter, sort, at.map(|(at, _)| at), skip)
}

/// How many rows of a list come before a place; a row that stands there counts as well where it is `included`.
///
/// # Errors
/// When the vault cannot be read.
pub fn rank(
    snapshot: &Snapshot<'_>,
    filter: &Filter,
    sort: Sort,
    place: Cursor,
    included: bool,
) -> Result<u32, StoreError> {
    let (at, before) = match snapshot.milestones() {
        Some(milestones) => milestones.passed(snapshot, filter, sort, place)?,
        None => (None, 0),
    };
    let mut rank = u64::from(before);
    for piece in sort.pieces(at.map(|at| (at, true)), Some((place, included))) {
        let (rows, values) = rows_sql(filter, sort, piece);
        let passed = snapshot.number(&format!("SELECT count(*) {rows}"), rusqlite::params_from_iter(values))?;
        rank += u64::try_from(passed).unwrap_or_default();
    }
    Ok(u32::try_from(rank).unwrap_or(u32::MAX))
}

/// One page of conversations.
///
/// # Errors
/// When the vault cannot be read.
pub fn page(
    snapshot: &Snapshot<'_>,
    filter: &Filter,
    sort: Sort,
    from: From,
    limit: u32,
) -> Result<Vec<Conversation>, StoreError> {
    let home = snapshot.home()?;
    let (sql, values) = page_sql(filter, sort, &Entry::of(snapshot, filter, sort, from)?, limit);
    snapshot.all(&sql, rusqlite::params_from_iter(values), |row| conversation::read(row, home))
}

/// How SQLite goes about a page.
#[cfg(test)]
pub(crate) fn plan(snapshot: &Snapshot<'_>, filter: &Filter, sort: Sort) -> Result<Vec<String>, StoreError> {
    let at = Some((Cursor { key: 7, id: 7 }, true));
    let (sql, values) = page_sql(filter, sort, &Entry { at, skip: 100 }, 50);
    snapshot.all(&format!("EXPLAIN QUERY PLAN {sql}"), rusqlite::params_from_iter(values), |row| row.get(3))
}

/// The ids of all conversations of a list, in its order, for an act on all of them; at most so many.
///
/// # Errors
/// When the vault cannot be read.
pub fn ids(
    snapshot: &Snapshot<'_>,
    filter: &Filter,
    sort: Sort,
    limit: u32,
) -> Result<Vec<ConversationId>, StoreError> {
    let home = snapshot.home()?;
    let conditions = Conditions::of_rows(filter);
    let mut values = conditions.values;
    values.push(Value::Integer(limit.into()));
    let sql = format!(
        "SELECT id FROM conversation WHERE {} ORDER BY {column} {direction}, id {direction} LIMIT ?",
        conditions.sql,
        column = sort.column(),
        direction = sort.direction(),
    );
    snapshot.all(&sql, rusqlite::params_from_iter(values), |row| Ok(ConversationId::new(home, row.get(0)?)))
}

/// How many conversations match.
///
/// # Errors
/// When the vault cannot be read.
pub fn count(snapshot: &Snapshot<'_>, filter: &Filter) -> Result<u64, StoreError> {
    let number = match Conditions::of_tally(filter) {
        Some(conditions) => {
            let sql = format!("SELECT sum(total) FROM tally WHERE {}", conditions.sql);
            snapshot.number(&sql, rusqlite::params_from_iter(conditions.values))?
        }
        None => {
            let conditions = Conditions::of_rows(filter);
            let sql = format!("SELECT count(*) FROM conversation WHERE {}", conditions.sql);
            snapshot.number(&sql, rusqlite::params_from_iter(conditions.values))?
        }
    };
    Ok(u64::try_from(number).unwrap_or_default())
}

/// How many conversations of one kind there are. All kinds together are few rows, from which any count can be summed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Where they stand.
    pub status: Status,
    /// Whose they are.
    pub owner: Option<PersonId>,
    /// Where they wait.
    pub queue: Option<QueueId>,
    /// The way that they came.
    pub channel: Channel,
    /// Their language.
    pub language: Option<String>,
    /// How many.
    pub total: u64,
    /// How many of them hold something that nobody has read.
    pub unread: u64,
}

/// How many conversations of each kind there are.
///
/// # Errors
/// When the vault cannot be read.
pub fn tallies(snapshot: &Snapshot<'_>) -> Result<Vec<Tally>, StoreError> {
    let sql = "SELECT status, owner, queue, channel, language, total, unread FROM tally WHERE total > 0";
    snapshot.all(sql, (), |row| {
        Ok(Tally {
            status: crate::column::word(row, 0, Status::from_number)?,
            owner: Some(row.get::<_, i64>(1)?).filter(|number| *number != -1).map(PersonId),
            queue: Some(row.get::<_, i64>(2)?).filter(|number| *number != -1).map(QueueId),
            channel: crate::column::word(row, 3, Channel::from_number)?,
            language: Some(row.get::<_, String>(4)?).filter(|language| !language.is_empty()),
            total: crate::column::count(row, 5)?,
            unread: crate::column::count(row, 6)?,
        })
    })
}
