//! Conversations of every key, in topics and for businesses, without any timeout: each is found, shown, reset and forgotten.

use std::sync::Arc;

use expect_test::expect;
use serde_json::Value;

use super::is;
use crate::cli::arguments::StatesOf;
use crate::cli::{people, states};
use crate::clock::Clock;
use crate::prelude::*;
use crate::storage::{MemoryStorage, Store};
use crate::testing::run_with;

const ROUTER: Router = Router::new().mount(handlers![
    note,
    note_for_business,
    noted,
    chosen,
    diary,
    written,
    quiz,
    go,
    answered,
    menu,
    shown,
    picked,
    forget_me
]);

/// A user in a chat: the default.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(name = "Note")]
enum Note {
    #[start]
    #[calls(Colour)]
    Writing,
}

/// Called by the other one, and by that of the group.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(name = "Colour")]
enum Colour {
    #[start]
    Choosing,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = user, name = "Diary")]
enum Diary {
    #[start]
    Open,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = chat, name = "Quiz")]
enum Quiz {
    #[start]
    #[to(Asking)]
    Waiting,
    #[calls(Colour)]
    #[to()]
    Asking,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = message, name = "Menu")]
enum Menu {
    #[start]
    Open,
}

#[command("note")]
fn note() -> Goto<Note> {
    goto!(Note::Writing)
}

#[on(business_message)]
fn note_for_business() -> Goto<Note> {
    goto!(Note::Writing)
}

#[state(Note::Writing)]
#[returned]
fn noted() -> Goto<Note> {
    end()
}

#[state(Colour::Choosing)]
#[message(text("red"))]
fn chosen() -> Goto<Colour> {
    end()
}

#[command("diary")]
fn diary() -> Goto<Diary> {
    goto!(Diary::Open)
}

#[state(Diary::Open)]
#[message(text("dear diary"))]
fn written() {}

#[command("quiz")]
fn quiz() -> Goto<Quiz> {
    goto!(Quiz::Waiting)
}

#[state(Quiz::Waiting)]
#[message(text("go"))]
fn go() -> Goto<Quiz> {
    goto!(Quiz::Asking)
}

#[state(Quiz::Asking)]
#[returned]
fn answered() -> Goto<Quiz> {
    end()
}

#[command("menu")]
fn menu() -> Goto<Menu> {
    goto!(Menu::Open)
}

#[enter(Menu::Open)]
fn shown() -> &'static str {
    "The menu."
}

#[state(Menu::Open)]
#[message(text("soup"))]
fn picked() {}

#[command("forgetme")]
async fn forget_me(user: User, memory: Memory) -> Result<&'static str> {
    memory.forget(user.id).await?;
    Ok("Forgotten.")
}

/// What is shown in place of numbers that tell a reader nothing.
type Names = Vec<(String, &'static str)>;

/// Ann is in conversations of all kinds: alone with the bot, in a group, in a topic, and as the customer of Ben's business. What was
/// stored is looked at while the bot runs.
fn with(test: impl AsyncFnOnce(Telegram, Store, Names)) {
    let storage = Arc::new(MemoryStorage::default());
    let app = |bot| App::with_router(bot, ROUTER).storage(Arc::clone(&storage));
    run_with(app, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let group = telegram.supergroup("Friends", &[&ben, &ann]);
        let forum = telegram.forum("Teas", &[&ben, &ann]);
        let topic = forum.topic("Assam");
        let business = ben.account().connect_bot();
        let (mut alone, mut there) = (ann.chat(), ann.at(&group));
        for text in ["/note", "/diary", "/menu"] {
            alone.says(text).await;
        }
        for text in ["/note", "/quiz"] {
            there.says(text).await;
        }
        ann.account().in_topic(&topic).send_text("/note").unwrap();
        telegram.rest().await;
        business.customer(ann.account()).send_text("hello").unwrap();
        telegram.rest().await;
        assert_eq!(telegram.failures(), [""; 0]);
        let names = vec![
            (format!("message {}", alone.last().await.message_id()), "message <menu>"),
            (format!("topic {}", topic.thread()), "topic <assam>"),
            (business.id().to_owned(), "<business>"),
            (group.id().to_string(), "<friends>"),
            (forum.id().to_string(), "<teas>"),
            (ann.id().to_string(), "<ann>"),
            (ben.id().to_string(), "<ben>"),
        ];
        test(telegram, Store::new(Arc::new(Arc::clone(&storage)), Clock::system()), names).await;
    });
}

/// What was printed, with names and without times, sorted.
fn told(names: &Names, out: Vec<u8>) -> String {
    let mut text = String::from_utf8(out).unwrap();
    for (number, name) in names {
        text = text.replace(number, name);
    }
    let words = |line: &str| {
        let words = line.split_whitespace().take_while(|word| !word.starts_with("2026"));
        words.collect::<Vec<_>>().join(" ") + "\n"
    };
    let mut lines: Vec<String> = text.lines().map(words).collect();
    lines.sort();
    lines.concat()
}

async fn listed(names: &Names, store: &Store, user: Option<i64>) -> String {
    let mut out = Vec::new();
    states::print_states(store, &StatesOf { user, ..StatesOf::default() }, &mut out).await.unwrap();
    told(names, out)
}

#[test]
fn all_are_listed_with_whom_and_where() {
    with(async |mut telegram, store, names| {
        let ann = telegram.user("Ann").id().0;
        let all = listed(&names, &store, None).await;
        is(
            expect![[r#"
            <ann> <ann> (business <business>) Colour Choosing
            <ann> <ann> (business <business>) Note Writing
            <ann> <ann> Colour Choosing
            <ann> <ann> Note Writing
            <ann> <friends> Colour Choosing
            <ann> <friends> Note Writing
            <ann> <teas> (topic <assam>) Colour Choosing
            <ann> <teas> (topic <assam>) Note Writing
            <ann> Ann <ann> (message <menu>) Menu Open
            <ann> Ann <ann> Diary Open
            <ann> Ann <friends> Friends Quiz Waiting
            USER CHAT CONVERSATION STATE SINCE DEADLINE
        "#]],
            &all,
        );
        assert_eq!(listed(&names, &store, Some(ann)).await, all);
        assert_eq!(listed(&names, &store, Some(1)).await, "no conversation is under way\n");
    });
}

#[test]
fn a_reset_ends_those_of_a_person_and_those_in_a_chat() {
    with(async |mut telegram, store, mut names| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let group = telegram.supergroup("Others", &[&ben]);
        names.insert(0, (group.id().to_string(), "<others>"));
        let mut there = ben.at(&group);
        for text in ["/note", "/quiz"] {
            there.says(text).await;
        }
        let mut out = Vec::new();
        people::reset(&store, ann.id().0, &mut out).await.unwrap();
        is(
            expect![[r#"
            ended Colour::Choosing of <ann> in the chat <ann>
            ended Colour::Choosing of <ann> in the chat <ann>
            ended Colour::Choosing of <ann> in the chat <friends>
            ended Colour::Choosing of <ann> in the chat <teas>
            ended Diary::Open of <ann> in the chat <ann>
            ended Menu::Open of <ann> in the chat <ann>
            ended Note::Writing of <ann> in the chat <ann>
            ended Note::Writing of <ann> in the chat <ann>
            ended Note::Writing of <ann> in the chat <friends>
            ended Note::Writing of <ann> in the chat <teas>
        "#]],
            &told(&names, out),
        );
        let mut out = Vec::new();
        people::reset(&store, group.id().0, &mut out).await.unwrap();
        is(
            expect![[r#"
            ended Colour::Choosing of <ben> in the chat <others>
            ended Note::Writing of <ben> in the chat <others>
            ended Quiz::Waiting of <ben> in the chat <others>
        "#]],
            &told(&names, out),
        );
        // What belongs to a group of hers, and not to her.
        is(
            expect![[r#"
            <ann> Ann <friends> Friends Quiz Waiting
            USER CHAT CONVERSATION STATE SINCE DEADLINE
        "#]],
            &listed(&names, &store, None).await,
        );
    });
}

#[test]
fn a_person_is_exported_and_forgotten_with_all_of_them() {
    with(async |mut telegram, store, names| {
        let ann = telegram.user("Ann").id().0;
        let mut out = Vec::new();
        people::export(&store, ann, &mut out).await.unwrap();
        let document: Value = serde_json::from_slice(&out).unwrap();
        let mut rows = Vec::new();
        let parts = document.as_object().unwrap().iter().filter(|(name, _)| name.starts_with("conversation"));
        for (namespace, part) in parts {
            for state in part.as_object().unwrap().values().flat_map(|states| states.as_array().unwrap()) {
                assert_eq!(state["user"]["id"], ann, "{state}");
                assert!(state["chat"]["id"].is_number(), "{state}");
                rows.push(format!("{namespace}: {}\n", state["conversation"].as_str().unwrap()));
            }
        }
        rows.sort();
        is(
            expect![[r#"
            conversation of chat: Quiz
            conversation of message: Menu
            conversation of user: Diary
            conversation: Colour
            conversation: Colour
            conversation: Colour
            conversation: Colour
            conversation: Note
            conversation: Note
            conversation: Note
            conversation: Note
        "#]],
            &rows.concat(),
        );
        let mut alone = telegram.user("Ann").chat();
        alone.says("/forgetme").await;
        assert_eq!(alone.last().await.text(), Some("Forgotten."));
        is(
            expect![[r#"
            - <friends> Friends Quiz Waiting
            USER CHAT CONVERSATION STATE SINCE DEADLINE
        "#]],
            &listed(&names, &store, None).await,
        );
        let mut out = Vec::new();
        people::export(&store, ann, &mut out).await.unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&out).unwrap(), serde_json::json!({"user": ann}));
    });
}
