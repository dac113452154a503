use expect_test::expect;
use kernel::VaultName;

use super::*;
use crate::testing::*;

fn enrolled(entropy: &Counting) -> (Keyring, Enrolled) {
    let mut keyring = keyring(entropy);
    let enrolled =
        keyring.enrol(member(MIREILLE, "MB", "supervisor"), &chosen(WORDS), &device(1), KDF, entropy).unwrap();
    for (at, name) in ["org", "eu"].iter().enumerate() {
        let key = Key::from_bytes([0x50 + u8::try_from(at).unwrap(); 32]);
        keyring.grant(&enrolled.account, vault(name), &key, entropy).unwrap();
    }
    (keyring, enrolled)
}

fn unlock(keyring: &mut Keyring, text: &str, secret: u8, ms: u64) -> Result<AccountKey, IdentityError> {
    keyring.unlock(MIREILLE, &words(text), &device(secret), NOW, &up(ms))
}

fn vaults(keyring: &Keyring, account: &AccountKey) -> Vec<(VaultName, u8)> {
    keyring.vault_keys(account).unwrap().into_iter().map(|(name, key)| (name, key.expose()[0])).collect()
}

fn edited(keyring: &Keyring, from: &str, to: &str) -> Result<Keyring, IdentityError> {
    let text = String::from_utf8(keyring.to_json().unwrap()).unwrap();
    assert!(text.contains(from), "{from} is in the file");
    Keyring::from_json(text.replacen(from, to, 1).as_bytes())
}

#[test]
fn the_file_holds_neither_secrets_nor_names() {
    let entropy = Counting::new();
    let (mut keyring, _) = enrolled(&entropy);
    keyring.set_spool(crate::spool_key(&device(1)).public());
    keyring.set_sites(vec![LockSite {
        name: "Berlin".to_owned(),
        zone: "Europe/Berlin".to_owned(),
        latitude: 52.5,
        longitude: 13.4,
        opens: 480,
        closes: 1020,
        days: [true, true, true, true, true, false, false],
    }]);
    keyring.invite(member(TOMAS, "TO", "agent"), NOW, &entropy).unwrap();
    unlock(&mut keyring, "wrong words entirely", 1, 5_000).unwrap_err();
    let json = keyring.to_json().unwrap();
    assert_eq!(Keyring::from_json(&json).as_ref(), Ok(&keyring));
    expect![[r#"
        {
          "form": 1,
          "profile": "157c4a7fb979379e2af894fe72f36e3c",
          "device": "0000000000003",
          "log": "harbour-rail",
          "spool": "78cda06da3e5eb082590ebd089d4e73c5c93b716dd75e803c667de2867361325",
          "sites": [
            {
              "name": "Berlin",
              "zone": "Europe/Berlin",
              "latitude": 52.5,
              "longitude": 13.4,
              "opens": 480,
              "closes": 1020,
              "days": [
                true,
                true,
                true,
                true,
                true,
                false,
                false
              ]
            }
          ],
          "members": [
            {
              "person": "0000000000007",
              "initials": "MB",
              "role": "supervisor",
              "passphrase": {
                "kdf": {
                  "memory_kib": 19456,
                  "iterations": 2,
                  "lanes": 1
                },
                "salt": "9364097b12548453a8e053facbcdbbf1",
                "device": "a9f43153defb67ad",
                "sealed": "Ab1cnnmFR/OP0tjo+E+PiYh+x1PMhpWkA8+FZ4AKHEY9rzcDbirxRkwhUmzBYWsjrzjv3HcAJn4y9snhFDqm0WU="
              },
              "recovery": {
                "sealed": "ARFNyHZrLtEIJskS9l1ECTHVNmspOw4gQ8dQybCSyKkB89XugyXo5Bs+JTR5vdWuL83eB1Ghqq8rX+Hd1ysYBwI="
              },
              "grants_to": "9b4bd0dd5a49a5f06e69bb438668f857cd385399c4e1940321b943ded253ad7f",
              "wraps": {
                "org": "ATtFXXXeIUBFUMGn9DJeuP/YNI8mNxnhmy6PnlH4tu6MvWHZ6CIszphqH8Gcrg9/BO3pjt2/kSypXA6pUd5tw2o=",
                "eu": "AWU98nNRFa+Berk882yonXkhRTBWABijV91mkcO4WNBFKNsrkdiC5FJCASZJ3HaDTMHmSIn/nhvJ5kl838kfW0s="
              },
              "attempts": {
                "failed": 1,
                "last": {
                  "boot": "9b2f",
                  "ms": 5000
                }
              }
            },
            {
              "person": "0000000000008",
              "initials": "TO",
              "role": "agent",
              "invitation": {
                "expires_at": "2026-11-23T05:00:00.000Z",
                "sealed": "AQ0eRm4d42pzIpqQ7W6Dw0KFLvRBD+JeFkSrP+YpVLEcdloTbVdi7H9ajCyk3i2kSwrGHU8BatAVJWWsmlANNrM="
              },
              "grants_to": "e8f2df008d23138a50a36962bc06227b93e672dfcf2d7bc9d1966927dcc1ca51",
              "wraps": {},
              "attempts": {
                "failed": 0
              }
            }
          ]
        }
    "#]]
    .assert_eq(&String::from_utf8(json).unwrap());
}

#[test]
fn passphrase_and_device_secret_open_the_vaults() {
    let (mut keyring, _) = enrolled(&Counting::new());
    let account = unlock(&mut keyring, WORDS, 1, 0).unwrap();
    assert_eq!(vaults(&keyring, &account), [(vault("org"), 0x50), (vault("eu"), 0x51)]);
    assert_eq!(keyring.member(MIREILLE).unwrap().last_unlocked(), Some(NOW));
    assert_eq!(format!("{account:?}"), "AccountKey(0000000000007, …)");
}

#[test]
fn a_wrong_passphrase_another_device_and_an_unknown_person_are_three_things() {
    let (mut keyring, _) = enrolled(&Counting::new());
    let wrong = IdentityError::WrongPassphrase { failed: 1, wait_ms: 0 };
    assert_eq!(unlock(&mut keyring, "wrong words entirely", 1, 0).unwrap_err(), wrong);
    assert_eq!(unlock(&mut keyring, WORDS, 2, 0).unwrap_err(), IdentityError::AnotherDevice);
    assert_eq!(keyring.member(MIREILLE).unwrap().attempts().failed(), 1, "another device is no wrong try");
    let nobody = keyring.unlock(TOMAS, &words(WORDS), &device(1), NOW, &up(0));
    assert_eq!(nobody.unwrap_err(), IdentityError::UnknownPerson);
}

#[test]
fn after_five_wrong_tries_even_the_right_passphrase_waits() {
    let (mut keyring, _) = enrolled(&Counting::new());
    for failed in 1..=6 {
        let wait_ms = if failed == 6 { 32_000 } else { 0 };
        let wrong = IdentityError::WrongPassphrase { failed, wait_ms };
        assert_eq!(unlock(&mut keyring, "wrong words entirely", 1, 1_000).unwrap_err(), wrong);
    }
    let waiting = IdentityError::Waiting { failed: 6, wait_ms: 20_000 };
    assert_eq!(unlock(&mut keyring, WORDS, 1, 13_000).unwrap_err(), waiting);
    let mut reread = Keyring::from_json(&keyring.to_json().unwrap()).unwrap();
    assert_eq!(unlock(&mut reread, WORDS, 1, 13_000).unwrap_err(), waiting, "the wait is kept in the file");
    unlock(&mut reread, WORDS, 1, 33_000).unwrap();
    assert_eq!(reread.member(MIREILLE).unwrap().attempts().failed(), 0);
}

#[test]
fn edited_parameters_are_refused() {
    let (keyring, _) = enrolled(&Counting::new());
    for (from, to, refused) in [
        ("\"memory_kib\": 19456", "\"memory_kib\": 19455", crypto::CryptoError::WeakParameters),
        ("\"iterations\": 2", "\"iterations\": 1", crypto::CryptoError::WeakParameters),
        ("\"lanes\": 1", "\"lanes\": 0", crypto::CryptoError::WeakParameters),
        ("\"memory_kib\": 19456", "\"memory_kib\": 4000000000", crypto::CryptoError::ExcessiveParameters),
    ] {
        let mut edited = edited(&keyring, from, to).unwrap();
        assert_eq!(unlock(&mut edited, WORDS, 1, 0).unwrap_err(), IdentityError::Crypto(refused), "{to}");
        assert_eq!(edited.member(MIREILLE).unwrap().attempts().failed(), 0, "nothing was tried");
    }
    let mut raised = edited(&keyring, "\"iterations\": 2", "\"iterations\": 3").unwrap();
    assert!(
        matches!(unlock(&mut raised, WORDS, 1, 0), Err(IdentityError::WrongPassphrase { .. })),
        "bound to the seal"
    );
}

#[test]
fn damage_is_told_from_a_wrong_passphrase() {
    let entropy = Counting::new();
    let (mut keyring, _) = enrolled(&entropy);
    let json = String::from_utf8(keyring.to_json().unwrap()).unwrap();
    let sealed = json.split("\"sealed\": \"").nth(1).unwrap().split('"').next().unwrap();
    let rotten = sealed.replacen(&sealed[9..13], if &sealed[9..13] == "AAAA" { "BBBB" } else { "AAAA" }, 1);
    let mut damaged = edited(&keyring, sealed, &rotten).unwrap();
    assert_eq!(unlock(&mut damaged, WORDS, 1, 0).unwrap_err(), IdentityError::DamagedKeyslot);
    let account = unlock(&mut keyring, WORDS, 1, 0).unwrap();
    let wrap = json.split("\"eu\": \"").nth(1).unwrap().split('"').next().unwrap();
    let rotten = wrap.replacen(&wrap[9..13], if &wrap[9..13] == "AAAA" { "BBBB" } else { "AAAA" }, 1);
    let damaged = edited(&keyring, wrap, &rotten).unwrap();
    assert_eq!(damaged.vault_keys(&account).unwrap_err(), IdentityError::DamagedWrap(vault("eu")));
}

#[test]
fn a_slot_moved_to_somebody_else_opens_nothing() {
    let entropy = Counting::new();
    let (mut keyring, _) = enrolled(&entropy);
    keyring.enrol(member(TOMAS, "TO", "agent"), &chosen("copper violin thunder"), &device(1), KDF, &entropy).unwrap();
    let (mireille, tomas) = (keyring.members[0].clone(), keyring.members[1].clone());
    keyring.members[1].passphrase = mireille.passphrase;
    keyring.members[1].recovery = tomas.recovery;
    let moved = keyring.unlock(TOMAS, &words(WORDS), &device(1), NOW, &up(0));
    assert!(matches!(moved, Err(IdentityError::WrongPassphrase { .. })), "{moved:?}");
}

#[test]
fn the_recovery_key_works_on_another_device() {
    let entropy = Counting::new();
    let (mut keyring, enrolled) = enrolled(&entropy);
    let written = enrolled.recovery.to_string();
    let account = keyring.recover(&written.to_lowercase().parse().unwrap()).unwrap();
    assert_eq!(vaults(&keyring, &account), [(vault("org"), 0x50), (vault("eu"), 0x51)]);
    keyring.set_passphrase(&account, &chosen("copper violin thunder"), &device(2), KDF, &entropy).unwrap();
    assert_eq!(unlock(&mut keyring, "copper violin thunder", 2, 0).map(|account| account.person()), Ok(MIREILLE));
    assert_eq!(unlock(&mut keyring, WORDS, 1, 0).unwrap_err(), IdentityError::AnotherDevice);
    let other = RecoveryKey::make(&entropy);
    assert_eq!(keyring.recover(&other).unwrap_err(), IdentityError::WrongRecoveryKey);
    keyring.make_recovery_key(&account, &entropy).unwrap();
    assert_eq!(keyring.recover(&enrolled.recovery).unwrap_err(), IdentityError::WrongRecoveryKey, "replaced");
}

#[test]
fn an_invitation_is_accepted_once_and_in_time() {
    let entropy = Counting::new();
    let (mut keyring, _) = enrolled(&entropy);
    let (code, account) = keyring.invite(member(TOMAS, "TO", "agent"), NOW, &entropy).unwrap();
    keyring.grant(&account, vault("eu"), &Key::from_bytes([0x51; 32]), &entropy).unwrap();
    let mut keyring = Keyring::from_json(&keyring.to_json().unwrap()).unwrap();
    assert_eq!(keyring.unlock(TOMAS, &words(WORDS), &device(1), NOW, &up(0)).unwrap_err(), IdentityError::NotAccepted);
    let chosen = chosen("copper violin thunder");
    let late = keyring.accept(&code, &chosen, &device(1), KDF, NOW.plus_ms(1), &entropy);
    assert_eq!(late.unwrap_err(), IdentityError::InvitationExpired);
    let prolonged = NOW.plus_ms(60_000);
    let mut edited =
        edited(&keyring, &format!("\"expires_at\": \"{NOW}\""), &format!("\"expires_at\": \"{prolonged}\"")).unwrap();
    let edited = edited.accept(&code, &chosen, &device(1), KDF, NOW, &entropy);
    assert_eq!(edited.unwrap_err(), IdentityError::WrongInvitation, "its end is bound to the seal");
    let (account, recovery) = keyring.accept(&code, &chosen, &device(1), KDF, NOW, &entropy).unwrap();
    assert_eq!(vaults(&keyring, &account), [(vault("eu"), 0x51)]);
    assert_eq!(keyring.recover(&recovery.unwrap()).map(|account| account.person()), Ok(TOMAS));
    let twice = keyring.accept(&code, &chosen, &device(1), KDF, NOW, &entropy);
    assert_eq!(twice.unwrap_err(), IdentityError::WrongInvitation);
}

#[test]
fn a_grant_is_taken_only_where_the_organisation_says_so() {
    let entropy = Counting::new();
    let (mut keyring, enrolled) = enrolled(&entropy);
    for (name, byte) in [("uk", 0x61), ("us", 0x62), ("eu", 0x63)] {
        keyring.leave_grant(MIREILLE, vault(name), &Key::from_bytes([byte; 32]), &entropy).unwrap();
    }
    let mut keyring = Keyring::from_json(&keyring.to_json().unwrap()).unwrap();
    let taken = keyring.take_grants(&enrolled.account, &[vault("uk"), vault("eu")], &entropy).unwrap();
    assert_eq!(taken, [vault("uk")], "us is not theirs, eu they hold already");
    assert_eq!(vaults(&keyring, &enrolled.account), [(vault("org"), 0x50), (vault("eu"), 0x51), (vault("uk"), 0x61)]);
    assert_eq!(keyring.take_grants(&enrolled.account, &[vault("us")], &entropy), Ok(vec![]), "the rest is dropped");
    keyring.revoke(MIREILLE, vault("uk")).unwrap();
    assert_eq!(vaults(&keyring, &enrolled.account), [(vault("org"), 0x50), (vault("eu"), 0x51)]);
}

#[test]
fn a_foreign_or_newer_file_is_refused() {
    let (keyring, _) = enrolled(&Counting::new());
    let newer = edited(&keyring, "\"form\": 1", "\"form\": 2, \"more\": []");
    assert_eq!(newer, Err(IdentityError::NewerKeyring { found: 2, known: 1 }));
    for text in ["", "{}", "[]", "PK\u{3}\u{4}", "{\"form\": 1}", "{\"form\": \"one\"}"] {
        assert_eq!(Keyring::from_json(text.as_bytes()), Err(IdentityError::Malformed), "{text}");
    }
    assert_eq!(edited(&keyring, "\"log\"", "\"lag\""), Err(IdentityError::Malformed));
    let profile = keyring.profile().as_str().to_owned();
    assert_eq!(edited(&keyring, &profile, "../../elsewhere"), Err(IdentityError::Malformed));
}

#[test]
fn nobody_is_added_twice_and_whoever_is_removed_is_gone() {
    let entropy = Counting::new();
    let (mut keyring, enrolled) = enrolled(&entropy);
    let again = keyring.enrol(member(MIREILLE, "MB", "agent"), &chosen(WORDS), &device(1), KDF, &entropy);
    assert_eq!(again.unwrap_err(), IdentityError::KnownPerson);
    let weak = KdfParams { iterations: 1, ..KDF };
    keyring.enrol(member(TOMAS, "TO", "agent"), &chosen(WORDS), &device(1), weak, &entropy).unwrap_err();
    assert_eq!(keyring.members().len(), 1, "a failed enrolment leaves nothing behind");
    keyring.remove(MIREILLE).unwrap();
    assert_eq!(keyring.recover(&enrolled.recovery).unwrap_err(), IdentityError::WrongRecoveryKey);
    assert_eq!(keyring.remove(MIREILLE), Err(IdentityError::UnknownPerson));
}
