//! Writes the TypeScript types of the table into the folder that is given, and the table itself to standard output, for
//! `cargo xtask bindings`.

use std::io::Write;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).ok_or_else(|| std::io::Error::other("where to?"))?;
    app::table::export_types(Path::new(&folder))?;
    let line = |entry: &app::table::Entry| serde_json::json!({ "name": entry.name, "request": entry.request, "manner": entry.manner });
    let table: Vec<_> = app::table::ENTRIES.iter().map(line).collect();
    let text = serde_json::to_string_pretty(&table)?;
    std::io::stdout().write_all(text.as_bytes())
}
