//! Where the demonstration plays, and who is in it.

use std::collections::BTreeMap;

use desk::Presence;
use kernel::{LabelId, PersonId, QueueId, Region, Sensitive, SessionId, SiteId};
use policy::Role;

use super::life::inbox;
use super::story::{QueueWord, Shelf};
use super::{Demo, DemoPerson, malformed};
use crate::acts;
use crate::error::Error;
use crate::meridian::Meridian;
use crate::role_rules;
use crate::view::{Preferences, SessionView};
use crate::wire::WireError;

/// The organisation was founded so long ago: longer than the oldest of its conversations.
pub(super) const AGE_MS: i64 = 230 * 86_400_000;

const ORGANISATION: &str = "Kestrel Optics";

/// A site. Its hours are nine, so that each hands over to the next for one of them in winter: 07–16, 15–24 and 23–08 UTC.
struct Place {
    name: &'static str,
    zone: &'static str,
    at: (f64, f64),
    opens_min: u32,
    closes_min: u32,
}

const BERLIN: Place =
    Place { name: "Berlin", zone: "Europe/Berlin", at: (52.5, 13.37), opens_min: 8 * 60, closes_min: 17 * 60 };
const SAO_PAULO: Place = Place {
    name: "São Paulo",
    zone: "America/Sao_Paulo",
    at: (-23.53, -46.62),
    opens_min: 12 * 60,
    closes_min: 21 * 60,
};
const SINGAPORE: Place =
    Place { name: "Singapore", zone: "Asia/Singapore", at: (1.28, 103.85), opens_min: 7 * 60, closes_min: 16 * 60 };

/// Somebody who is invited.
struct Part {
    short: &'static str,
    name: &'static str,
    roles: &'static [Role],
    regions: &'static [&'static str],
    languages: &'static [&'static str],
    site: &'static str,
    presence: Presence,
}

const FOUNDER: &str = "Mara Lindqvist";
const PARTS: &[Part] = &[
    Part {
        short: "jonas",
        name: "Jonas Keller",
        roles: &[Role::AGENT],
        regions: &["eu"],
        languages: &["de", "en", "nl", "pl"],
        site: "Berlin",
        presence: Presence::Available,
    },
    Part {
        short: "lena",
        name: "Lena Vogt",
        roles: &[Role::AGENT],
        regions: &["eu"],
        languages: &["de", "en", "fr", "it", "tr"],
        site: "Berlin",
        presence: Presence::Available,
    },
    Part {
        short: "samira",
        name: "Samira Haddad",
        roles: &[Role::AGENT],
        regions: &["eu"],
        languages: &["ar", "he", "en", "fr"],
        site: "Berlin",
        presence: Presence::Busy,
    },
    Part {
        short: "rafal",
        name: "Rafał Zieliński",
        roles: &[Role::SUPERVISOR],
        regions: &["eu", "br", "sg"],
        languages: &["pl", "en", "de"],
        site: "Berlin",
        presence: Presence::Available,
    },
    Part {
        short: "camila",
        name: "Camila Moura",
        roles: &[Role::AGENT],
        regions: &["br"],
        languages: &["pt-BR", "es", "en"],
        site: "São Paulo",
        presence: Presence::Available,
    },
    Part {
        short: "thiago",
        name: "Thiago Rezende",
        roles: &[Role::AGENT, Role::SUPERVISOR],
        regions: &["br"],
        languages: &["pt-BR", "es"],
        site: "São Paulo",
        presence: Presence::Away,
    },
    Part {
        short: "nurul",
        name: "Nurul Hakim",
        roles: &[Role::AGENT],
        regions: &["sg"],
        languages: &["en", "th", "hi", "ja"],
        site: "Singapore",
        presence: Presence::Available,
    },
    Part {
        short: "weiling",
        name: "陈伟玲",
        roles: &[Role::AGENT],
        regions: &["sg"],
        languages: &["zh-Hans", "ja", "ko", "en"],
        site: "Singapore",
        presence: Presence::Offline,
    },
    Part {
        short: "ines",
        name: "Inès Caron",
        roles: &[Role::COMPLIANCE],
        regions: &["eu", "br", "sg"],
        languages: &["fr", "en"],
        site: "Berlin",
        presence: Presence::Available,
    },
    Part {
        short: "henrik",
        name: "Henrik Aas",
        roles: &[Role::ADMIN],
        regions: &["eu"],
        languages: &["en", "de"],
        site: "Berlin",
        presence: Presence::Offline,
    },
];

/// Short name of a label in the stories, its name on screen, its tone.
const LABELS: &[(&str, &str, u8)] = &[
    ("warranty", "Warranty", 1),
    ("shipping", "Shipping", 2),
    ("invoice", "Invoice", 3),
    ("loan", "Loan lens", 4),
    ("parts", "Spare part", 5),
    ("complaint", "Complaint", 6),
];

/// The founder, who holds every role.
pub(super) const LEAD: &str = "mara";

/// Somebody on stage.
pub(super) struct Player {
    pub(super) id: PersonId,
    pub(super) session: SessionId,
    part: Option<&'static Part>,
}

/// Everything that the stories refer to.
pub(super) struct Stage {
    players: BTreeMap<&'static str, Player>,
    queues: BTreeMap<(Region, QueueWord), QueueId>,
    labels: BTreeMap<&'static str, LabelId>,
    pub(super) targets_min: BTreeMap<QueueId, u32>,
}

impl Stage {
    pub(super) fn player(&self, short: &str) -> Result<&Player, Error> {
        self.players.get(short).ok_or_else(malformed)
    }

    pub(super) fn queue(&self, region: Region, word: QueueWord) -> Result<QueueId, Error> {
        self.queues.get(&(region, word)).copied().ok_or_else(malformed)
    }

    pub(super) fn label(&self, short: &str) -> Result<LabelId, Error> {
        self.labels.get(short).copied().ok_or_else(malformed)
    }

    /// Everybody says where they are now and goes home; who they are is told.
    pub(super) fn strike(self, meridian: &Meridian, passphrase: &Sensitive<String>) -> Result<Demo, WireError> {
        let mut people = Vec::new();
        for player in self.players.values() {
            let presence = player.part.map_or(Presence::Available, |part| part.presence);
            meridian.call(Some(player.session), acts::SetPresence { presence })?;
        }
        let lead = self.player(LEAD)?;
        let organisation = meridian.call(Some(lead.session), acts::CurrentSession {})?.organisation;
        for person in &organisation.people {
            if !self.players.values().any(|player| player.id == person.id) {
                continue;
            }
            let site = organisation.sites.iter().find(|site| Some(site.id) == person.site);
            people.push(DemoPerson {
                person: person.id,
                name: person.name.clone(),
                initials: person.initials.clone(),
                roles: person.roles.clone(),
                regions: person.regions.clone(),
                site: site.map(|site| site.name.clone()).unwrap_or_default(),
                passphrase: passphrase.expose().clone(),
            });
        }
        people.sort_by_key(|person| person.person);
        for player in self.players.values() {
            meridian.call(Some(player.session), acts::Lock {})?;
        }
        Ok(Demo { organisation: organisation.name, people })
    }
}

fn region(text: &str) -> Result<Region, Error> {
    text.parse().map_err(|_| malformed())
}

/// The session that was begun last.
fn newest(meridian: &Meridian) -> Result<SessionId, Error> {
    meridian.sessions().last().copied().ok_or_else(malformed)
}

/// Founds the organisation and fills it with people, places, queues, labels and scripts.
pub(super) fn set(meridian: &Meridian, passphrase: &Sensitive<String>, shelves: &[Shelf]) -> Result<Stage, WireError> {
    let made = meridian.call(
        None,
        acts::CreateOrganisation {
            organisation: ORGANISATION.to_owned(),
            region: region("eu")?,
            regime: None,
            admin: FOUNDER.to_owned(),
            passphrase: passphrase.clone(),
            locale: Some("en".to_owned()),
            time_zone: Some(BERLIN.zone.to_owned()),
        },
    )?;
    meridian.profile().change_device(|device| device.demo = true)?;
    let lead = newest(meridian)?;
    // The play lasts for months, and nobody in it has a telephone.
    role_rules::ask_no_factor(meridian, &*meridian.session(Some(lead))?)?;
    for name in ["br", "sg"] {
        meridian.call(Some(lead), acts::AddRegion { region: region(name)?, regime: None })?;
    }
    let mut stage = Stage {
        players: [(LEAD, Player { id: made.admin, session: lead, part: None })].into(),
        queues: BTreeMap::new(),
        labels: BTreeMap::new(),
        targets_min: BTreeMap::new(),
    };
    let sites = places(meridian, lead, &made.session)?;
    furnish(meridian, lead, &mut stage, shelves)?;
    for part in PARTS {
        let player = invite(meridian, lead, part, &sites, passphrase)?;
        stage.players.insert(part.short, player);
    }
    // One who has not come yet.
    meridian.call(
        Some(lead),
        acts::InvitePerson {
            profile: acts::PersonProfile {
                name: "Valentina Ríos".to_owned(),
                roles: vec![Role::AGENT],
                regions: vec![region("br")?],
                languages: vec!["es".to_owned(), "pt-BR".to_owned()],
                site: sites.get(SAO_PAULO.name).copied(),
                ..acts::PersonProfile::default()
            },
        },
    )?;
    Ok(stage)
}

fn places(
    meridian: &Meridian,
    lead: SessionId,
    begun: &SessionView,
) -> Result<BTreeMap<&'static str, SiteId>, WireError> {
    let first = begun.organisation.sites.first().map(|site| site.id);
    let mut sites = BTreeMap::new();
    for (place, known) in [(BERLIN, first), (SAO_PAULO, None), (SINGAPORE, None)] {
        let request = acts::SaveSite {
            site: known,
            name: place.name.to_owned(),
            time_zone: place.zone.to_owned(),
            latitude: place.at.0,
            longitude: place.at.1,
            opens_min: place.opens_min,
            closes_min: place.closes_min,
            // Somebody is always at work, so that the demonstration looks the same on a Sunday.
            days: (1..=7).collect(),
        };
        sites.insert(place.name, meridian.call(Some(lead), request)?.id);
    }
    Ok(sites)
}

fn furnish(meridian: &Meridian, lead: SessionId, stage: &mut Stage, shelves: &[Shelf]) -> Result<(), WireError> {
    let organisation = meridian.call(Some(lead), acts::CurrentSession {})?.organisation;
    for (name, place) in [("eu", "Europe"), ("br", "Brazil"), ("sg", "Asia")] {
        let region = region(name)?;
        let first = organisation.queues.iter().find(|queue| queue.region == region).map(|queue| queue.id);
        for (word, title, queue, target_min) in
            [(QueueWord::Repairs, "Repairs", first, 480), (QueueWord::Orders, "Orders", None, 240)]
        {
            let name = format!("{title} {place}");
            let addresses = Some(vec![inbox(region).to_owned()]);
            let saved = meridian.call(Some(lead), acts::SaveQueue { queue, name, region, target_min, addresses })?;
            stage.queues.insert((region, word), saved.id);
            stage.targets_min.insert(saved.id, target_min);
        }
    }
    for (short, name, tone) in LABELS {
        let request = acts::SaveLabel { label: None, name: (*name).to_owned(), tone: *tone };
        stage.labels.insert(short, meridian.call(Some(lead), request)?.id);
    }
    for shelf in shelves {
        for script in &shelf.scripts {
            let request = acts::SaveScript {
                script: None,
                title: script.title.clone(),
                language: shelf.language.clone(),
                text: script.text.clone(),
            };
            meridian.call(Some(lead), request)?;
        }
    }
    Ok(())
}

fn invite(
    meridian: &Meridian,
    lead: SessionId,
    part: &'static Part,
    sites: &BTreeMap<&'static str, SiteId>,
    passphrase: &Sensitive<String>,
) -> Result<Player, WireError> {
    let profile = acts::PersonProfile {
        name: part.name.to_owned(),
        roles: part.roles.to_vec(),
        regions: part.regions.iter().map(|name| region(name)).collect::<Result<_, _>>()?,
        languages: part.languages.iter().map(|&tag| tag.to_owned()).collect(),
        site: sites.get(part.site).copied(),
        ..acts::PersonProfile::default()
    };
    let invited = meridian.call(Some(lead), acts::InvitePerson { profile })?;
    let invitation = Sensitive::new(invited.invitation);
    meridian.call(None, acts::AcceptInvitation { invitation, passphrase: passphrase.clone() })?;
    let session = newest(meridian)?;
    let signature = format!("{}\n{ORGANISATION}, {}", part.name, part.site);
    let preferences = Preferences { signature, ..Preferences::default() };
    meridian.call(Some(session), acts::SavePreferences { preferences })?;
    Ok(Player { id: invited.person, session, part: Some(part) })
}
