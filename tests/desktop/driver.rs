//! The WebDriver and the session in it.

use std::fs::File;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use super::Profile;
use super::ends::{Ends, until};
use super::screen::Screen;

const READY: Duration = Duration::from_secs(30);

/// A running driver on two free ports.
pub(super) struct Driver {
    _process: Ends,
    port: u16,
}

impl Driver {
    pub(super) fn start(screen: &Screen, profile: &Profile, extra: &[(String, String)]) -> Result<Self> {
        let (port, native) = free_ports()?;
        let log = File::create(profile.log_path())?;
        let mut command = Command::new(driver_path());
        command.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
        profile.furnish(&mut command);
        screen.furnish(&mut command);
        // WebKit's plain renderer, which the application takes where there is no graphics card, never answers when a
        // driver asks it for a picture.
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "0");
        command.envs(extra.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        let mut process = Ends::start(&mut command)?;
        for port in [port, native] {
            let answers = || {
                if let Some(status) = process.ended()? {
                    bail!("the driver ended with {status}");
                }
                Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok())
            };
            until(READY, answers).context("the driver did not start")?;
        }
        Ok(Self { _process: process, port })
    }

    /// Starts the application under the driver.
    pub(super) async fn connect(&self, application: &Path) -> Result<Client> {
        let wanted = json!({ "browserName": "wry", "tauri:options": { "application": application } });
        let wanted = wanted.as_object().cloned().unwrap_or_default();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted);
        let address = format!("http://127.0.0.1:{}", self.port);
        builder.connect(&address).await.context("the window did not open")
    }
}

fn free_ports() -> Result<(u16, u16)> {
    // Held at the same time, so that they differ.
    let (one, other) = (TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?, TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?);
    Ok((one.local_addr()?.port(), other.local_addr()?.port()))
}

/// The driver that `cargo xtask` installs, or else the one on the path.
fn driver_path() -> PathBuf {
    let installed = target_directory().map(|target| target.join("tools/bin/tauri-driver"));
    installed.filter(|path| path.exists()).unwrap_or_else(|| PathBuf::from("tauri-driver"))
}

/// The application that was built beside this test.
pub fn application_path() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("MERIDIAN_WINDOW") {
        return Ok(PathBuf::from(path));
    }
    let test = std::env::current_exe()?;
    let beside = test.ancestors().map(|folder| folder.join("meridian")).find(|path| path.is_file());
    beside.context("the window is not built: cargo build -p meridian")
}

fn target_directory() -> Option<PathBuf> {
    let test = std::env::current_exe().ok()?;
    test.ancestors().find(|folder| folder.join("CACHEDIR.TAG").exists()).map(Path::to_owned)
}
