//! A bot under load is killed at random moments, again and again: nothing is lost, and nothing is applied twice.
//!
//! `cargo xtask crash` does it a hundred times for each storage, with another course each time.

use std::env;
use std::process::Stdio;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use botwright::prelude::*;
use botwright::sending::Sending;
use botwright::storage;
use botwright::webhook::Webhook;
use botwright_emulator::{Emulator, Seat};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use super::place::{Kind, Place};
use super::random::Random;
use crate::wire::{calls, free_place, until};

/// Tells the test below that it is the bot, and where it remembers.
const ADDRESS: &str = "BOTWRIGHT_TEST_CRASHES_AT";

/// Where its webhook is, if it has one.
const HOOK: &str = "BOTWRIGHT_TEST_CRASHES_HOOKED_AT";

/// How often the bot is killed, where not the usual few times.
const TIMES: &str = "BOTWRIGHT_TEST_CRASHES";

/// How many people speak at once.
const PEOPLE: usize = 8;

/// How many messages each of them sends in each of the bot's lives.
const MESSAGES: usize = 5;

/// The longest that Telegram leaves a webhook alone that has failed.
const LONGEST_REST: Duration = Duration::from_mins(2);

const PATIENCE: Duration = Duration::from_mins(3);

const ROUTER: Router =
    Router::new().mount(handlers![begin, left, right, ring, tell_left, tell_right, gave_up]);

/// Each message is a step, from one state to the other.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeout = "10d")]
enum Walk {
    #[start]
    #[to(Right)]
    Left { steps: u64 },
    #[to(Left)]
    Right { steps: u64 },
}

/// How often the person's jobs have run.
#[derive(Default, Serialize, Deserialize)]
struct Rung(u64);

/// The steps of all.
#[derive(Default, Serialize, Deserialize)]
struct All(u64);

#[command("begin")]
fn begin() -> Goto<Walk> {
    goto!(Walk::Left { steps: 0 })
}

#[state(Walk::Left { steps })]
#[message(text & !command)]
async fn left(
    steps: u64,
    mut own: UserData<u64>,
    mut all: BotData<All>,
    chat: Chat,
    user: User,
) -> Goto<Walk> {
    (*own, all.0) = (*own + 1, all.0 + 1);
    ring::after(Duration::from_millis(200)).chat(&chat).user(&user).await?;
    chat.say("left").await?;
    goto!(Walk::Right { steps: steps + 1 })
}

#[state(Walk::Right { steps })]
#[message(text & !command)]
async fn right(steps: u64, mut own: UserData<u64>, mut all: BotData<All>, chat: Chat) -> Goto<Walk> {
    (*own, all.0) = (*own + 1, all.0 + 1);
    chat.say("right").await?;
    goto!(Walk::Left { steps: steps + 1 })
}

#[job]
fn ring(mut rung: UserData<Rung>) -> String {
    rung.0 += 1;
    format!("rung {}", rung.0)
}

#[state(Walk::Left { steps })]
#[command("tell")]
fn tell_left(steps: u64, own: UserData<u64>, all: BotData<All>) -> String {
    format!("left {steps} {} {}", *own, all.0)
}

#[state(Walk::Right { steps })]
#[command("tell")]
fn tell_right(steps: u64, own: UserData<u64>, all: BotData<All>) -> String {
    format!("right {steps} {} {}", *own, all.0)
}

#[timeout(Walk)]
fn gave_up() {}

#[tokio::test]
async fn nothing_is_lost_and_nothing_applied_twice_in_sqlite() {
    crashes(Kind::Sqlite, None).await;
}

#[tokio::test]
async fn nothing_is_lost_and_nothing_applied_twice_in_postgres() {
    crashes(Kind::Postgres, None).await;
}

#[tokio::test]
async fn nothing_is_lost_and_nothing_applied_twice_in_redis() {
    crashes(Kind::Redis, None).await;
}

#[tokio::test]
async fn nothing_is_lost_and_nothing_applied_twice_by_webhook() {
    crashes(Kind::Sqlite, Some(free_place())).await;
    // The others in the long form only: what a webhook does differs between storages by nothing but their speed.
    if env::var_os(TIMES).is_some() {
        crashes(Kind::Postgres, Some(free_place())).await;
        crashes(Kind::Redis, Some(free_place())).await;
    }
}

/// By polling, or by a webhook at this place.
async fn crashes(kind: Kind, hook: Option<String>) {
    let Some(place) = Place::new(kind).await else { return };
    let times = env::var(TIMES).map_or(5, |times| times.parse().unwrap());
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos().into();
    let mut random = Random::new(seed);
    let telegram = Emulator::builder().start().await.unwrap();
    let people: Vec<Seat> =
        (0..PEOPLE).map(|number| telegram.user(&format!("Person {number}")).private()).collect();
    all_send(&people, "/begin");
    for _ in 0..times {
        (0..MESSAGES).for_each(|_| all_send(&people, "step"));
        let mut bot = start(&telegram, &place.url, hook.as_deref()).await;
        // Getting updates, answering, confirming: whatever it is at.
        goes_on(&telegram, 1 + random.below(150), seed).await;
        bot.kill().await.unwrap();
    }
    let _bot = start(&telegram, &place.url, hook.as_deref()).await;
    comes_to_rest(&telegram, seed).await;
    // Each step from the left has planned a run. What a dead bot had claimed is claimed again in a while.
    all_have(&telegram, &people, &format!("rung {}", (times * MESSAGES).div_ceil(2)), seed).await;
    all_send(&people, "/tell");
    comes_to_rest(&telegram, seed).await;
    let (steps, all) = (times * MESSAGES, times * MESSAGES * PEOPLE);
    let side = if steps.is_multiple_of(2) { "left" } else { "right" };
    for seat in &people {
        assert_eq!(last_text(seat), Some(format!("{side} {steps} {steps} {all}")), "seed {seed}");
    }
    place.clean().await;
}

fn all_send(people: &[Seat], text: &str) {
    for seat in people {
        seat.send_text(text).unwrap();
    }
}

/// Waits for so many changes in Telegram, or until there is nothing more to change.
async fn goes_on(telegram: &Emulator, times: usize, seed: u64) {
    let mut changes = telegram.changes();
    let going_on = async {
        for _ in 0..times {
            changes.changed().await.unwrap();
        }
    };
    tokio::select! {
        () = going_on => {}
        () = comes_to_rest(telegram, seed) => {}
    }
}

/// Waits until each of them has got this.
async fn all_have(telegram: &Emulator, people: &[Seat], text: &str, seed: u64) {
    let mut changes = telegram.changes();
    let has = |seat: &Seat| seat.messages().iter().any(|message| message.text() == Some(text));
    let coming = async {
        while !people.iter().all(has) {
            changes.changed().await.unwrap();
        }
    };
    timeout(PATIENCE, coming).await.unwrap_or_else(|_| {
        let last: Vec<_> = people.iter().map(last_text).collect();
        panic!("seed {seed}: not everybody has got `{text}`, but at last {last:?}")
    });
}

fn last_text(seat: &Seat) -> Option<String> {
    seat.last_message().and_then(|message| message.text().map(str::to_owned))
}

async fn comes_to_rest(telegram: &Emulator, seed: u64) {
    let rested = async {
        while telegram.rest().await.is_err() {
            telegram.advance(LONGEST_REST);
        }
    };
    timeout(PATIENCE, rested).await.unwrap_or_else(|_| panic!("seed {seed}: the bot does not come to rest"));
}

async fn start(telegram: &Emulator, url: &str, hook: Option<&str>) -> Child {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "storage::crash::the_bot", "--nocapture"]);
    command.env("BOT_TOKEN", telegram.token()).env("BOT_API_URL", telegram.url()).env(ADDRESS, url);
    command.stdout(Stdio::null()).kill_on_drop(true);
    let Some(hook) = hook else { return command.spawn().unwrap() };
    let told = || calls(telegram, "setWebhook").len();
    let before = told();
    let bot = command.env(HOOK, hook).spawn().unwrap();
    until(telegram, "the webhook is set", |_| told() > before).await;
    // Telegram leaves a webhook alone that was dead; that time is over now.
    telegram.advance(LONGEST_REST);
    bot
}

/// The bot that the tests above start and kill; by itself it does nothing.
#[tokio::test]
async fn the_bot() {
    let Ok(url) = env::var(ADDRESS) else { return };
    let storage = storage::connect(&url).await.unwrap();
    let app =
        App::with_router(Bot::from_env().unwrap(), ROUTER).storage(storage).sending(Sending::unlimited());
    let app = match env::var(HOOK) {
        Ok(place) => app.deliver_to(Webhook::at(format!("http://{place}/")).listen(place)),
        Err(_) => app,
    };
    app.run().await.unwrap();
}
