//! An example program as a process, pointed at a server of the test's.

use std::env;
use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};

use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStderr, Command};
use tokio::time::timeout;

use crate::wire::PATIENCE;

/// A running example.
pub(crate) struct Program {
    process: Child,
    log: Lines<BufReader<ChildStderr>>,
    /// What it has logged so far.
    pub(crate) logged: String,
}

impl Program {
    /// Builds the example if need be and starts it with a token, at a server.
    pub(crate) async fn start(example: &str, token: &str, url: &str, level: &str) -> Self {
        let mut process = Command::new(built(example).await)
            .env("BOT_TOKEN", token)
            .env("BOT_API_URL", url)
            .env("BOTWRIGHT_LOG", level)
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the example was built just now");
        let log = BufReader::new(process.stderr.take().expect("stderr is piped")).lines();
        Self { process, log, logged: String::new() }
    }

    /// Sends a signal by its name.
    pub(crate) async fn signal(&self, name: &str) {
        let id = self.process.id().expect("the process has not ended");
        let status = Command::new("sh").arg("-c").arg(format!("kill -{name} {id}")).status().await.unwrap();
        assert!(status.success(), "kill -{name} {id}");
    }

    /// Reads the log up to a line with this text.
    pub(crate) async fn logs(&mut self, text: &str) {
        loop {
            let line = timeout(PATIENCE, self.log.next_line()).await;
            let line =
                line.unwrap_or_else(|_| panic!("`{text}` was not logged, but:\n{}", self.logged)).unwrap();
            let line = line.unwrap_or_else(|| panic!("ended without `{text}`:\n{}", self.logged));
            self.logged.push_str(&line);
            self.logged.push('\n');
            if line.contains(text) {
                return;
            }
        }
    }

    /// Waits until it ends by itself, reading the rest of the log.
    pub(crate) async fn ends(&mut self) -> ExitStatus {
        let ending = async {
            while let Ok(Some(line)) = self.log.next_line().await {
                self.logged.push_str(&line);
                self.logged.push('\n');
            }
            self.process.wait().await.unwrap()
        };
        timeout(PATIENCE, ending).await.expect("the process ends by itself")
    }
}

/// Builds an example if need be; its program.
pub(crate) async fn built(example: &str) -> PathBuf {
    let profile = profile_folder();
    let mut command = cargo();
    command.args(["build", "--quiet", "--package", "botwright-examples", "--bin", example]);
    command.arg("--target-dir").arg(target_folder());
    if profile.ends_with("release") {
        command.arg("--release");
    }
    let status = command.status().await.expect("cargo runs, as it has built this test");
    assert!(status.success(), "{example} does not build");
    profile.join(example)
}

/// The folder that cargo builds into.
pub(crate) fn target_folder() -> PathBuf {
    profile_folder().parent().expect("a profile's folder is in the target folder").to_owned()
}

/// Where the programs of the profile are that this test was built with: `target/debug`.
fn profile_folder() -> PathBuf {
    let test = env::current_exe().expect("a test knows its program");
    test.ancestors().nth(2).expect("tests are in target/<profile>/deps").to_owned()
}

/// Cargo, without what it says to a test of the test's own package: builds that look at that, as ring's does, would be made
/// anew, and once more for whoever calls cargo next.
fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    let of_package = |name: &str| name.starts_with("CARGO_MANIFEST_") || name.starts_with("CARGO_PKG_");
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_str().is_some_and(of_package)) {
        cargo.env_remove(name);
    }
    cargo
}
