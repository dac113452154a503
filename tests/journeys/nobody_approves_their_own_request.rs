//! What takes two takes two: neither who asks nor whom it is about decides, and what is decided stays so.

use app::view::ApprovalState;
use app::{ErrorKind, WireError, acts};
use kernel::ApprovalId;
use policy::Role;
use testkit::{Person, World};

const DAY_MS: i64 = 86_400_000;

struct Office {
    world: World,
    second: Person,
    subject: Person,
}

fn office() -> Office {
    let world = World::founded("eu");
    let second = world.person("Henrik Aas", &[Role::ADMIN], &["eu"]);
    let subject = world.person("Ines Caron", &[Role::ADMIN], &["eu"]);
    Office { world, second, subject }
}

fn ask(by: &Person, about: &Person) -> Result<ApprovalId, WireError> {
    let (what, reason) = (acts::ResetWhat::Factors, "Lost her phone".to_owned());
    Ok(by.call(acts::RequestReset { person: about.id, what, reason })?.approval)
}

fn decide(by: &Person, approval: ApprovalId, approve: bool) -> Result<ApprovalState, WireError> {
    let decided = by.call(acts::DecideApproval { approval, approve, recovery_key: None })?;
    Ok(decided.approval.state)
}

fn denials(world: &World) -> u64 {
    let request = acts::ListRecords { vault: None, query: "outcome:denied".into(), offset: 0, limit: 1 };
    world.founder().call(request).unwrap().total
}

#[test]
fn neither_who_asks_nor_whom_it_is_about_decides() {
    let Office { world, second, subject } = office();
    let approval = ask(world.founder(), &subject).unwrap();
    let before = denials(&world);
    for part_of_it in [world.founder(), &subject] {
        let error = decide(part_of_it, approval, true).unwrap_err();
        assert_eq!((error.kind, error.code.as_str()), (ErrorKind::Denied, "own-request"));
        let seen = part_of_it.call(acts::ListApprovals {}).unwrap();
        assert!(!seen[0].may_decide);
    }
    assert_eq!(denials(&world) - before, 2);
    assert!(second.call(acts::ListApprovals {}).unwrap()[0].may_decide);
    assert_eq!(decide(&second, approval, true).unwrap(), ApprovalState::CarriedOut, "factors need no key");
    assert_eq!(decide(&second, approval, false).unwrap_err().code, "approval-decided");
}

#[test]
fn nobody_asks_for_what_is_about_themselves() {
    let Office { second, .. } = office();
    assert_eq!(ask(&second, &second).unwrap_err().code, "own-request");
}

#[test]
fn what_nobody_decided_within_a_day_is_void() {
    let Office { world, second, subject } = office();
    let approval = ask(world.founder(), &subject).unwrap();
    world.clock.move_by_ms(DAY_MS);
    assert_eq!(decide(&second, approval, true).unwrap_err().code, "approval-expired");
    assert_eq!(second.call(acts::ListApprovals {}).unwrap()[0].state, ApprovalState::Expired);
}

#[test]
fn what_was_rejected_is_not_carried_out() {
    let Office { world, second, subject } = office();
    let (what, reason) = (acts::ResetWhat::Passphrase, "Lost".to_owned());
    let asked = world.founder().call(acts::RequestReset { person: subject.id, what, reason }).unwrap().approval;
    assert_eq!(decide(&second, asked, false).unwrap(), ApprovalState::Rejected);
    let recovery_key = Some(world.recovery_key());
    let carried_out = second.call(acts::CarryOutReset { approval: asked, recovery_key });
    assert_eq!(carried_out.unwrap_err().code, "approval-decided");
}
