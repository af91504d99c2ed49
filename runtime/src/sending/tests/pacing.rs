//! Budgets: each option, and what no budget touches.

#![allow(
    clippy::unchecked_time_subtraction,
    reason = "in a test, a moment that is later is an assertion that fails"
)]

use std::time::Duration;

use super::{Sending, Server, most_within};
use crate::sending::Priority;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);

/// Sends to as many private chats as there are messages; when they came.
async fn to_chats(server: &Server, count: i64) -> Vec<Duration> {
    for call in (1..=count).map(|chat| server.sends(server.message(chat, ""))).collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    server.moments()
}

/// Sends to one chat; when they came.
async fn to_one(server: &Server, chat: i64, count: usize) -> Vec<Duration> {
    let calls: Vec<_> =
        (0..count).map(|number| server.sends(server.message(chat, number.to_string()))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    server.moments()
}

#[tokio::test(start_paused = true)]
async fn no_second_has_more_than_thirty_messages_and_none_has_to_have_less() {
    let server = Server::new(Sending::default());
    let moments = to_chats(&server, 100).await;
    assert_eq!(most_within(&moments, SECOND), 30);
    assert_eq!(moments[29], Duration::ZERO, "the first thirty do not wait");
    assert!(moments[99] < Duration::from_millis(3_100), "{:?}", moments[99]);
}

#[tokio::test(start_paused = true)]
async fn the_second_s_limit_can_be_another() {
    let server = Server::new(Sending::default().per_second(7));
    assert_eq!(most_within(&to_chats(&server, 40).await, SECOND), 7);
}

#[tokio::test(start_paused = true)]
async fn a_chat_gets_one_a_second_after_a_small_burst() {
    let server = Server::new(Sending::default());
    let seconds: Vec<_> = to_one(&server, 5, 6).await.iter().map(Duration::as_secs).collect();
    assert_eq!(seconds, [0, 0, 0, 1, 2, 3]);
    assert_eq!(server.texts()[..2], ["5 0", "5 1"], "in their order");
}

#[tokio::test(start_paused = true)]
async fn the_pace_of_a_chat_can_be_another() {
    let server = Server::new(Sending::default().per_chat(4 * SECOND, 1));
    let seconds: Vec<_> = to_one(&server, 5, 3).await.iter().map(Duration::as_secs).collect();
    assert_eq!(seconds, [0, 4, 8]);
}

#[tokio::test(start_paused = true)]
async fn no_minute_of_a_group_has_more_than_twenty_messages() {
    for (chat, most) in [(-5, 20), (5, 62)] {
        let server = Server::new(Sending::default());
        let moments = to_one(&server, chat, 70).await;
        assert_eq!(most_within(&moments, MINUTE), most, "{chat}");
        assert_eq!(most_within(&moments, SECOND), 3, "{chat}");
    }
    let server = Server::new(Sending::default().per_group_minute(5));
    assert_eq!(most_within(&to_one(&server, -5, 20).await, MINUTE), 5);
}

#[tokio::test(start_paused = true)]
async fn paid_messages_have_a_budget_of_their_own() {
    let server = Server::new(Sending::default());
    let paid: Vec<_> = (1..=1_500).map(|chat| server.sends(server.message(chat, "").paid())).collect();
    let free: Vec<_> = (1..=40).map(|chat| server.sends(server.message(9_000 + chat, "free"))).collect();
    for call in paid.into_iter().chain(free) {
        call.await.unwrap().unwrap();
    }
    let moments = |free: bool| -> Vec<Duration> {
        let texts = server.texts();
        server
            .moments()
            .into_iter()
            .zip(texts)
            .filter(|(_, text)| text.ends_with("free") == free)
            .map(|(moment, _)| moment)
            .collect()
    };
    assert_eq!(most_within(&moments(false), SECOND), 1_000);
    assert_eq!(most_within(&moments(true), SECOND), 30);
    let server = Server::new(Sending::default().paid_per_second(50));
    for call in (1..=120).map(|chat| server.sends(server.message(chat, "").paid())).collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(most_within(&server.moments(), SECOND), 50);
}

#[tokio::test(start_paused = true)]
async fn an_album_counts_as_many_messages_as_it_has_parts() {
    let server = Server::new(Sending::default().per_second(10));
    let albums: Vec<_> = (1..=3)
        .map(|chat| {
            let mut album = server.message(chat, "").method("sendMediaGroup");
            album.target.messages = 5;
            server.sends(album)
        })
        .collect();
    for album in albums {
        album.await.unwrap().unwrap();
    }
    assert_eq!(server.moments().iter().map(Duration::as_secs).collect::<Vec<_>>(), [0, 0, 1]);
}

#[tokio::test(start_paused = true)]
async fn what_sends_nothing_does_not_wait_and_without_limits_nothing_does() {
    let server = Server::new(Sending::default().per_second(1));
    let calls = ["getChat", "answerCallbackQuery", "sendChatAction", "deleteMessage", "banChatMember"];
    for call in calls.map(|method| server.sends(server.message(5, "").method(method))) {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.moments().last(), Some(&Duration::ZERO));
    let server = Server::new(Sending::unlimited());
    assert_eq!(to_one(&server, -5, 1_000).await.last(), Some(&Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn replies_overtake_a_broadcast_and_find_a_part_of_the_budget_free() {
    let server = Server::new(Sending::default());
    let broadcast: Vec<_> =
        (1..=300).map(|chat| server.sends_as(Priority::Broadcast, server.message(chat, "news"))).collect();
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    assert_eq!(most_within(&server.moments(), SECOND), 25, "a sixth is left");
    let asked = server.beginning.elapsed();
    for call in (0..5).map(|chat| server.sends(server.message(5_000 + chat, "reply"))).collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.beginning.elapsed(), asked, "five replies a second do not wait at all");
    let mut calls: Vec<_> = (0..20).map(|chat| server.sends(server.message(6_000 + chat, "reply"))).collect();
    calls.push(server.sends_as(Priority::Job, server.message(7_000, "job")));
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert!(
        server.beginning.elapsed() - asked < 2 * SECOND,
        "more of them wait for no more than the next second"
    );
    for call in broadcast {
        call.await.unwrap().unwrap();
    }
    assert_eq!(most_within(&server.moments(), SECOND), 30);
}

#[tokio::test(start_paused = true)]
async fn what_matters_more_goes_first() {
    let server = Server::new(Sending::default().per_second(1));
    server.sends(server.message(1, "first")).await.unwrap().unwrap();
    let mut calls = vec![
        server.sends_as(Priority::Broadcast, server.message(2, "broadcast")),
        server.sends_as(Priority::Job, server.message(3, "job")),
        server.sends(server.edit(4, 1, "edit")),
    ];
    tokio::task::yield_now().await;
    calls.push(server.sends(server.message(5, "reply")));
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.texts(), ["1 first", "5 reply", "4 edit", "3 job", "2 broadcast"]);
}

#[tokio::test(start_paused = true)]
async fn chats_at_rest_are_forgotten() {
    let server = Server::new(Sending::default().per_second(1_000_000));
    for round in 0..4 {
        to_chats(&server, 1_000).await;
        tokio::time::sleep(10 * SECOND).await;
        server.sends(server.message(10_000 + round, "")).await.unwrap().unwrap();
    }
    tokio::time::sleep(10 * SECOND).await;
    to_chats(&server, 2_000).await;
    assert!(server.core.known() <= 2_000, "{} chats are known", server.core.known());
}
