//! Conversations that several lanes share, `key = chat` and `key = user`: one update at a time, in the order in which they came.

use std::sync::Mutex;

use botwright::prelude::*;
use botwright_emulator::Emulator;

use super::Gate;
use crate::script::talk;
use crate::wire::{calls, written};

const ROUTER: Router = Router::new().mount(handlers![poll, answer, diary, line, note, other]);

static GATE: Gate = Gate::new();
static BEGUN: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// The whole chat answers.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = chat)]
enum Poll {
    #[start]
    #[to(Answering)]
    Answering { answers: Vec<String> },
}

/// A person writes, wherever they are.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = user)]
enum Diary {
    #[start]
    #[to(Writing)]
    Writing { lines: u32 },
}

#[command("poll")]
fn poll() -> Goto<Poll> {
    goto!(Poll::Answering { answers: Vec::new() })
}

#[state(Poll::Answering { answers })]
#[command("answer {text..}")]
async fn answer(mut answers: Vec<String>, text: String, chat: Chat) -> Goto<Poll> {
    BEGUN.lock().unwrap().push(text.clone());
    if text == "slow" {
        GATE.pass().await;
    }
    answers.push(text);
    chat.say(answers.join(", ")).await?;
    goto!(Poll::Answering { answers })
}

#[command("diary")]
fn diary() -> Goto<Diary> {
    goto!(Diary::Writing { lines: 0 })
}

#[state(Diary::Writing { lines })]
#[command("line {text..}")]
async fn line(lines: u32, text: String, chat: Chat) -> Goto<Diary> {
    BEGUN.lock().unwrap().push(text.clone());
    if text == "slow line" {
        GATE.pass().await;
    }
    let lines = lines + 1;
    chat.say(format!("{lines}: {text}")).await?;
    goto!(Diary::Writing { lines })
}

#[message(!command)]
fn note(Text(text): Text) -> String {
    text
}

#[command("other")]
fn other() {}

fn texts(emulator: &Emulator) -> Vec<String> {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    calls(emulator, "sendMessage").iter().map(|call| text(&call.arguments["text"])).collect()
}

#[test]
fn a_chat_s_and_a_user_s_conversations_keep_the_order_in_which_updates_came() {
    talk(ROUTER, async |telegram| {
        let emulator = telegram.emulator();
        let (ann, ben, cleo) = (emulator.user("Ann"), emulator.user("Ben"), emulator.user("Cleo"));
        let group = emulator.group("Friends", &[&ann, &ben, &cleo]);
        let (ann_there, ben_there) = (ann.at(&group), ben.at(&group));
        ann_there.send_text("/poll").unwrap();
        ann_there.send_text("/diary").unwrap();
        telegram.rest().await;

        // Everybody waits for Ann in the group, and Ann waits for herself everywhere.
        ann_there.send_text("/answer slow").unwrap();
        GATE.arrived().await;
        ben_there.send_text("/answer two").unwrap();
        ann.private().send_text("/line one").unwrap();
        cleo.at(&group).send_text("/answer three").unwrap();
        ben_there.send_text("/answer four").unwrap();
        ann_there.send_text("/line two").unwrap();
        // Who is not in the group does not.
        let dan = emulator.user("Dan").private();
        dan.send_text("hello").unwrap();
        written(emulator, "hello").await;
        assert_eq!(*BEGUN.lock().unwrap(), ["slow"], "one at a time");
        GATE.open();
        telegram.rest().await;
        let texts = texts(emulator);
        let of_the_group = texts.iter().filter(|text| text.starts_with("slow"));
        assert_eq!(
            of_the_group.collect::<Vec<_>>(),
            ["slow", "slow, two", "slow, two, three", "slow, two, three, four"]
        );
        let of_ann = texts.iter().filter(|text| text.contains(": "));
        assert_eq!(of_ann.collect::<Vec<_>>(), ["1: one", "2: two"]);
        let begun = BEGUN.lock().unwrap().clone();
        assert_eq!(begun.len(), 6, "no turn was taken twice: {begun:?}");
        // What came last waits for both of its lines.
        assert_eq!(begun.last().map(String::as_str), Some("two"), "{begun:?}");

        // A user's own conversation holds up what the user does elsewhere.
        BEGUN.lock().unwrap().clear();
        ann.private().send_text("/line slow line").unwrap();
        GATE.arrived().await;
        ann_there.send_text("/line last").unwrap();
        ben_there.send_text("/answer five").unwrap();
        dan.send_text("hello again").unwrap();
        written(emulator, "hello again").await;
        assert_eq!(*BEGUN.lock().unwrap(), ["slow line"], "the group waits for Ann, who came first");
        GATE.open();
        telegram.rest().await;
        assert_eq!(*BEGUN.lock().unwrap(), ["slow line", "last", "five"]);
    });
}
