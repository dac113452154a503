//! A backup and the recovery key are enough: on a new computer, with another device secret and a new passphrase.

use testkit::{GREETINGS, Mail, World};

use crate::ctl::Ctl;

#[test]
fn restored_with_the_recovery_key_all_is_there() {
    let world = World::founded_today("eu");
    let mail: Vec<_> =
        GREETINGS.iter().map(|(_, from, subject, text)| Mail::from(from).subject(subject).text(text).bytes()).collect();
    let _ = world.import(&mail);
    let ctl = Ctl::of(&world);
    let id = ctl.done(["search", "返金"])["hits"][0]["conversation"].as_str().unwrap().to_owned();
    let text = world.desk().join("note.txt");
    std::fs::write(&text, "Call her back in the morning.").unwrap();
    ctl.done(["note", &id, "--text-file", text.to_str().unwrap()]);
    let folder = world.desk().join("backup");
    let made = ctl.done(["vault".as_ref(), "backup".as_ref(), folder.as_os_str()]);
    assert_eq!(made["ok"], true, "{made}");
    let before = ctl.done(["conversation", &id]);

    let elsewhere = tempfile::tempdir().unwrap();
    let secret = elsewhere.path().join("secret");
    std::fs::write(&secret, [9; 32]).unwrap();
    let new = Ctl::on(&elsewhere.path().join("home"), &secret).with_passphrase("a kettle sings above the rain");
    let key = world.recovery_key();
    let wrong = new.clone().with("MERIDIAN_RECOVERY_KEY", "0000-0000").call([
        "vault".as_ref(),
        "restore".as_ref(),
        folder.as_os_str(),
    ]);
    assert_eq!(wrong.json["error"]["code"], "recovery-key-malformed", "{wrong:?}");
    let restored = new.clone().with("MERIDIAN_RECOVERY_KEY", key.expose()).call([
        "vault".as_ref(),
        "restore".as_ref(),
        folder.as_os_str(),
    ]);
    assert_eq!(restored.code, 0, "{restored:?}");
    let after = new.done(["conversation", &id]);
    assert_eq!(after["messages"], before["messages"]);
    assert_eq!(after["notes"], before["notes"]);
    assert_eq!(new.done(["search", "返金"])["total"], 1, "the index is built anew");
    assert_eq!(new.done(["audit", "verify"])["ok"], true);
    assert_eq!(new.done(["vault", "check"])["ok"], true);
    // The old computer goes on as before.
    assert_eq!(ctl.done(["audit", "verify"])["ok"], true);
}
