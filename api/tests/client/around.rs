//! Layers around calls, and defaults for everything that is sent.

use std::sync::{Arc, Mutex};

use botwright_api::types::{InlineQueryResultArticle, InputMessageContent};
use botwright_api::types::{InputMediaPhoto, InputTextMessageContent, LinkPreviewOptions, ParseMode};
use botwright_api::{Answered, Bot, Defaults, Error, InputFile, MessageId, Onward, OutgoingCall};
use serde_json::{Value, json};

use crate::server::{Request, Server};

const MESSAGE: &str =
    r#"{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":42,"type":"private"},"text":"hi"}}"#;
const TRUE: &str = r#"{"ok":true,"result":true}"#;
const LIST: &str = r#"{"ok":true,"result":[]}"#;

#[tokio::test]
async fn the_last_layer_sees_the_call_first_and_may_change_it() {
    let server = Server::start(&[(200, MESSAGE), (200, MESSAGE)]).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let noting = |name: &'static str, seen: &Arc<Mutex<Vec<String>>>| {
        let seen = Arc::clone(seen);
        move |mut call: OutgoingCall, onward: Onward| {
            let seen = Arc::clone(&seen);
            async move {
                seen.lock().unwrap().push(format!(
                    "{name} {} {:?}",
                    call.method(),
                    call.get("disable_notification")
                ));
                call.set("disable_notification", true);
                let answered = onward.send(call).await?;
                seen.lock().unwrap().push(format!("{name} {}", answered.result().unwrap()["message_id"]));
                Ok(answered)
            }
        }
    };
    let plain = server.bot();
    let bot = plain.wrap(noting("inner", &seen)).wrap(noting("outer", &seen));
    assert_eq!(bot.send_message(42, "hi").await.unwrap().message_id, MessageId(7));
    let wanted = ["outer sendMessage None", "inner sendMessage Some(Bool(true))", "inner 7", "outer 7"];
    assert_eq!(*seen.lock().unwrap(), wanted);
    plain.send_message(42, "hi").await.unwrap();
    let sent: Vec<Value> = server.requests().iter().map(Request::json).collect();
    assert_eq!(sent[0], json!({ "chat_id": 42, "text": "hi", "disable_notification": true }));
    assert_eq!(sent[1], json!({ "chat_id": 42, "text": "hi" }), "the bot that was wrapped is as it was");
}

/// Deletes nothing.
async fn dry(call: OutgoingCall, onward: Onward) -> Result<Answered, Error> {
    if call.method() == "deleteMessage" {
        Ok(Answered::instead(&json!(true)))
    } else {
        onward.send(call).await
    }
}

#[tokio::test]
async fn a_layer_may_answer_itself_and_errors_pass_through_it() {
    let server = Server::start(&[(
        400,
        r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#,
    )])
    .await;
    let bot = server.bot().wrap(dry);
    assert!(bot.delete_message(42, 7).await.unwrap());
    assert!(matches!(bot.send_message(42, "hi").await, Err(Error::ChatNotFound(_))));
    assert_eq!(server.requests().len(), 1);
}

async fn sent_with(defaults: Defaults, answers: &[(u16, &str)], calls: impl AsyncFnOnce(Bot)) -> Vec<Value> {
    let server = Server::start(answers).await;
    calls(server.bot().wrap(defaults)).await;
    server.requests().iter().map(Request::json).collect()
}

#[tokio::test]
async fn defaults_fill_what_a_call_leaves_open() {
    let mut preview = LinkPreviewOptions::new();
    preview.is_disabled = Some(true);
    let defaults =
        Defaults::new().parse_mode(ParseMode::Html).protect_content().silent().link_preview_options(preview);
    let sent =
        sent_with(defaults, &[(200, MESSAGE), (200, MESSAGE), (200, MESSAGE), (200, TRUE)], async |bot| {
            bot.send_message(42, "<b>hi</b>").await.unwrap();
            bot.send_message(42, "*hi*")
                .parse_mode(ParseMode::MarkdownV2)
                .protect_content(false)
                .await
                .unwrap();
            bot.edit_message_text().chat_id(42).message_id(7).text("<i>new</i>").await.unwrap();
            bot.answer_callback_query("1").text("<plain>").await.unwrap();
        });
    let sent = sent.await;
    let options = json!({ "is_disabled": true });
    assert_eq!(
        sent[0],
        json!({ "chat_id": 42, "text": "<b>hi</b>", "parse_mode": "HTML", "protect_content": true,
            "disable_notification": true, "link_preview_options": options })
    );
    assert_eq!((&sent[1]["parse_mode"], &sent[1]["protect_content"]), (&json!("MarkdownV2"), &json!(false)));
    assert_eq!((&sent[2]["parse_mode"], &sent[2]["protect_content"]), (&json!("HTML"), &Value::Null));
    assert_eq!(sent[3], json!({ "callback_query_id": "1", "text": "<plain>" }), "a toast has no markup");
}

#[tokio::test]
async fn defaults_reach_albums_and_inline_results() {
    let defaults = Defaults::new().parse_mode(ParseMode::Html);
    let sent = sent_with(defaults, &[(200, LIST), (200, TRUE)], async |bot| {
        let mut photo = InputMediaPhoto::new(InputFile::file_id("a"));
        photo.caption = Some("<b>one</b>".into());
        bot.send_media_group(42, [photo]).await.unwrap();
        let text: InputMessageContent = InputTextMessageContent::new("<b>two</b>").into();
        bot.answer_inline_query("1", [InlineQueryResultArticle::new("a", "Two", text)]).await.unwrap();
    });
    let sent = sent.await;
    assert_eq!(sent[0]["media"][0]["parse_mode"], "HTML");
    assert_eq!(sent[1]["results"][0]["input_message_content"]["parse_mode"], "HTML");
    assert_eq!(sent[1]["results"][0].get("parse_mode"), None);
}
