//! The record of an act, while the act is under way.

use audit::{Commitment, Items, Outcome, Record};
use kernel::{EventId, IdSource};
use policy::{Denial, Permit, Principal};

use crate::door::Target;
use crate::meridian::Meridian;
use crate::session::{OpenVault, Session};

/// What a record will say, but for what is known only at its end.
#[derive(Debug)]
pub(crate) struct Draft {
    action: String,
    purpose: kernel::Purpose,
    policies: Vec<String>,
    policy_set: String,
    reason: Option<String>,
    roles: Vec<String>,
    actor: Option<kernel::PersonId>,
    resource: Option<audit::Pseudonym>,
    payload: Option<Commitment>,
    items: Vec<Commitment>,
    factor: Option<String>,
    factor_age_s: Option<i64>,
}

impl Draft {
    /// Of something permitted.
    pub(crate) fn of_permit(permit: &Permit) -> Self {
        Self {
            action: permit.action().as_str().to_owned(),
            purpose: permit.purpose(),
            policies: permit.policies().to_vec(),
            policy_set: permit.set_hash().to_owned(),
            reason: None,
            actor: (!permit.is_system()).then(|| permit.principal().person),
            ..Self::of_principal(permit.principal())
        }
    }

    /// Of something denied.
    pub(crate) fn of_denial(denial: &Denial) -> Self {
        Self {
            action: denial.action().as_str().to_owned(),
            purpose: kernel::Purpose::Service,
            policies: denial.policies().to_vec(),
            policy_set: denial.set_hash().to_owned(),
            reason: Some(denial.reason().to_owned()),
            actor: Some(denial.principal().person),
            ..Self::of_principal(denial.principal())
        }
    }

    fn of_principal(principal: &Principal) -> Self {
        Self {
            action: String::new(),
            purpose: kernel::Purpose::Administration,
            policies: Vec::new(),
            policy_set: String::new(),
            reason: None,
            roles: principal.roles.iter().map(|role| role.as_str().to_owned()).collect(),
            actor: None,
            resource: None,
            payload: None,
            items: Vec::new(),
            factor: None,
            factor_age_s: principal.factor_age_s,
        }
    }

    /// Says what is touched: one thing as a pseudonym, several as items.
    pub(crate) fn touch(&mut self, target: &Target, vault: &OpenVault) {
        match target {
            Target::Conversations(ids) => match ids.as_slice() {
                [one] => self.resource = Some(vault.pseudonym("conversation", &one.to_string())),
                many => {
                    self.items =
                        many.iter().map(|id| vault.commit("conversation", &[id.to_string().as_bytes()])).collect()
                }
            },
            Target::Person(person) => self.resource = Some(vault.pseudonym("person", &person.to_string())),
            Target::Approval(id) => self.resource = Some(vault.pseudonym("approval", &id.to_string())),
            Target::Organisation | Target::Region(_) | Target::Customers(_) | Target::Import(_) | Target::Log(_) => {}
        }
    }

    /// Says that one more thing was touched.
    pub(crate) fn resource(&mut self, pseudonym: audit::Pseudonym) {
        self.resource = Some(pseudonym);
    }

    /// Commits to what was written or asked for.
    pub(crate) fn payload(&mut self, commitment: Commitment) {
        self.payload = Some(commitment);
    }

    /// Commits to one more item of a bulk act.
    pub(crate) fn item(&mut self, commitment: Commitment) {
        self.items.push(commitment);
    }

    /// Says why, as a code.
    pub(crate) fn reason(&mut self, code: &str) {
        self.reason = Some(code.to_owned());
    }

    /// The factor that was shown.
    pub(crate) fn factor(&mut self, factor: &str) {
        self.factor = Some(factor.to_owned());
    }

    /// The record, outside of a transaction with numbers of its own.
    pub(crate) fn finish(
        self,
        meridian: &Meridian,
        session: Option<&Session>,
        vault: &OpenVault,
        outcome: Outcome,
    ) -> Record {
        let event = meridian.next_event();
        self.build(meridian, session, vault, outcome, event)
    }

    /// The record, inside of a transaction.
    pub(crate) fn finish_with(
        self,
        meridian: &Meridian,
        session: Option<&Session>,
        vault: &OpenVault,
        outcome: Outcome,
        ids: &IdSource,
    ) -> Record {
        let event = EventId(ids.next(meridian.now()));
        self.build(meridian, session, vault, outcome, event)
    }

    fn build(
        self,
        meridian: &Meridian,
        session: Option<&Session>,
        vault: &OpenVault,
        outcome: Outcome,
        event: EventId,
    ) -> Record {
        let people = session.and_then(|session| session.organisation().ok()).unwrap_or(vault);
        Record {
            action: self.action,
            actor: self.actor.map(|person| people.pseudonym("person", &person.to_string())),
            app: env!("CARGO_PKG_VERSION").to_owned(),
            at: meridian.now(),
            case: None,
            clock_offset_ms: None,
            correlation: None,
            device: vault.device(),
            event,
            factor: self.factor.or_else(|| session.map(|session| session.factor().to_owned())),
            factor_age_s: self.factor_age_s,
            items: (!self.items.is_empty()).then(|| Items::of(self.items)),
            outcome,
            payload: self.payload,
            policies: self.policies,
            policy_set: self.policy_set,
            purpose: self.purpose,
            reason: self.reason,
            region: vault.name().region(),
            resource: self.resource,
            roles: self.roles,
            // The log numbers its records itself.
            sequence: 0,
            session: session.map(Session::id),
            v: Record::VERSION,
        }
    }
}
