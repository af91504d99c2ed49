//! How a bot stops, and that nothing is done twice.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use botwright_api::types::{self, Chat, Update};
use botwright_emulator::{Emulator, Fault};

use super::*;
use crate::app::App;
use crate::clock::Clock;
use crate::dispatch::Task;
use crate::prelude::{Album, Router, Text, job, message};

const ROUTER: Router = Router::new().mount(crate::handlers![count]);
const ECHO: Router = Router::new().mount(crate::handlers![echo]);
#[cfg(feature = "webhook")]
const LATE: Router = Router::new().mount(crate::handlers![later, late]);
const SLOW: Router = Router::new().mount(crate::handlers![begin, slow]);

/// How often the slow job has begun, and how it is let go.
static BEGUN: AtomicU32 = AtomicU32::new(0);
static GO: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(0);

#[message]
fn echo(Text(text): Text) -> String {
    text
}

#[message]
async fn begin() -> crate::Result {
    slow::after(Duration::from_secs(1)).await?;
    Ok(())
}

#[cfg(feature = "webhook")]
#[message]
async fn later(chat: crate::Chat) -> crate::Result {
    late::after(Duration::from_mins(1)).chat(&chat).await?;
    Ok(())
}

#[cfg(feature = "webhook")]
#[job]
fn late() -> &'static str {
    "late"
}

#[job]
async fn slow() {
    BEGUN.fetch_add(1, Ordering::SeqCst);
    drop(GO.acquire().await);
}

#[message]
fn count(album: Album) -> String {
    album.len().to_string()
}

#[tokio::test]
async fn a_stop_waits_until_an_album_is_whole() {
    let emulator = Emulator::builder().start().await.unwrap();
    let clock = Clock::manual(0);
    let running = App::with_router(bot_of(&emulator), ROUTER).clock(clock.clone()).start().await.unwrap();
    let ann = emulator.person("Ann").knows_the_bot().build().private();
    for id in [1, 2] {
        let chat = Chat::new(ann.chat_id(), "private");
        let part = types::Message::new(id, 1, chat).with_media_group_id("album");
        let update = Arc::new(Update::new(id, UpdateKind::Message(part.into())));
        running.lanes.push(Task::Update(update, Box::new(|| ()))).await;
    }
    running.lanes.idle().await;
    let stop = tokio::spawn(running.stop());
    tokio::task::yield_now().await;
    clock.advance(Duration::from_secs(1));
    stop.await.unwrap();
    assert_eq!(ann.last_message().unwrap().text(), Some("2"));
}

#[tokio::test]
async fn what_does_not_end_at_a_stop_is_not_done() {
    let emulator = Emulator::builder().start().await.unwrap();
    // By tokio's clock, which is paused below.
    let running = App::with_router(bot_of(&emulator), ECHO).start().await.unwrap();
    let update = text(&emulator, "wait");
    emulator.inject(Fault::too_many(60).method("sendMessage"));
    let dones = [1, 2].map(|_| Arc::new(AtomicBool::new(false)));
    for (id, done) in [1, 2].into_iter().zip(&dones) {
        let (update, done) = (Arc::new(Update::new(id, update.kind.clone())), Arc::clone(done));
        let told = Box::new(move || done.store(true, Ordering::SeqCst));
        running.lanes.push(Task::Update(update, told)).await;
    }
    let mut changes = emulator.changes();
    while texts(&emulator).is_empty() {
        changes.changed().await.unwrap();
    }
    let shared = Arc::clone(&running.shared);
    // The minute that Telegram asks for is longer than a stop.
    tokio::time::pause();
    running.stop().await;
    // A process goes on a little until it has ended.
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
    assert_eq!(texts(&emulator), ["wait"], "the second does not begin as the first is ended");
    assert!(dones.iter().all(|done| !done.load(Ordering::SeqCst)));
    let marks = shared.storage.beginning_with("done", "").await.unwrap();
    assert!(marks.is_empty(), "both come again: {marks:?}");
}

#[tokio::test]
async fn an_update_that_the_storage_keeps_runs_once() {
    let (emulator, clock, running) = start(ECHO).await;
    let update = text(&emulator, "once");
    running.lanes.push(Task::Update(Arc::clone(&update), Box::new(|| ()))).await;
    assert!(running.lanes.keep(&update).await);
    running.lanes.idle().await;
    for _ in 0..4 {
        clock.advance(Duration::from_mins(1));
        running.shared.due.hand_over(&running.shared, &running.lanes).await.unwrap();
        running.lanes.idle().await;
    }
    assert_eq!(texts(&emulator), ["once"]);
    assert_eq!(Due::first_moment(&running.shared).await.unwrap(), None, "nobody keeps it any more");
}

#[tokio::test]
async fn a_job_that_takes_longer_than_a_claim_runs_once() {
    let (emulator, clock, running) = start(SLOW).await;
    running.lanes.push(Task::Update(text(&emulator, "begin"), Box::new(|| ()))).await;
    running.lanes.idle().await;
    // In steps that are shorter than a claim, as time goes.
    for _ in 0..60 {
        clock.advance(Duration::from_secs(5));
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
    }
    GO.add_permits(2);
    running.lanes.idle().await;
    clock.advance(Duration::from_mins(5));
    running.shared.due.hand_over(&running.shared, &running.lanes).await.unwrap();
    running.lanes.idle().await;
    assert_eq!(BEGUN.load(Ordering::SeqCst), 1);
    assert_eq!(Due::first_moment(&running.shared).await.unwrap(), None, "its entry is gone");
}

#[cfg(feature = "webhook")]
#[tokio::test]
async fn what_is_due_is_done_when_the_host_says_so() {
    let (emulator, clock, running) = start(LATE).await;
    running.lanes.push(Task::Update(text(&emulator, "later"), Box::new(|| ()))).await;
    running.settle().await;
    clock.advance(Duration::from_mins(1));
    assert_eq!(texts(&emulator), [""; 0], "the process stood still");
    running.hand_over_due().await.unwrap();
    running.settle().await;
    assert_eq!(texts(&emulator), ["late"]);
}

#[expect(clippy::large_types_passed_by_value, reason = "an application takes it so")]
async fn start(router: Router) -> (Emulator, Clock, Running) {
    let emulator = Emulator::builder().start().await.unwrap();
    let clock = Clock::manual(0);
    let running = App::with_router(bot_of(&emulator), router).clock(clock.clone()).start().await.unwrap();
    (emulator, clock, running)
}

fn bot_of(emulator: &Emulator) -> Bot {
    Bot::builder(emulator.token()).api_url(emulator.url()).build().unwrap()
}

fn text(emulator: &Emulator, text: &str) -> Arc<Update> {
    let ann = emulator.person("Ann").knows_the_bot().build().private();
    let message = types::Message::new(1, 1, Chat::new(ann.chat_id(), "private")).with_text(text);
    Arc::new(Update::new(1, UpdateKind::Message(message.into())))
}

fn texts(emulator: &Emulator) -> Vec<serde_json::Value> {
    let calls = emulator.calls().into_iter().filter(|call| call.method == "sendMessage");
    calls.map(|call| call.arguments["text"].clone()).collect()
}
