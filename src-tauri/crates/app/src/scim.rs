//! Lists of people from elsewhere: SCIM resources (RFC 7643, section 4.1) as JSON, one or a list of them (RFC 7644, section
//! 3.4.2), and CSV with a line of headings.
//!
//! It reads and judges nothing: each entry is what somebody wrote, or the code of why it is no entry.

use kernel::Region;
use policy::Role;
use serde::Deserialize;

use crate::acts::PersonProfile;
use crate::error::{Error, Result};

/// Somebody as a list describes them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub(crate) user_name: String,
    pub(crate) external_id: Option<String>,
    /// Whether they may work.
    pub(crate) active: bool,
    pub(crate) profile: PersonProfile,
}

/// Entries by their line, or the code of why one is none.
pub(crate) type Entries = Vec<(u64, std::result::Result<Entry, &'static str>)>;

/// Reads a list. What begins with a brace or a bracket is JSON.
///
/// # Errors
/// `people-file-unreadable`.
pub(crate) fn read(bytes: &[u8]) -> Result<Entries> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'{' | b'[') => read_json(bytes),
        Some(_) => read_csv(bytes),
        None => Err(Error::User("people-file-unreadable")),
    }
}

/// An entry as it is written in either form, before its words are understood.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Written {
    user_name: String,
    external_id: String,
    name: String,
    active: String,
    roles: String,
    regions: String,
    languages: String,
    home: String,
    entity: String,
    place: String,
    time_zone: String,
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| letter.is_whitespace() || letter == ';' || letter == ',').filter(|word| !word.is_empty())
}

impl Written {
    fn understand(&self) -> std::result::Result<Entry, &'static str> {
        let region = |word: &str| word.to_ascii_lowercase().parse::<Region>().map_err(|_| "region-unknown");
        let role = |word: &str| word.to_ascii_lowercase().parse::<Role>().map_err(|_| "role-unknown");
        let active = match self.active.trim().to_ascii_lowercase().as_str() {
            "" | "true" | "yes" | "1" => true,
            "false" | "no" | "0" => false,
            _ => return Err("bad-request"),
        };
        let profile = PersonProfile {
            name: self.name.trim().to_owned(),
            roles: words(&self.roles).map(role).collect::<std::result::Result<_, _>>()?,
            regions: words(&self.regions).map(region).collect::<std::result::Result<_, _>>()?,
            languages: words(&self.languages).map(str::to_owned).collect(),
            home: some(&self.home).as_deref().map(region).transpose()?,
            entity: some(&self.entity),
            place: some(&self.place).map(|place| place.to_ascii_uppercase()),
            time_zone: some(&self.time_zone),
            ..PersonProfile::default()
        };
        let user_name = some(&self.user_name).ok_or("user-name-missing")?;
        Ok(Entry { user_name, external_id: some(&self.external_id), active, profile })
    }
}

fn read_csv(bytes: &[u8]) -> Result<Entries> {
    let unreadable = || Error::User("people-file-unreadable");
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).flexible(false).from_reader(bytes);
    let headings = reader.headers().map_err(|_| unreadable())?.clone();
    if !headings.iter().any(|heading| heading == "user_name") {
        return Err(unreadable());
    }
    let mut entries = Vec::new();
    for row in reader.into_records() {
        // A line of too many or too few fields is one rejected line; text that is not UTF-8 is as well.
        let (line, entry) = match row {
            Ok(row) => {
                let line = row.position().map_or(0, csv::Position::line);
                let written = row.deserialize::<Written>(Some(&headings)).map_err(|_| "people-line-unreadable");
                (line, written.and_then(|written| written.understand()))
            }
            Err(error) => (error.position().map_or(0, csv::Position::line), Err("people-line-unreadable")),
        };
        entries.push((line, entry));
    }
    Ok(entries)
}

/// A resource of the schema `User`, as far as an organisation needs it.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct User {
    user_name: String,
    external_id: String,
    display_name: String,
    name: Name,
    active: Option<bool>,
    roles: Vec<Value>,
    locale: String,
    preferred_language: String,
    timezone: String,
    addresses: Vec<Address>,
    #[serde(rename = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    enterprise: Enterprise,
    #[serde(rename = "urn:meridian:scim:schemas:extension:2.0:User")]
    own: Own,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Name {
    formatted: String,
    given_name: String,
    family_name: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Value {
    value: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Address {
    country: String,
    primary: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Enterprise {
    organization: String,
}

/// What the core schema has no words for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Own {
    regions: Vec<String>,
    languages: Vec<String>,
    home: String,
}

impl From<User> for Written {
    fn from(user: User) -> Self {
        let whole = format!("{} {}", user.name.given_name, user.name.family_name);
        let name = [user.display_name, user.name.formatted, whole].into_iter().find(|name| !name.trim().is_empty());
        let language = if user.preferred_language.is_empty() { user.locale } else { user.preferred_language };
        let address = user.addresses.iter().find(|address| address.primary).or(user.addresses.first());
        Self {
            user_name: user.user_name,
            external_id: user.external_id,
            name: name.unwrap_or_default(),
            active: user.active.map(|active| active.to_string()).unwrap_or_default(),
            roles: user.roles.into_iter().map(|role| role.value).collect::<Vec<_>>().join(" "),
            regions: user.own.regions.join(" "),
            languages: if user.own.languages.is_empty() { language } else { user.own.languages.join(" ") },
            home: user.own.home,
            entity: user.enterprise.organization,
            place: address.map(|address| address.country.clone()).unwrap_or_default(),
            time_zone: user.timezone,
        }
    }
}

fn read_json(bytes: &[u8]) -> Result<Entries> {
    let unreadable = || Error::User("people-file-unreadable");
    let whole: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| unreadable())?;
    let resources = match whole {
        serde_json::Value::Array(all) => all,
        serde_json::Value::Object(mut fields) if fields.contains_key("Resources") => match fields.remove("Resources") {
            Some(serde_json::Value::Array(all)) => all,
            _ => return Err(unreadable()),
        },
        one => vec![one],
    };
    let entry = |resource| match serde_json::from_value::<User>(resource) {
        Ok(user) => Written::from(user).understand(),
        Err(_) => Err("people-line-unreadable"),
    };
    Ok((1..).zip(resources.into_iter().map(entry)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const RFC: &str = r#"{
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "id": "2819c223-7f76-453a-919d-413861904646",
        "externalId": "701984",
        "userName": "bjensen@example.com",
        "name": { "formatted": "Ms. Barbara J Jensen III", "familyName": "Jensen", "givenName": "Barbara" },
        "displayName": "Babs Jensen",
        "addresses": [{ "type": "home", "country": "US" }, { "type": "work", "country": "USA", "primary": false }],
        "preferredLanguage": "en-US", "locale": "en-US", "timezone": "America/Los_Angeles", "active": true,
        "roles": [{ "value": "agent" }],
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "organization": "Universal Studios" },
        "urn:meridian:scim:schemas:extension:2.0:User": { "regions": ["us"] }
    }"#;

    #[test]
    fn a_resource_is_read_alone_and_in_a_list() {
        let one = read(RFC.as_bytes()).unwrap();
        let entry = one[0].1.clone().unwrap();
        assert_eq!((entry.user_name.as_str(), entry.external_id.as_deref()), ("bjensen@example.com", Some("701984")));
        assert_eq!(entry.profile.name, "Babs Jensen");
        assert_eq!(entry.profile.roles, [Role::AGENT]);
        assert_eq!(entry.profile.regions, ["us".parse().unwrap()]);
        assert_eq!(entry.profile.languages, ["en-US"]);
        assert_eq!(
            (entry.profile.place.as_deref(), entry.profile.entity.as_deref()),
            (Some("US"), Some("Universal Studios"))
        );
        let list = format!(r#"{{ "totalResults": 1, "Resources": [{RFC}] }}"#);
        assert_eq!(read(list.as_bytes()).unwrap(), one);
    }

    #[test]
    fn lines_of_a_table_are_entries_or_say_why_they_are_none() {
        let text = "\u{feff}user_name,name,roles,regions,active,unheard_of\n\
                    mb,Mara Brandt,agent;supervisor,eu us,,x\n\
                    ,Nobody,agent,eu,yes,x\n\
                    ab,Ada,emperor!,eu,yes,x\n\
                    cd,Cleo,agent,europe!,yes,x\n\
                    ef,Too few\n\
                    gh,Gus,agent,eu,false,x\n";
        let entries = read(text.as_bytes()).unwrap();
        let told: Vec<_> = entries.iter().map(|(line, entry)| (*line, entry.as_ref().err().copied())).collect();
        let expected = [
            (2, None),
            (3, Some("user-name-missing")),
            (4, Some("role-unknown")),
            (5, Some("region-unknown")),
            (6, Some("people-line-unreadable")),
            (7, None),
        ];
        assert_eq!(told, expected);
        assert!(!entries[5].1.as_ref().unwrap().active);
    }

    #[test]
    fn what_is_no_list_is_told() {
        for text in ["", "  \n", "{", r#"{ "Resources": 1 }"#, "name,roles\nMara,agent\n"] {
            assert!(read(text.as_bytes()).is_err(), "{text:?}");
        }
    }
}
