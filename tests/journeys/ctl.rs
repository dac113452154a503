//! `meridianctl` as a process.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use testkit::{PASSPHRASE, World};

/// A profile that `meridianctl` is called on.
#[derive(Debug, Clone)]
pub(crate) struct Ctl {
    home: PathBuf,
    secret: PathBuf,
    person: Option<String>,
    passphrase: String,
    more: Vec<(String, String)>,
}

/// How a call ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) json: Value,
    pub(crate) said: String,
}

impl Ctl {
    /// On this data directory, with this device secret.
    pub(crate) fn on(home: &Path, secret: &Path) -> Self {
        Self {
            home: home.into(),
            secret: secret.into(),
            person: None,
            passphrase: PASSPHRASE.to_owned(),
            more: Vec::new(),
        }
    }

    /// On the profile of a world.
    pub(crate) fn of(world: &World) -> Self {
        Self::on(&world.home(), &world.device_secret())
    }

    pub(crate) fn with_passphrase(self, passphrase: &str) -> Self {
        Self { passphrase: passphrase.to_owned(), ..self }
    }

    pub(crate) fn seated(self, person: impl ToString) -> Self {
        Self { person: Some(person.to_string()), ..self }
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.more.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A process that is not started yet, for `--json` unless it is to speak to people.
    pub(crate) fn command<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(binary());
        command
            .env_remove("MERIDIAN_HOME")
            .env("LC_ALL", "C")
            .env("MERIDIAN_DEVICE_SECRET_FILE", &self.secret)
            .env("MERIDIAN_PASSPHRASE", &self.passphrase)
            .envs(self.more.iter().map(|(name, value)| (name, value)))
            .arg("--home")
            .arg(&self.home)
            .stdin(Stdio::null());
        if let Some(person) = &self.person {
            command.arg("--as").arg(person);
        }
        command.args(arguments);
        command
    }

    /// Calls it with `--json`.
    pub(crate) fn call<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Ended {
        let mut command = self.command(arguments);
        command.arg("--json");
        ended(&command.output().expect("meridianctl runs"))
    }

    /// Calls it with `--json`, and it must end with 0.
    pub(crate) fn done<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Value {
        let ended = self.call(arguments);
        assert_eq!(ended.code, 0, "{ended:?}");
        ended.json
    }

    /// What it says to people.
    pub(crate) fn text<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> (i32, String, String) {
        let output = self.command(arguments).output().expect("meridianctl runs");
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
    }
}

pub(crate) fn ended(output: &Output) -> Ended {
    let text = String::from_utf8(output.stdout.clone()).expect("UTF-8");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let json = serde_json::from_str(&text).unwrap_or(Value::Null);
    Ended { code: output.status.code().unwrap_or(-1), json, said }
}

/// The program beside this test, as `cargo build` and `cargo xtask test` put it there.
pub(crate) fn binary() -> PathBuf {
    let here = std::env::current_exe().expect("a path");
    let path = here.ancestors().nth(2).expect("a folder").join("meridianctl");
    assert!(path.is_file(), "{} is not built: cargo build -p ctl", path.display());
    path
}
