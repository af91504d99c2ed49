//! That the program starts: what its exporter needs of the process is there.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

#[test]
fn it_comes_as_far_as_telegram() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_botwright-example-opentelemetry"))
        .env("BOT_TOKEN", "1:nobody")
        // Where nobody listens.
        .env("BOT_API_URL", "http://127.0.0.1:9")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let log = BufReader::new(program.stderr.take().unwrap()).lines();
    let mut logged = Vec::new();
    let asks = log.map_while(Result::ok).any(|line| {
        logged.push(line);
        logged.last().is_some_and(|line| line.contains("Telegram cannot be reached"))
    });
    program.kill().unwrap();
    program.wait().unwrap();
    assert!(asks, "{logged:#?}");
}
