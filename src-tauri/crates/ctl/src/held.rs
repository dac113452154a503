//! A session that is held by a process of its own, so that a script signs in once.
//!
//! `session start` asks for the secrets, hands them through a pipe to a second process, and leaves. That process unlocks,
//! listens on a socket of the profile that only its own user reaches, and carries out what is sent, one command line at a
//! time, until the session's time-out, the system's lock, `session end` or the end of the session from elsewhere.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command as Process, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use app::acts;
use kernel::{LogSafe, Timestamp};
use platform::PrivateSocket;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use crate::answer::{Answer, Told, write_line};
use crate::args::{Command, Session};
use crate::commands;
use crate::desk::{Desk, Secrets};
use crate::failure::Failure;
use crate::help;

/// The environment variable that names the socket.
const VARIABLE: &str = "MERIDIAN_SESSION";

/// How often it is looked whether the session is over.
const ROUND: Duration = Duration::from_millis(500);
/// A caller that says nothing for so long is left.
const PATIENCE: Duration = Duration::from_secs(10);
/// No command line is longer.
const LONGEST: u64 = 1 << 20;
/// A passphrase and a code, with room.
const MOST_SECRETS: usize = 1 << 16;

/// What is said of a session that was started.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Started {
    /// The path for `MERIDIAN_SESSION`.
    pub(crate) session: String,
    pub(crate) until: Timestamp,
}

/// One command line, as it is sent.
#[derive(Debug, Serialize, Deserialize)]
struct Asked {
    folder: PathBuf,
    line: Vec<String>,
}

/// Whether a command goes to the session that the environment names.
pub(crate) fn is_meant(command: &Command) -> bool {
    let named = std::env::var_os(VARIABLE).is_some_and(|path| !path.is_empty());
    named && !matches!(command, Command::Session(Session::Start | Session::Hold))
}

/// Sends a command line to the session that the environment names.
pub(crate) fn ask(line: &[OsString]) -> Result<Told, Failure> {
    let gone = |_| Failure::own("session-gone");
    let path = PathBuf::from(std::env::var_os(VARIABLE).unwrap_or_default());
    let mut holder = UnixStream::connect(path).map_err(gone)?;
    if !platform::is_same_user(&holder) {
        // Somebody else's socket would learn what was asked for.
        return Err(Failure::own("session-gone"));
    }
    let text = |word: &OsString| {
        word.clone().into_string().map_err(|word| Failure::misuse("invalid-value", word.to_string_lossy()))
    };
    let line = line.iter().map(text).collect::<Result<_, _>>()?;
    let folder = std::env::current_dir().map_err(|_| Failure::own("path-missing"))?;
    let asked = serde_json::to_string(&Asked { folder, line }).map_err(|_| Failure::own("session-gone"))?;
    writeln!(holder, "{asked}").map_err(gone)?;
    let mut answer = String::new();
    BufReader::new(holder).read_line(&mut answer).map_err(gone)?;
    serde_json::from_str(&answer).map_err(|_| Failure::own("session-gone"))
}

/// Starts the process that holds the session.
pub(crate) fn start(desk: &mut Desk) -> Result<Started, Failure> {
    let gone = |_| Failure::own("session-gone");
    let person = desk.who()?;
    let secrets = desk.ask_secrets(&person)?;
    let folder = desk.meridian()?.folder().to_owned();
    let program = std::env::current_exe().map_err(gone)?;
    let mut holder = Process::new(program)
        .arg("--json")
        .arg("--home")
        .arg(folder)
        .args(["--as", &person.person.to_string(), "session", "hold"])
        .env_remove("MERIDIAN_PASSPHRASE")
        .env_remove("MERIDIAN_OTP")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        // Of its own group, so that what ends the script does not end the session before its time.
        .process_group(0)
        .spawn()
        .map_err(gone)?;
    let (Some(mut input), Some(output)) = (holder.stdin.take(), holder.stdout.take()) else {
        return Err(Failure::own("session-gone"));
    };
    let handed =
        serde_json::to_string(&secrets).map(kernel::Sensitive::new).map_err(|_| Failure::own("session-gone"))?;
    writeln!(input, "{}", handed.expose()).map_err(gone)?;
    drop(input);
    let mut said = String::new();
    BufReader::new(output).read_line(&mut said).map_err(gone)?;
    read(&said)
}

/// What the holder says first: where it is reached, or why nobody was let in.
fn read(said: &str) -> Result<Started, Failure> {
    let value: Value = serde_json::from_str(said).map_err(|_| Failure::own("session-gone"))?;
    match value.get("error") {
        Some(error) => match serde_json::from_value::<app::WireError>(error.clone()) {
            Ok(error) => Err(error.into()),
            Err(_) => Err(Failure::own("session-gone")),
        },
        None => serde_json::from_value(value).map_err(|_| Failure::own("session-gone")),
    }
}

/// Holds a session until it is over.
pub(crate) fn hold(desk: &mut Desk) -> Result<Answer, Failure> {
    let secrets = handed()?;
    desk.hand(secrets);
    desk.sign_in()?;
    let until = desk.session()?.absolute_until;
    let meridian = desk.meridian()?;
    let id = desk.session_id().ok_or_else(|| Failure::own("session-gone"))?;
    let home = platform::Home::find(Some(meridian.folder().to_owned())).map_err(app::WireError::from)?;
    let socket = PrivateSocket::bind(&home, &id.to_string()).map_err(app::WireError::from)?;
    let locking = meridian.clone();
    if let Err(error) = platform::watch_system(move |_| locking.lock_all()) {
        tracing::warn!(error = error.log_safe(), "only the idle time locks");
    }
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGTERM, signal_hook::consts::SIGINT, signal_hook::consts::SIGHUP] {
        drop(signal_hook::flag::register(signal, Arc::clone(&stop)));
    }
    let started = Started { session: socket.path().display().to_string(), until };
    write_line(&serde_json::to_string(&started).unwrap_or_default());
    while !stop.load(Ordering::Relaxed) {
        meridian.tick();
        meridian.end_idle_sessions();
        if !meridian.sessions().contains(&id) {
            break;
        }
        match socket.caller(ROUND) {
            Ok(Some(caller)) => {
                if serve(desk, caller).unwrap_or(false) {
                    break;
                }
            }
            Ok(None) => {}
            Err(_) => break,
        }
    }
    // Its words were said at the beginning; nobody listens any more.
    Ok(Answer::told())
}

/// What `start` has handed over, read past the buffer of standard input, which nobody wipes.
fn handed() -> Result<Secrets, Failure> {
    let gone = |_| Failure::own("session-gone");
    let mut handed = Zeroizing::new(Vec::with_capacity(MOST_SECRETS));
    let input = std::fs::File::open("/dev/stdin").map_err(gone)?;
    std::io::Read::take(input, MOST_SECRETS as u64).read_to_end(&mut handed).map_err(gone)?;
    serde_json::from_slice(&handed).map_err(|_| Failure::own("session-gone"))
}

/// Carries out what a caller asks; whether that ends the session.
fn serve(desk: &mut Desk, caller: UnixStream) -> std::io::Result<bool> {
    caller.set_read_timeout(Some(PATIENCE))?;
    let mut line = String::new();
    BufReader::new(&caller).take(LONGEST).read_line(&mut line)?;
    let (outcome, ends) = match serde_json::from_str::<Asked>(&line) {
        Ok(asked) => answer(desk, asked),
        Err(_) => (Err(Failure::own("bad-request")), false),
    };
    let told = serde_json::to_string(&Told::of(&outcome, desk.words()))?;
    writeln!(&caller, "{told}")?;
    Ok(ends)
}

fn answer(desk: &mut Desk, asked: Asked) -> (Result<Answer, Failure>, bool) {
    // Paths are meant from where the caller stands. Commands come one at a time, so nobody else is moved.
    if std::env::set_current_dir(&asked.folder).is_err() {
        return (Err(Failure::own("path-missing")), false);
    }
    let parsed = match help::parse(desk.words(), asked.line.into_iter().map(OsString::from).collect()) {
        Ok(parsed) => parsed,
        Err(error) => return (Err(Failure::usage(&error, desk.words())), false),
    };
    if matches!(parsed.command, Command::Session(Session::End { session: None })) {
        let text = desk.words().say("ctl-session-ended", &[]);
        return (Ok(Answer::new(serde_json::json!({ "ended": true }), text)), true);
    }
    if !commands::fits_in_session(&parsed.command) {
        return (Err(Failure::misuse("not-in-batch", "MERIDIAN_SESSION")), false);
    }
    let touched = desk.call(acts::Touch {});
    (touched.and_then(|()| commands::carry_out(desk, parsed.command)), false)
}
