//! Too much at once: lanes are bounded, a full one stands in nobody's way, and the order is kept.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use botwright::__private::Steps;
use botwright::prelude::*;
use botwright::storage::SqliteStorage;
use botwright_api::types;
use botwright_emulator::Emulator;
use serde_json::json;
use tokio::sync::watch;

use super::Running;
use crate::wire::{PATIENCE, until};

/// A backlog as a bot may find it after a day.
const MANY: u64 = 10_000;

/// What has been handled, and whether the handlers may go on.
struct Scene {
    seen: Mutex<Vec<u64>>,
    number: AtomicU64,
    open: watch::Sender<bool>,
}

impl Scene {
    const fn new() -> LazyLock<Self> {
        LazyLock::new(|| Self {
            seen: Mutex::default(),
            number: AtomicU64::new(0),
            open: watch::Sender::new(false),
        })
    }

    async fn take(&self, number: u64) {
        let _ = self.open.subscribe().wait_for(|open| *open).await;
        self.seen.lock().unwrap().push(number);
        self.number.fetch_add(1, Ordering::SeqCst);
    }

    fn seen(&self) -> Vec<u64> {
        self.seen.lock().unwrap().clone()
    }
}

static FLOOD: LazyLock<Scene> = Scene::new();
static OTHERS: LazyLock<Scene> = Scene::new();

#[message(text)]
async fn flooded(Text(text): Text, user: User) {
    let number = text.trim_start().parse().unwrap();
    if user.id.0 == 1 { FLOOD.take(number).await } else { OTHERS.take(number).await }
}

static BACKLOG: LazyLock<Scene> = Scene::new();

#[message(text)]
async fn backlog(user: User) {
    BACKLOG.take(u64::try_from(user.id.0).unwrap()).await;
}

static LARGE: LazyLock<Scene> = Scene::new();

#[message(text)]
async fn large(user: User) {
    LARGE.take(u64::try_from(user.id.0).unwrap()).await;
}

static LIVES: LazyLock<Scene> = Scene::new();

#[message(text)]
async fn lives(Text(text): Text) {
    // It answers nothing: one chat gets one message a second.
    LIVES.take(text.parse().unwrap()).await;
}

async fn steps(router: Router) -> Steps {
    let bot = Bot::builder("1:nobody").build().unwrap();
    let me: types::User =
        serde_json::from_value(json!({"id": 1, "is_bot": true, "first_name": "Bot"})).unwrap();
    Steps::of(App::with_router(bot.clone(), router), bot, me).await.unwrap()
}

fn message(id: u64, person: u64, text: &str) -> Update {
    let update = json!({"update_id": id, "message": {
        "message_id": id, "date": 1, "text": text,
        "from": {"id": person, "is_bot": false, "first_name": "Ann"},
        "chat": {"id": person, "type": "private", "first_name": "Ann"},
    }});
    Update::from_json(update.to_string().as_bytes()).unwrap()
}

async fn eventually(what: &str, holds: impl Fn() -> bool) {
    let waiting = async {
        while !holds() {
            tokio::task::yield_now().await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, waiting).await.is_ok(), "never: {what}");
}

#[tokio::test]
async fn a_flood_from_one_chat_waits_outside_and_nobody_waits_behind_it() {
    let steps = steps(Router::new().mount(handlers![flooded])).await;
    OTHERS.open.send_replace(true);
    for number in 0..MANY {
        steps.bring(message(number + 1, 1, &number.to_string())).await;
        if number % 100 == 0 {
            steps.bring(message(MANY + number + 1, 2 + number, &number.to_string())).await;
        }
    }
    eventually("everybody else", || OTHERS.number.load(Ordering::SeqCst) == MANY / 100).await;
    assert!(FLOOD.seen().is_empty(), "the flood has not moved");
    let (tasks, _) = steps.most_held();
    assert!(tasks < 200, "{tasks} were held for one chat and a few others");
    FLOOD.open.send_replace(true);
    steps.rest().await;
    assert!(FLOOD.seen().into_iter().eq(0..MANY), "each once, in the order in which they came");
}

#[tokio::test]
async fn a_backlog_of_many_people_is_taken_as_there_is_room() {
    let steps = Arc::new(steps(Router::new().mount(handlers![backlog])).await);
    let bringing = tokio::spawn({
        let steps = Arc::clone(&steps);
        async move {
            for person in 1..=MANY {
                steps.bring(message(person, person, "hello")).await;
            }
        }
    });
    eventually("it is full", || steps.most_held().0 == 1_024).await;
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(!bringing.is_finished(), "whoever brings more waits");
    BACKLOG.open.send_replace(true);
    bringing.await.unwrap();
    steps.rest().await;
    assert_eq!(steps.most_held().0, 1_024, "never more");
    let mut seen = BACKLOG.seen();
    seen.sort_unstable();
    assert!(seen.into_iter().eq(1..=MANY), "each once");
}

#[tokio::test]
async fn large_updates_are_bounded_by_their_bytes() {
    let steps = Arc::new(steps(Router::new().mount(handlers![large])).await);
    let text = "x".repeat(1 << 20);
    let bringing = tokio::spawn({
        let steps = Arc::clone(&steps);
        async move {
            for person in 1..=100 {
                steps.bring(message(person, person, &text)).await;
            }
        }
    });
    eventually("it is full", || steps.most_held().1 > 62 << 20).await;
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(!bringing.is_finished());
    LARGE.open.send_replace(true);
    bringing.await.unwrap();
    steps.rest().await;
    let (tasks, bytes) = steps.most_held();
    assert!(bytes <= 64 << 20 && tasks < 64, "{tasks} tasks of {bytes} bytes");
    assert_eq!(LARGE.seen().len(), 100);
}

static HEAVY: LazyLock<Scene> = Scene::new();

#[message(text)]
async fn heavy(Text(text): Text) {
    HEAVY.take(text.trim_start().parse().unwrap()).await;
}

#[tokio::test]
async fn one_lane_is_bounded_by_its_bytes_and_so_is_what_the_memory_keeps_of_it() {
    let steps = Arc::new(steps(Router::new().mount(handlers![heavy])).await);
    let (megabyte, brought) = (" ".repeat(1 << 20), Arc::new(AtomicU64::new(0)));
    let bringing = tokio::spawn({
        let (steps, brought) = (Arc::clone(&steps), Arc::clone(&brought));
        async move {
            for number in 0..100 {
                steps.bring(message(number + 1, 1, &format!("{megabyte}{number}"))).await;
                brought.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
    let brought = || brought.load(Ordering::SeqCst);
    eventually("the memory has its share", || brought() > 62).await;
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(brought() < 66 && !bringing.is_finished(), "{} were taken", brought());
    HEAVY.open.send_replace(true);
    bringing.await.unwrap();
    steps.rest().await;
    assert!(HEAVY.seen().into_iter().eq(0..100), "each once, in the order in which they came");
    let (tasks, bytes) = steps.most_held();
    assert!(tasks < 9 && bytes <= 8 << 20, "{tasks} tasks of {bytes} bytes were in the lane");
}

/// Enough for a full lane, and for pages of what was put aside.
const SEVERAL: u64 = 150;

#[tokio::test]
async fn what_was_put_aside_survives_the_process() {
    let folder = std::env::temp_dir().join(format!("botwright-flood-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("bot.db");
    let emulator = Emulator::builder().start().await.unwrap();
    let run = async || {
        let storage = SqliteStorage::open(&file).await.unwrap();
        Running::start(emulator.token(), &emulator.url(), |bot| {
            App::with_router(bot, Router::new().mount(handlers![lives])).storage(storage)
        })
    };
    let bot = run().await;
    let ann = emulator.user("Ann").private();
    for number in 0..SEVERAL {
        ann.send_text(&number.to_string()).unwrap();
    }
    let last = emulator.updates().last().unwrap().update["update_id"].as_i64().unwrap();
    until(&emulator, "the storage has some", |emulator| {
        let asked = crate::wire::calls(emulator, "getUpdates");
        asked.iter().any(|call| call.arguments["offset"].as_i64().is_some_and(|offset| offset > last - 149))
    })
    .await;
    bot.kill();
    LIVES.open.send_replace(true);
    let _bot = run().await;
    let answers = || LIVES.seen();
    let all = tokio::time::timeout(Duration::from_mins(1), async {
        while answers().len() < usize::try_from(SEVERAL).unwrap() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    let complete = all.await.is_ok();
    assert!(complete && answers().into_iter().eq(0..SEVERAL), "each once, in order: {:?}", answers());
    std::fs::remove_dir_all(&folder).unwrap();
}
