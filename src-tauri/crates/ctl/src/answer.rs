//! What a command answers, and how it is written.

use std::io::Write;
use std::process::ExitCode;

use locale::Words;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::failure::Failure;

/// How a command ended. The numbers are the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    Done = 0,
    Other = 1,
    Usage = 2,
    Denied = 3,
    Broken = 4,
    BadInput = 5,
}

/// The result of a command, for programs and for people.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) json: Value,
    pub(crate) text: String,
    pub(crate) exit: Exit,
}

impl Answer {
    pub(crate) fn new(result: impl Serialize, text: impl Into<String>) -> Self {
        // Wire types serialise by their shape: text keys, no floats beyond JSON.
        let json = serde_json::to_value(result).unwrap_or(Value::Null);
        Self { json, text: text.into(), exit: Exit::Done }
    }

    /// All of it is written already.
    pub(crate) const fn told() -> Self {
        Self { json: Value::Null, text: String::new(), exit: Exit::Done }
    }

    /// Help and version.
    pub(crate) fn text_only(text: String) -> Self {
        Self { json: json!({ "text": text }), text, exit: Exit::Done }
    }

    pub(crate) const fn ending(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }
}

/// An outcome as one process tells it to another.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Told {
    json: Value,
    text: String,
    exit: u8,
    failed: bool,
}

impl Told {
    pub(crate) fn of(outcome: &Result<Answer, Failure>, words: &Words) -> Self {
        let (text, exit, failed) = match outcome {
            Ok(answer) => (answer.text.clone(), answer.exit, false),
            Err(failure) => (failure.text(words), failure.exit(), true),
        };
        Self { json: as_json(outcome), text, exit: exit as u8, failed }
    }
}

/// For whom it is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form {
    /// One JSON object on standard output; otherwise text for people.
    pub(crate) json: bool,
}

impl Form {
    /// Writes an outcome; how the process ends.
    pub(crate) fn tell(self, outcome: Result<Answer, Failure>, words: &Words) -> ExitCode {
        let exit = match &outcome {
            Ok(answer) => answer.exit,
            Err(failure) => failure.exit(),
        };
        if self.json {
            let json = as_json(&outcome);
            // A batch has written its lines already.
            if !json.is_null() {
                write_line(&json.to_string());
            }
        } else {
            match outcome {
                Ok(answer) if answer.text.is_empty() => {}
                Ok(answer) => write_line(answer.text.trim_end_matches('\n')),
                Err(failure) => say(&failure.text(words)),
            }
        }
        ExitCode::from(exit as u8)
    }
}

impl Form {
    /// Writes what another process has told.
    pub(crate) fn relay(self, told: Result<Told, Failure>, words: &Words) -> ExitCode {
        let told = match told {
            Ok(told) => told,
            Err(failure) => return self.tell(Err(failure), words),
        };
        match (self.json, told.failed) {
            (true, _) => write_line(&told.json.to_string()),
            (false, true) => say(&told.text),
            (false, false) if told.text.is_empty() => {}
            (false, false) => write_line(told.text.trim_end_matches('\n')),
        }
        ExitCode::from(told.exit)
    }
}

/// The object of an outcome.
pub(crate) fn as_json(outcome: &Result<Answer, Failure>) -> Value {
    match outcome {
        Ok(answer) => answer.json.clone(),
        Err(failure) => failure.json(),
    }
}

/// Writes a line of results. Whoever closed the pipe has read enough.
pub(crate) fn write_line(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Writes a message beside the results.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
