//! Others who get the bot's updates, and stops at the worst moments.

use std::time::{Duration, Instant};

use botwright::prelude::*;
use botwright_emulator::{Emulator, Fault};
use tokio::net::TcpListener;

use super::{bot_at, known, sent};
use crate::program::Program;
use crate::wire::{calls, until, written};

const ECHO: Router = Router::new().mount(handlers![echo, begin]);

#[message(text)]
fn echo(Text(text): Text) -> String {
    text
}

#[startup]
async fn begin(bot: Bot) -> Result {
    bot.get_my_name().await?;
    Ok(())
}

/// An offline Telegram with a webhook that nobody serves, and one message that waits for it.
async fn hooked() -> Emulator {
    let telegram = Emulator::builder().start().await.unwrap();
    bot_at(&telegram).set_webhook("http://127.0.0.1:1/secret-path").await.unwrap();
    known(&telegram, "Ann").send_text("waiting").unwrap();
    telegram
}

#[tokio::test]
async fn a_bot_does_not_poll_while_a_webhook_is_set() {
    let telegram = hooked().await;
    let error = App::with_router(bot_at(&telegram), ECHO).run().await.unwrap_err().to_string();
    assert!(
        error.contains("a webhook is set for this bot, at http://127.0.0.1:1, and 1 updates wait"),
        "{error}"
    );
    assert!(error.contains("--take-over") && !error.contains("secret-path"), "{error}");
    assert_eq!(calls(&telegram, "getMyName").len(), 0, "nothing of the bot has begun");
    assert!(!bot_at(&telegram).get_webhook_info().await.unwrap().url.is_empty());
}

#[tokio::test]
async fn it_takes_over_when_it_is_asked_to_and_loses_nothing() {
    let telegram = hooked().await;
    let bot = tokio::spawn(App::with_router(bot_at(&telegram), ECHO).take_over().run());
    written(&telegram, "waiting").await;
    assert_eq!(bot_at(&telegram).get_webhook_info().await.unwrap().url, "");
    bot.abort();
}

#[tokio::test]
async fn what_it_was_asked_to_it_does_though_telegram_stumbles() {
    let telegram = hooked().await;
    for method in ["getWebhookInfo", "deleteWebhook"] {
        telegram.inject(Fault::too_many(0).method(method));
    }
    let bot = tokio::spawn(App::with_router(bot_at(&telegram), ECHO).take_over().run());
    written(&telegram, "waiting").await;
    bot.abort();
    let telegram = hooked().await;
    telegram.inject(Fault::refused(400, "Bad Request: no").method("deleteWebhook"));
    let error = App::with_router(bot_at(&telegram), ECHO).take_over().run().await.unwrap_err().to_string();
    assert!(error.contains("the webhook could not be deleted, as was asked"), "{error}");
}

#[tokio::test]
async fn the_command_line_asks_it_to() {
    let telegram = hooked().await;
    let bot = crate::cli::command("echobot", &["run", "--take-over"]).await;
    let mut bot = at(bot, &telegram).spawn().unwrap();
    written(&telegram, "waiting").await;
    bot.kill().await.unwrap();
    assert_eq!(sent(&telegram), ["waiting"]);
}

fn at(mut command: tokio::process::Command, telegram: &Emulator) -> tokio::process::Command {
    command.env("BOT_TOKEN", telegram.token()).env("BOT_API_URL", telegram.url());
    command
}

#[tokio::test]
async fn the_log_says_who_else_polls() {
    for (words, said) in [
        (
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            "another process polls with this bot's token",
        ),
        (
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            "a webhook was set for this bot",
        ),
    ] {
        let telegram = Emulator::builder().start().await.unwrap();
        telegram.fault("getUpdates", 409, words, None, 1);
        let mut bot = Program::start("echobot", telegram.token(), &telegram.url(), "info").await;
        bot.logs(said).await;
        known(&telegram, "Ann").send_text("and after that").unwrap();
        written(&telegram, "and after that").await;
    }
}

#[tokio::test]
async fn the_log_says_which_kinds_of_updates_are_new() {
    let telegram = Emulator::builder().start().await.unwrap();
    let bot = bot_at(&telegram);
    bot.set_webhook("http://127.0.0.1:1/").allowed_updates(vec!["poll".to_owned()]).await.unwrap();
    bot.delete_webhook().await.unwrap();
    let mut bot = Program::start("echobot", telegram.token(), &telegram.url(), "info").await;
    bot.logs("other kinds of updates than before").await;
    assert!(bot.logged.contains("\"message\"") && bot.logged.contains("\"poll\""), "{}", bot.logged);
}

/// Stops a bot; whatever it waits for holds it up for less than a second.
async fn stops_at_once(mut bot: Program, while_it: &str) {
    let begun = Instant::now();
    bot.signal("TERM").await;
    assert_eq!(bot.ends().await.code(), Some(0), "{while_it}: {}", bot.logged);
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(1), "while it {while_it}: {took:?}");
}

#[tokio::test]
async fn a_stop_waits_for_no_poll_and_no_pause() {
    let telegram = Emulator::builder().start().await.unwrap();
    let bot = Program::start("echobot", telegram.token(), &telegram.url(), "info").await;
    telegram.rest().await.unwrap();
    stops_at_once(bot, "polls").await;
    telegram.fault("getUpdates", 500, "Internal Server Error", None, 1_000);
    let bot = Program::start("echobot", telegram.token(), &telegram.url(), "info").await;
    let failures =
        |telegram: &Emulator| calls(telegram, "getUpdates").iter().filter(|call| !call.is_ok()).count();
    // The pauses are 1, 2 and 4 seconds, and half of that at least.
    until(&telegram, "a third failure", |telegram| failures(telegram) >= 3).await;
    stops_at_once(bot, "waits for its next attempt").await;
    telegram.clear_faults();
    telegram.fault("getUpdates", 429, "Too Many Requests: retry after 3000", Some(3_000), 1);
    let before = failures(&telegram);
    let bot = Program::start("echobot", telegram.token(), &telegram.url(), "info").await;
    until(&telegram, "the refusal", |telegram| failures(telegram) > before).await;
    stops_at_once(bot, "waits as long as Telegram has asked for").await;
}

#[tokio::test]
async fn a_stop_waits_for_no_telegram_that_says_nothing() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let bot = Program::start("echobot", crate::fake::TOKEN, &url, "info").await;
    // Asks who it is; nobody answers.
    let _asked = silent.accept().await.unwrap();
    stops_at_once(bot, "asks who it is").await;
}

#[tokio::test]
async fn a_stop_waits_for_no_confirmation_that_telegram_keeps_to_itself() {
    let telegram = Emulator::builder().start().await.unwrap();
    let bot = Program::start("echobot", telegram.token(), &telegram.url(), "info").await;
    known(&telegram, "Ann").send_text("handled").unwrap();
    telegram.rest().await.unwrap();
    assert_eq!(sent(&telegram), ["handled"]);
    telegram.inject(Fault::held().method("getUpdates").always());
    let stopping = stops_at_once(bot, "confirms what it has handled");
    let asked = until(&telegram, "the confirmation is held", |telegram| telegram.held() == 1);
    tokio::join!(stopping, asked);
}
