//! Replies that wait to be sent.

use app::acts;
use serde_json::json;

use crate::answer::Answer;
use crate::args::Outbox;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::text;

pub(super) fn run(desk: &mut Desk, outbox: Outbox) -> Result<Answer, Failure> {
    match outbox {
        Outbox::List => {
            let replies = desk.call(acts::ListOutbox {})?;
            let text = text::outbox(desk.words(), &replies);
            Ok(Answer::new(json!({ "replies": replies }), text))
        }
        Outbox::Revoke { id } => {
            let draft = desk.call(acts::RevokeReply { reply: id })?;
            let text = desk.words().say("ctl-revoked", &[]);
            Ok(Answer::new(draft, text))
        }
    }
}
