//! What people do in a test, and how a test fails.

mod inline;
mod paying;
mod web_app;

use std::panic::{AssertUnwindSafe, catch_unwind};

use botwright::prelude::*;
use botwright_api::types;
use serde_json::json;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![keys, kettle, tell]);

#[command("keys")]
async fn keys(chat: Chat, bot: Bot) -> Result {
    let markup = json!({"keyboard": [
        [{"text": "Colour", "web_app": {"url": "https://example.org/colour"}}],
        [{"text": "Who?", "request_users": {"request_id": 1}}, {"text": "Where?", "request_chat": {"request_id": 2, "chat_is_channel": false}}],
    ]});
    let _: serde_json::Value =
        bot.call("sendMessage", json!({"chat_id": chat.id, "text": "Share", "reply_markup": markup})).await?;
    Ok(())
}

#[command("fails")]
fn kettle() -> Result<String> {
    Err(Error::text("the kettle is empty"))
}

#[message]
fn tell(message: Message) -> String {
    describe(&message)
}

fn describe(message: &types::Message) -> String {
    if let Some(data) = message.web_app_data() {
        format!("{}: {}", data.button_text, data.data)
    } else if let Some(shared) = message.users_shared() {
        format!("{} user", shared.users.len())
    } else if message.chat_shared().is_some() {
        "a chat".into()
    } else if message.passport_data().is_some() {
        "a passport".into()
    } else if message.media_group_id().is_some() {
        format!("a picture, {}", message.caption().unwrap_or("no caption"))
    } else if let Some(venue) = message.venue() {
        format!("at {}", venue.title)
    } else if let Some(poll) = message.poll() {
        format!("{} {}", poll.question, poll.options.iter().map(|option| option.voter_count).sum::<i64>())
    } else {
        format!("you say {}", message.text().unwrap_or("nothing"))
    }
}

#[test]
fn keys_bring_what_they_ask_for() {
    talk(ROUTER, async |mut telegram| {
        let ben = telegram.user("Ben");
        let ann = telegram.user("Ann");
        let group = telegram.group("Friends", &[&ann, &ben]);
        let mut ann = ann.chat();
        ann.says("/keys").await;
        assert_eq!(ann.keys().await, [vec!["Colour"], vec!["Who?", "Where?"]]);
        ann.sends_web_app_data("Colour", "red").await;
        ann.sees("Colour: red").await;
        ann.shares_users("Who?", &[&ben]).await;
        ann.sees("1 user").await;
        ann.shares_chat("Where?", &group).await;
        ann.sees("a chat").await;
    });
}

#[test]
fn albums_passports_and_messages_by_hand_arrive() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.sends_album(&[b"one", b"two"], "Both").await;
        ann.sees("a picture, Both").await;
        ann.sees("a picture, no caption").await;
        ann.shares_passport(json!({"data": [], "credentials": {"data": "", "hash": "", "secret": ""}})).await;
        ann.sees("a passport").await;
        let place = json!({"latitude": 1.5, "longitude": 2.5});
        ann.sends(
            json!({"venue": {"location": place, "title": "Harbour", "address": "1"}, "location": place}),
        )
        .await;
        ann.sees("at Harbour").await;
        ann.sends_poll("Tea?", &["Yes", "No"]).await;
        ann.sees("Tea? 0").await;
        ann.votes(&["No"]).await;
        let votes = |poll: &types::Poll| poll.options[1].voter_count;
        assert_eq!(newest_poll(&ann.messages().await).map(votes), Some(1));
        ann.retracts_vote().await;
        assert_eq!(newest_poll(&ann.messages().await).map(votes), Some(0));
    });
}

fn newest_poll(messages: &[types::Message]) -> Option<&types::Poll> {
    messages.iter().rev().find_map(|message| message.poll())
}

#[test]
fn people_open_links_and_manage_groups() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user_with("Ann", |ann| ann.username("ann_lab"));
        let ben = telegram.user("Ben");
        assert_eq!((ann.mention(), ben.mention()), ("@ann_lab".to_owned(), "Ben".to_owned()));
        let group = telegram.supergroup("Friends", &[&ann]);
        let mut in_group = ann.at(&group);
        in_group.adds(&ben).await;
        in_group.restricts(&ben, &["can_send_messages"]).await;
        assert_eq!(json!(group.member(ben.account()))["status"], "restricted");
        in_group.bans(&ben).await;
        in_group.removes_bot().await;
        in_group.opens("https://t.me/offline_bot?startgroup=go").await;
        in_group.sees("you say /start@offline_bot go").await;
        let mut private = ann.chat();
        private.opens("https://t.me/offline_bot?start=hello").await;
        private.sees("you say /start hello").await;
        private.reacts("👍").await;
        let channel = telegram.channel("News", &[&ann]);
        assert_eq!(json!(channel.bot_member())["status"], "administrator");
    });
}

/// The words with which a test fails.
fn failure(test: impl AsyncFnOnce(Telegram)) -> String {
    fails(ROUTER, test)
}

/// As [`failure`], with these handlers.
fn fails(router: Router, test: impl AsyncFnOnce(Telegram)) -> String {
    let failed = catch_unwind(AssertUnwindSafe(|| talk(router, test))).unwrap_err();
    failed.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn a_step_that_cannot_be_done_names_its_line() {
    let line = line!() + 2;
    let words = failure(async |mut telegram| {
        telegram.user("Ann").chat().presses("Stop").await;
    });
    assert!(words.contains(&format!("people.rs:{line}:")), "{words}");
    assert!(words.contains("there is no inline button \"Stop\""), "{words}");
    let words = failure(async |mut telegram| telegram.user("Ann").chat().pays().await);
    assert!(words.contains("there is no invoice"), "{words}");
}

#[test]
fn a_failed_expectation_tells_what_a_handler_failed_with() {
    let words = failure(async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/fails").await;
        ann.sees("Here is your tea.").await;
    });
    assert!(words.contains("meanwhile the handler `kettle` failed"), "{words}");
    assert!(words.contains("the kettle is empty"), "{words}");
}
