//! Updates that come twice, in a strange order, with strange numbers, or make no sense.

use serde_json::{Value, json};

use crate::bot::{Scene, scene};

/// What a poll with this offset brings: numbers and texts.
async fn poll(scene: &Scene, offset: i64) -> Vec<(i64, String)> {
    let updates = scene.bot.ok("getUpdates", json!({"offset": offset})).await;
    let line = |update: &Value| {
        let text = update["message"]["text"].as_str().unwrap_or_default();
        (update["update_id"].as_i64().unwrap(), text.to_owned())
    };
    updates.as_array().unwrap().iter().map(line).collect()
}

fn says(scene: &Scene, texts: &[&str]) {
    for text in texts {
        scene.ann.private().send_text(text).unwrap();
    }
}

fn lines(lines: &[(i64, &str)]) -> Vec<(i64, String)> {
    lines.iter().map(|(id, text)| (*id, (*text).to_owned())).collect()
}

#[tokio::test]
async fn updates_come_in_any_order_and_the_late_one_comes_too() {
    let scene = scene().await;
    scene.emulator.number_updates([10, 12, 11]);
    says(&scene, &["ten", "twelve"]);
    assert_eq!(poll(&scene, 0).await, lines(&[(10, "ten"), (12, "twelve")]));
    assert!(poll(&scene, 13).await.is_empty());
    says(&scene, &["eleven", "thirteen"]);
    // It lies below the offset, and comes once for all that.
    assert_eq!(poll(&scene, 13).await, lines(&[(11, "eleven"), (13, "thirteen")]));
    assert_eq!(poll(&scene, 13).await, lines(&[(13, "thirteen")]));
    assert!(poll(&scene, 14).await.is_empty());
}

#[tokio::test]
async fn numbers_start_again_and_an_old_offset_confirms_nothing() {
    let scene = scene().await;
    says(&scene, &["before"]);
    let first = poll(&scene, 0).await[0].0;
    scene.emulator.number_updates([1]);
    says(&scene, &["one", "two"]);
    let seen = poll(&scene, first + 1).await;
    assert_eq!(seen, lines(&[(1, "one"), (2, "two")]));
    assert_eq!(poll(&scene, first + 1).await, seen, "that offset is of the time before");
    assert_eq!(poll(&scene, 2).await, lines(&[(2, "two")]));
    assert!(poll(&scene, 3).await.is_empty());
}

#[tokio::test]
async fn an_update_comes_twice() {
    let scene = scene().await;
    says(&scene, &["once"]);
    let id = poll(&scene, 0).await[0].0;
    assert!(scene.emulator.repeat_update(id));
    assert_eq!(poll(&scene, 0).await, lines(&[(id, "once"), (id, "once")]));
    assert!(poll(&scene, id + 1).await.is_empty());
    // Also when it is confirmed.
    assert!(scene.emulator.repeat_update(id));
    assert_eq!(poll(&scene, id + 1).await, lines(&[(id, "once")]));
    assert!(poll(&scene, id + 1).await.is_empty());
    says(&scene, &["next"]);
    assert_eq!(poll(&scene, id + 1).await, lines(&[(id + 1, "next")]), "counting goes on");
    assert!(!scene.emulator.repeat_update(id + 2), "there is no such update");
}

#[tokio::test]
async fn raw_updates_come_as_they_are() {
    let scene = scene().await;
    let first = scene.emulator.raw_update(json!({"message": "no message", "more": [1]})).unwrap();
    assert_eq!(scene.emulator.raw_update(json!({"telepathy": {}})), Ok(first + 1));
    let own = scene.emulator.raw_update(json!({"update_id": first + 10})).unwrap();
    assert!(scene.emulator.raw_update(json!([])).is_err());
    says(&scene, &["neighbour"]);
    let updates = scene.bot.ok("getUpdates", json!({})).await;
    assert_eq!(updates[0], json!({"update_id": first, "message": "no message", "more": [1]}));
    assert_eq!(updates[1], json!({"update_id": first + 1, "telepathy": {}}));
    assert_eq!(updates[2], json!({"update_id": own}));
    assert_eq!(updates[3]["update_id"], own + 1);
    assert!(poll(&scene, own + 2).await.is_empty());
}

#[tokio::test]
async fn what_waits_and_what_was_given_is_counted() {
    let scene = scene().await;
    says(&scene, &["one", "two", "three"]);
    assert_eq!((scene.emulator.waiting(), scene.emulator.given()), (3, 0));
    let first = scene.bot.ok("getUpdates", json!({"limit": 2})).await[0]["update_id"].as_i64().unwrap();
    assert_eq!((scene.emulator.waiting(), scene.emulator.given()), (3, 2));
    scene.bot.ok("getUpdates", json!({"offset": first + 1, "limit": 1})).await;
    assert_eq!((scene.emulator.waiting(), scene.emulator.given()), (2, 1));
}
