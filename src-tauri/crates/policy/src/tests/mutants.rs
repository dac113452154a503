//! What if a policy were a little wrong? Each shipped policy is changed in one place, in Cedar's own JSON form, and the
//! oracle must notice.

use std::collections::BTreeMap;

use cedar_policy::{Policy, PolicySet};
use serde_json::{Value, json};

use super::oracle::{expected, is_known, questions};
use super::*;
use crate::embedded;

/// Of a hundred mutants so many must be noticed.
const KILLED_PERCENT: usize = 95;
/// Questions are asked in strides, so that the ones that differ most from each other come first.
const STRIDE: usize = 9_973;

/// Every shipped policy by its id, as text.
fn texts() -> BTreeMap<String, Policy> {
    let mut all = BTreeMap::new();
    for (file, text) in embedded::POLICIES {
        let set: PolicySet = text.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
        for policy in set.policies() {
            all.insert(policy.annotation("id").unwrap().to_owned(), policy.clone());
        }
    }
    all
}

/// Every way to change this expression in one place, with what it is called.
fn changed(body: &Value) -> Vec<(String, Value)> {
    let mut all = vec![("negated".to_owned(), json!({ "!": { "arg": body } }))];
    let Some((operator, fields)) = body.as_object().and_then(|form| form.iter().next()) else { return all };
    match operator.as_str() {
        "&&" | "||" => {
            for (side, other) in [("left", "right"), ("right", "left")] {
                all.push((format!("{side} of {operator} dropped"), fields[other].clone()));
                for (what, change) in changed(&fields[side]) {
                    let mut form = body.clone();
                    form[operator][side] = change;
                    all.push((format!("{side} of {operator}: {what}"), form));
                }
            }
        }
        "!" => all.push(("not dropped".to_owned(), fields["arg"].clone())),
        "in" => {
            // One of several that would do is left out.
            let several = fields["right"]["Set"].as_array().cloned().unwrap_or_default();
            for at in 0..several.len() {
                let mut fewer = several.clone();
                let left_out = fewer.remove(at);
                let mut form = body.clone();
                form["in"]["right"] = json!({ "Set": fewer });
                all.push((format!("without {left_out}"), form));
            }
        }
        _ => {}
    }
    all
}

/// Every mutant of a policy: its effect flipped, a part of its scope widened or narrowed, a condition dropped, negated or
/// changed within.
fn mutants(policy: &Policy) -> Vec<(String, Value)> {
    let form = policy.to_json().unwrap();
    let mut all = Vec::new();
    let mut add = |what: String, change: &dyn Fn(&mut Value)| {
        let mut mutant = form.clone();
        change(&mut mutant);
        if mutant != form {
            all.push((what, mutant));
        }
    };
    let flipped = if form["effect"] == "permit" { "forbid" } else { "permit" };
    add("effect flipped".to_owned(), &|mutant| mutant["effect"] = json!(flipped));
    for part in ["principal", "action", "resource"] {
        add(format!("{part} widened"), &|mutant| mutant[part] = json!({ "op": "All" }));
    }
    for at in 0..form["action"]["entities"].as_array().map_or(0, Vec::len) {
        add(format!("without {}", form["action"]["entities"][at]["id"]), &|mutant| {
            mutant["action"]["entities"].as_array_mut().unwrap().remove(at);
        });
    }
    for (at, condition) in form["conditions"].as_array().into_iter().flatten().enumerate() {
        add(format!("condition {at} dropped"), &|mutant| {
            mutant["conditions"].as_array_mut().unwrap().remove(at);
        });
        for (what, body) in changed(&condition["body"]) {
            add(format!("condition {at} {what}"), &|mutant| mutant["conditions"][at]["body"] = body.clone());
        }
    }
    all
}

/// The shipped set with this policy in the place of the one of its id, where it is valid.
fn with(texts: &BTreeMap<String, Policy>, id: &str, form: &Value) -> Option<Policies> {
    let mutant = Policy::from_json(None, form.clone()).ok()?;
    let text = |(known, policy): (&String, &Policy)| if known == id { mutant.to_cedar() } else { policy.to_cedar() };
    let files: Vec<_> = texts.iter().map(text).collect::<Option<_>>()?;
    let files: Vec<_> = texts.keys().map(String::as_str).zip(files.iter().map(String::as_str)).collect();
    Policies::load(embedded::SCHEMA, &files).ok()
}

#[test]
fn the_oracle_notices_a_policy_that_is_a_little_wrong() {
    let texts = texts();
    let asked: Vec<_> = questions().filter(|(_, action, resource)| is_known(*action, resource)).collect();
    let answers: Vec<_> = asked.iter().map(|(who, action, resource)| expected(who, *action, resource)).collect();
    let order = |at: usize| at * STRIDE % asked.len();
    assert_ne!(asked.len() % STRIDE, 0, "the stride must reach every question");
    let (mut total, mut invalid, mut survivors) = (0, 0, Vec::new());
    for (id, policy) in &texts {
        for (what, form) in mutants(policy) {
            let Some(mutant) = with(&texts, id, &form) else {
                // Strict validation has refused it: such a policy could not even be loaded.
                invalid += 1;
                continue;
            };
            total += 1;
            let differs = |at: usize| {
                let (who, action, resource) = &asked[order(at)];
                mutant.permits(who, *action, resource) != answers[order(at)]
            };
            if !(0..asked.len()).any(differs) {
                survivors.push(format!("{id}: {what}"));
            }
        }
    }
    let killed = total - survivors.len();
    println!("{killed} of {total} mutants killed, {invalid} refused when loaded; survivors: {survivors:#?}");
    assert!(total > 60, "{total}");
    assert!(killed * 100 >= total * KILLED_PERCENT, "{killed} of {total}: {survivors:#?}");
}
