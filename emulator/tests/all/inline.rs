//! Inline mode.

use serde_json::json;

use crate::bot::{kinds, scene};

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
