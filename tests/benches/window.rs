//! Start to painted, and memory, against Chromium with the same page.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use kernel::Entropy;

use crate::runner::{Figure, Scale, figure};

/// Rounds; each side starts once in each.
const ROUNDS: usize = 5;
/// Long enough for either to paint on a busy machine; memory is read then.
const SETTLED: Duration = Duration::from_secs(6);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A virtual screen of our own.
struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    fn start() -> Result<Self> {
        let name = format!(":{}", 300 + std::process::id() % 500);
        let mut command = Command::new("Xvfb");
        command.args([&name, "-screen", "0", "1440x900x24", "-nolisten", "tcp"]);
        let server = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().context("Xvfb")?;
        std::thread::sleep(Duration::from_secs(1));
        Ok(Self { server, name })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
    }
}

/// What a program cost until it had settled: processor time in microseconds, memory in KiB (PSS, all its processes).
struct Cost {
    cpu_us: f64,
    pss_kib: f64,
}

fn family(parent: u32) -> Vec<u32> {
    let mut found = vec![parent];
    let mut at = 0;
    while let Some(pid) = found.get(at).copied() {
        at += 1;
        let tasks = format!("/proc/{pid}/task");
        for task in std::fs::read_dir(tasks).into_iter().flatten().flatten() {
            let children = std::fs::read_to_string(task.path().join("children")).unwrap_or_default();
            found.extend(children.split_whitespace().filter_map(|word| word.parse::<u32>().ok()));
        }
    }
    found
}

fn ticks(pid: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let Some((_, rest)) = stat.rsplit_once(") ") else { return 0 };
    rest.split(' ').skip(11).take(4).filter_map(|field| field.parse::<u64>().ok()).sum()
}

fn pss_kib(pid: u32) -> u64 {
    let rollup = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find(|line| line.starts_with("Pss:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default()
}

fn run(command: &mut Command, screen: &Screen) -> Result<Cost> {
    let mut child = command
        .env("DISPLAY", &screen.name)
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("the program")?;
    let start = Instant::now();
    while start.elapsed() < SETTLED {
        std::thread::sleep(Duration::from_millis(100));
        ensure!(child.try_wait()?.is_none(), "the program ended");
    }
    let all = family(child.id());
    let cpu_us = all.iter().map(|pid| ticks(*pid)).sum::<u64>() as f64 * 10_000.0;
    let pss_kib = all.iter().map(|pid| pss_kib(*pid)).sum::<u64>() as f64;
    all.iter().rev().for_each(|pid| {
        drop(Command::new("kill").arg(pid.to_string()).stderr(Stdio::null()).status());
    });
    drop(child.wait());
    Ok(Cost { cpu_us, pss_kib })
}

fn ours(screen: &Screen) -> Result<Cost> {
    let place = tempfile::tempdir()?;
    let secret = place.path().join("device.secret");
    let mut bytes = [0; 32];
    platform::system_entropy().fill(&mut bytes);
    std::fs::write(&secret, bytes)?;
    let program = root().join("target/release/meridian");
    ensure!(program.is_file(), "target/release/meridian is not built");
    run(
        Command::new(program)
            .env("MERIDIAN_HOME", place.path().join("home"))
            .env("MERIDIAN_DEVICE_SECRET_FILE", &secret)
            .env("XDG_DATA_HOME", place.path()),
        screen,
    )
}

fn chromium(screen: &Screen) -> Result<Cost> {
    let place = tempfile::tempdir()?;
    let page = root().join("ui/dist/index.html").canonicalize()?;
    run(
        Command::new("chromium")
            .arg(format!("--app=file://{}", page.display()))
            .arg(format!("--user-data-dir={}", place.path().display()))
            .args(["--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-background-networking"])
            .args(["--disable-component-update", "--disable-sync", "--allow-file-access-from-files"]),
        screen,
    )
}

pub fn row(_: &Scale) -> Result<Vec<Figure>> {
    let screen = Screen::start()?;
    let mut memory = Vec::new();
    let mut ours_kib = Vec::new();
    let (mut cpu, mut ours_us) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (one, other) = (ours(&screen)?, chromium(&screen)?);
        cpu.push(one.cpu_us / other.cpu_us);
        ours_us.push(one.cpu_us);
        memory.push(one.pss_kib / other.pss_kib);
        ours_kib.push(one.pss_kib);
    }
    let against = "Chromium --app, the same page";
    let cpu = figure("start to settled, CPU of all processes", against, "≤ 0.85", &mut cpu, &mut ours_us);
    let memory = figure("memory once settled, PSS in KiB", against, "≤ 0.70", &mut memory, &mut ours_kib);
    Ok(vec![cpu, memory])
}
