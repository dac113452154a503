//! A small server on this machine that says what a test puts there.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

type Pages = Arc<Mutex<BTreeMap<String, Value>>>;

/// A server of JSON. It is gone when it is dropped; until then it answers every method of a path alike.
#[derive(Debug)]
pub struct Site {
    address: String,
    pages: Pages,
}

impl Site {
    /// Listens on a free port.
    #[must_use]
    pub fn open() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let pages = Pages::default();
        let held = Arc::downgrade(&pages);
        std::thread::spawn(move || {
            for visitor in listener.incoming() {
                let Some(pages) = held.upgrade() else { break };
                if let Ok(visitor) = visitor {
                    let _ = serve(visitor, &pages);
                }
            }
        });
        Self { address, pages }
    }

    /// Where it is, without a slash at the end.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Says this under a path from now on.
    pub fn put(&self, path: &str, said: Value) {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), said);
    }

    /// Describes itself as an identity provider with these keys (OpenID Connect Discovery 1.0).
    pub fn describe_provider(&self, keys: Value) {
        let at = |path: &str| format!("{}{path}", self.address);
        self.put(
            "/.well-known/openid-configuration",
            serde_json::json!({
                "issuer": self.address,
                "authorization_endpoint": at("/auth"),
                "token_endpoint": at("/token"),
                "jwks_uri": at("/keys"),
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["EdDSA"],
            }),
        );
        self.put("/keys", keys);
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // Wakes whoever waits for a visitor, so that nobody is left listening.
        self.pages = Pages::default();
        let _ = TcpStream::connect(self.address.trim_start_matches("http://"));
    }
}

fn serve(visitor: TcpStream, pages: &Pages) -> std::io::Result<()> {
    let mut reader = BufReader::new(visitor);
    let (mut first, mut length) = (String::new(), 0);
    reader.read_line(&mut first)?;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        if line.trim().is_empty() {
            break;
        }
    }
    std::io::copy(&mut reader.by_ref().take(length), &mut std::io::sink())?;
    let path = first.split(' ').nth(1).unwrap_or_default().split('?').next().unwrap_or_default();
    let said = pages.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned();
    let (status, body) = said.map_or(("404 Not Found", "null".to_owned()), |said| ("200 OK", said.to_string()));
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    reader.get_mut().write_all((head + &body).as_bytes())
}
