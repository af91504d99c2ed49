//! A handler that takes too long is ended: nothing of it is kept, and everything goes on.

use std::future::pending;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use botwright::DeadlineExceeded;
use botwright::prelude::*;

use super::Gate;
use crate::script::talk;
use crate::wire::{calls, written};

const ROUTER: Router = Router::new().mount(handlers![
    hang,
    short,
    patient,
    count,
    answers_slowly,
    watch,
    ping,
    told,
    menu,
    hung_up
]);

static BEGUN: Gate = Gate::new();
static PATIENT: Gate = Gate::new();

#[derive(Default, Serialize, Deserialize)]
struct Count(u32);

#[command("hang")]
async fn hang(mut count: UserData<Count>) {
    count.0 += 100;
    BEGUN.arrive();
    pending::<()>().await;
}

#[command("short", deadline = "10s")]
async fn short() {
    BEGUN.arrive();
    pending::<()>().await;
}

#[command("patient", deadline = none)]
async fn patient() -> &'static str {
    PATIENT.pass().await;
    "at last"
}

/// What is slow is the answer.
#[command("slow")]
async fn answers_slowly(chat: Chat) -> Result {
    chat.say("one").await?;
    BEGUN.arrive();
    pending::<()>().await;
    Ok(())
}

#[command("count")]
fn count(mut count: UserData<Count>) -> String {
    count.0 += 1;
    format!("count {}", count.0)
}

#[command("menu")]
fn menu() -> Reply {
    Reply::text("Choose").row([hung_up::button("Wait")])
}

#[callback("wait", deadline = "5s")]
async fn hung_up() {
    BEGUN.arrive();
    pending::<()>().await;
}

#[message(!command)]
fn ping(Text(text): Text) -> String {
    text
}

/// An observer that hangs where it is asked to.
#[observe]
async fn watch(update: Arc<Update>) {
    if update.message().and_then(|message| message.text()) == Some("observe") {
        BEGUN.arrive();
        pending::<()>().await;
    }
}

#[on_error]
fn told(late: FailureOf<DeadlineExceeded>) -> String {
    format!("{} was late after {}", late.handler(), late.deadline().as_secs())
}

/// One test after the other, as their handlers wait at the same gates.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

#[test]
fn after_a_minute_a_handler_is_ended_and_nothing_of_it_is_kept() {
    let _alone = alone();
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        let (ann, ben) = (emulator.user("Ann").private(), emulator.user("Ben").private());
        ann.send_text("/hang").unwrap();
        BEGUN.arrived().await;
        telegram.elapse("59s");
        ben.send_text("still").unwrap();
        written(&emulator, "still").await;
        ann.send_text("/count").unwrap();
        assert!(
            calls(&emulator, "sendMessage").iter().all(|call| call.arguments["chat_id"] != ann.chat_id().0)
        );
        telegram.elapse("1s");
        written(&emulator, "hang was late after 60").await;
        // Its lock is free, and what it had changed is gone.
        written(&emulator, "count 1").await;
        telegram.rest().await;
        assert_eq!(telegram.failures(), ["`hang` failed: `hang` was not done after 60s"]);
    });
}

#[test]
fn a_handler_has_its_own_deadline_or_none() {
    let _alone = alone();
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        let (ann, ben) = (emulator.user("Ann").private(), emulator.user("Ben").private());
        ben.send_text("/patient").unwrap();
        PATIENT.arrived().await;
        ann.send_text("/short").unwrap();
        BEGUN.arrived().await;
        telegram.elapse("10s");
        written(&emulator, "short was late after 10").await;
        telegram.elapse("1h");
        ann.send_text("go on").unwrap();
        written(&emulator, "go on").await;
        PATIENT.open();
        written(&emulator, "at last").await;
    });
}

#[test]
fn the_time_of_the_answer_counts_and_a_press_is_answered() {
    let _alone = alone();
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        let ann = emulator.user("Ann").private();
        ann.send_text("/slow").unwrap();
        BEGUN.arrived().await;
        telegram.elapse("60s");
        written(&emulator, "answers_slowly was late after 60").await;
        ann.send_text("/menu").unwrap();
        telegram.rest().await;
        ann.press("Wait").unwrap();
        BEGUN.arrived().await;
        telegram.elapse("5s");
        telegram.rest().await;
        assert_eq!(calls(&emulator, "answerCallbackQuery").len(), 1, "the person's app stops waiting");
    });
}

#[test]
fn an_observer_that_hangs_holds_nobody_up() {
    let _alone = alone();
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        emulator.user("Ann").private().send_text("observe").unwrap();
        BEGUN.arrived().await;
        telegram.elapse("60s");
        written(&emulator, "watch was late after 60").await;
        written(&emulator, "observe").await;
    });
}

#[test]
fn the_application_says_what_is_usual() {
    let _alone = alone();
    let app = |bot| App::with_router(bot, ROUTER).deadline(Duration::from_secs(20));
    botwright::testing::run_with(app, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        emulator.user("Ann").private().send_text("/hang").unwrap();
        BEGUN.arrived().await;
        telegram.elapse("20s");
        written(&emulator, "hang was late after 20").await;
    });
}
