//! Where the browser comes back to: a port of this machine that is open for as long as somebody waits (RFC 8252, 7.3).

use std::collections::BTreeMap;
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use openidconnect::url::form_urlencoded;

use crate::error::{ExchangeError, ExchangeResult};

/// Where a provider must let the browser come back to. The port is another one each time, which RFC 8252, 7.3, has
/// providers accept.
pub const REDIRECT: &str = "http://127.0.0.1/callback";
const PATH: &str = "/callback";

/// Between two looks whether somebody has come, or has thought better of it.
const PAUSE: Duration = Duration::from_millis(50);
/// For one request to come in whole, and for its answer to go out.
const PATIENCE: Duration = Duration::from_secs(2);
/// No browser needs more for one line.
const LONGEST_REQUEST: usize = 16 * 1024;

/// What the browser shows at the end, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// BCP 47.
    pub language: String,
    /// Whether it runs from right to left.
    pub right_to_left: bool,
    /// Its title where all went well: the reader can go back to the window.
    pub done: String,
    /// Its title where it did not.
    pub failed: String,
    /// The sentence under either.
    pub about: String,
}

/// A port that waits for one browser.
#[derive(Debug)]
pub(crate) struct Landing {
    listener: TcpListener,
    port: u16,
}

impl Landing {
    pub(crate) fn open() -> ExchangeResult<Self> {
        let opened = || -> std::io::Result<Self> {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
            listener.set_nonblocking(true)?;
            let port = listener.local_addr()?.port();
            Ok(Self { listener, port })
        };
        opened().map_err(|error| ExchangeError::NoPort(error.kind()))
    }

    /// The address to come back to.
    pub(crate) fn address(&self) -> String {
        format!("http://{}:{}{PATH}", Ipv4Addr::LOCALHOST, self.port)
    }

    /// Waits for the browser, and shows it the page that fits what `judge` says of the answer. Whoever asks for
    /// anything else, such as for an icon, is sent away.
    pub(crate) fn wait<T>(
        &self,
        page: &Page,
        patience: Duration,
        cancelled: &dyn Fn() -> bool,
        judge: impl FnOnce(BTreeMap<String, String>) -> ExchangeResult<T>,
    ) -> ExchangeResult<T> {
        let end = Instant::now() + patience;
        let (mut browser, answer) = loop {
            if cancelled() {
                return Err(ExchangeError::Cancelled);
            }
            if Instant::now() >= end {
                return Err(ExchangeError::TimedOut);
            }
            match self.listener.accept() {
                Ok((mut visitor, _)) => match read_target(&mut visitor).as_deref().and_then(answer_of) {
                    Some(answer) => break (visitor, answer),
                    None => send(&mut visitor, "404 Not Found", ""),
                },
                Err(error) if error.kind() == ErrorKind::WouldBlock => std::thread::sleep(PAUSE),
                Err(error) => return Err(ExchangeError::NoPort(error.kind())),
            }
        };
        let judged = answer.and_then(judge);
        let (status, title) = if judged.is_ok() { ("200 OK", &page.done) } else { ("400 Bad Request", &page.failed) };
        send(&mut browser, status, &html(page, title));
        judged
    }
}

/// What the first line of a request asks for; none if it is no `GET` that comes in time.
fn read_target(visitor: &mut TcpStream) -> Option<String> {
    visitor.set_nonblocking(false).ok()?;
    visitor.set_read_timeout(Some(PATIENCE)).ok()?;
    visitor.set_write_timeout(Some(PATIENCE)).ok()?;
    let end = Instant::now() + PATIENCE;
    let mut request = Vec::new();
    let mut piece = [0; 1024];
    // The whole head is read: a connection that is closed with bytes unread is reset, and the page would be lost.
    while !request.windows(4).any(|four| four == b"\r\n\r\n") {
        let read = visitor.read(&mut piece).ok().filter(|read| *read > 0)?;
        request.extend(piece.iter().take(read));
        if request.len() > LONGEST_REQUEST || Instant::now() > end {
            return None;
        }
    }
    let head = String::from_utf8(request).ok()?;
    let mut words = head.lines().next()?.split(' ');
    match (words.next(), words.next(), words.next()) {
        (Some("GET"), Some(target), Some(version)) if version.starts_with("HTTP/1.") => Some(target.to_owned()),
        _ => None,
    }
}

/// What the provider hands over through the browser; none for another address. A parameter that is there twice means
/// two things, and then nothing is believed (RFC 6749, 3.1).
fn answer_of(target: &str) -> Option<ExchangeResult<BTreeMap<String, String>>> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if path != PATH {
        return None;
    }
    let mut answer = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if answer.insert(name.into_owned(), value.into_owned()).is_some() {
            return Some(Err(ExchangeError::State));
        }
    }
    Some(Ok(answer))
}

/// A browser that is gone is no fault: what it brought is here.
fn send(browser: &mut TcpStream, status: &str, body: &str) {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
         Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nReferrer-Policy: no-referrer\r\n\
         X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let _ = browser.write_all(head.as_bytes()).and_then(|()| browser.write_all(body.as_bytes()));
}

fn html(page: &Page, title: &str) -> String {
    let direction = if page.right_to_left { "rtl" } else { "ltr" };
    let (language, title, about) = (escaped(&page.language), escaped(title), escaped(&page.about));
    format!(
        "<!doctype html><html lang=\"{language}\" dir=\"{direction}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">\
         <title>{title}</title><style>body{{font:16px/24px system-ui,sans-serif;margin:20vh auto;max-width:32rem;\
         padding:0 1.5rem}}h1{{font-size:20px;line-height:28px}}</style><h1>{title}</h1><p>{about}</p></html>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Page {
        Page {
            language: "ar".into(),
            right_to_left: true,
            done: "Done & <dusted>".into(),
            failed: "Failed".into(),
            about: "Go back.".into(),
        }
    }

    /// What a browser is shown that asks for these, one after the other.
    fn ask(landing: &Landing, requests: &[&str]) -> Vec<String> {
        let port = landing.port;
        let ask = |request: &String| {
            let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut answer = String::new();
            let _ = stream.read_to_string(&mut answer);
            answer
        };
        requests.iter().map(|request| (*request).to_owned()).collect::<Vec<_>>().iter().map(ask).collect()
    }

    #[test]
    fn only_the_one_address_counts_and_the_page_is_in_the_readers_language() {
        let landing = Landing::open().unwrap();
        let (answers, answer) = std::thread::scope(|scope| {
            let asked = scope.spawn(|| {
                ask(
                    &landing,
                    &[
                        "GET /favicon.ico HTTP/1.1\r\nHost: x\r\n\r\n",
                        "POST /callback?code=1 HTTP/1.1\r\nHost: x\r\n\r\n",
                        "nonsense\r\n\r\n",
                        "GET /callback?code=a%20b&state=s HTTP/1.1\r\nHost: x\r\n\r\n",
                    ],
                )
            });
            let answer = landing.wait(&page(), Duration::from_secs(20), &|| false, Ok);
            (asked.join().unwrap(), answer)
        });
        assert_eq!(answer.unwrap(), BTreeMap::from([("code".into(), "a b".into()), ("state".into(), "s".into())]));
        assert!(answers[..3].iter().all(|answer| answer.starts_with("HTTP/1.1 404 ")), "{answers:?}");
        let shown = &answers[3];
        assert!(shown.starts_with("HTTP/1.1 200 OK\r\n"), "{shown}");
        assert!(
            shown.contains("<html lang=\"ar\" dir=\"rtl\">") && shown.contains("Done &amp; &lt;dusted>"),
            "{shown}"
        );
    }

    #[test]
    fn an_answer_that_says_two_things_is_not_believed() {
        assert_eq!(answer_of("/callback?state=a&state=b"), Some(Err(ExchangeError::State)));
        assert_eq!(answer_of("/callbacks?state=a"), None);
        assert_eq!(answer_of("/callback"), Some(Ok(BTreeMap::new())));
    }

    #[test]
    fn waiting_ends_with_its_time_and_when_it_is_cancelled() {
        let landing = Landing::open().unwrap();
        let wait = |patience, cancelled: bool| landing.wait(&page(), patience, &|| cancelled, Ok).unwrap_err();
        assert_eq!(wait(Duration::from_millis(60), false), ExchangeError::TimedOut);
        assert_eq!(wait(Duration::from_secs(60), true), ExchangeError::Cancelled);
    }
}
