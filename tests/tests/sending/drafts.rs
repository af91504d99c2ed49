//! Answers that are shown while they are being written.

use botwright::prelude::*;
use botwright_emulator::Emulator;
use futures_util::StreamExt as _;
use serde_json::{Value, json};

use crate::dispatcher::Gate;
use crate::script::talk;
use crate::wire::{calls, last_call, until};

const ROUTER: Router = Router::new().mount(handlers![grow, empty, long, stream, endless, patient, stopped]);

static ALONE: Gate = Gate::new();
static TOGETHER: Gate = Gate::new();
static PATIENT: Gate = Gate::new();
static STOPPED: Gate = Gate::new();

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

#[command("endless")]
async fn endless(chat: Chat) -> Result {
    let mut draft = chat.draft().stoppable();
    let pieces = futures_util::stream::iter(["And so on".to_owned()]).chain(futures_util::stream::pending());
    draft.push_all(pieces).await;
    assert!(draft.is_stopped());
    draft.push("…");
    draft.finish().await?;
    Ok(())
}

#[command("patient")]
async fn patient(chat: Chat) -> Result {
    let mut draft = chat.draft();
    draft.push("I cannot be stopped.");
    PATIENT.pass().await;
    assert!(!draft.is_stopped());
    draft.finish().await?;
    Ok(())
}

#[on(stopped_message_generation)]
async fn stopped() {
    STOPPED.pass().await;
}

/// What Telegram says when somebody has pressed the button beside a draft.
fn pressed(chat: i64, draft: i64) -> Value {
    let chat = json!({"id": chat, "type": "private", "first_name": "Ann"});
    json!({"stopped_message_generation": {"chat": chat, "draft_id": draft}})
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

#[test]
fn a_person_stops_the_writing() {
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        let mut ann = telegram.user("Ann").chat();
        let ann_id = ann.seat().user_id().0;
        ann.seat().send_text("/endless").unwrap();
        until(&emulator, "the draft", |emulator| !drafts(emulator).is_empty()).await;
        let shown = last_call(&emulator, "sendMessageDraft");
        assert_eq!((&shown["text"], &shown["can_stop"]), (&json!("And so on"), &json!(true)));
        let number = shown["draft_id"].as_i64().unwrap();
        emulator.raw_update(pressed(ann_id, number)).unwrap();
        // The handler of the press has not run yet: the draft learns of it before.
        until(&emulator, "the message", |emulator| !calls(emulator, "sendMessage").is_empty()).await;
        STOPPED.open();
        ann.sees("And so on…").await;
        assert_eq!(drafts(&emulator), ["And so on"], "nothing is shown any more");
    });
}

#[test]
fn a_draft_that_nobody_may_stop_is_not_stopped() {
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        let mut ann = telegram.user("Ann").chat();
        ann.seat().send_text("/patient").unwrap();
        PATIENT.arrived().await;
        until(&emulator, "the draft", |emulator| !drafts(emulator).is_empty()).await;
        let shown = last_call(&emulator, "sendMessageDraft");
        assert!(shown.get("can_stop").is_none(), "{shown}");
        let number = shown["draft_id"].as_i64().unwrap();
        emulator.raw_update(pressed(ann.seat().user_id().0, number)).unwrap();
        STOPPED.arrived().await;
        STOPPED.open();
        PATIENT.open();
        ann.sees("I cannot be stopped.").await;
    });
}
