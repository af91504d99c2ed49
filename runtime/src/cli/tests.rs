//! What the subcommands say of a bot that runs meanwhile on the same storage, and what the arguments mean.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]
#![allow(
    clippy::needless_pass_by_value,
    clippy::needless_raw_string_hashes,
    reason = "snapshots as `expect-test` writes them"
)]

mod broadcasts;
mod courses;
mod keys;

use expect_test::{Expect, expect};

use super::arguments::{Asked, StatesOf, read};
use super::{people, states, telegram};
use crate::clock::Clock;
use crate::conversation::Keyed;
use crate::prelude::*;
use crate::storage::{Batch, Expected, MemoryStorage, Store};
use crate::table::Table;
use crate::testing::run_with;

const ROUTER: Router = Router::new().mount(handlers![walk, stroll, arrived, lost, quiz, answer, name]);

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeout = "10m", name = "trip::Walk")]
enum Walk {
    #[start]
    #[to(Arrived)]
    Walking,
    #[to()]
    Arrived,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = chat, name = "Quiz")]
enum Quiz {
    #[start]
    Asking,
}

#[derive(Default, Serialize, Deserialize)]
#[data(name = "profile")]
struct Profile(String);

/// Go for a walk.
#[command("walk", description(nb = "Gå en tur."))]
fn walk() -> Goto<Walk> {
    goto!(Walk::Walking)
}

#[state(Walk::Walking)]
#[message]
fn stroll() -> (&'static str, Goto<Walk>) {
    ("You arrive.", goto!(Walk::Arrived))
}

#[state(Walk::Arrived)]
#[message]
fn arrived() -> &'static str {
    "You are there."
}

#[message(text("where"))]
fn lost() -> &'static str {
    "Nowhere."
}

/// Ask the group.
#[command("quiz", scope = groups)]
fn quiz() -> Goto<Quiz> {
    goto!(Quiz::Asking)
}

#[state(Quiz::Asking)]
#[message(text("2"))]
fn answer() -> &'static str {
    "Right."
}

#[command("name {name..}", hidden)]
fn name(name: String, mut profile: UserData<Profile>) {
    profile.0 = name;
}

/// Runs the bot, and a look at its storage while it runs.
fn with(test: impl AsyncFnOnce(Telegram, Store)) {
    let storage = Arc::new(MemoryStorage::default());
    let app = |bot| App::with_router(bot, ROUTER).storage(Arc::clone(&storage));
    run_with(app, async |telegram| {
        test(telegram, Store::new(Arc::new(Arc::clone(&storage)), Clock::system())).await;
    });
}

/// Ann walks in private, Ben in the group, where there is a quiz too.
async fn begin(telegram: &mut Telegram) {
    let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
    let friends = telegram.supergroup("Friends", &[&ann, &ben]);
    ann.chat().says("/name Ann").await;
    ann.chat().says("/walk").await;
    let mut there = ben.at(&friends);
    there.says("/walk").await;
    there.says("on").await;
    there.sees("You arrive.").await;
    there.says("/quiz").await;
}

/// What is printed, with ids by name.
async fn shown(telegram: &mut Telegram, store: &Store, of: StatesOf) -> String {
    let mut out = Vec::new();
    states::print_states(store, &of, &mut out).await.unwrap();
    named(telegram, out)
}

fn named(telegram: &mut Telegram, out: Vec<u8>) -> String {
    let (ann, ben) = (telegram.user("Ann").id().to_string(), telegram.user("Ben").id().to_string());
    String::from_utf8(out).unwrap().replace(&ann, "<ann>").replace(&ben, "<ben>")
}

fn is(expected: Expect, text: &str) {
    expected.assert_eq(text);
}

#[test]
fn the_conversations_under_way_are_listed_and_filtered() {
    with(async |mut telegram, store| {
        begin(&mut telegram).await;
        is(
            expect![[r#"
            USER         CHAT                    CONVERSATION  STATE    SINCE                    DEADLINE
            <ann> Ann  <ann>                 trip::Walk    Walking  2026-01-01 00:00:00 UTC  2026-01-01 00:10:00 UTC
            <ben> Ben  -1001000000003 Friends  trip::Walk    Arrived  2026-01-01 00:00:00 UTC  2026-01-01 00:10:00 UTC
            <ben> Ben  -1001000000003 Friends  Quiz          Asking   2026-01-01 00:00:00 UTC  -
        "#]],
            &shown(&mut telegram, &store, StatesOf::default()).await,
        );
        let ann = telegram.user("Ann").id().0;
        let of_ann = StatesOf { user: Some(ann), json: true, ..StatesOf::default() };
        is(
            expect![[r#"
            {"chat":<ann>,"conversation":"trip::Walk","deadline":1767226200000,"key":"<ann>/<ann>","namespace":"conversation","since":1767225600000,"state":"Walking","user":<ann>}
        "#]],
            &shown(&mut telegram, &store, of_ann).await,
        );
        let quiz = StatesOf { conversation: Some("Quiz".to_owned()), ..StatesOf::default() };
        assert!(shown(&mut telegram, &store, quiz).await.contains("Friends"));
        let walk = StatesOf { conversation: Some("Walk".to_owned()), ..StatesOf::default() };
        assert!(!shown(&mut telegram, &store, walk).await.contains("Quiz"));
        let nobody = StatesOf { user: Some(1), ..StatesOf::default() };
        assert_eq!(shown(&mut telegram, &store, nobody).await, "no conversation is under way\n");
    });
}

#[test]
fn a_reset_frees_a_person_while_the_bot_runs() {
    with(async |mut telegram, store| {
        begin(&mut telegram).await;
        let ann = telegram.user("Ann");
        let mut out = Vec::new();
        people::reset(&store, ann.id().0, &mut out).await.unwrap();
        people::reset(&store, ann.id().0, &mut out).await.unwrap();
        is(
            expect![[r#"
            ended trip::Walk::Walking of <ann> in the chat <ann>
            <ann> is in no conversation
        "#]],
            &named(&mut telegram, out),
        );
        let mut chat = ann.chat();
        chat.says("where").await;
        chat.sees("Nowhere.").await;
        // The deadline is nobody's any more, and what she had said of herself stays.
        assert_eq!(store.beginning_with("due", "").await.unwrap().len(), 1);
        assert_eq!(store.beginning_with("user data", "").await.unwrap().len(), 1);
        assert_eq!(store.beginning_with("conversation", "").await.unwrap().len(), 1, "Ben walks on");
    });
}

#[test]
fn somebody_is_forgotten_from_outside() {
    with(async |mut telegram, store| {
        begin(&mut telegram).await;
        let (ann, ben) = (telegram.user("Ann").id().0, telegram.user("Ben").id().0);
        let mut out = Vec::new();
        people::forget(&store, ann, &mut out).await.unwrap();
        people::forget(&store, ann, &mut out).await.unwrap();
        people::forget(&store, ben, &mut out).await.unwrap();
        is(
            expect![[r#"
            <ann> is forgotten: 1 of `conversation`, 1 of `user data`
            nothing is known of <ann>
            <ben> is forgotten: 1 of `conversation`, 1 of `conversation of chat`
        "#]],
            &named(&mut telegram, out),
        );
        let mut out = Vec::new();
        people::export(&store, ben, &mut out).await.unwrap();
        is(
            expect![[r#"
            {
              "user": <ben>
            }
        "#]],
            &named(&mut telegram, out),
        );
        // The group's quiz goes on without his name.
        assert_eq!(store.beginning_with("conversation of chat", "").await.unwrap().len(), 1);
    });
}

#[test]
fn an_export_is_one_document() {
    with(async |mut telegram, store| {
        begin(&mut telegram).await;
        let ann = telegram.user("Ann").id().0;
        let mut out = Vec::new();
        people::export(&store, ann, &mut out).await.unwrap();
        let document: serde_json::Value = serde_json::from_slice(&out).unwrap();
        assert_eq!(document["user data"][format!("{ann}/profile")]["value"], "Ann");
        assert_eq!(document["conversation"][format!("{ann}/{ann}")][0]["state"], "Walking");
    });
}

#[tokio::test]
async fn many_conversations_are_read_in_pages() {
    let store = Store::new(Arc::new(MemoryStorage::default()), Clock::system());
    for chunk in 0..10 {
        let mut batch = Batch::default();
        for user in chunk * 1_000..(chunk + 1) * 1_000 {
            let state = r#"[["Walk","Walking",1,0,"Walking"]]"#;
            batch.put(
                Keyed::UserInChat.namespace(),
                &format!("{user}/{user}"),
                Expected::Absent,
                state.into(),
            );
        }
        store.commit(&batch).await.unwrap();
    }
    let mut out = Vec::new();
    states::print_states(&store, &StatesOf::default(), &mut out).await.unwrap();
    assert_eq!(String::from_utf8(out).unwrap().lines().count(), 10_001);
    let mut out = Vec::new();
    states::print_states(&store, &StatesOf { user: Some(42), ..StatesOf::default() }, &mut out)
        .await
        .unwrap();
    assert_eq!(String::from_utf8(out).unwrap().lines().count(), 2, "42/ and not 420/");
}

#[test]
fn the_menus_are_printed_by_scope_and_language() {
    let table = Table::new(ROUTER.routes(), []);
    let mut out = Vec::new();
    telegram::print_menus(&table, false, &mut out).unwrap();
    is(
        expect![[r#"
        everywhere
          /walk  Go for a walk.

        everywhere (nb)
          /walk  Gå en tur.

        in groups
          /walk  Go for a walk.
          /quiz  Ask the group.

        in groups (nb)
          /walk  Gå en tur.
          /quiz  Ask the group.
    "#]],
        &String::from_utf8(out).unwrap(),
    );
    let mut out = Vec::new();
    telegram::print_menus(&table, true, &mut out).unwrap();
    let menus: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(menus[1]["language"], "nb");
    assert_eq!(menus[1]["commands"][0]["description"], "Gå en tur.");
}

/// What a command line means.
fn asked(line: &str) -> Result<Option<Asked>, String> {
    let arguments = std::iter::once("bot").chain(line.split_whitespace()).map(Into::into);
    read(arguments).map_err(|error| error.to_string().lines().next().unwrap_or_default().to_owned())
}

#[test]
fn arguments_say_what_is_asked() {
    assert_eq!(asked(""), Ok(None));
    assert_eq!(asked("run"), Ok(None));
    assert_eq!(asked("run --take-over"), Ok(Some(Asked::TakeOver)));
    assert_eq!(asked("check"), Ok(Some(Asked::Check)));
    assert_eq!(asked("graph --svg"), Ok(Some(Asked::Graph { svg: true })));
    assert_eq!(asked("reset -100123"), Ok(Some(Asked::Reset { user: -100_123 })));
    assert_eq!(asked("forget 5"), Ok(Some(Asked::Forget { user: 5 })));
    assert_eq!(asked("export 5"), Ok(Some(Asked::Export { user: 5 })));
    let of = StatesOf { user: Some(5), conversation: Some("Walk".to_owned()), json: true };
    assert_eq!(asked("states --user 5 --conversation Walk --json"), Ok(Some(Asked::States(of))));
    assert_eq!(asked("commands --set"), Ok(Some(Asked::Commands { set: true, json: false })));
    assert_eq!(asked("webhook"), Ok(Some(Asked::Webhook { json: false })));
    assert_eq!(asked("webhook --json"), Ok(Some(Asked::Webhook { json: true })));
    assert_eq!(asked("webhook info --json"), Ok(Some(Asked::Webhook { json: true })));
    assert_eq!(asked("webhook delete --drop-pending"), Ok(Some(Asked::DeleteWebhook { drop_pending: true })));
    is(expect!["error: the following required arguments were not provided:"], &asked("reset").unwrap_err());
    is(
        expect!["error: invalid value 'Ann' for '<user>': invalid digit found in string"],
        &asked("forget Ann").unwrap_err(),
    );
    is(expect!["error: unrecognized subcommand 'grpah'"], &asked("grpah").unwrap_err());
}
