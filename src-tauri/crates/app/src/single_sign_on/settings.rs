//! The organisation's identity provider, as its vault keeps it.

use serde::{Deserialize, Serialize};
use store::{Snapshot, Tx};

use crate::error::{Error, Result};
use crate::session::role;
use crate::view::{GroupRole, IdentityProviderView};

const KEY: &str = "identity-provider";
/// Thirty days: longer than any journey, shorter than forgetting that there is a gate.
pub(crate) const MOST_OFFLINE_HOURS: u32 = 720;

/// How people sign on. No secret is in it: on a desktop none could be kept (RFC 8252, 8.5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub(crate) issuer: String,
    pub(crate) client_id: String,
    pub(crate) groups_claim: String,
    /// Group at the provider, role here.
    pub(crate) mapping: Vec<(String, String)>,
    pub(crate) offline_hours: u32,
    pub(crate) enabled: bool,
}

impl Settings {
    /// Reads what a row keeps.
    pub(crate) fn read(json: Option<String>) -> Result<Option<Self>> {
        json.map(|json| serde_json::from_str(&json).map_err(|_| Error::Malformed(KEY))).transpose()
    }

    pub(crate) fn get(snapshot: &Snapshot<'_>) -> Result<Option<Self>> {
        Self::read(store::setting::get(snapshot, KEY)?)
    }

    pub(crate) fn of_facts(facts: &store::Facts<'_, '_>) -> Result<Option<Self>> {
        Self::read(facts.setting(KEY)?)
    }

    pub(crate) fn put(&self, tx: &mut Tx<'_>) -> Result<()> {
        let json = serde_json::to_string(self).map_err(|_| Error::Malformed(KEY))?;
        Ok(store::setting::put(tx, KEY, &json)?)
    }

    /// What is missing or makes no sense; nobody has to be asked for that.
    pub(crate) fn check(&self) -> Result<()> {
        if self.client_id.is_empty() {
            return Err(Error::User("sso-client-missing"));
        }
        if self.groups_claim.is_empty() || self.mapping.iter().any(|(group, _)| group.is_empty()) {
            return Err(Error::User("sso-group-missing"));
        }
        if self.offline_hours > MOST_OFFLINE_HOURS {
            return Err(Error::UserWith("sso-hours-out-of-range", "most", MOST_OFFLINE_HOURS.to_string()));
        }
        Ok(())
    }

    pub(crate) fn provider(&self) -> exchange::IdentityProvider {
        exchange::IdentityProvider {
            issuer: self.issuer.clone(),
            client_id: self.client_id.clone(),
            groups_claim: self.groups_claim.clone(),
        }
    }

    /// The roles of somebody in these groups. What no group brings stays as it was given by hand; a role that some
    /// group brings is theirs by that group or not at all.
    pub(crate) fn roles(&self, now: &[String], groups: &[String]) -> Vec<String> {
        let is_mapped = |role: &&String| self.mapping.iter().any(|(_, mapped)| mapped == *role);
        let brought: Vec<&String> =
            self.mapping.iter().filter(|(group, _)| groups.contains(group)).map(|(_, role)| role).collect();
        // In the order that they had: who signs on twice is changed once.
        let mut roles: Vec<String> =
            now.iter().filter(|role| !is_mapped(role) || brought.contains(role)).cloned().collect();
        for role in brought {
            if !roles.contains(role) {
                roles.push(role.clone());
            }
        }
        roles
    }

    pub(crate) fn view(&self) -> IdentityProviderView {
        // A role that there is no more is shown no more; at the next save it is gone.
        let known = |(group, word): &(String, String)| Some(GroupRole { group: group.clone(), role: role(word)? });
        IdentityProviderView {
            issuer: self.issuer.clone(),
            client_id: self.client_id.clone(),
            groups_claim: self.groups_claim.clone(),
            mapping: self.mapping.iter().filter_map(known).collect(),
            offline_hours: self.offline_hours,
            enabled: self.enabled,
            redirect: exchange::REDIRECT.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::{select, subsequence};

    use super::*;

    /// Every role but the one that nobody gets by chance.
    const LESSER: [&str; 3] = ["agent", "supervisor", "compliance"];

    fn settings(mapping: &[(&str, &str)]) -> Settings {
        Settings {
            issuer: "https://id.example.org".into(),
            client_id: "meridian".into(),
            groups_claim: "groups".into(),
            mapping: mapping.iter().map(|(group, role)| ((*group).to_owned(), (*role).to_owned())).collect(),
            offline_hours: 72,
            enabled: true,
        }
    }

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn a_group_brings_its_role_and_takes_it_away_again() {
        let settings = settings(&[("desk", "agent"), ("night", "agent"), ("leads", "supervisor")]);
        assert_eq!(settings.roles(&[], &words(&["night", "leads", "choir"])), ["agent", "supervisor"]);
        assert_eq!(settings.roles(&words(&["agent", "compliance"]), &[]), ["compliance"]);
    }

    proptest! {
        #[test]
        fn nobody_becomes_admin_but_by_a_group_that_says_so(
            now in subsequence(LESSER.to_vec(), 0..=3),
            mapping in vec(("[a-c]", select(LESSER.to_vec())), 0..6),
            groups in vec("[a-d]|admin", 0..5),
        ) {
            let mapping: Vec<(&str, &str)> = mapping.iter().map(|(group, role)| (group.as_str(), *role)).collect();
            let roles = settings(&mapping).roles(&words(&now), &groups);
            prop_assert!(!roles.iter().any(|role| role == "admin"));
            // Signing on twice changes nothing more.
            prop_assert_eq!(settings(&mapping).roles(&roles, &groups), roles);
        }
    }
}
