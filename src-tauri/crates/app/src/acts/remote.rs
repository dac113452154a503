//! Pictures that a letter points to elsewhere, for one showing.

use std::collections::HashMap;
use std::sync::Arc;

use audit::Outcome;
use channels::html::{Asked, Image, SafeHtml, sanitise};
use channels::mail::{Parsed, parse};
use channels::remote::{Fetched, fetch};
use kernel::MessageId;
use policy::Action;
use serde::Deserialize;
use ts_rs::TS;

use crate::assemble;
use crate::door::{self, Errand, Target};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::Session;
use crate::view::LetterView;
use crate::wire::Tag;

/// Fetches the pictures of a letter that lie elsewhere. Whoever keeps them learns that it was opened.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ShowRemoteImages {
    pub message: MessageId,
}

impl Errand for ShowRemoteImages {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<LetterView> {
        let target = Target::conversations(&[session.conversation_of_message(self.message)?])?;
        let (permit, _) = door::authorise(meridian, session, Action::ShowRemoteImages, &target)?;
        let raw = door::read(meridian, session, &permit, |reading| {
            let key = assemble::key_of_message(reading, self.message)?;
            let sealed = store::source::get(reading.snapshot, self.message)?.ok_or(Error::NoSuch("source"))?;
            key.open_bytes("source", &sealed)
        })?;
        let parsed = parse(&raw).map_err(|_| Error::Malformed("source"))?;
        let page = parsed.html.as_deref().ok_or(Error::NoSuch("letter"))?;
        let addresses = sanitise(page, |asked| assemble::part(&parsed, asked)).remote;
        // INVARIANT: nobody outside is asked for anything before the record of it is durable, and no transaction is open
        // meanwhile.
        let vault = session.vault(permit.vault())?;
        let mut draft = Draft::of_permit(&permit);
        draft.touch(&target, vault);
        draft.payload(vault.commit("remote-images", &[self.message.to_string().as_bytes()]));
        vault.record(&permit, draft.finish(meridian, Some(session), vault, Outcome::Done))?;
        meridian.tell(&[Tag::Records]);
        let found = fetch(&addresses, meridian.edges().reach);
        Ok(letter(page, &parsed, addresses.into_iter().zip(found)))
    }
}

/// The letter with the pictures that came.
fn letter(page: &str, parsed: &Parsed<'_>, found: impl Iterator<Item = (String, Option<Fetched>)>) -> LetterView {
    let found: HashMap<String, Fetched> = found.filter_map(|(address, picture)| Some((address, picture?))).collect();
    let SafeHtml { html, remote_images, .. } = sanitise(page, |asked| match asked {
        Asked::Part(_) => assemble::part(parsed, asked),
        Asked::Remote(address) => {
            found.get(address).map(|picture| Image { media_type: picture.media_type, content: &picture.content })
        }
    });
    LetterView { html, remote_images: u32::try_from(remote_images).unwrap_or(u32::MAX) }
}
