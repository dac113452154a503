//! Merging and splitting of conversations and of customers.

use kernel::{ConversationId, CustomerId, MessageId};
use policy::Action;
use serde::{Deserialize, Serialize};
use store::conversation;
use ts_rs::TS;

use crate::assemble;
use crate::change::{keep, tell, told};
use crate::cipher::{CustomerKey, Profile};
use crate::door::{Command, Target, Work};
use crate::error::{Error, Result};
use crate::moving::{Moved, move_back, move_messages, refresh, reseal_conversation};
use crate::session::Session;
use crate::view::{CustomerView, EventKind, UndoView, Undoable};
use crate::wire::Tag;

const CHANGED: &[Tag] = &[Tag::Conversations, Tag::Conversation, Tag::Customer, Tag::Records];

/// Puts the messages of some conversations into another one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MergeConversations {
    pub into: ConversationId,
    pub from: Vec<ConversationId>,
}

impl Command for MergeConversations {
    const ACTION: Action = Action::MergeConversations;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        if self.from.is_empty() || self.from.contains(&self.into) {
            return Err(Error::User("nothing-chosen"));
        }
        let all: Vec<_> = std::iter::once(self.into).chain(self.from.iter().copied()).collect();
        Target::conversations(&all)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        let mut moved = Vec::new();
        for from in &self.from {
            let mut row = conversation::get(work.tx, *from)?;
            if row.merged_into.is_some() {
                return Err(Error::Conflict);
            }
            moved.push(move_messages(work, *from, self.into, None)?);
            row = conversation::get(work.tx, *from)?;
            row.merged_into = Some(self.into);
            conversation::save(work.tx, &row)?;
            tell(work, self.into, &told(EventKind::Merged, &[("conversation", from.to_string())]))?;
        }
        refresh(work, self.into)?;
        keep(work, Undoable::Merge, &moved, moved.len(), Vec::new())
    }
}

/// Takes some messages out into a conversation of their own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SplitConversation {
    pub conversation: ConversationId,
    pub messages: Vec<MessageId>,
}

impl Command for SplitConversation {
    const ACTION: Action = Action::SplitConversation;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&[self.conversation])
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<SplitView> {
        let all = store::message::of_conversation(work.tx, self.conversation)?;
        let known = self.messages.iter().all(|id| all.iter().any(|message| message.id == *id));
        if self.messages.is_empty() || !known || self.messages.len() >= all.len() {
            return Err(Error::User("nothing-chosen"));
        }
        let mut row = conversation::get(work.tx, self.conversation)?;
        let id = ConversationId::new(row.id.region, work.next_id());
        row.id = id;
        row.merged_into = None;
        conversation::insert(work.tx, &row)?;
        let moved = move_messages(work, self.conversation, id, Some(&self.messages))?;
        refresh(work, self.conversation)?;
        refresh(work, id)?;
        tell(work, self.conversation, &told(EventKind::Split, &[("conversation", id.to_string())]))?;
        tell(work, id, &told(EventKind::Split, &[("conversation", self.conversation.to_string())]))?;
        let undo = keep(work, Undoable::Split, &[moved], 1, Vec::new())?;
        Ok(SplitView { conversation: id, undo })
    }
}

/// The conversation that a split made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SplitView {
    pub conversation: ConversationId,
    pub undo: UndoView,
}

/// These customers are one person.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MergeCustomers {
    pub into: CustomerId,
    pub from: Vec<CustomerId>,
}

impl Command for MergeCustomers {
    const ACTION: Action = Action::MergeCustomers;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::customers(self.from.iter().copied().chain([self.into]))
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        let into = store::customer::current(work.tx, self.into)?.id;
        let mut merged = Vec::new();
        for id in &self.from {
            let mut customer = store::customer::current(work.tx, *id)?;
            if customer.id == into {
                continue;
            }
            customer.merged_into = Some(into);
            store::customer::save(work.tx, &customer)?;
            work.record_customer(customer.id);
            merged.push(customer.id);
        }
        if merged.is_empty() {
            return Err(Error::User("nothing-chosen"));
        }
        work.record_customer(into);
        keep(work, Undoable::CustomerMerge, &merged, merged.len(), Vec::new())
    }
}

/// These addresses belong to another person.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SplitCustomer {
    pub customer: CustomerId,
    pub addresses: Vec<String>,
}

impl Command for SplitCustomer {
    const ACTION: Action = Action::SplitCustomer;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::customers([self.customer])
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<CustomerSplitView> {
        let old = store::customer::current(work.tx, self.customer)?;
        let mut everybody = store::customer::merged_into(work.tx, old.id)?;
        everybody.push(old.clone());
        let id = CustomerId::new(old.id.region, work.next_id());
        let entropy = work.meridian.entropy();
        let (key, wrapped_key) = CustomerKey::make(work.vault, id, entropy);
        let name = self.addresses.first().ok_or(Error::User("nothing-chosen"))?.clone();
        let profile = key.seal("profile", &Profile { name, ..Profile::default() }, entropy)?;
        let mut row = store::customer::Customer { id, merged_into: None, wrapped_key, profile, version: 1, ..old };
        row.import = None;
        store::customer::insert(work.tx, &row)?;
        let mut found = 0;
        for customer in &everybody {
            let was = CustomerKey::open(work.vault, customer)?;
            for mut address in store::address::of_customer(work.tx, customer.id)? {
                let text = was.open_text("address", &address.sealed)?;
                if !self.addresses.contains(&text) {
                    continue;
                }
                found += 1;
                address.customer = id;
                address.sealed = key.seal_text("address", &text, entropy);
                store::address::put(work.tx, &address)?;
            }
            for conversation in conversation::of_customer_ids(work.tx, customer.id)? {
                if crate::moving::is_from(work.tx, &was, conversation, &self.addresses)? {
                    reseal_conversation(work, conversation, id, &was, &key)?;
                }
            }
        }
        if found == 0 {
            return Err(Error::User("nothing-chosen"));
        }
        work.record_customer(self.customer);
        work.record_customer(id);
        let undo = keep(work, Undoable::CustomerSplit, &(id, self.customer), 1, Vec::new())?;
        Ok(CustomerSplitView { customer: id, undo })
    }
}

/// The customer that a split made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CustomerSplitView {
    pub customer: CustomerId,
    pub undo: UndoView,
}

/// Corrects what is known of a customer.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EditCustomer {
    pub customer: CustomerId,
    pub name: String,
    pub language: Option<String>,
    pub time_zone: Option<String>,
}

impl Command for EditCustomer {
    const ACTION: Action = Action::EditCustomer;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::customers([self.customer])
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<CustomerView> {
        let name = self.name.trim();
        if name.is_empty() {
            return Err(Error::User("name-missing"));
        }
        let mut customer = store::customer::current(work.tx, self.customer)?;
        let key = CustomerKey::open(work.vault, &customer)?;
        let mut profile: Profile = key.open_value("profile", &customer.profile)?;
        profile.name = name.to_owned();
        profile.named = true;
        profile.time_zone = self.time_zone.filter(|zone| !zone.is_empty());
        customer.profile = key.seal("profile", &profile, work.meridian.entropy())?;
        customer.language = self.language.filter(|language| !language.is_empty());
        store::customer::save(work.tx, &customer)?;
        work.record_customer(customer.id);
        assemble::customer_view(work.meridian, work.vault, work.tx, customer.id)
    }
}

/// Takes the messages of a merge or of a split back to where they were.
pub(super) fn put_messages_back(work: &mut Work<'_, '_>, kind: Undoable, moves: &[Moved]) -> Result<UndoView> {
    for moved in moves {
        if kind == Undoable::Merge {
            let mut row = conversation::get(work.tx, moved.from)?;
            row.merged_into = None;
            conversation::save(work.tx, &row)?;
        }
        move_back(work, moved)?;
        match kind {
            Undoable::Split => conversation::remove(work.tx, moved.into)?,
            _ => refresh(work, moved.into)?,
        }
        refresh(work, moved.from)?;
        tell(work, moved.from, &told(EventKind::Undone, &[]))?;
    }
    let first = moves.first().ok_or(Error::Malformed("undo"))?;
    if kind == Undoable::Split {
        let again = SplitConversation { conversation: first.from, messages: first.messages.clone() };
        return keep(work, Undoable::SplitUndone, &again, moves.len(), Vec::new());
    }
    let again = MergeConversations { into: first.into, from: moves.iter().map(|moved| moved.from).collect() };
    keep(work, Undoable::MergeUndone, &again, moves.len(), Vec::new())
}

/// Takes customers apart that were merged.
pub(super) fn part_customers(work: &mut Work<'_, '_>, merged: &[CustomerId]) -> Result<UndoView> {
    let mut into = None;
    for id in merged {
        into = into.or(part(work, *id)?);
    }
    let again = MergeCustomers { into: into.ok_or(Error::Conflict)?, from: merged.to_vec() };
    keep(work, Undoable::CustomerMergeUndone, &again, merged.len(), Vec::new())
}

/// Takes one customer out of whom they were merged into; whom that was.
fn part(work: &mut Work<'_, '_>, id: CustomerId) -> Result<Option<CustomerId>> {
    let mut customer = store::customer::get(work.tx, id)?;
    let whole = customer.merged_into.take();
    store::customer::save(work.tx, &customer)?;
    work.record_customer(id);
    Ok(whole)
}

/// Makes one customer again of one that was split. What was sealed anew for the part stays so.
pub(super) fn rejoin_customer(work: &mut Work<'_, '_>, split: &(CustomerId, CustomerId)) -> Result<UndoView> {
    let (part, whole) = *split;
    let mut customer = store::customer::get(work.tx, part)?;
    customer.merged_into = Some(store::customer::current(work.tx, whole)?.id);
    store::customer::save(work.tx, &customer)?;
    work.record_customer(part);
    keep(work, Undoable::CustomerSplitUndone, split, 1, Vec::new())
}

/// Splits a customer off again who was split off before: what is theirs is sealed for them already.
pub(super) fn part_again(work: &mut Work<'_, '_>, split: &(CustomerId, CustomerId)) -> Result<UndoView> {
    part(work, split.0)?;
    work.record_customer(split.1);
    keep(work, Undoable::CustomerSplit, split, 1, Vec::new())
}
