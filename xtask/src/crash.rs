//! `cargo xtask crash`: the long form of the tests that kill a bot under load.

use crate::servers::Servers;
use crate::{Outcome, cargo, root};

/// Kills the bot so many times with each storage, by polling and by a webhook.
pub(crate) fn run(times: &str) -> Outcome {
    if times.parse::<u32>().is_err() {
        return Err(format!("`{times}` is not a number of crashes").into());
    }
    let servers = Servers::start()?;
    let tests = cargo()
        .args(["test", "--package", "botwright-tests", "--", "storage::crash", "--nocapture"])
        .env("BOTWRIGHT_TEST_CRASHES", times)
        .env("BOTWRIGHT_TEST_POSTGRES", servers.postgres())
        .env("BOTWRIGHT_TEST_REDIS", servers.redis())
        .current_dir(root())
        .status()?;
    if tests.success() { Ok(()) } else { Err("something was lost, or applied twice".into()) }
}
