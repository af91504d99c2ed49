//! The figures of the storage, in SQLite and in two servers of this run's own.

use crate::Outcome;
use crate::bench::programs::{Measured, Program};
use crate::servers::Servers;

/// What the program prints; see `bench/storage`.
pub(crate) fn measure() -> Outcome<Measured> {
    let servers = Servers::start()?;
    let arguments = [servers.folder().display().to_string(), servers.postgres(), servers.redis()];
    Program::named("bench-storage").measure_with(&arguments)
}
