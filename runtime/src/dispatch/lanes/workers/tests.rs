//! How many workers there are, and when they end.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

use botwright_api::Bot;
use botwright_api::types::{Chat, Message, Update, UpdateKind};
use botwright_emulator::Emulator;

use super::*;
use crate::app::App;
use crate::dispatch::Task;
use crate::prelude::{Router, message};

const SILENT: Router = Router::new().mount(crate::handlers![hear]);

#[message]
fn hear() {}

async fn bring(lanes: &Arc<Lanes>, people: std::ops::Range<i64>) {
    for id in people {
        let message = Message::new(id, 1, Chat::new(id, "private")).with_text("hello");
        let update = Arc::new(Update::new(id, UpdateKind::Message(message.into())));
        lanes.push(Task::Update(update, Box::new(|| ()))).await;
    }
    lanes.idle().await;
}

#[tokio::test]
async fn who_has_done_a_lane_takes_the_next_and_all_end_with_the_lanes() {
    let emulator = Emulator::builder().start().await.unwrap();
    let bot = Bot::builder(emulator.token()).api_url(emulator.url()).build().unwrap();
    let running = App::with_router(bot, SILENT).start().await.unwrap();
    let lanes = &running.lanes;
    let waiting = || lanes.workers.waiting().len();
    for person in 1..10 {
        bring(lanes, person..person + 1).await;
    }
    assert_eq!(waiting(), 1, "one after the other");
    bring(lanes, 100..400).await;
    assert_eq!(waiting(), MOST, "no more than that are kept");
    let kept_alive = Arc::downgrade(lanes);
    running.stop().await;
    // What else held them ends with its tasks.
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(kept_alive.upgrade().is_none(), "who waits keeps no lanes");
}
