//! `cargo xtask fuzz`: the fuzz targets under libFuzzer. Needs nightly, a C++ compiler and `cargo install cargo-fuzz`.

use std::process::{Command, Stdio};

use crate::{Outcome, cargo, root};

/// All targets, each a function of `fuzz/bodies`.
const TARGETS: [&str; 4] = ["update", "entities", "command", "webhook"];

/// Runs every target for a minute.
pub(crate) fn run_all() -> Outcome {
    TARGETS.iter().try_for_each(|target| run(target, "60"))
}

/// Runs a target for so many seconds, from the seeds that the tests use.
pub(crate) fn run(target: &str, seconds: &str) -> Outcome {
    if seconds.parse::<u32>().is_err() {
        return Err(format!("`{seconds}` is not a number of seconds").into());
    }
    if !TARGETS.contains(&target) {
        return Err(format!("there is no target `{target}`: it is one of {}", TARGETS.join(", ")).into());
    }
    is_installed()?;
    let folder = root().join("fuzz");
    let mut seeds = cargo();
    if !seeds.args(["run", "--bin", "seeds"]).current_dir(&folder).status()?.success() {
        return Err("the seeds could not be written".into());
    }
    let mut fuzz = nightly();
    fuzz.args(["run", "--fuzz-dir", ".", target, "--", &format!("-max_total_time={seconds}")]);
    if !fuzz.current_dir(&folder).status()?.success() {
        return Err(format!(
            "the target {target} has found something, which then lies in fuzz/artifacts/{target}, or could not be built"
        )
        .into());
    }
    println!("{target}: nothing found in {seconds} seconds");
    Ok(())
}

fn is_installed() -> Outcome {
    let asked = nightly().arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if asked.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    Err("fuzzing needs nightly and cargo-fuzz: `rustup toolchain install nightly` and `cargo install cargo-fuzz`; on stable \
         `BOTWRIGHT_TEST_FUZZ=60 cargo test -p botwright-tests -- fuzzing::` does the same by proptest"
        .into())
}

/// `cargo fuzz` by nightly, whatever toolchain runs this.
fn nightly() -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", "nightly", "cargo", "fuzz"]).env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
    command
}
