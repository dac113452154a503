//! What a batch of messages has met: each row is read once and written once, however many messages touch it.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use channels::mail::Mailbox;
use desk::MessageKind;
use kernel::{ConversationId, CustomerId, ImportId};
use store::address::Address;
use store::conversation::{self, Conversation};
use store::customer::{self, Customer};

use super::Heard;
use super::links::{Hash, Links};
use crate::cipher::{CustomerKey, Profile};
use crate::door::Work;
use crate::error::Result;

/// A row, and whether it is to be written.
#[derive(Debug)]
struct Held<T> {
    row: T,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Read,
    Changed,
    New,
}

/// What is taken in within one transaction. It must be written before the transaction ends.
#[derive(Debug)]
pub(crate) struct Batch {
    import: ImportId,
    addresses: HashMap<Hash, CustomerId>,
    new_addresses: BTreeMap<Hash, Address>,
    customers: BTreeMap<CustomerId, Held<Customer>>,
    keys: HashMap<CustomerId, CustomerKey>,
    conversations: BTreeMap<ConversationId, Held<Conversation>>,
    /// Beginnings of last messages that are still to be sealed.
    previews: BTreeMap<ConversationId, String>,
    /// In the order of their table, so that neighbours are written together.
    links: BTreeSet<(Hash, ConversationId)>,
    pub(crate) new_customers: u64,
    pub(crate) new_conversations: u64,
}

impl Batch {
    pub(crate) fn new(import: ImportId) -> Self {
        Self {
            import,
            addresses: HashMap::new(),
            new_addresses: BTreeMap::new(),
            customers: BTreeMap::new(),
            keys: HashMap::new(),
            conversations: BTreeMap::new(),
            previews: BTreeMap::new(),
            links: BTreeSet::new(),
            new_customers: 0,
            new_conversations: 0,
        }
    }

    /// Writes what was gathered. What was read is read anew afterwards.
    pub(crate) fn write(&mut self, work: &mut Work<'_, '_>) -> Result<()> {
        for (id, text) in std::mem::take(&mut self.previews) {
            let customer = self.conversation(work, id)?.customer;
            let sealed = self.key(work, customer)?.seal_text("preview", &text, work.meridian.entropy());
            if let Some(held) = self.conversations.get_mut(&id) {
                held.row.preview = sealed;
            }
        }
        for Held { row, state } in std::mem::take(&mut self.customers).into_values() {
            match state {
                State::New => customer::insert(work.tx, &row)?,
                State::Changed => customer::save(work.tx, &row).map(drop)?,
                State::Read => {}
            }
        }
        for address in std::mem::take(&mut self.new_addresses).into_values() {
            store::address::put(work.tx, &address)?;
        }
        for Held { row, state } in std::mem::take(&mut self.conversations).into_values() {
            match state {
                State::New => conversation::insert(work.tx, &row)?,
                State::Changed => conversation::save(work.tx, &row).map(drop)?,
                State::Read => {}
            }
        }
        for (hash, conversation) in std::mem::take(&mut self.links) {
            store::thread_key::add(work.tx, &hash, conversation, Some(self.import))?;
        }
        Ok(())
    }

    pub(super) fn begin(&mut self, row: Conversation) {
        self.conversations.insert(row.id, Held { row, state: State::New });
        self.new_conversations += 1;
    }

    /// A conversation as this batch has left it.
    pub(super) fn conversation(&mut self, work: &Work<'_, '_>, id: ConversationId) -> Result<&Conversation> {
        Ok(&self.held(work, id)?.row)
    }

    /// The conversation that stands for this one.
    pub(super) fn current(&mut self, work: &Work<'_, '_>, id: ConversationId) -> Result<&Conversation> {
        let mut id = id;
        while let Some(next) = self.conversation(work, id)?.merged_into {
            id = next;
        }
        self.conversation(work, id)
    }

    /// Changes a conversation, and perhaps how its last message begins.
    pub(super) fn change(
        &mut self,
        work: &Work<'_, '_>,
        id: ConversationId,
        change: impl FnOnce(&mut Conversation, &mut Option<String>),
    ) -> Result<()> {
        let mut preview = None;
        let held = self.held(work, id)?;
        change(&mut held.row, &mut preview);
        if held.state == State::Read {
            held.state = State::Changed;
        }
        self.previews.extend(preview.map(|text| (id, text)));
        Ok(())
    }

    fn held(&mut self, work: &Work<'_, '_>, id: ConversationId) -> Result<&mut Held<Conversation>> {
        Ok(match self.conversations.entry(id) {
            Entry::Occupied(held) => held.into_mut(),
            Entry::Vacant(free) => free.insert(Held { row: conversation::get(work.tx, id)?, state: State::Read }),
        })
    }

    /// The key of a customer, at work.
    pub(super) fn key(&mut self, work: &Work<'_, '_>, id: CustomerId) -> Result<CustomerKey> {
        if let Some(key) = self.keys.get(&id) {
            return Ok(key.clone());
        }
        let key = CustomerKey::open(work.vault, &self.customer(work, id)?.row)?;
        self.keys.insert(id, key.clone());
        Ok(key)
    }

    fn customer(&mut self, work: &Work<'_, '_>, id: CustomerId) -> Result<&mut Held<Customer>> {
        Ok(match self.customers.entry(id) {
            Entry::Occupied(held) => held.into_mut(),
            Entry::Vacant(free) => free.insert(Held { row: customer::get(work.tx, id)?, state: State::Read }),
        })
    }

    /// Where a link leads to.
    pub(super) fn leads_to(&self, work: &Work<'_, '_>, hash: &Hash) -> Result<Vec<ConversationId>> {
        let mut known = store::thread_key::find(work.tx, hash)?;
        let smallest = |id: i64| ConversationId::new(self.import.region, id);
        let all = (*hash, smallest(i64::MIN))..=(*hash, smallest(i64::MAX));
        known.extend(self.links.range(all).map(|(_, conversation)| *conversation));
        Ok(known)
    }

    /// Lets the links of a message lead to its conversation.
    pub(super) fn remember(&mut self, links: &Links, conversation: ConversationId) {
        self.links.extend(links.new_to(conversation).map(|hash| (hash, conversation)));
    }

    /// The customer that an address belongs to; a new one where it is met for the first time.
    pub(super) fn recognise(&mut self, work: &Work<'_, '_>, sender: &Mailbox, heard: Heard<'_>) -> Result<CustomerId> {
        let address = desk::address::key(&sender.address).unwrap_or_else(|| sender.address.trim().to_lowercase());
        let hash = work.vault.blind("address", address.as_bytes());
        let known = match self.addresses.get(&hash) {
            Some(known) => Some(*known),
            None => store::address::find(work.tx, &hash)?,
        };
        let Some(known) = known else { return self.meet(work, hash, sender, heard) };
        self.addresses.insert(hash, known);
        let held = self.customer(work, known)?;
        let mut changed = held.row.clone();
        changed.first_at = held.row.first_at.min(heard.sent_at);
        changed.last_at = held.row.last_at.max(heard.sent_at);
        if let (MessageKind::Person, Some(language), true) =
            (heard.kind, heard.language, heard.sent_at >= held.row.last_at)
        {
            changed.language = Some(language.to_owned());
        }
        if changed != held.row {
            held.row = changed;
            if held.state == State::Read {
                held.state = State::Changed;
            }
        }
        let mut current = known;
        while let Some(next) = self.customer(work, current)?.row.merged_into {
            current = next;
        }
        Ok(current)
    }

    fn meet(&mut self, work: &Work<'_, '_>, hash: Hash, sender: &Mailbox, heard: Heard<'_>) -> Result<CustomerId> {
        let entropy = work.meridian.entropy();
        let id = CustomerId::new(work.region()?, work.next_id());
        let import = Some(self.import);
        let (key, wrapped_key) = CustomerKey::make(work.vault, id, entropy);
        let profile = Profile { name: name_of(sender), ..Profile::default() };
        let row = Customer {
            id,
            merged_into: None,
            language: heard.language.map(str::to_owned),
            first_at: heard.sent_at,
            last_at: heard.sent_at,
            import,
            version: 1,
            wrapped_key,
            profile: key.seal("profile", &profile, entropy)?,
        };
        let sealed = key.seal_text("address", &sender.address, entropy);
        self.customers.insert(id, Held { row, state: State::New });
        self.new_addresses.insert(hash, Address { hash, customer: id, import, sealed });
        self.addresses.insert(hash, id);
        self.keys.insert(id, key);
        self.new_customers += 1;
        Ok(id)
    }
}

fn name_of(sender: &Mailbox) -> String {
    let name = sender.name.as_deref().map(desk::address::clean_name).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| desk::address::name_from_address(&sender.address))
}
