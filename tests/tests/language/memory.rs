//! What is remembered of one person: all of it is shown, and all of it is forgotten.

use std::ops::Bound;

use botwright::guards::{Allowed, Allowlist};
use botwright::storage::{MemoryStorage, Range, Storage};

use botwright::prelude::*;
use botwright::testing::run_with;

use crate::script::check;

const ROUTER: Router = Router::new().mount(handlers![
    name,
    who,
    walk,
    stroll,
    leap,
    stand,
    lost,
    forget_me,
    forget_here,
    fails,
    export,
    show,
    ask,
    answer,
    admit,
    allowed,
    remind,
    ring
]);

#[derive(Default, Serialize, Deserialize)]
#[data(name = "profile")]
struct Profile {
    name: String,
}

#[derive(Default, Serialize, Deserialize)]
#[data(name = "visits")]
struct Visits(u32);

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeout = "10m", name = "walk")]
enum Walk {
    #[start]
    #[to(Arrived)]
    Walking { steps: u32 },
    #[to(Walking)]
    Arrived,
}

/// Of the whole group.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = chat, timeout = "10m", name = "quiz")]
enum Quiz {
    #[start]
    #[to(Asking)]
    Asking,
}

#[command("name {name..}")]
fn name(name: String, mut profile: UserData<Profile>, mut visits: ChatData<Visits>) {
    profile.name = name;
    visits.0 += 1;
}

#[command("who")]
fn who(profile: UserData<Profile>, visits: ChatData<Visits>) -> String {
    format!("{:?}, {} visits", profile.name, visits.0)
}

#[command("walk")]
fn walk() -> Goto<Walk> {
    goto!(Walk::Walking { steps: 3 })
}

#[state(Walk::Walking { steps })]
#[message(text("where"))]
fn stroll(steps: u32) -> String {
    format!("{steps} steps away")
}

#[state(Walk::Walking)]
#[message(text("leap"))]
fn leap() -> Goto<Walk> {
    goto!(Walk::Arrived)
}

#[state(Walk::Arrived)]
#[message(text("where"))]
fn stand() -> &'static str {
    "there"
}

#[message(text("where"))]
fn lost() -> &'static str {
    "nowhere"
}

#[command("forgetme")]
async fn forget_me(user: User, memory: Memory) -> Result<&'static str> {
    memory.forget(user.id).await?;
    Ok("Who are you?")
}

/// Steps on, and changes what is forgotten, before it is and after.
#[state(Walk::Walking)]
#[message(text("forget all"))]
async fn forget_here(
    user: User,
    memory: Memory,
    mut profile: UserData<Profile>,
    mut visits: ChatData<Visits>,
) -> Result<(&'static str, Goto<Walk>)> {
    "changed before".clone_into(&mut profile.name);
    memory.forget(user.id).await?;
    visits.0 = 100;
    Ok(("All forgotten.", goto!(Walk::Arrived)))
}

#[command("fails")]
async fn fails(user: User, memory: Memory) -> Result {
    memory.forget(user.id).await?;
    Err(Error::text("forgot, and failed"))
}

#[command("export")]
async fn export(user: User, memory: Memory, mut profile: UserData<Profile>) -> Result<String> {
    profile.name.push('!');
    drop(profile);
    Ok(memory.export(user.id).await?.to_string())
}

#[command("show {user}")]
async fn show(user: i64, memory: Memory) -> Result<String> {
    Ok(memory.export(UserId(user)).await?.to_string())
}

#[command("quiz")]
fn ask() -> (&'static str, Goto<Quiz>) {
    ("What is 1 + 1?", goto!(Quiz::Asking))
}

#[state(Quiz::Asking)]
#[message(text("2"))]
fn answer(user: User) -> (String, Goto<Quiz>) {
    (format!("Right, {}!", user.first_name), goto!(Quiz::Asking))
}

#[command("admit")]
async fn admit(user: User, mut list: Allowlist) -> Result<&'static str> {
    list.add(user.id).await?;
    Ok("Welcome.")
}

#[command("allowed")]
fn allowed(_: Allowed) -> &'static str {
    "You are."
}

#[command("remind")]
async fn remind(chat: Chat, user: User) -> Result {
    ring::after(5.minutes()).chat(&chat).named("tea").await?;
    ring::after(5.minutes()).chat(&chat).user(&user).await?;
    Ok(())
}

#[job]
fn ring() -> &'static str {
    "Tea!"
}

#[test]
fn a_person_is_forgotten_everywhere_and_nobody_else_is() {
    check(
        ROUTER,
        r#"Ann: /name Ann of Oslo
         Ann: /walk
         Ann: where
         Bot: 3 steps away
         Ann: /admit
         Bot: Welcome.
         Ben: /name Ben
         Ben: /walk
         Ann: /forgetme
         Bot: Who are you?
         Ann: where
         Bot: nowhere
         Ann: /who
         Bot: "", 0 visits
         Ann: /allowed
         Bot: You are not on the list of those who may do that.
         Ben: where
         Bot: 3 steps away
         Ben: /who
         Bot: "Ben", 1 visits"#,
    );
}

#[test]
fn the_handler_itself_leaves_nothing_behind() {
    check(
        ROUTER,
        r#"Ann: /name Ann
         Ann: /walk
         Ann: forget all
         Bot: All forgotten.
         Ann: where
         Bot: nowhere
         Ann: /who
         Bot: "", 0 visits
         10m pass"#,
    );
}

#[test]
fn a_handler_that_fails_forgets_nothing() {
    let storage = Arc::new(MemoryStorage::default());
    let app = |bot| App::with_router(bot, ROUTER).storage(Arc::clone(&storage)).apologise("Sorry.");
    run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/name Ann").await;
        ann.says("/walk").await;
        ann.says("/fails").await;
        ann.sees("Sorry.").await;
        ann.says("/who").await;
        ann.sees("\"Ann\", 1 visits").await;
        ann.says("where").await;
        ann.sees("3 steps away").await;
    });
}

#[test]
fn no_trace_stays_in_the_storage() {
    let storage = Arc::new(MemoryStorage::default());
    let app = |bot| App::with_router(bot, ROUTER).storage(Arc::clone(&storage));
    run_with(app, async |mut telegram| {
        let ann = telegram.user("Ann");
        let id = ann.id().to_string();
        let group = telegram.supergroup("Friends", &[&ann]);
        let mut here = ann.chat();
        let mut there = ann.at(&group);
        here.says("/name Ann").await;
        here.says("/walk").await;
        here.says("/remind").await;
        there.says("/walk").await;
        there.says("/quiz").await;
        there.sees_part("1 + 1").await;
        there.says("2").await;
        there.sees("Right, Ann!").await;
        assert!(traces(&storage, &id).await.len() >= 6, "{:#?}", traces(&storage, &id).await);

        here.says("/forgetme").await;
        here.sees("Who are you?").await;
        assert_eq!(traces(&storage, &id).await, Vec::<String>::new());
        telegram.advance("6m").await;
        here.sees_nothing().await;
        // It was the group's conversation, and goes on.
        there.says("2").await;
        there.sees("Right, Ann!").await;
    });
}

#[test]
fn an_export_has_everything_as_it_will_be() {
    let storage = Arc::new(MemoryStorage::default());
    let app = |bot| App::with_router(bot, ROUTER).storage(Arc::clone(&storage));
    run_with(app, async |mut telegram| {
        let ann = telegram.user("Ann");
        let id = ann.id();
        let mut here = ann.chat();
        here.says("/name Ann").await;
        here.says("/walk").await;
        here.says("/admit").await;
        here.sees("Welcome.").await;
        here.says("/export").await;
        let said = here.last().await.text().unwrap_or_default().to_owned();
        let document: serde_json::Value = serde_json::from_str(&said).unwrap();
        assert_eq!(document["user"], id.0);
        assert_eq!(
            document["user data"][format!("{id}/profile")],
            serde_json::json!({"version": 1, "value": {"name": "Ann!"}})
        );
        assert_eq!(document["chat data"][format!("{id}/visits")]["value"], 1);
        let walk = &document["conversation"][format!("{id}/{id}")][0];
        assert_eq!((&walk["conversation"], &walk["state"]), (&"walk".into(), &"Walking".into()));
        assert_eq!(walk["data"], serde_json::json!({"Walking": {"steps": 3}}));
        assert!(
            document["allowlist"][id.to_string()].is_number()
                || document["allowlist"][id.to_string()].is_null()
        );
        assert_eq!(document.as_object().unwrap().len(), 5, "{document:#}");
        here.says("/show 1").await;
        here.sees(r#"{"user":1}"#).await;
    });
}

/// Where a number stands in the storage, but for the marks of updates.
async fn traces(storage: &MemoryStorage, id: &str) -> Vec<String> {
    let mut found = Vec::new();
    for namespace in [
        "user data",
        "chat data",
        "bot data",
        "conversation",
        "conversation of user",
        "conversation of chat",
        "conversation of message",
        "callback data",
        "job",
        "job index",
        "due",
        "allowlist",
        "enrolled",
    ] {
        let range = Range { namespace, from: Bound::Unbounded, before: None, limit: 1_000 };
        for (key, stored) in storage.scan(0, range).await.unwrap() {
            let value = String::from_utf8(stored.value).unwrap();
            if key.contains(id) || value.contains(id) {
                found.push(format!("{namespace} {key} {value}"));
            }
        }
    }
    found
}
