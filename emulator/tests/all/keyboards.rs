//! Buttons under messages and in place of the keyboard.

use std::time::Duration;

use botwright_emulator::ActionError;
use serde_json::json;

use crate::bot::{Scene, kinds, scene};

async fn with_buttons() -> Scene {
    let scene = scene().await;
    let markup = json!({"inline_keyboard": [[
        {"text": "Yes", "callback_data": "yes"}, {"text": "Site", "url": "https://example.com"},
    ]]});
    scene
        .bot
        .ok("sendMessage", json!({"chat_id": scene.ann.id(), "text": "Well?", "reply_markup": markup}))
        .await;
    scene
}

#[tokio::test]
async fn a_press_is_a_callback_query_and_its_answer_a_toast() {
    let scene = with_buttons().await;
    let ann = scene.ann.private();
    let id = ann.press("Yes").unwrap();
    let updates = scene.bot.updates().await;
    let query = &updates[0]["callback_query"];
    assert_eq!((&query["data"], &query["message"]["text"]), (&json!("yes"), &json!("Well?")));
    assert_eq!(query["id"], id.as_str());
    let answer = json!({"callback_query_id": id.as_str(), "text": "Good", "show_alert": true});
    scene.bot.ok("answerCallbackQuery", answer.clone()).await;
    let toasts = ann.toasts();
    assert_eq!((toasts[0].text.as_str(), toasts[0].show_alert, &toasts[0].query), ("Good", true, &id));
    let words = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(scene.bot.refused("answerCallbackQuery", answer).await, words);
    let late = ann.press("Yes").unwrap();
    scene.emulator.advance(Duration::from_secs(151));
    assert_eq!(
        scene.bot.refused("answerCallbackQuery", json!({"callback_query_id": late.as_str()})).await,
        words
    );
}

#[tokio::test]
async fn a_button_that_is_not_there_names_those_that_are() {
    let scene = with_buttons().await;
    let ann = scene.ann.private();
    let error = ann.press("No").unwrap_err();
    assert_eq!(error.to_string(), r#"there is no inline button "No"; there is "Yes", "Site""#);
    let error = ann.press("Site").unwrap_err();
    assert_eq!(error, ActionError::NotACallback { button: "Site".to_owned(), does: "url".to_owned() });
}

#[tokio::test]
async fn a_press_on_a_deleted_message_is_inaccessible() {
    let scene = with_buttons().await;
    let ann = scene.ann.private();
    let id = ann.last_message().unwrap().message_id;
    scene.bot.ok("deleteMessage", json!({"chat_id": scene.ann.id(), "message_id": id})).await;
    ann.press_data(id, "old");
    let updates = scene.bot.updates().await;
    assert_eq!(updates[0]["callback_query"]["message"]["date"], 0);
}

#[tokio::test]
async fn reply_keyboards_are_tapped_hidden_and_removed() {
    let scene = scene().await;
    let ann = scene.ann.private();
    let markup = json!({"keyboard": [["Tea", {"text": "Coffee"}]], "one_time_keyboard": true});
    scene
        .bot
        .ok("sendMessage", json!({"chat_id": scene.ann.id(), "text": "Drink?", "reply_markup": markup}))
        .await;
    assert!(ann.reply_keyboard().is_some());
    assert_eq!(ann.tap("Tea").unwrap().text.as_deref(), Some("Tea"));
    assert!(ann.reply_keyboard().is_none(), "used once, it hides");
    ann.tap("Coffee").unwrap();
    let error = ann.tap("Water").unwrap_err();
    assert_eq!(error.to_string(), r#"the reply keyboard has no button "Water"; there is "Tea", "Coffee""#);
    let remove =
        json!({"chat_id": scene.ann.id(), "text": "Fine.", "reply_markup": {"remove_keyboard": true}});
    scene.bot.ok("sendMessage", remove).await;
    assert!(ann.tap("Tea").is_err());
    let force = json!({"chat_id": scene.ann.id(), "text": "Name?", "reply_markup": {"force_reply": true}});
    scene.bot.ok("sendMessage", force).await;
    assert!(ann.reply_keyboard().is_some());
    ann.send_text("Ann").unwrap();
    assert!(ann.reply_keyboard().is_none());
}

#[tokio::test]
async fn nulls_in_a_keyboard_are_fields_that_are_not_there() {
    let scene = scene().await;
    let button = json!({"text": "a", "url": null, "callback_data": "a", "web_app": null});
    let markup = json!({"inline_keyboard": [[button]], "force_reply": null});
    let arguments = json!({"chat_id": scene.ann.id(), "text": "x", "reply_markup": markup});
    let sent = scene.bot.ok("sendMessage", arguments).await;
    assert_eq!(sent["reply_markup"], json!({"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}));
    let markup = json!({"keyboard": [["a"]], "input_field_placeholder": "", "selective": null});
    let arguments = json!({"chat_id": scene.ann.id(), "text": "x", "reply_markup": markup});
    scene.bot.ok("sendMessage", arguments).await;
}

#[tokio::test]
async fn a_selective_keyboard_is_for_those_addressed() {
    let scene = scene().await;
    let bob = scene.emulator.person("Bob").username("bob_lab").build();
    let group = scene.emulator.group("Friends", &[&scene.ann, &bob]);
    let markup = json!({"keyboard": [["Here"]], "selective": true});
    let arguments = json!({"chat_id": group.id(), "text": "@bob_lab?", "reply_markup": markup});
    scene.bot.ok("sendMessage", arguments).await;
    assert!(scene.ann.at(&group).reply_keyboard().is_none());
    bob.at(&group).tap("Here").unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(kinds(&updates), ["message"]);
    assert_eq!(updates[0]["message"]["reply_to_message"]["text"], "@bob_lab?");
}
