//! The scheduler between a bot and a server: what a call's own params say is what the budgets go by.

use botwright_api::types::InputMediaPhoto;
use botwright_api::{Bot, InputFile};
use futures_util::future::try_join_all;

use super::*;
use crate::clock::Clock;
use crate::obliging::Obliging;

/// A bot that sends so, and the server.
fn bot(sending: &Sending) -> (Obliging, Bot) {
    let server = Obliging::new();
    let (bot, _scheduler) = sending.around(server.bot(), &Clock::system());
    (server, bot)
}

/// The last moment at which the server was asked, in milliseconds.
fn end(server: &Obliging) -> u128 {
    server.milliseconds().into_iter().max().expect("it was asked")
}

#[tokio::test(start_paused = true)]
async fn where_sending_is_off_there_are_no_budgets_at_all() {
    for (sending, minutes) in [(Sending::off(), 0), (Sending::unlimited(), 0), (Sending::default(), 4)] {
        let (server, bot) = bot(&sending);
        // More than a group may get in four minutes.
        try_join_all((0..100).map(|_| async { bot.send_message(ChatId(-5), "Hello!").await })).await.unwrap();
        assert_eq!(server.asked().len(), 100);
        assert_eq!(end(&server) / 60_000, minutes, "{sending:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_paid_for_has_the_budget_of_paid_ones() {
    let sending = Sending::default().per_second(1).paid_per_second(50);
    for (paid, milliseconds) in [(true, 0), (false, 9_000)] {
        let (server, bot) = bot(&sending);
        let send = async |chat: i64| bot.send_message(chat, "Hello!").allow_paid_broadcast(paid).await;
        try_join_all((1..=10).map(send)).await.unwrap();
        assert_eq!(end(&server) / 10 * 10, milliseconds);
    }
}

#[tokio::test(start_paused = true)]
async fn an_album_and_a_bundle_count_as_many_messages_as_they_have() {
    let sending = Sending::default().per_second(10);
    let (server, first) = bot(&sending);
    let photo = |number: i64| InputMediaPhoto::new(InputFile::file_id(number.to_string()));
    let album = async |chat: i64| first.send_media_group(chat, (0..5).map(photo)).await;
    try_join_all((1..=3).map(album)).await.unwrap();
    assert_eq!(seconds(&server), [0, 0, 1]);
    let (server, second) = bot(&sending);
    let bundle = async |chat: i64| second.forward_messages(chat, 9, (1..=5).map(MessageId)).await;
    let _ = futures_util::future::join_all((1..=3).map(bundle)).await;
    assert_eq!(seconds(&server), [0, 0, 1]);
}

fn seconds(server: &Obliging) -> Vec<u128> {
    server.milliseconds().iter().map(|moment| moment / 1_000).collect()
}
