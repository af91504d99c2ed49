//! What becomes of an update that comes while its handler is at work: `busy = queue | drop | cancel | "text"`.

use std::future::pending;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use botwright::prelude::*;
use botwright_emulator::Emulator;

use super::Gate;
use crate::script::talk;
use crate::wire::{calls, until, written};

/// A handler that is at work until the test lets it go.
macro_rules! gated {
    ($($gate:ident)*) => { $(static $gate: Gate = Gate::new();)* };
}

gated!(REPORT SLOW PAY LONG FIND WORK BEFORE);

#[derive(Default, Serialize, Deserialize)]
struct Count(u32);

#[command("report", busy = "Still at it.")]
async fn report() -> &'static str {
    REPORT.pass().await;
    "report"
}

#[command("slow")]
async fn slow() -> &'static str {
    SLOW.pass().await;
    "slow"
}

#[command("shop")]
fn shop() -> Reply {
    Reply::text("Tea").row([pay::button("Pay"), bill::button("Bill")])
}

static PAID: AtomicU32 = AtomicU32::new(0);

#[callback("pay", busy = drop)]
async fn pay() -> &'static str {
    PAY.pass().await;
    PAID.fetch_add(1, Ordering::SeqCst);
    "paid"
}

static BILLED: Gate = Gate::new();

#[callback("bill", busy = "One moment.")]
async fn bill() {
    BILLED.pass().await;
}

#[command("long")]
async fn long(mut count: UserData<Count>, chat: Chat) -> Result {
    count.0 += 100;
    chat.say("begun").await?;
    LONG.arrive();
    pending::<()>().await;
    Ok(())
}

#[command("stop", busy = cancel)]
fn stop(mut count: UserData<Count>) -> String {
    count.0 += 1;
    format!("stopped {}", count.0)
}

#[command("find {what}", busy = cancel)]
async fn find(what: String) -> String {
    if what != "last" {
        FIND.arrive();
        pending::<()>().await;
    }
    format!("found {what}")
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Work {
    #[start]
    Waiting,
}

#[command("work")]
fn begin() -> Goto<Work> {
    goto!(Work::Waiting)
}

#[state(Work::Waiting)]
#[message(text & !command, busy = "I am at work.")]
async fn work(Text(text): Text) -> String {
    WORK.pass().await;
    text
}

#[message(text & !command)]
fn echo(Text(text): Text) -> String {
    text
}

#[on_error]
fn failed() -> &'static str {
    "failed"
}

const ROUTER: Router = Router::new()
    .mount(handlers![report, slow, shop, pay, bill, long, stop, find, begin, work, echo, failed]);

fn texts(emulator: &Emulator) -> Vec<String> {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    calls(emulator, "sendMessage").iter().map(|call| text(&call.arguments["text"])).collect()
}

/// One test after the other, as their handlers wait at the same gates.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

#[test]
fn the_person_is_told_that_the_handler_is_at_work() {
    let _alone = alone();
    talk(ROUTER, async |telegram| {
        let emulator = telegram.emulator();
        let (ann, ben) = (emulator.user("Ann").private(), emulator.user("Ben").private());
        ann.send_text("/report").unwrap();
        REPORT.arrived().await;
        ann.send_text("hello").unwrap();
        ann.send_text("/report").unwrap();
        written(emulator, "Still at it.").await;
        // Somebody else's is another lane.
        ben.send_text("/report").unwrap();
        REPORT.arrived().await;
        REPORT.open();
        REPORT.open();
        telegram.rest().await;
        ann.send_text("/report").unwrap();
        REPORT.arrived().await;
        REPORT.open();
        telegram.rest().await;
        let mut texts = texts(emulator);
        texts.sort_unstable();
        assert_eq!(texts, ["Still at it.", "hello", "report", "report", "report"]);
    });
}

#[test]
fn a_lane_that_is_at_work_on_something_else_is_waited_for() {
    let _alone = alone();
    talk(ROUTER, async |telegram| {
        let emulator = telegram.emulator();
        let ann = emulator.user("Ann").private();
        ann.send_text("/slow").unwrap();
        SLOW.arrived().await;
        // The second is told at once, although the first still waits.
        ann.send_text("/report").unwrap();
        ann.send_text("/report").unwrap();
        written(emulator, "Still at it.").await;
        SLOW.open();
        REPORT.arrived().await;
        REPORT.open();
        telegram.rest().await;
        assert_eq!(texts(emulator), ["Still at it.", "slow", "report"]);
    });
}

#[test]
fn a_second_press_is_dropped_or_alerted() {
    let _alone = alone();
    talk(ROUTER, async |telegram| {
        let emulator = telegram.emulator();
        let ann = emulator.user("Ann").private();
        ann.send_text("/shop").unwrap();
        telegram.rest().await;
        ann.press("Pay").unwrap();
        PAY.arrived().await;
        ann.press("Pay").unwrap();
        until(emulator, "the second press is answered", |emulator| {
            calls(emulator, "answerCallbackQuery").len() == 1
        })
        .await;
        PAY.open();
        telegram.rest().await;
        assert_eq!(PAID.load(Ordering::SeqCst), 1);
        ann.press("Bill").unwrap();
        BILLED.arrived().await;
        ann.press("Bill").unwrap();
        until(emulator, "the alert", |emulator| {
            let alerts = |call: &botwright_emulator::CallRecord| {
                call.arguments["text"] == "One moment." && call.arguments["show_alert"] == true
            };
            calls(emulator, "answerCallbackQuery").iter().any(alerts)
        })
        .await;
        BILLED.open();
        telegram.rest().await;
        assert_eq!(texts(emulator), ["Tea", "paid"]);
    });
}

#[test]
fn what_runs_is_cancelled_and_nothing_of_it_is_kept() {
    let _alone = alone();
    talk(ROUTER, async |telegram| {
        let emulator = telegram.emulator();
        let ann = emulator.user("Ann").private();
        ann.send_text("/long").unwrap();
        LONG.arrived().await;
        ann.send_text("/stop").unwrap();
        written(emulator, "stopped 1").await;
        telegram.rest().await;
        // Nobody is told of a failure: somebody wanted it.
        assert_eq!(texts(emulator), ["begun", "stopped 1"]);
        assert!(telegram.failures().is_empty());
    });
}

#[test]
fn only_the_last_of_several_is_done() {
    let _alone = alone();
    talk(ROUTER, async |telegram| {
        let emulator = telegram.emulator();
        let ann = emulator.user("Ann").private();
        ann.send_text("/find one").unwrap();
        FIND.arrived().await;
        ann.send_text("/find two").unwrap();
        FIND.arrived().await;
        ann.send_text("/find last").unwrap();
        telegram.rest().await;
        assert_eq!(texts(emulator), ["found last"]);
    });
}

async fn hesitate(update: Arc<Update>, rest: Rest) -> Outcome {
    if update.message().and_then(|message| message.text()) == Some("/find first") {
        BEFORE.pass().await;
    }
    rest.run(update).await
}

#[test]
fn those_that_came_before_the_handler_was_known_are_superseded() {
    let _alone = alone();
    let app = |bot| App::with_router(bot, ROUTER).wrap(hesitate);
    botwright::testing::run_with(app, async |telegram: Telegram| {
        let emulator = telegram.emulator();
        let (ann, ben) = (emulator.user("Ann").private(), emulator.user("Ben").private());
        ann.send_text("/find first").unwrap();
        BEFORE.arrived().await;
        for what in ["two", "three", "last"] {
            ann.send_text(&format!("/find {what}")).unwrap();
        }
        // All have come to the lane once somebody behind them is answered.
        ben.send_text("hello").unwrap();
        written(emulator, "hello").await;
        BEFORE.open();
        telegram.rest().await;
        assert_eq!(texts(emulator), ["hello", "found last"], "nothing but the last was begun");
    });
}

#[test]
fn a_state_s_handler_is_known_too() {
    let _alone = alone();
    talk(ROUTER, async |telegram| {
        let emulator = telegram.emulator();
        let ann = emulator.user("Ann").private();
        ann.send_text("/work").unwrap();
        telegram.rest().await;
        ann.send_text("one").unwrap();
        WORK.arrived().await;
        ann.send_text("two").unwrap();
        written(emulator, "I am at work.").await;
        WORK.open();
        telegram.rest().await;
        assert_eq!(texts(emulator), ["I am at work.", "one"]);
    });
}
