//! A session bus with an unlocked keystore on it, as a desktop has them after its user has logged in.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};

use super::ends::{Ends, until};

const READY: Duration = Duration::from_secs(20);

/// The bus and the keystore; they end when this is dropped, in this order.
pub(super) struct Keystore {
    _keyring: Ends,
    _bus: Ends,
    address: String,
}

impl Keystore {
    /// Starts both with everything that they keep under `root`.
    pub(super) fn start(root: &Path, environment: &[(&str, std::path::PathBuf)]) -> Result<Self> {
        let mut command = Command::new("dbus-daemon");
        let place = format!("--address=unix:dir={}", root.join("runtime").display());
        command.args(["--session", "--nofork", "--nopidfile", "--nosyslog", "--print-address=1", &place]);
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        let mut bus = Ends::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let address = bus.first_line().context("the session bus did not start")?;

        let mut command = Command::new("gnome-keyring-daemon");
        command.args(["--foreground", "--unlock", "--components=secrets", "--control-directory"]);
        command.arg(root.join("runtime/keyring")).env("DBUS_SESSION_BUS_ADDRESS", &address);
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        let log = File::create(root.join("tmp/keyring.log"))?;
        let mut keyring = Ends::start(command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(log))?;
        let mut password = keyring.child().stdin.take().context("the keystore takes no password")?;
        password.write_all(b"a virtual desk")?;
        drop(password);
        until(READY, || Ok(serves_secrets(&address)?.then_some(()))).context("the keystore did not start")?;
        Ok(Self { _keyring: keyring, _bus: bus, address })
    }

    /// Where the bus is, as in `DBUS_SESSION_BUS_ADDRESS`.
    pub(super) fn address(&self) -> &str {
        &self.address
    }
}

fn serves_secrets(address: &str) -> Result<bool> {
    let answer = Command::new("dbus-send")
        .args(["--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"])
        .args(["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"])
        .env("DBUS_SESSION_BUS_ADDRESS", address)
        .output()?;
    Ok(String::from_utf8_lossy(&answer.stdout).contains("true"))
}
