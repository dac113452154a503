//! A screen where there is none.

use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use super::ends::Ends;

/// A virtual screen; it goes dark when it is dropped.
pub(super) struct Screen {
    _server: Ends,
    display: String,
}

impl Screen {
    /// Of this size in pixels.
    pub(super) fn start(width: u32, height: u32) -> Result<Self> {
        let size = format!("{width}x{height}x24");
        let mut command = Command::new("Xvfb");
        // It looks for a free display by itself and tells us which it took.
        command.args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset"]);
        let mut server = Ends::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let number = server.first_line().context("the virtual screen did not start")?;
        Ok(Self { _server: server, display: format!(":{number}") })
    }

    /// Lets a process paint on it, and on no other.
    pub(super) fn furnish(&self, command: &mut Command) {
        command.env("DISPLAY", &self.display).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    }
}
