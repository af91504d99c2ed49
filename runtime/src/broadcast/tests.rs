//! Broadcasts on the offline Telegram, whose worker dies in the middle.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

use std::collections::HashMap;
use std::sync::Arc;

use botwright_api::{Bot, ChatId};
use botwright_emulator::Emulator;
use tokio::sync::watch;

use super::run::MOST_UNDERWAY;
use super::{Broadcast, BroadcastId, Ended, Runner, Standing, read};
use crate::clock::Clock;
use crate::storage::{Batch, MemoryStorage, Store};

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
        let telegram = Emulator::builder().start().await.unwrap();
        let bot = Bot::builder(telegram.token()).api_url(telegram.url()).build().unwrap();
        let clock = Clock::manual(1_000_000);
        let store = Store::new(Arc::new(MemoryStorage::default()), clock.clone());
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
    let (_stop, stopping) = watch::channel(false);
    {
        let runner = place.runner(stopping.clone());
        let course = runner.run(id);
        tokio::pin!(course);
        let mut changes = place.telegram.changes();
        while place.got().len() < CHATS / 2 {
            tokio::select! {
                ended = &mut course => panic!("it ended too early: {ended:?}"),
                seen = changes.changed() => seen.unwrap(),
            }
        }
        // Here it is killed.
    }
    let noted = read(&place.store, id).await.unwrap().unwrap().0.progress.sent;
    assert!(noted > 0, "what was sent is noted as it goes");
    // Nobody else has it as long as the dead one may be alive.
    let taken = place.runner(stopping.clone()).run(id).await.unwrap();
    assert!(matches!(taken, Ended::Taken(until) if until > place.clock.now()), "{taken:?}");
    place.clock.advance(std::time::Duration::from_mins(1));
    assert_eq!(place.runner(stopping).run(id).await.unwrap(), Ended::Over);
    let (row, ..) = read(&place.store, id).await.unwrap().unwrap();
    assert_eq!((row.progress.standing, row.progress.sent), (Standing::Done, CHATS as u64));
    let got = place.got();
    assert_eq!(got.len(), CHATS, "everybody has it");
    let twice = got.values().filter(|times| **times == 2).count();
    assert!(twice <= MOST_UNDERWAY, "{twice} came twice");
    assert!(got.values().all(|times| *times <= 2));
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
