//! Processes that end with their owner.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};

const GRACE: Duration = Duration::from_secs(10);
const GLANCE: Duration = Duration::from_millis(20);

/// A process that is asked to end when this is dropped, and killed only when it does not listen: a driver that is
/// killed leaves its own children behind, with its port and our pipes.
pub(super) struct Ends(Child);

impl Ends {
    pub(super) fn start(command: &mut Command) -> Result<Self> {
        let child = command.spawn().with_context(|| format!("starting {:?}", command.get_program()))?;
        Ok(Self(child))
    }

    pub(super) fn child(&mut self) -> &mut Child {
        &mut self.0
    }

    /// The first line that it writes.
    pub(super) fn first_line(&mut self) -> Result<String> {
        let output = self.0.stdout.take().context("it has no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        match line.trim() {
            "" => bail!("it said nothing"),
            said => Ok(said.to_owned()),
        }
    }

    /// Whether it is over, and how.
    pub(super) fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(self.0.try_wait()?)
    }
}

impl Drop for Ends {
    fn drop(&mut self) {
        let pid = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw);
        let asked = pid.is_some_and(|pid| kill_process(pid, Signal::TERM).is_ok());
        let over = |child: &mut Child| child.try_wait().ok().flatten();
        if !(asked && until(GRACE, || Ok(over(&mut self.0))).is_ok()) {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

/// Asks again and again until there is an answer.
pub(super) fn until<T>(patience: Duration, mut ask: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let end = Instant::now() + patience;
    loop {
        if let Some(answer) = ask()? {
            return Ok(answer);
        }
        if Instant::now() > end {
            bail!("no answer within {patience:?}");
        }
        std::thread::sleep(GLANCE);
    }
}
