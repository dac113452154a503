//! How smoothly the list scrolls in the real window, against the same page in Chromium with as many conversations in
//! memory.
//!
//! A script in the page scrolls by so much each frame and keeps the time from one frame to the next.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use acceptance::desktop::{Profile, Window};
use anyhow::{Context, Result, ensure};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::mails;
use crate::runner::{Figure, Scale, figure};
use crate::window::{Screen, root};

const ROUNDS: usize = 5;
const PASSPHRASE: &str = "seven quiet lighthouses hum at dusk";
/// Through the list at a brisk pace: three rows a frame for three seconds.
const SCROLL: &str = "const [ms, done] = arguments;
    const list = document.querySelector('[data-testid=conversation-list]');
    const times = [];
    let last = performance.now();
    const end = last + ms;
    const frame = (now) => {
      times.push(now - last);
      last = now;
      list.scrollTop = list.scrollTop + 200 > list.scrollHeight - list.clientHeight ? 0 : list.scrollTop + 200;
      if (now < end) requestAnimationFrame(frame); else done(times.slice(1));
    };
    requestAnimationFrame(frame);";

/// The time between two frames in milliseconds: the middle one, the 95th of a hundred, the longest.
#[derive(Debug, Clone, Copy)]
struct Frames {
    p50: f64,
    p95: f64,
    longest: f64,
}

async fn scroll(client: &Client) -> Result<Frames> {
    let times = client.execute_async(SCROLL, vec![json!(3_000)]).await?;
    let mut times: Vec<f64> = serde_json::from_value(times)?;
    ensure!(times.len() > 20, "only {} frames were painted", times.len());
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times.get(((times.len() - 1) as f64 * part) as usize).copied().unwrap_or(f64::NAN);
    Ok(Frames { p50: at(0.5), p95: at(0.95), longest: at(1.0) })
}

/// The real window over a vault with so many conversations, standing on the list of all.
async fn ours(profile: &Profile, count: usize) -> Result<Window> {
    let folder = profile.root().join("mail");
    mails::maildir_of(&folder, (0..count).map(|n| n * 4))?;
    let meridianctl = root().join("target/release/meridianctl");
    let ctl = |words: &[&str]| -> Result<()> {
        let mut command = Command::new(&meridianctl);
        command.env("MERIDIAN_PASSPHRASE", PASSPHRASE).args(words);
        let done = profile.furnish(&mut command).output()?;
        ensure!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        Ok(())
    };
    ctl(&["init", "--org", "Bench", "--region", "eu", "--admin", "Ada Bench"])?;
    ctl(&["import", "--region", "eu", &folder.display().to_string()])?;
    std::fs::remove_dir_all(&folder)?;
    // The renderer that the application chooses where there is no graphics card.
    let renderer = [("WEBKIT_DISABLE_DMABUF_RENDERER".to_owned(), "1".to_owned())];
    let window = Window::open_with(profile, (1440, 900), &renderer).await?;
    window.fill_part("unlock-passphrase", PASSPHRASE).await?;
    window.press(&["Enter"]).await?;
    window.click_part("view-all").await?;
    window.part("conversation-item").await?;
    Ok(window)
}

/// Chromium under its driver, with the same page over an organisation in memory.
struct Chromium {
    client: Client,
    driver: Child,
    _screen: Screen,
    _place: tempfile::TempDir,
}

impl Chromium {
    async fn open(count: usize) -> Result<Self> {
        let screen = Screen::start()?;
        let place = tempfile::tempdir()?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut command = Command::new("chromedriver");
        command.arg(format!("--port={port}")).env("DISPLAY", screen.name()).env("LANG", "en_US.UTF-8");
        let driver = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().context("chromedriver")?;
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(start.elapsed() < Duration::from_secs(30), "chromedriver did not start");
            std::thread::sleep(Duration::from_millis(50));
        }
        let page = root().join("ui/dist-preview/index.html").canonicalize().context("ui/dist-preview is not built")?;
        // Half of what the organisation in memory makes is open.
        let page = format!("file://{}?state=open&count={}&locale=en", page.display(), count * 2);
        let arguments = [
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--no-first-run".to_owned(),
            "--allow-file-access-from-files".to_owned(),
            "--window-size=1440,900".to_owned(),
            format!("--user-data-dir={}", place.path().display()),
            format!("--app={page}"),
        ];
        let wanted = json!({ "browserName": "chrome", "goog:chromeOptions": { "args": arguments } });
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted.as_object().cloned().unwrap_or_default());
        let client = builder.connect(&format!("http://127.0.0.1:{port}")).await.context("Chromium did not open")?;
        for part in ["view-all", "conversation-item"] {
            let selector = format!("[data-testid='{part}']");
            let found = client.wait().at_most(Duration::from_secs(60)).for_element(Locator::Css(&selector)).await?;
            found.click().await?;
        }
        Ok(Self { client, driver, _screen: screen, _place: place })
    }

    async fn close(mut self) {
        drop(self.client.close().await);
        drop(self.driver.kill());
        drop(self.driver.wait());
    }
}

/// Frames of the one and of the other, in turns.
async fn compared(ours: &Client, theirs: &Client) -> Result<Vec<(Frames, Frames)>> {
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push((scroll(ours).await?, scroll(theirs).await?));
    }
    Ok(rounds)
}

fn line(what: &str, against: &str, rounds: &[(Frames, Frames)], of: impl Fn(&Frames) -> f64) -> Figure {
    let mut ratios: Vec<f64> = rounds.iter().map(|(one, other)| of(one) / of(other)).collect();
    let mut costs: Vec<f64> = rounds.iter().map(|(one, _)| of(one) * 1_000.0).collect();
    let goal = if what.contains("95") { "≤ 1.1" } else { "—" };
    figure(what, against, goal, &mut ratios, &mut costs)
}

pub fn row(scale: &Scale) -> Result<Vec<Figure>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let (small_profile, profile) = (Profile::make()?, Profile::make()?);
        let small = ours(&small_profile, 1_000).await?;
        let count = if scale.full { 1_000_000 } else { 100_000 };
        let large = ours(&profile, count).await?;
        // The page of the browser has all rows in its memory; more than these it does not hold well.
        let chromium = Chromium::open(100_000).await?;
        let beside = compared(large.client(), &chromium.client).await?;
        chromium.close().await;
        let growth = compared(large.client(), small.client()).await?;
        large.close().await?;
        small.close().await?;
        let name = |what: &str| format!("scroll {count} conversations, frame {what}");
        let same = "the same page in Chromium";
        Ok(vec![
            line(&name("p50"), same, &beside, |frames| frames.p50),
            line(&name("p95"), same, &beside, |frames| frames.p95),
            line(&name("longest"), same, &beside, |frames| frames.longest),
            line(&name("p95"), "scrolling 1000", &growth, |frames| frames.p95),
        ])
    })
}
