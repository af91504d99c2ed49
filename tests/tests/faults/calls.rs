//! Faults between the bot and the Bot API.

use std::time::Duration;

use botwright_emulator::Fault;

use super::harness::Harness;
use crate::wire::{calls, free_port};

/// Of the ways below, those in which the call has its effect all the same.
const IN_EFFECT: [usize; 2] = [5, 6];

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

/// What may have been sent is not sent again: it is told to the error handler, whether or not it came. Only what was refused for its
/// pace is made once more, as it certainly did not.
pub(super) async fn answers_of_sendmessage_fail(bot: &mut Harness) {
    const REFUSED_FOR_ITS_PACE: usize = 3;
    bot.start().await;
    let ann = bot.seat("Ann").chat_id();
    for (number, fault) in ways().into_iter().enumerate() {
        let text = format!("first {number}");
        match number {
            REFUSED_FOR_ITS_PACE => {}
            _ if IN_EFFECT.contains(&number) => bot.fails_after_its_answer(&text),
            _ => bot.fails(&text),
        }
        bot.telegram.inject(fault.method("sendMessage").chat(ann));
        bot.says("Ann", &text);
        bot.says("Ann", &format!("second {number}"));
        bot.says("Ben", &format!("meanwhile {number}"));
        bot.rests().await;
    }
    for (text, why) in bot.test.failed() {
        assert!(why.ends_with("it may have been sent, or not"), "{text}: {why}");
    }
}

/// Each process is at an address of its own, so that Telegram must be told. It is told until it is known to know: before each attempt it
/// is asked whether it does already.
pub(super) async fn answers_of_setwebhook_fail(bot: &mut Harness) {
    for (number, fault) in ways().into_iter().enumerate() {
        let (failures, attempts) = if IN_EFFECT.contains(&number) { (1, 1) } else { (2, 3) };
        let before = (calls(&bot.telegram, "getWebhookInfo").len(), calls(&bot.telegram, "setWebhook").len());
        bot.telegram.inject(fault.method("setWebhook").times(failures));
        bot.port = free_port();
        bot.start().await;
        bot.until("the bot knows that the webhook is in place", |bot| {
            let asked = calls(&bot.telegram, "getWebhookInfo").len() - before.0;
            asked == usize::try_from(failures).unwrap() + 1 && is_set(bot)
        })
        .await;
        bot.says("Ann", &format!("first {number}"));
        bot.says("Ann", &format!("second {number}"));
        bot.stops().await;
        assert_eq!(calls(&bot.telegram, "setWebhook").len() - before.1, attempts, "with fault {number}");
    }
    bot.start().await;
}

/// Whether the webhook is where the bot listens now.
fn is_set(bot: &Harness) -> bool {
    let place = format!("http://127.0.0.1:{}/telegram", bot.port);
    calls(&bot.telegram, "setWebhook").iter().any(|call| call.is_ok() && call.arguments["url"] == place)
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
}

/// Of two handlers that run when it goes, one wants to send something: nobody knows whether it was sent, so it is told to the error
/// handler, and not sent again. The other wants to set something, which is repeated until it is set.
pub(super) async fn the_network_is_gone_for_a_minute(bot: &mut Harness) {
    bot.start().await;
    bot.all_say(&["Ann", "Ben"], "before", 2);
    bot.says("Cleo", "wait and answer");
    bot.says_in_vain("Dan", "/describe");
    bot.until("both handlers run", |bot| bot.test.arrived() == 2).await;
    bot.until("the others are done", |bot| {
        bot.has_answer("Ann", "before 1") && bot.has_answer("Ben", "before 1")
    })
    .await;
    bot.telegram.cut_network();
    bot.test.open(2);
    bot.fails("wait and answer");
    bot.all_say(&["Ann", "Ben"], "meanwhile", 2);
    bot.passes(Duration::from_mins(1)).await;
    assert!(!bot.has_answer("Ann", "meanwhile 0"));
    let failed = bot.test.failed();
    assert!(failed[0].1.ends_with("it may have been sent, or not"), "{failed:?}");
    bot.telegram.mend_network();
    bot.all_say(&["Ann", "Ben"], "after", 2);
    bot.rests().await;
    let described = calls(&bot.telegram, "setMyDescription");
    assert_eq!(
        described.len(),
        1,
        "what may be repeated is done as soon as there is a network: {described:?}"
    );
    assert_eq!(bot.test.arrived(), 2, "no handler has run again");
}

/// Telegram is not asked again at once, but after pauses that grow, or when it says; and then by calls that are answered at once.
pub(super) async fn pauses_after_getupdates_has_failed(bot: &mut Harness) {
    bot.start().await;
    let growing = [500..=1_200, 1_000..=2_200, 2_000..=4_200];
    let conflict =
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    for (fault, pauses) in [
        (Fault::refused(409, conflict), growing.clone()),
        (Fault::refused(502, "Bad Gateway"), growing),
        (Fault::too_many(7), [7_000..=7_200, 7_000..=7_200, 7_000..=7_200]),
    ] {
        let before = calls(&bot.telegram, "getUpdates").len();
        bot.telegram.inject(fault.method("getUpdates").times(3));
        bot.says("Ann", "hello");
        bot.rests().await;
        bot.says("Ann", "again");
        bot.rests().await;
        let asked = &calls(&bot.telegram, "getUpdates")[before..];
        let failures: Vec<usize> = (0..asked.len()).filter(|index| !asked[*index].is_ok()).collect();
        assert_eq!(failures.len(), 3, "{asked:?}");
        for (index, wanted) in failures.into_iter().zip(pauses) {
            let pause = asked[index + 1].milliseconds - asked[index].milliseconds;
            assert!(wanted.contains(&pause), "after {index}: {pause} ms, not {wanted:?}");
        }
        // What brought the update and the first that failed; two more that did, and the one that did not; then as always.
        let patience: Vec<_> = asked.iter().map(|call| call.arguments["timeout"].as_i64()).collect();
        assert_eq!(patience, [50, 50, 0, 0, 0, 50].map(Some));
    }
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

/// Another process that goes on to poll: the pauses grow, though what is asked after each is answered.
pub(super) async fn two_pollers_that_both_stay(bot: &mut Harness) {
    bot.start().await;
    let polls = |bot: &mut Harness, is_ok: bool| {
        calls(&bot.telegram, "getUpdates").iter().filter(|call| call.is_ok() == is_ok).count()
    };
    let before = calls(&bot.telegram, "getUpdates").len();
    for ended in 1..=3 {
        let answered = polls(bot, true);
        bot.telegram.poll_elsewhere();
        bot.until("a poll is ended", |bot| polls(bot, false) == ended).await;
        bot.until("the next is answered", |bot| polls(bot, true) > answered).await;
        bot.rests().await;
    }
    let asked = &calls(&bot.telegram, "getUpdates")[before..];
    let ended = (0..asked.len()).filter(|index| !asked[*index].is_ok());
    let pauses = ended.map(|index| asked[index + 1].milliseconds - asked[index].milliseconds);
    for (pause, wanted) in pauses.zip([500..=1_200, 1_000..=2_200, 2_000..=4_200]) {
        assert!(wanted.contains(&pause), "{pause} ms, not {wanted:?}");
    }
    bot.says("Ann", "after that");
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
