//! Calls: what goes over the wire, and what comes back typed.

use std::time::Duration;

use botwright_api::methods::SendMessage;
use botwright_api::types::{
    InlineKeyboardButton, InlineKeyboardMarkup, MessageOrTrue, ParseMode, UpdateKind,
};
use botwright_api::{Bot, ChatId, Error, MessageId, Recipient, UserId};
use serde_json::{Value, json};

use crate::server::{Server, TOKEN};

const MESSAGE: &str =
    r#"{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":42,"type":"private"},"text":"hi"}}"#;

#[tokio::test]
async fn a_call_is_one_post_with_json() {
    let server = Server::start(&[(200, MESSAGE)]).await;
    let keyboard = InlineKeyboardMarkup::new([[InlineKeyboardButton::new("Yes").callback_data("yes")]]);
    let sent =
        server.bot().send_message(42, "<b>hi</b>").parse_mode(ParseMode::Html).reply_markup(keyboard).await;
    let sent = sent.unwrap();
    assert_eq!((sent.message_id, sent.text(), sent.chat().id), (MessageId(7), Some("hi"), ChatId(42)));

    let request = server.request();
    assert_eq!(request.line, format!("POST /bot{TOKEN}/sendMessage HTTP/1.1"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    let markup = json!({ "inline_keyboard": [[{ "text": "Yes", "callback_data": "yes" }]] });
    let params = json!({ "chat_id": 42, "text": "<b>hi</b>", "parse_mode": "HTML", "reply_markup": markup });
    assert_eq!(request.json(), params);
}

#[tokio::test]
async fn answers_have_their_exact_types() {
    let inline = r#"{"ok":true,"result":true}"#;
    let copied = r#"{"ok":true,"result":{"message_id":8}}"#;
    let server = Server::start(&[(200, inline), (200, MESSAGE), (200, copied), (200, inline)]).await;
    let bot = server.bot();
    assert_eq!(
        bot.edit_message_text().text("new").inline_message_id("abc").await.unwrap(),
        MessageOrTrue::True
    );
    let edited = bot.edit_message_text().text("new").chat_id(42).message_id(7).await.unwrap();
    assert_eq!(edited.message().and_then(|message| message.text()), Some("hi"));
    let copy = bot.copy_message("@to", UserId(5), MessageId(6)).await.unwrap();
    assert_eq!(MessageId::from(copy), MessageId(8));
    let done: bool = bot.delete_message(42, 7).await.unwrap();
    assert!(done);
}

#[tokio::test]
async fn a_ready_payload_and_an_unknown_method() {
    let server = Server::start(&[(200, MESSAGE), (200, r#"{"result":{"thought":1},"ok":true}"#)]).await;
    let bot = server.bot();
    bot.send(SendMessage::new("@channel", "hi")).await.unwrap();
    let thought: Value = bot.call("readThoughts", json!({ "user_id": 1 })).await.unwrap();
    assert_eq!(thought, json!({ "thought": 1 }));
    assert_eq!(server.requests()[1].line, format!("POST /bot{TOKEN}/readThoughts HTTP/1.1"));
}

#[tokio::test]
async fn the_test_environment_and_a_server_in_a_folder() {
    let server = Server::start(&[(200, r#"{"ok":true,"result":true}"#)]).await;
    let url = format!("{}/telegram/", server.url);
    let bot = server.builder().api_url(url).test_environment().build().unwrap();
    bot.log_out().await.unwrap();
    assert_eq!(server.request().line, format!("POST /telegram/bot{TOKEN}/test/logOut HTTP/1.1"));
}

#[tokio::test]
async fn one_broken_update_harms_no_other() {
    let body = r#"{"ok":true,"result":[
        {"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":42,"type":"private"}}},
        {"update_id":2,"message":{"message_id":"one"}},
        {"update_id":3,"telepathy":{}},
        {"update_id":4,"poll":{"id":"p","type":"debate","question":"?","options":[],"total_voter_count":0,
          "is_closed":false,"is_anonymous":true,"allows_multiple_answers":false,"allows_revoting":true,"members_only":false}}]}"#;
    let server = Server::start(&[(200, body)]).await;
    let updates = server.bot().get_updates().timeout(50).await.unwrap();
    let ids: Vec<i64> = updates.iter().map(|update| update.update_id).collect();
    assert_eq!(ids, [1, 2, 3, 4]);
    assert!(matches!(&updates[1].kind, UpdateKind::Unknown(unknown) if unknown.reason.is_some()));
    assert_eq!(updates[3].poll().map(|poll| poll.kind.as_str()), Some("debate"));
}

#[tokio::test]
async fn of_known_updates_only_the_number_is_read() {
    // The second one would not decode, which nobody has to know again; in the second answer one that is new does not either.
    let body = |third: &str| {
        let poll = r#"{"id":"1","question":"?","options":[],"total_voter_count":0,"is_closed":false,"is_anonymous":true,"type":"regular","allows_multiple_answers":false,"allows_revoting":true,"members_only":false}"#;
        format!(r#"{{"ok":true,"result":[{{"update_id":7,"poll":{poll}}},{{"update_id":8,"poll":[{{}}]}},{{"update_id":9,"poll":{third}}}]}}"#)
            .replace("POLL", poll)
    };
    let (whole, broken) = (body("POLL"), body("5"));
    let server = Server::start(&[(200, &whole), (200, &broken)]).await;
    let bot = server.bot();
    for is_read in [true, false] {
        let updates = bot.get_updates().offset(7).unless(|id| id < 9).await.unwrap();
        let [None, None, Some(update)] = updates.as_slice() else { panic!("{updates:?}") };
        assert_eq!(update.update_id, 9);
        assert_eq!(matches!(update.kind, UpdateKind::Poll(_)), is_read, "{update:?}");
        assert!(update.received_bytes() > 30);
    }
}

#[tokio::test]
async fn a_silent_server_is_a_timeout() {
    let server = Server::raw(vec![Vec::new(), Vec::new()]).await;
    let bot = server.builder().timeout(Duration::from_millis(50)).build().unwrap();
    let error = bot.get_me().await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
    assert_eq!(error.method(), Some("getMe"));
}

#[tokio::test]
async fn a_clients_own_time_ends_no_call() {
    let server = Server::start(&[(200, MESSAGE)]).await;
    // The first bot chooses what TLS is made of.
    let _ = server.bot();
    let client = reqwest::Client::builder().timeout(Duration::from_nanos(1)).build().unwrap();
    server.builder().client(client).build().unwrap().send_message(42, "hi").await.unwrap();
}

#[test]
fn recipients() {
    assert_eq!(Recipient::from(5), Recipient::Id(ChatId(5)));
    assert_eq!(Recipient::from("-100"), Recipient::Id(ChatId(-100)));
    assert_eq!(Recipient::from("@name"), Recipient::Username("@name".into()));
    let decoded: Vec<Recipient> = serde_json::from_str(r#"[1,"@name","2"]"#).unwrap();
    assert_eq!(serde_json::to_value(decoded).unwrap(), json!([1, "@name", 2]));
}

#[test]
fn wrong_configuration_says_what_to_do() {
    for token in ["", "abc", "123", "123:", "x:abc", "123:a/b", "-5:abc"] {
        let error = Bot::new(token).unwrap_err();
        assert!(matches!(&error, Error::Configuration(hint) if hint.contains("@BotFather")), "{error:?}");
    }
    for url in ["", "api.telegram.org", "ftp://host", "http://"] {
        let error = Bot::builder(TOKEN).api_url(url).build().unwrap_err();
        assert!(error.to_string().contains("https://api.telegram.org"), "{url}: {error:?}");
    }
    assert_eq!(Bot::new(TOKEN).unwrap().id(), UserId(123_456));
}
