//! What `cargo check` takes for four hundred handlers, and for the same functions without their attributes.

use std::fs::{self, File};
use std::time::{Instant, SystemTime};

use crate::bench::programs::{cargo, succeed, target};
use crate::{Outcome, root};

/// How often each is checked; the one in the middle counts.
const ROUNDS: usize = 3;

/// The seconds of checking one of the programs alone, its dependencies being there.
pub(crate) struct Checked {
    /// After its file was touched, as an editor does it all day.
    pub(crate) touched: f64,
    /// From nothing, without what an earlier check has left.
    pub(crate) anew: f64,
}

/// Checks a program of `bench/handlers`.
pub(crate) fn check(program: &str) -> Outcome<Checked> {
    eprintln!("checking the {program}");
    once(program, true)?;
    let touched = median(program, true)?;
    once(program, false)?;
    let anew = median(program, false)?;
    Ok(Checked { touched, anew })
}

fn median(program: &str, incremental: bool) -> Outcome<f64> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        times.push(once(program, incremental)?);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[ROUNDS / 2])
}

fn once(program: &str, incremental: bool) -> Outcome<f64> {
    let source = root().join(format!("bench/handlers/src/bin/{program}.rs"));
    File::options().append(true).open(source)?.set_modified(SystemTime::now())?;
    let folder = target().join("checks");
    fs::create_dir_all(&folder)?;
    let start = Instant::now();
    let mut cargo = cargo("check");
    cargo.env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" });
    cargo.args(["--quiet", "--package", "bench-handlers", "--bin", program]);
    succeed(cargo.arg("--target-dir").arg(folder))?;
    Ok(start.elapsed().as_secs_f64())
}
