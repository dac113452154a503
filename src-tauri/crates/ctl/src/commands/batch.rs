//! One session, many commands: each line of standard input is an argument list as a JSON array; each line out is its
//! result or error, in order.

use std::io::BufRead;

use app::acts;

use crate::answer::{Answer, Exit, as_json, write_line};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::help;

pub(super) fn run(desk: &mut Desk) -> Result<Answer, Failure> {
    // Whoever may not come in learns it once, not at every line.
    desk.sign_in()?;
    let mut exit = Exit::Done;
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|_| Failure::own("file-unreadable"))?;
        if line.trim().is_empty() {
            continue;
        }
        let outcome = one(desk, &line);
        let ended = outcome.as_ref().map_or(Exit::BadInput, |answer| answer.exit);
        if ended != Exit::Done {
            exit = Exit::BadInput;
        }
        // INVARIANT: a line is written only when what it tells is durable.
        write_line(&as_json(&outcome).to_string());
    }
    Ok(Answer::told().ending(exit))
}

fn one(desk: &mut Desk, line: &str) -> Result<Answer, Failure> {
    let arguments: Vec<String> = serde_json::from_str(line)
        .map_err(|_| Failure::misuse("batch-line", line.chars().take(80).collect::<String>()))?;
    let parsed = help::parse_line(desk.words(), arguments).map_err(|error| Failure::usage(&error, desk.words()))?;
    if !super::fits_in_session(&parsed.command) {
        return Err(Failure::misuse("not-in-batch", line.chars().take(80).collect::<String>()));
    }
    if desk.is_open() {
        desk.call(acts::Touch {})?;
    }
    super::carry_out(desk, parsed.command)
}
