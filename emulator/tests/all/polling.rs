//! `getUpdates`: offsets, waiting, kinds, conflicts, expiry.

use std::time::Duration;

use serde_json::{Value, json};

use crate::bot::{Scene, kinds, scene};

fn texts(updates: &Value) -> Vec<&str> {
    updates.as_array().unwrap().iter().map(|update| update["message"]["text"].as_str().unwrap()).collect()
}

async fn three_texts() -> (Scene, i64) {
    let scene = scene().await;
    for text in ["one", "two", "three"] {
        scene.ann.private().send_text(text).unwrap();
    }
    let first = scene.bot.ok("getUpdates", json!({"limit": 1})).await[0]["update_id"].as_i64().unwrap();
    (scene, first)
}

#[tokio::test]
async fn offsets_confirm_what_lies_below_them() {
    let (scene, first) = three_texts().await;
    assert_eq!(texts(&scene.bot.ok("getUpdates", json!({})).await), ["one", "two", "three"]);
    assert_eq!(texts(&scene.bot.ok("getUpdates", json!({"offset": first + 1})).await), ["two", "three"]);
    assert_eq!(texts(&scene.bot.ok("getUpdates", json!({"offset": 0})).await), ["two", "three"]);
    assert_eq!(texts(&scene.bot.ok("getUpdates", json!({"offset": -1})).await), ["three"]);
    assert_eq!(texts(&scene.bot.ok("getUpdates", json!({"limit": 0})).await), ["three"]);
    assert!(texts(&scene.bot.ok("getUpdates", json!({"offset": first + 3})).await).is_empty());
}

#[tokio::test]
async fn a_poll_waits_for_the_first_update() {
    let scene = scene().await;
    let bot = scene.bot.clone();
    let poll = tokio::spawn(async move { bot.ok("getUpdates", json!({"timeout": 50})).await });
    scene.emulator.rest().await.unwrap();
    scene.ann.private().send_text("at last").unwrap();
    assert_eq!(texts(&poll.await.unwrap()), ["at last"]);
}

#[tokio::test]
async fn a_second_poller_ends_the_first() {
    let scene = scene().await;
    let bot = scene.bot.clone();
    let first = tokio::spawn(async move { bot.refused("getUpdates", json!({"timeout": 50})).await });
    scene.emulator.rest().await.unwrap();
    scene.bot.ok("getUpdates", json!({})).await;
    let words =
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    assert_eq!(first.await.unwrap(), words);
}

#[tokio::test]
async fn polling_and_a_webhook_exclude_each_other() {
    let scene = scene().await;
    let bot = scene.bot.clone();
    let poll = tokio::spawn(async move { bot.refused("getUpdates", json!({"timeout": 50})).await });
    scene.emulator.rest().await.unwrap();
    scene.bot.ok("setWebhook", json!({"url": "http://127.0.0.1:9/"})).await;
    assert_eq!(poll.await.unwrap(), "Conflict: terminated by setWebhook request");
    let words = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
    assert_eq!(scene.bot.refused("getUpdates", json!({})).await, words);
    scene.bot.ok("deleteWebhook", json!({})).await;
    scene.bot.ok("getUpdates", json!({})).await;
}

#[tokio::test]
async fn kinds_that_were_not_asked_for_do_not_come() {
    let scene = scene().await;
    let ann = scene.ann.private();
    // Absent, the default set holds: without reactions.
    let message = ann.send_text("hi").unwrap();
    ann.react(message.message_id, &["👍"]).unwrap();
    assert_eq!(kinds(&scene.bot.updates().await), ["message"]);
    scene.bot.ok("getUpdates", json!({"allowed_updates": ["message_reaction", "nonsense"]})).await;
    ann.send_text("unheard").unwrap();
    ann.react(message.message_id, &["🔥"]).unwrap();
    assert_eq!(kinds(&scene.bot.updates().await), ["message_reaction"]);
    // An empty array is the default set again.
    scene.bot.ok("getUpdates", json!({"allowed_updates": []})).await;
    ann.send_text("heard").unwrap();
    assert_eq!(kinds(&scene.bot.updates().await), ["message"]);
}

#[tokio::test]
async fn updates_die_of_age() {
    let scene = scene().await;
    let ann = scene.ann.private();
    ann.send_text("hi").unwrap();
    ann.inline_query("cats");
    scene.emulator.advance(Duration::from_secs(31));
    assert_eq!(kinds(&scene.bot.updates().await), ["message"]);
    ann.send_text("hi").unwrap();
    scene.emulator.advance(Duration::from_hours(24));
    assert!(scene.bot.updates().await.is_empty());
}

#[tokio::test]
async fn rest_says_what_is_missing() {
    let builder = botwright_emulator::Emulator::builder().patience(Duration::from_millis(50));
    let emulator = builder.start().await.unwrap();
    emulator.user("Ann").private().send_text("hello?").unwrap();
    let error = emulator.rest().await.unwrap_err();
    let words = "the bot did not come to rest; it does not ask for updates and has set no webhook; not confirmed: message";
    assert_eq!(error.to_string(), words);
}
