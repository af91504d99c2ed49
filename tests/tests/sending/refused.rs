//! Refusals and failures on the wire; how long is waited is shown by the scheduler's own tests.

use std::time::Duration;

use botwright::api::Error as ApiError;
use botwright::prelude::*;
use botwright::sending::Sending;
use botwright::storage::{Key, MemoryStorage, Storage as _};
use botwright_emulator::Emulator;
use serde_json::json;

use crate::fake::{Fake, TOKEN, message};
use crate::wire::calls;

const ROUTER: Router = Router::new().mount(handlers![answer, many, count, progress, tell]);

#[command("answer")]
fn answer() -> &'static str {
    "Answered."
}

#[command("many")]
async fn many(chat: Chat) -> Result {
    for number in 0..100 {
        chat.say(number.to_string()).await?;
    }
    Ok(())
}

#[command("count")]
fn count(mut count: ChatData<u8>) -> String {
    *count += 1;
    count.to_string()
}

#[command("progress")]
async fn progress(chat: Chat, bot: Bot) -> Result {
    let message = chat.say("0 %").await?;
    for text in ["50 %", "100 %"] {
        bot.edit_message_text().chat_id(chat.id).message_id(message.message_id).text(text).await?;
    }
    Ok(())
}

#[on_error]
fn tell(Failure(why): Failure) -> String {
    match why.downcast_ref::<ApiError>() {
        Some(ApiError::Unanswered(_)) => format!("Perhaps: {why}"),
        Some(ApiError::RetryAfter { .. }) => "Too many.".to_owned(),
        _ => format!("{why:?}"),
    }
}

fn run<T>(sending: Sending, test: impl AsyncFnOnce(Telegram) -> T) -> T {
    botwright::testing::run_with(|bot| App::with_router(bot, ROUTER).sending(sending), test)
}

fn fault(emulator: &Emulator, code: u16, seconds: Option<u32>, times: u32) {
    emulator.fault("sendMessage", code, "A fault", seconds, times);
}

#[test]
fn a_429_holds_an_answer_up_and_loses_nothing() {
    run(Sending::default(), async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        fault(telegram.emulator(), 429, Some(30), 3);
        ann.says("/answer").await;
        ann.sees("Answered.").await;
        assert_eq!(calls(telegram.emulator(), "sendMessage").len(), 4);
        assert_eq!(telegram.failures(), [""; 0]);
    });
}

#[test]
fn patience_and_the_scheduler_itself_can_be_turned_off() {
    for sending in [Sending::default().patience(Duration::from_secs(20)), Sending::off()] {
        run(sending, async |mut telegram| {
            let mut ann = telegram.user("Ann").chat();
            fault(telegram.emulator(), 429, Some(30), 1);
            ann.says("/answer").await;
            ann.sees("Too many.").await;
        });
    }
}

#[test]
fn a_message_that_may_have_been_sent_is_not_sent_again() {
    run(Sending::default(), async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        fault(telegram.emulator(), 502, None, 1);
        ann.says("/answer").await;
        ann.sees("Perhaps: sendMessage: A fault (502); it may have been sent, or not").await;
        assert_eq!(calls(telegram.emulator(), "sendMessage").len(), 2);
    });
}

#[test]
fn an_edit_is_made_again() {
    run(Sending::default(), async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        telegram.emulator().fault("editMessageText", 502, "Bad Gateway", None, 2);
        ann.says("/progress").await;
        ann.sees("100 %").await;
        assert_eq!(calls(telegram.emulator(), "editMessageText").len(), 4);
    });
}

#[test]
fn in_a_test_no_wait_takes_time_and_the_order_stays() {
    for in_group in [false, true] {
        run(Sending::default(), async |mut telegram| {
            let ann = telegram.user("Ann");
            let friends = telegram.group("Friends", &[&ann]);
            let mut there = if in_group { ann.at(&friends) } else { ann.chat() };
            there.says("/many").await;
            there.sees("99").await;
            let sent: Vec<_> = calls(telegram.emulator(), "sendMessage")
                .iter()
                .map(|call| call.arguments["text"].as_str().unwrap().parse::<u8>().unwrap())
                .collect();
            assert_eq!(sent, (0..100).collect::<Vec<_>>());
        });
    }
}

#[tokio::test]
async fn a_group_that_has_moved_is_written_to_and_remembered_under_its_new_id() {
    let fake = Fake::start().await;
    let storage = Arc::new(MemoryStorage::default());
    let bot = Bot::builder(TOKEN).api_url(&fake.url).build().unwrap();
    let group = json!({"id": -7, "type": "group", "title": "Friends"});
    let command = json!({"text": "/count", "chat": group, "entities": [{"type": "bot_command", "offset": 0, "length": 6}]});
    let refusal = json!({"description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": -1_007}});
    fake.refuse("sendMessage", 400, refusal);
    fake.update(1, json!({"message": message(1, command)}));
    let app = App::with_router(bot, ROUTER).storage(Arc::clone(&storage));
    let running = tokio::spawn(app.run());
    fake.confirmed(1).await;
    let chats: Vec<_> = fake.calls("sendMessage").iter().map(|call| call["chat_id"].clone()).collect();
    assert_eq!(chats, [json!(-7), json!(-1_007)]);
    let key = format!("-1007/{}", std::any::type_name::<u8>());
    let moved = async {
        while storage.read(0, &[Key::new("chat data", &key)]).await.unwrap() == [None] {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(crate::wire::PATIENCE, moved).await.expect("the data moves");
    running.abort();
}
