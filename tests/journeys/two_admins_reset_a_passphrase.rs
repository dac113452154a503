//! Somebody who lost their passphrase and their recovery key comes back through two admins and the organisation's recovery
//! key, to the same account; the old passphrase opens nothing afterwards.

use app::acts;
use app::view::ApprovalState;
use kernel::Sensitive;
use policy::Role;
use testkit::{Mail, PASSPHRASE, World};

use crate::ctl::Ctl;

const NEW: &str = "a kettle sings above the rain";

fn secret(text: &str) -> Sensitive<String> {
    Sensitive::new(text.to_owned())
}

#[test]
fn two_admins_and_the_sheet_of_the_founding_let_somebody_in_again() {
    let world = World::founded("eu");
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    let (founder, second) = (world.founder().clone(), world.person("Henrik Aas", &[Role::ADMIN], &["eu"]));
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let (what, reason) = (acts::ResetWhat::Passphrase, "Forgot it over the summer".to_owned());
    let approval = founder.call(acts::RequestReset { person: agent.id, what, reason }).unwrap().approval;
    let carry_out = |key: Sensitive<String>| founder.call(acts::CarryOutReset { approval, recovery_key: Some(key) });
    assert_eq!(carry_out(world.recovery_key()).unwrap_err().code, "approval-waiting");
    let agreed = second.call(acts::DecideApproval { approval, approve: true, recovery_key: None }).unwrap();
    assert_eq!((agreed.approval.state, agreed.invitation), (ApprovalState::Approved, None));
    assert_eq!(carry_out(secret("0000-0000")).unwrap_err().code, "recovery-key-malformed");

    let other = World::founded_from("eu", 4711);
    assert_eq!(carry_out(other.recovery_key()).unwrap_err().code, "recovery-key-wrong", "another organisation's");
    world.unlock(agent.id, PASSPHRASE).expect("nothing has changed so far");

    let invitation = carry_out(world.recovery_key()).unwrap().invitation;
    assert_eq!(world.unlock(agent.id, PASSPHRASE).unwrap_err().code, "no-such", "the old passphrase is gone");
    assert_eq!(agent.call(acts::ListConversations::default()).unwrap_err().code, "locked");
    assert_eq!(carry_out(world.recovery_key()).unwrap_err().code, "approval-decided", "once");
    let back = world
        .meridian()
        .call(None, acts::AcceptInvitation { invitation: secret(&invitation), passphrase: secret(NEW) })
        .unwrap();
    assert_eq!(back.me.id, agent.id);
    let key = back.recovery_key.expect("a new recovery key");
    let agent = world.unlock(agent.id, NEW).unwrap();
    assert_eq!(agent.call(acts::ListConversations::default()).unwrap().total, 1, "the account is the same");
    let again = acts::Recover { recovery_key: secret(&key), passphrase: secret(PASSPHRASE) };
    assert_eq!(world.meridian().call(None, again).unwrap().me.id, agent.id);
    for action in ["request-reset", "decide-approval", "carry-out-reset"] {
        let request = acts::ListRecords {
            vault: Some("org".into()),
            query: format!("action:{action} outcome:done"),
            offset: 0,
            limit: 9,
        };
        assert_eq!(founder.call(request).unwrap().total, 1, "{action}");
    }
}

#[test]
fn the_headless_door_does_the_same() {
    let world = World::founded("eu");
    let second = world.person("Henrik Aas", &[Role::ADMIN], &["eu"]);
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let founder = Ctl::of(&world).seated(world.founder().id);
    let second = Ctl::of(&world).seated(second.id);
    let asked = founder.done(["user", "reset", &agent.id.to_string(), "--what", "passphrase", "--why", "Lost"]);
    let id = asked["approval"].as_str().unwrap();
    assert_eq!(founder.call(["approve", id]).code, 3);
    assert_eq!(second.done(["approvals"])["approvals"][0]["approval"], asked["approval"]);
    let key = world.recovery_key();
    let decided = second.with("MERIDIAN_RECOVERY_KEY", key.expose()).done(["approve", id]);
    assert_eq!(decided["state"], "carried-out");
    let code = decided["invitation"].as_str().unwrap();
    let accepted = Ctl::of(&world).with("MERIDIAN_INVITATION", code).with_passphrase(NEW).done(["user", "accept"]);
    assert_eq!(accepted["person"], agent.id.to_string());
    assert!(accepted["recovery_key"].is_string());
}
