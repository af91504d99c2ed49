//! `cargo xtask codegen`: `api/src/generated` from `api/schema`.
//!
//! The schema is read into a [`model::Model`] that has settled every name and type; one module for each kind of file
//! prints it. What is printed is only what differs between the types: the rest are macros and functions of the crate.

#![allow(clippy::format_collect, reason = "the text is made once a run, and its shape is easier seen so")]

mod docs;
// Shared by path: a crate that generates `botwright-api` must build when the generated code does not.
#[path = "../../api/src/schema.rs"]
#[allow(dead_code, unreachable_pub, reason = "the crate promises more than the generator reads")]
mod facts;
mod large;
mod methods;
mod model;
mod names;
mod objects;
mod string_enums;
mod table;
mod unions;
mod updates;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, process};

use crate::{Outcome, root};
use model::Model;

/// Files by their path below `generated/`.
type Files = BTreeMap<PathBuf, String>;

const HEADER: &str = "// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.\n\n";

/// Where generated files lie: the code of the crate, and the table that its tests walk.
const FOLDERS: [&str; 2] = ["src/generated", "tests/types/generated"];

/// Writes the generated files, and removes those that nothing generates any more.
pub(crate) fn write() -> Outcome {
    let fresh = formatted()?;
    for old in stored()?.into_keys().filter(|path| !fresh.contains_key(path)) {
        fs::remove_file(room().join(old))?;
    }
    store(&room(), &fresh)
}

/// Says which generated files differ from what would be written now.
pub(crate) fn check() -> Outcome {
    let fresh = formatted()?;
    let stored = stored()?;
    let stale: Vec<String> = fresh
        .keys()
        .chain(stored.keys())
        .filter(|path| fresh.get(*path) != stored.get(*path))
        .map(|path| path.display().to_string())
        .collect();
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("stale: {}\nrun `cargo xtask codegen`", stale.join(", ")).into())
}

fn room() -> PathBuf {
    root().join("api")
}

fn stored() -> Outcome<Files> {
    let mut files = Files::new();
    for folder in FOLDERS {
        let within = read(&room().join(folder))?;
        files.extend(within.into_iter().map(|(path, text)| (Path::new(folder).join(path), text)));
    }
    Ok(files)
}

fn generate() -> Outcome<Files> {
    let model = Model::load()?;
    let mut types = Files::new();
    objects::print(&model, &mut types);
    unions::print(&model, &mut types);
    string_enums::print(&model, &mut types);
    updates::print(&model, &mut types);
    let mut methods = Files::new();
    methods::print(&model, &mut methods);

    let [code, tests] = FOLDERS.map(Path::new);
    let mut files = Files::new();
    files.insert(code.join("mod.rs"), module_of_modules());
    for (folder, about, printed) in [("types", docs::TYPES, types), ("methods", docs::METHODS, methods)] {
        files.insert(code.join(folder).join("mod.rs"), module(about, &printed));
        for (name, text) in printed {
            files.insert(code.join(folder).join(name), format!("{HEADER}{text}"));
        }
    }
    files.insert(tests.join("table.rs"), format!("//! {}\n\n{HEADER}{}", docs::TABLE, table::print(&model)));
    Ok(files)
}

fn module_of_modules() -> String {
    format!(
        "//! The types and methods of the Bot API, one file each.\n\n{HEADER}pub(crate) mod methods;\npub(crate) mod types;\n"
    )
}

/// A `mod.rs` that re-exports every file of its folder.
fn module(about: &str, files: &Files) -> String {
    let names: Vec<&str> = files.keys().filter_map(|path| path.file_stem()?.to_str()).collect();
    let modules: String = names.iter().map(|name| format!("mod {name};\n")).collect();
    let exports: String = names.iter().map(|name| format!("pub use self::{name}::*;\n")).collect();
    format!("//! {about}\n\n{HEADER}{modules}\n{exports}")
}

/// The generated files as rustfmt leaves them; formatted in a folder of their own.
fn formatted() -> Outcome<Files> {
    let folder = env::temp_dir().join(format!("botwright-codegen-{}", process::id()));
    let files = generate()?;
    store(&folder, &files)?;
    let paths = files.keys().map(|path| folder.join(path));
    let status = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root().join("rustfmt.toml"))
        .args(paths)
        .status()?;
    let formatted = read(&folder);
    fs::remove_dir_all(&folder)?;
    if status.success() { formatted } else { Err("rustfmt refuses the generated code".into()) }
}

fn store(folder: &Path, files: &Files) -> Outcome {
    for (path, text) in files {
        let path = folder.join(path);
        // Untouched files keep their time, and cargo its artifacts.
        if fs::read_to_string(&path).is_ok_and(|stored| stored == *text) {
            continue;
        }
        fs::create_dir_all(path.parent().expect("a file has a folder"))?;
        fs::write(path, text)?;
    }
    Ok(())
}

fn read(folder: &Path) -> Outcome<Files> {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        let Ok(entries) = fs::read_dir(&current) else { continue };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(folder)?.to_owned(), fs::read_to_string(&path)?);
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_code_is_fresh() {
        if let Err(stale) = super::check() {
            panic!("{stale}");
        }
    }
}
