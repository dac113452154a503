//! Everything that is checked, in the order in which a fault is cheapest to find.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use crate::bindings;
use crate::process::{cargo, run, succeeds};
use crate::provision::{Node, Purpose, provision};
use crate::tidy;

/// What to check.
#[derive(Args)]
pub struct Choice {
    /// Only these steps.
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Step>,
    /// All but these steps.
    #[arg(long, value_enum, value_delimiter = ',')]
    skip: Vec<Step>,
    /// Take the machine as it is.
    #[arg(long)]
    no_provision: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// The rules of the house.
    Tidy,
    /// rustfmt.
    Format,
    /// The window's page: linters, types, tests, build.
    Page,
    /// What is generated is up to date.
    Bindings,
    /// clippy, every warning an error.
    Lint,
    /// Every test of every crate.
    Crates,
    /// Licences and origins of what we depend on.
    Licences,
    /// Journeys through the real window.
    Desktop,
}

enum Outcome {
    Passed,
    Skipped(&'static str),
    Failed(String),
}

/// Runs every chosen step, also after one has failed, and ends with one line for each.
pub fn test(choice: &Choice) -> Result<()> {
    let node = if choice.no_provision { crate::provision::node() } else { Some(provision(Purpose::Test)?) };
    let chosen = |step: &Step| (choice.only.is_empty() || choice.only.contains(step)) && !choice.skip.contains(step);
    let mut summary = Vec::new();
    for step in Step::value_variants().iter().copied().filter(chosen) {
        println!("\n== {}", name(step));
        let start = Instant::now();
        let outcome = carry_out(step, node.as_ref()).unwrap_or_else(|error| Outcome::Failed(format!("{error:#}")));
        if let Outcome::Failed(why) = &outcome {
            println!("{why}");
        }
        summary.push((step, outcome, start.elapsed()));
    }
    println!("\n== summary");
    for (step, outcome, time) in &summary {
        println!("{}", line(*step, outcome, *time));
    }
    let failed = summary.iter().filter(|(_, outcome, _)| matches!(outcome, Outcome::Failed(_))).count();
    if failed > 0 {
        bail!("{failed} of {} steps failed", summary.len());
    }
    Ok(())
}

fn line(step: Step, outcome: &Outcome, time: Duration) -> String {
    let (word, more) = match outcome {
        Outcome::Passed => ("passed", String::new()),
        Outcome::Skipped(why) => ("skipped", format!("  {why}")),
        Outcome::Failed(why) => ("FAILED", format!("  {}", why.lines().next().unwrap_or_default())),
    };
    format!("{:<10} {word:<8} {:>7.1} s{more}", name(step), time.as_secs_f64())
}

fn name(step: Step) -> String {
    step.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn carry_out(step: Step, node: Option<&Node>) -> Result<Outcome> {
    match step {
        Step::Tidy => tidy::tidy()?,
        Step::Format => run(cargo().args(["fmt", "--all", "--check"]))?,
        Step::Page => return check_page(node),
        Step::Bindings => bindings::check()?,
        Step::Lint => {
            run(cargo().args(["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]))?;
            // The journeys are no part of all targets, so that `cargo test` alone asks for no screen.
            run(cargo().args(["clippy", "--workspace", "--test", "desktop", "--quiet", "--", "-D", "warnings"]))?;
        }
        Step::Crates => {
            // Some tests run the programs of the workspace, so these are built before.
            run(cargo().args(["build", "--workspace", "--all-targets", "--quiet"]))?;
            run(cargo().args(["test", "--workspace", "--no-fail-fast"]))?;
        }
        Step::Licences => return check_licences(),
        Step::Desktop => {
            run(cargo().args(["build", "--workspace", "--all-targets", "--quiet"]))?;
            run(cargo().args(["test", "--workspace", "--test", "desktop"]))?;
        }
    }
    Ok(Outcome::Passed)
}

fn check_page(node: Option<&Node>) -> Result<Outcome> {
    let Some(node) = node else { bail!("there is no Node; run without --no-provision") };
    // The build checks the types first.
    let scripts: [&[&str]; 4] = [&["lint"], &["licences", "--", "--check"], &["test"], &["build"]];
    let faults: Vec<String> = scripts
        .into_iter()
        .filter_map(|script| run(node.npm().args(["run", "--silent"]).args(script)).err())
        .map(|error| format!("{error:#}"))
        .collect();
    if faults.is_empty() { Ok(Outcome::Passed) } else { bail!("{}", faults.join("\n")) }
}

fn check_licences() -> Result<Outcome> {
    if !succeeds(cargo().args(["deny", "--version"])) {
        return Ok(Outcome::Skipped("cargo-deny is not installed (cargo install cargo-deny --locked)"));
    }
    let check = |more: &[&str]| -> Command {
        let mut command = cargo();
        command.arg("deny").args(more).args(["check", "licenses", "bans", "sources"]);
        command
    };
    run(&mut check(&["--offline"]))?;
    Ok(Outcome::Passed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_has_one_line_in_the_summary() {
        let second = Duration::from_millis(1234);
        assert_eq!(line(Step::Tidy, &Outcome::Passed, second), "tidy       passed       1.2 s");
        let failed = Outcome::Failed("cargo fmt ended with 1\nmore".to_owned());
        assert_eq!(line(Step::Format, &failed, second), "format     FAILED       1.2 s  cargo fmt ended with 1");
        let skipped = Outcome::Skipped("not installed");
        assert_eq!(line(Step::Licences, &skipped, second), "licences   skipped      1.2 s  not installed");
    }
}
