//! A page that was taken over asks past every button: the Door decides, and each denial is recorded.

use acceptance::desktop::{Profile, Window};
use anyhow::{Context, Result, ensure};
use app::acts::ListRecords;
use app::table::ENTRIES;
use policy::Role;
use serde_json::{Value, json};
use testkit::{PASSPHRASE, Person, World};

use crate::samples::Setting;

/// How many denials of this person the log holds. The page asks for things of its own as well, so that the count can
/// grow by more than the forged call's; the journeys through the Door hold that one call leaves exactly one.
fn denials(world: &World, person: &Person) -> Result<u64> {
    let query = format!("outcome:denied actor:{}", person.id);
    let request = ListRecords { vault: None, query, offset: 0, limit: 1 };
    Ok(world.founder().call(request).map_err(|error| anyhow::anyhow!("{error:?}"))?.total)
}

/// Whether the answer is a denial.
fn is_denied(answer: &Result<Value, Value>) -> bool {
    matches!(answer, Err(error) if error.get("kind") == Some(&json!("denied")))
}

#[tokio::test]
async fn forged_calls_from_the_page_are_denied_and_recorded() -> Result<()> {
    let mut setting = Setting::make();
    let root = tempfile::tempdir()?;
    let profile = Profile::at(&setting.world.home(), root.path())?;
    let secret = setting.world.device_secret().display().to_string();
    let people: Vec<_> = Role::BUILT_IN
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
            // What the Door says to the same person in this process is what it must say to the page.
            let expected = person.dispatch(entry.name, request.clone());
            setting.world.settle();
            let expected = expected.map_err(|error| serde_json::to_value(error).unwrap_or_default());
            let before = denials(&setting.world, person)?;
            let answer = window.forge(entry.name, json!({ "request": request })).await?;
            let recorded = denials(&setting.world, person)? - before;
            let what = format!("{} as {}: {answer:?}", entry.name, role.as_str());
            ensure!(is_denied(&answer) == is_denied(&expected), "{what}, not {expected:?}");
            ensure!(recorded >= u64::from(is_denied(&answer)), "{what} left no record");
            tried += 1;
            denied += u32::from(is_denied(&answer));
        }
    }
    println!("{tried} forged calls, {denied} denied and recorded");
    ensure!(denied > 50, "too few were denied to mean anything: {denied}");
    window.close().await
}
