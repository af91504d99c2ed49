//! Faults of the author's.

use super::harness::Harness;

pub(super) async fn panic_in_a_handler(bot: &mut Harness) {
    bot.start().await;
    bot.says("Ann", "first");
    bot.says_in_vain("Ann", "panic");
    bot.says("Ann", "second");
    bot.says("Ben", "somebody else");
    bot.rests().await;
    let why = "the handler panicked: told to".to_owned();
    assert_eq!(bot.test.failed(), [("panic".to_owned(), why)], "the error handler is told once");
}
