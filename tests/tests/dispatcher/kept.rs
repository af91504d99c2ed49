//! Telegram takes a slow update for done, so that it shows what came later: a crash then neither loses it, nor lets later ones of
//! its lane overtake it.

use std::path::PathBuf;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use botwright::prelude::*;
use botwright::storage::SqliteStorage;
use botwright_emulator::{Emulator, Seat};
use tokio::sync::watch;

use super::Running;
use crate::wire::PATIENCE;

const SLOW: Router = Router::new().mount(handlers![slow]);
const PLANNED: Router = Router::new().mount(handlers![plan, planned, later]);

/// More than Telegram gives in one batch.
const MANY: usize = 130;

/// More of what is due than anybody looks at when a bot starts.
const JOBS: usize = 1_000;

/// What has been handled of Ann's, and of others, and whether Ann's may go on.
struct Scene {
    anns: Mutex<Vec<String>>,
    others: watch::Sender<usize>,
    open: watch::Sender<bool>,
}

impl Scene {
    const fn new() -> LazyLock<Self> {
        LazyLock::new(|| Self {
            anns: Mutex::default(),
            others: watch::Sender::new(0),
            open: watch::Sender::new(false),
        })
    }

    async fn take(&self, text: String, name: &str) {
        if name != "Ann" {
            return self.others.send_modify(|others| *others += 1);
        }
        let _ = self.open.subscribe().wait_for(|open| *open).await;
        self.anns.lock().unwrap().push(text);
        self.others.send_modify(|_| ());
    }

    fn anns(&self) -> Vec<String> {
        self.anns.lock().unwrap().clone()
    }

    async fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        let mut changes = self.others.subscribe();
        let waiting = changes.wait_for(|_| holds(self));
        let came = tokio::time::timeout(PATIENCE, waiting).await.is_ok();
        assert!(came, "never: {what}; {:?}", self.anns());
    }
}

static ALONE: LazyLock<Scene> = Scene::new();
static TOGETHER: LazyLock<Scene> = Scene::new();

#[message(text)]
async fn slow(Text(text): Text, user: User) {
    ALONE.take(text, &user.first_name).await;
}

#[command("plan")]
async fn plan() -> botwright::Result {
    for _ in 0..JOBS {
        later::after(Duration::from_secs(10)).await?;
    }
    TOGETHER.take(String::new(), "nobody").await;
    Ok(())
}

#[message(text & !command)]
async fn planned(Text(text): Text, user: User) {
    TOGETHER.take(text, &user.first_name).await;
}

#[job]
fn later() {}

/// A bot that remembers in a file.
struct Bots {
    emulator: Emulator,
    folder: PathBuf,
}

impl Bots {
    async fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("botwright-kept-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self { emulator: Emulator::builder().start().await.unwrap(), folder }
    }

    async fn run(&self, router: Router) -> Running {
        let storage = SqliteStorage::open(self.folder.join("bot.db")).await.unwrap();
        Running::start(self.emulator.token(), &self.emulator.url(), |bot| {
            App::with_router(bot, router).storage(storage)
        })
    }

    /// Waits until Telegram takes all for done.
    async fn rest(&self) {
        self.emulator.rest().await.unwrap();
    }
}

impl Drop for Bots {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

fn all_say(seat: &Seat, texts: &[&str]) {
    for text in texts {
        seat.send_text(text).unwrap();
    }
}

#[tokio::test]
async fn a_slow_update_that_was_kept_comes_before_later_ones_after_a_crash() {
    let bots = Bots::new("alone").await;
    let bot = bots.run(SLOW).await;
    let (ann, ben) = (bots.emulator.user("Ann").private(), bots.emulator.user("Ben").private());
    all_say(&ann, &["first"]);
    for _ in 0..MANY {
        all_say(&ben, &["hello"]);
    }
    bots.rest().await;
    bot.kill();
    all_say(&ann, &["second"]);
    ALONE.open.send_replace(true);
    let _bot = bots.run(SLOW).await;
    ALONE.until("both", |scene| scene.anns().len() >= 2).await;
    bots.rest().await;
    assert_eq!(ALONE.anns(), ["first", "second"], "each once, in order");
}

#[tokio::test]
async fn all_of_a_lane_that_was_kept_come_in_their_order_whatever_else_is_due() {
    let bots = Bots::new("together").await;
    let bot = bots.run(PLANNED).await;
    let (ann, ben) = (bots.emulator.user("Ann").private(), bots.emulator.user("Ben").private());
    all_say(&ben, &["/plan"]);
    TOGETHER.until("the jobs are planned", |scene| *scene.others.borrow() == 1).await;
    bots.rest().await;
    all_say(&ann, &["first", "second", "third"]);
    for _ in 0..MANY {
        all_say(&ben, &["hello"]);
    }
    bots.rest().await;
    // It waits behind those that are kept, and comes again.
    all_say(&ann, &["fourth"]);
    bot.kill();
    all_say(&ann, &["fifth"]);
    TOGETHER.open.send_replace(true);
    let _bot = bots.run(PLANNED).await;
    TOGETHER.until("all five", |scene| scene.anns().len() >= 5).await;
    bots.rest().await;
    assert_eq!(TOGETHER.anns(), ["first", "second", "third", "fourth", "fifth"], "each once, in order");
}
