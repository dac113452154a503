//! Lists the words of every locale, so that they are compiled in and a new file is picked up.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let locales = manifest.join("../../../locales").canonicalize()?;
    // Cargo looks at the whole tree under a folder: a file that appears, changes or goes leads to a new build.
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut lines = String::new();
    for locale in sorted(&locales)?.iter().filter(|path| path.is_dir()) {
        for file in sorted(locale)?.iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            println!("cargo::rerun-if-changed={}", file.display());
            writeln!(
                lines,
                "    ({:?}, {:?}, include_str!({:?})),",
                name(locale),
                name(file),
                file.display().to_string()
            )
            .map_err(io::Error::other)?;
        }
    }
    let text =
        format!("/// Locale, area, Fluent source.\npub(crate) const FILES: &[(&str, &str, &str)] = &[\n{lines}];\n");
    fs::write(PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?).join("files.rs"), text)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
