//! A bot as a process: it stops when asked, exits with 0, confirms what it has handled, and never prints its token.

use std::process::Stdio;
use std::time::Duration;

use botwright_emulator::Emulator;
use tokio::process::{Child, Command};

use crate::program::built;

/// A bot that is stuck must fail the test, not hang it.
const PATIENCE: Duration = Duration::from_mins(1);

#[tokio::test]
async fn a_stop_is_clean_and_nothing_is_lost_or_done_twice() {
    for signal in ["-INT", "-TERM"] {
        let telegram = Emulator::builder().start().await.unwrap();
        let ann = telegram.user("Ann").private();
        ann.send_text("before").unwrap();
        let bot = start(&telegram).await;
        telegram.rest().await.unwrap();
        let log = stop(bot, signal).await;
        assert!(!log.contains(telegram.token()), "the token is in the log: {log}");

        ann.send_text("while it was away").unwrap();
        let bot = start(&telegram).await;
        telegram.rest().await.unwrap();
        stop(bot, signal).await;
        let said: Vec<String> =
            ann.messages().iter().filter_map(|message| message.text().map(str::to_owned)).collect();
        assert_eq!(said, ["before", "before", "while it was away", "while it was away"], "{signal}");
    }
}

#[tokio::test]
async fn a_wrong_token_is_said_with_what_to_do() {
    let telegram = Emulator::builder().start().await.unwrap();
    let bot = Command::new(built("echobot").await)
        .env("BOT_TOKEN", "1:wrong")
        .env("BOT_API_URL", telegram.url())
        .output();
    let output = tokio::time::timeout(PATIENCE, bot).await.unwrap().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("look it up at @BotFather and set BOT_TOKEN"), "{said}");
    assert!(!said.contains("1:wrong"), "{said}");
}

#[tokio::test]
async fn a_malformed_token_is_said_without_being_shown() {
    let bot = Command::new(built("echobot").await).env("BOT_TOKEN", "sesame").output();
    let output = tokio::time::timeout(PATIENCE, bot).await.unwrap().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("BotFather") && !said.contains("sesame"), "{said}");
}

async fn start(telegram: &Emulator) -> Child {
    let mut command = Command::new(built("echobot").await);
    command
        .env("BOT_TOKEN", telegram.token())
        .env("BOT_API_URL", telegram.url())
        .env("BOTWRIGHT_LOG", "trace");
    command.stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true).spawn().unwrap()
}

/// Sends the signal and waits for the end; what the bot has logged.
async fn stop(bot: Child, signal: &str) -> String {
    let id = bot.id().unwrap().to_string();
    assert!(Command::new("kill").args([signal, &id]).status().await.unwrap().success());
    let output = tokio::time::timeout(PATIENCE, bot.wait_with_output()).await.expect("the bot ends").unwrap();
    let log = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{log}");
    log
}
