//! How many workers there are, and when they end.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

use botwright_api::Bot;
use botwright_api::types::{Chat, Message, Update, UpdateKind};
use botwright_emulator::Emulator;

use super::*;
use crate::app::{App, Running};
use crate::dispatch::Task;
use crate::dispatch::lanes::Done;
use crate::prelude::{Router, message};

const SILENT: Router = Router::new().mount(crate::handlers![hear]);

#[message]
fn hear() {}

/// What somebody says.
fn hello(id: i64, person: i64, done: Done) -> Task {
    let message = Message::new(id, 1, Chat::new(person, "private")).with_text("hello");
    Task::Update(Arc::new(Update::new(id, UpdateKind::Message(message.into()))), done)
}

async fn bring(lanes: &Arc<Lanes>, people: std::ops::Range<i64>) {
    for id in people {
        lanes.push(hello(id, id, Box::new(|| ()))).await;
    }
    lanes.idle().await;
}

async fn running() -> (Emulator, Running) {
    let emulator = Emulator::builder().start().await.unwrap();
    let bot = Bot::builder(emulator.token()).api_url(emulator.url()).build().unwrap();
    let running = App::with_router(bot, SILENT).start().await.unwrap();
    (emulator, running)
}

#[tokio::test]
async fn who_has_done_a_task_takes_the_next_and_all_end_with_the_lanes() {
    let (_emulator, running) = running().await;
    let lanes = &running.lanes;
    let resting = || lanes.workers.resting().len();
    for person in 1..10 {
        bring(lanes, person..person + 1).await;
    }
    // The last one tells that it is done before it rests.
    tokio::task::yield_now().await;
    assert_eq!(resting(), 1, "one after the other");
    bring(lanes, 100..400).await;
    tokio::task::yield_now().await;
    assert_eq!(resting(), MOST, "no more than that are kept");
    let kept_alive = Arc::downgrade(lanes);
    running.stop().await;
    // What else held them ends with its tasks.
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(kept_alive.upgrade().is_none(), "who rests keeps no lanes");
}

#[cfg(feature = "webhook")]
#[tokio::test]
async fn what_was_offered_is_done_by_whoever_awaits_it_and_by_itself_if_nobody_does() {
    let (_emulator, running) = running().await;
    let done = Arc::new(Mutex::new(Vec::new()));
    let hello = |id: i64, person: i64| {
        let done = Arc::clone(&done);
        hello(id, person, Box::new(move || done.lock().unwrap().push(id)))
    };
    let offer = |task| running.lanes.offer(task).ok().flatten();
    let first = offer(hello(1, 7)).expect("its turn has come");
    tokio::task::yield_now().await;
    assert_eq!(*done.lock().unwrap(), [0; 0], "nobody awaits it");
    first.await;
    assert_eq!(*done.lock().unwrap(), [1]);

    let second = offer(hello(2, 7)).expect("its turn has come");
    assert!(offer(hello(3, 7)).is_none(), "it waits for the second");
    drop(second);
    running.lanes.idle().await;
    assert_eq!(*done.lock().unwrap(), [1, 2, 3]);
    running.stop().await;
}
