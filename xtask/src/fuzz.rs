//! `cargo xtask fuzz`: the fuzz targets under libFuzzer. Needs nightly and `cargo install cargo-fuzz`.

use std::process::Command;

use crate::{Outcome, root};

/// Runs a target for so many seconds, from the seeds that the tests use.
pub(crate) fn run(target: &str, seconds: &str) -> Outcome {
    if seconds.parse::<u32>().is_err() {
        return Err(format!("`{seconds}` is not a number of seconds").into());
    }
    let mut seeds = Command::new(env!("CARGO"));
    seeds.args(["run", "--quiet", "--bin", "seeds"]);
    let mut fuzz = Command::new("cargo");
    fuzz.args(["+nightly", "fuzz", "run", "--fuzz-dir", ".", target, "--"]);
    fuzz.arg(format!("-max_total_time={seconds}"));
    for command in [&mut seeds, &mut fuzz] {
        if !command.current_dir(root().join("fuzz")).status()?.success() {
            return Err(format!("the target {target} has found something, or could not be run").into());
        }
    }
    Ok(())
}
