//! The Door: the one road that every request takes.
//!
//! Who is asking → may they → one transaction in one vault that runs the use case and appends its record → commit, then
//! tell. A denial commits a record of its own; a read's result is withheld until its record is durable.

use std::sync::Arc;

use audit::Outcome;
use kernel::{ApprovalId, ConversationId, CustomerId, ImportId, PersonId, Region, SessionId, VaultName};
use policy::{Action, Context, ConversationFacts, Language, Permit, Policies, Principal, Resource};
use store::list::Reach;
use store::{Snapshot, Tx};

use crate::contact::Contact;
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::{OpenVault, Session};
use crate::table::Act;
use crate::wire::{Tag, WireError};

/// The setting that keeps the last number given, so that two processes of one device never give the same.
const LAST_ID: &str = "last-id";

/// What a request touches, as far as it says so itself.
#[derive(Debug, Clone)]
pub(crate) enum Target {
    /// The organisation's vault.
    Organisation,
    /// One of the organisation's people.
    Person(PersonId),
    /// What a second person has to agree to.
    Approval(ApprovalId),
    /// A region as a whole.
    Region(Region),
    /// These conversations, all of one region.
    Conversations(Vec<ConversationId>),
    /// These customers, all of one region.
    Customers(Vec<CustomerId>),
    /// An import of mail as a whole.
    Import(ImportId),
    /// The log of a vault.
    Log(VaultName),
}

impl Target {
    /// These conversations.
    ///
    /// # Errors
    /// `nothing-chosen` and `mixed-regions`.
    pub(crate) fn conversations(ids: &[ConversationId]) -> Result<Self> {
        let first = ids.first().ok_or(Error::User("nothing-chosen"))?;
        if ids.iter().any(|id| id.region != first.region) {
            return Err(Error::User("mixed-regions"));
        }
        Ok(Self::Conversations(ids.to_vec()))
    }

    /// These customers.
    ///
    /// # Errors
    /// `nothing-chosen` and `mixed-regions`.
    pub(crate) fn customers(ids: impl IntoIterator<Item = CustomerId>) -> Result<Self> {
        let ids: Vec<_> = ids.into_iter().collect();
        let first = ids.first().ok_or(Error::User("nothing-chosen"))?;
        if ids.iter().any(|id| id.region != first.region) {
            return Err(Error::User("mixed-regions"));
        }
        Ok(Self::Customers(ids))
    }
}

/// What a decision looked at, to be looked at again inside the transaction.
#[derive(Debug, Clone)]
pub(crate) enum Decided {
    /// Nothing that others may change meanwhile.
    Standing,
    /// These facts of the target's conversations.
    Conversations(Vec<ConversationFacts>),
    /// These facts of the conversations of the target's customers.
    Customers(Vec<Vec<ConversationFacts>>),
}

/// A use case that changes something: one transaction in one vault.
pub(crate) trait Command: Act {
    /// What the policies are asked about.
    const ACTION: Action;
    /// What whoever shows it has to ask for again.
    const INVALIDATES: &'static [Tag];

    /// What it touches.
    fn target(&self, session: &Session) -> Result<Target>;

    /// Does it. An error takes everything back.
    fn run(self, work: &mut Work<'_, '_>) -> Result<Self::Output>;
}

/// A use case that reads: one snapshot of each vault that it looks into, and one result joined from them.
pub(crate) trait Query: Act {
    /// What the policies are asked about.
    const ACTION: Action;
    /// Whether what it reads is regulated, so that its record comes before its result.
    const REGULATED: bool = true;
    /// What is read from one vault.
    type Part;

    /// What it looks into: one or more vaults.
    fn targets(&self, session: &Session) -> Result<Vec<Target>>;

    /// Looks into all of them before any is read, where what is read from one depends on the others: how many rows of
    /// each come before what is read. Nothing where it does not.
    fn survey(&self, _session: &Session, _look: &Look<'_>) -> Result<Vec<u32>> {
        Ok(Vec::new())
    }

    /// Reads from one of them.
    fn read(&self, reading: &Reading<'_, '_>) -> Result<Self::Part>;

    /// Puts the parts together, in the order of the targets.
    fn join(self, session: &Session, parts: Vec<Self::Part>) -> Result<Self::Output>;
}

/// Lets a query look into one of its targets, by number.
pub(crate) type Look<'l> = dyn Fn(usize, &mut dyn FnMut(&Reading<'_, '_>) -> Result<()>) -> Result<()> + 'l;

/// A use case that needs several transactions, or works on in the background.
pub(crate) trait Errand: Act {
    /// Does it.
    fn run(self, meridian: &Meridian, session: &std::sync::Arc<Session>) -> Result<Self::Output>;
}

/// A use case that needs no session.
pub(crate) trait Entrance: Act {
    /// Does it.
    fn run(self, meridian: &Meridian) -> Result<Self::Output>;
}

/// What a command is given.
pub(crate) struct Work<'w, 'c> {
    /// The transaction.
    pub(crate) tx: &'w mut Tx<'c>,
    /// Who does it.
    pub(crate) session: &'w Session,
    /// Where.
    pub(crate) vault: &'w OpenVault,
    /// Clock, entropy, policies.
    pub(crate) meridian: &'w Meridian,
    /// What its record will say.
    pub(crate) record: Draft,
    /// Numbers for new rows.
    pub(crate) ids: kernel::IdSource,
    /// The time of the act.
    pub(crate) now: kernel::Timestamp,
}

impl Work<'_, '_> {
    /// A number for a new row.
    pub(crate) fn next_id(&self) -> i64 {
        self.ids.next(self.now)
    }

    /// Says in the record that this customer was touched.
    pub(crate) fn record_customer(&mut self, id: kernel::CustomerId) {
        let commitment = self.vault.commit("customer", &[id.to_string().as_bytes()]);
        self.record.item(commitment);
    }

    /// The region of the transaction's vault.
    pub(crate) fn region(&self) -> Result<Region> {
        self.vault.name().region().ok_or(Error::Malformed("region"))
    }
}

/// What a query is given of one vault.
pub(crate) struct Reading<'r, 'c> {
    /// The consistent view.
    pub(crate) snapshot: &'r Snapshot<'c>,
    /// Who reads.
    pub(crate) session: &'r Session,
    /// Where.
    pub(crate) vault: &'r OpenVault,
    /// Its policies say what is usual in a region.
    pub(crate) meridian: &'r Meridian,
    /// The time of the reading.
    pub(crate) now: kernel::Timestamp,
    /// Under which leave.
    pub(crate) permit: &'r Permit,
    /// The rules in force.
    pub(crate) policies: Arc<Policies>,
    /// How addresses and phone numbers are shown.
    pub(crate) contact: Contact,
    /// Rows of this vault that come before what is read, where a survey has told.
    pub(crate) skip: Option<u32>,
}

impl Reading<'_, '_> {
    /// What of a list is shown; everything where that is none.
    pub(crate) fn reach(&self) -> Option<Reach> {
        let Principal { person, queues, held_languages, .. } = self.permit.principal();
        let languages = |held: &Arc<[Language]>| held.iter().map(|language| language.as_str().to_owned()).collect();
        let reach = Reach {
            person: *person,
            queues: queues.as_ref().map(|queues| queues.to_vec()),
            languages: held_languages.as_ref().map(languages),
        };
        (reach.queues.is_some() || reach.languages.is_some()).then_some(reach)
    }

    /// Whether a conversation is within that reach.
    pub(crate) fn sees(&self, conversation: ConversationId) -> Result<bool> {
        let facts = store::conversation_facts(self.snapshot, conversation)?;
        Ok(self.permit.principal().reaches(&facts))
    }
}

/// Asks the policies. A denial is recorded where the act would have been, if that vault is open; else in the
/// organisation's.
pub(crate) fn authorise(
    meridian: &Meridian,
    session: &Session,
    action: Action,
    target: &Target,
) -> Result<(Permit, Decided)> {
    let now = meridian.now();
    let (resource, decided) = resource_of(session, target)?;
    let principal = principal(meridian, session)?;
    match meridian.policies_now(session)?.authorise(&principal, action, &resource, &Context::at(now)) {
        Ok(permit) => Ok((permit, decided)),
        Err(denial) => {
            record_denial(meridian, session, &denial, target)?;
            Err(denial.into())
        }
    }
}

/// The target as the policies see it.
pub(crate) fn resource_of(session: &Session, target: &Target) -> Result<(Resource, Decided)> {
    let resource = match target {
        Target::Organisation => Resource::Organisation,
        Target::Person(person) => Resource::Person(*person),
        Target::Approval(id) => approval(session, *id)?,
        Target::Region(region) => Resource::Vault(*region),
        Target::Conversations(ids) => {
            let region = ids.first().ok_or(Error::User("nothing-chosen"))?.region;
            let facts = session.facts(ids)?;
            return Ok((Resource::Conversations { region, facts: facts.clone() }, Decided::Conversations(facts)));
        }
        Target::Customers(ids) => {
            let region = ids.first().ok_or(Error::User("nothing-chosen"))?.region;
            let each = session.customer_facts(ids)?;
            return Ok((Resource::Customers { region, each: each.clone() }, Decided::Customers(each)));
        }
        // Nothing can be put under a legal hold yet.
        Target::Import(import) => Resource::Import { region: import.region, held: false },
        Target::Log(vault) => Resource::Log(*vault),
    };
    Ok((resource, Decided::Standing))
}

/// Whoever asks. The session of somebody who may not work any more ends here, with its record.
fn principal(meridian: &Meridian, session: &Session) -> Result<Principal> {
    let asked = session.principal();
    match &asked {
        Err(Error::User("person-suspended")) => end(meridian, session, "person-suspended")?,
        // It was ended from elsewhere. Its keys go at once, and not only when somebody looks around.
        Err(Error::Ended) => {
            meridian.close(session.id());
            meridian.tell(&[Tag::Session]);
        }
        _ => {}
    }
    asked
}

/// Ends a session that its person has not ended.
pub(crate) fn end(meridian: &Meridian, session: &Session, why: &str) -> Result<()> {
    let vault = session.organisation()?;
    let permit = meridian.policies().system(policy::SystemAct::EndSession, vault.name(), meridian.now());
    let mut draft = Draft::of_permit(&permit);
    draft.touch(&Target::Person(session.person()), vault);
    draft.reason(why);
    meridian.close(session.id());
    vault.record(&permit, draft.finish(meridian, Some(session), vault, Outcome::Done))?;
    meridian.tell(&[Tag::Session, Tag::Records]);
    Ok(())
}

/// Whose affair a request is.
fn approval(session: &Session, id: ApprovalId) -> Result<Resource> {
    let approval = session.organisation()?.facts(|facts| facts.approval(id).map_err(Error::from))?;
    Ok(Resource::Approval { requested_by: approval.requested_by, about: approval.about })
}

fn record_denial(meridian: &Meridian, session: &Session, denial: &policy::Denial, target: &Target) -> Result<()> {
    let vault = session.vault(denial.vault()).or_else(|_| session.vault(VaultName::Organisation))?;
    let permit = meridian.policies().system(policy::SystemAct::RecordDenial, vault.name(), meridian.now());
    let mut draft = Draft::of_denial(denial);
    draft.touch(target, vault);
    let record = draft.finish(meridian, Some(session), vault, Outcome::Denied);
    vault.record(&permit, record)?;
    meridian.tell(&[Tag::Records]);
    Ok(())
}

/// Opens one transaction for what is permitted, and closes it with its record. Shared by commands and errands.
pub(crate) fn transact<T>(
    meridian: &Meridian,
    session: &Session,
    permit: &Permit,
    target: &Target,
    decided: &Decided,
    run: impl FnOnce(&mut Work<'_, '_>) -> Result<T>,
) -> Result<T> {
    let vault = session.vault(permit.vault())?;
    vault.write(permit, |tx| {
        if !is_as_decided(tx, target, decided)? {
            return Err(Error::Conflict);
        }
        let last = store::setting::get(tx, LAST_ID)?.and_then(|number| number.parse().ok()).unwrap_or_default();
        let mut record = Draft::of_permit(permit);
        record.touch(target, vault);
        let ids = kernel::IdSource::new(session.node(), last);
        let now = meridian.now();
        let mut work = Work { tx, session, vault, meridian, record, ids, now };
        let value = run(&mut work)?;
        let Work { tx, record, ids, .. } = work;
        let record = record.finish_with(meridian, Some(session), vault, Outcome::Done, &ids);
        store::setting::put(tx, LAST_ID, &ids.last().to_string())?;
        Ok((value, record))
    })
}

/// Between the decision and the transaction somebody else may have changed what was decided upon.
fn is_as_decided(tx: &Tx<'_>, target: &Target, decided: &Decided) -> Result<bool> {
    match (target, decided) {
        (Target::Conversations(ids), Decided::Conversations(facts)) => {
            for (id, decided) in ids.iter().zip(facts) {
                if store::conversation_facts(tx, *id)? != *decided {
                    return Ok(false);
                }
            }
        }
        (Target::Customers(ids), Decided::Customers(each)) => {
            for (id, decided) in ids.iter().zip(each) {
                if store::customer_facts(tx, *id)? != *decided {
                    return Ok(false);
                }
            }
        }
        _ => {}
    }
    Ok(true)
}

pub(crate) fn command<C: Command>(
    meridian: &Meridian,
    session: Option<SessionId>,
    command: C,
) -> std::result::Result<C::Output, WireError> {
    let run = || {
        let session = meridian.session(session)?;
        let target = command.target(&session)?;
        let (permit, decided) = authorise(meridian, &session, C::ACTION, &target)?;
        transact(meridian, &session, &permit, &target, &decided, |work| command.run(work))
    };
    let output = run()?;
    meridian.tell(C::INVALIDATES);
    Ok(output)
}

pub(crate) fn query<Q: Query>(
    meridian: &Meridian,
    session: Option<SessionId>,
    query: Q,
) -> std::result::Result<Q::Output, WireError> {
    let run = || {
        let session = meridian.session(session)?;
        let targets = query.targets(&session)?;
        let mut permits = Vec::new();
        for target in &targets {
            permits.push(authorise(meridian, &session, Q::ACTION, target)?.0);
        }
        let skips = query.survey(&session, &|target, look| {
            let permit = permits.get(target).ok_or(Error::Malformed("target"))?;
            read(meridian, &session, permit, look)
        })?;
        let mut parts = Vec::new();
        for (at, permit) in permits.iter().enumerate() {
            let skip = skips.get(at).copied();
            parts.push(read_after(meridian, &session, permit, skip, |reading| query.read(reading))?);
        }
        let output = query.join(&session, parts)?;
        if Q::REGULATED {
            for (target, permit) in targets.iter().zip(&permits) {
                let vault = session.vault(permit.vault())?;
                let mut draft = Draft::of_permit(permit);
                draft.touch(target, vault);
                vault.record(permit, draft.finish(meridian, Some(&session), vault, Outcome::Done))?;
            }
        }
        Ok::<_, Error>(output)
    };
    Ok(run()?)
}

/// Opens a snapshot for what is permitted. Shared by queries and errands.
pub(crate) fn read<T>(
    meridian: &Meridian,
    session: &Session,
    permit: &Permit,
    run: impl FnOnce(&Reading<'_, '_>) -> Result<T>,
) -> Result<T> {
    read_after(meridian, session, permit, None, run)
}

/// The same, where rows of this vault come before what is read.
fn read_after<T>(
    meridian: &Meridian,
    session: &Session,
    permit: &Permit,
    skip: Option<u32>,
    run: impl FnOnce(&Reading<'_, '_>) -> Result<T>,
) -> Result<T> {
    let vault = session.vault(permit.vault())?;
    let now = meridian.now();
    let policies = meridian.policies();
    let contact = Contact::of(&policies, permit);
    vault.read(permit, |snapshot| {
        run(&Reading { snapshot, session, vault, meridian, now, permit, policies, contact, skip })
    })
}

pub(crate) fn errand<E: Errand>(
    meridian: &Meridian,
    session: Option<SessionId>,
    errand: E,
) -> std::result::Result<E::Output, WireError> {
    let session = meridian.session(session)?;
    Ok(errand.run(meridian, &session)?)
}

pub(crate) fn entrance<E: Entrance>(meridian: &Meridian, entrance: E) -> std::result::Result<E::Output, WireError> {
    Ok(entrance.run(meridian)?)
}
