//! Who is at work, and a session that goes on from one command to the next.

use app::acts;
use serde_json::json;

use crate::answer::Answer;
use crate::args::Session;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::{held, text};

pub(super) fn run(desk: &mut Desk, session: Session) -> Result<Answer, Failure> {
    match session {
        Session::Start => {
            let started = held::start(desk)?;
            let text = desk.words().say("ctl-session-started", &[("path", started.session.as_str().into())]);
            Ok(Answer::new(started, text))
        }
        Session::Hold => held::hold(desk),
        Session::List => {
            let sessions = desk.call(acts::ListSessions {})?;
            let text = text::sessions(desk.words(), &sessions);
            Ok(Answer::new(json!({ "sessions": sessions }), text))
        }
        Session::End { session } => {
            desk.call(acts::EndSessions { session, person: None })?;
            let text = desk.words().say("ctl-session-ended", &[]);
            Ok(Answer::new(json!({ "ended": true }), text))
        }
    }
}
