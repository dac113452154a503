//! A page that was taken over asks past every button: the Door decides, and each denial is recorded.

use acceptance::desktop::{Profile, Window};
use anyhow::{Context, Result, ensure};
use app::acts::ListRecords;
use app::table::ENTRIES;
use policy::Role;
use serde_json::{Value, json};
use testkit::{PASSPHRASE, World};

use crate::samples::Setting;

fn denials(world: &World) -> Result<u64> {
    let request = ListRecords { vault: None, query: "outcome:denied".to_owned(), offset: 0, limit: 1 };
    Ok(world.founder().call(request).map_err(|error| anyhow::anyhow!("{error:?}"))?.total)
}

/// Whether the policies permit this to somebody of this role, as the Door answers without a window.
fn is_denied(answer: &Result<Value, Value>) -> bool {
    matches!(answer, Err(error) if error.get("kind") == Some(&json!("denied")))
}

#[tokio::test]
async fn forged_calls_from_the_page_are_denied_and_recorded() -> Result<()> {
    let mut setting = Setting::make();
    let root = tempfile::tempdir()?;
    let profile = Profile::at(&setting.world.home(), root.path())?;
    let secret = setting.world.device_secret().display().to_string();
    let people: Vec<_> = Role::ALL
        .into_iter()
        .map(|role| (role, setting.world.person(&format!("Person {}", role.as_str()), &[role], &["eu"])))
        .collect();
    let environment = [("MERIDIAN_DEVICE_SECRET_FILE".to_owned(), secret)];
    let window = Window::open_with(&profile, (1440, 900), &environment).await?;
    let (mut tried, mut denied) = (0, 0);
    for (role, person) in &people {
        let unlock = json!({ "request": { "person": person.id.to_string(), "passphrase": PASSPHRASE } });
        window.forge("unlock", unlock).await?.map_err(|error| anyhow::anyhow!("unlock: {error}"))?;
        // Whoever locks makes the page anew, so that is left to the journey of the first day.
        for entry in ENTRIES.iter().filter(|entry| entry.needs_session() && entry.name != "lock") {
            let request = setting.sample(person, entry.name).context("a sample")?;
            let before = denials(&setting.world)?;
            // What the Door says to the same person in this process is what it must say to the page.
            let expected = person.dispatch(entry.name, request.clone());
            setting.world.settle();
            let expected = expected.map_err(|error| serde_json::to_value(error).unwrap_or_default());
            let between = denials(&setting.world)?;
            let answer = window.forge(entry.name, json!({ "request": request })).await?;
            let after = denials(&setting.world)?;
            let what = format!("{} as {}: {answer:?}", entry.name, role.as_str());
            ensure!(is_denied(&answer) == is_denied(&expected), "{what}, not {expected:?}");
            ensure!(after - between == u64::from(is_denied(&answer)), "{what}, {} records", after - between);
            ensure!(between - before == after - between, "{what}: the same act leaves the same records");
            tried += 1;
            denied += u32::from(is_denied(&answer));
        }
    }
    println!("{tried} forged calls, {denied} denied and recorded");
    ensure!(denied > 50, "too few were denied to mean anything: {denied}");
    window.close().await
}
