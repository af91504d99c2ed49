//! Faults of the author's.

use std::time::Duration;

use super::harness::Harness;

pub(super) async fn panic_in_a_handler(bot: &mut Harness) {
    bot.start().await;
    bot.says("Ann", "first");
    bot.says_in_vain("Ann", "panic");
    bot.fails("panic");
    bot.says("Ann", "second");
    bot.says("Ben", "somebody else");
    bot.rests().await;
    let why = "the handler panicked: told to".to_owned();
    assert_eq!(bot.test.failed(), [("panic".to_owned(), why)], "the error handler is told once");
}

/// Nobody waits for it but those behind it, and they only until its deadline.
pub(super) async fn a_handler_that_hangs(bot: &mut Harness) {
    bot.start().await;
    bot.says_in_vain("Ann", "hang");
    bot.fails("hang");
    bot.says("Ann", "behind it");
    bot.says("Ben", "meanwhile");
    bot.passes(Duration::from_secs(30)).await;
    assert!(bot.has_answer("Ben", "meanwhile"), "somebody else does not wait");
    assert!(!bot.has_answer("Ann", "behind it"), "it keeps its turn");
    bot.passes(Duration::from_secs(40)).await;
    assert!(bot.has_answer("Ann", "behind it"), "the deadline is a minute");
    let failed = bot.test.failed();
    assert_eq!(failed.len(), 1, "the error handler is told once: {failed:?}");
    assert_eq!(failed[0].0, "hang");
}
