//! Word of the system's lock and its sleep: on Linux from logind, over the system bus.
//!
//! Three things count as a lock: the signal that asks a session to lock, the note that its screen is locked (which is how
//! desktops say it that lock by themselves), and the announcement of sleep. Sleep is delayed until whoever listens has done
//! what it must, so that no key is in the memory that goes to sleep.

use crate::{PlatformError, PlatformResult};

/// What the system does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SystemSignal {
    /// Its screen is locked.
    Locked,
    /// It is about to sleep.
    Sleep,
}

/// Calls this at each signal, on a thread of its own, for as long as the program runs.
///
/// # Errors
/// `SignalsAbsent` where nobody would give one.
#[cfg(target_os = "linux")]
pub fn watch_system(listener: impl FnMut(SystemSignal) + Send + 'static) -> PlatformResult<()> {
    let watch = logind::Watch::begin().map_err(|_| PlatformError::SignalsAbsent)?;
    let thread = std::thread::Builder::new().name("system signals".to_owned());
    thread.spawn(move || watch.keep(listener))?;
    Ok(())
}

/// Elsewhere there is no adapter yet; the idle time locks.
#[cfg(not(target_os = "linux"))]
pub fn watch_system(_: impl FnMut(SystemSignal) + Send + 'static) -> PlatformResult<()> {
    Err(PlatformError::SignalsAbsent)
}

#[cfg(target_os = "linux")]
mod logind {
    use std::time::Duration;

    use dbus::arg::{OwnedFd, PropMap, RefArg};
    use dbus::blocking::Connection;
    use dbus::channel::Channel;
    use dbus::message::{MatchRule, MessageType};
    use dbus::{Error, Message};

    use super::SystemSignal;

    const NAME: &str = "org.freedesktop.login1";
    const PATH: &str = "/org/freedesktop/login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    const SESSION: &str = "org.freedesktop.login1.Session";
    const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
    const ANSWER: Duration = Duration::from_secs(5);
    const ROUND: Duration = Duration::from_secs(3600);

    /// A connection that hears the login manager.
    pub(super) struct Watch {
        connection: Connection,
        /// The path of our session, where it is known.
        mine: Option<String>,
        /// As long as it is held, the system waits with its sleep.
        delay: Option<OwnedFd>,
    }

    impl Watch {
        pub(super) fn begin() -> Result<Self, Error> {
            let connection = connect()?;
            let manager = connection.with_proxy(NAME, PATH, ANSWER);
            let () = manager.method_call("org.freedesktop.DBus.Peer", "Ping", ())?;
            let asked: Result<(dbus::Path<'static>,), _> =
                manager.method_call(MANAGER, "GetSessionByPID", (std::process::id(),));
            let mine = asked.ok().map(|(path,)| path.to_string());
            for rule in [rule(MANAGER, "PrepareForSleep"), rule(SESSION, "Lock"), rule(PROPERTIES, "PropertiesChanged")]
            {
                connection.add_match_no_cb(&rule.match_str())?;
            }
            let delay = delay_sleep(&connection).ok();
            Ok(Self { connection, mine, delay })
        }

        /// Listens until the bus is gone.
        pub(super) fn keep(mut self, mut listener: impl FnMut(SystemSignal)) {
            loop {
                match self.connection.channel().blocking_pop_message(ROUND) {
                    Ok(Some(message)) => self.hear(&message, &mut listener),
                    Ok(None) => {}
                    Err(error) => {
                        tracing::warn!(name = error.name(), "the system's lock and sleep are no longer heard");
                        return;
                    }
                }
            }
        }

        fn hear(&mut self, message: &Message, listener: &mut impl FnMut(SystemSignal)) {
            match read(message, self.mine.as_deref()) {
                Some(Heard::Signal(signal)) => {
                    listener(signal);
                    if signal == SystemSignal::Sleep {
                        // Letting go of the handle lets the system go to sleep.
                        self.delay = None;
                    }
                }
                Some(Heard::Woke) => self.delay = delay_sleep(&self.connection).ok(),
                None => {}
            }
        }
    }

    fn connect() -> Result<Connection, Error> {
        let Ok(address) = std::env::var("DBUS_SYSTEM_BUS_ADDRESS") else { return Connection::new_system() };
        let mut channel = Channel::open_private(&address)?;
        channel.register()?;
        Ok(channel.into())
    }

    fn rule(interface: &'static str, member: &'static str) -> MatchRule<'static> {
        MatchRule::new_signal(interface, member).with_sender(NAME)
    }

    enum Heard {
        Signal(SystemSignal),
        Woke,
    }

    /// What a message says to this session. Where it is not known which session is ours, every session's lock counts.
    fn read(message: &Message, mine: Option<&str>) -> Option<Heard> {
        if message.msg_type() != MessageType::Signal {
            return None;
        }
        let path = message.path()?;
        let ours = mine.is_none_or(|mine| mine == &*path);
        match (&*message.interface()?, &*message.member()?) {
            (MANAGER, "PrepareForSleep") => match message.read1::<bool>() {
                Ok(true) => Some(Heard::Signal(SystemSignal::Sleep)),
                Ok(false) => Some(Heard::Woke),
                Err(_) => None,
            },
            (SESSION, "Lock") if ours => Some(Heard::Signal(SystemSignal::Locked)),
            (PROPERTIES, "PropertiesChanged") if ours => {
                let (interface, changed) = message.read2::<String, PropMap>().ok()?;
                let locked = changed.get("LockedHint").and_then(|hint| hint.0.as_u64()) == Some(1);
                (interface == SESSION && locked).then_some(Heard::Signal(SystemSignal::Locked))
            }
            _ => None,
        }
    }

    /// Has the system wait with its sleep for as long as the handle is held.
    fn delay_sleep(connection: &Connection) -> Result<OwnedFd, Error> {
        let manager = connection.with_proxy(NAME, PATH, ANSWER);
        let why = ("sleep", "Meridian", "Keys are wiped before sleep", "delay");
        let (handle,): (OwnedFd,) = manager.method_call(MANAGER, "Inhibit", why)?;
        Ok(handle)
    }
}
