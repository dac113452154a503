//! Packages of the operating system.

use std::io::{IsTerminal, Write};
use std::process::Command;

use anyhow::{Result, bail};

use super::Purpose;
use crate::process::{output, program, run, succeeds};

/// One thing that is needed: the Debian package that has it, and how it is recognised elsewhere.
struct Need {
    package: &'static str,
    found: Found,
}

/// How a thing is recognised on a system whose packages have other names.
enum Found {
    Command(&'static str),
    Library(&'static str),
    Font(&'static str),
}

use Found::{Command as Tool, Font, Library};

const fn need(package: &'static str, found: Found) -> Need {
    Need { package, found }
}

const TO_BUILD: &[Need] = &[
    need("build-essential", Tool("cc")),
    need("pkg-config", Tool("pkg-config")),
    need("libwebkit2gtk-4.1-dev", Library("webkit2gtk-4.1")),
    need("libgtk-3-dev", Library("gtk+-3.0")),
    need("librsvg2-dev", Library("librsvg-2.0")),
    need("libssl-dev", Library("openssl")),
    need("libudev-dev", Library("libudev")),
    need("fonts-noto-core", Font("Noto Sans Arabic")),
    need("fonts-noto-cjk", Font("Noto Sans CJK JP")),
];

const TO_TEST: &[Need] = &[
    need("xvfb", Tool("Xvfb")),
    need("webkit2gtk-driver", Tool("WebKitWebDriver")),
    need("dbus", Tool("dbus-daemon")),
    need("gnome-keyring", Tool("gnome-keyring-daemon")),
    need("chromium", Tool("chromium")),
    need("dovecot-imapd", Tool("doveadm")),
];

const TO_MEASURE: &[Need] = &[
    need("maildir-utils", Tool("mu")),
    need("notmuch", Tool("notmuch")),
    need("libargon2-dev", Library("libargon2")),
    need("chromium-driver", Tool("chromedriver")),
    need("x11-utils", Tool("xwininfo")),
];

/// Installs what is missing, or says what it is.
pub(super) fn provide(purpose: Purpose) -> Result<()> {
    if cfg!(not(target_os = "linux")) {
        println!(
            "system packages: this is not Linux; see https://tauri.app/start/prerequisites/ for what the window needs"
        );
        return Ok(());
    }
    let mut needs: Vec<&Need> = TO_BUILD.iter().collect();
    if purpose != Purpose::Run {
        needs.extend(TO_TEST);
    }
    if purpose == Purpose::Bench {
        needs.extend(TO_MEASURE);
    }
    if is_debian() { provide_on_debian(&needs) } else { name_elsewhere(&needs) }
}

fn is_debian() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let family = release.lines().filter(|line| line.starts_with("ID=") || line.starts_with("ID_LIKE="));
    family.flat_map(|line| line.split(['=', '"', ' '])).any(|word| word == "debian" || word == "ubuntu")
}

fn provide_on_debian(needs: &[&Need]) -> Result<()> {
    let missing: Vec<&str> = needs.iter().map(|need| need.package).filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        println!("system packages: all {} are there", needs.len());
        return Ok(());
    }
    println!("system packages: missing {}", missing.join(" "));
    let install = "apt-get install -y --no-install-recommends";
    if !agreed("Install them now?")? {
        bail!("these packages are needed: {install} {}", missing.join(" "));
    }
    run(privileged("apt-get").arg("update"))?;
    run(privileged("apt-get").args(["install", "-y", "--no-install-recommends"]).args(&missing))
}

fn is_installed(package: &str) -> bool {
    let status = output(program("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]));
    // Libraries are answered once for each architecture that is installed.
    status.is_ok_and(|status| status.contains("installed") && !status.contains("not-installed"))
}

/// A command with the rights to install, without questions of its own.
fn privileged(name: &str) -> Command {
    let is_root = output(program("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let mut command = program(if is_root { "env" } else { "sudo" });
    if !is_root {
        command.arg("env");
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", name]);
    command
}

/// Asks, where there is somebody to ask; otherwise whoever started this wants it done.
fn agreed(question: &str) -> Result<bool> {
    if std::env::var_os("CI").is_some() || !std::io::stdin().is_terminal() {
        return Ok(true);
    }
    print!("{question} [Y/n] ");
    std::io::stdout().flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes"))
}

fn name_elsewhere(needs: &[&Need]) -> Result<()> {
    let missing: Vec<String> = needs.iter().filter(|need| !is_found(&need.found)).map(|need| in_words(need)).collect();
    if missing.is_empty() {
        println!("system packages: everything is there");
        return Ok(());
    }
    bail!("this is neither Debian nor Ubuntu, so nothing is installed by itself. Missing:\n  {}", missing.join("\n  "));
}

fn is_found(found: &Found) -> bool {
    match found {
        Tool(name) => succeeds(program("sh").args(["-c", &format!("command -v {name}")])),
        Library(name) => succeeds(program("pkg-config").args(["--exists", name])),
        Font(name) => output(program("fc-list").arg(name)).is_ok_and(|fonts| !fonts.trim().is_empty()),
    }
}

fn in_words(need: &Need) -> String {
    let what = match need.found {
        Tool(name) => format!("the command {name}"),
        Library(name) => format!("the library {name} with its headers (pkg-config)"),
        Font(name) => format!("the font {name}"),
    };
    format!("{what}, on Debian in {}", need.package)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_elsewhere_is_named_exactly() {
        let words: Vec<String> = TO_BUILD.iter().chain(TO_TEST).chain(TO_MEASURE).map(in_words).collect();
        assert!(words.contains(&"the command Xvfb, on Debian in xvfb".to_owned()));
        assert!(words.contains(
            &"the library webkit2gtk-4.1 with its headers (pkg-config), on Debian in libwebkit2gtk-4.1-dev".to_owned()
        ));
        assert!(!is_found(&Tool("no-such-command-anywhere")));
        assert!(is_found(&Tool("sh")));
    }
}
