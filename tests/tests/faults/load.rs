//! More than usual.

use serde_json::json;

use super::harness::{Harness, people};

/// How many updates may be in the bot at once, whatever waits at Telegram: the tasks of all lanes, and an answer's worth.
const MOST_HELD: usize = 1_124;

pub(super) async fn a_backlog_of_10_000_at_start(bot: &mut Harness) {
    bot.all_say(&people("Person", 100), "silent", 100);
    assert_eq!(bot.telegram.waiting(), 10_000);
    bot.start_in_the_background();
    let mut most = 0;
    bot.until("everything is handled", |bot| {
        most = most.max(bot.telegram.given());
        bot.telegram.waiting() == 0
    })
    .await;
    assert!(most > 0 && most <= MOST_HELD, "{most} updates were held at once");
}

/// As much as no update has, in an update that nobody knows.
pub(super) async fn a_body_of_20_mb(bot: &mut Harness) {
    bot.start().await;
    bot.says("Ann", "before");
    bot.telegram.raw_update(json!({"telepathy": {"thought": "x".repeat(20 << 20)}})).unwrap();
    bot.says("Ann", "after");
    // Each update of an answer counts as its part of it: this one is put aside, and done after Telegram knows it to be safe.
    bot.until("an answer", |bot| bot.has_answer("Ann", "after")).await;
}
