//! After the lock no key and no passphrase is in the memory of the process, in none of the forms in which they are written.
//!
//! The process is real, and so is the memory: `/proc/PID/mem`. The keys that are looked for are computed here from the
//! profile, so that the test knows them without the process telling. Before the lock it finds them, or it could not fail.

use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crypto::{KdfParams, Key};
use identity::{Given, Keyring, Uptime};
use kernel::Sensitive;
use memchr::memmem::Finder;
use serde_json::Value;
use testkit::{PASSPHRASE, World};

/// A process that can be looked into.
struct Held {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Held {
    fn on(world: &World) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_meridian-held"))
            .args([world.home(), world.device_secret()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut held = Self { child, input, output };
        held.hears("ready");
        held
    }

    fn hears(&mut self, word: &str) {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        assert_eq!(line.trim(), word);
    }

    fn does(&mut self, line: &str) {
        writeln!(self.input, "{line}").unwrap();
        self.hears("done");
    }

    /// Which of the forms stand somewhere in its memory.
    fn finds<'f>(&self, forms: &'f [Form]) -> Vec<&'f str> {
        let pid = self.child.id();
        let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).unwrap();
        let mut memory = std::fs::File::open(format!("/proc/{pid}/mem")).unwrap();
        let finders: Vec<_> = forms.iter().map(|form| (form, Finder::new(&form.bytes))).collect();
        let mut found = Vec::new();
        let mut looked_at = 0;
        for line in maps.lines() {
            let (range, rest) = line.split_once(' ').unwrap();
            let (from, to) = range.split_once('-').unwrap();
            let [from, to] = [from, to].map(|text| u64::from_str_radix(text, 16).unwrap());
            // What the kernel shows for itself cannot be read, nor can what nobody may.
            if !rest.starts_with('r') || line.ends_with("[vvar]") || line.ends_with("[vsyscall]") {
                continue;
            }
            let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
            memory.seek(SeekFrom::Start(from)).unwrap();
            if memory.read_exact(&mut bytes).is_err() {
                continue;
            }
            looked_at += bytes.len();
            found.extend(
                finders.iter().filter(|(_, finder)| finder.find(&bytes).is_some()).map(|(form, _)| form.name.as_str()),
            );
        }
        assert!(looked_at > 1 << 20, "hardly anything could be read");
        found.sort_unstable();
        found.dedup();
        found
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A form in which a secret could stand in memory.
struct Form {
    name: String,
    bytes: Vec<u8>,
}

fn forms(name: &str, secret: &[u8]) -> Vec<Form> {
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let lower: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    let upper = lower.to_uppercase();
    let mut forms = vec![
        ("raw", secret.to_vec()),
        ("hex", lower.clone().into_bytes()),
        ("HEX", upper.clone().into_bytes()),
        ("hex wide", wide(&lower)),
        ("HEX wide", wide(&upper)),
    ];
    if let Ok(text) = std::str::from_utf8(secret) {
        forms.push(("wide", wide(text)));
    }
    let named = |(form, bytes)| Form { name: format!("{name}, {form}"), bytes };
    forms.into_iter().map(named).collect()
}

/// Each part preceded by its length, as the keyring binds them.
fn context(parts: &[&[u8]]) -> Vec<u8> {
    parts.iter().flat_map(|part| [&(part.len() as u64).to_be_bytes()[..], *part].concat()).collect()
}

/// The account key, opened here by hand.
fn account_key(keyring: &Value, device: &Key) -> Key {
    let member = &keyring["members"][0];
    let slot = &member["passphrase"];
    let number = |name: &str| u32::try_from(slot["kdf"][name].as_u64().unwrap()).unwrap();
    let kdf = KdfParams { memory_kib: number("memory_kib"), iterations: number("iterations"), lanes: number("lanes") };
    let digits = slot["salt"].as_str().unwrap();
    let salt: Vec<u8> = (0..16).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap()).collect();
    let passphrase = Sensitive::new(PASSPHRASE.to_owned());
    let base = crypto::derive_passphrase_key(&passphrase, &salt.clone().try_into().unwrap(), kdf)
        .unwrap()
        .derive_with(device, "meridian unlock");
    let [memory, iterations, lanes] = [kdf.memory_kib, kdf.iterations, kdf.lanes].map(u32::to_be_bytes);
    let more = context(&[&salt, &memory, &iterations, &lanes]);
    let text = |value: &Value| value.as_str().unwrap().as_bytes().to_vec();
    let bound =
        context(&[b"meridian keyslot", b"passphrase", &text(&keyring["profile"]), &text(&member["person"]), &more]);
    let sealed = STANDARD.decode(slot["sealed"].as_str().unwrap()).unwrap();
    Key::from_slice(&crypto::open(&base, &bound, &sealed[..sealed.len() - 4]).unwrap()).unwrap()
}

#[test]
fn after_the_lock_no_key_and_no_passphrase_is_in_memory() {
    let world = World::founded("eu");
    let person = world.founder().id;
    world.meridian().lock_all();
    let device = Key::from_slice(&std::fs::read(world.device_secret()).unwrap()).unwrap();
    let bytes = std::fs::read(world.home().join("keyring.json")).unwrap();
    let account = account_key(&serde_json::from_slice(&bytes).unwrap(), &device);
    let mut keyring = Keyring::from_json(&bytes).unwrap();
    let passphrase = Sensitive::new(PASSPHRASE.to_owned());
    let given = Given { passphrase: &passphrase, device_secret: &device, key: None };
    let uptime = Uptime { boot: "test".to_owned(), ms: u64::MAX / 2 };
    let now = "2026-11-23T05:00:00Z".parse().unwrap();
    let opened = keyring.unlock(person, given, now, &uptime, &testkit::SeededEntropy::from_seed(1)).unwrap();

    let mut secrets = forms("account key", account.expose());
    let mut held_keys = vec!["account key, raw".to_owned()];
    for (vault, key) in keyring.vault_keys(&opened).unwrap() {
        secrets.extend(forms(&format!("key of {vault}"), key.expose()));
        held_keys.push(format!("key of {vault}, raw"));
    }
    secrets.extend(forms("device secret", device.expose()));
    secrets.extend(forms("passphrase", PASSPHRASE.as_bytes()));

    let mut held = Held::on(&world);
    assert_eq!(held.finds(&secrets), Vec::<&str>::new(), "before anybody has unlocked");
    for round in 1..=2 {
        held.does(&format!("unlock {person} {PASSPHRASE}"));
        let found = held.finds(&secrets);
        for key in &held_keys {
            assert!(found.contains(&key.as_str()), "{key} is in use, and would be found: {found:?}");
        }
        held.does("lock");
        assert_eq!(held.finds(&secrets), Vec::<&str>::new(), "after the lock of round {round}");
    }
}
