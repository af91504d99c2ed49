//! The handle that a program holds: start, look, move the time, stop.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::delivery::rest::{self, NotAtRest};
use crate::delivery::webhook;
use crate::http;
use crate::http::failure::Failure;
use crate::people::{Person, PersonBuilder, Place};
use crate::shared::Shared;
use crate::world::World;
use crate::world::account::Account;
use crate::world::chat::ChatKind;
use crate::world::clock::Clock;
use crate::world::log::{CallRecord, Record, UpdateRecord};

/// A running offline Telegram. Clones are cheap; it stops when the last one is gone.
#[derive(Clone)]
pub struct Emulator {
    running: Arc<Running>,
}

struct Running {
    shared: Arc<Shared>,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    stopped: watch::Receiver<bool>,
}

impl Drop for Running {
    fn drop(&mut self) {
        // The server may have ended already.
        let _ = self.stop.send(true);
    }
}

impl Emulator {
    /// An emulator that is still to be started.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where the bot finds it: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.running.address)
    }

    /// The bot's token; no other is admitted.
    pub fn token(&self) -> &str {
        self.running.shared.token()
    }

    /// The person of this first name, who is made when first asked for.
    pub fn user(&self, first_name: &str) -> Person {
        self.person(first_name).build()
    }

    /// As [`Emulator::user`], with more to say about the person.
    pub fn person(&self, first_name: &str) -> PersonBuilder {
        PersonBuilder::new(Arc::clone(&self.running.shared), first_name)
    }

    /// Everybody there is.
    pub fn people(&self) -> Vec<Person> {
        let world = self.running.shared.world();
        world.people.keys().map(|id| Person::new(Arc::clone(&self.running.shared), *id)).collect()
    }

    /// A group with these people, the first of them its owner, and the bot as an administrator.
    pub fn group(&self, title: &str, people: &[&Person]) -> Place {
        self.place(ChatKind::Group, title, people)
    }

    /// A supergroup with these people, the first of them its owner, and the bot as an administrator.
    pub fn supergroup(&self, title: &str, people: &[&Person]) -> Place {
        self.place(ChatKind::Supergroup, title, people)
    }

    /// A channel with these subscribers, the first of them its owner, and the bot as an administrator.
    pub fn channel(&self, title: &str, people: &[&Person]) -> Place {
        self.place(ChatKind::Channel, title, people)
    }

    fn place(&self, kind: ChatKind, title: &str, people: &[&Person]) -> Place {
        let ids: Vec<i64> = people.iter().map(|person| person.number()).collect();
        let id = self.running.shared.world().make_chat(kind, title, &ids);
        Place::new(Arc::clone(&self.running.shared), id)
    }

    /// Moves the emulator's clock ahead; what falls due meanwhile happens.
    pub fn advance(&self, by: Duration) {
        let mut world = self.running.shared.world();
        world.clock.advance(by);
        world.catch_up();
        world.feed.touch();
    }

    /// The emulator's time, in seconds since 1970.
    pub fn now(&self) -> i64 {
        self.running.shared.world().now()
    }

    /// The calls that the bot made, oldest first.
    pub fn calls(&self) -> Vec<CallRecord> {
        self.log()
            .into_iter()
            .filter_map(|record| if let Record::Call(call) = record { Some(call) } else { None })
            .collect()
    }

    /// The updates that were made for the bot, oldest first.
    pub fn updates(&self) -> Vec<UpdateRecord> {
        let update = |record| if let Record::Update(update) = record { Some(update) } else { None };
        self.log().into_iter().filter_map(update).collect()
    }

    /// Calls and updates as they came, oldest first; the last ten thousand are kept.
    pub fn log(&self) -> Vec<Record> {
        self.running.shared.world().log.records().cloned().collect()
    }

    /// A number that rises with every change, to wait on.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.running.shared.changes()
    }

    /// Waits until the bot has confirmed every update, listens for more, and no call is being answered.
    pub async fn rest(&self) -> Result<(), NotAtRest> {
        rest::rest(&self.running.shared).await
    }

    /// Lets the next `times` calls of a method fail; `*` means any method.
    pub fn fault(
        &self,
        method: &str,
        error_code: u16,
        description: &str,
        retry_after: Option<u32>,
        times: u32,
    ) {
        let failure = Failure { retry_after, ..Failure::new(error_code, description) };
        let method = (method != "*").then_some(method);
        self.running.shared.world().faults.add(method, failure, times);
    }

    /// Takes back all faults that have not happened yet.
    pub fn clear_faults(&self) {
        self.running.shared.world().faults.clear();
    }

    /// Stops the server and waits until it has ended.
    pub async fn shutdown(&self) {
        let _ = self.running.stop.send(true);
        let mut stopped = self.running.stopped.clone();
        let _ = stopped.wait_for(|stopped| *stopped).await;
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Emulator").field("address", &self.running.address).finish_non_exhaustive()
    }
}

/// An emulator's settings.
#[derive(Clone)]
#[must_use]
pub struct Builder {
    token: String,
    first_name: String,
    username: String,
    address: SocketAddr,
    privacy: bool,
    patience: Duration,
    standing_at: Option<u64>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            token: "1234567:offline-telegram-needs-no-secret".to_owned(),
            first_name: "Bot".to_owned(),
            username: "offline_bot".to_owned(),
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            privacy: true,
            patience: Duration::from_secs(10),
            standing_at: None,
        }
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Builder").field("username", &self.username).finish_non_exhaustive()
    }
}

impl Builder {
    /// The token that the bot must use; the digits before its colon are the bot's id.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self { token: token.into(), ..self }
    }

    /// The bot's first name and username.
    pub fn bot(self, first_name: impl Into<String>, username: impl Into<String>) -> Self {
        Self { first_name: first_name.into(), username: username.into(), ..self }
    }

    /// Where to listen; by default any free port of 127.0.0.1.
    pub fn address(self, address: SocketAddr) -> Self {
        Self { address, ..self }
    }

    /// Whether the bot, in groups where it is no administrator, sees only what is meant for it. On by default.
    pub fn privacy(self, privacy: bool) -> Self {
        Self { privacy, ..self }
    }

    /// How long [`Emulator::rest`] waits, in real time. Ten seconds by default.
    pub fn patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Lets the clock stand at this time (seconds since 1970), so that only [`Emulator::advance`] moves it.
    /// Otherwise it starts now and runs.
    pub fn standing_clock(self, unix: u64) -> Self {
        Self { standing_at: Some(unix), ..self }
    }

    /// Starts the server.
    pub async fn start(self) -> io::Result<Emulator> {
        let listener = TcpListener::bind(self.address).await?;
        let address = listener.local_addr()?;
        let id = self.token.split(':').next().and_then(|id| id.parse().ok()).unwrap_or(1);
        let bot = Account {
            id,
            is_bot: true,
            first_name: self.first_name,
            username: Some(self.username),
            ..Account::default()
        };
        let clock = self.standing_at.map_or_else(Clock::running, Clock::standing);
        let world = World::new(bot, self.privacy, clock, &self.token);
        let (stop, stopping) = watch::channel(false);
        let (ended, stopped) = watch::channel(false);
        let shared = Arc::new(Shared::new(self.token, world, self.patience, stopping));
        let client = webhook::client().map_err(io::Error::other)?;
        tokio::spawn(serve(listener, Arc::clone(&shared), client, ended));
        Ok(Emulator { running: Arc::new(Running { shared, address, stop, stopped }) })
    }
}

/// How long open connections may take to end.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Serves and delivers until told to stop.
async fn serve(
    listener: TcpListener,
    shared: Arc<Shared>,
    client: reqwest::Client,
    ended: watch::Sender<bool>,
) {
    let router = http::router(Arc::clone(&shared));
    let told = Arc::clone(&shared);
    let server = axum::serve(listener, router).with_graceful_shutdown(async move { told.stopping().await });
    let too_long = async {
        shared.stopping().await;
        tokio::time::sleep(LAST_WORDS).await;
    };
    let delivery = tokio::spawn(webhook::deliver(Arc::clone(&shared), client));
    tokio::select! {
        _ = server => {}
        () = too_long => {}
    }
    delivery.abort();
    let _ = ended.send(true);
}
