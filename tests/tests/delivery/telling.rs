//! What Telegram is told of the webhook, and what is refused before it is told.

use botwright::prelude::*;
use botwright::webhook::Webhook;
use botwright_emulator::Emulator;
use serde_json::json;

use super::{Hooked, bot_at, known, said, sent};
use crate::wire::{calls, free_place, last_call, until};

const ROUTER: Router = Router::new().mount(handlers![echo, pressed]);

#[message(text)]
fn echo(Text(text): Text) -> String {
    text
}

#[callback("press")]
fn pressed() {}

#[tokio::test]
async fn telegram_is_told_where_and_what_to_bring() {
    let bot = Hooked::run(ROUTER).await;
    let told = last_call(&bot.telegram, "setWebhook");
    assert_eq!(told["url"], format!("http://{}/hook", bot.place));
    assert_eq!(told["allowed_updates"], json!(["message", "callback_query"]));
    assert!(told.get("max_connections").is_none() && told.get("ip_address").is_none(), "{told}");
    assert!(told.get("drop_pending_updates").is_none_or(|drop| drop == false), "{told}");
}

#[tokio::test]
async fn each_option_is_told() {
    let bot = Hooked::run_with(ROUTER, |webhook| {
        webhook.max_connections(7).drop_pending().ip_address("149.154.167.220").secret("s3cret_-")
    })
    .await;
    let told = last_call(&bot.telegram, "setWebhook");
    assert_eq!(
        (&told["max_connections"], &told["drop_pending_updates"], &told["ip_address"], &told["secret_token"]),
        (&json!(7), &json!(true), &json!("149.154.167.220"), &json!("s3cret_-")),
    );
    assert_eq!(bot.brings(&said(&bot.ann(), 1, "with it")).await.status, 200);
}

#[tokio::test]
async fn each_run_has_a_secret_of_its_own() {
    let (first, second) = (Hooked::run(ROUTER).await.secret(), Hooked::run(ROUTER).await.secret());
    assert_ne!(first, second);
    for secret in [first, second] {
        assert!(secret.len() >= 32, "{secret}");
        assert!(secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte)), "{secret}");
    }
}

/// Starts another process of the bot, at the same address.
async fn again(bot: Hooked, more: impl FnOnce(Webhook) -> Webhook) -> Hooked {
    let (telegram, place) = (bot.telegram.clone(), bot.place.clone());
    ended(bot).await;
    begun(telegram, place, more).await
}

/// Returns when nobody listens there any more.
async fn ended(bot: Hooked) {
    let place = bot.place.clone();
    drop(bot);
    // The listener is gone when its task is.
    while tokio::net::TcpStream::connect(&place).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

/// Starts a process of the bot where another was.
async fn begun(telegram: Emulator, place: String, more: impl FnOnce(Webhook) -> Webhook) -> Hooked {
    let webhook = more(Webhook::at(format!("http://{place}/hook")).listen(&place));
    let task = tokio::spawn(App::with_router(bot_at(&telegram), ROUTER).deliver_to(webhook).run());
    let starts = calls(&telegram, "getMe").len();
    until(&telegram, "the bot starts", |telegram| calls(telegram, "getMe").len() > starts.min(1)).await;
    Hooked { telegram, place, task }
}

#[tokio::test]
async fn what_is_set_as_it_should_be_is_left_in_place() {
    let bot = Hooked::run_with(ROUTER, |webhook| webhook.secret("same")).await;
    let bot = again(bot, |webhook| webhook.secret("same")).await;
    bot.ann().send_text("second life").unwrap();
    bot.telegram.rest().await.unwrap();
    assert_eq!(sent(&bot.telegram), ["second life"]);
    assert_eq!(calls(&bot.telegram, "setWebhook").len(), 1);
    let bot = again(bot, |webhook| webhook.secret("same").max_connections(3)).await;
    until(&bot.telegram, "what differs is set", |telegram| calls(telegram, "setWebhook").len() == 2).await;
}

#[tokio::test]
async fn what_waits_is_dropped_although_the_webhook_is_in_place() {
    let bot = Hooked::run_with(ROUTER, |webhook| webhook.secret("same")).await;
    let (telegram, place) = (bot.telegram.clone(), bot.place.clone());
    ended(bot).await;
    known(&telegram, "Ann").send_text("while nobody listened").unwrap();
    until(&telegram, "it waits", |telegram| telegram.waiting() == 1).await;
    let bot = begun(telegram, place, |webhook| webhook.secret("same").drop_pending()).await;
    until(&bot.telegram, "it is set anew", |telegram| calls(telegram, "setWebhook").len() == 2).await;
    assert_eq!(last_call(&bot.telegram, "setWebhook")["drop_pending_updates"], true);
    bot.ann().send_text("from now on").unwrap();
    bot.telegram.advance(std::time::Duration::from_mins(1));
    bot.telegram.rest().await.unwrap();
    assert_eq!(sent(&bot.telegram), ["from now on"]);
}

#[tokio::test]
async fn a_secret_that_telegram_does_not_know_yet_is_told_when_it_comes_with_another() {
    let bot = Hooked::run_with(ROUTER, |webhook| webhook.secret("old")).await;
    let bot = again(bot, |webhook| webhook.secret("new")).await;
    bot.ann().send_text("hello").unwrap();
    until(&bot.telegram, "the webhook is set anew", |telegram| {
        calls(telegram, "setWebhook").last().is_some_and(|call| call.arguments["secret_token"] == "new")
    })
    .await;
    bot.telegram.advance(std::time::Duration::from_mins(1));
    bot.telegram.rest().await.unwrap();
    assert_eq!(sent(&bot.telegram), ["hello"]);
    assert_eq!(calls(&bot.telegram, "setWebhook").len(), 2);
}

#[tokio::test]
async fn a_telegram_that_is_away_is_waited_for() {
    let telegram = Emulator::builder().start().await.unwrap();
    telegram.fault("setWebhook", 502, "Bad Gateway", None, 1);
    let bot = Hooked::run_at(telegram, ROUTER, |webhook| webhook).await;
    assert_eq!(calls(&bot.telegram, "setWebhook").len(), 2);
}

/// The error of a bot at Telegram itself, which is never asked.
async fn refusal(webhook: Webhook) -> String {
    let bot = Bot::new("1:never-used").unwrap();
    App::with_router(bot, ROUTER).deliver_to(webhook).run().await.unwrap_err().to_string()
}

#[tokio::test]
async fn what_telegram_would_not_take_is_refused_at_once() {
    let at = Webhook::at;
    for (webhook, why) in [
        (at("https://bot.example.com:8080/"), "443, 80, 88 and 8443, not to 8080"),
        (at("http://bot.example.com/"), "by https only"),
        (at("bot.example.com"), "write it as `https://bot.example.com/telegram`"),
        (at("https://"), "write it as `https://bot.example.com/telegram`"),
        (at("https://a.b/").secret("ä"), "WEBHOOK_SECRET"),
        (at("https://a.b/").secret("x".repeat(257)), "1 to 256"),
        (at("https://a.b/").max_connections(101), "from 1 to 100"),
        (at("https://a.b/").listen("8080"), "WEBHOOK_LISTEN: `8080` is nowhere to listen"),
        (at("https://a.b/").trusted_proxies(["proxy"]), "`proxy` in WEBHOOK_TRUSTED_PROXIES is no network"),
        (at("https://a.b/").tls("/nowhere.pem", "/nowhere.key"), "`/nowhere.pem` cannot be used"),
    ] {
        let error = refusal(webhook).await;
        assert!(error.contains(why), "{error}");
    }
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let error = refusal(at("https://a.b/").listen(taken.local_addr().unwrap().to_string())).await;
    assert!(error.contains("cannot listen at 127.0.0.1:") && error.contains("WEBHOOK_LISTEN"), "{error}");
}

#[tokio::test]
async fn at_a_server_of_ones_own_any_port_is_good_and_its_refusal_is_told() {
    let telegram = Emulator::builder().start().await.unwrap();
    telegram.fault("setWebhook", 400, "Bad Request: bad webhook: I do not like it", None, 1);
    let place = free_place();
    let webhook = Webhook::at(format!("http://{place}/")).listen(&place);
    let error = App::with_router(bot_at(&telegram), ROUTER).deliver_to(webhook).run().await.unwrap_err();
    assert!(error.to_string().contains("bad webhook: I do not like it"), "{error}");
}
