//! A process that is told to stop while it has enough to do: it ends soon, with 0, and what it leaves comes again.
//!
//! The bot is this test's own program once more, with a storage in a file.

use std::env;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use botwright::prelude::*;
use botwright::storage;
use botwright_emulator::{Emulator, Fault};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use super::bot::ROUTER;
use super::harness::{Source, answers, tell, webhook};
use crate::wire::{PATIENCE, calls, free_port, until};

/// Tells the test below that it is the bot, and where it remembers.
const ADDRESS: &str = "BOTWRIGHT_TEST_FAULTS_AT";

/// Where its webhook is, if it does not poll.
const PORT: &str = "BOTWRIGHT_TEST_FAULTS_PORT";

/// How many wait when the bot starts.
const QUEUED: usize = 30;

pub(super) async fn sigterm_with_30_queued_updates(source: Source) {
    let stage = Stage::new(source).await;
    let people = ["Ann", "Ben", "Cleo", "Dan", "Eve", "Finn"].map(|name| stage.telegram.user(name).private());
    let texts: Vec<String> =
        (0..QUEUED / people.len()).map(|number| format!("work silent {number}")).collect();
    // In turns: by either way, several lanes are at work and have more behind them.
    for text in &texts {
        people.iter().for_each(|somebody| drop(somebody.send_text(text).unwrap()));
    }
    assert_eq!(stage.telegram.waiting(), QUEUED);
    let bot = stage.start();
    until(&stage.telegram, "some are handled", |telegram| (1..QUEUED).contains(&telegram.waiting())).await;
    stop(bot).await;
    let _bot = stage.start();
    let wanted = format!("tally|{}", texts.join("|"));
    for somebody in &people {
        somebody.send_text("/tally").unwrap();
        until(&stage.telegram, &wanted, |_| answers(somebody).last().is_some_and(|last| *last == wanted))
            .await;
    }
    stage
        .end(
            "sigterm with 30 queued updates",
            "30 updates of 6 people over two processes: none lost, none twice, in order",
        )
        .await;
}

pub(super) async fn sigterm_during_backoff(source: Source) {
    let stage = Stage::new(source).await;
    // What it does again and again, by the one way and by the other.
    let method = match source {
        Source::Polling => "getUpdates",
        Source::Webhook => "setWebhook",
    };
    stage.telegram.inject(Fault::refused(502, "Bad Gateway").method(method).times(3));
    let ann = stage.telegram.user("Ann").private();
    ann.send_text("silent").unwrap();
    let bot = stage.start();
    // After the second it rests for two seconds.
    until(&stage.telegram, "two calls have failed", |telegram| calls(telegram, method).len() == 2).await;
    let asked = Instant::now();
    stop(bot).await;
    assert!(asked.elapsed() < Duration::from_secs(1), "it took {:?}", asked.elapsed());
    stage.telegram.clear_faults();
    let _bot = stage.start();
    ann.send_text("/tally").unwrap();
    until(&stage.telegram, "the tally", |_| answers(&ann).last().is_some_and(|last| last == "tally|silent"))
        .await;
    stage.end("sigterm during backoff", "ended within a second with 0; 1 update: not lost, not twice").await;
}

/// Telegram, and where the bot remembers.
struct Stage {
    source: Source,
    telegram: Emulator,
    database: PathBuf,
    port: u16,
}

impl Stage {
    async fn new(source: Source) -> Self {
        let telegram = Emulator::builder().start().await.unwrap();
        let port = telegram.url().rsplit(':').next().map(str::to_owned).unwrap_or_default();
        let name = format!("botwright_faults_{}_{port}.db", std::process::id());
        Self { source, telegram, database: env::temp_dir().join(name), port: free_port() }
    }

    fn start(&self) -> Child {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "faults::stopping::the_bot", "--nocapture"]);
        command.env("BOT_TOKEN", self.telegram.token()).env("BOT_API_URL", self.telegram.url());
        command.env(ADDRESS, format!("sqlite://{}", self.database.display()));
        if self.source == Source::Webhook {
            command.env(PORT, self.port.to_string());
        }
        command.stdout(Stdio::null()).kill_on_drop(true).spawn().unwrap()
    }

    /// The bot is alive; then nothing is left of it.
    async fn end(self, name: &str, checked: &str) {
        let visitor = self.telegram.user("Visitor").private();
        visitor.send_text("/ping").unwrap();
        until(&self.telegram, "pong", |_| answers(&visitor).last().is_some_and(|last| last == "pong")).await;
        for end in ["", "-wal", "-shm"] {
            // Not all of them are there at all times.
            let _ = std::fs::remove_file(format!("{}{end}", self.database.display()));
        }
        tell(name, self.source, checked);
    }
}

/// Sends SIGTERM, and waits for the end with 0.
async fn stop(mut bot: Child) {
    let id = bot.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
    let ended = timeout(PATIENCE, bot.wait()).await.expect("the bot ends").unwrap();
    assert_eq!(ended.code(), Some(0));
}

/// The bot that the tests above start and stop; by itself it does nothing.
#[tokio::test]
async fn the_bot() {
    let Ok(url) = env::var(ADDRESS) else { return };
    let storage = storage::connect(&url).await.unwrap();
    let app = App::with_router(Bot::from_env().unwrap(), ROUTER).storage(storage);
    let app = match env::var(PORT) {
        Ok(port) => app.deliver_to(webhook(port.parse().unwrap())),
        Err(_) => app,
    };
    app.run().await.unwrap();
}
