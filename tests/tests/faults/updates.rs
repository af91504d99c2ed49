//! Faults of what comes in.

use serde_json::{Value, json};

use super::harness::Harness;

/// A message of somebody's as Telegram would bring it, with other fields beside.
fn message(bot: &mut Harness, who: &'static str, text: &str, fields: &Value) -> Value {
    let id = bot.seat(who).user_id();
    let mut message = json!({
        "message_id": 1_000, "date": 1, "text": text,
        "from": {"id": id, "is_bot": false, "first_name": who},
        "chat": {"id": id, "type": "private", "first_name": who},
    });
    for (name, value) in fields.as_object().into_iter().flatten() {
        message[name] = value.clone();
    }
    message
}

pub(super) async fn an_update_that_does_not_decode(bot: &mut Harness) {
    bot.start().await;
    // All in one answer, and more at once.
    bot.says("Ann", "before");
    let deep = serde_json::from_str::<Value>(&["[".repeat(100), "]".repeat(100)].concat()).unwrap();
    for strange in [
        json!({"message": "no message"}),
        json!({"message": {"message_id": "one"}}),
        json!({"message": null}),
        json!({}),
        json!({"callback_query": {"id": 5}}),
        json!({"message": {"message_id": 1, "date": 1, "chat": deep}}),
    ] {
        bot.telegram.raw_update(strange).unwrap();
        bot.says("Ann", "between");
    }
    bot.says("Ann", "after");
}

pub(super) async fn a_future_union_tag(bot: &mut Harness) {
    bot.start().await;
    bot.says("Ann", "before");
    let strange = [
        json!({"entities": [{"type": "sparkle", "offset": 0, "length": 1}]}),
        json!({"forward_origin": {"type": "dream", "date": 1, "depth": 3}}),
        json!({"reply_markup": {"inline_keyboard": [[{"text": "x", "telepathy": {}}]]}}),
        json!({"effect_id": "1", "hologram": {"type": "cat"}}),
        json!({"chat_background_set": {"type": {"type": "ocean"}}}),
    ];
    for (number, fields) in strange.iter().enumerate() {
        let text = format!("strange {number}");
        let message = message(bot, "Ann", &text, fields);
        bot.telegram.raw_update(json!({"message": message})).unwrap();
        bot.said("Ann", &text);
    }
    bot.telegram.raw_update(json!({"telepathy": {"from": {"id": 1}}})).unwrap();
    bot.says("Ann", "after");
}

pub(super) async fn a_duplicate(bot: &mut Harness) {
    bot.start().await;
    let first = bot.says("Ann", "first");
    // In one answer with the first, and when that is confirmed long since.
    assert!(bot.telegram.repeat_update(first));
    bot.says("Ann", "second");
    bot.rests().await;
    assert!(bot.telegram.repeat_update(first));
    bot.says("Ann", "third");
    // Another process knows of it too.
    bot.stops().await;
    assert!(bot.telegram.repeat_update(first));
    bot.start().await;
}

pub(super) async fn redelivery_while_running(bot: &mut Harness) {
    bot.start().await;
    let running = bot.says("Ann", "wait 1");
    bot.says("Ben", "meanwhile");
    bot.until("the handler runs", |bot| bot.test.arrived() == 1).await;
    for _ in 0..3 {
        assert!(bot.telegram.repeat_update(running));
    }
    bot.says("Ann", "behind it");
    bot.until("an answer to somebody else", |bot| bot.has_answer("Ben", "meanwhile")).await;
    bot.test.open(1);
    bot.rests().await;
    assert_eq!(bot.test.arrived(), 1, "it ran once");
}

pub(super) async fn the_order_10_12_11(bot: &mut Harness) {
    bot.telegram.number_updates([10, 12, 11]);
    bot.start().await;
    bot.says("Ann", "ten");
    bot.says("Ann", "twelve");
    bot.rests().await;
    bot.says("Ann", "eleven");
    bot.rests().await;
    // And all at once, of several people.
    bot.telegram.number_updates([20, 23, 21, 24, 22]);
    bot.all_say(&["Ann", "Ben", "Cleo"], "at once", 2);
}

pub(super) async fn ids_that_start_again(bot: &mut Harness) {
    bot.start().await;
    bot.all_say(&["Ann", "Ben"], "before", 3);
    bot.rests().await;
    bot.telegram.number_updates([1]);
    bot.all_say(&["Ann", "Ben"], "after", 3);
    bot.rests().await;
    bot.telegram.number_updates([2_000_000_000]);
    bot.all_say(&["Ann", "Ben"], "far beyond", 3);
}
