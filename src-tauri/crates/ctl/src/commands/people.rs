//! The organisation's people.

use app::acts;
use serde_json::json;

use super::word;
use crate::answer::Answer;
use crate::args::User;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::secret::Secret;
use crate::text;

pub(super) fn run(desk: &mut Desk, user: User) -> Result<Answer, Failure> {
    match user {
        User::Add { name, role, region, language } => {
            let roles = role.iter().map(|role| word(role)).collect::<Result<_, _>>()?;
            let request = acts::InvitePerson { name, roles, regions: region, languages: language, site: None };
            let made = desk.call(request)?;
            let text = desk.words().say("ctl-invited", &[("code", made.invitation.as_str().into())]);
            Ok(Answer::new(made, text))
        }
        User::Accept => {
            let invitation = Secret::Invitation.get(desk.words())?;
            let passphrase = Secret::NewPassphrase.get(desk.words())?;
            let session = desk.begin(acts::AcceptInvitation { invitation, passphrase })?;
            desk.speak_to(&session);
            let text = desk.words().say("ctl-accepted", &[("name", session.me.name.as_str().into())]);
            let json = json!({ "person": session.me.id, "roles": session.roles, "regions": session.regions });
            Ok(Answer::new(json, text))
        }
        User::List => {
            let people = desk.call(acts::ListPeople {})?;
            let text = text::people(desk.words(), &people);
            Ok(Answer::new(json!({ "people": people }), text))
        }
    }
}
