//! A list of people is taken line by line, each or with its reason not; the same list again changes nothing.

use app::acts;
use app::view::{PersonState, ScimReport};
use kernel::Sensitive;
use policy::Role;
use testkit::{PASSPHRASE, World};

use crate::ctl::Ctl;

fn take(world: &World, name: &str, text: &str, dry_run: bool) -> ScimReport {
    let path = world.desk().join(name);
    std::fs::write(&path, text).unwrap();
    world.founder().call(acts::ImportPeople { path: path.display().to_string(), dry_run }).unwrap()
}

fn counts(report: &ScimReport) -> (u64, usize, u64, u64, usize) {
    assert_eq!(
        report.read,
        report.invited.len() as u64 + report.changed + report.unchanged + report.rejected.len() as u64
    );
    (report.read, report.invited.len(), report.changed, report.unchanged, report.rejected.len())
}

const TABLE: &str = "user_name,external_id,name,roles,regions,languages,place,time_zone,active\n\
    ada,1,Ada Okoye,agent,eu,en de,DE,Europe/Berlin,true\n\
    bo,2,Bo Lindqvist,agent;supervisor,eu,sv,SE,,\n\
    cy,3,Cy Moss,emperor!,eu,,,,\n\
    di,4,Di Marsh,agent,us,,,,\n\
    ed,5,Ed Vale,agent,eu,,ZZ,,\n\
    ada,6,Ada Again,agent,eu,,,,\n\
    fi,7,,agent,eu,,,,\n";

#[test]
fn each_line_of_a_table_is_taken_or_rejected_with_its_reason() {
    let world = World::founded("eu");
    let dry = take(&world, "people.csv", TABLE, true);
    assert_eq!(counts(&dry), (7, 2, 0, 0, 5));
    assert_eq!(world.founder().call(acts::ListPeople {}).unwrap().len(), 1, "a dry run does nothing");
    let report = take(&world, "people.csv", TABLE, false);
    assert_eq!(counts(&report), (7, 2, 0, 0, 5));
    let told: Vec<_> = report.rejected.iter().map(|rejected| (rejected.line, rejected.reason.as_str())).collect();
    let expected = [
        (4, "role-unknown"),
        (5, "denied-other-region"),
        (6, "place-unknown"),
        (7, "person-twice"),
        (8, "name-missing"),
    ];
    assert_eq!(told, expected);
    // Whoever was invited comes in.
    let invitation = Sensitive::new(report.invited[0].invitation.clone());
    let passphrase = Sensitive::new(PASSPHRASE.to_owned());
    let session = world.meridian().call(None, acts::AcceptInvitation { invitation, passphrase }).unwrap();
    assert_eq!((session.me.name.as_str(), session.me.place.as_deref()), ("Ada Okoye", Some("DE")));
    // Again, and with one change.
    assert_eq!(counts(&take(&world, "people.csv", TABLE, false)), (7, 0, 0, 2, 5));
    let moved = TABLE.replace("1,Ada Okoye,agent", "1,Ada Okoye-Berg,senior-agent");
    assert_eq!(counts(&take(&world, "people.csv", &moved, false)), (7, 0, 1, 1, 5));
    let people = world.founder().call(acts::ListPeople {}).unwrap();
    let ada = people.iter().find(|person| person.name == "Ada Okoye-Berg").unwrap();
    assert_eq!(ada.roles, [Role::SENIOR_AGENT]);
}

#[test]
fn resources_are_taken_by_their_ids_and_whoever_is_inactive_is_suspended() {
    let world = World::founded("eu");
    let list = |name: &str, user: &str, active: bool| {
        format!(
            r#"{{ "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": 1, "Resources": [
            {{ "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "externalId": "u-1", "userName": "{user}",
               "name": {{ "givenName": "{name}", "familyName": "Sato" }}, "active": {active},
               "roles": [{{ "value": "agent" }}], "preferredLanguage": "ja",
               "urn:meridian:scim:schemas:extension:2.0:User": {{ "regions": ["eu"] }} }}] }}"#
        )
    };
    assert_eq!(counts(&take(&world, "people.json", &list("Kenji", "kenji", true), false)), (1, 1, 0, 0, 0));
    // The name in the list has changed, the id has not: it is the same person.
    assert_eq!(counts(&take(&world, "people.json", &list("Kenji", "k.sato", true), false)), (1, 0, 0, 1, 0));
    assert_eq!(counts(&take(&world, "people.json", &list("Kenji", "k.sato", false), false)), (1, 0, 1, 0, 0));
    let people = world.founder().call(acts::ListPeople {}).unwrap();
    let states: Vec<_> =
        people.iter().filter(|person| person.name == "Kenji Sato").map(|person| person.state).collect();
    assert_eq!(states, [PersonState::Suspended]);
}

#[test]
fn the_headless_door_reports_and_ends_with_what_was_rejected() {
    let world = World::founded("eu");
    let path = world.desk().join("people.csv");
    std::fs::write(&path, TABLE).unwrap();
    let ended = Ctl::of(&world).call(["user".as_ref(), "import".as_ref(), path.as_os_str()]);
    assert_eq!(ended.code, 5, "{ended:?}");
    assert_eq!((ended.json["read"].as_u64(), ended.json["invited"].as_array().map(Vec::len)), (Some(7), Some(2)));
    std::fs::write(&path, "neither\n").unwrap();
    let ended = Ctl::of(&world).call(["user".as_ref(), "import".as_ref(), path.as_os_str()]);
    assert_eq!((ended.code, ended.json["error"]["code"].as_str()), (1, Some("people-file-unreadable")));
}
