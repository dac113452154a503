//! `meridianctl factor` and `meridianctl session`, and a session that goes on from one command to the next.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;
use testkit::{Mail, World};
use totp_rs::{Builder, Secret, Totp};

use crate::ctl::Ctl;

fn app(begun: &Value) -> Totp {
    let secret = Secret::try_from_base32(begun["secret"].as_str().unwrap()).unwrap();
    Builder::new().with_secret(secret).build().unwrap()
}

/// The code of now, or of half a minute later.
fn code(app: &Totp, later_s: u64) -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    app.generate(now + later_s).to_string()
}

fn refusal(ctl: &Ctl, arguments: &[&str]) -> (i32, String) {
    let ended = ctl.call(arguments.iter().copied());
    (ended.code, ended.json["error"]["code"].as_str().unwrap_or_default().to_owned())
}

#[test]
fn a_factor_is_enrolled_confirmed_asked_for_and_removed() {
    let world = World::founded_today("eu");
    let ctl = Ctl::of(&world);
    assert_eq!(ctl.done(["factor", "list"])["factors"], serde_json::json!([]));
    let begun = ctl.done(["factor", "enrol", "totp"]);
    assert_eq!(begun["secret"].as_str().unwrap().len(), 32);
    let app = app(&begun);
    assert_eq!(
        refusal(&ctl.clone().with("MERIDIAN_OTP", "000000"), &["factor", "confirm"]),
        (3, "factor-wrong".into())
    );
    let confirmed = ctl.clone().with("MERIDIAN_OTP", &code(&app, 0)).done(["factor", "confirm"]);
    assert_eq!(confirmed["factors"][0]["kind"], "totp");

    let (status, said) = refusal(&ctl, &["conversations"]);
    assert_eq!((status, said.as_str()), (2, "usage-secret-missing"), "a code is asked for");
    let used = ctl.clone().with("MERIDIAN_OTP", &code(&app, 0));
    assert_eq!(refusal(&used, &["conversations"]), (3, "factor-used".into()));
    // The next code counts already, because clocks differ: nobody has to wait in a test.
    let fresh = ctl.clone().with("MERIDIAN_OTP", &code(&app, 30));
    let codes = fresh.done(["factor", "codes"]);
    assert_eq!(codes["codes"].as_array().unwrap().len(), 10);
    let sheet = ctl.clone().with("MERIDIAN_OTP", codes["codes"][0].as_str().unwrap());
    let removed = sheet.done(["factor", "remove"]);
    assert_eq!(removed["factors"], serde_json::json!([]), "the sheet goes with what it stands in for");
    ctl.done(["conversations"]);
}

/// A session that is held, and is ended whatever the test finds.
struct Held {
    ctl: Ctl,
    socket: String,
}

impl Held {
    fn start(ctl: &Ctl) -> Self {
        let started = ctl.done(["session", "start"]);
        let socket = started["session"].as_str().unwrap().to_owned();
        // Who has the session needs no secret.
        let ctl = ctl.clone().with("MERIDIAN_SESSION", &socket).with_passphrase("");
        Self { ctl, socket }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.ctl.call(["session", "end"]);
    }
}

/// Waits until a path is gone.
fn goes(path: &str) -> bool {
    let begun = Instant::now();
    while Path::new(path).exists() && begun.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(50));
    }
    !Path::new(path).exists()
}

#[test]
fn a_held_session_serves_many_commands_with_one_sign_in() {
    let world = World::founded_today("eu");
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    let ctl = Ctl::of(&world);
    let held = Held::start(&ctl);
    let listed = held.ctl.done(["conversations"]);
    assert_eq!(listed["total"], 1);
    let id = listed["conversations"][0]["id"].as_str().unwrap();
    let note = world.desk().join("note.txt");
    std::fs::write(&note, "Ask the store room.").unwrap();
    held.ctl.done(["note", id, "--text-file", note.to_str().unwrap()]);
    assert_eq!(refusal(&held.ctl, &["conversation", "eu-0000000000001"]), (1, "no-such".into()));
    assert_eq!(refusal(&held.ctl, &["nonsense"]).0, 2);
    assert_eq!(refusal(&held.ctl, &["batch"]), (2, "usage-not-in-batch".into()));
    let (status, text, _) = held.ctl.text(["conversations"]);
    assert!(status == 0 && text.contains("Lamp"), "{text}");

    let sessions = held.ctl.done(["session", "list"]);
    let rows = sessions["sessions"].as_array().unwrap();
    let here: Vec<_> = rows.iter().filter(|row| row["here"] == true).collect();
    assert_eq!((here.len(), here[0]["program"].as_str()), (1, Some("ctl")));
    let signed_in = ctl.done(["audit", "list", "--vault", "org", "--query", "action:sign-in"]);
    // The world's founder, the session that is held, and the one that looks.
    assert_eq!(signed_in["total"], 3, "{signed_in}");

    held.ctl.done(["session", "end"]);
    assert!(goes(&held.socket));
    assert_eq!(refusal(&held.ctl, &["conversations"]), (1, "session-gone".into()));
}

#[test]
fn a_held_session_is_ended_from_elsewhere() {
    let world = World::founded_today("eu");
    let held = Held::start(&Ctl::of(&world));
    held.ctl.done(["conversations"]);
    world.founder().call(app::acts::EndSessions { session: None, person: None }).unwrap();
    assert!(goes(&held.socket), "its process leaves");
}

#[test]
fn whoever_is_not_let_in_holds_nothing() {
    let world = World::founded_today("eu");
    let ctl = Ctl::of(&world).with_passphrase("quite another sentence");
    assert_eq!(refusal(&ctl, &["session", "start"]), (3, "passphrase-wrong".into()));
    let left = std::fs::read_dir(world.home().join("sessions")).map(|entries| entries.count()).unwrap_or_default();
    assert_eq!(left, 0);
}
