//! A bot whose storage goes away: what it cannot write down is not acknowledged, and comes again.

use botwright::prelude::*;
use botwright::storage;
use botwright_emulator::Emulator;
use serde::{Deserialize, Serialize};

use super::server::Server;
use crate::wire::{calls, until, written};

const ROUTER: Router = Router::new().mount(handlers![count]);

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Counted {
    messages: u32,
}

#[message(text)]
fn count(mut counted: UserData<Counted>) -> String {
    counted.messages += 1;
    format!("{}.", counted.messages)
}

#[tokio::test]
async fn a_bot_outlives_the_absence_of_postgres() {
    a_bot_outlives_the_absence_of("postgres").await;
}

#[tokio::test]
async fn a_bot_outlives_the_absence_of_redis() {
    a_bot_outlives_the_absence_of("redis").await;
}

async fn a_bot_outlives_the_absence_of(kind: &'static str) {
    let Some(mut server) = Server::start(kind).await else { return };
    let emulator = Emulator::builder().start().await.unwrap();
    let bot = Bot::builder(emulator.token()).api_url(emulator.url()).build().unwrap();
    let app = App::with_router(bot, ROUTER).storage(storage::connect(&server.url()).await.unwrap());
    let running = tokio::spawn(app.run());
    let ann = emulator.user("Ann").private();
    ann.send_text("first").unwrap();
    written(&emulator, "1.").await;
    emulator.rest().await.unwrap();

    server.stop().await;
    ann.send_text("second").unwrap();
    let update = &emulator.updates()[1];
    let (second, sent) = (update.update["update_id"].as_i64().unwrap(), update.sequence);
    until(&emulator, "the second message is fetched", |emulator| {
        calls(emulator, "getUpdates").iter().any(|call| call.sequence > sent)
    })
    .await;
    assert!(confirmed(&emulator) <= second, "it is not done, and must come again");

    server.start_again().await;
    written(&emulator, "2.").await;
    emulator.rest().await.unwrap();
    ann.send_text("third").unwrap();
    written(&emulator, "3.").await;
    assert!(confirmed(&emulator) > second);
    running.abort();
    server.end().await;
}

/// The first update that Telegram may still bring.
fn confirmed(emulator: &Emulator) -> i64 {
    let offsets =
        calls(emulator, "getUpdates").into_iter().filter_map(|call| call.arguments["offset"].as_i64());
    offsets.max().unwrap_or_default()
}
