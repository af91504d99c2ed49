//! The command menu: made from the handlers, and set only when it differs.

use botwright::prelude::*;
use botwright_emulator::Emulator;
use serde_json::json;

use super::Running;
use crate::wire::{calls, until};

const ROUTER: Router = Router::new().mount(handlers![undocumented, secret, help, start, start_with]);

/// Begin here.
///
/// What stands in the second paragraph is for the reader of the code.
#[command("start")]
fn start() {}

/// Begin with a code.
#[command("start ref_{code}")]
fn start_with(code: String) {
    drop(code);
}

/// How to use
/// this bot.
#[command("help", aliases("h"))]
fn help() {}

/// Not for everybody.
#[command("secret", hidden)]
fn secret() {}

#[command("undocumented")]
fn undocumented() {}

#[tokio::test]
async fn the_menu_is_set_once_and_not_again_when_it_is_equal() {
    let emulator = Emulator::builder().start().await.unwrap();
    let polls = |emulator: &Emulator, count: usize| calls(emulator, "getMyCommands").len() == count;
    let bot = Running::at(&emulator, ROUTER);
    until(&emulator, "the menu", |emulator| !calls(emulator, "setMyCommands").is_empty()).await;
    emulator.rest().await.unwrap();
    let set = calls(&emulator, "setMyCommands");
    assert_eq!(
        set[0].arguments["commands"],
        json!([
            {"command": "start", "description": "Begin here."},
            {"command": "help", "description": "How to use this bot."},
        ])
    );
    bot.kill();
    let _bot = Running::at(&emulator, ROUTER);
    until(&emulator, "the second look at the menu", |emulator| polls(emulator, 2)).await;
    emulator.rest().await.unwrap();
    assert_eq!(calls(&emulator, "setMyCommands").len(), 1);
}

#[test]
fn without_documented_commands_the_menu_is_left_alone() {
    const NOTHING_TO_SHOW: Router = Router::new().mount(handlers![undocumented, secret]);
    crate::script::talk(NOTHING_TO_SHOW, async |telegram| {
        telegram.rest().await;
        assert!(calls(telegram.emulator(), "getMyCommands").is_empty());
        assert!(calls(telegram.emulator(), "setMyCommands").is_empty());
    });
}
