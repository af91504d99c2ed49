//! The storage fails, answers are lost, others write at the same time: nothing is lost, nothing applied twice.

use std::sync::Arc;

use botwright::prelude::*;
use botwright::storage::{MemoryStorage, StorageError};
use botwright::testing::run_with;

use super::shaky::Shaky;
use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![count, count_silently, look, total, sorry]);

#[derive(Default, Serialize, Deserialize)]
struct Total(u64);

#[message(regex("^up$"))]
async fn count(count: UserData<u32>, total: BotData<Total>, chat: ChatData<u16>) -> &'static str {
    count_silently(count, total, chat).await;
    "counted"
}

#[message(regex("^silently$"))]
async fn count_silently(mut count: UserData<u32>, mut total: BotData<Total>, mut chat: ChatData<u16>) {
    let (counted, all, here) = (*count + 1, total.0 + 1, *chat + 1);
    // Whoever else could come in between has the chance to.
    tokio::task::yield_now().await;
    (*count, total.0, *chat) = (counted, all, here);
}

#[command("look")]
fn look(count: UserData<u32>) -> String {
    count.to_string()
}

#[command("total")]
fn total(total: BotData<Total>, chat: ChatData<u16>) -> String {
    format!("{} in all, {} here", total.0, *chat)
}

#[on_error]
fn sorry(why: FailureOf<StorageError>) -> String {
    format!("Sorry: {}", *why)
}

#[test]
fn while_the_storage_is_away_nothing_is_acknowledged_and_afterwards_all_is_handled() {
    let storage = Shaky::default();
    let app = |bot| App::with_router(bot, ROUTER).storage(storage.clone());
    run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("up").await;
        ann.sees("counted").await;
        storage.is_away(true);
        let mut changes = telegram.emulator().changes();
        ann.seat().send_text("up").unwrap();
        let last = telegram.emulator().updates().last().unwrap().update["update_id"].as_i64().unwrap();
        while ann
            .seat()
            .last_message()
            .is_none_or(|message| message.text() != Some("Sorry: the storage failed: the disk is gone"))
        {
            changes.changed().await.unwrap();
        }
        ann.seat().send_text("up").unwrap();
        let calls = telegram.emulator().calls();
        let asked = calls.iter().filter(|call| call.method == "getUpdates");
        let confirmed = asked.filter_map(|call| call.arguments["offset"].as_i64()).max();
        assert!(confirmed <= Some(last), "{confirmed:?} is beyond {last}");
        storage.is_away(false);
        ann.says("/look").await;
        ann.sees("3").await;
    });
}

#[test]
fn an_answer_that_was_lost_does_not_repeat_the_handler() {
    let storage = Shaky::default();
    let app = |bot| App::with_router(bot, ROUTER).storage(storage.clone());
    run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        storage.loses_answers(1);
        ann.says("up").await;
        ann.sees("counted").await;
        let calls = telegram.emulator().calls();
        assert_eq!(calls.iter().filter(|call| call.method == "sendMessage").count(), 1);
        ann.says("/look").await;
        ann.sees("1").await;
        assert_eq!(telegram.failures(), [""; 0]);
    });
}

#[test]
fn a_thousand_at_once_are_a_thousand() {
    talk(ROUTER, async |mut telegram| {
        let people: Vec<_> = (0..50).map(|number| telegram.user(&format!("Person {number}"))).collect();
        let chats: Vec<_> = people.iter().map(botwright::testing::Person::chat).collect();
        for _ in 0..20 {
            chats.iter().for_each(|chat| drop(chat.seat().send_text("silently").unwrap()));
        }
        // A thousand take longer than a rest may.
        while telegram.emulator().rest().await.is_err() {}
        let mut first = people[0].chat();
        first.says("/total").await;
        first.sees("1000 in all, 20 here").await;
    });
}

#[test]
fn two_replicas_that_write_the_same_lose_nothing() {
    let storage = Arc::new(MemoryStorage::default());
    let replica = |first_update: i64| {
        let storage = Arc::clone(&storage);
        let app = |bot| App::with_router(bot, ROUTER).storage(storage);
        run_with(app, async |mut telegram| {
            let ann = telegram.user_with("Ann", botwright::testing::PersonBuilder::knows_the_bot).id();
            for id in first_update..first_update + 50 {
                let update = format!(
                    r#"{{"update_id": {id}, "message": {{"message_id": {id}, "date": 1, "text": "up",
                        "from": {{"id": {ann}, "is_bot": false, "first_name": "Ann"}},
                        "chat": {{"id": {ann}, "type": "private", "first_name": "Ann"}}}}}}"#,
                );
                telegram.receives(Update::from_json(update.as_bytes()).unwrap()).await;
            }
            assert_eq!(telegram.failures(), [""; 0]);
        });
    };
    std::thread::scope(|scope| {
        scope.spawn(|| replica(1));
        scope.spawn(|| replica(1_000));
    });
    run_with(
        |bot| App::with_router(bot, ROUTER).storage(Arc::clone(&storage)),
        async |mut telegram| {
            let mut ann = telegram.user("Ann").chat();
            ann.says("/total").await;
            ann.sees("100 in all, 100 here").await;
        },
    );
}
