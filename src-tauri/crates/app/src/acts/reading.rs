//! Reads of conversations and customers. Each is recorded before its result is shown.

mod several;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use desk::{Channel, Status};
use kernel::{AttachmentId, ConversationId, CustomerId, LabelId, MessageId, QueueId};
use policy::Action;
use serde::{Deserialize, Serialize};
use store::list::{Cursor, Filter, From, Tally};
use store::outbox::Outgoing;
use store::search::{Order, Query as Words};
use ts_rs::TS;

use crate::assemble;
use crate::door::{Look, Query, Reading, Target};
use crate::error::{Error, Result};
use crate::file_kind::{self, FileKind};
use crate::session::Session;
use crate::view::{
    ConversationPage, ConversationRow, ConversationView, Count, CustomerView, OutboxView, PreviewView, SearchHit,
    SearchPage, SourceView, ViewCounts,
};

const LARGEST_PAGE: u32 = 500;
const USUAL_PAGE: u32 = 100;
const LARGEST_SEARCH: u32 = 200;
const USUAL_SEARCH: u32 = 50;
const SNIPPET_LETTERS: usize = 160;
/// A preview or a source is cut after so many bytes: a megabyte.
const LONGEST_SHOWN: usize = 1_048_576;

/// Which conversations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// Open and owned by the one who asks.
    Mine,
    /// Open and owned by nobody.
    Unassigned,
    /// Open.
    #[default]
    All,
    /// Put off until a time.
    Snoozed,
    /// Resolved.
    Done,
    /// Marked as spam.
    Spam,
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// Due first.
    #[default]
    Deadline,
    /// Last message first.
    Newest,
    /// Last message last.
    Oldest,
}

/// A page of a list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ListConversations {
    pub view: View,
    pub language: Option<String>,
    pub channel: Option<Channel>,
    pub queue: Option<QueueId>,
    pub label: Option<LabelId>,
    pub customer: Option<CustomerId>,
    pub sort: Sort,
    /// Rows to skip; for a list with a scroll bar.
    pub offset: u32,
    /// Goes on where a page ended; for a script.
    pub after: Option<String>,
    /// At most 500; 0 takes 100.
    pub limit: u32,
}

impl View {
    const fn of(self, session: kernel::PersonId) -> store::list::View {
        match self {
            Self::Mine => store::list::View::Mine(session),
            Self::Unassigned => store::list::View::Unassigned,
            Self::All => store::list::View::Open,
            Self::Snoozed => store::list::View::Snoozed,
            Self::Done => store::list::View::Done,
            Self::Spam => store::list::View::Spam,
        }
    }
}

impl Sort {
    const fn kept(self) -> store::list::Sort {
        match self {
            Self::Deadline => store::list::Sort::Deadline,
            Self::Newest => store::list::Sort::Newest,
            Self::Oldest => store::list::Sort::Oldest,
        }
    }
}

impl ListConversations {
    const fn limit(&self) -> u32 {
        match self.limit {
            0 => USUAL_PAGE,
            limit if limit > LARGEST_PAGE => LARGEST_PAGE,
            limit => limit,
        }
    }

    fn filter(&self, reading: &Reading<'_, '_>) -> Filter {
        Filter {
            language: self.language.clone().map(|language| Some(language).filter(|tag| !tag.is_empty())),
            channel: self.channel,
            queue: self.queue.map(Some),
            label: self.label,
            customer: self.customer,
            reach: reading.reach(),
            ..Filter::of(self.view.of(reading.session.person()))
        }
    }

    /// Where the order of a row's place is decided; the same in every region, so that pages can be joined.
    fn place(&self, row: &ConversationRow) -> (i64, i64) {
        let time = match self.sort {
            Sort::Deadline => row.due.map_or(i64::MAX, kernel::Timestamp::millis),
            Sort::Oldest => row.last_at.millis(),
            Sort::Newest => -row.last_at.millis(),
        };
        (time, if self.sort == Sort::Newest { -row.id.number } else { row.id.number })
    }
}

impl Query for ListConversations {
    const ACTION: Action = Action::ListConversations;
    type Part = (Vec<ConversationRow>, u64);

    fn targets(&self, session: &Session) -> Result<Vec<Target>> {
        Ok(match self.customer {
            Some(customer) => vec![Target::Region(customer.region)],
            None => session.regions().into_iter().map(Target::Region).collect(),
        })
    }

    fn survey(&self, session: &Session, look: &Look<'_>) -> Result<Vec<u32>> {
        let regions = session.regions().len();
        if self.customer.is_some() || self.after.is_some() || self.offset == 0 || regions < 2 {
            return Ok(Vec::new());
        }
        let sort = self.sort.kept();
        several::begins(
            regions,
            self.offset,
            &|list, rows| {
                let mut found = None;
                look(list, &mut |reading| {
                    found = store::list::nth(reading.snapshot, &self.filter(reading), sort, rows)?;
                    Ok(())
                })?;
                Ok(found)
            },
            &|list, place, included| {
                let mut rank = 0;
                look(list, &mut |reading| {
                    rank = store::list::rank(reading.snapshot, &self.filter(reading), sort, place, included)?;
                    Ok(())
                })?;
                Ok(rank)
            },
        )
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<Self::Part> {
        let filter = self.filter(reading);
        let from = match &self.after {
            Some(cursor) => From::After(read_cursor(cursor)?),
            None => From::Offset(reading.skip.unwrap_or(self.offset)),
        };
        let limit = self.limit();
        let rows = store::list::page(reading.snapshot, &filter, self.sort.kept(), from, limit)?;
        let rows =
            rows.iter().map(|row| assemble::row(reading.vault, reading.snapshot, row)).collect::<Result<Vec<_>>>()?;
        Ok((reading.contact.show(rows), store::list::count(reading.snapshot, &filter)?))
    }

    fn join(self, _: &Session, parts: Vec<Self::Part>) -> Result<ConversationPage> {
        let total = parts.iter().map(|(_, total)| total).sum();
        let several = parts.len() > 1;
        let mut rows: Vec<_> = parts.into_iter().flat_map(|(rows, _)| rows).collect();
        if several {
            rows.sort_by_cached_key(|row| self.place(row));
        }
        let limit = self.limit() as usize;
        let more = rows.len() >= limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| more).map(|row| write_cursor(self.sort, row));
        Ok(ConversationPage { conversations: rows, total, next })
    }
}

fn write_cursor(sort: Sort, row: &ConversationRow) -> String {
    let key = match sort {
        Sort::Deadline => row.due.map_or(i64::MAX, kernel::Timestamp::millis),
        Sort::Newest | Sort::Oldest => row.last_at.millis(),
    };
    format!("{key}.{}", row.id.number)
}

fn read_cursor(text: &str) -> Result<Cursor> {
    let parse = || {
        let (key, id) = text.split_once('.')?;
        Some(Cursor { key: key.parse().ok()?, id: id.parse().ok()? })
    };
    parse().ok_or(Error::User("bad-request"))
}

/// How many conversations each view holds.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CountViews {}

impl Query for CountViews {
    const ACTION: Action = Action::ListConversations;
    /// Numbers alone: nothing about anybody.
    const REGULATED: bool = false;
    type Part = ViewCounts;

    fn targets(&self, session: &Session) -> Result<Vec<Target>> {
        Ok(session.regions().into_iter().map(Target::Region).collect())
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<ViewCounts> {
        let me = reading.session.person();
        let mut counts = ViewCounts::default();
        let reach = reading.reach();
        let is_seen = |tally: &Tally| reach.as_ref().is_none_or(|reach| reach.holds(tally));
        for tally in store::list::tallies(reading.snapshot)?.into_iter().filter(is_seen) {
            match tally.status {
                Status::Open => {
                    counts.all += tally.total;
                    if tally.owner == Some(me) {
                        counts.mine += tally.total;
                    }
                    if tally.owner.is_none() {
                        counts.unassigned += tally.total;
                    }
                    add(&mut counts.languages, tally.language.unwrap_or_default(), tally.total);
                    add(&mut counts.channels, tally.channel.as_str().to_owned(), tally.total);
                }
                Status::Snoozed => counts.snoozed += tally.total,
                Status::Done => counts.done += tally.total,
                Status::Spam => counts.spam += tally.total,
            }
        }
        let late =
            Filter { due_before: Some(reading.now), reach: reach.clone(), ..Filter::of(store::list::View::Open) };
        counts.breached = store::list::count(reading.snapshot, &late)?;
        counts.outbox = match reach {
            None => store::outbox::count_waiting(reading.snapshot)?,
            Some(_) => waiting(reading)?.len() as u64,
        };
        Ok(counts)
    }

    fn join(self, _: &Session, parts: Vec<ViewCounts>) -> Result<ViewCounts> {
        let mut all = ViewCounts::default();
        for part in parts {
            all.mine += part.mine;
            all.unassigned += part.unassigned;
            all.all += part.all;
            all.snoozed += part.snoozed;
            all.done += part.done;
            all.spam += part.spam;
            all.breached += part.breached;
            all.outbox += part.outbox;
            part.languages.into_iter().for_each(|count| add(&mut all.languages, count.value, count.count));
            part.channels.into_iter().for_each(|count| add(&mut all.channels, count.value, count.count));
        }
        all.languages.sort_by_key(|count| std::cmp::Reverse(count.count));
        all.channels.sort_by_key(|count| std::cmp::Reverse(count.count));
        Ok(all)
    }
}

fn add(counts: &mut Vec<Count>, value: String, count: u64) {
    match counts.iter_mut().find(|known| known.value == value) {
        Some(known) => known.count += count,
        None => counts.push(Count { value, count }),
    }
}

/// One conversation with all its entries.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OpenConversation {
    pub conversation: ConversationId,
}

impl Query for OpenConversation {
    const ACTION: Action = Action::OpenConversation;
    type Part = ConversationView;

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::conversations(&[self.conversation])?])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<ConversationView> {
        let mut view = assemble::conversation(reading, self.conversation)?;
        view.customer_view = seen(reading, view.customer_view)?;
        Ok(reading.contact.show(view))
    }

    fn join(self, _: &Session, parts: Vec<ConversationView>) -> Result<ConversationView> {
        only(parts)
    }
}

/// A customer without those of their conversations that are out of reach.
fn seen(reading: &Reading<'_, '_>, mut view: CustomerView) -> Result<CustomerView> {
    if reading.reach().is_some() {
        let mut conversations = Vec::new();
        for conversation in view.conversations {
            if reading.sees(conversation.id)? {
                conversations.push(conversation);
            }
        }
        view.conversations = conversations;
    }
    Ok(view)
}

/// One customer with their history.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OpenCustomer {
    pub customer: CustomerId,
}

impl Query for OpenCustomer {
    const ACTION: Action = Action::OpenCustomer;
    type Part = CustomerView;

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::customers([self.customer])?])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<CustomerView> {
        let view = assemble::customer_view(reading.meridian, reading.vault, reading.snapshot, self.customer)?;
        Ok(reading.contact.show(seen(reading, view)?))
    }

    fn join(self, _: &Session, parts: Vec<CustomerView>) -> Result<CustomerView> {
        only(parts)
    }
}

/// Finds messages in every script.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Search {
    pub query: String,
    #[serde(default)]
    pub language: Option<String>,
    #[serde(default)]
    pub newest_first: bool,
    /// At most 200; 0 takes 50.
    #[serde(default)]
    pub limit: u32,
    /// Counting ends there, in each region; without it all messages that match are counted, however many.
    #[serde(default)]
    pub count_to: Option<u32>,
}

impl Query for Search {
    const ACTION: Action = Action::Search;
    type Part = SearchPage;

    fn targets(&self, session: &Session) -> Result<Vec<Target>> {
        if Words::parse(&self.query).is_empty() {
            return Err(Error::User("query-empty"));
        }
        Ok(session.regions().into_iter().map(Target::Region).collect())
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<SearchPage> {
        let words = Words::parse(&self.query);
        let order = if self.newest_first { Order::Newest } else { Order::Best };
        let page = (0, self.limit());
        let reach = reading.reach();
        let found = store::search::find(reading.snapshot, &words, order, reach.as_ref(), page, self.count_to)?;
        let mut hits = Vec::new();
        for hit in &found.hits {
            let shown = assemble::hit(reading, hit, &words, SNIPPET_LETTERS)?;
            if self.language.is_none() || shown.language == self.language {
                hits.push(shown);
            }
        }
        Ok(SearchPage { hits: reading.contact.show(hits), total: found.total, more: found.more })
    }

    fn join(self, _: &Session, parts: Vec<SearchPage>) -> Result<SearchPage> {
        let total = parts.iter().map(|part| part.total).sum();
        let more = parts.iter().any(|part| part.more);
        let mut hits: Vec<SearchHit> = Vec::new();
        if self.newest_first {
            hits.extend(parts.into_iter().flat_map(|part| part.hits));
            hits.sort_by_key(|hit| std::cmp::Reverse(hit.sent_at));
        } else {
            // Each region's best first: ranks of different vaults cannot be compared.
            let mut ranked: Vec<(usize, SearchHit)> =
                parts.into_iter().flat_map(|part| part.hits.into_iter().enumerate()).collect();
            ranked.sort_by_key(|(rank, _)| *rank);
            hits.extend(ranked.into_iter().map(|(_, hit)| hit));
        }
        hits.truncate(self.limit() as usize);
        Ok(SearchPage { hits, total, more })
    }
}

impl Search {
    const fn limit(&self) -> u32 {
        match self.limit {
            0 => USUAL_SEARCH,
            limit if limit > LARGEST_SEARCH => LARGEST_SEARCH,
            limit => limit,
        }
    }
}

/// Shows an attachment inside the window, made safe.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PreviewAttachment {
    pub attachment: AttachmentId,
}

impl Query for PreviewAttachment {
    const ACTION: Action = Action::PreviewAttachment;
    type Part = PreviewView;

    fn targets(&self, session: &Session) -> Result<Vec<Target>> {
        let conversation = session.conversation_of_attachment(self.attachment)?;
        Ok(vec![Target::conversations(&[conversation])?])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<PreviewView> {
        let key = assemble::key_of_attachment(reading, self.attachment)?;
        let (meta, content) = assemble::file_content(reading.snapshot, &key, self.attachment)?;
        Ok(match file_kind::of(&meta.name, &meta.media_type) {
            FileKind::Picture => {
                let url = format!("data:{};base64,{}", meta.media_type, STANDARD.encode(&content));
                PreviewView::Picture { name: meta.name, url }
            }
            FileKind::Text => {
                let (text, truncated) = shown(&content);
                PreviewView::Text { name: meta.name, text, truncated }
            }
            FileKind::Dangerous | FileKind::Other => PreviewView::None { name: meta.name },
        })
    }

    fn join(self, _: &Session, parts: Vec<PreviewView>) -> Result<PreviewView> {
        only(parts)
    }
}

/// A message as it came.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OpenSource {
    pub message: MessageId,
}

impl Query for OpenSource {
    const ACTION: Action = Action::OpenSource;
    type Part = SourceView;

    fn targets(&self, session: &Session) -> Result<Vec<Target>> {
        let conversation = session.conversation_of_message(self.message)?;
        Ok(vec![Target::conversations(&[conversation])?])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<SourceView> {
        let key = assemble::key_of_message(reading, self.message)?;
        let sealed = store::source::get(reading.snapshot, self.message)?.ok_or(Error::NoSuch("source"))?;
        let (text, truncated) = shown(&key.open_bytes("source", &sealed)?);
        Ok(SourceView { text, truncated })
    }

    fn join(self, _: &Session, parts: Vec<SourceView>) -> Result<SourceView> {
        only(parts)
    }
}

/// The replies that wait, of conversations that are shown.
fn waiting(reading: &Reading<'_, '_>) -> Result<Vec<Outgoing>> {
    let (mut waiting, _) = store::outbox::waiting(reading.snapshot, 0, LARGEST_PAGE)?;
    if reading.reach().is_some() {
        let mut seen = Vec::new();
        for reply in waiting {
            if reading.sees(reply.conversation)? {
                seen.push(reply);
            }
        }
        waiting = seen;
    }
    Ok(waiting)
}

/// Replies that wait to be sent.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListOutbox {}

impl Query for ListOutbox {
    const ACTION: Action = Action::ListOutbox;
    type Part = Vec<OutboxView>;

    fn targets(&self, session: &Session) -> Result<Vec<Target>> {
        Ok(session.regions().into_iter().map(Target::Region).collect())
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<Vec<OutboxView>> {
        let rows =
            waiting(reading)?.iter().map(|reply| assemble::outbox_row(reading, reply)).collect::<Result<Vec<_>>>()?;
        Ok(reading.contact.show(rows))
    }

    fn join(self, _: &Session, parts: Vec<Vec<OutboxView>>) -> Result<Vec<OutboxView>> {
        let mut all: Vec<_> = parts.into_iter().flatten().collect();
        all.sort_by_key(|reply| reply.queued_at);
        Ok(all)
    }
}

/// The one part of a query that looks into one vault.
pub(super) fn only<T>(parts: Vec<T>) -> Result<T> {
    parts.into_iter().next().ok_or(Error::Malformed("query"))
}

/// Bytes as text, cut where it is too long to be shown.
fn shown(bytes: &[u8]) -> (String, bool) {
    let cut = bytes.get(..LONGEST_SHOWN).unwrap_or(bytes);
    (String::from_utf8_lossy(cut).into_owned(), cut.len() < bytes.len())
}
