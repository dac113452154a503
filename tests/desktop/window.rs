//! One window, and what a person does with it.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use super::Profile;
use super::driver::{Driver, application_path};
use super::named::named;
use super::screen::Screen;

/// How long anything is waited for. Generous: a test machine is slow, and only a failing test waits it out.
pub const PATIENCE: Duration = Duration::from_secs(30);

const GLANCE: Duration = Duration::from_millis(50);
const SCREEN: (u32, u32) = (1440, 900);

/// A real window of the product on a screen of its own.
pub struct Window {
    client: Client,
    pictures: PathBuf,
    _driver: Driver,
    _screen: Screen,
}

impl Window {
    /// Opens the product on this profile, 1440 × 900, and waits until its page is there.
    pub async fn open(profile: &Profile) -> Result<Self> {
        Self::open_with(profile, SCREEN, &[]).await
    }

    /// The same with another size in pixels and more of an environment.
    pub async fn open_with(profile: &Profile, size: (u32, u32), environment: &[(String, String)]) -> Result<Self> {
        let bounds = json!({ "width": size.0, "height": size.1, "maximised": false });
        std::fs::create_dir_all(profile.home())?;
        std::fs::write(profile.home().join("window.json"), bounds.to_string())?;
        let screen = Screen::start(size.0, size.1)?;
        let driver = Driver::start(&screen, profile, environment)?;
        let client = driver
            .connect(&application_path()?)
            .await
            .with_context(|| format!("the application said: {}", profile.log()))?;
        let pictures = std::env::var_os("MERIDIAN_PICTURES").map_or_else(std::env::temp_dir, PathBuf::from);
        let window = Self { client, pictures, _driver: driver, _screen: screen };
        window.wait("the page", || async { Ok(window.text().await?.filter(|text| !text.is_empty())) }).await?;
        Ok(window)
    }

    /// The element of this role and name (see [`Window::fill`] for fields); the first if there are several.
    pub async fn find(&self, role: &str, name: &str) -> Result<Element> {
        let first = || async { Ok(named(&self.client, role, name).await?.into_iter().next()) };
        self.wait(&format!("{role} “{name}”"), first).await
    }

    /// Whether such an element is shown just now.
    pub async fn has(&self, role: &str, name: &str) -> Result<bool> {
        Ok(!named(&self.client, role, name).await?.is_empty())
    }

    /// Waits until no such element is shown any more.
    pub async fn gone(&self, role: &str, name: &str) -> Result<()> {
        let none = || async { Ok(named(&self.client, role, name).await?.is_empty().then_some(())) };
        self.wait(&format!("no {role} “{name}”"), none).await
    }

    /// The part of the page with this `data-testid`.
    pub async fn part(&self, id: &str) -> Result<Element> {
        let selector = format!("[data-testid='{id}']");
        let found = || async { Ok(self.client.find_all(Locator::Css(&selector)).await?.into_iter().next()) };
        self.wait(&format!("part “{id}”"), found).await
    }

    /// Every part of the page with this `data-testid`, just now.
    pub async fn parts(&self, id: &str) -> Result<Vec<Element>> {
        Ok(self.client.find_all(Locator::Css(&format!("[data-testid='{id}']"))).await?)
    }

    /// Whether there is such a part just now.
    pub async fn has_part(&self, id: &str) -> Result<bool> {
        Ok(!self.parts(id).await?.is_empty())
    }

    /// Waits until there is no such part any more.
    pub async fn no_part(&self, id: &str) -> Result<()> {
        let none = || async { Ok(self.parts(id).await?.is_empty().then_some(())) };
        self.wait(&format!("no part “{id}”"), none).await
    }

    /// Clicks the part with this `data-testid`, as soon as it can be clicked.
    pub async fn click_part(&self, id: &str) -> Result<()> {
        let click = || async {
            let Some(part) = self.parts(id).await?.into_iter().next() else { return Ok(None) };
            if part.is_enabled().await? { self.click_steady(&part).await } else { Ok(None) }
        };
        self.wait(&format!("part “{id}” to click"), click).await
    }

    /// Types into the text field with this `data-testid`, in place of what it held.
    pub async fn fill_part(&self, id: &str, text: &str) -> Result<()> {
        self.type_into(&self.part(id).await?, id, text).await
    }

    /// Clicks the element of this role and name, again if the page moved it away meanwhile.
    pub async fn click(&self, role: &str, name: &str) -> Result<()> {
        let click = || async {
            let Some(element) = named(&self.client, role, name).await?.into_iter().next() else { return Ok(None) };
            self.click_steady(&element).await
        };
        self.wait(&format!("{role} “{name}” to click"), click).await
    }

    /// Clicks an element once it stands still and nothing covers it: a list that is just unfolding would take the
    /// click for another row.
    async fn click_steady(&self, element: &Element) -> Result<Option<()>> {
        const SCRIPT: &str = "const [element, done] = arguments;
            element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            const place = () => { const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height } };
            const before = JSON.stringify(place());
            requestAnimationFrame(() => requestAnimationFrame(() => {
              const { x, y, width, height } = place();
              const top = document.elementFromPoint(x + width / 2, y + height / 2);
              const open = top !== null && (element.contains(top) || top.contains(element));
              done(open && JSON.stringify(place()) === before);
            }));";
        let steady = self.client.execute_async(SCRIPT, vec![serde_json::to_value(element)?]).await?;
        if steady != json!(true) {
            return Ok(None);
        }
        Ok(element.click().await.ok())
    }

    /// Types into the text field with this label, in place of what it held.
    pub async fn fill(&self, label: &str, text: &str) -> Result<()> {
        self.type_into(&self.find("field", label).await?, label, text).await
    }

    async fn type_into(&self, field: &Element, name: &str, text: &str) -> Result<()> {
        field.click().await?;
        field.clear().await?;
        field.send_keys(text).await?;
        // A rich field keeps its text elsewhere than in a value.
        if field.prop("value").await?.is_none() {
            return Ok(());
        }
        let taken = || async { Ok((field.prop("value").await?.as_deref() == Some(text)).then_some(())) };
        self.wait(&format!("“{name}” to take its text"), taken).await
    }

    /// Presses keys together, such as `["Control", "k"]` or `["j"]`, wherever the focus is.
    pub async fn press(&self, keys: &[&str]) -> Result<()> {
        let keys: Vec<char> = keys.iter().map(|key| key_code(key)).collect::<Result<_>>()?;
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in &keys {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        for value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        self.client.perform_actions(actions).await?;
        Ok(())
    }

    /// Waits until the page shows this text, marks of direction aside.
    pub async fn sees(&self, text: &str) -> Result<()> {
        let shown = || async { Ok(self.text().await?.filter(|page| page.contains(text)).map(drop)) };
        self.wait(&format!("the text “{text}”"), shown).await
    }

    /// Everything that the page shows, marks of direction aside; nothing while there is no page.
    pub async fn text(&self) -> Result<Option<String>> {
        let text = self.client.execute("return document.body && document.body.innerText", Vec::new()).await?;
        let unmarked =
            |text: &str| text.replace(|mark| matches!(mark, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'), "");
        Ok(text.as_str().map(unmarked))
    }

    /// Calls a command as a page that was taken over would: straight through the isolation frame, past every button.
    /// The answer of the native side, or its refusal.
    pub async fn forge(&self, command: &str, arguments: Value) -> Result<Result<Value, Value>> {
        const SCRIPT: &str = "const [command, given, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, given)
              .then((value) => done({ value: value === undefined ? null : value }), (refusal) => done({ refusal }));";
        let answer = self.client.execute_async(SCRIPT, vec![json!(command), arguments]).await?;
        match (answer.get("value"), answer.get("refusal")) {
            (Some(value), _) => Ok(Ok(value.clone())),
            (_, Some(refusal)) => Ok(Err(refusal.clone())),
            _ => bail!("no answer to {command}"),
        }
    }

    /// Runs a script in the page and gives back what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// The WebDriver session, for what is not offered here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Writes a picture of the page as PNG.
    pub async fn picture(&self, path: &Path) -> Result<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let picture = self.client.screenshot().await?;
        std::fs::write(path, picture).with_context(|| format!("writing {}", path.display()))
    }

    /// Ends the session, the application and everything around it.
    pub async fn close(self) -> Result<()> {
        self.client.clone().close().await.context("closing the window")
    }

    /// Asks until there is an answer; a page that is just being replaced counts as none.
    pub async fn wait<T, F>(&self, what: &str, ask: impl Fn() -> F) -> Result<T>
    where
        F: Future<Output = Result<Option<T>>>,
    {
        let end = Instant::now() + PATIENCE;
        loop {
            let outcome = ask().await;
            if let Ok(Some(answer)) = outcome {
                return Ok(answer);
            }
            if Instant::now() > end {
                let why = outcome.err().unwrap_or_else(|| anyhow!("it was not there within {PATIENCE:?}"));
                return Err(why.context(format!("waiting for {what}; {}", self.keep_evidence().await)));
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    async fn keep_evidence(&self) -> String {
        let moment = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_millis();
        let path = self.pictures.join(format!("meridian-failure-{moment}.png"));
        match self.picture(&path).await {
            Ok(()) => format!("the picture of the page is {}", path.display()),
            Err(error) => format!("there is no picture of the page: {error:#}"),
        }
    }
}

fn key_code(key: &str) -> Result<char> {
    use fantoccini::key::Key;
    let mut letters = key.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return Ok(letter);
    }
    Ok(char::from(match key {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "F6" => Key::F6,
        other => bail!("a key called {other} is not known here"),
    }))
}
