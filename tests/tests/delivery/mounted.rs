//! The webhook beside the routes of a server of one's own, and the service by itself.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::ConnectInfo;
use axum::routing::get;
use botwright::prelude::*;
use botwright::webhook::{Receiver, Webhook, WebhookService};
use botwright_emulator::Emulator;
use http::Request;
use tokio::net::TcpListener;
use tokio::time::timeout;
use tower_service::Service as _;

use super::{Letter, bot_at, known, said, sent};
use crate::dispatcher::Gate;
use crate::memory::shaky::Shaky;
use crate::wire::{last_call, until, written};

/// Time enough for an answer that comes at once.
const MOMENT: Duration = Duration::from_millis(20);

const ROUTER: Router = Router::new().mount(handlers![echo, paid, goodbye]);

#[message(text)]
fn echo(Text(text): Text) -> String {
    text
}

#[job]
fn paid(Payload(euros): Payload<u32>, mut total: UserData<u32>) -> String {
    *total += euros;
    format!("{} euros", *total)
}

#[shutdown]
async fn goodbye(bot: Bot) -> Result {
    bot.send_message(ChatId(1), "goodbye").await?;
    Ok(())
}

/// A request as a server hands it over.
fn request(body: &str) -> Request<String> {
    Request::post("/")
        .header("content-type", "application/json")
        .header("x-telegram-bot-api-secret-token", "sesame")
        .body(body.to_owned())
        .unwrap()
}

async fn answer(mut service: WebhookService, body: impl Into<String>) -> (u16, Option<String>) {
    let response = service.call(request(&body.into())).await.unwrap();
    let after = response.headers().get("retry-after").map(|value| value.to_str().unwrap().to_owned());
    (response.status().as_u16(), after)
}

/// A bot whose webhook somebody else has set.
async fn mounted(telegram: &Emulator, router: Router) -> Receiver {
    let app = App::with_router(bot_at(telegram), router).deliver_to(Webhook::set_elsewhere("sesame"));
    app.webhook().await.unwrap()
}

#[tokio::test]
async fn beside_other_routes() {
    let telegram = Emulator::builder().start().await.unwrap();
    let ann = known(&telegram, "Ann");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = listener.local_addr().unwrap().to_string();
    let webhook = Webhook::at(format!("http://{place}/telegram"));
    let bot = App::with_router(bot_at(&telegram), ROUTER).deliver_to(webhook).webhook().await.unwrap();
    let routes = axum::Router::new()
        .route("/healthcheck", get(async || "well"))
        .route_service("/telegram", bot.service());
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = axum::serve(listener, routes).with_graceful_shutdown(async { drop(stopped.await) });
    let serving = tokio::spawn(serving.into_future());
    ann.send_text("hello").unwrap();
    telegram.rest().await.unwrap();
    let health = Letter::new("/healthcheck", "", &serde_json::json!({})).method("GET").send(&place).await;
    assert_eq!((health.status, health.body.as_str()), (200, "well"));
    // What comes in by another route is handled as an update is.
    let payer = telegram.user("Ann").user();
    for _ in 0..2 {
        let job = paid::after(0.seconds(), 20).chat(ann.chat_id()).user(&payer);
        bot.jobs().start(job).await.unwrap();
    }
    written(&telegram, "40 euros").await;
    stop.send(()).unwrap();
    serving.await.unwrap().unwrap();
    bot.stop().await;
    assert_eq!(sent(&telegram), ["hello", "20 euros", "40 euros", "goodbye"]);
    let info = bot_at(&telegram).get_webhook_info().await.unwrap();
    assert_eq!(info.url, format!("http://{place}/telegram"), "the next process finds it in place");
}

const GATED: Router = Router::new().mount(handlers![gated]);

static GATE: Gate = Gate::new();

#[message(text)]
async fn gated(Text(text): Text) -> String {
    GATE.pass().await;
    text
}

#[tokio::test]
async fn a_stop_finishes_what_runs_and_takes_no_more() {
    let telegram = Emulator::builder().start().await.unwrap();
    let ann = known(&telegram, "Ann");
    let bot = mounted(&telegram, GATED).await;
    let service = bot.service();
    let running = tokio::spawn(answer(service.clone(), said(&ann, 1, "running").to_string()));
    GATE.arrived().await;
    let stopping = tokio::spawn(bot.stop());
    while answer(service.clone(), "[]").await.0 == 200 {
        tokio::task::yield_now().await;
    }
    let late = answer(service, &said(&ann, 2, "too late").to_string()).await;
    assert_eq!(late, (503, Some("2".to_owned())));
    GATE.open();
    assert_eq!(running.await.unwrap().0, 200);
    stopping.await.unwrap();
    assert_eq!(sent(&telegram), ["running"]);
}

const FULL: Router = Router::new().mount(handlers![full]);

static ROOM: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(0);

#[message(text)]
async fn full(Text(text): Text) {
    if text == "more" {
        ROOM.acquire().await.expect("it is never closed").forget();
    }
}

#[tokio::test]
async fn when_there_is_no_room_telegram_is_told_when_to_come_again() {
    let telegram = Emulator::builder().start().await.unwrap();
    let ann = known(&telegram, "Ann");
    let bot = mounted(&telegram, FULL).await;
    let mut waiting = Vec::new();
    let refused = loop {
        let id = i64::try_from(waiting.len()).unwrap();
        assert!(id < 100_000, "there is always room");
        let (service, update) = (bot.service(), said(&ann, id, "more").to_string());
        let mut next = tokio::spawn(async move { answer(service, &update).await });
        // Time enough to be refused, which is at once.
        let mut answered = None;
        for _ in 0..10 {
            tokio::task::yield_now().await;
            if next.is_finished() {
                answered = Some((&mut next).await.unwrap());
                break;
            }
        }
        match answered {
            Some(answer) => break answer,
            None => waiting.push(next),
        }
    };
    assert_eq!(refused, (503, Some("1".to_owned())));
    let ben = known(&telegram, "Ben");
    let other = answer(bot.service(), &said(&ben, 150_000, "somebody else").to_string()).await;
    assert_eq!(other, (200, None), "a full lane stands in nobody's way");
    ROOM.add_permits(waiting.len() + 1);
    for taken in waiting {
        assert_eq!(taken.await.unwrap().0, 200);
    }
    assert_eq!(answer(bot.service(), &said(&ann, 200_000, "again").to_string()).await.0, 200);
}

#[tokio::test]
async fn while_the_storage_is_away_the_bot_takes_one_update_and_tells_the_others_to_come_again() {
    let telegram = Emulator::builder().start().await.unwrap();
    let (ann, ben) = (known(&telegram, "Ann"), known(&telegram, "Ben"));
    let storage = Shaky::default();
    let app = App::with_router(bot_at(&telegram), ROUTER).storage(storage.clone());
    let bot = app.deliver_to(Webhook::set_elsewhere("sesame")).webhook().await.unwrap();
    storage.is_away(true);
    let first = tokio::spawn(answer(bot.service(), said(&ann, 1, "patient").to_string()));
    // It is the first.
    tokio::task::yield_now().await;
    let mut id = 1;
    let refused = loop {
        id += 1;
        let update = said(&ben, id, "later").to_string();
        let asked = answer(bot.service(), &update);
        if let Ok(answer) = timeout(MOMENT, asked).await {
            break answer;
        }
    };
    assert_eq!(refused, (503, Some("5".to_owned())));
    assert!(!first.is_finished(), "what is not committed is not answered");
    storage.is_away(false);
    assert_eq!(first.await.unwrap().0, 200);
    written(&telegram, "patient").await;
}

const COMMITTED: Router = Router::new().mount(handlers![committed]);

static LAST: Gate = Gate::new();

#[message(text)]
async fn committed(Text(text): Text) -> String {
    LAST.pass().await;
    text
}

#[tokio::test]
async fn an_update_is_answered_with_200_only_after_its_commit() {
    let telegram = Emulator::builder().start().await.unwrap();
    let ann = known(&telegram, "Ann");
    let storage = Shaky::default();
    let app = App::with_router(bot_at(&telegram), COMMITTED).storage(storage.clone());
    let bot = app.deliver_to(Webhook::set_elsewhere("sesame")).webhook().await.unwrap();
    let mut asked = tokio::spawn(answer(bot.service(), said(&ann, 1, "handled").to_string()));
    LAST.arrived().await;
    storage.is_away(true);
    LAST.open();
    // The handler has ended, and its commit is tried in vain.
    while storage.refused() < 2 {
        assert!(timeout(MOMENT, &mut asked).await.is_err(), "answered before the commit");
    }
    storage.is_away(false);
    assert_eq!(asked.await.unwrap(), (200, None));
    assert_eq!(sent(&telegram), ["handled"]);
    assert_eq!(answer(bot.service(), &said(&ann, 1, "handled").to_string()).await, (200, None));
}

#[tokio::test]
async fn somebody_elses_server_says_who_has_sent_a_request() {
    fn of_axum(request: &http::Extensions) -> Option<IpAddr> {
        Some(request.get::<ConnectInfo<SocketAddr>>()?.0.ip())
    }
    let telegram = Emulator::builder().start().await.unwrap();
    let webhook = Webhook::set_elsewhere("sesame").only_telegram();
    let app = App::with_router(bot_at(&telegram), ROUTER).deliver_to(webhook);
    let bot = app.webhook().await.unwrap();
    let update = said(&telegram.user("Ann").private(), 1, "hello").to_string();
    assert_eq!(answer(bot.service(), &update).await.0, 403, "nobody says where it comes from");
    for (sender, status) in [("8.8.8.8:1", 403), ("149.154.167.220:1", 200)] {
        let mut request = request(&update);
        request.extensions_mut().insert(ConnectInfo(sender.parse::<SocketAddr>().unwrap()));
        let mut service = bot.service().peer(of_axum);
        assert_eq!(service.call(request).await.unwrap().status(), status, "{sender}");
    }
}

/// A body of which nothing ever comes.
struct Never;

impl http_body::Body for Never {
    type Data = &'static [u8];
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<http_body::Frame<Self::Data>, Infallible>>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn a_body_that_never_ends_is_not_waited_for() {
    let telegram = Emulator::builder().start().await.unwrap();
    let bot = mounted(&telegram, ROUTER).await;
    let mut service = bot.service();
    let request = request("").map(|_| Never);
    tokio::time::pause();
    let response = service.call(request).await.unwrap();
    assert_eq!(response.status(), 408);
}

#[tokio::test]
async fn whoever_says_nothing_of_the_webhook_is_told_what_to_say() {
    let telegram = Emulator::builder().start().await.unwrap();
    let error = App::with_router(bot_at(&telegram), ROUTER).webhook().await.err().unwrap();
    assert!(error.to_string().contains("WEBHOOK_URL"), "{error}");
    until(&telegram, "the bot was stopped again", |telegram| sent(telegram) == ["goodbye"]).await;
    let _ = last_call(&telegram, "getMe");
}
