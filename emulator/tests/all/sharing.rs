//! What people share by keys, albums, and messages that are put together by hand.

use serde_json::{Value, json};

use crate::bot::{Scene, scene};

async fn with_keys(keys: Value) -> Scene {
    let scene = scene().await;
    let markup = json!({"keyboard": [keys]});
    scene
        .bot
        .ok("sendMessage", json!({"chat_id": scene.ann.id(), "text": "Share", "reply_markup": markup}))
        .await;
    scene
}

#[tokio::test]
async fn keys_ask_for_people_and_chats() {
    let scene = with_keys(json!([
        {"text": "Who?", "request_users": {"request_id": 1, "max_quantity": 2, "request_name": true}},
        {"text": "Where?", "request_chat": {"request_id": 2, "chat_is_channel": false, "request_title": true}},
    ]))
    .await;
    let ann = scene.ann.private();
    let (bob, eve) = (scene.emulator.user("Bob"), scene.emulator.user("Eve"));
    assert!(ann.tap("Who?").unwrap_err().to_string().contains("request_users"));
    assert!(ann.share_users("Who?", &[&bob, &eve, &scene.ann]).is_err());
    ann.share_users("Who?", &[&bob, &eve]).unwrap();
    let group = scene.emulator.group("Friends", &[&scene.ann]);
    let channel = scene.emulator.channel("News", &[&scene.ann]);
    assert!(ann.share_chat("Where?", &channel).is_err());
    ann.share_chat("Where?", &group).unwrap();
    let updates = scene.bot.updates().await;
    let shared = &updates[0]["message"]["users_shared"];
    assert_eq!(shared["request_id"], 1);
    assert_eq!(shared["users"][1], json!({"user_id": eve.id(), "first_name": "Eve"}));
    let wanted = json!({"request_id": 2, "chat_id": group.id(), "title": "Friends"});
    assert_eq!(updates[1]["message"]["chat_shared"], wanted);
}

#[tokio::test]
async fn an_album_is_several_messages_of_one_group() {
    let scene = scene().await;
    let pictures = vec![b"one".as_slice().into(), b"two".as_slice().into()];
    scene.ann.private().send_album(pictures, "Both").unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(updates[0]["message"]["caption"], "Both");
    assert_eq!(updates[0]["message"]["media_group_id"], updates[1]["message"]["media_group_id"]);
    assert!(updates[1]["message"].get("caption").is_none());
}

#[tokio::test]
async fn any_message_can_be_put_together() {
    let scene = scene().await;
    let ann = scene.ann.private();
    ann.send_fields(json!({"write_access_allowed": {"from_request": true}})).unwrap();
    assert_eq!(scene.bot.updates().await[0]["message"]["write_access_allowed"]["from_request"], true);
    assert!(ann.send_fields(json!({"location": "here"})).is_err());
}

#[tokio::test]
async fn own_polls_are_stopped() {
    let scene = scene().await;
    let ann = scene.ann.private();
    let poll = ann.send_poll("Tea?", &["Yes", "No"]).unwrap();
    ann.stop_poll(poll.message_id).unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(updates[1]["poll"]["is_closed"], true);
    assert!(ann.stop_poll(poll.message_id).is_err());
}
