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
//! What `main` says to the application belongs in a function, which the tests name; a test may say more:
//!
//! ```
//! use botwright::prelude::*;
//!
//! fn settings(app: App) -> App {
//!     app.usage(|wrong| format!("Usage: {}", wrong.usage()))
//! }
//!
//! #[botwright::main]
//! async fn main() -> botwright::Result {
//!     # if true { return Ok(()) }
//!     settings(App::from_env()?).run().await
//! }
//!
//! # mod in_your_tests {
//! # use botwright::prelude::*;
//! # use super::settings;
//! #[botwright::test(app = settings)]
//! async fn tells_the_usage(mut telegram: Telegram) {
//!     let mut ann = telegram.user("Ann").chat();
//!     ann.says("/set soon").await;
//!     ann.sees("Usage: /set <seconds>").await;
//! }
//! # }
//! ```
//!
//! Everything goes through the wire, as in production. There is no sleeping: a step waits until the bot has confirmed
//! every update and makes no more calls, and fails then if what it waits for is not there.

mod chat;
mod duration;
mod process;
mod time;

use std::fmt::Write as _;
use std::future::Future;
use std::panic::Location;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use botwright_api::types::Update;
use botwright_api::{Bot, ChatId, UserId};
pub use botwright_emulator::{Address, Emulator, Order, PersonBuilder, Place, Seat, WebApp};
use botwright_emulator::{NotAtRest, Person as Account};

pub use self::chat::Chat;
use self::process::Process;
use crate::app::App;
use crate::clock::Clock;
use crate::dispatch::{Due, Task};

/// When a test begins: 2026-01-01 00:00 UTC, in seconds since 1970.
const START: u64 = 1_767_225_600;

/// An offline Telegram with the bot on it.
///
/// It begins on 2026-01-01 at 00:00 UTC, and its time stands still but for [`advance`](Self::advance). The bot is `@offline_bot`.
///
/// ```
/// # use botwright::prelude::*;
/// # async fn example(mut telegram: Telegram) {
/// let (ann, ben) = (telegram.user("Ann"), telegram.user_with("Ben", |ben| ben.username("ben").premium()));
/// let friends = telegram.group("Friends", &[&ann, &ben]);
/// let (mut ann_there, mut ben) = (ann.at(&friends), ben.chat());
/// ann_there.says("/play").await;
/// telegram.advance("1h 30m").await;
/// ben.sees("It is your turn.").await;
/// assert!(telegram.failures().is_empty());
/// # }
/// ```
pub struct Telegram {
    emulator: Emulator,
    process: Arc<Process>,
}

/// Somebody who talks to the bot, in chats of their own and with others.
///
/// ```
/// # use botwright::prelude::*;
/// # async fn example(mut telegram: Telegram) {
/// let ann = telegram.user_with("Ann", |ann| ann.username("ann_lab"));
/// let news = telegram.channel("News", &[&ann]);
/// let (mut private, mut in_channel) = (ann.chat(), ann.at(&news));
/// in_channel.says("It rains.").await;
/// private.sees(&format!("Thank you, {}.", ann.mention())).await;
/// # }
/// ```
pub struct Person {
    account: Account,
    emulator: Emulator,
    process: Arc<Process>,
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
/// ```standalone_crate
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
        self.user_with(first_name, |person| person)
    }

    /// As [`Telegram::user`], with more to say about a new person: `|ann| ann.username("ann_lab").premium()`.
    pub fn user_with(
        &mut self,
        first_name: &str,
        more: impl FnOnce(PersonBuilder) -> PersonBuilder,
    ) -> Person {
        let account = more(self.emulator.person(first_name)).build();
        Person { account, emulator: self.emulator.clone(), process: Arc::clone(&self.process) }
    }

    /// A group of these people, the first of them its owner, in which the bot is an administrator.
    pub fn group(&mut self, title: &str, people: &[&Person]) -> Place {
        self.emulator.group(title, &accounts(people))
    }

    /// A supergroup, otherwise like [`Telegram::group`].
    pub fn supergroup(&mut self, title: &str, people: &[&Person]) -> Place {
        self.emulator.supergroup(title, &accounts(people))
    }

    /// A supergroup with topics, otherwise like [`Telegram::group`].
    pub fn forum(&mut self, title: &str, people: &[&Person]) -> Place {
        self.emulator.forum(title, &accounts(people))
    }

    /// A channel with these subscribers, the first of them its owner, in which the bot is an administrator.
    pub fn channel(&mut self, title: &str, people: &[&Person]) -> Place {
        self.emulator.channel(title, &accounts(people))
    }

    /// Brings an update to the bot as Telegram would, for what the offline Telegram's people cannot do; returns when the
    /// bot has come to rest. What the update speaks of need not be there: an answer that quotes it fails. One whose
    /// `update_id` was handled before is skipped, as it would be if Telegram had brought it twice.
    ///
    /// ```standalone_crate
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
        let lanes = Arc::clone(&self.process.running().lanes);
        lanes.push(Task::Update(Arc::new(update), Box::new(|| ()))).await;
        self.rest().await;
    }

    /// The offline Telegram itself, for faults, recorded calls and everything else that it can do.
    pub fn emulator(&self) -> &Emulator {
        &self.emulator
    }

    /// What has failed so far, oldest first: the handlers' names and their errors.
    pub fn failures(&self) -> Vec<String> {
        self.process.running().shared.failures.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Stops the bot as a signal would: what runs is finished, and the `#[shutdown]` handlers run.
    pub async fn stop(self) {
        self.process.stop().await;
    }

    /// Stops the bot and starts another one in its place, as a deploy does. The people, the time and what is stored stay;
    /// everything else that the bot knew is gone.
    ///
    /// ```standalone_crate
    /// use botwright::prelude::*;
    ///
    /// #[command("count")]
    /// fn count(mut count: UserData<u32>) -> String {
    ///     *count += 1;
    ///     count.to_string()
    /// }
    ///
    /// botwright::testing::run(async |mut telegram| {
    ///     let mut ann = telegram.user("Ann").chat();
    ///     ann.says("/count").await;
    ///     ann.sees("1").await;
    ///     telegram.restart(App::new).await;
    ///     ann.says("/count").await;
    ///     ann.sees("2").await;
    /// });
    /// ```
    ///
    /// # Panics
    /// If the bot cannot start.
    pub async fn restart(&mut self, app: impl FnOnce(Bot) -> App) {
        self.rest().await;
        let shared = Arc::clone(&self.process.running().shared);
        self.process.stop().await;
        let app = app(bot_of(&self.emulator)).clock(shared.clock.clone()).storage(shared.storage.backend());
        self.process.begin(app.start().await.unwrap_or_else(|error| panic!("{error}")));
    }

    /// Waits until the bot has nothing more to do.
    ///
    /// # Panics
    /// If it does not come to rest within ten seconds.
    #[track_caller]
    pub fn rest(&self) -> impl Future<Output = ()> {
        let place = Location::caller();
        async move {
            if let Err(error) = rest(&self.emulator, &self.process).await {
                panic!("{place}: {error}{}", meanwhile(&self.process));
            }
        }
    }

    async fn start(app: impl FnOnce(Bot) -> App) -> Self {
        let emulator =
            Emulator::builder().standing_clock(START).start().await.expect("127.0.0.1 has a free port");
        let clock = Clock::manual(i64::try_from(START * 1_000).expect("2026 fits"));
        let running =
            app(bot_of(&emulator)).clock(clock).start().await.unwrap_or_else(|error| panic!("{error}"));
        Self { emulator, process: Process::new(running) }
    }
}

impl Person {
    /// The user's id.
    pub fn id(&self) -> UserId {
        self.account.id()
    }

    /// The id of the private chat with the bot.
    pub fn chat_id(&self) -> ChatId {
        self.account.chat_id()
    }

    /// The username, without the `@`, if there is one.
    pub fn username(&self) -> Option<String> {
        self.account.user().username
    }

    /// How a text mentions the person: `@username`, or else the first name.
    pub fn mention(&self) -> String {
        let user = self.account.user();
        user.username.map_or(user.first_name, |username| format!("@{username}"))
    }

    /// The person in the offline Telegram, for what [`Place`] does with people.
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

    fn sit(&self, seat: Seat) -> Chat {
        Chat::new(seat, self.emulator.clone(), Arc::clone(&self.process))
    }
}

fn accounts<'a>(people: &[&'a Person]) -> Vec<&'a Account> {
    people.iter().map(|person| &person.account).collect()
}

/// The bot's way to the offline Telegram.
fn bot_of(emulator: &Emulator) -> Bot {
    let bot = Bot::builder(emulator.token()).api_url(emulator.url());
    bot.build().expect("the emulator has a token and an address")
}

/// What the handlers failed with so far, as the end of a sentence on what the test missed.
fn meanwhile(process: &Process) -> String {
    let running = process.running();
    let failures = running.shared.failures.lock().unwrap_or_else(PoisonError::into_inner);
    failures.iter().fold(String::new(), |mut text, failure| {
        // Writing to a String cannot fail.
        let _ = write!(text, "\nmeanwhile the handler {failure}");
        text
    })
}

async fn rest(emulator: &Emulator, process: &Process) -> Result<(), NotAtRest> {
    let running = process.running();
    loop {
        emulator.rest().await?;
        let handed = running.shared.due.hand_over(&running.shared, &running.lanes).await;
        handed.unwrap_or_else(|error| panic!("what is due could not be read: {error:?}"));
        running.lanes.idle().await;
        // A timeout's handler may have scheduled something, and nothing else can have come meanwhile.
        let next = Due::first_moment(&running.shared).await.unwrap_or_else(|error| panic!("{error:?}"));
        if next.is_none_or(|moment| moment > running.shared.clock.now()) {
            return Ok(());
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
