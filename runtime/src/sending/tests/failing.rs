//! Refusals and failures: what is made again, when, and what is not.

#![allow(
    clippy::unchecked_time_subtraction,
    reason = "in a test, a moment that is later is an assertion that fails"
)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use botwright_api::{Bot, ChatId, Error};
use serde_json::json;

use super::{Sending, Server, flood, refusal};
use crate::sending::Priority;

/// An answer that did not come.
fn lost() -> Error {
    Error::Timeout { method: "test".into() }
}

/// A server that could not be connected to: nobody listens at that port.
async fn unreachable() -> Error {
    let bot =
        Bot::builder("1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").api_url("http://127.0.0.1:1").build().unwrap();
    bot.get_me().await.unwrap_err()
}

fn server_error() -> Error {
    let mut refusal = refusal("Bad Gateway");
    refusal.code = 502;
    Error::Server(refusal)
}

#[tokio::test(start_paused = true)]
async fn a_refused_chat_waits_and_the_others_do_not() {
    let server = Server::new(Sending::default());
    server.refuses("one", flood(7));
    let calls = [server.sends(server.message(1, "one")), server.sends(server.message(2, "two"))];
    tokio::time::sleep(Duration::from_secs(1)).await;
    let later = [server.sends(server.message(1, "behind")), server.sends(server.message(3, "three"))];
    for call in calls.into_iter().chain(later) {
        call.await.unwrap().unwrap();
    }
    let wanted = [(0.0, "1 one"), (0.0, "2 two"), (1.0, "3 three"), (7.0, "1 one"), (7.0, "1 behind")];
    assert_eq!(server.got(), wanted.map(|(second, text)| (second, text.to_owned())));
}

#[tokio::test(start_paused = true)]
async fn when_a_second_chat_is_refused_all_wait_that_matter_as_little() {
    let server = Server::new(Sending::default());
    server.refuses("one", flood(5));
    server.refuses("two", flood(5));
    let calls = [server.sends(server.message(1, "one")), server.sends(server.message(2, "two"))];
    tokio::time::sleep(Duration::from_secs(1)).await;
    let third = server.sends(server.message(3, "three"));
    for call in calls.into_iter().chain([third]) {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.moments()[2..].iter().map(Duration::as_secs).collect::<Vec<_>>(), [5, 5, 5]);
}

#[tokio::test(start_paused = true)]
async fn a_refused_broadcast_waits_as_a_whole_and_replies_do_not() {
    let server = Server::new(Sending::default());
    server.refuses("news", flood(600));
    let broadcast = server.sends_as(Priority::Broadcast, server.message(1, "news"));
    tokio::time::sleep(Duration::from_secs(1)).await;
    let rest = server.sends_as(Priority::Broadcast, server.message(2, "the rest of the news"));
    server.sends(server.message(3, "reply")).await.unwrap().unwrap();
    assert_eq!(server.beginning.elapsed().as_secs(), 1);
    broadcast.await.unwrap().unwrap();
    rest.await.unwrap().unwrap();
    assert_eq!(server.beginning.elapsed().as_secs(), 600, "without a bound");
}

#[tokio::test(start_paused = true)]
async fn patience_with_refusals_has_an_end() {
    for (sending, seconds) in
        [(Sending::default(), 200), (Sending::default().patience(Duration::from_secs(30)), 0)]
    {
        let server = Server::new(sending);
        server.refuses("", flood(200));
        server.refuses("", flood(200));
        let error = server.sends(server.message(1, "")).await.unwrap().unwrap_err();
        assert!(matches!(error, Error::RetryAfter { .. }), "{error:?}");
        assert_eq!(server.beginning.elapsed().as_secs(), seconds);
    }
}

#[tokio::test(start_paused = true)]
async fn what_sends_nothing_waits_for_itself_alone() {
    let server = Server::new(Sending::default());
    server.refuses("menu", flood(3));
    let menu = server.sends(server.message(1, "menu").method("setMyCommands"));
    server.sends(server.message(1, "reply")).await.unwrap().unwrap();
    assert_eq!(server.beginning.elapsed().as_secs(), 0);
    menu.await.unwrap().unwrap();
    assert_eq!(server.beginning.elapsed().as_secs(), 3);
}

#[tokio::test(start_paused = true)]
async fn nothing_that_may_have_been_sent_is_sent_again() {
    for (error, method) in [(lost(), "sendMessage"), (server_error(), "sendMessage"), (lost(), "sendGift")] {
        let server = Server::new(Sending::default());
        server.refuses("", error);
        let error = server.sends(server.message(1, "").method(method)).await.unwrap().unwrap_err();
        assert!(matches!(error, Error::Unanswered(_)), "{error:?}");
        assert!(error.to_string().ends_with("it may have been sent, or not"), "{error}");
        assert_eq!(server.texts().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_not_connected_or_may_be_repeated_is_made_again() {
    for (error, method) in [
        (unreachable().await, "sendMessage"),
        (lost(), "editMessageText"),
        (server_error(), "getChat"),
        (lost(), "answerCallbackQuery"),
        (server_error(), "deleteMessage"),
    ] {
        let server = Server::new(Sending::default());
        for _ in 0..4 {
            server.refuses("", error.clone());
        }
        server.sends(server.message(1, "").method(method)).await.unwrap().unwrap();
        let pauses: Vec<_> = server.moments().windows(2).map(|pair| pair[1] - pair[0]).collect();
        for (pause, whole) in pauses.iter().zip([500, 1_000, 2_000, 4_000].map(Duration::from_millis)) {
            let jitter = *pause >= whole / 2 && *pause <= whole + Duration::from_millis(2);
            assert!(jitter, "{method}: {pause:?} of {whole:?}");
        }
        assert_eq!(pauses.len(), 4, "{method}");
    }
}

#[tokio::test(start_paused = true)]
async fn patience_with_the_network_has_an_end_and_none_for_a_broadcast() {
    for (sending, priority, longest) in [
        (Sending::default(), Priority::Reply, Some(90)),
        (Sending::default().outage(Duration::from_secs(10)), Priority::Reply, Some(10)),
        (Sending::default().outage(Duration::ZERO), Priority::Reply, Some(0)),
        (Sending::default(), Priority::Broadcast, None),
    ] {
        let server = Server::new(sending);
        let error = unreachable().await;
        for _ in 0..40 {
            server.refuses("", error.clone());
        }
        let begun = server.beginning.elapsed();
        let answer = server.sends_as(priority, server.message(1, "")).await.unwrap();
        let took = (server.beginning.elapsed() - begun).as_secs();
        match longest {
            Some(longest) => {
                assert!(answer.unwrap_err().is_unsent());
                assert!(took <= longest && took + 15 >= longest, "{took} of {longest}");
            }
            None => assert!(answer.is_ok() && took > 200, "{took}"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_deletion_whose_answer_was_lost_has_succeeded_when_there_is_nothing_left_to_delete() {
    let server = Server::new(Sending::default());
    server.refuses("", lost());
    server.refuses("", Error::MessageNotFound(refusal("Bad Request: message to delete not found")));
    let answer = server.sends(server.message(1, "").method("deleteMessage")).await.unwrap().unwrap();
    assert_eq!(answer.result(), Some(json!(true)));
}

#[tokio::test(start_paused = true)]
async fn a_stream_cannot_be_sent_again_and_getting_updates_has_a_loop_of_its_own() {
    let server = Server::new(Sending::default());
    server.refuses("", flood(1));
    let error = server.sends(server.message(1, "").once()).await.unwrap().unwrap_err();
    assert!(matches!(error, Error::RetryAfter { .. }), "{error:?}");
    server.refuses("", unreachable().await);
    let error = server.sends(server.message(1, "").method("getUpdates")).await.unwrap().unwrap_err();
    assert!(error.is_unsent(), "{error:?}");
    assert_eq!(server.texts().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_supergroup_is_written_to_under_its_new_id_and_that_is_told() {
    let server = Server::new(Sending::default());
    let told = Arc::new(Mutex::new(Vec::new()));
    server.core.tell_moves(Box::new({
        let told = Arc::clone(&told);
        move |from, to| told.lock().unwrap().push((from, to))
    }));
    server.refuses(
        "hello",
        Error::ChatMigrated { to: ChatId(-1_007), refusal: refusal("group chat was upgraded") },
    );
    server.sends(server.message(-7, "hello")).await.unwrap().unwrap();
    assert_eq!(server.texts(), ["-7 hello", "-1007 hello"]);
    assert_eq!(*told.lock().unwrap(), [(ChatId(-7), ChatId(-1_007))]);
}
