//! What a decision looks at, before there is a permit: the roles of a person, permanent and for a time, and whether they
//! have a second factor; whether a session is open, whom an approval is about, which device, queue or label there is, whose
//! a conversation is and in which queue, and to which conversation a message, a file or a reply belongs. Nothing else is
//! read without a permit.

use kernel::{
    ApprovalId, AttachmentId, ConversationId, CustomerId, DeviceId, GrantId, LabelId, MessageId, OutboxId, PersonId, QueueId, SessionId,
};
use policy::ConversationFacts;
use rusqlite::Row;

use crate::table::approval::{self, Approval};
use crate::table::device::{self, Device};
use crate::table::grant::{self, Grant};
use crate::table::person::{self, Person};
use crate::table::queue::{self, Queue};
use crate::table::team::{self, Team};
use crate::table::{attachment, customer, factor, label, message, outbox, role, session, setting};
use crate::vault::Vault;
use crate::{Snapshot, StoreError};

/// Reads facts from one consistent view.
#[derive(Debug)]
pub struct Facts<'s, 'c>(&'s Snapshot<'c>);

impl Vault {
    /// Looks at what a decision needs.
    ///
    /// # Errors
    /// What the look returns, and what the store itself runs into.
    pub fn facts<T, E: From<StoreError>>(&self, look: impl FnOnce(&Facts<'_, '_>) -> Result<T, E>) -> Result<T, E> {
        self.look(|snapshot| look(&Facts(snapshot)))
    }
}

impl Facts<'_, '_> {
    /// What somebody may do, and whether they may do anything at all.
    ///
    /// # Errors
    /// `NoSuch`, or when the vault cannot be read.
    pub fn person(&self, id: PersonId) -> Result<Person, StoreError> {
        person::get(self.0, id)
    }

    /// Whether somebody has a second factor.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn has_factor(&self, person: PersonId) -> Result<bool, StoreError> {
        factor::is_enrolled(self.0, person)
    }

    /// Somebody's second factors.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn factors(&self, person: PersonId) -> Result<Vec<factor::Factor>, StoreError> {
        factor::of_person(self.0, person)
    }

    /// The sessions that have not ended.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn sessions(&self) -> Result<Vec<session::Session>, StoreError> {
        session::all(self.0)
    }

    /// Whether a session has not been ended.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn is_open(&self, session: SessionId) -> Result<bool, StoreError> {
        session::is_open(self.0, session)
    }

    /// The organisation's own roles, and how often they have been changed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn roles(&self) -> Result<(Vec<role::Row>, u64), StoreError> {
        Ok((role::all(self.0)?, role::revision(self.0)?))
    }

    /// How often the organisation's own roles have been changed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn roles_revision(&self) -> Result<u64, StoreError> {
        role::revision(self.0)
    }

    /// Who belongs to the organisation, by number alone.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn people(&self) -> Result<Vec<PersonId>, StoreError> {
        Ok(person::all(self.0)?.into_iter().map(|person| person.id).collect())
    }

    /// The roles for a time that somebody was ever given.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn grants(&self, id: PersonId) -> Result<Vec<Grant>, StoreError> {
        grant::of_person(self.0, id)
    }

    /// A role for a time.
    ///
    /// # Errors
    /// `NoSuch`, or when the vault cannot be read.
    pub fn grant(&self, id: GrantId) -> Result<Grant, StoreError> {
        grant::get(self.0, id)
    }

    /// All teams.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn teams(&self) -> Result<Vec<Team>, StoreError> {
        team::all(self.0)
    }

    /// Who asked for an approval, and whom it is about.
    ///
    /// # Errors
    /// `NoSuch`, or when the vault cannot be read.
    pub fn approval(&self, id: ApprovalId) -> Result<Approval, StoreError> {
        approval::get(self.0, id)
    }

    /// A device that is known to the organisation.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn device(&self, id: DeviceId) -> Result<Option<Device>, StoreError> {
        Ok(device::all(self.0)?.into_iter().find(|device| device.id == id))
    }

    /// A setting.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        setting::get(self.0, key)
    }

    /// What everybody is called.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn names(&self) -> Result<Vec<(PersonId, String)>, StoreError> {
        Ok(person::all(self.0)?.into_iter().map(|person| (person.id, person.name)).collect())
    }

    /// Whether there is such a label.
    ///
    /// # Errors
    /// `NoSuch`, or when the vault cannot be read.
    pub fn label(&self, id: LabelId) -> Result<(), StoreError> {
        label::get(self.0, id).map(drop)
    }

    /// A queue.
    ///
    /// # Errors
    /// `NoSuch`, or when the vault cannot be read.
    pub fn queue(&self, id: QueueId) -> Result<Queue, StoreError> {
        queue::get(self.0, id)
    }

    /// All queues.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn queues(&self) -> Result<Vec<Queue>, StoreError> {
        queue::all(self.0)
    }

    /// Whose this conversation is, and where it waits.
    ///
    /// # Errors
    /// `NoSuch`, or when the vault cannot be read.
    pub fn conversation(&self, id: ConversationId) -> Result<ConversationFacts, StoreError> {
        conversation_facts(self.0, id)
    }

    /// The same of every conversation of a customer, those of whom they stand for included.
    ///
    /// # Errors
    /// `NoSuch`, or when the vault cannot be read.
    pub fn customer(&self, id: CustomerId) -> Result<Vec<ConversationFacts>, StoreError> {
        customer_facts(self.0, id)
    }

    /// The conversation that a message belongs to.
    ///
    /// # Errors
    /// `NoSuch`, or when the vault cannot be read.
    pub fn conversation_of_message(&self, id: MessageId) -> Result<ConversationId, StoreError> {
        Ok(message::get(self.0, id)?.conversation)
    }

    /// The conversation that a file belongs to.
    ///
    /// # Errors
    /// `NoSuch`, or when the vault cannot be read.
    pub fn conversation_of_attachment(&self, id: AttachmentId) -> Result<ConversationId, StoreError> {
        match attachment::get(self.0, id)?.holder {
            attachment::Holder::Message(message) => self.conversation_of_message(message),
            attachment::Holder::Draft(draft) => crate::table::draft::conversation_of(self.0, draft),
        }
    }

    /// The conversation that a reply in the outbox belongs to.
    ///
    /// # Errors
    /// `NoSuch`, or when the vault cannot be read.
    pub fn conversation_of_reply(&self, id: OutboxId) -> Result<ConversationId, StoreError> {
        Ok(outbox::get(self.0, id)?.conversation)
    }
}

/// Whose a conversation is, and where it waits; read again inside the transaction that was decided upon.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn conversation_facts(snapshot: &Snapshot<'_>, id: ConversationId) -> Result<ConversationFacts, StoreError> {
    let number = snapshot.row_of(id.region, id.number, "conversation")?;
    let sql = "SELECT owner, queue, language FROM conversation WHERE id = ?1";
    snapshot.one(sql, [number], read_facts)?.ok_or(StoreError::NoSuch { what: "conversation" })
}

/// The same of every conversation of a customer, those of whom they stand for included.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn customer_facts(snapshot: &Snapshot<'_>, id: CustomerId) -> Result<Vec<ConversationFacts>, StoreError> {
    let current = customer::current(snapshot, id)?;
    let mut everybody = vec![current.id];
    everybody.extend(customer::merged_into(snapshot, current.id)?.into_iter().map(|merged| merged.id));
    let mut all = Vec::new();
    for customer in everybody {
        let sql = "SELECT DISTINCT owner, queue, language FROM conversation
                   WHERE customer = ?1 AND merged_into IS NULL ORDER BY owner, queue, language";
        all.extend(snapshot.all(sql, [customer.number], read_facts)?);
    }
    Ok(all)
}

fn read_facts(row: &Row<'_>) -> rusqlite::Result<ConversationFacts> {
    Ok(ConversationFacts {
        owner: row.get::<_, Option<i64>>(0)?.map(PersonId),
        queue: row.get::<_, Option<i64>>(1)?.map(QueueId),
        // What cannot be a language is as if none had been recognised.
        language: row.get::<_, Option<String>>(2)?.and_then(|tag| tag.parse().ok()),
    })
}
