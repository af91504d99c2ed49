//! Updates that come by the webhook: handled, committed, and only then answered with 200.

use botwright::prelude::*;
use serde_json::json;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;

use super::{Hooked, said, sent};
use crate::dispatcher::Gate;
use crate::wire::{calls, written};

const ECHO: Router = Router::new().mount(handlers![echo]);

#[message(text)]
fn echo(Text(text): Text) -> String {
    text
}

#[tokio::test]
async fn telegram_brings_the_updates_in_order() {
    let bot = Hooked::run(ECHO).await;
    let ann = bot.ann();
    for text in ["one", "two", "three"] {
        ann.send_text(text).unwrap();
    }
    bot.telegram.rest().await.unwrap();
    assert_eq!(sent(&bot.telegram), ["one", "two", "three"]);
    assert_eq!(calls(&bot.telegram, "getUpdates").len(), 0, "nobody polls beside a webhook");
}

const SLOW: Router = Router::new().mount(handlers![slow]);

static GATE: Gate = Gate::new();

#[message(text)]
async fn slow(Text(text): Text) -> String {
    GATE.pass().await;
    text
}

#[tokio::test]
async fn what_comes_again_while_it_is_handled_shares_the_end_of_the_first() {
    let bot = Hooked::run(SLOW).await;
    let update = said(&bot.ann(), 7, "slow");
    let letter = bot.letter(&update);
    let place = bot.place.clone();
    let first = tokio::spawn({
        let (letter, place) = (letter.clone(), place.clone());
        async move { letter.send(&place).await }
    });
    GATE.arrived().await;
    // Telegram has waited too long and gone away; it comes again.
    let mut impatient = TcpStream::connect(&place).await.unwrap();
    impatient.write_all(&letter.bytes()).await.unwrap();
    drop(impatient);
    let second = tokio::spawn({
        let (letter, place) = (letter.clone(), place.clone());
        async move { letter.send(&place).await }
    });
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(!first.is_finished() && !second.is_finished(), "nothing is answered before it is done");
    GATE.open();
    assert_eq!((first.await.unwrap().status, second.await.unwrap().status), (200, 200));
    // And once more, after it was done.
    assert_eq!(letter.send(&place).await.status, 200);
    assert_eq!(sent(&bot.telegram), ["slow"]);
}

const CRASHING: Router = Router::new().mount(handlers![leaves]);

static LEFT: Gate = Gate::new();

#[message(text)]
async fn leaves(Text(text): Text) -> String {
    LEFT.pass().await;
    text
}

#[tokio::test]
async fn a_client_that_goes_away_does_not_end_the_handler() {
    let bot = Hooked::run(CRASHING).await;
    let letter = bot.letter(&said(&bot.ann(), 7, "still here"));
    let mut impatient = TcpStream::connect(&bot.place).await.unwrap();
    impatient.write_all(&letter.bytes()).await.unwrap();
    LEFT.arrived().await;
    drop(impatient);
    LEFT.open();
    written(&bot.telegram, "still here").await;
    assert_eq!(letter.send(&bot.place).await.status, 200);
    assert_eq!(sent(&bot.telegram), ["still here"]);
}

#[tokio::test]
async fn what_is_no_update_stands_in_nobodys_way() {
    let bot = Hooked::run(ECHO).await;
    let ann = bot.ann();
    for strange in [
        json!({"update_id": 1, "message": "not a message"}),
        json!({"update_id": 2, "telepathy": {"thought": "tea"}}),
        json!({"update_id": 3}),
        json!({"message": {}}),
        json!([1, 2, 3]),
    ] {
        assert_eq!(bot.brings(&strange).await.status, 200, "{strange}");
    }
    let broken = bot.letter(&json!({})).body("{\"update_id\": 4, \"mess");
    assert_eq!(broken.send(&bot.place).await.status, 200);
    assert_eq!(bot.brings(&said(&ann, 5, "after all that")).await.status, 200);
    assert_eq!(sent(&bot.telegram), ["after all that"]);
}

const KINDS: Router = Router::new().mount(handlers![unknown]);

#[on(unknown)]
async fn unknown(update: Arc<Update>, bot: Bot) -> Result {
    bot.send_message(ChatId(1), format!("unknown {}", update.update_id)).await?;
    Ok(())
}

#[tokio::test]
async fn what_does_not_decode_is_kept_raw() {
    let bot = Hooked::run(KINDS).await;
    let _ = bot.brings(&json!({"update_id": 1, "message": "not a message"})).await;
    assert_eq!(sent(&bot.telegram), ["unknown 1"]);
}

const FAILING: Router = Router::new().mount(handlers![fails]);

#[message(text)]
fn fails() -> Result {
    panic!("out of tea")
}

#[tokio::test]
async fn a_handler_that_fails_is_no_reason_to_bring_the_update_again() {
    let bot = Hooked::run(FAILING).await;
    assert_eq!(bot.brings(&said(&bot.ann(), 1, "tea?")).await.status, 200);
}
