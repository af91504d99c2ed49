//! Tests that talk to a bot: an offline Telegram, the bot on it, and time under control, in one process.
//!
//! ```
//! use botwright::prelude::*;
//!
//! #[command("start")]
//! fn start() -> &'static str {
//!     "Hello!"
//! }
//!
//! # mod in_your_tests {
//! # use botwright::prelude::*;
//! #[botwright::test]
//! async fn greets(mut telegram: Telegram) {
//!     let mut ann = telegram.user("Ann").chat();
//!     ann.says("/start").await;
//!     ann.sees("Hello!").await;
//! }
//! # }
//! ```
//!
//! Everything goes through the wire, as in production. There is no sleeping: a step waits until the bot has confirmed
//! every update and makes no more calls, and fails then if what it waits for is not there.

mod chat;
mod duration;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use botwright_api::Bot;
use botwright_api::types::Update;
use botwright_emulator::{Emulator, Person as Account, Place};

pub use self::chat::Chat;
use crate::app::{App, Running};
use crate::clock::Clock;
use crate::dispatch::Task;

/// When a test begins: 2026-01-01 00:00 UTC, in seconds since 1970.
const START: u64 = 1_767_225_600;

/// An offline Telegram with the bot on it.
pub struct Telegram {
    emulator: Emulator,
    running: std::sync::Arc<Running>,
}

/// Somebody who talks to the bot.
pub struct Person {
    account: Account,
    emulator: Emulator,
    running: std::sync::Arc<Running>,
}

/// Runs a test with the handlers of this binary; what `#[botwright::test]` expands to.
///
/// # Panics
/// If the bot cannot start, or if the test does.
pub fn run<F: Future>(test: impl FnOnce(Telegram) -> F) -> F::Output {
    block_on(async { test(Telegram::start(App::new).await).await })
}

/// Runs a test with another application than that of this binary's handlers.
///
/// ```
/// use botwright::prelude::*;
///
/// const ROUTER: Router = Router::new().mount(handlers![hello]);
///
/// #[command("hello")]
/// fn hello() -> &'static str {
///     "Hello!"
/// }
///
/// botwright::testing::run_with(|bot| App::with_router(bot, ROUTER), async |mut telegram| {
///     let mut ann = telegram.user("Ann").chat();
///     ann.says("/hello").await;
///     ann.sees("Hello!").await;
/// });
/// ```
///
/// # Panics
/// If the bot cannot start, or if the test does.
pub fn run_with<T>(app: impl FnOnce(Bot) -> App, test: impl AsyncFnOnce(Telegram) -> T) -> T {
    block_on(async { test(Telegram::start(app).await).await })
}

impl Telegram {
    /// Somebody of this name: a new person at first, the same later.
    pub fn user(&mut self, first_name: &str) -> Person {
        let account = self.emulator.user(first_name);
        Person { account, emulator: self.emulator.clone(), running: std::sync::Arc::clone(&self.running) }
    }

    /// A group of these people, in which the bot is an administrator.
    pub fn group(&mut self, title: &str, people: &[&Person]) -> Place {
        let accounts: Vec<&Account> = people.iter().map(|person| &person.account).collect();
        self.emulator.group(title, &accounts)
    }

    /// Brings an update to the bot as Telegram would, for what the offline Telegram's people cannot do; returns when the
    /// bot has come to rest. What the update speaks of need not be there: an answer that quotes it fails.
    ///
    /// ```
    /// use botwright::content::NewChatTitle;
    /// use botwright::prelude::*;
    ///
    /// #[message]
    /// fn renamed(NewChatTitle(title): NewChatTitle) -> String {
    ///     format!("So we are {title} now.")
    /// }
    ///
    /// botwright::testing::run(async |telegram| {
    ///     let ann = telegram.emulator().person("Ann").knows_the_bot().build();
    ///     let update = format!(
    ///         r#"{{"update_id": 1, "message": {{"message_id": 1, "date": 1, "new_chat_title": "Tea",
    ///             "chat": {{"id": {}, "type": "private", "first_name": "Ann"}}}}}}"#,
    ///         ann.id(),
    ///     );
    ///     telegram.receives(Update::from_json(update.as_bytes()).unwrap()).await;
    ///     assert_eq!(ann.private().last_message().unwrap().text(), Some("So we are Tea now."));
    /// });
    /// ```
    pub async fn receives(&self, update: Update) {
        self.rest().await;
        self.running.lanes.push(Task::Update(Arc::new(update), Box::new(|| ()))).await;
        self.rest().await;
    }

    /// Lets time pass: `"500ms"`, `"10m"`, `"1h 30m"`, `"2d"`. Timeouts that come due are handled before this returns.
    ///
    /// # Panics
    /// If the text is not a duration.
    pub async fn advance(&mut self, duration: &str) {
        let by = duration::parse(duration).unwrap_or_else(|| {
            panic!("`{duration}` is not a duration: write `500ms`, `90s`, `10m`, `1h 30m` or `2d`")
        });
        advance(&self.emulator, &self.running, by).await;
    }

    /// The offline Telegram itself, for faults, recorded calls and everything else that it can do.
    pub fn emulator(&self) -> &Emulator {
        &self.emulator
    }

    /// What has failed so far: the handlers' names and their errors.
    pub fn failures(&self) -> Vec<String> {
        self.running.shared.failures.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Stops the bot as a signal would: what runs is finished, and the `#[shutdown]` handlers run.
    ///
    /// # Panics
    /// If somebody still holds a chat with the bot: they could say something yet.
    pub async fn stop(self) {
        let running = std::sync::Arc::into_inner(self.running).expect("all chats are gone");
        running.stop().await;
    }

    /// Waits until the bot has nothing more to do.
    ///
    /// # Panics
    /// If it does not come to rest within ten seconds.
    pub async fn rest(&self) {
        rest(&self.emulator, &self.running).await;
    }

    async fn start(app: impl FnOnce(Bot) -> App) -> Self {
        let emulator =
            Emulator::builder().standing_clock(START).start().await.expect("127.0.0.1 has a free port");
        let bot = Bot::builder(emulator.token())
            .api_url(emulator.url())
            .build()
            .expect("the emulator has a token and an address");
        let clock = Clock::manual(i64::try_from(START * 1_000).expect("2026 fits"));
        let running = app(bot).clock(clock).start().await.unwrap_or_else(|error| panic!("{error}"));
        Self { emulator, running: std::sync::Arc::new(running) }
    }
}

impl Person {
    /// The person's account, for what only the offline Telegram does.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// The person's private chat with the bot.
    pub fn chat(&self) -> Chat {
        self.sit(self.account.private())
    }

    /// The person's place in a group.
    pub fn at(&self, place: &Place) -> Chat {
        self.sit(self.account.at(place))
    }

    fn sit(&self, seat: botwright_emulator::Seat) -> Chat {
        Chat::new(seat, self.emulator.clone(), std::sync::Arc::clone(&self.running))
    }
}

async fn advance(emulator: &Emulator, running: &Running, by: Duration) {
    rest(emulator, running).await;
    emulator.advance(by);
    running.shared.clock.advance(by);
    rest(emulator, running).await;
}

async fn rest(emulator: &Emulator, running: &Running) {
    loop {
        if let Err(error) = emulator.rest().await {
            panic!("{error}");
        }
        running.shared.deadlines.handed_over(&running.shared.clock).await;
        running.lanes.idle().await;
        // A timeout's handler may have sent something, and nothing else can have come meanwhile.
        if !running.shared.deadlines.has_due(running.shared.clock.now()) {
            return;
        }
    }
}

fn block_on<T>(test: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime needs a few file descriptors").block_on(async move {
        // A bot that never comes to rest must not hang the suite.
        tokio::time::timeout(Duration::from_mins(2), test)
            .await
            .expect("the test did not end within two minutes")
    })
}
