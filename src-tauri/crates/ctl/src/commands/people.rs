//! The organisation's people, and what takes two of them.

use app::acts::{self, PersonProfile};
use app::view::{PersonState, PersonView};
use kernel::PersonId;
use serde_json::json;

use super::{whole_path_text, word};
use crate::answer::{Answer, Exit};
use crate::args::{Approve, User};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::secret::Secret;
use crate::text;

pub(super) fn run(desk: &mut Desk, user: User) -> Result<Answer, Failure> {
    match user {
        User::Add { name, role, region, language } => {
            let roles = role.iter().map(|role| word(role)).collect::<Result<_, _>>()?;
            let profile =
                PersonProfile { name, roles, regions: region, languages: language, ..PersonProfile::default() };
            let made = desk.call(acts::InvitePerson { profile })?;
            let text = desk.words().say("ctl-invited", &[("code", made.invitation.as_str().into())]);
            Ok(Answer::new(made, text))
        }
        User::Accept => accept(desk),
        User::List => {
            let people = desk.call(acts::ListPeople {})?;
            let text = text::people(desk.words(), &people);
            Ok(Answer::new(json!({ "people": people }), text))
        }
        User::Suspend { who } => put_into(desk, &who, PersonState::Suspended),
        User::Activate { who } => put_into(desk, &who, PersonState::Active),
        User::Remove { who, why } => {
            let person = desk.colleague(&who)?;
            let removed = desk.call(acts::RemovePerson { person, reason: why })?;
            Ok(one(desk, removed))
        }
        User::Reset { who, what, why } => {
            let person = desk.colleague(&who)?;
            let asked = desk.call(acts::RequestReset { person, what: word(&what)?, reason: why })?;
            let text = text::approvals(desk.words(), std::slice::from_ref(&asked));
            Ok(Answer::new(asked, text))
        }
        User::Import { list, dry_run } => {
            let report = desk.call(acts::ImportPeople { path: whole_path_text(&list)?, dry_run })?;
            let text = text::taken_in(desk.words(), &report);
            let exit = if report.rejected.is_empty() { Exit::Done } else { Exit::BadInput };
            Ok(Answer::new(report, text).ending(exit))
        }
    }
}

fn accept(desk: &mut Desk) -> Result<Answer, Failure> {
    let invitation = Secret::Invitation.get(desk.words())?;
    let passphrase = Secret::NewPassphrase.get(desk.words())?;
    let session = desk.begin(acts::AcceptInvitation { invitation, passphrase })?;
    desk.speak_to(&session);
    let mut text = desk.words().say("ctl-accepted", &[("name", session.me.name.as_str().into())]);
    if let Some(key) = &session.recovery_key {
        text.push_str("\n\n");
        text.push_str(&desk.words().say("ctl-own-recovery-key", &[("key", key.as_str().into())]));
    }
    let json = json!({
        "person": session.me.id,
        "roles": session.roles,
        "regions": session.regions,
        "recovery_key": session.recovery_key,
    });
    Ok(Answer::new(json, text))
}

fn one(desk: &Desk, person: PersonView) -> Answer {
    let text = text::people(desk.words(), std::slice::from_ref(&person));
    Answer::new(person, text)
}

/// Changes somebody's state and nothing else.
fn put_into(desk: &mut Desk, who: &str, state: PersonState) -> Result<Answer, Failure> {
    let person: PersonId = desk.colleague(who)?;
    let people = desk.call(acts::ListPeople {})?;
    let view = people.into_iter().find(|known| known.id == person).ok_or_else(|| Failure::own("person-unknown"))?;
    let profile = PersonProfile {
        name: view.name,
        roles: view.roles,
        regions: view.regions,
        languages: view.languages,
        site: view.site,
        queues: view.queues,
        teams: view.teams,
        held_languages: view.held_languages,
        home: view.home,
        entity: Some(view.entity),
        place: view.place,
        time_zone: view.time_zone,
        skills: Some(view.skills),
    };
    let changed = desk.call(acts::ChangePerson { person, profile, state })?;
    Ok(one(desk, changed))
}

pub(super) fn approvals(desk: &mut Desk) -> Result<Answer, Failure> {
    let approvals = desk.call(acts::ListApprovals {})?;
    let text = text::approvals(desk.words(), &approvals);
    Ok(Answer::new(json!({ "approvals": approvals }), text))
}

/// Decides a request, or carries out one that was agreed to. With the organisation's recovery key at hand both at once.
pub(super) fn approve(desk: &mut Desk, approve: &Approve) -> Result<Answer, Failure> {
    let approval = approve.approval;
    if approve.carry_out {
        let recovery_key = Some(Secret::RecoveryKey.get(desk.words())?);
        let made = desk.call(acts::CarryOutReset { approval, recovery_key })?;
        let text = desk.words().say("ctl-invited", &[("code", made.invitation.as_str().into())]);
        return Ok(Answer::new(made, text));
    }
    let recovery_key = (!approve.reject && Secret::RecoveryKey.is_given())
        .then(|| Secret::RecoveryKey.get(desk.words()))
        .transpose()?;
    let decided = desk.call(acts::DecideApproval { approval, approve: !approve.reject, recovery_key })?;
    let mut text = text::approvals(desk.words(), std::slice::from_ref(&decided.approval));
    if let Some(code) = &decided.invitation {
        text.push_str(&desk.words().say("ctl-invited", &[("code", code.as_str().into())]));
    }
    Ok(Answer::new(decided, text))
}
