//! What may know what (`ARCHITECTURE.md`), over the dependencies that cargo knows.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;

use super::tree::Tree;
use crate::process::{cargo, output};

/// The crates of ours that a crate may use, from the ground floor up. A crate that is not here is a fault: whoever adds
/// one says where it stands.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("kernel", &[]),
    ("crypto", &["kernel"]),
    ("policy", &["kernel"]),
    ("desk", &["kernel"]),
    ("locale", &["kernel"]),
    ("audit", &["kernel", "crypto"]),
    ("identity", &["kernel", "crypto"]),
    ("store", PURE),
    ("channels", PURE),
    ("platform", PURE),
    ("exchange", PURE),
    (
        "app",
        &[
            "kernel", "crypto", "policy", "desk", "locale", "audit", "identity", "store", "channels", "platform",
            "exchange",
        ],
    ),
    // The doorsteps. The shell and meridianctl ask the platform only for what is needed before there is a door.
    ("meridian", &["app", "kernel", "locale", "platform"]),
    ("ctl", &["app", "kernel", "locale", "platform"]),
    // What tests are made of: nothing ships with it.
    (
        "testkit",
        &["app", "kernel", "crypto", "policy", "desk", "locale", "audit", "identity", "store", "channels", "platform"],
    ),
    (
        "acceptance",
        &[
            "app", "kernel", "crypto", "policy", "desk", "locale", "audit", "identity", "store", "channels",
            "platform", "exchange", "testkit",
        ],
    ),
    ("xtask", &[]),
];

const PURE: &[&str] = &["kernel", "crypto", "policy", "desk", "locale", "audit", "identity"];

/// A dependency between packages.
pub(super) struct Edge {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) for_tests: bool,
}

/// No arrow runs back up, and nothing that ships is made with the tests' tools.
pub fn layers(_: &Tree) -> Result<Vec<String>> {
    Ok(faults(&edges()?))
}

fn faults(edges: &[Edge]) -> Vec<String> {
    let table: BTreeMap<&str, &[&str]> = MAY_KNOW.iter().copied().collect();
    let mut faults = Vec::new();
    for Edge { from, to, for_tests } in edges.iter().filter(|edge| is_ours(&edge.to)) {
        // A test may stand anywhere, as long as cargo can build it.
        if *for_tests {
            continue;
        }
        match table.get(from.as_str()) {
            None => faults.push(format!("{from} has no floor yet: give it one in {}", file!())),
            Some(known) if !known.contains(&to.as_str()) => faults.push(format!("{from} must not know {to}")),
            Some(_) => {}
        }
    }
    faults
}

fn is_ours(name: &str) -> bool {
    MAY_KNOW.iter().any(|(known, _)| *known == name)
}

/// Every declared dependency of every package of the workspace.
pub(super) fn edges() -> Result<Vec<Edge>> {
    let text = output(cargo().args(["metadata", "--format-version", "1", "--no-deps", "--offline"]))?;
    let metadata: Value = serde_json::from_str(&text)?;
    let packages = metadata.get("packages").and_then(Value::as_array).context("no packages")?;
    let mut edges = Vec::new();
    for package in packages {
        let name = |value: &Value| value.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        for dependency in package.get("dependencies").and_then(Value::as_array).into_iter().flatten() {
            let kind = dependency.get("kind").and_then(Value::as_str);
            edges.push(Edge { from: name(package), to: name(dependency), for_tests: kind == Some("dev") });
        }
    }
    Ok(edges)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(from: &str, to: &str, for_tests: bool) -> Edge {
        Edge { from: from.to_owned(), to: to.to_owned(), for_tests }
    }

    #[test]
    fn an_arrow_that_runs_back_up_is_found() {
        let edges = [
            edge("kernel", "serde", false),
            edge("store", "policy", false),
            edge("store", "channels", false),
            edge("desk", "testkit", false),
            edge("desk", "testkit", true),
            edge("crypto", "policy", false),
            edge("gateway", "app", false),
        ];
        assert_eq!(
            faults(&edges),
            [
                "store must not know channels",
                "desk must not know testkit",
                "crypto must not know policy",
                "gateway has no floor yet: give it one in src-tauri/xtask/src/tidy/layers.rs",
            ]
        );
    }

    #[test]
    fn the_floors_themselves_have_no_circle() {
        for (at, (name, known)) in MAY_KNOW.iter().enumerate() {
            let below: Vec<&str> = MAY_KNOW.iter().take(at).map(|(name, _)| *name).collect();
            for other in *known {
                assert!(below.contains(other), "{name} stands below {other}");
            }
        }
    }
}
