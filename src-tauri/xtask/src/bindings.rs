//! What is generated from the table of commands in `app`: the TypeScript types, the window's one-liners and the list
//! of what the window may call.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use serde_json::{Value, json};

use crate::process::{cargo, output};
use crate::project;

/// Whether to write.
#[derive(Args)]
pub struct Choice {
    /// Write nothing; fail if something is not as it would be written.
    #[arg(long)]
    check: bool,
}

/// Commands of the shell itself, in `src-tauri/src/native.rs`: file dialogs, which are no affair of the door.
const NATIVE: &[&str] = &["pick_folder", "pick_new_file", "pick_paths"];

/// What the page may ask of the toolkit: to hear of changes, and to make itself larger.
const TOOLKIT: &[&str] =
    &["core:event:allow-listen", "core:event:allow-unlisten", "core:webview:allow-set-webview-zoom"];

const HEAD: &str = "// Written by `cargo xtask bindings` from the table of commands in `app`. Do not edit.\n\n";

/// One line of the table.
struct Entry {
    name: String,
    request: String,
}

/// Writes everything, or checks it.
pub fn bindings(choice: &Choice) -> Result<()> {
    if choice.check {
        return check();
    }
    let wanted = generate()?;
    for (path, text) in &wanted {
        write_if_changed(path, text)?;
    }
    for path in strangers_beside(&wanted)? {
        std::fs::remove_file(&path)?;
        println!("removed {}", project::shown(&path));
    }
    Ok(())
}

/// Fails if a file is not as it would be written, and names it.
pub fn check() -> Result<()> {
    let wanted = generate()?;
    let differs = |(path, text): (&PathBuf, &String)| std::fs::read_to_string(path).ok().as_ref() != Some(text);
    let mut stale: Vec<String> =
        wanted.iter().filter(|pair| differs(*pair)).map(|(path, _)| project::shown(path)).collect();
    stale.extend(strangers_beside(&wanted)?.iter().map(|path| project::shown(path)));
    if stale.is_empty() {
        println!("{} generated files are up to date", wanted.len());
        return Ok(());
    }
    bail!("not as the table says; run `cargo xtask bindings`:\n  {}", stale.join("\n  "));
}

fn types_folder() -> PathBuf {
    project::root().join("ui/src/backend/generated")
}

/// Every generated file with its text.
fn generate() -> Result<BTreeMap<PathBuf, String>> {
    let scratch = project::target().join("bindings");
    let _ = std::fs::remove_dir_all(&scratch);
    std::fs::create_dir_all(&scratch)?;
    let mut generator = cargo();
    generator.args(["run", "--quiet", "--package", "app", "--bin", "bindings", "--"]).arg(&scratch);
    let entries = read_entries(&output(&mut generator)?)?;

    let shell = project::root().join("src-tauri");
    let mut files = BTreeMap::new();
    files.insert(shell.join("src/commands.rs"), one_liners(&entries));
    files.insert(shell.join("src/command_names.rs"), names(&entries));
    files.insert(shell.join("capabilities/main.json"), capability(&entries)?);
    for made in std::fs::read_dir(&scratch)? {
        let path = made?.path();
        let name = path.file_name().context("a file without a name")?;
        files.insert(types_folder().join(name), std::fs::read_to_string(&path)?);
    }
    Ok(files)
}

fn read_entries(text: &str) -> Result<Vec<Entry>> {
    let entries: Vec<BTreeMap<String, Value>> = serde_json::from_str(text).context("the table is not as expected")?;
    let word = |entry: &BTreeMap<String, Value>, key: &str| {
        entry.get(key).and_then(Value::as_str).map(str::to_owned).with_context(|| format!("an entry without {key}"))
    };
    entries.iter().map(|entry| Ok(Entry { name: word(entry, "name")?, request: word(entry, "request")? })).collect()
}

/// How the shell treats the result: most it hands on; some begin a session, one ends it, and some open the browser.
fn treatment(name: &str) -> &'static str {
    match name {
        "create_organisation" | "unlock" | "accept_invitation" | "recover" => "begin",
        "lock" => "end",
        "begin_single_sign_on" | "link_identity" => "browse",
        _ => "call",
    }
}

fn one_liners(entries: &[Entry]) -> String {
    let mut text = HEAD.to_owned();
    text.push_str("use app::acts;\nuse app::table::Act;\nuse app::WireError;\nuse tauri::State;\n\n");
    text.push_str("use crate::desk::Desk;\nuse crate::native;\n");
    for Entry { name, request } in entries {
        let how = treatment(name);
        text.push_str(&format!(
            "\n#[tauri::command]\nasync fn {name}(desk: State<'_, Desk>, request: acts::{request}) -> \
             Result<<acts::{request} as Act>::Output, WireError> {{\n    desk.{how}(request).await\n}}\n"
        ));
    }
    text.push_str("\n/// Takes every command of the window to where it is carried out.\n");
    text.push_str("pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {\n");
    text.push_str("    tauri::generate_handler![\n");
    for Entry { name, .. } in entries {
        text.push_str(&format!("        {name},\n"));
    }
    for name in NATIVE {
        text.push_str(&format!("        native::{name},\n"));
    }
    text.push_str("    ]\n}\n");
    formatted(&text)
}

fn names(entries: &[Entry]) -> String {
    let mut text = HEAD.to_owned();
    text.push_str("/// Every command that the window may call.\npub(crate) const COMMANDS: &[&str] = &[\n");
    for name in sorted_names(entries) {
        text.push_str(&format!("    \"{name}\",\n"));
    }
    text.push_str("];\n");
    formatted(&text)
}

fn capability(entries: &[Entry]) -> Result<String> {
    let own = sorted_names(entries).into_iter().map(|name| format!("allow-{}", name.replace('_', "-")));
    let permissions: Vec<String> = TOOLKIT.iter().map(|name| (*name).to_owned()).chain(own).collect();
    let capability = json!({
        "identifier": "main",
        "description": "What the one window may call. Written by `cargo xtask bindings`.",
        "windows": ["main", "main-anew"],
        "permissions": permissions,
    });
    Ok(serde_json::to_string_pretty(&capability)? + "\n")
}

fn sorted_names(entries: &[Entry]) -> Vec<&str> {
    let mut names: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).chain(NATIVE.iter().copied()).collect();
    names.sort_unstable();
    names
}

/// As rustfmt leaves it; unchanged where rustfmt is missing, which the format step will say.
fn formatted(text: &str) -> String {
    use std::io::Write;
    use std::process::Stdio;
    let mut rustfmt = crate::process::program("rustfmt");
    rustfmt.args(["--edition", "2024", "--config-path"]).arg(project::root().join(".rustfmt.toml"));
    let mut format = || -> Result<String> {
        let mut child = rustfmt.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        child.stdin.take().context("no input")?.write_all(text.as_bytes())?;
        let done = child.wait_with_output()?;
        if !done.status.success() {
            bail!("rustfmt ended with {}", done.status);
        }
        Ok(String::from_utf8(done.stdout)?)
    };
    format().unwrap_or_else(|_| text.to_owned())
}

fn write_if_changed(path: &Path, text: &str) -> Result<()> {
    if std::fs::read_to_string(path).is_ok_and(|before| before == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text)?;
    println!("wrote {}", project::shown(path));
    Ok(())
}

/// Files among the generated ones that nothing generates any more.
fn strangers_beside(wanted: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>> {
    let Ok(there) = std::fs::read_dir(types_folder()) else { return Ok(Vec::new()) };
    let paths: Vec<PathBuf> = there.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    Ok(paths.into_iter().filter(|path| !wanted.contains_key(path)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Vec<Entry> {
        read_entries(r#"[{"name":"unlock","request":"Unlock","manner":"entrance"},{"name":"lock","request":"Lock","manner":"errand"}]"#).unwrap()
    }

    #[test]
    fn every_entry_becomes_a_command_that_only_hands_on() {
        let text = one_liners(&table());
        assert!(text.contains("async fn unlock(desk: State<'_, Desk>, request: acts::Unlock)"), "{text}");
        assert!(text.contains("desk.begin(request).await"), "{text}");
        assert!(text.contains("desk.end(request).await"), "{text}");
    }

    #[test]
    fn the_window_may_call_what_is_declared_and_nothing_by_pattern() {
        let text = capability(&table()).unwrap();
        assert!(text.contains("\"allow-unlock\""));
        assert!(!text.contains('*'), "{text}");
    }
}
