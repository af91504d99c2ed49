//! Answers that are shown while they are being written.

use botwright::prelude::*;
use botwright_emulator::Emulator;

use crate::dispatcher::Gate;
use crate::script::talk;
use crate::wire::{calls, until};

const ROUTER: Router = Router::new().mount(handlers![grow, empty, long, stream]);

static ALONE: Gate = Gate::new();
static TOGETHER: Gate = Gate::new();

#[command("grow")]
async fn grow(chat: Chat) -> Result {
    let mut draft = chat.draft();
    draft.push("One");
    if chat.id.0 > 0 { &ALONE } else { &TOGETHER }.pass().await;
    for number in 0..500 {
        draft.push(&format!(" {number}"));
    }
    draft.set("One, two");
    draft.push(", three.");
    assert_eq!(draft.text(), "One, two, three.");
    draft.finish().await?;
    Ok(())
}

#[command("empty")]
async fn empty(chat: Chat) -> String {
    chat.draft().finish().await.unwrap_err().to_string()
}

#[command("long")]
async fn long(chat: Chat) -> Result {
    let mut draft = chat.draft();
    draft.push(&"word ".repeat(1_500));
    draft.finish_with(text::bold("word ".repeat(1_500))).await?;
    Ok(())
}

#[command("stream")]
async fn stream(chat: Chat) -> Result {
    chat.stream(futures_util::stream::iter(["piece ", "by ", "piece"])).await?;
    Ok(())
}

fn drafts(emulator: &Emulator) -> Vec<String> {
    let calls = calls(emulator, "sendMessageDraft");
    calls.iter().map(|call| call.arguments["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_draft_is_shown_in_a_private_chat_and_then_the_message() {
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        let mut ann = telegram.user("Ann").chat();
        emulator.user("Ann").private().send_text("/grow").unwrap();
        ALONE.arrived().await;
        until(&emulator, "the draft", |emulator| !drafts(emulator).is_empty()).await;
        ALONE.open();
        ann.sees("One, two, three.").await;
        let drafts = drafts(&emulator);
        assert_eq!(drafts[0], "One");
        assert!(drafts.len() <= 3, "not each of the 500 states is shown: {}", drafts.len());
        assert_eq!(calls(&emulator, "sendMessage").len(), 1);
    });
}

#[test]
fn in_a_group_a_message_is_edited() {
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        let ann = telegram.user("Ann");
        let friends = telegram.group("Friends", &[&ann]);
        ann.account().at(&friends).send_text("/grow").unwrap();
        TOGETHER.arrived().await;
        until(&emulator, "the first state", |emulator| !calls(emulator, "sendMessage").is_empty()).await;
        TOGETHER.open();
        ann.at(&friends).sees("One, two, three.").await;
        assert_eq!(drafts(&emulator).len(), 0);
        assert_eq!(calls(&emulator, "sendMessage").len(), 1);
        assert!((1..=2).contains(&calls(&emulator, "editMessageText").len()));
    });
}

#[test]
fn a_long_text_becomes_several_messages_a_stream_one_and_nothing_none() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/long").await;
        let texts: Vec<_> = calls(telegram.emulator(), "sendMessage");
        assert_eq!(texts.len(), 2);
        assert!(texts.iter().all(|call| call.arguments["entities"][0]["type"] == "bold"));
        ann.says("/stream").await;
        ann.sees("piece by piece").await;
        ann.says("/empty").await;
        ann.sees("sendMessage: Bad Request: message text is empty (400)").await;
    });
}
