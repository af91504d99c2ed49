//! One chat floods the bot beside a hundred that do not.

use std::collections::BTreeMap;
use std::time::Duration;

use super::harness::{Harness, people, step};

/// How many write a message now and then.
const QUIET: usize = 100;

/// How many messages the other one writes in each twentieth of a second: eight times what one lane can do.
const FLOOD: usize = 8;

/// A hundred people who write a message each, with and without somebody who writes 800: 99 of them wait at most
/// twice as long. Measured in virtual time, from the update to its answer.
pub(super) async fn a_flood_from_one_chat(bot: &mut Harness) {
    bot.start().await;
    let people = people("Quiet", QUIET);
    // Before anything is measured everybody is known.
    bot.all_say(&people, "silent", 1);
    bot.rests().await;
    one_after_the_other(bot, &people, "work without", 0).await;
    bot.rests().await;
    one_after_the_other(bot, &people, "work beside", FLOOD).await;
    bot.until("the last quiet one has an answer", |bot| bot.has_answer(people[QUIET - 1], "work beside"))
        .await;
    let (without, beside) = (p99(bot, "work without"), p99(bot, "work beside"));
    assert!(beside <= without * 2, "{beside:?} beside the flood, {without:?} without");
    bot.checked(format!("a hundred quiet ones' p99 {without:?} without the flood and {beside:?} beside it"));
}

async fn one_after_the_other(bot: &mut Harness, people: &[&'static str], text: &str, flood: usize) {
    for (number, who) in people.iter().enumerate() {
        for part in 0..flood {
            bot.all_say(&["Flood"], &format!("work silent {number} {part}"), 1);
        }
        bot.says_in_vain(who, text);
        bot.said(who, text);
        step().await;
    }
}

/// How long 99 of a hundred have waited at most.
fn p99(bot: &Harness, text: &str) -> Duration {
    let mut began: BTreeMap<i64, u64> = BTreeMap::new();
    for made in bot.telegram.updates() {
        if made.update["message"]["text"] == text {
            began.insert(made.update["message"]["chat"]["id"].as_i64().unwrap(), made.milliseconds);
        }
    }
    let mut waited: Vec<u64> = Vec::new();
    for call in bot.telegram.calls() {
        let says =
            call.arguments["text"].as_str().is_some_and(|answer| answer.ends_with(&format!(": {text}")));
        if says && call.is_ok() {
            waited.push(call.milliseconds - began[&call.arguments["chat_id"].as_i64().unwrap()]);
        }
    }
    assert_eq!(waited.len(), QUIET, "each has an answer");
    waited.sort_unstable();
    Duration::from_millis(waited[QUIET - 2])
}
