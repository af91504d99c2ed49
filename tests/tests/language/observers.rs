//! `#[observe]`, `#[startup]` and `#[shutdown]`.

use std::collections::BTreeMap;

use botwright::prelude::*;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![begin, count, broken, tell, fail, echo, sorry]);

#[derive(Default, Serialize, Deserialize)]
struct Seen {
    started: bool,
    messages: BTreeMap<i64, u32>,
}

#[startup]
fn begin(mut seen: BotData<Seen>) {
    seen.started = true;
}

#[observe]
fn count(user: Option<User>, mut seen: BotData<Seen>) {
    if let Some(user) = user {
        *seen.messages.entry(user.id.0).or_default() += 1;
    }
}

#[observe(order = 1)]
fn broken(mut seen: BotData<Seen>, update: Arc<Update>) -> Result {
    seen.started = false;
    if update.message().and_then(|message| message.text()) == Some("break") {
        return Err(Error::text("the observer broke"));
    }
    seen.started = true;
    Ok(())
}

#[command("seen")]
fn tell(user: User, seen: BotData<Seen>) -> String {
    format!("started {}, {} messages", seen.started, seen.messages[&user.id.0])
}

#[command("fail")]
fn fail(mut seen: BotData<Seen>) -> Result {
    seen.messages.clear();
    Err(Error::text("on purpose"))
}

#[message(text & !command)]
fn echo(Text(text): Text) -> String {
    text
}

#[on_error]
fn sorry(Failure(why): Failure) -> String {
    format!("Sorry: {why}")
}

#[test]
fn an_observer_sees_every_update_beside_its_handler() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("tea").await;
        ann.sees("tea").await;
        ann.says("/unknown").await;
        ann.sees_nothing().await;
        // The handler finds what the observer of the same update wrote.
        ann.says("/seen").await;
        ann.sees("started true, 3 messages").await;
    });
}

#[test]
fn what_it_learnt_is_committed_also_when_the_handler_fails() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/fail").await;
        ann.sees("Sorry: on purpose").await;
        ann.says("/seen").await;
        ann.sees("started true, 2 messages").await;
    });
}

#[test]
fn one_that_fails_stops_nobody_and_changes_nothing() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("break").await;
        ann.sees("Sorry: the observer broke").await;
        ann.sees("break").await;
        ann.says("/seen").await;
        ann.sees("started true, 2 messages").await;
    });
}

mod lifecycle {
    use std::sync::Mutex;

    use botwright::prelude::*;

    pub(super) static LIFE: Mutex<Vec<&str>> = Mutex::new(Vec::new());
    pub(super) const ROUTER: Router = Router::new().mount(handlers![second, first, last]);

    #[startup(order = 2)]
    async fn second(bot: Bot) -> Result {
        bot.get_me().await?;
        LIFE.lock().unwrap().push("second");
        Ok(())
    }

    #[startup(order = 1)]
    fn first() {
        LIFE.lock().unwrap().push("first");
    }

    #[shutdown]
    fn last() {
        LIFE.lock().unwrap().push("last");
    }
}

#[test]
fn the_bot_starts_and_stops_in_order() {
    talk(lifecycle::ROUTER, async |telegram| {
        assert_eq!(*lifecycle::LIFE.lock().unwrap(), ["first", "second"]);
        telegram.stop().await;
        assert_eq!(*lifecycle::LIFE.lock().unwrap(), ["first", "second", "last"]);
    });
}

mod refuses {
    use botwright::prelude::*;

    pub(super) const ROUTER: Router = Router::new().mount(handlers![no]);

    #[startup]
    fn no() -> Result {
        Err(Error::text("the database is away"))
    }
}

#[test]
#[should_panic(expected = "`no` could not start the bot: the database is away")]
fn a_startup_that_fails_keeps_the_bot_from_starting() {
    talk(refuses::ROUTER, async |_| ());
}
