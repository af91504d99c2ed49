//! What a chat shows while a slow handler is at work.

use botwright::prelude::*;
use botwright_emulator::Emulator;

use crate::dispatcher::Gate;
use crate::script::talk;
use crate::wire::{calls, until};

const ROUTER: Router = Router::new().mount(handlers![think, draw, quick]);

static THINKS: Gate = Gate::new();
static DRAWS: Gate = Gate::new();

#[command("think", typing)]
async fn think() -> &'static str {
    THINKS.pass().await;
    "42"
}

#[command("draw", typing = upload_photo)]
async fn draw() -> &'static str {
    DRAWS.pass().await;
    "A sheep."
}

#[command("quick", typing)]
fn quick() -> &'static str {
    "At once."
}

fn shown(emulator: &Emulator) -> Vec<String> {
    let calls = calls(emulator, "sendChatAction");
    calls.iter().map(|call| call.arguments["action"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_slow_handler_shows_what_it_does_and_a_quick_one_nothing() {
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        let mut ann = telegram.user("Ann").chat();
        ann.says("/quick").await;
        assert_eq!(shown(&emulator), [""; 0]);
        for (command, gate, action) in [("/think", &THINKS, "typing"), ("/draw", &DRAWS, "upload_photo")] {
            emulator.user("Ann").private().send_text(command).unwrap();
            gate.arrived().await;
            until(&emulator, action, |emulator| shown(emulator).contains(&action.to_owned())).await;
            gate.open();
            telegram.rest().await;
        }
        ann.sees("A sheep.").await;
        assert_eq!(shown(&emulator), ["typing", "upload_photo"]);
    });
}
