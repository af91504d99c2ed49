//! Polls and votes.

use std::time::Duration;

use botwright_emulator::Seat;
use serde_json::{Value, json};

use crate::bot::{Scene, kinds, scene};

async fn poll(extra: Value) -> (Scene, Seat, Value) {
    let scene = scene().await;
    let mut arguments =
        json!({"chat_id": scene.ann.id(), "question": "Tea?", "options": [{"text": "Yes"}, "No"]});
    arguments.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
    let sent = scene.bot.ok("sendPoll", arguments).await;
    let ann = scene.ann.private();
    (scene, ann, sent)
}

#[tokio::test]
async fn a_vote_brings_the_answer_and_then_the_state() {
    let (scene, ann, sent) = poll(json!({"is_anonymous": false})).await;
    let id = sent["message_id"].as_i64().unwrap().into();
    ann.vote(id, &[1]).unwrap();
    ann.vote(id, &[]).unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(kinds(&updates), ["poll_answer", "poll", "poll_answer", "poll"]);
    assert_eq!(updates[0]["poll_answer"]["option_ids"], json!([1]));
    assert_eq!(updates[1]["poll"]["options"][1]["voter_count"], 1);
    assert_eq!(updates[2]["poll_answer"]["option_ids"], json!([]));
    assert!(ann.vote(id, &[0, 1]).unwrap_err().to_string().contains("only one option"));
}

#[tokio::test]
async fn an_anonymous_vote_names_nobody() {
    let (scene, ann, sent) = poll(json!({})).await;
    ann.vote(sent["message_id"].as_i64().unwrap().into(), &[0]).unwrap();
    assert_eq!(kinds(&scene.bot.updates().await), ["poll"]);
}

#[tokio::test]
async fn polls_end_by_time_and_by_the_bot() {
    let (scene, ann, sent) = poll(json!({"open_period": 60})).await;
    scene.emulator.advance(Duration::from_secs(61));
    let updates = scene.bot.updates().await;
    assert_eq!(updates[0]["poll"]["is_closed"], true);
    assert!(ann.vote(sent["message_id"].as_i64().unwrap().into(), &[0]).is_err());
    let (scene, _, sent) = poll(json!({})).await;
    let stop = json!({"chat_id": scene.ann.id(), "message_id": sent["message_id"]});
    assert_eq!(scene.bot.ok("stopPoll", stop.clone()).await["is_closed"], true);
    assert_eq!(scene.bot.refused("stopPoll", stop).await, "Bad Request: poll has already been closed");
}

#[tokio::test]
async fn a_quiz_needs_its_answer_and_takes_one_vote() {
    let (_, ann, sent) =
        poll(json!({"type": "quiz", "correct_option_id": 0, "explanation": "of course"})).await;
    assert_eq!(sent["poll"]["correct_option_ids"], json!([0]));
    let id = sent["message_id"].as_i64().unwrap().into();
    ann.vote(id, &[1]).unwrap();
    assert!(ann.vote(id, &[0]).is_err());
    let scene = scene().await;
    let arguments =
        json!({"chat_id": scene.ann.id(), "question": "?", "options": ["a", "b"], "type": "quiz"});
    assert_eq!(
        scene.bot.refused("sendPoll", arguments).await,
        "Bad Request: wrong correct option ID specified"
    );
}
