//! An update is confirmed to Telegram after its commit, and comes again if the process dies before.

use botwright::prelude::*;
use botwright_emulator::Emulator;

use super::{Gate, Running};
use crate::wire::{calls, written};

static GATE: Gate = Gate::new();

const FIRST_LIFE: Router = Router::new().mount(handlers![waits, echo]);
const SECOND_LIFE: Router = Router::new().mount(handlers![echo]);

#[message(regex("^slow$"))]
async fn waits() -> &'static str {
    GATE.pass().await;
    "never sent"
}

#[message(text)]
fn echo(Text(text): Text) -> String {
    text
}

#[tokio::test]
async fn what_was_not_finished_comes_again_and_what_was_does_not() {
    let emulator = Emulator::builder().start().await.unwrap();
    let bot = Running::at(&emulator, FIRST_LIFE);
    let (ann, ben) = (emulator.user("Ann").private(), emulator.user("Ben").private());

    ben.send_text("before").unwrap();
    written(&emulator, "before").await;
    emulator.rest().await.unwrap();

    ann.send_text("slow").unwrap();
    GATE.arrived().await;
    ben.send_text("meanwhile").unwrap();
    written(&emulator, "meanwhile").await;
    let held = emulator.updates()[1].update["update_id"].as_i64().unwrap();
    let confirmed =
        calls(&emulator, "getUpdates").into_iter().filter_map(|call| call.arguments["offset"].as_i64());
    assert_eq!(confirmed.max(), Some(held), "the offset stays at the update that is not done");

    bot.kill();
    let _bot = Running::at(&emulator, SECOND_LIFE);
    written(&emulator, "slow").await;
    emulator.rest().await.unwrap();
    let texts: Vec<_> =
        calls(&emulator, "sendMessage").iter().map(|call| call.arguments["text"].clone()).collect();
    assert_eq!(texts.iter().filter(|text| *text == "slow").count(), 1);
    assert_eq!(texts.iter().filter(|text| *text == "before").count(), 1);
    assert!(texts.iter().all(|text| text != "never sent"));
}
