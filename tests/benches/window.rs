//! Start to the second frame, and memory, against Chromium with the same page.
//!
//! Both show the first screen of a new installation. Behind ours stands the programme; Chromium is given the build of the
//! page that has an organisation in memory, so that it paints the same. The page says that its first screen has been
//! painted, in its second frame, through the title of the window.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use kernel::Entropy;

use crate::runner::{Figure, Scale, figure};

/// Rounds; each side starts once in each.
const ROUNDS: usize = 5;
/// How long a start may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// After the second frame, until memory is read.
const SETTLED: Duration = Duration::from_secs(3);
/// What the page calls its window once the first screen is painted.
const PAINTED: &str = "Set up Meridian";

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A virtual screen of our own.
pub struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    pub fn start() -> Result<Self> {
        let mut command = Command::new("Xvfb");
        // It looks for a free display by itself and tells us which it took.
        command.args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"]);
        let mut server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().context("Xvfb")?;
        let mut line = String::new();
        BufReader::new(server.stdout.as_mut().context("Xvfb")?).read_line(&mut line)?;
        Ok(Self { server, name: format!(":{}", line.trim()) })
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
    }
}

/// What a program cost: time and processor time to its second frame in microseconds, memory once it had settled in KiB
/// (PSS), of all its processes together.
struct Cost {
    wall_us: f64,
    cpu_us: f64,
    pss_kib: f64,
}

impl Cost {
    fn over(&self, other: &Self) -> [f64; 3] {
        [self.wall_us / other.wall_us, self.cpu_us / other.cpu_us, self.pss_kib / other.pss_kib]
    }
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

fn is_painted(screen: &Screen) -> Result<bool> {
    let tree = Command::new("xwininfo").args(["-display", &screen.name, "-root", "-tree"]).output()?;
    Ok(String::from_utf8_lossy(&tree.stdout).contains(PAINTED))
}

fn run(command: &mut Command, screen: &Screen) -> Result<Cost> {
    let start = Instant::now();
    let mut child = command
        .env("DISPLAY", &screen.name)
        .env("LANG", "en_US.UTF-8")
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("the program")?;
    while !is_painted(screen)? {
        ensure!(child.try_wait()?.is_none(), "the program ended");
        ensure!(start.elapsed() < PATIENCE, "nothing was painted");
        std::thread::sleep(Duration::from_millis(10));
    }
    let wall_us = start.elapsed().as_secs_f64() * 1e6;
    let cpu_us = family(child.id()).iter().map(|pid| ticks(*pid)).sum::<u64>() as f64 * 10_000.0;
    std::thread::sleep(SETTLED);
    let all = family(child.id());
    let pss_kib = all.iter().map(|pid| pss_kib(*pid)).sum::<u64>() as f64;
    all.iter().rev().for_each(|pid| {
        drop(Command::new("kill").arg(pid.to_string()).stderr(Stdio::null()).status());
    });
    drop(child.wait());
    Ok(Cost { wall_us, cpu_us, pss_kib })
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
    let page = root().join("ui/dist-preview/index.html").canonicalize().context("ui/dist-preview is not built")?;
    run(
        Command::new("chromium")
            .arg(format!("--app=file://{}?state=first-run&count=0&locale=en", page.display()))
            .arg(format!("--user-data-dir={}", place.path().display()))
            .args(["--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-background-networking"])
            .args(["--disable-component-update", "--disable-sync", "--allow-file-access-from-files"]),
        screen,
    )
}

/// An empty page in WebKitGTK without a programme around it: the floor under anything that is shown with it.
fn bare(screen: &Screen) -> Result<Cost> {
    let place = tempfile::tempdir()?;
    let folders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"];
    let program = folders.iter().map(|folder| Path::new(folder).join("webkit2gtk-4.1/MiniBrowser"));
    let program = program.into_iter().find(|path| path.is_file()).context("WebKitGTK's MiniBrowser")?;
    run(
        Command::new(program)
            .args(["--private", "--geometry=1440x900", "data:text/html,<title>Set up Meridian</title>"])
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("XDG_DATA_HOME", place.path()),
        screen,
    )
}

pub fn row(_: &Scale) -> Result<Vec<Figure>> {
    let screen = Screen::start()?;
    let (mut costs, mut beside_chromium, mut beside_bare) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (one, other, floor) = (ours(&screen)?, chromium(&screen)?, bare(&screen)?);
        beside_chromium.push(one.over(&other));
        beside_bare.push(one.over(&floor));
        costs.push([one.wall_us, one.cpu_us, one.pss_kib]);
    }
    let column = |of: &[[f64; 3]], at: usize| of.iter().filter_map(|row| row.get(at).copied()).collect::<Vec<_>>();
    let mut figures = Vec::new();
    for (against, ratios, goals) in [
        ("Chromium --app, the same page", &beside_chromium, ["—", "≤ 0.85", "≤ 0.70"]),
        ("an empty page in bare WebKitGTK", &beside_bare, ["—", "≤ 1.25", "≤ 1.25"]),
    ] {
        let rows = ["start to second frame, wall", "start to second frame, CPU", "memory once settled, PSS in KiB"];
        for (at, (what, goal)) in rows.into_iter().zip(goals).enumerate() {
            figures.push(figure(what, against, goal, &mut column(ratios, at), &mut column(&costs, at)));
        }
    }
    Ok(figures)
}
