//! Import of mail against `mu` and `notmuch` on the same Maildir, and against parsing alone.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use kernel::Entropy;

use crate::mails;
use crate::runner::{Figure, Scale, child_us, compare, figure, thread_us};

const PEERS_AT: usize = 10_000;

/// The release build of the headless door.
fn meridianctl() -> Result<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release/meridianctl");
    ensure!(path.is_file(), "target/release/meridianctl is not built");
    Ok(path)
}

/// A new profile under a folder, ready for an import.
fn profile(folder: &Path) -> Result<Command> {
    let secret = folder.join("device.secret");
    let mut bytes = [0; 32];
    platform::system_entropy().fill(&mut bytes);
    std::fs::write(&secret, bytes)?;
    let command = || -> Result<Command> {
        let mut command = Command::new(meridianctl()?);
        command
            .env("MERIDIAN_HOME", folder.join("home"))
            .env("MERIDIAN_DEVICE_SECRET_FILE", &secret)
            .env("MERIDIAN_PASSPHRASE", "seven quiet lighthouses hum at dusk")
            .arg("--json");
        Ok(command)
    };
    let made = command()?.args(["init", "--org", "Bench", "--region", "eu", "--admin", "Ada Bench"]).output()?;
    ensure!(made.status.success(), "init failed");
    command()
}

/// Processor time of one import into a new vault.
fn whole_us(maildir: &Path) -> Result<f64> {
    let place = tempfile::tempdir()?;
    let mut command = profile(place.path())?;
    child_us(command.args(["import", "--region", "eu"]).arg(maildir))
}

/// The same per mail.
fn import_us(maildir: &Path, count: usize) -> Result<f64> {
    Ok(whole_us(maildir)? / count as f64)
}

fn mu_us(maildir: &Path, count: usize) -> Result<f64> {
    let place = tempfile::tempdir()?;
    let home = format!("--muhome={}", place.path().display());
    let root = format!("--maildir={}", maildir.display());
    child_us(Command::new("mu").args(["init", &home, &root]))?;
    Ok(child_us(Command::new("mu").args(["index", &home]))? / count as f64)
}

fn notmuch_us(maildir: &Path, count: usize) -> Result<f64> {
    let place = tempfile::tempdir()?;
    let settings = place.path().join("config");
    std::fs::write(
        &settings,
        format!(
            "[database]\npath={}\nmail_root={}\n[user]\nname=Ada\nprimary_email=ada@bench.example\n[new]\ntags=new\n",
            place.path().display(),
            maildir.display(),
        ),
    )?;
    let mut command = Command::new("notmuch");
    Ok(child_us(command.env("NOTMUCH_CONFIG", &settings).arg("new"))? / count as f64)
}

fn parse_us(count: usize) -> Result<f64> {
    let all: Vec<String> = (0..count).map(mails::mail).collect();
    let parser = mail_parser::MessageParser::default();
    let us = thread_us(|| {
        for mail in &all {
            std::hint::black_box(parser.parse(mail.as_bytes()).context("a mail does not parse")?);
        }
        Ok(())
    })?;
    Ok(us / count as f64)
}

pub fn row(scale: &Scale) -> Result<Vec<Figure>> {
    let place = tempfile::tempdir()?;
    let of = |count: usize| -> Result<PathBuf> {
        let folder = place.path().join(count.to_string());
        if !folder.exists() {
            mails::maildir(&folder, count)?;
        }
        Ok(folder)
    };
    let peers = of(PEERS_AT)?;
    let ours = || import_us(&peers, PEERS_AT);
    let mut figures = vec![
        compare("import 10^4 mails, CPU per mail", "mu index", "≤ 0.25", ours, || mu_us(&peers, PEERS_AT))?,
        compare("import 10^4 mails, CPU per mail", "notmuch new", "≤ 0.1", ours, || notmuch_us(&peers, PEERS_AT))?,
        compare("import 10^4 mails, CPU per mail", "mail-parser alone", "—", ours, || parse_us(PEERS_AT))?,
    ];
    // Growth: the larger ones once, beside a thousand in the same run. To start and to unlock the vault, which is slow on
    // purpose, costs the same however many mails there are: an import of nothing tells what is to be taken off.
    let small = of(1_000)?;
    let nothing = of(0)?;
    for count in scale.sizes().iter().copied().filter(|count| *count > 1_000) {
        let start = whole_us(&nothing)?;
        let per_mail = |count: usize, folder: &Path| -> Result<f64> { Ok((whole_us(folder)? - start) / count as f64) };
        let mut bases = (0..5).map(|_| per_mail(1_000, &small)).collect::<Result<Vec<_>>>()?;
        bases.sort_by(f64::total_cmp);
        let (large, base) = (per_mail(count, &of(count)?)?, bases.get(2).copied().context("no base")?);
        let what = format!("import {count} mails, CPU per mail");
        figures.push(figure(what, "import of 1000", "≤ 1.3", &mut [large / base], &mut [large]));
    }
    Ok(figures)
}
