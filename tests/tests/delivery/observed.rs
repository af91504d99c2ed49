//! What those see who watch over a bot.

use botwright::prelude::*;
use botwright::webhook::Webhook;
use botwright_emulator::Emulator;
use http::Request;
use serde_json::{Value, json};
use tower_service::Service as _;

use super::{bot_at, known};
use crate::dispatcher::Gate;
use crate::letter::{Answer, Letter};
use crate::memory::shaky::Shaky;
use crate::wire::{PATIENCE, free_place};

const ROUTER: Router = Router::new().mount(handlers![slow]);

static GATE: Gate = Gate::new();

#[message(text)]
async fn slow() {
    GATE.pass().await;
}

async fn get(place: &str, path: &str) -> Answer {
    Letter::new(path, "", &json!({})).method("GET").send(place).await
}

async fn health(place: &str) -> Value {
    let answer = get(place, "/health").await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert!(answer.head.contains("content-type: application/json"), "{answer:?}");
    serde_json::from_str(&answer.body).unwrap()
}

/// Waits until the bot says so of itself.
async fn becomes(place: &str, status: u16, why: Option<&str>) {
    let waiting = async {
        loop {
            let answer = get(place, "/ready").await;
            let said: Value = serde_json::from_str(&answer.body).unwrap();
            if answer.status == status && said["why"].as_str() == why {
                return assert_eq!(said["ready"], status == 200);
            }
            tokio::task::yield_now().await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, waiting).await.is_ok(), "never: {status} {why:?}");
}

#[tokio::test]
async fn a_bot_that_polls_tells_how_it_is() {
    let telegram = Emulator::builder().start().await.unwrap();
    let (place, storage) = (free_place(), Shaky::default());
    let app = App::with_router(bot_at(&telegram), ROUTER).storage(storage.clone()).observe_at(&place);
    let bot = tokio::spawn(app.run());
    telegram.rest().await.unwrap();
    becomes(&place, 200, None).await;
    assert_eq!(health(&place).await, json!({"alive": true, "last_update": null, "backlog": 0}));
    let ann = known(&telegram, "Ann");
    ann.send_text("hello").unwrap();
    GATE.arrived().await;
    let busy = health(&place).await;
    assert_eq!(busy["backlog"], 1);
    assert!(busy["last_update"].as_str().unwrap().ends_with(" UTC"), "{busy}");
    GATE.open();
    telegram.rest().await.unwrap();
    assert_eq!(health(&place).await["backlog"], 0);
    telegram.fault("getUpdates", 500, "Internal Server Error", None, 2);
    ann.send_text("wakes the poll").unwrap();
    GATE.open();
    becomes(&place, 503, Some("Telegram cannot be asked for updates")).await;
    becomes(&place, 200, None).await;
    storage.is_away(true);
    ann.send_text("while it is away").unwrap();
    becomes(&place, 503, Some("the storage is away")).await;
    assert_eq!(get(&place, "/elsewhere").await.status, 404);
    assert_eq!(Letter::new("/health", "", &json!({})).send(&place).await.status, 405);
    let metrics = get(&place, "/metrics").await;
    assert_eq!(metrics.status, 200, "{metrics:?}");
    assert!(
        metrics.head.contains("content-type: text/plain; version=0.0.4; charset=utf-8\r\n"),
        "{metrics:?}"
    );
    for line in ["# TYPE botwright_polls_total counter\n", "botwright_polls_total{outcome=\"failed\"} "] {
        assert!(metrics.body.contains(line), "{line} is not in\n{}", metrics.body);
    }
    bot.abort();
}

#[tokio::test]
async fn beside_a_webhook_it_is_told_too_unless_it_has_a_place_of_its_own() {
    for own in [None, Some(free_place())] {
        let telegram = Emulator::builder().start().await.unwrap();
        let place = free_place();
        let webhook = Webhook::at(format!("http://{place}/hook")).listen(&place);
        let app = App::with_router(bot_at(&telegram), ROUTER).deliver_to(webhook);
        let app = if let Some(own) = &own { app.observe_at(own) } else { app };
        let bot = tokio::spawn(app.run());
        telegram.rest().await.unwrap();
        let told = own.as_ref().unwrap_or(&place);
        assert_eq!(health(told).await, json!({"alive": true, "last_update": null, "backlog": 0}));
        becomes(told, 200, None).await;
        assert_eq!(get(&place, "/metrics").await.status, 404, "they are not for everybody");
        assert_eq!(get(&place, "/hook/health").await.status, 404);
        if own.is_some() {
            assert_eq!(get(&place, "/health").await.status, 404);
        }
        bot.abort();
    }
}

#[tokio::test]
async fn a_server_of_ones_own_mounts_it_anywhere() {
    let telegram = Emulator::builder().start().await.unwrap();
    let app = App::with_router(bot_at(&telegram), ROUTER).deliver_to(Webhook::set_elsewhere("sesame"));
    let bot = app.webhook().await.unwrap();
    let mut observer = bot.observer();
    let ready = Request::get("/bots/tea/ready?now").body(()).unwrap();
    assert_eq!(observer.call(ready.clone()).await.unwrap().status(), 200);
    bot.stop().await;
    assert_eq!(observer.call(ready).await.unwrap().status(), 503);
}

#[tokio::test]
async fn where_nobody_can_listen_the_bot_does_not_start() {
    let bot = || App::with_router(Bot::new("1:never-used").unwrap(), ROUTER);
    for (place, why) in
        [("9090", "is nowhere to listen"), ("203.0.113.1:9", "cannot be observed at `203.0.113.1:9`")]
    {
        let error = bot().observe_at(place).run().await.unwrap_err().to_string();
        assert!(error.contains(why) && error.contains("OBSERVE_LISTEN"), "{error}");
    }
}
