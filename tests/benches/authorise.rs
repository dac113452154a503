//! A decision, against a raw call of Cedar with the same policies, and a kept one against a hash map.

use std::collections::{HashMap, HashSet};
use std::hint::black_box;
use std::str::FromStr;

use anyhow::{Context as _, Result};
use cedar_policy::{Authorizer, Context, Entity, EntityUid, PolicySet, Request, RestrictedExpression, Schema};
use kernel::Purpose;
use kernel::{PersonId, QueueId, Timestamp};
use policy::{Action, CustomRole, Permission, Policies, Principal, Resource, Role};

use crate::runner::{Figure, Scale, compare, thread_us};

const CALLS: u32 = 500;

fn per_call(mut call: impl FnMut()) -> Result<f64> {
    let us = thread_us(|| {
        (0..CALLS).for_each(|_| call());
        Ok(())
    })?;
    Ok(us / f64::from(CALLS))
}

/// The policy files, as they ship.
fn files() -> Result<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../policies");
    let schema = std::fs::read_to_string(folder.join("meridian.cedarschema"))?;
    let mut all = String::new();
    for part in ["roles", "residency", "guards"] {
        for entry in std::fs::read_dir(folder.join(part))? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "cedar") {
                all.push_str(&std::fs::read_to_string(path)?);
            }
        }
    }
    Ok((schema, all))
}

/// The policies that ship, and as many roles of an organisation's own as make a hundred.
fn hundred() -> Result<Policies> {
    let mut roles = Vec::new();
    loop {
        let policies = Policies::load_with(&roles)?;
        if policies.size() >= 100 {
            return Ok(policies);
        }
        let role = format!("custom-{}", roles.len()).parse()?;
        roles.push(CustomRole {
            role,
            purpose: Purpose::Service,
            permissions: vec![Permission::Read, Permission::Desk],
        });
    }
}

/// The slowest but one of a hundred decisions, each about somebody not met before who holds a role of every kind.
fn slow_decision(policies: &Policies, first: i64, resource: &Resource) -> Result<f64> {
    let at = policy::Context::at(Timestamp::from_millis(0));
    let roles = [Role::AGENT, Role::SUPERVISOR, "custom-0".parse()?, "custom-1".parse()?];
    let region = "eu".parse()?;
    let mut all = Vec::new();
    for person in first..first + i64::from(CALLS) {
        let who = Principal::new(PersonId(person), roles.as_slice(), [region]).with_factor_age(10);
        all.push(thread_us(|| {
            drop(black_box(policies.authorise(&who, Action::SendReply, resource, &at)));
            Ok(())
        })?);
    }
    all.sort_by(f64::total_cmp);
    all.get(all.len() * 99 / 100).copied().context("no decision")
}

pub fn row(_: &Scale) -> Result<Vec<Figure>> {
    let (schema, all) = files()?;
    let region = "eu".parse()?;
    let resource = Resource::conversation(region, Some(PersonId(11)), Some(QueueId(3)));
    let at = policy::Context::at(Timestamp::from_millis(0));
    let policies = Policies::load_embedded()?;

    let set = PolicySet::from_str(&all)?;
    let (schema, _) = Schema::from_cedarschema_str(&schema)?;
    let action = EntityUid::from_str("Action::\"send-reply\"")?;
    let text = |word: &str| RestrictedExpression::new_string(word.to_owned());
    let raw = |person: i64| -> Result<()> {
        let person = Entity::new(
            EntityUid::from_str(&format!("Person::\"{person}\""))?,
            HashMap::from([
                ("regions".to_owned(), RestrictedExpression::new_set([text("eu")])),
                ("enrolled".to_owned(), RestrictedExpression::new_bool(false)),
                ("mustEnrol".to_owned(), RestrictedExpression::new_bool(false)),
            ]),
            HashSet::from([EntityUid::from_str("Role::\"agent\"")?]),
        )?;
        let conversation = Entity::new(
            EntityUid::from_str("Conversation::\"any\"")?,
            HashMap::from([
                ("region".to_owned(), text("eu")),
                ("owned".to_owned(), RestrictedExpression::new_bool(true)),
                ("mine".to_owned(), RestrictedExpression::new_bool(true)),
                ("queue".to_owned(), RestrictedExpression::new_entity_uid(EntityUid::from_str("Queue::\"3\"")?)),
            ]),
            HashSet::new(),
        )?;
        let (who, what) = (person.uid(), conversation.uid());
        let entities = schema.action_entities()?.add_entities([person, conversation], None)?;
        let fresh = Context::from_pairs([("factorFresh".to_owned(), RestrictedExpression::new_bool(true))])?;
        let request = Request::new(who, action.clone(), what, fresh, None)?;
        black_box(Authorizer::new().is_authorized(&request, &set, &entities));
        Ok(())
    };
    raw(11).context("the raw call")?;

    let mut person = 1_000;
    let mut stranger = 1_000;
    let cold = compare(
        "authorise, a person not met before",
        "raw Cedar, its entities made anew",
        "≤ 1.2",
        || {
            per_call(|| {
                person += 1;
                let who = Principal::new(PersonId(person), Role::AGENT, [region]).with_factor_age(10);
                drop(black_box(policies.authorise(&who, Action::SendReply, &resource, &at)));
            })
        },
        || {
            per_call(|| {
                stranger += 1;
                let _ = raw(stranger);
            })
        },
    )?;
    let who = Principal::new(PersonId(11), Role::AGENT, [region]).with_factor_age(10);
    let map: HashMap<(i64, &str, &str), u64> = HashMap::from([((11, "send-reply", "eu"), 7)]);
    let kept = compare(
        "authorise, decided before",
        "a hit in std's HashMap",
        "≤ 5",
        || per_call(|| drop(black_box(policies.authorise(&who, Action::SendReply, &resource, &at)))),
        || {
            per_call(|| {
                black_box(map.get(&black_box((11, "send-reply", "eu"))));
            })
        },
    )?;
    let hundred = hundred()?;
    let mut first = 1_000_000;
    let slow = compare(
        "p99 of a decision at 100 policies",
        "a millisecond",
        "≤ 1",
        || {
            first += i64::from(CALLS);
            slow_decision(&hundred, first, &resource)
        },
        || Ok(1_000.0),
    )?;
    Ok(vec![cold, kept, slow])
}
