//! What ties a message to others, as keyed hashes.

use desk::thread::Keys;
use kernel::ConversationId;

use crate::error::Result;
use crate::session::OpenVault;

/// A keyed hash of a message id or a subject.
pub(super) type Hash = [u8; 16];

/// A hash, and the conversations that it was found to lead to; none where nobody has looked.
#[derive(Debug)]
struct Link {
    hash: Hash,
    leads_to: Vec<ConversationId>,
}

/// All links of one message.
#[derive(Debug)]
pub(super) struct Links {
    ids: Vec<Link>,
    subject: Option<Link>,
    /// Stands for the subject where a reply has borne it.
    reply: Option<Link>,
    is_reply: bool,
}

impl Links {
    pub(super) fn of(vault: &OpenVault, keys: &Keys) -> Self {
        let link = |kind: &str, text: &str| Link { hash: vault.blind(kind, text.as_bytes()), leads_to: Vec::new() };
        let subject = keys.subject.as_ref();
        Self {
            ids: keys.ids.iter().map(|id| link("message-id", id)).collect(),
            subject: subject.map(|subject| link("subject", &subject.text)),
            reply: subject.map(|subject| link("subject-reply", &subject.text)),
            is_reply: subject.is_some_and(|subject| subject.is_reply),
        }
    }

    /// Looks where the links lead to, and answers all conversations that the message could belong to.
    pub(super) fn follow(
        &mut self,
        look: impl Fn(&Hash) -> Result<Vec<ConversationId>>,
    ) -> Result<Vec<ConversationId>> {
        let mut found = Vec::new();
        for link in &mut self.ids {
            link.leads_to = look(&link.hash)?;
            found.extend_from_slice(&link.leads_to);
        }
        if let (Some(subject), Some(reply)) = (&mut self.subject, &mut self.reply) {
            reply.leads_to = look(&reply.hash)?;
            // Only a reply shows that conversations of one subject are one.
            if self.is_reply || !reply.leads_to.is_empty() {
                subject.leads_to = look(&subject.hash)?;
                found.extend_from_slice(&subject.leads_to);
            }
        }
        Ok(found)
    }

    /// The hashes that are to lead to this conversation from now on and did not yet.
    pub(super) fn new_to(&self, conversation: ConversationId) -> impl Iterator<Item = Hash> {
        let reply = self.reply.as_ref().filter(|_| self.is_reply);
        let all = self.ids.iter().chain(&self.subject).chain(reply);
        all.filter(move |link| !link.leads_to.contains(&conversation)).map(|link| link.hash)
    }
}
