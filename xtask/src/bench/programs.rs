//! Building and running the programs of `bench/`, which print a name and a number per line.

use std::collections::HashMap;
use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::{Outcome, root};

/// A program of `bench/`.
pub(crate) struct Program(PathBuf);

/// What a program has printed.
pub(crate) struct Measured(HashMap<String, f64>);

impl Program {
    /// A program by its name, once it is built.
    pub(crate) fn named(name: &str) -> Self {
        Self(folder().join("release").join(name))
    }

    /// The program, to be run.
    pub(crate) fn command(&self) -> Command {
        Command::new(&self.0)
    }

    /// The program on one core, which has none of its own work elsewhere.
    pub(crate) fn on_core(&self, core: &str) -> Command {
        let mut taskset = Command::new("taskset");
        taskset.args(["-c", core]).arg(&self.0);
        taskset
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> String {
        self.0.display().to_string()
    }

    /// The program below callgrind, which writes its counts to a file.
    pub(crate) fn counted(&self, counts: &std::path::Path) -> Command {
        let mut valgrind = Command::new("valgrind");
        let file = format!("--callgrind-out-file={}", counts.display());
        valgrind.args(["--quiet", "--tool=callgrind", &file]).arg(&self.0);
        valgrind
    }

    /// Runs it and reads what it prints.
    pub(crate) fn measure(&self) -> Outcome<Measured> {
        self.measure_with(&[])
    }

    /// As [`Program::measure`], with arguments.
    pub(crate) fn measure_with(&self, arguments: &[String]) -> Outcome<Measured> {
        Measured::of(self.command().args(arguments))
    }
}

impl Measured {
    /// Runs a program and reads what it prints.
    pub(crate) fn of(command: &mut Command) -> Outcome<Self> {
        let printed = succeed(command)?;
        let pairs = printed.lines().filter_map(|line| line.split_once(' '));
        let figures: Result<_, _> =
            pairs.map(|(name, number)| Ok((name.to_owned(), number.parse()?))).collect();
        figures.map(Self).map_err(|error: std::num::ParseFloatError| error.into())
    }

    /// A number by its name.
    pub(crate) fn get(&self, name: &str) -> Outcome<f64> {
        self.0.get(name).copied().ok_or_else(|| format!("the benchmark does not tell `{name}`").into())
    }
}

/// Builds the programs that measure a part of the way; together, so that they share what they are built from.
pub(crate) fn build_parts() -> Outcome {
    build_packages(&["bench-decode", "bench-routing", "bench-calls", "bench-storage"])
}

/// Builds those that measure the whole way: each with the features that it asks for and no others, as a bot's author would build
/// it.
pub(crate) fn build_traffic() -> Outcome {
    build_packages(&["bench-traffic"])?;
    build_packages(&["bench-traffic-peers"])
}

/// Builds some of them.
pub(crate) fn build_packages(packages: &[&str]) -> Outcome {
    eprintln!("building {}", packages.join(", "));
    let mut cargo = cargo("build");
    cargo.args(["--quiet", "--release"]).args(packages.iter().map(|package| format!("--package={package}")));
    succeed(cargo.arg("--target-dir").arg(folder())).map(drop)
}

fn folder() -> PathBuf {
    target().join("programs")
}

/// Cargo, in the workspace of the benchmarks.
pub(crate) fn cargo(command: &str) -> Command {
    let mut cargo = crate::cargo();
    cargo.arg(command).arg("--manifest-path").arg(root().join("bench/Cargo.toml"));
    cargo
}

/// Where builds and counts of benchmarks go.
pub(crate) fn target() -> PathBuf {
    let shared = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    shared.unwrap_or_else(|| root().join("target")).join("bench")
}

/// Runs a command to its end and returns what it printed.
pub(crate) fn succeed(command: &mut Command) -> Outcome<String> {
    let program = command.get_program().display().to_string();
    let output = command.stderr(std::process::Stdio::inherit()).output();
    let output = output.map_err(|error| format!("{program} cannot be run: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        Err(format!("{program} failed").into())
    }
}
