//! Inline mode.

use botwright_emulator::Emulator;
use serde_json::json;

use crate::bot::{Bot, kinds, scene};

#[tokio::test]
async fn a_chosen_result_becomes_a_message() {
    let scene = scene().await;
    let group = scene.emulator.group("Friends", &[&scene.ann]);
    let ann = scene.ann.at(&group);
    let query = ann.inline_query("caps");
    let updates = scene.bot.updates().await;
    assert_eq!(updates[0]["inline_query"]["query"], "caps");
    assert_eq!(updates[0]["inline_query"]["chat_type"], "group");
    let results = json!([{
        "type": "article", "id": "1", "title": "Caps",
        "input_message_content": {"message_text": "<b>CAPS</b>", "parse_mode": "HTML"},
        "reply_markup": {"inline_keyboard": [[{"text": "Again", "callback_data": "again"}]]},
    }]);
    scene.bot.ok("answerInlineQuery", json!({"inline_query_id": query.as_str(), "results": results})).await;
    assert_eq!(ann.inline_results(&query).len(), 1);
    let sent = ann.choose(&query, "Caps").unwrap();
    assert_eq!(sent.text.as_deref(), Some("CAPS"));
    let updates = scene.bot.updates().await;
    let kinds_seen = kinds(&updates);
    assert_eq!(kinds_seen, ["message", "chosen_inline_result"]);
    let inline_id = &updates[1]["chosen_inline_result"]["inline_message_id"];
    let edit = json!({"inline_message_id": inline_id, "text": "small"});
    assert_eq!(scene.bot.ok("editMessageText", edit).await, true);
    assert_eq!(ann.last_message().unwrap().text.as_deref(), Some("small"));
    assert!(ann.choose(&query, "Dogs").unwrap_err().to_string().contains("\"1\""));
}

#[tokio::test]
async fn a_press_on_an_inline_message_names_it() {
    let scene = scene().await;
    let ann = scene.ann.private();
    let query = ann.inline_query("x");
    let results = json!([{
        "type": "article", "id": "1", "title": "X", "input_message_content": {"message_text": "x"},
        "reply_markup": {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]},
    }]);
    scene.bot.ok("answerInlineQuery", json!({"inline_query_id": query.as_str(), "results": results})).await;
    ann.choose(&query, "1").unwrap();
    ann.press("Go").unwrap();
    let updates = scene.bot.updates().await;
    let press = updates.iter().find(|update| update.get("callback_query").is_some()).unwrap();
    assert!(press["callback_query"]["inline_message_id"].is_string());
    assert!(press["callback_query"].get("message").is_none());
}

#[tokio::test]
async fn results_come_in_pages_and_have_a_button_above() {
    let scene = scene().await;
    let ann = scene.ann.private();
    let first = ann.inline_query("cat");
    let page = |query: &str, title: &str, next: &str| {
        json!({
            "inline_query_id": query, "next_offset": next, "button": {"text": "Log in", "start_parameter": "login"},
            "results": [{"type": "photo", "id": title, "title": title, "photo_url": "https://example.org/cat.jpg",
                "thumbnail_url": "https://example.org/small.jpg"}],
        })
    };
    scene.bot.ok("answerInlineQuery", page(first.as_str(), "One", "1")).await;
    let second = ann.more_results(&first).unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(updates[1]["inline_query"]["offset"], "1");
    scene.bot.ok("answerInlineQuery", page(second.as_str(), "Two", "")).await;
    assert!(ann.more_results(&second).is_none());
    assert!(!ann.choose(&second, "Two").unwrap().photo().unwrap().is_empty());
    ann.press_results_button(&first).unwrap();
    assert_eq!(ann.last_message().unwrap().text(), Some("/start login"));
}

#[tokio::test]
async fn results_must_have_what_their_type_asks_for() {
    let scene = scene().await;
    let query = scene.ann.private().inline_query("cat");
    let results = json!([{"type": "photo", "id": "1", "photo_url": "https://example.org/cat.jpg"}]);
    let words = scene
        .bot
        .refused("answerInlineQuery", json!({"inline_query_id": query.as_str(), "results": results}))
        .await;
    assert_eq!(words, "Bad Request: can't parse inline query result: Can't find field \"thumbnail_url\"");
}

#[tokio::test]
async fn without_feedback_the_choice_is_not_told() {
    let emulator = Emulator::builder().inline_feedback(false).start().await.unwrap();
    let bot = Bot::of(&emulator);
    let ann = emulator.user("Ann").private();
    let query = ann.inline_query("x");
    let results =
        json!([{"type": "article", "id": "1", "title": "X", "input_message_content": {"message_text": "x"}}]);
    bot.ok("answerInlineQuery", json!({"inline_query_id": query.as_str(), "results": results})).await;
    ann.choose(&query, "X").unwrap();
    assert_eq!(kinds(&bot.updates().await), ["inline_query", "message"]);
}

#[tokio::test]
async fn a_chosen_invoice_can_be_paid() {
    let scene = scene().await;
    let ann = scene.ann.private();
    let query = ann.inline_query("tea");
    let results = json!([{"type": "article", "id": "1", "title": "Tea", "input_message_content": {
        "title": "Tea", "description": "Hot", "payload": "tea-1", "currency": "EUR",
        "prices": [{"label": "Tea", "amount": 250}], "provider_token": "x",
    }}]);
    scene.bot.ok("answerInlineQuery", json!({"inline_query_id": query.as_str(), "results": results})).await;
    let sent = ann.choose(&query, "Tea").unwrap();
    ann.pay(sent.message_id).unwrap();
    let updates = scene.bot.updates().await;
    let question = updates.iter().find_map(|update| update.get("pre_checkout_query")).unwrap();
    assert_eq!((&question["invoice_payload"], &question["total_amount"]), (&json!("tea-1"), &json!(250)));
}
