//! What a window needs around it on a machine without any: a screen, a session bus, a keystore.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::Profile;
use super::ends::{Ends, until};

const READY: Duration = Duration::from_secs(20);

/// A screen, a session bus and an unlocked keystore. Dropped from top to bottom.
pub(super) struct Stage {
    _keyring: Ends,
    _bus: Ends,
    _screen: Ends,
    display: String,
    address: String,
}

impl Stage {
    /// Sets everything up for one profile, with a screen of this size in pixels.
    pub(super) fn raise(profile: &Profile, width: u32, height: u32) -> Result<Self> {
        let (screen, display) = start_screen(width, height)?;
        let (bus, address) = start_bus(profile)?;
        let keyring = start_keyring(profile, &address)?;
        Ok(Self { _keyring: keyring, _bus: bus, _screen: screen, display, address })
    }

    /// Tells a process where all this is.
    pub(super) fn furnish(&self, command: &mut Command, profile: &Profile) {
        command
            .envs(profile.environment())
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LANG", "en_US.UTF-8")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .env_remove("MERIDIAN_DEVICE_SECRET_FILE");
    }
}

fn start_screen(width: u32, height: u32) -> Result<(Ends, String)> {
    let size = format!("{width}x{height}x24");
    let mut command = Command::new("Xvfb");
    // It looks for a free display by itself and tells us which it took.
    command.args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset"]);
    let mut screen = Ends::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let number = first_line(&mut screen).context("the virtual screen did not start")?;
    Ok((screen, format!(":{number}")))
}

fn start_bus(profile: &Profile) -> Result<(Ends, String)> {
    let mut command = Command::new("dbus-daemon");
    let address = format!("--address=unix:dir={}", profile.root().join("runtime").display());
    command.args(["--session", "--nofork", "--nopidfile", "--nosyslog", "--print-address=1", &address]);
    command.envs(profile.environment());
    let mut bus = Ends::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let address = first_line(&mut bus).context("the session bus did not start")?;
    Ok((bus, address))
}

fn start_keyring(profile: &Profile, address: &str) -> Result<Ends> {
    let log = File::create(profile.root().join("tmp/keyring.log"))?;
    let mut command = Command::new("gnome-keyring-daemon");
    command.args(["--foreground", "--unlock", "--components=secrets", "--control-directory"]);
    command.arg(profile.root().join("runtime/keyring"));
    command.envs(profile.environment()).env("DBUS_SESSION_BUS_ADDRESS", address);
    let mut keyring = Ends::start(command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(log))?;
    let mut password = keyring.child().stdin.take().context("the keystore takes no password")?;
    password.write_all(b"a virtual desk")?;
    drop(password);
    until(READY, || Ok(serves_secrets(address)?.then_some(()))).context("the keystore did not start")?;
    Ok(keyring)
}

fn serves_secrets(address: &str) -> Result<bool> {
    let answer = Command::new("dbus-send")
        .args(["--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"])
        .args(["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"])
        .env("DBUS_SESSION_BUS_ADDRESS", address)
        .output()?;
    Ok(String::from_utf8_lossy(&answer.stdout).contains("true"))
}

fn first_line(process: &mut Ends) -> Result<String> {
    let output = process.child().stdout.take().context("no output")?;
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    if line.trim().is_empty() {
        bail!("it said nothing");
    }
    Ok(line.trim().to_owned())
}

/// The picture of a page as a file.
pub(super) fn keep_picture(picture: &[u8], path: &Path) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, picture).with_context(|| format!("writing {}", path.display()))
}
