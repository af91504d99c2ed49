//! Long polling: what is asked for, what goes wrong, and what Telegram sends that nobody knows yet.

use botwright::prelude::*;
use botwright::types::UpdateKind;
use serde_json::{Value, json};

use super::run;
use crate::fake::{Fake, message};
use crate::script::talk;
use crate::wire::calls;

const ROUTER: Router = Router::new().mount(handlers![echo]);
const PRESSES: Router = Router::new().mount(handlers![pressed]);
const BOTH: Router = Router::new().mount(handlers![echo, pressed]);
const MEMBERS: Router = Router::new().mount(handlers![joined, edited]);
const ALL: Router = Router::new().mount(handlers![anything]);
const UNKNOWN: Router = Router::new().mount(handlers![unknown]);

#[message(text)]
fn echo(Text(text): Text) -> String {
    text
}

#[callback("press")]
fn pressed() {}

#[on(chat_member, joined)]
fn joined() {}

#[on(edited_message)]
fn edited() {}

#[on(any)]
fn anything() {}

#[on(unknown)]
fn unknown() {}

#[tokio::test]
async fn the_updates_asked_for_are_those_that_handlers_wait_for() {
    for (router, kinds) in [
        (ROUTER, json!(["message"])),
        (PRESSES, json!(["callback_query"])),
        (BOTH, json!(["message", "callback_query"])),
        (MEMBERS, json!(["edited_message", "chat_member"])),
        (ALL, json!(UpdateKind::NAMES)),
        // Only the empty list brings what has no name.
        (UNKNOWN, json!([])),
    ] {
        let fake = Fake::start().await;
        let _bot = run(&fake, router);
        fake.until("the first poll", |fake| !fake.calls("getUpdates").is_empty()).await;
        assert_eq!(fake.calls("getUpdates")[0]["allowed_updates"], kinds);
    }
}

#[test]
fn polling_recovers_from_failures_and_loses_nothing() {
    for (code, description) in [
        (502, "Bad Gateway"),
        (
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        ),
    ] {
        talk(ROUTER, async |telegram| {
            let emulator = telegram.emulator();
            telegram.rest().await;
            emulator.fault("getUpdates", code, description, None, 1);
            let ann = emulator.user("Ann").private();
            ann.send_text("first").unwrap();
            ann.send_text("second").unwrap();
            telegram.rest().await;
            assert!(calls(emulator, "getUpdates").iter().any(|call| call.answer["error_code"] == code));
            let texts: Vec<_> =
                calls(emulator, "sendMessage").iter().map(|call| call.arguments["text"].clone()).collect();
            assert_eq!(texts, ["first", "second"]);
        });
    }
}

#[tokio::test]
async fn what_does_not_decode_harms_no_neighbour() {
    let fake = Fake::start().await;
    // All in one batch: before the bot asks for the first time.
    fake.text(1, "before");
    fake.update(2, json!({"telepathy": {"from": {"id": 5}, "thought": "tea"}}));
    fake.update(3, json!({"message": "not a message"}));
    fake.update(4, json!({"message": {"message_id": "four"}}));
    fake.update(5, json!({}));
    let strange = json!({"text": "with strange things", "entities": [{"type": "sparkle", "offset": 0, "length": 1}],
        "tomorrow": {"a": [1, 2]}});
    fake.update(6, json!({"message": message(6, strange), "next_year": true}));
    fake.text(7, "after");
    let _bot = run(&fake, ROUTER);
    for text in ["before", "with strange things", "after"] {
        fake.sent(text).await;
    }
    fake.confirmed(7).await;
    assert_eq!(fake.calls("sendMessage").len(), 3);
}

#[tokio::test]
async fn answers_stay_in_the_topic() {
    let fake = Fake::start().await;
    let group = json!({"id": -1_007, "type": "supergroup", "title": "Friends", "is_forum": true});
    let in_topic =
        json!({"text": "in a topic", "chat": group, "message_thread_id": 70, "is_topic_message": true});
    fake.update(1, json!({"message": message(11, in_topic)}));
    let in_thread = json!({"text": "in a thread", "chat": group, "message_thread_id": 71});
    fake.update(2, json!({"message": message(12, in_thread)}));
    let _bot = run(&fake, ROUTER);
    let answer = fake.sent("in a topic").await;
    assert_eq!((&answer["chat_id"], &answer["message_thread_id"]), (&json!(-1_007), &json!(70)));
    assert_eq!(answer["reply_parameters"]["message_id"], 11);
    let answer = fake.sent("in a thread").await;
    assert_eq!(answer["message_thread_id"], Value::Null, "the thread of replies is no topic");
}

#[tokio::test]
async fn an_update_that_comes_twice_is_handled_once() {
    let fake = Fake::start().await;
    fake.hold(true);
    fake.text(1, "held");
    let _bot = run(&fake, ROUTER);
    fake.sent("held").await;
    let polls = fake.calls("getUpdates").len();
    fake.until("more polls", |fake| fake.calls("getUpdates").len() > polls + 1).await;
    fake.hold(false);
    fake.confirmed(1).await;
    assert_eq!(fake.calls("sendMessage").len(), 1);
}
