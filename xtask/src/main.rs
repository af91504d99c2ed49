//! Housekeeping: `cargo xtask <command>`.

mod bench;
mod codegen;
mod crash;
mod editor;
mod faults;
mod fuzz;
mod schema;
mod servers;

use std::process::{Command, ExitCode};

const USAGE: &str = "usage: cargo xtask <command>

  bench [--builds]    measure against the targets and the peers into target/bench.md; with --builds clean builds too
  bench <part>        measure one part only: decoding, routing, calls, handlers, storage, traffic, builds
  crash [times]       kill a bot under load so many times (100) with each storage, by polling and by webhook
  editor              ask rust-analyzer what an author sees: errors, completion, jumps, half-typed attributes
  faults              let everything go wrong that can, by polling and by webhook, and print what was checked
  fuzz                run every fuzz target for a minute under libFuzzer; needs nightly and cargo-fuzz
  fuzz <target> [seconds]  one of them: update, entities, command or webhook
  codegen [--check]   write api/src/generated from api/schema; with --check only say whether it is fresh
  schema <file>       write api/schema/bot-api.json from a file of Bot API facts";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["bench"] => bench::run(false),
        ["bench", "--builds"] => bench::run(true),
        ["bench", part] => bench::run_part(part),
        ["crash"] => crash::run("100"),
        ["editor"] => editor::run(),
        ["faults"] => faults::run(),
        ["fuzz"] => fuzz::run_all(),
        ["fuzz", target] => fuzz::run(target, "60"),
        ["fuzz", target, seconds] => fuzz::run(target, seconds),
        ["crash", times] => crash::run(times),
        ["codegen"] => codegen::write(),
        ["codegen", "--check"] => codegen::check(),
        ["schema", file] => schema::write(file),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// What any command may end with: a sentence for the terminal.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Cargo, without what it says to this program of its own package: builds that look at that, as ring's does, would be made anew,
/// and once more for whoever calls cargo next.
fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    let of_package = |name: &str| name.starts_with("CARGO_MANIFEST_") || name.starts_with("CARGO_PKG_");
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_str().is_some_and(of_package)) {
        cargo.env_remove(name);
    }
    cargo
}

/// The root of the workspace.
fn root() -> &'static std::path::Path {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace")
}
