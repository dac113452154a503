//! Lets the stories happen, one act after the other as they came about.

use std::collections::BTreeMap;

use channels::mail::parse;
use kernel::{ConversationId, ImportId, OutboxId, Region, Timestamp};
use policy::Action;
use store::import::{Counts, Import, State};

use super::clock::Played;
use super::letter::{self, Letter};
use super::malformed;
use super::stage::{LEAD, Stage};
use super::story::{End, Shelf, Story, Turn, span_ms};
use crate::acts;
use crate::door::{self, Target, Work};
use crate::error::Result;
use crate::importing;
use crate::intake::{self, Batch, Clock, Into};
use crate::meridian::Meridian;
use crate::ours::Ours;
use crate::wire::WireError;

const MINUTE_MS: i64 = 60_000;
/// What was answered longer ago than this has been sent; the rest waits in the outbox.
const SENT_MS: i64 = 100 * MINUTE_MS;

/// Something that happens.
struct Step<'s> {
    at: Timestamp,
    story: usize,
    by: &'s str,
    deed: Deed<'s>,
}

enum Deed<'s> {
    Mail(&'s Turn),
    Reply(&'s str),
    Note(&'s str),
    Draft(&'s str),
    Assign,
    Label,
    Prioritise(desk::Priority),
    Read,
    Resolve,
    Spam,
    Snooze(Timestamp),
}

/// A story as far as it has come.
struct Told<'s> {
    shelf: &'s Shelf,
    story: &'s Story,
    region: Region,
    number: usize,
    conversation: Option<ConversationId>,
    /// The ids of the customer's mails so far.
    ids: Vec<String>,
    /// The last answer, which the next mail quotes.
    answer: Option<&'s str>,
}

struct Life<'l, 's> {
    meridian: &'l Meridian,
    stage: &'l Stage,
    told: Vec<Told<'s>>,
    imports: BTreeMap<Region, ImportId>,
    sent: BTreeMap<Region, Vec<OutboxId>>,
}

/// Lets everything happen up to now.
pub(super) fn live(
    meridian: &Meridian,
    stage: &Stage,
    shelves: &[Shelf],
    clock: &Played,
    now: Timestamp,
) -> std::result::Result<(), WireError> {
    let mut told = Vec::new();
    let mut steps = Vec::new();
    for shelf in shelves {
        for story in &shelf.stories {
            plan(&mut steps, story, told.len(), now)?;
            let (region, number) = (shelf.region_of(story), told.len());
            told.push(Told { shelf, story, region, number, conversation: None, ids: Vec::new(), answer: None });
        }
    }
    steps.sort_by_key(|step| step.at);
    let mut life = Life { meridian, stage, told, imports: BTreeMap::new(), sent: BTreeMap::new() };
    let mut rest = steps.as_slice();
    while let Some(first) = rest.first() {
        // Mails that come one after the other are taken in together, as an import does.
        let region = life.told.get(first.story).ok_or_else(malformed)?.region;
        let mails = rest
            .iter()
            .take_while(|step| {
                matches!(step.deed, Deed::Mail(_))
                    && life.told.get(step.story).is_some_and(|told| told.region == region)
            })
            .count();
        let (these, after) = rest.split_at(mails.max(1));
        clock.go_on(these.last().unwrap_or(first).at);
        if mails == 0 {
            life.act(first, now)?;
        } else {
            life.take_in(region, these)?;
        }
        rest = after;
    }
    clock.go_on(now);
    Ok(life.end()?)
}

/// What happens in a story, and when.
fn plan<'s>(steps: &mut Vec<Step<'s>>, story: &'s Story, number: usize, now: Timestamp) -> Result<()> {
    let owner = story.owner.as_deref();
    let lead = owner.unwrap_or(LEAD);
    let mut push = |at: Timestamp, by: &'s str, deed| steps.push(Step { at, story: number, by, deed });
    let first = story.turns.first().ok_or_else(malformed)?.at(now)?;
    let last = story.turns.last().ok_or_else(malformed)?.at(now)?;
    if owner.is_some() {
        push(first.plus_ms(MINUTE_MS), lead, Deed::Assign);
    }
    if !story.labels.is_empty() {
        push(first.plus_ms(MINUTE_MS + 20_000), lead, Deed::Label);
    }
    if let Some(priority) = story.priority {
        push(first.plus_ms(MINUTE_MS + 40_000), lead, Deed::Prioritise(priority));
    }
    for turn in &story.turns {
        let deed = match (&turn.mail, &turn.reply, &turn.note, &turn.draft) {
            (Some(_), ..) => Deed::Mail(turn),
            (_, Some(text), ..) => Deed::Reply(text),
            (_, _, Some(text), _) => Deed::Note(text),
            (.., Some(text)) => Deed::Draft(text),
            _ => return Err(malformed()),
        };
        push(turn.at(now)?, turn.by.as_deref().unwrap_or(lead), deed);
    }
    // After all that was written, and never in what is still to come.
    let after = last.plus_ms(2 * MINUTE_MS).min(now);
    if story.read {
        push(after, lead, Deed::Read);
    }
    match (story.end, &story.snooze) {
        (End::Done, _) => push(after, lead, Deed::Resolve),
        (End::Spam, _) => push(after, lead, Deed::Spam),
        (End::Open, Some(span)) => push(after, lead, Deed::Snooze(now.plus_ms(span_ms(span)?))),
        (End::Open, None) => {}
    }
    Ok(())
}

impl<'s> Life<'_, 's> {
    fn act(&mut self, step: &Step<'s>, now: Timestamp) -> std::result::Result<(), WireError> {
        let told = self.told.get_mut(step.story).ok_or_else(malformed)?;
        let conversation = told.conversation.ok_or_else(malformed)?;
        let conversations = vec![conversation];
        let player = self.stage.player(step.by)?;
        let (meridian, session) = (self.meridian, Some(player.session));
        match &step.deed {
            Deed::Mail(_) => return Err(malformed().into()),
            Deed::Reply(text) => {
                told.answer = Some(text);
                let text = (*text).to_owned();
                let (to, cc, bcc) = (Vec::new(), Vec::new(), Vec::new());
                let sent =
                    meridian.call(session, acts::SendReply { conversation, text, to, cc, bcc, resolve: false })?;
                if now.since_ms(step.at) > SENT_MS {
                    self.sent.entry(told.region).or_default().push(sent.id);
                }
            }
            Deed::Note(text) => meridian.call(session, acts::AddNote { conversation, text: (*text).to_owned() })?,
            Deed::Draft(text) => {
                let text = (*text).to_owned();
                let to = meridian.call(session, acts::OpenConversation { conversation })?.reply_to;
                let request = acts::SaveDraft { conversation, note: false, text, to, cc: Vec::new(), bcc: Vec::new() };
                meridian.call(session, request)?;
            }
            Deed::Assign => {
                meridian.call(session, acts::AssignConversations { conversations, to: Some(player.id) })?;
            }
            Deed::Label => {
                let add = told.story.labels.iter().map(|name| self.stage.label(name)).collect::<Result<_>>()?;
                meridian.call(session, acts::LabelConversations { conversations, add, remove: Vec::new() })?;
            }
            Deed::Prioritise(priority) => {
                let request = acts::PrioritiseConversations { conversations, priority: *priority };
                meridian.call(session, request)?;
            }
            Deed::Read => drop(meridian.call(session, acts::MarkRead { conversations, read: true })?),
            Deed::Resolve => drop(meridian.call(session, acts::ResolveConversations { conversations })?),
            Deed::Spam => drop(meridian.call(session, acts::MarkSpam { conversations, spam: true })?),
            Deed::Snooze(until) => {
                meridian.call(session, acts::SnoozeConversations { conversations, until: *until })?;
            }
        }
        Ok(())
    }

    /// Mails of one region, in one transaction.
    fn take_in(&mut self, region: Region, steps: &[Step<'s>]) -> Result<()> {
        let mut letters = Vec::new();
        for step in steps {
            let told = self.told.get_mut(step.story).ok_or_else(malformed)?;
            let Deed::Mail(turn) = step.deed else { return Err(malformed()) };
            letters.push((step.story, told.letter(turn, step.at)?));
        }
        let import = self.imports.get(&region).copied();
        let stage = self.stage;
        let queues: Vec<_> = letters
            .iter()
            .map(|(story, _)| {
                let told = self.told.get(*story).ok_or_else(malformed)?;
                stage.queue(region, told.story.queue)
            })
            .collect::<Result<_>>()?;
        let (import, found) = self.transact(region, |work| {
            let import = match import {
                Some(import) => import,
                None => begin(work, region)?,
            };
            let (mut batch, ours) = (Batch::new(import), Ours::default());
            let mut taken = Vec::new();
            for ((_, raw), queue) in letters.iter().zip(&queues) {
                let target_min = stage.targets_min.get(queue).copied().unwrap_or_default();
                let into = Into { import, queue: Some(*queue), target_min, clock: Clock::Sent, ours: &ours };
                let parsed = parse(raw).map_err(|_| malformed())?;
                intake::take(work, &mut batch, into, raw, &parsed, false)?;
                taken.push(intake::fingerprint(work, &parsed));
            }
            batch.write(work)?;
            let mut found = Vec::new();
            for fingerprint in &taken {
                let message = store::message::with_fingerprint(work.tx, fingerprint)?.ok_or_else(malformed)?;
                let message = store::message::get(work.tx, message)?;
                found.push(store::conversation::current(work.tx, message.conversation)?.id);
            }
            let mut row = store::import::get(work.tx, import)?;
            row.counts.read += letters.len() as u64;
            row.counts.imported += letters.len() as u64;
            row.counts.customers += batch.new_customers;
            row.counts.conversations += batch.new_conversations;
            store::import::put(work.tx, &row)?;
            Ok((import, found))
        })?;
        self.imports.insert(region, import);
        for ((story, _), conversation) in letters.iter().zip(found) {
            self.told.get_mut(*story).ok_or_else(malformed)?.conversation = Some(conversation);
        }
        Ok(())
    }

    /// What was answered long ago has been sent, and the intake is over.
    fn end(&self) -> Result<()> {
        for (region, import) in &self.imports {
            self.transact(*region, |work| {
                for reply in self.sent.get(region).into_iter().flatten() {
                    store::outbox::set_state(work.tx, *reply, store::outbox::State::Sent)?;
                }
                let mut row = store::import::get(work.tx, *import)?;
                row.state = State::Done;
                row.finished_at = Some(work.now);
                Ok(store::import::put(work.tx, &row)?)
            })?;
        }
        Ok(())
    }

    fn transact<T>(&self, region: Region, run: impl FnOnce(&mut Work<'_, '_>) -> Result<T>) -> Result<T> {
        let session = self.meridian.session(Some(self.stage.player(LEAD)?.session))?;
        let target = Target::Region(region);
        let (permit, facts) = door::authorise(self.meridian, &session, Action::ImportMail, &target)?;
        door::transact(self.meridian, &session, &permit, &target, &facts, run)
    }
}

fn begin(work: &mut Work<'_, '_>, region: Region) -> Result<ImportId> {
    let id = ImportId::new(region, work.next_id());
    let row = Import {
        id,
        queue: None,
        person: work.session.person(),
        started_at: work.now,
        finished_at: None,
        state: State::Running,
        counts: Counts::default(),
        source: importing::seal(work, "import", b"demonstration"),
        position: Vec::new(),
    };
    store::import::put(work.tx, &row)?;
    Ok(id)
}

impl Told<'_> {
    /// The customer's next mail.
    fn letter(&mut self, turn: &Turn, sent_at: Timestamp) -> Result<Vec<u8>> {
        let mut text = turn.mail.clone().ok_or_else(malformed)?;
        let mut subject = self.story.subject.clone();
        if !self.ids.is_empty() {
            subject.insert_str(0, "Re: ");
        }
        if let Some(answer) = self.answer.take() {
            text.push_str(&format!("\n\n{}\n", self.shelf.wrote));
            for line in answer.lines() {
                text.push_str(&format!("> {line}\n"));
            }
        }
        let id = format!("{}.{}.{}@mail.example.org", self.shelf.language, self.number, self.ids.len());
        let letter = Letter {
            name: &self.story.name,
            address: &self.story.address,
            to: inbox(self.region),
            subject: &subject,
            sent_at,
            utc_offset_min: self.shelf.utc_offset_min,
            id: &id,
            references: &self.ids,
            text: &text,
            kind: turn.kind,
            files: &turn.files,
        };
        let raw = letter::write(&letter)?;
        self.ids.push(id);
        Ok(raw)
    }
}

/// Where customers write to.
pub(super) fn inbox(region: Region) -> &'static str {
    match region.as_str() {
        "br" => "atendimento@kestrel.example",
        "sg" => "asia@kestrel.example",
        _ => "service@kestrel.example",
    }
}
