//! Single sign-on: how it is set up, who is known there, and the way through the browser.

use std::sync::Arc;

use kernel::PersonId;
use policy::Action;
use serde::Deserialize;
use ts_rs::TS;

use super::reading::only;
use crate::door::{Command, Entrance, Errand, Query, Reading, Target, Work};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::session::Session;
use crate::single_sign_on::{self, Link, Settings};
use crate::view::{GroupRole, IdentityProviderView, IdentityView, SignOnView};
use crate::wire::Tag;

const CHANGED: &[Tag] = &[Tag::Organisation, Tag::Records];

/// Where the organisation's people sign on; none where they don't.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReadIdentityProvider {}

impl Query for ReadIdentityProvider {
    const ACTION: Action = Action::ReadIdentityProvider;
    const REGULATED: bool = false;
    type Part = Option<IdentityProviderView>;

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::Organisation])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<Self::Part> {
        Ok(Settings::get(reading.snapshot)?.map(|settings| settings.view()))
    }

    fn join(self, _: &Session, parts: Vec<Self::Part>) -> Result<Self::Part> {
        only(parts)
    }
}

/// Sets single sign-on up, switches it on or off.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveIdentityProvider {
    pub issuer: String,
    pub client_id: String,
    pub groups_claim: String,
    pub mapping: Vec<GroupRole>,
    pub offline_hours: u32,
    /// Only somebody who has come through the gate themselves can close it: their own account must be linked.
    pub enabled: bool,
}

impl Command for SaveIdentityProvider {
    const ACTION: Action = Action::SaveIdentityProvider;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<IdentityProviderView> {
        let pair = |GroupRole { group, role }: &GroupRole| (group.trim().to_owned(), role.as_str().to_owned());
        let settings = Settings {
            issuer: self.issuer.trim().to_owned(),
            client_id: self.client_id.trim().to_owned(),
            groups_claim: self.groups_claim.trim().to_owned(),
            mapping: self.mapping.iter().map(pair).collect(),
            offline_hours: self.offline_hours,
            enabled: self.enabled,
        };
        settings.check()?;
        settings.provider().check_address(work.meridian.edges().providers())?;
        if Settings::get(work.tx)?.is_some_and(|before| before.issuer != settings.issuer) {
            // The accounts of another provider are other accounts.
            for (person, link) in single_sign_on::all_links(work.tx)? {
                link.cut(work.tx)?.put(work.tx, person)?;
            }
        }
        if settings.enabled && !Link::get(work.tx, work.session.person())?.is_linked() {
            return Err(Error::User("sso-locks-out"));
        }
        settings.put(work.tx)?;
        let said = work.vault.commit("identity-provider", &[settings.issuer.as_bytes(), settings.client_id.as_bytes()]);
        work.record.payload(said);
        single_sign_on::announce(work.meridian, settings.enabled)?;
        Ok(settings.view())
    }
}

/// Who is known at the provider, and who is expected.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListIdentities {}

impl Query for ListIdentities {
    const ACTION: Action = Action::ReadIdentityProvider;
    type Part = Vec<IdentityView>;

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::Organisation])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<Self::Part> {
        let links = single_sign_on::all_links(reading.snapshot)?;
        links.iter().map(|(person, link)| link.view(reading.vault, *person)).collect()
    }

    fn join(self, _: &Session, parts: Vec<Self::Part>) -> Result<Self::Part> {
        only(parts)
    }
}

/// Says under which name somebody is expected from the provider: their address or user name there. Without one, their
/// account there is nobody's any more.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NameIdentity {
    pub person: PersonId,
    pub login: Option<String>,
}

impl Command for NameIdentity {
    const ACTION: Action = Action::NameIdentity;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Person(self.person))
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<IdentityView> {
        let _ = store::person::get(work.tx, self.person)?;
        let login = self.login.as_deref().map(str::trim).filter(|login| !login.is_empty());
        let link = Link::get(work.tx, self.person)?;
        let link = link.expect(work.tx, work.vault, self.person, login, work.meridian.entropy())?;
        link.view(work.vault, self.person)
    }
}

/// Makes an account at the provider one's own: whoever signs in there now. The shell opens the browser.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LinkIdentity {}

impl Errand for LinkIdentity {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<SignOnView> {
        single_sign_on::link(meridian, session)
    }
}

/// Goes to the provider after the right passphrase, which is given once more when the browser has come back. The shell
/// opens the browser.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BeginSingleSignOn {
    pub person: PersonId,
}

impl Entrance for BeginSingleSignOn {
    fn run(self, meridian: &Meridian) -> Result<SignOnView> {
        single_sign_on::begin(meridian, self.person)
    }
}
