//! What is the organisation's own: its mail addresses, and the names that its people sign with.

use std::collections::{HashMap, HashSet};

use kernel::PersonId;

use crate::error::{Error, Result};
use crate::session::Session;

/// Own addresses and names, as they are compared.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ours {
    addresses: HashSet<String>,
    /// None where two people have one name.
    people: HashMap<String, Option<PersonId>>,
}

impl Ours {
    /// Those of all queues, with some more.
    pub(crate) fn with(session: &Session, more: &[String]) -> Result<Self> {
        session.organisation()?.facts(|facts| {
            let mut ours = Self { addresses: keys(more)?.into_iter().collect(), people: HashMap::new() };
            for queue in facts.queues()? {
                ours.addresses.extend(queue.addresses.iter().filter_map(|address| desk::address::key(address)));
            }
            for (person, name) in facts.names()? {
                let known = ours.people.entry(desk::address::name_key(&name)).or_insert(Some(person));
                *known = known.filter(|id| *id == person);
            }
            Ok(ours)
        })
    }

    /// Whether mail from there was sent by the desk.
    pub(crate) fn owns(&self, address: &str) -> bool {
        desk::address::key(address).is_some_and(|key| self.addresses.contains(&key))
    }

    /// Who of ours signs with this name, where just one does.
    pub(crate) fn author(&self, name: Option<&str>) -> Option<PersonId> {
        self.people.get(&desk::address::name_key(name?)).copied().flatten()
    }
}

/// Addresses as they are kept, each once.
///
/// # Errors
/// `address-invalid` names the first that cannot be one.
pub(crate) fn keys(addresses: &[String]) -> Result<Vec<String>> {
    let mut keys: Vec<String> = Vec::new();
    for address in addresses.iter().map(|address| address.trim()).filter(|address| !address.is_empty()) {
        let key = desk::address::key(address)
            .ok_or_else(|| Error::UserWith("address-invalid", "address", address.to_owned()))?;
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    Ok(keys)
}
