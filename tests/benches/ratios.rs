//! Measurements as ratios: each row runs beside a named baseline in one process and one run, interleaved, and says how its
//! cost grows. Absolute times say little on a machine that others use as well; ratios of medians do.
//!
//! `cargo xtask bench` builds what is measured as it ships and calls this; `cargo xtask bench NAME` runs one row; `--full`
//! grows to a million. Nothing here asserts a time.

mod acts;
mod authorise;
mod frames;
mod import;
mod mails;
mod reading;
mod runner;
mod window;

use runner::{Figure, Scale};

type Row = (&'static str, fn(&Scale) -> anyhow::Result<Vec<Figure>>);

const ROWS: &[Row] = &[
    ("authorise", authorise::row),
    ("act", acts::row),
    ("open", reading::open),
    ("list", reading::list),
    ("search", reading::search),
    ("import", import::row),
    ("window", window::row),
    ("frames", frames::row),
];

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let full = arguments.iter().any(|word| word == "--full");
    let scale = Scale { full, worlds: reading::Worlds::default() };
    let chosen = arguments.iter().find(|word| !word.starts_with("--"));
    let mut all = Vec::new();
    println!("{:<44} {:<34} {:>8} {:>8} {:>8}   goal", "what", "against", "median", "min", "max");
    for (name, row) in ROWS {
        if chosen.is_some_and(|chosen| chosen != name) {
            continue;
        }
        match row(&scale) {
            Ok(figures) => {
                figures.iter().for_each(|figure| println!("{figure}"));
                all.extend(figures);
            }
            Err(why) => println!("{name:<44} not measured: {why:#}"),
        }
    }
    let json = serde_json::to_string_pretty(&all)?;
    let target = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench.json");
    std::fs::write(&target, json)?;
    println!("\nas JSON: target/bench.json");
    Ok(())
}
