//! Lanes, failures, acknowledgement, the menu: what the dispatcher promises, seen from Telegram's side.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use botwright::prelude::*;
use botwright::testing::run_with;
use botwright_emulator::Emulator;
use tokio::sync::{Mutex, Notify};

/// What the handlers of a test share with it.
#[derive(Clone, Default)]
struct Probe(Arc<Inside>);

#[derive(Default)]
struct Inside {
    entered: Notify,
    released: Notify,
    failures: Mutex<Vec<String>>,
    handled: AtomicUsize,
}

#[provide]
fn probe() -> Probe {
    Probe::default()
}

#[message(regex("^slow$"))]
async fn slow(probe: Dep<Probe>) -> &'static str {
    probe.0.entered.notify_one();
    probe.0.released.notified().await;
    "slow is done"
}

#[message(regex("^panic$"))]
fn panics() {
    panic!("the kettle boiled over");
}

#[message(regex("^fail$"))]
async fn fails(mut kept: UserData<Kept>) -> Result<&'static str> {
    kept.words.push("lost".into());
    Err(Error::text("the kettle is empty"))
}

#[derive(Default, Serialize, Deserialize)]
struct Kept {
    words: Vec<String>,
}

#[message(text & !command)]
async fn keep(Text(text): Text, mut kept: UserData<Kept>, probe: Dep<Probe>) -> String {
    kept.words.push(text);
    probe.0.handled.fetch_add(1, Ordering::SeqCst);
    kept.words.join(" ")
}

/// What was kept.
#[command("kept")]
fn kept(kept: UserData<Kept>) -> String {
    kept.words.join(" ")
}

/// Not shown.
#[command("secret", hidden)]
fn secret() {}

#[callback("toast")]
fn toast() -> Toast {
    Toast::new("toasted")
}

#[callback("silent")]
fn silent() {}

#[command("buttons")]
fn buttons() -> Reply {
    Reply::text("buttons").row([toast::button("Toast"), silent::button("Silent")])
}

#[on_error]
async fn note(Failure(why): Failure, probe: Dep<Probe>) {
    let kind = if why.is_panic() { "panic" } else { "error" };
    let code = why.downcast_ref::<botwright_api::Error>().and_then(botwright_api::Error::code);
    probe.0.failures.lock().await.push(format!("{kind} {code:?} {why}"));
}

const ROUTER: Router =
    Router::new().mount(handlers![slow, panics, fails, keep, kept, secret, toast, silent, buttons, note]);

fn app(bot: Bot, probe: &Probe) -> App {
    App::with_router(bot, ROUTER).provide(probe.clone())
}

fn on<T>(test: impl AsyncFnOnce(Telegram, Probe) -> T) -> T {
    let probe = Probe::default();
    run_with(|bot| app(bot, &probe), async |telegram| test(telegram, probe.clone()).await)
}

/// The calls of one method, with an argument of each.
fn calls(telegram: &Emulator, method: &str, argument: &str) -> Vec<String> {
    let calls = telegram.calls().into_iter().filter(|call| call.method == method);
    calls.map(|call| call.arguments[argument].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_slow_handler_blocks_its_own_lane_and_no_other() {
    on(async |telegram, probe| {
        telegram.rest().await;
        let emulator = telegram.emulator().clone();
        let (ann, ben) = (emulator.user("Ann").private(), emulator.user("Ben").private());
        ann.send_text("slow").unwrap();
        probe.0.entered.notified().await;
        ann.send_text("behind").unwrap();
        ben.send_text("beside").unwrap();
        let mut changes = emulator.changes();
        while calls(&emulator, "sendMessage", "text") != ["beside"] {
            changes.changed().await.unwrap();
        }
        probe.0.released.notify_one();
        telegram.rest().await;
        assert_eq!(calls(&emulator, "sendMessage", "text"), ["beside", "slow is done", "behind"]);
    });
}

#[test]
fn a_panic_and_an_error_reach_the_error_handler_and_change_nothing() {
    on(async |mut telegram, probe| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("one").await;
        ann.sees("one").await;
        ann.says("panic").await;
        ann.says("fail").await;
        ann.sees_nothing().await;
        ann.says("two").await;
        ann.sees("one two").await;
        let failures = probe.0.failures.lock().await;
        assert_eq!(
            *failures,
            ["panic None the handler panicked: the kettle boiled over", "error None the kettle is empty"]
        );
    });
}

#[test]
fn an_answer_that_telegram_refuses_is_a_typed_failure_and_commits_nothing() {
    on(async |mut telegram, probe| {
        let mut ann = telegram.user("Ann").chat();
        telegram.emulator().fault("sendMessage", 403, "Forbidden: bot was blocked by the user", None, 1);
        ann.says("unheard").await;
        ann.says("/kept").await;
        ann.says("heard").await;
        ann.sees("heard").await;
        let failures = probe.0.failures.lock().await;
        assert!(failures[0].starts_with("error Some(403)"), "{failures:?}");
    });
}

#[test]
fn writers_of_one_users_data_wait_for_each_other() {
    on(async |mut telegram, probe| {
        let ann = telegram.user("Ann");
        let groups: Vec<_> =
            (0..10).map(|number| telegram.group(&format!("Group {number}"), &[&ann])).collect();
        let emulator = telegram.emulator().clone();
        for word in 0..10 {
            for group in &groups {
                emulator.user("Ann").at(group).send_text(&format!("w{word}")).unwrap();
            }
        }
        telegram.rest().await;
        assert_eq!(probe.0.handled.load(Ordering::SeqCst), 100);
        let mut private = ann.chat();
        private.says("/kept").await;
        let all = private.messages().await;
        assert_eq!(all.last().unwrap().text().unwrap().split(' ').count(), 100);
        assert!(probe.0.failures.lock().await.is_empty());
    });
}

#[test]
fn presses_are_answered_once_also_those_that_nobody_handles() {
    on(async |mut telegram, _| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/buttons").await;
        ann.presses("Toast").await;
        ann.sees_toast("toasted").await;
        ann.presses("Silent").await;
        let message = ann.messages().await.last().unwrap().message_id;
        ann.presses_data(message, "garbage:\u{1F600}").await;
        let answers = calls(telegram.emulator(), "answerCallbackQuery", "text");
        assert_eq!(answers, ["toasted", "", ""]);
    });
}

#[test]
fn the_handlers_decide_what_is_asked_for_and_what_the_menu_shows() {
    on(async |mut telegram, _| {
        telegram.user("Ann").chat().says("hello").await;
        let calls = telegram.emulator().calls();
        let asked = calls.iter().find(|call| call.method == "getUpdates").unwrap();
        assert_eq!(asked.arguments["allowed_updates"], serde_json::json!(["message", "callback_query"]));
        let menus: Vec<_> = calls.iter().filter(|call| call.method == "setMyCommands").collect();
        let wanted = serde_json::json!([{ "command": "kept", "description": "What was kept." }]);
        assert_eq!(menus.len(), 1);
        assert_eq!(menus[0].arguments["commands"], wanted);
    });
}

#[test]
fn an_error_of_the_server_stops_nothing() {
    on(async |mut telegram, _| {
        telegram.rest().await;
        telegram.emulator().fault("getUpdates", 502, "Bad Gateway", None, 1);
        let mut ann = telegram.user("Ann").chat();
        ann.says("still there").await;
        ann.sees("still there").await;
    });
}
