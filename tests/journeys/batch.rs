//! A batch as a process that is spoken to line by line.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use serde_json::Value;

use crate::ctl::Ctl;

/// A batch under way.
#[derive(Debug)]
pub(crate) struct Batch {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Batch {
    pub(crate) fn begin(ctl: &Ctl) -> Self {
        let mut command = ctl.command(["batch"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("meridianctl runs");
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().expect("piped"));
        Self { child, input, output }
    }

    /// Hands lines in without waiting for what comes of them.
    pub(crate) fn send(&mut self, lines: &[Vec<String>]) {
        let input = self.input.as_mut().expect("open");
        let text: String = lines.iter().map(|line| serde_json::to_string(line).expect("JSON") + "\n").collect();
        input.write_all(text.as_bytes()).and_then(|()| input.flush()).expect("the batch listens");
    }

    /// The next answer; none when the process is gone.
    pub(crate) fn answer(&mut self) -> Option<Value> {
        let mut line = String::new();
        match self.output.read_line(&mut line) {
            Ok(0) | Err(_) => None,
            Ok(_) => serde_json::from_str(&line).ok(),
        }
    }

    /// SIGKILL.
    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("it can be killed");
    }

    /// Closes its input and waits for its end.
    pub(crate) fn end(mut self) -> Option<i32> {
        drop(self.input.take());
        self.child.wait().expect("it ends").code()
    }
}
