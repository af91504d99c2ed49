//! `cargo xtask crash`: the long form of the tests that kill a bot under load.

use std::process::Command;

use crate::{Outcome, root};

/// Kills the bot so many times with each storage. PostgreSQL and Redis are left out where their variables are not set, as
/// the README tells.
pub(crate) fn run(times: &str) -> Outcome {
    if times.parse::<u32>().is_err() {
        return Err(format!("`{times}` is not a number of crashes").into());
    }
    let tests = Command::new(env!("CARGO"))
        .args(["test", "--package", "botwright-tests", "--", "storage::crash", "--nocapture"])
        .env("BOTWRIGHT_TEST_CRASHES", times)
        .current_dir(root())
        .status()?;
    if tests.success() { Ok(()) } else { Err("something was lost, or applied twice".into()) }
}
