//! Lock and sleep from a login manager of our own on a bus of our own.
#![cfg(target_os = "linux")]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test")]

use std::io::{BufRead, BufReader};
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use dbus::arg::{OwnedFd, PropMap, Variant};
use dbus::blocking::Connection;
use dbus::channel::{Channel, MatchingReceiver, Sender as _};
use dbus::message::MatchRule;
use dbus::{Message, Path};
use platform::{PlatformError, SystemSignal, watch_system};

const INSIDE: &str = "MERIDIAN_TEST_SYSTEM_BUS";
const MINE: &str = "/org/freedesktop/login1/session/_31";
const WAIT: Duration = Duration::from_secs(20);

struct Bus(Child);

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs the test of this name again beside a bus of its own; true when that is where we are.
fn inside(name: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let spawned = Command::new("dbus-daemon")
        .args(["--session", "--nofork", "--print-address=1"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut daemon) = spawned else {
        println!("skipped: dbus-daemon is not installed");
        return false;
    };
    let mut address = String::new();
    BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
    let _bus = Bus(daemon);
    let output = Command::new(std::env::current_exe().unwrap())
        .args([name, "--exact", "--nocapture"])
        .env("DBUS_SYSTEM_BUS_ADDRESS", address.trim())
        .env(INSIDE, "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("1 passed"), "the test ran inside: {said}");
    false
}

/// What the login manager is told to say.
enum Say {
    Sleep(bool),
    Lock(&'static str),
    Hint(&'static str, bool),
}

/// A login manager: answers what is asked, says what it is told, and tells when somebody has it wait with its sleep, and
/// when they let go.
fn login_manager() -> (Sender<Say>, Receiver<UnixStream>) {
    let (say, told) = mpsc::channel::<Say>();
    let (delayed, delays) = mpsc::channel();
    let (ready, is_ready) = mpsc::channel();
    std::thread::spawn(move || {
        let mut channel = Channel::open_private(&std::env::var("DBUS_SYSTEM_BUS_ADDRESS").unwrap()).unwrap();
        channel.register().unwrap();
        let connection = Connection::from(channel);
        connection.request_name("org.freedesktop.login1", false, false, true).unwrap();
        connection.start_receive(
            MatchRule::new_method_call(),
            Box::new(move |call: Message, connection: &Connection| {
                let reply = match &*call.member().unwrap() {
                    "GetSessionByPID" => call.method_return().append1(Path::from(MINE)),
                    "Inhibit" => {
                        let (what, _, _, mode) = call.read4::<String, String, String, String>().unwrap();
                        assert_eq!((what.as_str(), mode.as_str()), ("sleep", "delay"));
                        let (ours, theirs) = UnixStream::pair().unwrap();
                        delayed.send(ours).unwrap();
                        call.method_return().append1(OwnedFd::from(theirs))
                    }
                    _ => call.method_return(),
                };
                connection.send(reply).unwrap();
                true
            }),
        );
        ready.send(()).unwrap();
        loop {
            connection.process(Duration::from_millis(20)).unwrap();
            for said in told.try_iter() {
                connection.send(signal(&said)).unwrap();
            }
        }
    });
    is_ready.recv_timeout(WAIT).unwrap();
    (say, delays)
}

fn signal(said: &Say) -> Message {
    let manager = "/org/freedesktop/login1";
    let of = |path: &str, interface: &str, member: &str| Message::new_signal(path, interface, member).unwrap();
    match said {
        Say::Sleep(begins) => of(manager, "org.freedesktop.login1.Manager", "PrepareForSleep").append1(*begins),
        Say::Lock(path) => of(path, "org.freedesktop.login1.Session", "Lock"),
        Say::Hint(path, locked) => {
            let changed = PropMap::from([("LockedHint".to_owned(), Variant(Box::new(*locked) as _))]);
            of(path, "org.freedesktop.DBus.Properties", "PropertiesChanged").append3(
                "org.freedesktop.login1.Session",
                changed,
                Vec::<String>::new(),
            )
        }
    }
}

/// Whether the other end of a delay was let go of.
fn let_go(delay: &UnixStream) -> bool {
    delay.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
    matches!(std::io::Read::read(&mut &*delay, &mut [0]), Ok(0))
}

#[test]
fn lock_and_sleep_are_heard_and_sleep_waits_for_us() {
    if !inside("lock_and_sleep_are_heard_and_sleep_waits_for_us") {
        return;
    }
    let (say, delays) = login_manager();
    let (heard, signals) = mpsc::channel();
    let (go_on, may_go_on) = mpsc::channel::<()>();
    watch_system(move |signal| {
        heard.send(signal).unwrap();
        if signal == SystemSignal::Sleep {
            may_go_on.recv().unwrap();
        }
    })
    .unwrap();
    let delay = delays.recv_timeout(WAIT).unwrap();

    say.send(Say::Lock("/org/freedesktop/login1/session/_32")).unwrap();
    say.send(Say::Hint("/org/freedesktop/login1/session/_32", true)).unwrap();
    say.send(Say::Hint(MINE, false)).unwrap();
    say.send(Say::Lock(MINE)).unwrap();
    assert_eq!(signals.recv_timeout(WAIT), Ok(SystemSignal::Locked), "that of our session");
    say.send(Say::Hint(MINE, true)).unwrap();
    assert_eq!(signals.recv_timeout(WAIT), Ok(SystemSignal::Locked));

    say.send(Say::Sleep(true)).unwrap();
    assert_eq!(signals.recv_timeout(WAIT), Ok(SystemSignal::Sleep));
    assert!(!let_go(&delay), "the system waits while the listener works");
    go_on.send(()).unwrap();
    assert!(let_go(&delay), "and not longer");
    say.send(Say::Sleep(false)).unwrap();
    let again = delays.recv_timeout(WAIT).unwrap();
    assert!(!let_go(&again), "after waking the next sleep waits again");
    assert!(signals.try_recv().is_err(), "nothing else was heard");
}

#[test]
fn a_bus_without_a_login_manager_says_so() {
    if !inside("a_bus_without_a_login_manager_says_so") {
        return;
    }
    assert_eq!(watch_system(|_| {}), Err(PlatformError::SignalsAbsent));
}
