//! That a running bot tells of what comes to it: its polls, and the requests to its webhook.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

use std::time::Duration;

use botwright_emulator::{Emulator, Fault};

use crate::api::Bot;
use crate::app::App;
use crate::prelude::{Router, message};
use crate::webhook::Webhook;

const ROUTER: Router = Router::new().mount(crate::handlers![ignore]);

#[message]
fn ignore() {}

async fn bot() -> (Emulator, App) {
    let telegram = Emulator::builder().start().await.unwrap();
    let bot = Bot::builder(telegram.token()).api_url(telegram.url()).build().unwrap();
    (telegram, App::with_router(bot, ROUTER))
}

/// Of the figures only those are asked for that no other test of this program has.
fn is_counted(line: &str) -> bool {
    crate::metrics::render().lines().any(|told| told.strip_prefix(line).is_some_and(|count| count != " 0"))
}

#[tokio::test]
async fn polls_that_fail_and_those_that_do_not() {
    let (telegram, app) = bot().await;
    telegram.inject(Fault::refused(500, "Internal Server Error").method("getUpdates"));
    let running = app.start().await.unwrap();
    let mut changes = telegram.changes();
    let polled = async {
        while !telegram.calls().iter().any(|call| call.method == "getUpdates" && call.is_ok()) {
            changes.changed().await.unwrap();
        }
    };
    tokio::time::timeout(Duration::from_secs(20), polled).await.unwrap();
    running.stop().await;
    for outcome in ["ok", "failed"] {
        let line = format!("botwright_polls_total{{outcome=\"{outcome}\"}}");
        assert!(is_counted(&line), "{line}\n{}", crate::metrics::render());
    }
}

#[tokio::test]
async fn requests_by_what_they_are_answered_with() {
    let (_telegram, app) = bot().await;
    let receiver = app.deliver_to(Webhook::set_elsewhere("sesame")).webhook().await.unwrap();
    let request = http::Request::put("/").body(String::new()).unwrap();
    assert_eq!(receiver.handle(request).await.status(), 405);
    receiver.stop().await;
    assert!(is_counted(r#"botwright_webhook_requests_total{code="405"}"#), "{}", crate::metrics::render());
}
