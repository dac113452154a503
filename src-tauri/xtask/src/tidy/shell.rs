//! The window stays closed to the outside, whatever is changed in its configuration.

use anyhow::{Context, Result};
use serde_json::Value;

use super::tree::Tree;

const CONFIGURATION: &str = "src-tauri/tauri.conf.json";

/// Isolation, frozen prototypes, no global object, no asset protocol, nothing dangerous; one capability file for each
/// window, each permission by its name, nothing remote.
pub fn shell_is_closed(tree: &Tree) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    let text = tree.text(CONFIGURATION).context("the shell has no configuration")?;
    let configuration: Value = serde_json::from_str(text)?;
    let at = |pointer: &str| configuration.pointer(pointer).cloned().unwrap_or_default();
    let expected = [
        ("/app/withGlobalTauri", Value::Bool(false)),
        ("/app/security/freezePrototype", Value::Bool(true)),
        ("/app/security/assetProtocol/enable", Value::Bool(false)),
        ("/app/security/pattern/use", Value::from("isolation")),
        ("/app/security/csp/default-src", Value::from(vec!["'none'"])),
        ("/app/security/csp/script-src", Value::from(vec!["'self'"])),
    ];
    faults.extend(
        expected
            .iter()
            .filter(|(pointer, value)| at(pointer) != *value)
            .map(|(pointer, value)| format!("{CONFIGURATION}: {pointer} is not {value}")),
    );
    if text.contains("dangerous") {
        faults.push(format!("{CONFIGURATION}: something dangerous is allowed"));
    }
    for (path, text) in tree.files("src-tauri/capabilities/", &[".json", ".toml"]) {
        let capability: Value = serde_json::from_str(text).with_context(|| path.to_owned())?;
        if text.contains('*') {
            faults.push(format!("{path}: a wildcard"));
        }
        if capability.get("remote").is_some() {
            faults.push(format!("{path}: other origins may call"));
        }
        let lists = ["default", "shell:", "fs:", "http:"];
        let permissions = capability.get("permissions").and_then(Value::as_array).into_iter().flatten();
        for permission in permissions.filter_map(Value::as_str) {
            if lists.iter().any(|list| permission.ends_with(list) || permission.starts_with(list)) {
                faults.push(format!("{path}: {permission} allows more than one thing"));
            }
        }
    }
    Ok(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_opens_the_window_is_found() {
        let closed = r#"{"app":{"withGlobalTauri":false,"security":{"freezePrototype":true,"assetProtocol":{"enable":false},
            "pattern":{"use":"isolation"},"csp":{"default-src":["'none'"],"script-src":["'self'"]}}}}"#;
        let tree = Tree::of(&[
            (CONFIGURATION, closed),
            ("src-tauri/capabilities/main.json", r#"{"permissions":["allow-unlock"]}"#),
        ]);
        assert!(shell_is_closed(&tree).unwrap().is_empty());
        let open =
            closed.replace("\"withGlobalTauri\":false", "\"withGlobalTauri\":true").replace("isolation", "brownfield");
        let capability = r#"{"windows":["*"],"remote":{},"permissions":["core:default","fs:allow-read"]}"#;
        let tree = Tree::of(&[(CONFIGURATION, &open), ("src-tauri/capabilities/main.json", capability)]);
        assert_eq!(shell_is_closed(&tree).unwrap().len(), 6);
    }
}
