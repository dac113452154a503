//! A real identity provider on this machine (`tests/peers/oidc`), and somebody who signs in there as a browser does.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use ureq::Agent;
use ureq::http::Response;

/// A running provider. It ends when it is dropped.
#[derive(Debug)]
pub struct IdentityPeer {
    process: Child,
    address: String,
}

impl IdentityPeer {
    /// Starts it on a free port. None where Node or the provider's packages are absent, which is said: `cargo xtask
    /// test` provides both.
    #[must_use]
    pub fn start() -> Option<Self> {
        let packages = tools().join("peers/oidc");
        if !packages.join("node_modules/oidc-provider").is_dir() {
            return skipped("the identity provider is not installed");
        }
        let script = root().join("tests/peers/oidc/provider.mjs");
        let mut commands = nodes().into_iter().map(|node| {
            let mut command = Command::new(node);
            command.arg(&script).arg(&packages);
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
            command
        });
        let Some(mut process) = commands.find_map(|mut command| command.spawn().ok()) else {
            return skipped("there is no Node");
        };
        let mut address = String::new();
        BufReader::new(process.stdout.take().expect("piped")).read_line(&mut address).expect("the provider speaks");
        assert!(address.starts_with("http://127.0.0.1:"), "the provider did not start: {address:?}");
        Some(Self { process, address: address.trim().to_owned() })
    }

    /// Its issuer.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for IdentityPeer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn skipped<T>(why: &str) -> Option<T> {
    #[expect(clippy::print_stderr, reason = "whoever reads the output of a test has to learn that it did nothing")]
    {
        eprintln!("skipped: {why}");
    }
    None
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_owned()
}

fn tools() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from).join("tools")
}

fn nodes() -> [PathBuf; 2] {
    [PathBuf::from("node"), tools().join("node-bin/node")]
}

/// What a browser does with forms, cookies and redirects.
#[derive(Debug)]
pub struct Browser {
    agent: Agent,
    cookies: BTreeMap<String, String>,
}

impl Default for Browser {
    fn default() -> Self {
        let config = Agent::config_builder().max_redirects(0).http_status_as_error(false).proxy(None);
        Self { agent: config.build().new_agent(), cookies: BTreeMap::new() }
    }
}

impl Browser {
    /// Opens the provider's page, signs in under this name, agrees to what is asked, and goes on to where that leads:
    /// the address on this machine that the provider sends the browser back to. It is not opened yet.
    pub fn sign_in(&mut self, address: &str, login: &str) -> String {
        let (mut address, mut form) = (address.to_owned(), None);
        for _ in 0..20 {
            let (place, html) = self.visit(&address, form.take());
            if let Some(place) = place {
                let next = absolute(&address, &place);
                if next.contains("/callback?") {
                    return next;
                }
                address = next;
                continue;
            }
            let prompt = ["login", "consent"].into_iter().find(|prompt| html.contains(&format!("value=\"{prompt}\"")));
            let prompt = prompt.unwrap_or_else(|| panic!("a page without a form: {html}"));
            form = Some(vec![("prompt", prompt.to_owned()), ("login", login.to_owned()), ("password", "x".to_owned())]);
        }
        panic!("the provider leads nowhere: {address}");
    }

    /// Opens an address, and gives the status and what is shown.
    pub fn open(&mut self, address: &str) -> (u16, String) {
        let mut answer = self.agent.get(address).call().expect("somebody answers");
        (answer.status().as_u16(), answer.body_mut().read_to_string().unwrap_or_default())
    }

    /// Where it is sent on to, or what is shown.
    fn visit(&mut self, address: &str, form: Option<Vec<(&str, String)>>) -> (Option<String>, String) {
        let cookies = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        let sent = match form {
            Some(form) => self.agent.post(address).header("cookie", cookies).send_form(form),
            None => self.agent.get(address).header("cookie", cookies).call(),
        };
        let mut answer = sent.expect("the provider answers");
        self.keep_cookies(&answer);
        let place = answer.headers().get("location").and_then(|place| place.to_str().ok()).map(str::to_owned);
        (place, answer.body_mut().read_to_string().unwrap_or_default())
    }

    fn keep_cookies<T>(&mut self, answer: &Response<T>) {
        for cookie in answer.headers().get_all("set-cookie").iter().filter_map(|cookie| cookie.to_str().ok()) {
            let pair = cookie.split(';').next().and_then(|pair| pair.split_once('='));
            let (name, value) = pair.expect("a cookie has a name");
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

fn absolute(from: &str, place: &str) -> String {
    if place.contains("://") {
        return place.to_owned();
    }
    let origin = from.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    format!("{origin}{place}")
}
