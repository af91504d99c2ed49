//! What `cargo check` takes for four hundred handlers, and for the same functions without their attributes.

use std::fs::{self, File};
use std::time::SystemTime;

use crate::bench::programs::{cargo, succeed, target};
use crate::bench::report::median;
use crate::{Outcome, root};

/// How often each is checked, in turns; the one in the middle counts.
const ROUNDS: usize = 7;

/// With the attributes and without.
const PROGRAMS: [&str; 2] = ["handlers", "functions"];

/// The kernel's ticks, in which it counts a process's time: a hundred a second.
const TICK: f64 = 0.01;

/// The processor's seconds for each program alone, its dependencies being there; after its file was touched, as an editor does it
/// all day, or else from nothing, without what an earlier check has left.
pub(crate) fn check(touched: bool) -> Outcome<[f64; 2]> {
    let mut times = [const { Vec::new() }; 2];
    for round in 0..=ROUNDS {
        for (program, times) in PROGRAMS.iter().zip(&mut times) {
            eprintln!("checking the {program} ({round} of {ROUNDS})");
            let time = once(program, touched)?;
            // The first one makes what the others find.
            if round > 0 {
                times.push(time);
            }
        }
    }
    Ok(times.map(median))
}

fn once(program: &str, touched: bool) -> Outcome<f64> {
    let source = root().join(format!("bench/handlers/src/bin/{program}.rs"));
    File::options().append(true).open(source)?.set_modified(SystemTime::now())?;
    let folder = target().join("checks");
    fs::create_dir_all(&folder)?;
    let before = time_of_children()?;
    let mut cargo = cargo("check");
    cargo.env("CARGO_INCREMENTAL", if touched { "1" } else { "0" });
    cargo.args(["--quiet", "--package", "bench-handlers", "--bin", program]);
    succeed(cargo.arg("--target-dir").arg(folder))?;
    Ok(time_of_children()? - before)
}

/// The processor's seconds of all processes that this one has waited for, theirs included: it hardly matters what else runs.
fn time_of_children() -> Outcome<f64> {
    let status = fs::read_to_string("/proc/self/stat")?;
    // The name before the bracket may hold anything.
    let numbers = status.rsplit(')').next().unwrap_or_default();
    let ticks = numbers.split_whitespace().skip(13).take(2).map(str::parse::<u32>);
    Ok(TICK * f64::from(ticks.sum::<Result<u32, _>>()?))
}
