//! A look at what is masked.

use kernel::{ConversationId, CustomerId};
use policy::Action;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::assemble;
use crate::change::{tell, told, word};
use crate::door::{Command, Target, Work};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::view::{EventKind, UnmaskedView};
use crate::wire::Tag;

/// What is unmasked is shown for a minute.
const SHOWN_MS: i64 = 60_000;
/// A reason is a sentence, no more.
const LONGEST_REASON: usize = 400;

/// What can be unmasked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum UnmaskField {
    /// Mail addresses.
    Address,
    /// Phone numbers.
    Phone,
}

/// Shows how a customer is reached, for a reason that stays in the conversation's history.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct UnmaskCustomer {
    pub customer: CustomerId,
    /// Where it was asked for; none takes the customer's last conversation.
    pub conversation: Option<ConversationId>,
    pub field: UnmaskField,
    pub reason: String,
}

impl Command for UnmaskCustomer {
    const ACTION: Action = Action::UnmaskCustomer;
    const INVALIDATES: &'static [Tag] = &[Tag::Conversation, Tag::Records];

    fn target(&self, _: &Session) -> Result<Target> {
        Target::customers([self.customer])
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UnmaskedView> {
        let reason = self.reason.trim();
        if reason.is_empty() {
            return Err(Error::User("reason-missing"));
        }
        if reason.chars().count() > LONGEST_REASON {
            return Err(Error::User("text-too-long"));
        }
        let customer = assemble::customer_view(work.meridian, work.vault, work.tx, self.customer)?;
        let shown_in = match self.conversation {
            Some(id) if customer.conversations.iter().any(|known| known.id == id) => Some(id),
            Some(_) => return Err(Error::NoSuch("conversation")),
            None => customer.conversations.first().map(|known| known.id),
        };
        let field = word(&self.field);
        if let Some(conversation) = shown_in {
            let args = [("field", field.clone()), ("reason", reason.to_owned())];
            tell(work, conversation, &told(EventKind::Unmasked, &args))?;
        }
        // The log commits to the reason; the words themselves stay in the region.
        let commitment = work.vault.commit("reason", &[field.as_bytes(), reason.as_bytes()]);
        work.record.payload(commitment);
        work.record_customer(self.customer);
        let is_asked_for = |value: &String| (self.field == UnmaskField::Address) == value.contains('@');
        let values = customer.addresses.into_iter().filter(is_asked_for).collect();
        Ok(UnmaskedView { values, until: work.now.plus_ms(SHOWN_MS) })
    }
}
