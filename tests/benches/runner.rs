//! How two things are compared.

use std::fmt;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};
use rustix::time::{ClockId, clock_gettime};
use serde::Serialize;

use crate::reading::Worlds;

/// Rounds of a comparison; the two sides take turns in each.
const ROUNDS: usize = 7;

/// How far rows grow.
pub struct Scale {
    /// To a million.
    pub full: bool,
    /// Worlds that several rows look at.
    pub worlds: Worlds,
}

impl Scale {
    /// Sizes of growth, from a thousand.
    pub fn sizes(&self) -> &'static [usize] {
        if self.full { &[1_000, 10_000, 100_000, 1_000_000] } else { &[1_000, 10_000, 100_000] }
    }
}

/// One line of the table.
#[derive(Debug, Serialize)]
pub struct Figure {
    pub what: String,
    pub against: String,
    pub median: f64,
    pub min: f64,
    pub max: f64,
    pub goal: String,
    /// Cost of one unit of ours, in microseconds; only to be read beside the others of the same run.
    pub ours_us: f64,
}

impl fmt::Display for Figure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, against, median, min, max, goal, ours_us } = self;
        write!(out, "{what:<44} {against:<34} {median:>8.3} {min:>8.3} {max:>8.3}   {goal} ({ours_us:.1} µs)")
    }
}

/// Processor time of this thread so far.
fn thread_time() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec.unsigned_abs(), u32::try_from(now.tv_nsec).unwrap_or_default())
}

/// Processor time of a piece of work on this thread, in microseconds.
pub fn thread_us(work: impl FnOnce() -> Result<()>) -> Result<f64> {
    let start = thread_time();
    work()?;
    Ok((thread_time().saturating_sub(start)).as_secs_f64() * 1e6)
}

/// Time by the clock of a piece of work, in microseconds: where the disk is what is waited for.
pub fn wall_us(work: impl FnOnce() -> Result<()>) -> Result<f64> {
    let start = std::time::Instant::now();
    work()?;
    Ok(start.elapsed().as_secs_f64() * 1e6)
}

/// Processor time of a child with its own children, in microseconds.
pub fn child_us(command: &mut Command) -> Result<f64> {
    let before = children_ticks()?;
    let name = command.get_program().to_string_lossy().into_owned();
    let done = command.stdout(Stdio::null()).stderr(Stdio::null()).status().with_context(|| name.clone())?;
    anyhow::ensure!(done.success(), "{name} failed");
    Ok((children_ticks()? - before) as f64 * 10_000.0)
}

/// User and system time of all children that have ended, in hundredths of a second (proc(5): fields 16 and 17).
fn children_ticks() -> Result<u64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let rest = stat.rsplit_once(") ").context("stat")?.1;
    let mut fields = rest.split(' ').skip(13);
    let mut next = || fields.next().and_then(|field| field.parse::<u64>().ok()).context("stat");
    Ok(next()? + next()?)
}

/// Compares two measurements of one unit each, A then B in every round.
pub fn compare(
    what: impl Into<String>,
    against: impl Into<String>,
    goal: &str,
    mut ours: impl FnMut() -> Result<f64>,
    mut theirs: impl FnMut() -> Result<f64>,
) -> Result<Figure> {
    let mut ratios = Vec::new();
    let mut costs = Vec::new();
    for _ in 0..ROUNDS {
        let (one, other) = (ours()?, theirs()?);
        costs.push(one);
        ratios.push(one / other.max(0.001));
    }
    Ok(figure(what, against, goal, &mut ratios, &mut costs))
}

/// A line from ratios that were measured.
pub fn figure(
    what: impl Into<String>,
    against: impl Into<String>,
    goal: &str,
    ratios: &mut [f64],
    costs: &mut [f64],
) -> Figure {
    ratios.sort_by(f64::total_cmp);
    costs.sort_by(f64::total_cmp);
    let at = |of: &[f64], place: usize| of.get(place).copied().unwrap_or(f64::NAN);
    Figure {
        what: what.into(),
        against: against.into(),
        median: at(ratios, ratios.len() / 2),
        min: at(ratios, 0),
        max: at(ratios, ratios.len().saturating_sub(1)),
        goal: goal.to_owned(),
        ours_us: at(costs, costs.len() / 2),
    }
}
