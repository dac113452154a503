//! From our types to Cedar's and back.

use std::collections::{HashMap, HashSet};

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, PolicySet, Request, Response,
    RestrictedExpression, Schema,
};

use crate::resource::{Kind, Shape};
use crate::{Action, Ownership, PolicyError, Principal, Role};

/// Everything that does not change from one request to the next.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    authorizer: Authorizer,
    actions: Vec<(EntityUid, Entity)>,
    roles: Vec<EntityUid>,
    kinds: Vec<EntityTypeName>,
    queue: EntityTypeName,
    contexts: [Context; 2],
}

/// What one evaluation says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) permitted: bool,
    pub(crate) policies: Vec<String>,
    pub(crate) failed: bool,
}

impl Vocabulary {
    pub(crate) fn new(schema: &Schema) -> Result<Self, PolicyError> {
        let invalid = |error: &dyn std::fmt::Display| PolicyError::Schema(error.to_string());
        let entities = schema.action_entities().map_err(|error| invalid(&error))?;
        let type_name = |name: &str| name.parse::<EntityTypeName>().map_err(|error| invalid(&error));
        let action_type = type_name("Action")?;
        let role_type = type_name("Role")?;
        let actions = Action::ALL.iter().map(|action| {
            let uid = EntityUid::from_type_name_and_id(action_type.clone(), EntityId::new(action.as_str()));
            let entity = entities.get(&uid).ok_or_else(|| PolicyError::Unknown(action.to_string()))?;
            Ok((uid, entity.clone()))
        });
        let context = |fresh: bool| {
            let pairs = [("factorFresh".to_owned(), RestrictedExpression::new_bool(fresh))];
            Context::from_pairs(pairs).map_err(|error| invalid(&error))
        };
        Ok(Self {
            authorizer: Authorizer::new(),
            actions: actions.collect::<Result<_, _>>()?,
            roles: Role::ALL
                .map(|role| EntityUid::from_type_name_and_id(role_type.clone(), EntityId::new(role.as_str())))
                .to_vec(),
            kinds: Kind::ALL.iter().map(|kind| type_name(kind.as_str())).collect::<Result<_, _>>()?,
            queue: type_name("Queue")?,
            contexts: [context(false)?, context(true)?],
        })
    }

    pub(crate) fn action(&self, action: Action) -> Option<&(EntityUid, Entity)> {
        self.actions.get(action as usize)
    }

    pub(crate) fn role(&self, role: Role) -> Option<&EntityUid> {
        self.roles.get(role as usize)
    }

    pub(crate) fn kind(&self, kind: Kind) -> Option<&EntityTypeName> {
        self.kinds.get(kind as usize)
    }

    /// Asks Cedar. Whatever goes wrong on the way is a denial that says that it failed.
    pub(crate) fn ask(
        &self,
        policies: &PolicySet,
        principal: &Principal,
        fresh: bool,
        action: Action,
        shape: Shape,
    ) -> Answer {
        match self.request(principal, fresh, action, shape) {
            Some((request, entities)) => answer(&self.authorizer.is_authorized(&request, policies, &entities)),
            None => Answer { permitted: false, policies: Vec::new(), failed: true },
        }
    }

    pub(crate) fn request(
        &self,
        principal: &Principal,
        fresh: bool,
        action: Action,
        shape: Shape,
    ) -> Option<(Request, Entities)> {
        let (action_uid, action_entity) = self.action(action)?;
        let person = self.person(principal)?;
        let person_uid = person.uid();
        let [stale, recent] = &self.contexts;
        let context = if fresh { recent } else { stale };
        let (resource_uid, entities) = if shape == (Shape::Person { oneself: true }) {
            (person_uid.clone(), vec![action_entity.clone(), person])
        } else {
            let resource = self.resource(shape)?;
            (resource.uid(), vec![action_entity.clone(), person, resource])
        };
        let entities = Entities::from_entities(entities, None).ok()?;
        let request = Request::new(person_uid, action_uid.clone(), resource_uid, context.clone(), None).ok()?;
        Some((request, entities))
    }

    fn uid(&self, kind: Kind, id: impl AsRef<str>) -> Option<EntityUid> {
        Some(EntityUid::from_type_name_and_id(self.kind(kind)?.clone(), EntityId::new(id)))
    }

    fn person(&self, principal: &Principal) -> Option<Entity> {
        let regions = principal.regions.iter().map(|region| text(region.as_str()));
        let mut attributes = HashMap::from([
            ("regions".to_owned(), RestrictedExpression::new_set(regions)),
            ("enrolled".to_owned(), RestrictedExpression::new_bool(principal.enrolled)),
        ]);
        if let Some(queues) = &principal.queues {
            let queues = queues.iter().map(|queue| RestrictedExpression::new_entity_uid(self.queue_uid(*queue)));
            attributes.insert("queues".to_owned(), RestrictedExpression::new_set(queues));
        }
        let roles: HashSet<_> = principal.roles.iter().filter_map(|role| self.role(role).cloned()).collect();
        Entity::new(self.uid(Kind::Person, principal.person.to_string())?, attributes, roles).ok()
    }

    fn queue_uid(&self, queue: kernel::QueueId) -> EntityUid {
        EntityUid::from_type_name_and_id(self.queue.clone(), EntityId::new(queue.to_string()))
    }

    fn resource(&self, shape: Shape) -> Option<Entity> {
        let mut attributes = HashMap::new();
        let mut set = |name: &str, value: RestrictedExpression| {
            attributes.insert(name.to_owned(), value);
        };
        // The ids of these entities carry nothing: a policy that named one would make decisions differ within a shape.
        let id = match shape {
            Shape::Organisation => "own",
            Shape::Vault(region) | Shape::Customer(region) => {
                set("region", text(region.as_str()));
                "any"
            }
            Shape::Conversation { region, queue, ownership } => {
                set("region", text(region.as_str()));
                set("owned", RestrictedExpression::new_bool(ownership != Ownership::Nobody));
                set("mine", RestrictedExpression::new_bool(ownership == Ownership::Mine));
                if let Some(queue) = queue {
                    set("queue", RestrictedExpression::new_entity_uid(self.queue_uid(queue)));
                }
                "any"
            }
            Shape::Log(vault) => {
                if let Some(region) = vault.region() {
                    set("region", text(region.as_str()));
                }
                "any"
            }
            Shape::Person { .. } => {
                set("regions", RestrictedExpression::new_set([]));
                set("enrolled", RestrictedExpression::new_bool(false));
                "another"
            }
        };
        Entity::new(self.uid(shape.kind(), id)?, attributes, HashSet::new()).ok()
    }
}

fn text(value: &str) -> RestrictedExpression {
    RestrictedExpression::new_string(value.to_owned())
}

fn answer(response: &Response) -> Answer {
    let diagnostics = response.diagnostics();
    let mut policies: Vec<String> = diagnostics.reason().map(ToString::to_string).collect();
    policies.sort_unstable();
    // INVARIANT: a policy that cannot be evaluated might have been the one that forbids, so an error is never a permit.
    let failed = diagnostics.errors().next().is_some();
    Answer { permitted: response.decision() == Decision::Allow && !failed, policies, failed }
}
