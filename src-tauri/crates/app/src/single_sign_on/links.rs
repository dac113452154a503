//! Whose account at the provider is whose here: one setting a person, and one a subject, by a keyed hash.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use exchange::Identity;
use kernel::{Entropy, PersonId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Snapshot, Tx};

use crate::error::{Error, Result};
use crate::session::OpenVault;
use crate::view::IdentityView;

const OF_PERSON: &str = "identity/";
const OF_SUBJECT: &str = "identity-of/";

/// How one person is known at the provider. What is personal is sealed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Link {
    /// The address or user name that an admin expects.
    login: Option<String>,
    /// Keyed hash of issuer and subject.
    subject: Option<String>,
    /// Issuer and subject, for whoever has to look them up at the provider.
    sealed: Option<String>,
    linked_at: Option<Timestamp>,
    /// The last sign-on that held.
    pub(crate) signed_on_at: Option<Timestamp>,
    /// The latest time at which the gate let them through; a clock that shows less was set back.
    pub(crate) seen_at: Option<Timestamp>,
}

impl Link {
    fn read(json: Option<String>) -> Result<Self> {
        let read = |json: String| serde_json::from_str(&json).map_err(|_| Error::Malformed("identity"));
        json.map_or_else(|| Ok(Self::default()), read)
    }

    pub(crate) fn get(snapshot: &Snapshot<'_>, person: PersonId) -> Result<Self> {
        Self::read(store::setting::get(snapshot, &key(person))?)
    }

    pub(crate) fn of_facts(facts: &store::Facts<'_, '_>, person: PersonId) -> Result<Self> {
        Self::read(facts.setting(&key(person))?)
    }

    pub(crate) fn put(&self, tx: &mut Tx<'_>, person: PersonId) -> Result<()> {
        let json = serde_json::to_string(self).map_err(|_| Error::Malformed("identity"))?;
        Ok(store::setting::put(tx, &key(person), &json)?)
    }

    pub(crate) const fn is_linked(&self) -> bool {
        self.subject.is_some()
    }

    /// What the admin expects them to be called.
    pub(crate) fn login(&self, vault: &OpenVault, person: PersonId) -> Result<Option<String>> {
        let Some(sealed) = &self.login else { return Ok(None) };
        let sealed = STANDARD.decode(sealed).map_err(|_| Error::Malformed("login"))?;
        let opened = crypto::open(vault.identities(), &context(person, "login"), &sealed)?;
        std::str::from_utf8(&opened).map(|login| Some(login.to_owned())).map_err(|_| Error::Malformed("login"))
    }

    /// Expects them under this name, or under none. Another name is another account: the link to the one before goes.
    pub(crate) fn expect(
        self,
        tx: &mut Tx<'_>,
        vault: &OpenVault,
        person: PersonId,
        login: Option<&str>,
        entropy: &dyn Entropy,
    ) -> Result<Self> {
        let before = self.login(vault, person)?;
        let mut link = if login.is_none() || before.as_deref() != login { self.cut(tx)? } else { self };
        link.login = login.map(|login| seal(vault, person, "login", login, entropy));
        link.put(tx, person)?;
        Ok(link)
    }

    /// Takes the account away from the person, and keeps what an admin expects.
    pub(crate) fn cut(self, tx: &mut Tx<'_>) -> Result<Self> {
        if let Some(subject) = &self.subject {
            store::setting::remove(tx, &format!("{OF_SUBJECT}{subject}"))?;
        }
        Ok(Self { login: self.login, ..Self::default() })
    }

    /// Makes this account the person's.
    pub(crate) fn link(
        self,
        tx: &mut Tx<'_>,
        vault: &OpenVault,
        person: PersonId,
        identity: &Identity,
        entropy: &dyn Entropy,
        now: Timestamp,
    ) -> Result<Self> {
        let subject = subject_of(vault, identity);
        let mut link = self.cut(tx)?;
        store::setting::put(tx, &format!("{OF_SUBJECT}{subject}"), &person.to_string())?;
        let both = format!("{}\n{}", identity.issuer, identity.subject.expose());
        link.sealed = Some(seal(vault, person, "subject", &both, entropy));
        link.subject = Some(subject);
        link.linked_at = Some(now);
        Ok(link)
    }

    /// What this account is to the person.
    pub(crate) fn claim(
        &self,
        facts: &store::Facts<'_, '_>,
        vault: &OpenVault,
        person: PersonId,
        identity: &Identity,
    ) -> Result<Claim> {
        Ok(match (holder(facts, vault, identity)?, self.is_linked()) {
            (Some(holder), true) if holder == person => Claim::Own,
            (Some(_), _) | (None, true) => Claim::Foreign,
            (None, false) => match self.login(vault, person)? {
                Some(login) if identity.is_called(&login) => Claim::Expected,
                _ => Claim::Foreign,
            },
        })
    }

    pub(crate) fn view(&self, vault: &OpenVault, person: PersonId) -> Result<IdentityView> {
        let login = self.login(vault, person)?;
        Ok(IdentityView { person, login, linked_at: self.linked_at, signed_on_at: self.signed_on_at })
    }
}

/// What an account is to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Claim {
    /// It is theirs.
    Own,
    /// It is nobody's yet, and called as an admin expects.
    Expected,
    /// It is another person's, or theirs is another, or nobody has said that it would be theirs.
    Foreign,
}

/// Whose account this is here.
pub(crate) fn holder(facts: &store::Facts<'_, '_>, vault: &OpenVault, identity: &Identity) -> Result<Option<PersonId>> {
    let holder = facts.setting(&format!("{OF_SUBJECT}{}", subject_of(vault, identity)))?;
    holder.map(|holder| holder.parse().map_err(|_| Error::Malformed("identity"))).transpose()
}

/// Everybody who is known at the provider, or expected.
pub(crate) fn all(snapshot: &Snapshot<'_>) -> Result<Vec<(PersonId, Link)>> {
    let mut links = Vec::new();
    for (key, json) in store::setting::with_prefix(snapshot, OF_PERSON)? {
        let person = key.trim_start_matches(OF_PERSON).parse().map_err(|_| Error::Malformed("identity"))?;
        links.push((person, Link::read(Some(json))?));
    }
    Ok(links)
}

fn key(person: PersonId) -> String {
    format!("{OF_PERSON}{person}")
}

fn context(person: PersonId, kind: &str) -> Vec<u8> {
    format!("{person}/{kind}").into_bytes()
}

fn seal(vault: &OpenVault, person: PersonId, kind: &str, text: &str, entropy: &dyn Entropy) -> String {
    STANDARD.encode(crypto::seal(vault.identities(), &context(person, kind), text.as_bytes(), entropy))
}

/// The line break stands in no address, so that two pairs never make the same text.
fn subject_of(vault: &OpenVault, identity: &Identity) -> String {
    let both = format!("{}\n{}", identity.issuer, identity.subject.expose());
    hex::encode(vault.blind("identity", both.as_bytes()))
}
