//! Updates of one user in one chat run one after the other; everybody else goes on meanwhile.

use botwright::prelude::*;
use botwright_emulator::Emulator;

use super::Gate;
use crate::script::talk;
use crate::wire::{calls, until, written};

const ROUTER: Router = Router::new().mount(handlers![slow, slower, echo]);

static GATE: Gate = Gate::new();
static CROWDED: Gate = Gate::new();

#[command("slow")]
async fn slow() -> &'static str {
    GATE.pass().await;
    "slow"
}

#[command("slower")]
async fn slower() -> &'static str {
    CROWDED.pass().await;
    "slower"
}

#[message(!command)]
fn echo(Text(text): Text) -> String {
    text
}

#[test]
fn one_person_s_messages_keep_their_order_and_nobody_else_waits() {
    talk(ROUTER, async |telegram| {
        let emulator = telegram.emulator();
        let (ann, ben) = (emulator.user("Ann"), emulator.user("Ben"));
        let group = emulator.group("Friends", &[&ann, &ben]);
        ann.private().send_text("/slow").unwrap();
        GATE.arrived().await;
        ann.private().send_text("second").unwrap();
        ben.private().send_text("another person").unwrap();
        written(emulator, "another person").await;
        ann.at(&group).send_text("another chat").unwrap();
        written(emulator, "another chat").await;
        assert!(calls(emulator, "sendMessage").iter().all(|call| call.arguments["text"] != "second"));
        GATE.open();
        telegram.rest().await;
        let texts: Vec<_> = calls(emulator, "sendMessage")
            .iter()
            .map(|call| call.arguments["text"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(texts, ["another person", "another chat", "slow", "second"]);
    });
}

/// More than Telegram gives in one batch.
const MANY: usize = 150;

#[test]
fn a_held_handler_does_not_stop_those_behind_a_full_batch() {
    talk(ROUTER, async |telegram| {
        let emulator = telegram.emulator();
        emulator.user("Ann").private().send_text("/slower").unwrap();
        CROWDED.arrived().await;
        let ben = emulator.user("Ben").private();
        for number in 0..MANY {
            ben.send_text(&number.to_string()).unwrap();
        }
        // The log is long here, so that looking through it again and again would take the most time of all.
        let all_answered = |_: &Emulator| {
            let last = ben.last_message();
            last.is_some_and(|last| last.from().is_some_and(|from| from.is_bot) && last.text() == Some("149"))
        };
        until(emulator, "the last answer", all_answered).await;
        CROWDED.open();
        telegram.rest().await;
        let answers =
            ben.messages().into_iter().filter(|message| message.from().is_some_and(|from| from.is_bot));
        let numbers: Vec<usize> = answers.filter_map(|message| message.text()?.parse().ok()).collect();
        assert!(numbers.iter().copied().eq(0..MANY), "in order, and each once: {numbers:?}");
    });
}
