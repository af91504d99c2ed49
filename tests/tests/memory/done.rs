//! An update that was dealt with is not dealt with again, in whatever order they come.

use botwright::prelude::*;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![count, broken, look]);

#[message(regex("^up$"))]
fn count(mut count: UserData<u32>) -> &'static str {
    *count += 1;
    "counted"
}

#[message(regex("^broken$"))]
fn broken(mut count: UserData<u32>) -> Result {
    *count += 100;
    Err(Error::text("broken"))
}

#[command("look")]
fn look(count: UserData<u32>) -> String {
    count.to_string()
}

async fn brings(telegram: &Telegram, person: UserId, id: i64, text: &str) {
    let update = format!(
        r#"{{"update_id": {id}, "message": {{"message_id": {id}, "date": 1, "text": "{text}",
            "from": {{"id": {person}, "is_bot": false, "first_name": "Ann"}},
            "chat": {{"id": {person}, "type": "private", "first_name": "Ann"}}}}}}"#,
    );
    telegram.receives(Update::from_json(update.as_bytes()).unwrap()).await;
}

async fn ann(telegram: &mut Telegram) -> (botwright::testing::Chat, UserId) {
    let person = telegram.user_with("Ann", botwright::testing::PersonBuilder::knows_the_bot);
    let id = person.id();
    (person.chat(), id)
}

#[test]
fn any_order_is_handled_and_nothing_twice() {
    talk(ROUTER, async |mut telegram| {
        let (mut chat, id) = ann(&mut telegram).await;
        for update in [10, 12, 11, 12, 10, 11, 3] {
            brings(&telegram, id, update, "up").await;
        }
        chat.says("/look").await;
        chat.sees("4").await;
    });
}

#[test]
fn what_was_done_before_a_restart_stays_done() {
    talk(ROUTER, async |mut telegram| {
        let (mut chat, id) = ann(&mut telegram).await;
        brings(&telegram, id, 10, "up").await;
        brings(&telegram, id, 11, "broken").await;
        telegram.restart(|bot| App::with_router(bot, ROUTER)).await;
        brings(&telegram, id, 10, "up").await;
        brings(&telegram, id, 11, "broken").await;
        assert_eq!(telegram.failures(), [""; 0], "the failure was told in the first life");
        chat.says("/look").await;
        chat.sees("1").await;
    });
}

#[test]
fn numbers_may_begin_anew() {
    talk(ROUTER, async |mut telegram| {
        let (mut chat, id) = ann(&mut telegram).await;
        brings(&telegram, id, 10, "up").await;
        telegram.advance("7d").await;
        brings(&telegram, id, 10, "up").await;
        chat.says("/look").await;
        chat.sees("2").await;
    });
}
