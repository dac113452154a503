//! What holds for the shipped policies and for the quick ways of asking them.

mod cases;
mod equality;
mod oracle;
mod shipped;

use std::sync::LazyLock;

use kernel::{PersonId, QueueId, Region};

use crate::resource::Shape;
use crate::{Action, Context, ConversationFacts, Ownership, Policies, Principal, Resource, Role, Roles};

const ME: PersonId = PersonId(11);
const SOMEBODY: PersonId = PersonId(22);
const QUEUE: QueueId = QueueId(1);
const OTHER_QUEUE: QueueId = QueueId(2);

/// The shipped policies, loaded once for all tests.
fn shipped() -> &'static Policies {
    static SHIPPED: LazyLock<Policies> = LazyLock::new(|| Policies::load_embedded().unwrap());
    &SHIPPED
}

fn region(name: &str) -> Region {
    name.parse().unwrap()
}

fn now() -> Context {
    Context::at(kernel::Timestamp::from_millis(1_795_410_000_000))
}

/// No role, each alone, every two together, the founder's, and all.
fn role_sets() -> impl Iterator<Item = Vec<Role>> {
    let pairs = (0..)
        .zip(Role::BUILT_IN)
        .flat_map(|(number, one)| Role::BUILT_IN.into_iter().skip(number + 1).map(move |other| vec![one, other]));
    let alone = Role::BUILT_IN.into_iter().map(|role| vec![role]);
    [Vec::new(), Role::FOUNDER.to_vec(), Role::BUILT_IN.to_vec()].into_iter().chain(alone).chain(pairs)
}

fn owner(ownership: Ownership) -> Option<PersonId> {
    match ownership {
        Ownership::Nobody => None,
        Ownership::Mine => Some(ME),
        Ownership::Another => Some(SOMEBODY),
    }
}

/// Every resource that can make a difference: each kind, at home and abroad, whosever, in whichever queue.
fn resources() -> Vec<Resource> {
    let mut all = vec![
        Resource::Organisation,
        Resource::Person(ME),
        Resource::Person(SOMEBODY),
        Resource::Log(kernel::VaultName::Organisation),
    ];
    for region in [region("eu"), region("us")] {
        all.extend([Resource::Vault(region), Resource::Customer { region }, Resource::Log(region.into())]);
        for ownership in Ownership::ALL {
            for queue in [None, Some(QUEUE), Some(OTHER_QUEUE)] {
                all.push(Resource::conversation(region, owner(ownership), queue));
            }
        }
    }
    all
}

/// Somebody at home in the EU.
fn person(roles: &[Role], held: bool, factor_age_s: Option<i64>) -> Principal {
    let person = Principal::new(ME, roles, [region("eu")]);
    let person = if held { person.in_queues([QUEUE]) } else { person };
    Principal { factor_age_s, ..person }
}
