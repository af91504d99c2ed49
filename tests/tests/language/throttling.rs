//! Throttling: in a guard, and around all handlers.

use std::time::Duration;

use botwright::guards::{Limits, Throttle, throttle};
use botwright::prelude::*;
use botwright::testing::run_with;
use botwright_emulator::Emulator;

use crate::dispatcher::Running;
use crate::script::talk;
use crate::wire::{calls, written};

static SEARCH: Throttle = Throttle::per_user(2, Duration::from_secs(10)).answer("Slow down, please.");
static DOOR: Throttle = Throttle::per_chat(1, Duration::from_secs(10));
static EVERYBODY: Throttle = Throttle::global(1, Duration::from_secs(10));
static CALM: Throttle = Throttle::per_user(1, Duration::from_secs(10)).wait();
static PATIENT: Throttle = Throttle::per_user(1, Duration::from_hours(1)).wait();
static FLOOD: Throttle = Throttle::per_user_in_chat(2, Duration::from_mins(1)).answer("One at a time.");

const ROUTER: Router = Router::new().mount(handlers![search, door, all, calm, patient, hello, paid]);

struct Searcher;

#[guard]
async fn searcher(limits: Limits) -> Result<Searcher, Refused> {
    limits.admit(&SEARCH).await?;
    Ok(Searcher)
}

#[command("search")]
fn search(_: Searcher) -> &'static str {
    "Nothing."
}

#[command("door")]
async fn door(limits: Limits) -> Result<&'static str, Refused> {
    limits.admit(&DOOR).await?;
    Ok("Open.")
}

#[command("all")]
async fn all(limits: Limits) -> Result<&'static str, Refused> {
    limits.admit(&EVERYBODY).await?;
    Ok("All.")
}

#[command("calm")]
async fn calm(limits: Limits) -> Result<&'static str, Refused> {
    limits.admit(&CALM).await?;
    Ok("Calm.")
}

#[command("patient")]
async fn patient(limits: Limits, user: User) -> Result<String, Refused> {
    limits.admit(&PATIENT).await?;
    Ok(format!("{} was patient.", user.first_name))
}

#[command("hello")]
fn hello() -> &'static str {
    "Hello!"
}

#[message(successful_payment)]
fn paid() -> &'static str {
    "Thanks."
}

#[test]
fn each_user_for_themselves_and_one_answer_in_a_period() {
    talk(ROUTER, async |mut telegram| {
        let (mut ann, mut ben) = (telegram.user("Ann").chat(), telegram.user("Ben").chat());
        for _ in 0..2 {
            ann.says("/search").await;
            ann.sees("Nothing.").await;
        }
        ann.says("/search").await;
        ann.sees("Slow down, please.").await;
        ann.says("/search").await;
        ann.sees_nothing().await;
        ben.says("/search").await;
        ben.sees("Nothing.").await;
        telegram.advance("5s").await;
        ann.says("/search").await;
        ann.sees("Nothing.").await;
        telegram.advance("5s").await;
        ann.says("/search").await;
        ann.sees("Nothing.").await;
        ann.says("/search").await;
        ann.sees("Slow down, please.").await;
    });
}

#[test]
fn chats_and_all_together() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let friends = telegram.group("Friends", &[&ann, &ben]);
        let (mut ann_there, mut ben_there, mut ben) = (ann.at(&friends), ben.at(&friends), ben.chat());
        ann_there.says("/door").await;
        ann_there.sees("Open.").await;
        ben_there.says("/door").await;
        ben_there.sees_nothing().await;
        ben.says("/door").await;
        ben.sees("Open.").await;
        ben.says("/all").await;
        ben.sees("All.").await;
        ann_there.says("/all").await;
        ann_there.sees_nothing().await;
        telegram.advance("10s").await;
        ann_there.says("/all").await;
        ann_there.sees("All.").await;
    });
}

#[test]
fn what_exceeds_a_limit_can_wait_for_its_turn() {
    talk(ROUTER, async |mut telegram| {
        let (mut ann, mut ben) = (telegram.user("Ann").chat(), telegram.user("Ben").chat());
        ann.says("/all").await;
        ann.sees("All.").await;
        ann.says("/calm").await;
        ann.sees("Calm.").await;
        ben.says("/all").await;
        ben.sees_nothing().await;
        ann.says("/calm").await;
        ann.sees("Calm.").await;
        // The ten seconds that Ann has waited have passed for everybody.
        ben.says("/all").await;
        ben.sees("All.").await;
    });
}

/// On the clock of the system, where the hour does not pass while the test runs.
#[tokio::test]
async fn nobody_else_waits_with_those_who_wait() {
    let emulator = Emulator::builder().start().await.unwrap();
    let _bot = Running::at(&emulator, ROUTER);
    let (ann, ben) = (emulator.user("Ann"), emulator.user("Ben"));
    let group = emulator.group("Friends", &[&ann, &ben]);
    ann.private().send_text("/patient").unwrap();
    written(&emulator, "Ann was patient.").await;
    // This one waits for an hour, and what she writes in the same chat waits behind it.
    ann.private().send_text("/patient").unwrap();
    ann.private().send_text("/search").unwrap();
    ben.private().send_text("/patient").unwrap();
    written(&emulator, "Ben was patient.").await;
    ann.at(&group).send_text("/hello").unwrap();
    written(&emulator, "Hello!").await;
    let texts: Vec<_> =
        calls(&emulator, "sendMessage").into_iter().map(|call| call.arguments["text"].clone()).collect();
    assert_eq!(texts, ["Ann was patient.", "Ben was patient.", "Hello!"]);
}

#[test]
fn around_all_handlers_or_those_of_a_module() {
    let everywhere = |bot| App::with_router(bot, ROUTER).wrap(throttle(&FLOOD));
    let here = |bot| App::with_router(bot, ROUTER).wrap_module(module_path!(), throttle(&FLOOD));
    let test = async |mut telegram: Telegram| {
        let mut ann = telegram.user("Ann").chat();
        for _ in 0..2 {
            ann.says("/hello").await;
            ann.sees("Hello!").await;
        }
        ann.says("/hello").await;
        ann.sees("One at a time.").await;
        ann.says("/hello").await;
        ann.sees_nothing().await;
        let payment = format!(
            r#"{{"update_id": 1, "message": {{"message_id": 1, "date": 1,
                "from": {{"id": {0}, "is_bot": false, "first_name": "Ann"}},
                "chat": {{"id": {0}, "type": "private", "first_name": "Ann"}},
                "successful_payment": {{"currency": "XTR", "total_amount": 1, "invoice_payload": "tea",
                    "telegram_payment_charge_id": "1", "provider_payment_charge_id": "1"}}}}}}"#,
            ann.seat().user_id(),
        );
        telegram.receives(Update::from_json(payment.as_bytes()).unwrap()).await;
        ann.sees("Thanks.").await;
        telegram.advance("30s").await;
        ann.says("/hello").await;
        ann.sees("Hello!").await;
    };
    run_with(everywhere, test);
    run_with(here, test);
}
