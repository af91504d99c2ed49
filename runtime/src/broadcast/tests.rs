//! Broadcasts on the offline Telegram, whose worker dies in the middle.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

mod audience;
mod pace;
mod shut_out;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use botwright_api::{Bot, ChatId};
use botwright_emulator::Emulator;
use tokio::sync::watch;

use super::run::MOST_UNDERWAY;
use super::{Broadcast, BroadcastId, Ended, Progress, Runner, Standing, read};
use crate::clock::Clock;
use crate::storage::{Batch, MemoryStorage, Storage, Store};

/// How many chats there are.
const CHATS: usize = 200;

struct Place {
    telegram: Emulator,
    bot: Bot,
    store: Store,
    clock: Clock,
}

impl Place {
    async fn new() -> Self {
        Self::with(MemoryStorage::default()).await
    }

    async fn with(storage: impl Storage) -> Self {
        let telegram = Emulator::builder().start().await.unwrap();
        let bot = Bot::builder(telegram.token()).api_url(telegram.url()).build().unwrap();
        let clock = Clock::manual(1_000_000);
        let store = Store::new(Arc::new(storage), clock.clone());
        Self { telegram, bot, store, clock }
    }

    fn people(&self, count: usize) -> Vec<ChatId> {
        (0..count)
            .map(|number| self.telegram.person(&format!("P{number}")).knows_the_bot().build().chat_id())
            .collect()
    }

    async fn begin(&self, broadcast: Broadcast) -> BroadcastId {
        let mut batch = Batch::default();
        let row = broadcast.begin(self.clock.now(), &mut batch).unwrap();
        self.store.commit(&batch).await.unwrap();
        row.progress.id
    }

    fn runner(&self, stopping: watch::Receiver<bool>) -> Runner<'_> {
        Runner { bot: &self.bot, store: &self.store, clock: &self.clock, due: None, stopping }
    }

    /// Runs until so many have got it, and is killed then.
    async fn run_until(&self, id: BroadcastId, enough: usize) {
        let (_stop, stopping) = watch::channel(false);
        let runner = self.runner(stopping);
        let course = runner.run(id);
        tokio::pin!(course);
        let mut changes = self.telegram.changes();
        while self.got().len() < enough {
            tokio::select! {
                ended = &mut course => panic!("it ended too early: {ended:?}"),
                seen = changes.changed() => seen.unwrap(),
            }
        }
    }

    /// Runs as far as it goes.
    async fn run(&self, id: BroadcastId) -> Ended {
        let (_stop, stopping) = watch::channel(false);
        self.runner(stopping).run(id).await.unwrap()
    }

    async fn progress(&self, id: BroadcastId) -> Progress {
        read(&self.store, id).await.unwrap().unwrap().0.progress
    }

    /// How often each chat was written to.
    fn got(&self) -> HashMap<i64, usize> {
        let mut got = HashMap::new();
        for call in self.telegram.calls().iter().filter(|call| call.method == "sendMessage" && call.is_ok()) {
            *got.entry(call.arguments["chat_id"].as_i64().unwrap()).or_default() += 1;
        }
        got
    }
}

#[tokio::test]
async fn a_worker_that_dies_is_followed_by_another_and_only_what_was_under_way_comes_twice() {
    let place = Place::new().await;
    let chats = place.people(CHATS);
    let id = place.begin(Broadcast::new("News").to(chats)).await;
    place.run_until(id, CHATS / 2).await;
    assert!(place.progress(id).await.sent > 0, "what was sent is noted as it goes");
    // Nobody else has it as long as the dead one may be alive.
    let taken = place.run(id).await;
    assert!(matches!(taken, Ended::Taken(until) if until > place.clock.now()), "{taken:?}");
    place.clock.advance(Duration::from_mins(1));
    assert_eq!(place.run(id).await, Ended::Over);
    everybody_has_it(&place, id).await;
}

/// Everybody has it, and twice only those who were under way when a worker died.
async fn everybody_has_it(place: &Place, id: BroadcastId) {
    let progress = place.progress(id).await;
    assert_eq!((progress.standing, progress.sent), (Standing::Done, CHATS as u64));
    let got = place.got();
    assert_eq!(got.len(), CHATS, "everybody has it");
    let twice = got.values().filter(|times| **times == 2).count();
    assert!(twice <= MOST_UNDERWAY, "{twice} came twice");
    assert!(got.values().all(|times| *times <= 2));
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn another_process_finishes_what_a_killed_one_has_left_in_a_database() {
    use crate::storage::SqliteStorage;
    let folder = std::env::temp_dir().join(format!("botwright-broadcast-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("bot.db");
    let first = Place::with(SqliteStorage::open(&file).await.unwrap()).await;
    let id = first.begin(Broadcast::new("News").to(first.people(CHATS))).await;
    first.run_until(id, CHATS / 2).await;
    // Nothing of the first process is left but the file.
    let Place { telegram, bot, store, clock } = first;
    drop(store);
    clock.advance(Duration::from_mins(1));
    let store = Store::new(Arc::new(SqliteStorage::open(&file).await.unwrap()), clock.clone());
    let second = Place { telegram, bot, store, clock };
    assert_eq!(second.run(id).await, Ended::Over);
    everybody_has_it(&second, id).await;
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_stop_leaves_off_and_somebody_goes_on_without_sending_anything_twice() {
    let place = Place::new().await;
    let id = place.begin(Broadcast::new("News").to(place.people(CHATS)).rate(1_000)).await;
    let (stop, stopping) = watch::channel(false);
    let mut changes = place.telegram.changes();
    let stopped = async {
        while place.got().len() < CHATS / 4 {
            changes.changed().await.unwrap();
        }
        stop.send_replace(true);
    };
    let runner = place.runner(stopping);
    let (ended, ()) = tokio::join!(runner.run(id), stopped);
    assert_eq!(ended.unwrap(), Ended::Stopped);
    assert!(place.got().len() < CHATS);
    let (_stop, stopping) = watch::channel(false);
    assert_eq!(place.runner(stopping).run(id).await.unwrap(), Ended::Over);
    assert_eq!(place.got(), place.people(CHATS).iter().map(|chat| (chat.0, 1)).collect());
}
