//! SIGINT and SIGTERM, and the token's secrecy, on a real process: the echo bot of the examples.

use crate::fake::{Fake, TOKEN};
use crate::program::Program;

#[tokio::test]
async fn a_stop_finishes_what_runs_confirms_it_and_exits_with_0() {
    for signal in ["TERM", "INT"] {
        let fake = Fake::start().await;
        fake.hold(true);
        let mut bot = Program::start("echobot", TOKEN, &fake.url, "info").await;
        fake.text(1, "running");
        fake.sent("running").await;
        bot.signal(signal).await;
        bot.logs("stopping").await;
        fake.text(2, "too late");
        fake.hold(false);
        assert_eq!(bot.ends().await.code(), Some(0), "{}", bot.logged);
        assert_eq!(fake.calls("getUpdates").pop().unwrap()["offset"], 2, "the last call confirms the update");
        assert_eq!(fake.calls("sendMessage").len(), 1);
    }
}

#[tokio::test]
async fn a_second_signal_ends_at_once() {
    let fake = Fake::start().await;
    fake.hold(true);
    let mut bot = Program::start("echobot", TOKEN, &fake.url, "info").await;
    fake.text(1, "never answered");
    fake.sent("never answered").await;
    bot.signal("TERM").await;
    bot.logs("stopping").await;
    bot.signal("TERM").await;
    assert_eq!(bot.ends().await.code(), Some(130), "{}", bot.logged);
    assert!(fake.calls("getUpdates").iter().all(|call| call["offset"] != 2), "nothing was confirmed");
}

#[tokio::test]
async fn the_token_is_in_no_log() {
    let fake = Fake::start().await;
    let mut bot = Program::start("echobot", TOKEN, &fake.url, "trace").await;
    fake.text(1, "hello");
    fake.sent("hello").await;
    fake.confirmed(1).await;
    bot.signal("TERM").await;
    assert_eq!(bot.ends().await.code(), Some(0));
    let secret = TOKEN.split_once(':').expect("a token has a colon").1;
    assert!(bot.logged.contains("handled"), "everything is logged:\n{}", bot.logged);
    assert!(!bot.logged.contains(secret), "the token is logged:\n{}", bot.logged);
}

#[tokio::test]
async fn the_token_is_in_no_error_of_a_server_that_is_not_there() {
    let secret = TOKEN.split_once(':').expect("a token has a colon").1;
    let mut bot = Program::start("echobot", TOKEN, "http://127.0.0.1:1", "trace").await;
    bot.logs("cannot be reached").await;
    bot.signal("TERM").await;
    assert_eq!(bot.ends().await.code(), Some(0), "a stop is heeded while the bot waits for the network");
    assert!(!bot.logged.contains(secret), "the token is logged:\n{}", bot.logged);
}
