//! Waiting for work in the background, telling how far it is.

use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use app::view::{JobResult, JobState, JobView};
use app::{Meridian, acts};
use locale::Words;

use crate::answer::say;
use crate::failure::Failure;

/// How often it is looked whether somebody wants it to stop.
const GLANCE: Duration = Duration::from_millis(100);
/// How much a job has to do between two lines where nobody watches.
const STRIDE: u64 = 10_000;

/// What came of the work.
pub(crate) struct Finished {
    pub(crate) result: Option<JobResult>,
    pub(crate) cancelled: bool,
}

/// Starts work and waits until it is over; Ctrl-C asks it to stop where it is.
pub(crate) fn wait(
    meridian: &Meridian,
    words: &Words,
    start: impl FnOnce() -> Result<JobView, Failure>,
) -> Result<Finished, Failure> {
    let stop = Arc::new(AtomicBool::new(false));
    let handler = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&stop));
    let (sender, receiver) = mpsc::channel();
    // The listener stays for the life of the process, which is that of this job or of one batch.
    meridian.on_progress(move |job| {
        let _ = sender.send(job.clone());
    });
    let started = start()?;
    let job = started.job;
    let mut progress = Progress::new(words);
    let mut last = started;
    while last.state == JobState::Running {
        match receiver.recv_timeout(GLANCE) {
            Ok(view) if view.job == job => last = view,
            Ok(_) => continue,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                if stop.swap(false, Ordering::Relaxed) {
                    meridian.call(None, acts::CancelJob { job })?;
                }
            }
        }
        progress.tell(&last);
    }
    progress.end();
    if let Ok(handler) = handler {
        signal_hook::low_level::unregister(handler);
    }
    match last.error {
        Some(error) => Err(error.into()),
        None => Ok(Finished { result: last.result, cancelled: last.state == JobState::Cancelled }),
    }
}

/// Says on standard error how far it is: in place for somebody who watches, in lines for a log.
struct Progress<'a> {
    words: &'a Words,
    live: bool,
    told: u64,
}

impl<'a> Progress<'a> {
    fn new(words: &'a Words) -> Self {
        Self { words, live: std::io::stderr().is_terminal(), told: 0 }
    }

    fn tell(&mut self, job: &JobView) {
        if job.done == self.told || (!self.live && job.done < self.told + STRIDE) {
            return;
        }
        self.told = job.done;
        let total = job.total.map(|total| total.to_string()).unwrap_or_default();
        let unit = self.words.say("ctl-unit", &[("unit", job.unit.as_str().into())]);
        let id = if total.is_empty() { "ctl-progress" } else { "ctl-progress-of" };
        let line = self.words.say(id, &[("done", job.done.into()), ("total", total.into()), ("unit", unit.into())]);
        if self.live {
            use std::io::Write;
            let mut out = std::io::stderr().lock();
            let _ = write!(out, "\r\u{1b}[K{line}").and_then(|()| out.flush());
        } else {
            say(&line);
        }
    }

    fn end(&self) {
        if self.live && self.told > 0 {
            say("");
        }
    }
}
