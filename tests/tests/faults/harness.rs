//! Runs the counting bot under a fault, knows what was sent, and asks at the end: nothing lost, nothing twice, the order kept, the bot
//! alive.
//!
//! Time is tokio's, and stands but for [`Harness::passes`] and the like; the offline Telegram is in the same runtime.

use std::collections::BTreeMap;
use std::env;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::sync::{Arc, mpsc};
use std::time::Duration;

use botwright::prelude::*;
use botwright::storage::MemoryStorage;
use botwright::webhook::Webhook;
use botwright_emulator::{Emulator, Seat};
use tokio::task::JoinHandle;

use super::bot::{ROUTER, Test, summary};
use crate::wire::free_port;

/// Where `cargo xtask faults` wants a line for each fault.
const REPORT: &str = "BOTWRIGHT_FAULTS_REPORT";

/// By how much time moves at once.
const STEP: Duration = Duration::from_millis(50);

/// How often everybody has a turn between two moments: more than any exchange over HTTP takes.
const TURNS: usize = 48;

/// The longest that anything may take, in virtual time.
const LONGEST: Duration = Duration::from_mins(20);

/// Where updates come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Polling,
    Webhook,
}

/// What proves to the webhook that Telegram has sent it.
pub(super) const SECRET: &str = "only-telegram-knows";

/// A bot, Telegram, and people.
pub(super) struct Harness {
    pub(super) source: Source,
    pub(super) telegram: Emulator,
    pub(super) test: Test,
    storage: Arc<MemoryStorage>,
    /// What each person has sent that must be counted.
    sent: BTreeMap<&'static str, (Seat, Vec<String>)>,
    bot: Option<JoinHandle<botwright::Result>>,
    /// The texts whose handlers fail; true where the answer has come all the same, though nobody learnt so.
    fails: BTreeMap<String, bool>,
    /// What else was checked.
    checked: String,
    /// Where the bot listens, if it has a webhook.
    pub(super) port: u16,
    _still: Still,
}

/// Keeps tokio from moving the time whenever all wait: its end ends the thread that seems to work.
struct Still(#[expect(dead_code, reason = "dropped, it ends the thread")] mpsc::Sender<()>);

impl Still {
    fn begin() -> Self {
        tokio::time::pause();
        let (sender, receiver) = mpsc::channel::<()>();
        tokio::task::spawn_blocking(move || receiver.recv().is_ok());
        Self(sender)
    }
}

/// One fault from the beginning to the end.
pub(super) async fn run(source: Source, name: &str, fault: impl AsyncFnOnce(&mut Harness)) {
    let mut harness = Harness::new(source).await;
    fault(&mut harness).await;
    harness.finish(name).await;
}

impl Harness {
    async fn new(source: Source) -> Self {
        let still = Still::begin();
        let telegram = Emulator::builder().patience(LONGEST).start().await.unwrap();
        Self {
            source,
            telegram,
            test: Test::default(),
            storage: Arc::default(),
            sent: BTreeMap::new(),
            bot: None,
            fails: BTreeMap::new(),
            checked: String::new(),
            port: free_port(),
            _still: still,
        }
    }

    /// Starts the bot and waits until it listens.
    pub(super) async fn start(&mut self) {
        self.start_in_the_background();
        self.rests().await;
    }

    /// Starts the bot, which may have enough to do.
    pub(super) fn start_in_the_background(&mut self) {
        let bot = Bot::builder(self.telegram.token()).api_url(self.telegram.url()).build().unwrap();
        let app = App::with_router(bot, ROUTER).provide(self.test.clone()).storage(Arc::clone(&self.storage));
        self.bot = Some(match self.source {
            Source::Polling => tokio::spawn(app.run()),
            Source::Webhook => tokio::spawn(app.deliver_to(webhook(self.port)).run()),
        });
    }

    /// The bot stops, having nothing to do; what it has stored stays.
    pub(super) async fn stops(&mut self) {
        self.rests().await;
        let bot = self.bot.take().expect("the bot runs");
        // Dropped, it is told to stop.
        bot.abort();
        drop(bot.await);
        self.passes(Duration::from_secs(1)).await;
    }

    /// The handler of this text fails, and the error handler is told once.
    pub(super) fn fails(&mut self, text: &str) {
        self.fails.insert(text.to_owned(), false);
    }

    /// As [`Self::fails`], though its answer comes: that it did is what nobody learns.
    pub(super) fn fails_after_its_answer(&mut self, text: &str) {
        self.fails.insert(text.to_owned(), true);
    }

    /// Something that the table tells beside the usual.
    pub(super) fn checked(&mut self, what: String) {
        self.checked = format!("; {what}");
    }

    /// The private chat of somebody.
    pub(super) fn seat(&mut self, who: &'static str) -> Seat {
        let telegram = &self.telegram;
        self.sent.entry(who).or_insert_with(|| (telegram.user(who).private(), Vec::new())).0.clone()
    }

    /// Somebody says something that must be counted; the id of the update.
    pub(super) fn says(&mut self, who: &'static str, text: &str) -> i64 {
        self.says_in_vain(who, text);
        self.said(who, text);
        let updates = self.telegram.updates();
        updates.last().and_then(|made| made.update["update_id"].as_i64()).expect("it was made just now")
    }

    /// Somebody says something, whose handler will fail.
    pub(super) fn says_in_vain(&mut self, who: &'static str, text: &str) {
        self.seat(who).send_text(text).unwrap();
    }

    /// What somebody has said in another way must be counted.
    pub(super) fn said(&mut self, who: &'static str, text: &str) {
        self.seat(who);
        self.sent.get_mut(who).expect("it is there now").1.push(text.to_owned());
    }

    /// Everybody says so many things in turn.
    pub(super) fn all_say(&mut self, people: &[&'static str], how: &str, times: usize) {
        for number in 0..times {
            for who in people {
                self.says_in_vain(who, &format!("{how} {number}"));
                self.said(who, &format!("{how} {number}"));
            }
        }
    }

    /// Whether somebody has got an answer to this text.
    pub(super) fn has_answer(&mut self, who: &'static str, text: &str) -> bool {
        answers(&self.seat(who)).iter().any(|answer| answer.ends_with(&format!(": {text}")))
    }

    /// Lets so much time pass, bit by bit.
    pub(super) async fn passes(&self, time: Duration) {
        let steps = time.as_millis().div_ceil(STEP.as_millis());
        for _ in 0..steps {
            step().await;
        }
    }

    /// Lets time pass until something is true.
    pub(super) async fn until(&mut self, what: &str, mut holds: impl FnMut(&mut Self) -> bool) {
        let mut passed = Duration::ZERO;
        while !holds(self) {
            assert!(passed < LONGEST, "never: {what}");
            step().await;
            passed += STEP;
        }
    }

    /// Lets time pass until the bot has nothing more to do.
    pub(super) async fn rests(&self) {
        tokio::select! {
            biased;
            rested = self.telegram.rest() => rested.unwrap(),
            () = self.passes(LONGEST * 2) => unreachable!("the offline Telegram loses its patience before"),
        }
    }

    /// The end of every fault.
    async fn finish(mut self, name: &str) {
        self.rests().await;
        self.failed_as_declared();
        let people: Vec<&'static str> = self.sent.keys().copied().collect();
        let mut count = 0;
        for who in people {
            let (seat, said) = self.sent[who].clone();
            assert_eq!(given(&seat), self.wanted(&said), "the answers");
            let counted: Vec<String> =
                said.iter().filter(|text| !self.fails.contains_key(*text)).cloned().collect();
            let wanted = format!("tally|{}", counted.join("|"));
            let wanted =
                if wanted.len() < 4_006 { wanted } else { format!("tally of {}", summary(&counted)) };
            seat.send_text("/tally").unwrap();
            self.until("the tally", |_| answers(&seat).last().is_some_and(|last| last.starts_with("tally")))
                .await;
            assert_eq!(answers(&seat).last(), Some(&wanted), "{who}: lost, twice, or in another order");
            count += said.len();
        }
        let visitor = self.telegram.user("Visitor").private();
        visitor.send_text("/ping").unwrap();
        self.until("the answer to a ping", |_| answers(&visitor).last().is_some_and(|last| last == "pong"))
            .await;
        self.rests().await;
        assert!(self.bot.as_ref().is_some_and(|bot| !bot.is_finished()), "the bot has ended");
        self.report(name, count);
    }

    /// The error handler was told of what the fault declares, and of nothing else.
    fn failed_as_declared(&self) {
        let mut failed: Vec<String> = self.test.failed().into_iter().map(|(text, _)| text).collect();
        failed.sort_unstable();
        let declared: Vec<&String> = self.fails.keys().collect();
        assert_eq!(
            failed.iter().collect::<Vec<_>>(),
            declared,
            "the error handler: {:?}",
            self.test.failed()
        );
    }

    /// The answers to what somebody has said: one to each text that was counted, and to one that failed only then.
    fn wanted(&self, said: &[String]) -> Vec<String> {
        let mut counted = 0;
        let mut wanted = Vec::new();
        for text in said {
            let fails = self.fails.get(text);
            if fails != Some(&false) && !text.contains("silent") {
                wanted.push(format!("{}: {text}", counted + 1));
            }
            counted += usize::from(fails.is_none());
        }
        wanted
    }

    /// What was checked.
    fn report(&self, name: &str, count: usize) {
        let failed = match self.fails.len() {
            0 => String::new(),
            failed => format!(", {failed} told to the error handler"),
        };
        let people = self.sent.len();
        let checked = format!(
            "{count} messages of {people} people: none lost, none twice, in order, each answered once{failed}{}",
            self.checked
        );
        tell(name, self.source, &checked);
    }
}

/// The answers to what was counted.
fn given(seat: &Seat) -> Vec<String> {
    answers(seat).into_iter().filter(|text| text.contains(": ")).collect()
}

/// Writes a line for `cargo xtask faults`.
pub(super) fn tell(name: &str, source: Source, checked: &str) {
    let Ok(path) = env::var(REPORT) else { return };
    let mut file = OpenOptions::new().append(true).create(true).open(path).unwrap();
    // At once, as several tests write.
    file.write_all(format!("{}\t{source:?}\t{checked}\n", name.replace('_', " ")).as_bytes()).unwrap();
}

/// The webhook of a bot that listens at this port.
pub(super) fn webhook(port: u16) -> Webhook {
    let webhook = Webhook::at(format!("http://127.0.0.1:{port}/telegram"));
    webhook.listen(format!("127.0.0.1:{port}")).secret(SECRET)
}

/// Everybody has their turns, and some time passes.
pub(super) async fn step() {
    for _ in 0..TURNS {
        tokio::task::yield_now().await;
    }
    tokio::time::advance(STEP).await;
}

/// So many people of this name, numbered.
pub(super) fn people(name: &str, count: usize) -> Vec<&'static str> {
    (0..count).map(|number| &*Box::leak(format!("{name} {number}").into_boxed_str())).collect()
}

/// What the bot has said to somebody, oldest first.
pub(super) fn answers(seat: &Seat) -> Vec<String> {
    let messages = seat.messages().into_iter();
    let by_bot = messages.filter(|message| message.from().is_some_and(|from| from.is_bot));
    by_bot.filter_map(|message| message.text().map(str::to_owned)).collect()
}

/// The harness sees what it is there to see.
mod sees {
    use super::{Harness, Source, run};

    async fn whatever(fault: impl AsyncFnOnce(&mut Harness)) {
        run(Source::Polling, "", fault).await;
    }

    #[tokio::test]
    #[should_panic(expected = "Ann: lost, twice, or in another order")]
    async fn what_is_lost() {
        whatever(async |bot: &mut Harness| {
            bot.start().await;
            bot.said("Ann", "silent, and never sent");
        })
        .await;
    }

    #[tokio::test]
    #[should_panic(expected = "Ann: lost, twice, or in another order")]
    async fn what_happens_twice() {
        whatever(async |bot: &mut Harness| {
            bot.start().await;
            bot.says("Ann", "silent");
            bot.says_in_vain("Ann", "silent");
        })
        .await;
    }

    #[tokio::test]
    #[should_panic(expected = "Ann: lost, twice, or in another order")]
    async fn another_order() {
        whatever(async |bot: &mut Harness| {
            bot.start().await;
            bot.says_in_vain("Ann", "silent 2");
            bot.says("Ann", "silent 1");
            bot.said("Ann", "silent 2");
        })
        .await;
    }

    #[tokio::test]
    #[should_panic(expected = "the answers")]
    async fn an_answer_too_many() {
        whatever(async |bot: &mut Harness| {
            bot.start().await;
            bot.says("Ann", "silent");
            let extra = bot.seat("Ann").chat_id();
            let api =
                botwright::Bot::builder(bot.telegram.token()).api_url(bot.telegram.url()).build().unwrap();
            api.send_message(extra, "1: silent").await.unwrap();
        })
        .await;
    }

    #[tokio::test]
    #[should_panic(expected = "the error handler")]
    async fn a_failure_that_nobody_declares() {
        whatever(async |bot: &mut Harness| {
            bot.start().await;
            bot.says_in_vain("Ann", "panic");
        })
        .await;
    }

    #[tokio::test]
    #[should_panic(expected = "the error handler")]
    async fn a_failure_that_does_not_happen() {
        whatever(async |bot: &mut Harness| {
            bot.start().await;
            bot.says("Ann", "silent");
            bot.fails("silent");
        })
        .await;
    }
}
