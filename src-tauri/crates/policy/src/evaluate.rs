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
    role: EntityTypeName,
    kinds: Vec<EntityTypeName>,
    queue: EntityTypeName,
    contexts: [Context; 2],
}

/// Who asks and about what, as entities.
#[derive(Debug)]
pub(crate) struct Scene {
    person: EntityUid,
    resource: EntityUid,
    entities: Entities,
}

/// Policies to be evaluated together.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    pub(crate) policies: PolicySet,
    /// Whether one of them asks what act it is, or which group that is in.
    pub(crate) look_at_action: bool,
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
            role: type_name("Role")?,
            kinds: Kind::ALL.iter().map(|kind| type_name(kind.as_str())).collect::<Result<_, _>>()?,
            queue: type_name("Queue")?,
            contexts: [context(false)?, context(true)?],
        })
    }

    pub(crate) fn action(&self, action: Action) -> Option<&(EntityUid, Entity)> {
        self.actions.get(action as usize)
    }

    /// The role that a policy means by this entity.
    pub(crate) fn role(&self, uid: &EntityUid) -> Option<Role> {
        if *uid.type_name() == self.role { uid.id().unescaped().parse().ok() } else { None }
    }

    pub(crate) fn kind(&self, kind: Kind) -> Option<&EntityTypeName> {
        self.kinds.get(kind as usize)
    }

    /// The entities of a request, but for the act's own.
    pub(crate) fn scene(&self, principal: &Principal, shape: Shape) -> Option<Scene> {
        let person = self.person(principal)?;
        let person_uid = person.uid();
        if shape == (Shape::Person { oneself: true }) {
            let entities = Entities::from_entities([person], None).ok()?;
            return Some(Scene { person: person_uid.clone(), resource: person_uid, entities });
        }
        let resource = self.resource(shape)?;
        let resource_uid = resource.uid();
        let entities = Entities::from_entities([person, resource], None).ok()?;
        Some(Scene { person: person_uid, resource: resource_uid, entities })
    }

    /// Asks Cedar for one act in a scene. Whatever goes wrong on the way is a denial that says that it failed.
    pub(crate) fn ask(&self, rules: &Rules, scene: Option<&Scene>, action: Action, fresh: bool) -> Answer {
        let evaluate = || {
            let (scene, (uid, entity)) = (scene?, self.action(action)?);
            let [stale, recent] = &self.contexts;
            let context = if fresh { recent } else { stale }.clone();
            let (person, resource) = (scene.person.clone(), scene.resource.clone());
            let request = Request::new(person, uid.clone(), resource, context, None).ok()?;
            Some(answer(&if rules.look_at_action {
                let entities = scene.entities.clone().add_entities([entity.clone()], None).ok()?;
                self.authorizer.is_authorized(&request, &rules.policies, &entities)
            } else {
                self.authorizer.is_authorized(&request, &rules.policies, &scene.entities)
            }))
        };
        evaluate().unwrap_or(Answer { permitted: false, policies: Vec::new(), failed: true })
    }

    fn uid(&self, kind: Kind, id: impl AsRef<str>) -> Option<EntityUid> {
        Some(EntityUid::from_type_name_and_id(self.kind(kind)?.clone(), EntityId::new(id)))
    }

    fn person(&self, principal: &Principal) -> Option<Entity> {
        let regions = principal.regions.iter().map(|region| text(region.as_str()));
        let mut attributes = HashMap::from([
            ("regions".to_owned(), RestrictedExpression::new_set(regions)),
            ("enrolled".to_owned(), RestrictedExpression::new_bool(principal.enrolled)),
            ("mustEnrol".to_owned(), RestrictedExpression::new_bool(principal.must_enrol)),
        ]);
        if let Some(queues) = &principal.queues {
            let queues = queues.iter().map(|queue| RestrictedExpression::new_entity_uid(self.queue_uid(*queue)));
            attributes.insert("queues".to_owned(), RestrictedExpression::new_set(queues));
        }
        if let Some(languages) = &principal.held_languages {
            let languages = languages.iter().map(|language| text(language.as_str()));
            attributes.insert("languages".to_owned(), RestrictedExpression::new_set(languages));
        }
        let uid = |role: Role| EntityUid::from_type_name_and_id(self.role.clone(), EntityId::new(role.as_str()));
        let roles: HashSet<_> = principal.roles.iter().map(uid).collect();
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
            Shape::Vault(region) => {
                set("region", text(region.as_str()));
                "any"
            }
            Shape::Import { region, held } => {
                set("region", text(region.as_str()));
                set("held", RestrictedExpression::new_bool(held));
                "any"
            }
            Shape::Customer { region, within } => {
                set("region", text(region.as_str()));
                set("within", RestrictedExpression::new_bool(within));
                "any"
            }
            Shape::Approval { own } => {
                set("own", RestrictedExpression::new_bool(own));
                "any"
            }
            Shape::Conversation { region, queue, language, ownership } => {
                set("region", text(region.as_str()));
                set("owned", RestrictedExpression::new_bool(ownership != Ownership::Nobody));
                set("mine", RestrictedExpression::new_bool(ownership == Ownership::Mine));
                if let Some(queue) = queue {
                    set("queue", RestrictedExpression::new_entity_uid(self.queue_uid(queue)));
                }
                if let Some(language) = language {
                    set("language", text(language.as_str()));
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
                set("mustEnrol", RestrictedExpression::new_bool(false));
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
