//! `cargo xtask faults`: the suite of named faults, as a table of what was checked.

use std::collections::BTreeMap;
use std::fs;
use std::process::Stdio;

use crate::{Outcome, cargo, root};

/// What became of a fault, by the way that updates came.
#[derive(Default)]
struct Row {
    polling: Option<bool>,
    webhook: Option<bool>,
    checked: String,
}

/// Runs the suite and prints the table.
pub(crate) fn run() -> Outcome {
    let report = root().join("target").join("faults.tsv");
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let tests = cargo()
        .args(["test", "--package", "botwright-tests", "--", "faults::polling", "faults::webhook"])
        .env("BOTWRIGHT_FAULTS_REPORT", &report)
        .current_dir(root())
        // The build is watched; the tests' own lines become the table.
        .stdout(Stdio::piped())
        .spawn()?
        .wait_with_output()?;
    let said = String::from_utf8_lossy(&tests.stdout);
    let rows = rows(&said, &fs::read_to_string(&report).unwrap_or_default());
    if rows.is_empty() {
        return Err(format!("the suite did not run:\n{said}").into());
    }
    print(&rows);
    if tests.status.success() { Ok(()) } else { Err(format!("some faults did harm:\n{said}").into()) }
}

/// The rows by name, from what the test runner said and what the tests have written.
fn rows(said: &str, report: &str) -> BTreeMap<String, Row> {
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    for line in said.lines() {
        let Some((source, name, outcome)) = test(line) else { continue };
        let row = rows.entry(name.replace('_', " ")).or_default();
        let passed = Some(outcome == "ok");
        if source == "polling" { row.polling = passed } else { row.webhook = passed }
    }
    for line in report.lines() {
        if let [name, _, checked] = line.split('\t').collect::<Vec<_>>()[..]
            && let Some(row) = rows.get_mut(name)
        {
            checked.clone_into(&mut row.checked);
        }
    }
    rows
}

/// The way, the name and the outcome in `test faults::polling::a_duplicate ... ok`.
fn test(line: &str) -> Option<(&str, &str, &str)> {
    let (path, outcome) = line.strip_prefix("test faults::")?.split_once(" ... ")?;
    let (source, name) = path.split_once("::")?;
    matches!(source, "polling" | "webhook").then_some((source, name, outcome))
}

fn print(rows: &BTreeMap<String, Row>) {
    let longest = rows.keys().map(String::len).max().unwrap_or_default();
    let shown = |passed: Option<bool>| match passed {
        Some(true) => "holds",
        Some(false) => "FAILS",
        None => "-",
    };
    println!("{:longest$}  polling  webhook  checked", "fault");
    for (name, row) in rows {
        println!("{name:longest$}  {:7}  {:7}  {}", shown(row.polling), shown(row.webhook), row.checked);
    }
}
