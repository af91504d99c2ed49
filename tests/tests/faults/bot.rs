//! The bot that all faults happen to: it counts, and remembers, what each person has said.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use botwright::prelude::*;
use tokio::sync::Semaphore;

pub(super) const ROUTER: Router =
    Router::new().mount(handlers![count, describe, ping, tally, news, told, failed]);

/// How long a handler works that is told to.
pub(super) const WORK: Duration = Duration::from_millis(50);

/// What a person has said, in the order in which it was handled.
#[derive(Default, Serialize, Deserialize)]
struct Tally {
    texts: Vec<String>,
}

/// What the test and the handlers share.
#[derive(Clone, Default)]
pub(super) struct Test(Arc<Inside>);

struct Inside {
    /// The texts that failed: who was told, and why.
    failed: Mutex<Vec<(String, String)>>,
    gate: Semaphore,
    arrived: Semaphore,
}

impl Default for Inside {
    fn default() -> Self {
        Self { failed: Mutex::default(), gate: Semaphore::new(0), arrived: Semaphore::new(0) }
    }
}

impl Test {
    /// The texts whose handlers failed, in the order in which the error handlers were told.
    pub(super) fn failed(&self) -> Vec<(String, String)> {
        self.0.failed.lock().unwrap().clone()
    }

    /// Lets so many waiting handlers go on.
    pub(super) fn open(&self, handlers: usize) {
        self.0.gate.add_permits(handlers);
    }

    /// How many handlers have come to the gate so far.
    pub(super) fn arrived(&self) -> usize {
        self.0.arrived.available_permits()
    }

    async fn pass(&self) {
        self.0.arrived.add_permits(1);
        self.0.gate.acquire().await.unwrap().forget();
    }
}

#[provide]
fn test() -> Test {
    Test::default()
}

/// The first word says what happens on the way.
#[message(text & !command)]
async fn count(mut tally: UserData<Tally>, Text(text): Text, log: Dep<Test>) -> Option<String> {
    let how = text.split(' ').next().unwrap_or_default();
    match how {
        "panic" => panic!("told to"),
        "wait" => log.pass().await,
        "work" => tokio::time::sleep(WORK).await,
        "hang" => std::future::pending().await,
        _ => {}
    }
    let answer = (!text.contains("silent")).then(|| format!("{}: {text}", tally.texts.len() + 1));
    tally.texts.push(text);
    answer
}

/// Makes a call that is as good twice as once, with more time than it needs when the network is gone.
#[command("describe", deadline = "5m")]
async fn describe(log: Dep<Test>, bot: Bot) -> Result {
    log.pass().await;
    bot.set_my_description().description("It counts.").await?;
    Ok(())
}

#[command("ping")]
fn ping() -> &'static str {
    "pong"
}

#[command("tally")]
fn tally(tally: UserData<Tally>) -> String {
    // Longer ones than a message holds are told by their length and their end.
    let texts = tally.texts.join("|");
    if texts.len() < 4_000 { format!("tally|{texts}") } else { format!("tally of {}", summary(&tally.texts)) }
}

/// A long tally in short: how many there are, whether each is the next of its speaker, and the last.
pub(super) fn summary(texts: &[String]) -> String {
    let digest = texts.iter().fold(0_u64, |digest, text| {
        text.bytes()
            .fold(digest, |digest, byte| digest.wrapping_mul(1_099_511_628_211).wrapping_add(byte.into()))
    });
    format!("{} {digest:x} {}", texts.len(), texts.last().map_or("", String::as_str))
}

/// Tells everybody who is known.
#[command("news")]
async fn news(chat: Chat, broadcasts: Broadcasts) -> Result {
    let report = told::after(0.seconds(), Progress::default()).chat(&chat);
    broadcasts.start(Broadcast::new("the news").to_everybody().report(report)).await?;
    Ok(())
}

#[job]
fn told(Payload(progress): Payload<Progress>) -> String {
    let Progress { sent, total, blocked, .. } = progress;
    format!("{sent} of {total} have it, {blocked} have blocked me")
}

#[on_error]
fn failed(Failure(why): Failure, text: Option<Text>, log: Dep<Test>) {
    let text = text.map_or_else(String::new, |Text(text)| text);
    log.0.failed.lock().unwrap().push((text, why.to_string()));
}
