//! Those who wait: edits that become one, a cap, a stop.

use std::time::Duration;

use botwright_api::Error;
use serde_json::json;

use super::{Sending, Server};
use crate::sending::Priority;

/// A bot whose chat 5 has to wait for a second.
async fn held_up(sending: Sending) -> Server {
    let server = Server::new(sending.per_chat(Duration::from_secs(1), 1));
    server.sends(server.message(5, "first")).await.unwrap().unwrap();
    server
}

#[tokio::test(start_paused = true)]
async fn edits_of_one_message_become_the_last_and_all_have_its_answer() {
    let server = held_up(Sending::default()).await;
    let texts = ["10 %", "20 %", "30 %"];
    let edits: Vec<_> = texts.iter().map(|text| server.sends(server.edit(5, 1, text))).collect();
    let other = server.sends(server.edit(5, 2, "another message"));
    let markup = server.sends(server.edit(5, 1, "its buttons").method("editMessageReplyMarkup"));
    for edit in edits {
        let answer = edit.await.unwrap().unwrap();
        assert_eq!(answer.result(), Some(json!("30 %")));
    }
    other.await.unwrap().unwrap();
    markup.await.unwrap().unwrap();
    assert_eq!(server.texts(), ["5 first", "5 30 %", "5 another message", "5 its buttons"]);
}

#[tokio::test(start_paused = true)]
async fn each_edit_can_be_asked_for() {
    let server = held_up(Sending::default().every_edit()).await;
    let edits: Vec<_> = ["1", "2"].iter().map(|text| server.sends(server.edit(5, 1, text))).collect();
    for edit in edits {
        edit.await.unwrap().unwrap();
    }
    assert_eq!(server.texts(), ["5 first", "5 1", "5 2"]);
}

#[tokio::test(start_paused = true)]
async fn an_overtaken_edit_goes_if_the_later_one_is_given_up_and_fails_as_the_later_one_does() {
    let server = held_up(Sending::default()).await;
    let early = server.sends(server.edit(5, 1, "early"));
    tokio::task::yield_now().await;
    let late = server.sends(server.edit(5, 1, "late"));
    tokio::task::yield_now().await;
    late.abort();
    early.await.unwrap().unwrap();
    assert_eq!(server.texts(), ["5 first", "5 early"]);
    server.refuses("wrong", Error::BadRequest(super::refusal("Bad Request: message is too long")));
    let edits: Vec<_> = ["right", "wrong"].iter().map(|text| server.sends(server.edit(5, 1, text))).collect();
    for edit in edits {
        assert!(matches!(edit.await.unwrap(), Err(Error::BadRequest(_))));
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_given_up_takes_no_turn() {
    let server = held_up(Sending::default()).await;
    let given_up = server.sends(server.message(5, "given up"));
    let next = server.sends(server.message(5, "next"));
    tokio::task::yield_now().await;
    given_up.abort();
    next.await.unwrap().unwrap();
    assert_eq!(server.got(), [(0.0, "5 first".to_owned()), (1.0, "5 next".to_owned())]);
}

#[tokio::test(start_paused = true)]
async fn no_more_wait_than_may_and_the_rest_waits_for_room() {
    let server = held_up(Sending::default().most_waiting(3)).await;
    let calls: Vec<_> = (0..10).map(|number| server.sends(server.message(5, number.to_string()))).collect();
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
    assert_eq!(server.core.waiting(Priority::Reply), 3);
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.texts().len(), 11);
}

#[tokio::test(start_paused = true)]
async fn at_a_stop_what_waits_is_waited_for_and_what_is_left_then_is_told() {
    let server = held_up(Sending::default()).await;
    let drained = server.sends(server.message(5, "drained"));
    tokio::task::yield_now().await;
    server.core.idle().await;
    drained.await.unwrap().unwrap();
    let broadcast = server.sends_as(Priority::Broadcast, server.message(5, "broadcast"));
    tokio::task::yield_now().await;
    server.core.send_broadcasts_away();
    assert!(matches!(broadcast.await.unwrap(), Err(Error::Stopped { .. })));
    let left = [server.sends(server.message(5, "left")), server.sends(server.edit(5, 1, "left"))];
    tokio::task::yield_now().await;
    server.core.close();
    for call in left {
        assert!(matches!(call.await.unwrap(), Err(Error::Stopped { .. })));
    }
    let late = server.sends(server.message(5, "late")).await.unwrap();
    assert!(late.unwrap_err().to_string().contains("the bot stops"));
    server.sends(server.message(6, "need not wait")).await.unwrap().unwrap();
    assert_eq!(server.texts(), ["5 first", "5 drained", "6 need not wait"]);
}
