//! Clean builds of echo bots, and what they are made of.

use std::collections::HashSet;
use std::fs;
use std::io::ErrorKind;
use std::time::Instant;

use crate::Outcome;
use crate::bench::programs::{cargo, succeed, target};

/// Gets everything beforehand, so that no build waits for the network.
pub(crate) fn fetch() -> Outcome {
    succeed(&mut cargo("fetch")).map(drop)
}

/// The seconds of a debug build of a package from nothing.
pub(crate) fn clean(package: &str) -> Outcome<f64> {
    let folder = target().join("clean");
    remove(&folder)?;
    eprintln!("building {package} from nothing");
    let start = Instant::now();
    let mut cargo = cargo("build");
    cargo.args(["--quiet", "--offline", "--package", package]);
    succeed(cargo.arg("--target-dir").arg(&folder))?;
    let seconds = start.elapsed().as_secs_f64();
    remove(&folder)?;
    Ok(seconds)
}

/// How many crates a package is built from, itself included.
pub(crate) fn crates(package: &str) -> Outcome<f64> {
    let mut tree = cargo("tree");
    tree.args(["--offline", "--package", package, "--edges", "no-dev", "--prefix", "none"]);
    let tree = succeed(tree.args(["--format", "{p}"]))?;
    let crates: HashSet<&str> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    Ok(u32::try_from(crates.len())?.into())
}

fn remove(folder: &std::path::Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
