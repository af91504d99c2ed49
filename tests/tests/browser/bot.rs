//! An example program that runs without a token, as somebody would start it to look at it.

use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::program::built;

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
        let mut command = Command::new(built(example).await);
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
