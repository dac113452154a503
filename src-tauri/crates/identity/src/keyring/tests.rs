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
    keyring.unlock(MIREILLE, given(&words(text), &device(secret)), NOW, &up(ms), &Counting::new())
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
          "form": 2,
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
                "sealed": "AedUM3j4OmLM/NB9999fD8xETDjT1PRdXVhe/8lAmBspyU4U5uqMbDM9QXxfaf//N9L4CBmClyhU9jyzGDDO6Hc=",
                "base": "Ab1cnnmFR/OP0tjo+KD5QgfbL9LX7muvq86IMaMPGX5Nk4yJfgYpOuZWcCGGsJPm2fPtBq8EHDPGLpL3IMqzZR0="
              },
              "recovery": {
                "sealed": "ATtFXXXeIUBFUMGn9LWkJilzQ52Dt2sQNDvo0jT/vOJU8+QKUF6s91UId/9k5o0fiej6TtDlbRBSsyE54qr62M8="
              },
              "grants_to": "9b4bd0dd5a49a5f06e69bb438668f857cd385399c4e1940321b943ded253ad7f",
              "wraps": {
                "org": "AWU98nNRFa+Berk8822pnHggRDFXARmiVtxnkMK5WdFEKdoqkNmD5VNDACdIm0g0cjulHara8f1qeWCGGaGTbz0=",
                "eu": "AY81h3LECB6+pLHR8f9VV9203rZINo2LMeXVI4sKO3dy6VK2FbSSoAPZwrSQsDd/duPirZwyAuzAK9xiwAIiLps="
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
                "sealed": "ATcW22yQ1tmvTJIl7Hp13OJnuekfMBntwMfW/FKiIWniPI+D/zLxuNmEX6KFIw6k2C8Oj/NeRvl0tuj9nGzSyjs="
              },
              "grants_to": "17b00c8fa6f2da44ccd395c0f5547b1216271cf197b54057465b4487bf9db46e",
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
    let nobody = keyring.unlock(TOMAS, given(&words(WORDS), &device(1)), NOW, &up(0), &Counting::new());
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
    let moved = keyring.unlock(TOMAS, given(&words(WORDS), &device(1)), NOW, &up(0), &Counting::new());
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
    assert_eq!(
        keyring.unlock(TOMAS, given(&words(WORDS), &device(1)), NOW, &up(0), &Counting::new()).unwrap_err(),
        IdentityError::NotAccepted
    );
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
    let newer = edited(&keyring, "\"form\": 2", "\"form\": 3, \"more\": []");
    assert_eq!(newer, Err(IdentityError::NewerKeyring { found: 3, known: 2 }));
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

fn answer(number: u8, secret: u8) -> KeyAnswer {
    KeyAnswer { credential: vec![number; 20], secret: Key::from_bytes([secret; 32]) }
}

fn unlock_with(
    keyring: &mut Keyring,
    text: &str,
    key: Option<&KeyAnswer>,
    ms: u64,
) -> Result<AccountKey, IdentityError> {
    let (passphrase, device) = (words(text), device(1));
    let given = Given { key, ..given(&passphrase, &device) };
    keyring.unlock(MIREILLE, given, NOW, &up(ms), &Counting::new())
}

#[test]
fn a_security_key_takes_the_slot_without_it_away() {
    let entropy = Counting::new();
    let (mut keyring, enrolled) = enrolled(&entropy);
    let before = keyring.member(MIREILLE).unwrap().passphrase.clone();
    keyring.add_key(&enrolled.account, &answer(1, 0x71), &entropy).unwrap();
    let mut keyring = Keyring::from_json(&keyring.to_json().unwrap()).unwrap();
    let text = String::from_utf8(keyring.to_json().unwrap()).unwrap();
    assert!(!text.contains(&hex::encode([0x71; 32])), "no secret is in the file");
    let question = keyring.key_question(MIREILLE).unwrap();
    assert_eq!(question.credentials, [vec![1; 20]]);
    assert_eq!(question, Keyring::from_json(text.as_bytes()).unwrap().key_question(MIREILLE).unwrap());
    assert_eq!(unlock_with(&mut keyring, WORDS, None, 0).unwrap_err(), IdentityError::KeyNeeded);
    assert_eq!(unlock_with(&mut keyring, WORDS, Some(&answer(2, 0x71)), 0).unwrap_err(), IdentityError::UnknownKey);
    let account = unlock_with(&mut keyring, WORDS, Some(&answer(1, 0x71)), 0).unwrap();
    assert_eq!(vaults(&keyring, &account), [(vault("org"), 0x50), (vault("eu"), 0x51)]);
    keyring.add_key(&account, &answer(2, 0x72), &entropy).unwrap();
    unlock_with(&mut keyring, WORDS, Some(&answer(1, 0x71)), 0).unwrap();
    unlock_with(&mut keyring, WORDS, Some(&answer(2, 0x72)), 0).unwrap();
    let swapped = unlock_with(&mut keyring, WORDS, Some(&answer(2, 0x71)), 0);
    assert!(matches!(swapped, Err(IdentityError::WrongPassphrase { .. })), "{swapped:?}");
    keyring.remove_key(&account, &[1; 20], &entropy).unwrap();
    assert_eq!(unlock_with(&mut keyring, WORDS, Some(&answer(1, 0x71)), 0).unwrap_err(), IdentityError::UnknownKey);
    keyring.remove_key(&account, &[2; 20], &entropy).unwrap();
    unlock_with(&mut keyring, WORDS, None, 0).unwrap();
    assert_ne!(keyring.member(MIREILLE).unwrap().passphrase, before);
}

#[test]
fn a_hundred_tries_with_a_wrong_or_an_absent_key_open_nothing() {
    let entropy = Counting::new();
    let (mut keyring, enrolled) = enrolled(&entropy);
    keyring.add_key(&enrolled.account, &answer(1, 0x71), &entropy).unwrap();
    let mut passed_ms = 0;
    for number in 0..100_u8 {
        // Two hours pass between two tries, so that none is refused for having come too early.
        passed_ms += 7_200_000;
        assert_eq!(unlock_with(&mut keyring, WORDS, None, passed_ms).unwrap_err(), IdentityError::KeyNeeded);
        let secret = if number == 0x71 { 0x70 } else { number };
        let wrong = unlock_with(&mut keyring, WORDS, Some(&answer(1, secret)), passed_ms);
        assert!(matches!(wrong, Err(IdentityError::WrongPassphrase { .. })), "{number}: {wrong:?}");
    }
    unlock_with(&mut keyring, WORDS, Some(&answer(1, 0x71)), passed_ms + 7_200_000).unwrap();
}

#[test]
fn another_passphrase_keeps_the_security_keys_and_a_recovery_drops_them() {
    let entropy = Counting::new();
    let (mut keyring, enrolled) = enrolled(&entropy);
    let account = &enrolled.account;
    for (number, secret) in [(1, 0x71), (2, 0x72)] {
        keyring.add_key(account, &answer(number, secret), &entropy).unwrap();
    }
    keyring.change_passphrase(account, &chosen("copper violin thunder"), &device(1), KDF, &entropy).unwrap();
    assert_eq!(keyring.member(MIREILLE).unwrap().key_credentials().len(), 2);
    for (number, secret) in [(1, 0x71), (2, 0x72)] {
        unlock_with(&mut keyring, "copper violin thunder", Some(&answer(number, secret)), 0).unwrap();
        let old = unlock_with(&mut keyring, WORDS, Some(&answer(number, secret)), 0);
        assert!(matches!(old, Err(IdentityError::WrongPassphrase { .. })), "{old:?}");
    }
    let recovered = keyring.recover(&enrolled.recovery).unwrap();
    keyring.set_passphrase(&recovered, &chosen(WORDS), &device(1), KDF, &entropy).unwrap();
    unlock_with(&mut keyring, WORDS, None, 0).unwrap();
}

#[test]
fn a_passphrase_is_proven_again_without_the_security_key() {
    let entropy = Counting::new();
    let (mut keyring, enrolled) = enrolled(&entropy);
    keyring.add_key(&enrolled.account, &answer(1, 0x71), &entropy).unwrap();
    let (right, wrong, device) = (words(WORDS), words("wrong words entirely"), device(1));
    keyring.check_passphrase(&enrolled.account, given(&right, &device), &up(0)).unwrap();
    let refused = keyring.check_passphrase(&enrolled.account, given(&wrong, &device), &up(0));
    assert_eq!(refused, Err(IdentityError::WrongPassphrase { failed: 1, wait_ms: 0 }));
}

#[test]
fn a_keyring_of_form_1_is_read_and_its_slot_takes_keys_after_an_unlock() {
    let entropy = Counting::new();
    let (mut keyring, _) = enrolled(&entropy);
    let text = String::from_utf8(keyring.to_json().unwrap()).unwrap();
    let base = text.lines().find(|line| line.contains("\"base\"")).unwrap();
    let sealed = text.lines().find(|line| line.contains("\"sealed\"")).unwrap();
    let old = text.replacen(&format!("{sealed}\n{base}"), sealed.trim_end_matches(','), 1).replacen(
        "\"form\": 2",
        "\"form\": 1",
        1,
    );
    assert_ne!(old, text);
    keyring = Keyring::from_json(old.as_bytes()).unwrap();
    let account = unlock_with(&mut keyring, WORDS, None, 0).unwrap();
    keyring.add_key(&account, &answer(1, 0x71), &entropy).unwrap();
    unlock_with(&mut keyring, WORDS, Some(&answer(1, 0x71)), 0).unwrap();
    assert!(String::from_utf8(keyring.to_json().unwrap()).unwrap().starts_with("{\n  \"form\": 2"));
}
