//! Faults between the bot and the Bot API.

use std::time::Duration;

use botwright_emulator::Fault;

use super::harness::{Answers, Harness};

/// Each way in which an answer can fail to come.
fn ways() -> [Fault; 7] {
    [
        Fault::refused(500, "Internal Server Error"),
        Fault::refused(502, "Bad Gateway"),
        Fault::page(502, "<html><h1>502 Bad Gateway</h1></html>"),
        Fault::too_many(3),
        Fault::unheard(),
        Fault::unanswered(),
        Fault::cut_short(),
    ]
}

pub(super) async fn answers_of_getupdates_fail(bot: &mut Harness) {
    bot.start().await;
    for (number, fault) in ways().into_iter().enumerate() {
        bot.telegram.inject(fault.method("getUpdates").times(2));
        bot.says("Ann", &format!("first {number}"));
        bot.says("Ann", &format!("second {number}"));
        bot.rests().await;
    }
}

/// A text whose answer is lost is counted or told to the error handler, never both and never neither.
pub(super) async fn answers_of_sendmessage_fail(bot: &mut Harness) {
    bot.answers(Answers::Any);
    bot.start().await;
    let ann = bot.seat("Ann").chat_id();
    for (number, fault) in ways().into_iter().enumerate() {
        bot.telegram.inject(fault.method("sendMessage").chat(ann));
        bot.says("Ann", &format!("first {number}"));
        bot.says("Ann", &format!("second {number}"));
        bot.says("Ben", &format!("meanwhile {number}"));
        bot.rests().await;
    }
}

/// The chat that was refused waits for as long as it was told; nobody else does.
pub(super) async fn too_many_requests_from_one_chat(bot: &mut Harness) {
    bot.start().await;
    let ann = bot.seat("Ann").chat_id();
    bot.telegram.inject(Fault::too_many(20).method("sendMessage").chat(ann));
    bot.all_say(&["Ann", "Ben", "Cleo"], "first", 2);
    bot.passes(Duration::from_secs(10)).await;
    assert!(bot.has_answer("Ben", "first 1") && bot.has_answer("Cleo", "first 1"), "others do not wait");
    assert!(!bot.has_answer("Ann", "first 0"));
    bot.rests().await;
    assert!(bot.test.failed().is_empty(), "it is not the author's business");
}

pub(super) async fn the_network_is_gone_for_a_minute(bot: &mut Harness) {
    bot.start().await;
    bot.all_say(&["Ann", "Ben"], "before", 2);
    bot.rests().await;
    bot.telegram.cut_network();
    bot.all_say(&["Ann", "Ben"], "meanwhile", 2);
    bot.passes(Duration::from_mins(1)).await;
    assert!(!bot.has_answer("Ann", "meanwhile 0"));
    bot.telegram.mend_network();
    bot.all_say(&["Ann", "Ben"], "after", 2);
}

pub(super) async fn two_pollers(bot: &mut Harness) {
    bot.start().await;
    for number in 0..5 {
        bot.says("Ann", &format!("before {number}"));
        bot.telegram.poll_elsewhere();
        bot.says("Ann", &format!("after {number}"));
        bot.rests().await;
    }
}

pub(super) async fn a_slow_api(bot: &mut Harness) {
    bot.start().await;
    let ann = bot.seat("Ann").chat_id();
    bot.telegram.inject(Fault::slow(Duration::from_secs(10)).method("sendMessage").chat(ann).times(2));
    bot.says("Ann", "slow");
    bot.says("Ann", "slow as well");
    bot.says("Ben", "meanwhile");
    bot.passes(Duration::from_secs(5)).await;
    assert!(bot.has_answer("Ben", "meanwhile"), "somebody else does not wait");
    assert!(!bot.has_answer("Ann", "slow as well"), "the second waits for the first");
}
