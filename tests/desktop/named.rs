//! Elements by role and accessible name.

use anyhow::{Context, Result};
use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

const SCRIPT: &str = include_str!("named.js");

/// The key under which the WebDriver standard sends an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Every visible element of this role whose name is `name`; when there is none, those whose name contains it.
pub(super) async fn named(client: &Client, role: &str, name: &str) -> Result<Vec<Element>> {
    for exact in [true, false] {
        let found = client.execute(SCRIPT, vec![json!(role), json!(name), json!(exact)]).await?;
        let found = found.as_array().context("the page gave no list")?;
        if !found.is_empty() {
            return found.iter().map(|value| element(client, value)).collect();
        }
    }
    Ok(Vec::new())
}

fn element(client: &Client, value: &Value) -> Result<Element> {
    let id = value.get(ELEMENT).and_then(Value::as_str).context("not an element")?;
    Ok(Element::from_element_id(client.clone(), ElementRef::from(id.to_owned())))
}
