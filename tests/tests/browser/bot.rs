//! An example program that runs without a token, as somebody would start it to look at it.

use std::env;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// How long a program may take until it says where its page is.
const START: Duration = Duration::from_secs(20);

/// What decides how a bot runs; the tests' own environment must not leak into it.
const SETTINGS: [&str; 5] = ["BOT_TOKEN", "BOT_API_URL", "BOTWRIGHT_PORT", "WEBHOOK_URL", "DATABASE_URL"];

/// A running example.
pub(super) struct Bot {
    process: Child,
    /// Where its chat page is.
    pub(super) page: String,
}

impl Bot {
    /// Builds the example if need be and starts it.
    pub(super) async fn start(example: &str) -> Self {
        build(example).await;
        let program = profile_folder().join(example);
        let mut command = Command::new(program);
        for setting in SETTINGS {
            command.env_remove(setting);
        }
        let mut process = command
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the example was built just now");
        let output = process.stdout.take().expect("stdout is piped");
        let page =
            timeout(START, address_in(output)).await.expect("the example prints the address of its page");
        Self { process, page }
    }

    /// Ends it.
    pub(super) async fn stop(mut self) {
        self.process.kill().await.expect("the process is ours to end");
    }
}

/// The folder that cargo builds into.
pub(super) fn target_folder() -> PathBuf {
    let profile = profile_folder();
    profile.parent().expect("a profile's folder is in the target folder").to_owned()
}

/// Where the programs of the profile are that this test was built with: `target/debug`.
fn profile_folder() -> PathBuf {
    let test = env::current_exe().expect("a test knows its program");
    test.ancestors().nth(2).expect("tests are in target/<profile>/deps").to_owned()
}

async fn build(example: &str) {
    let mut command = Command::new(env!("CARGO"));
    command.args(["build", "--quiet", "--package", "botwright-examples", "--bin", example]);
    command.arg("--target-dir").arg(target_folder());
    if profile_folder().ends_with("release") {
        command.arg("--release");
    }
    let status = command.status().await.expect("cargo runs, as it has built this test");
    assert!(status.success(), "{example} does not build");
}

/// The first address that is printed. The rest is read too, so that the program never waits for a reader.
async fn address_in(output: impl AsyncRead + Unpin + Send + 'static) -> String {
    let mut lines = BufReader::new(output).lines();
    while let Some(line) = lines.next_line().await.expect("the example prints text") {
        if let Some(start) = line.find("http://") {
            let address = line[start..].split_whitespace().next().unwrap_or_default().to_owned();
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return address;
        }
    }
    panic!("the example ended without an address");
}
