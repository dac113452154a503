//! Writes the TypeScript types of the table into the folder that is named, and the table itself, as JSON, to standard
//! output. Called by `cargo xtask bindings`.

use std::io::Write;
use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).unwrap_or_default();
    app::table::export_types(&folder)?;
    let entries = serde_json::to_vec(app::table::ENTRIES)?;
    std::io::stdout().write_all(&entries)
}
