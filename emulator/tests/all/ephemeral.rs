//! Messages in groups that one person alone sees.

use serde_json::{Value, json};

use crate::bot::scene;

#[tokio::test]
async fn one_person_alone_sees_an_ephemeral_message() {
    let scene = scene().await;
    let bob = scene.emulator.user("Bob");
    let group = scene.emulator.supergroup("Friends", &[&scene.ann, &bob]);
    let keyboard = json!({"inline_keyboard": [[{"text": "more", "callback_data": "more"}]]});
    let sent = json!({
        "chat_id": group.id(), "text": "psst", "reply_markup": keyboard,
        "ephemeral_message_parameters": {"receiver_user_id": bob.id()},
    });
    let sent = scene.bot.ok("sendMessage", sent).await;
    assert_eq!(sent["message_id"], 0);
    assert_eq!(sent["receiver_user"]["first_name"], "Bob");
    assert_eq!(bob.at(&group).messages().len(), 1);
    assert!(scene.ann.at(&group).messages().is_empty());
    let press = bob.at(&group).press("more").unwrap();
    let more = json!({
        "chat_id": group.id(), "text": "more",
        "ephemeral_message_parameters": {
            "receiver_user_id": bob.id(), "callback_query_id": press.as_str(), "replace_callback_query_message": true,
        },
    });
    let more = scene.bot.ok("sendMessage", more).await;
    let texts = || {
        bob.at(&group).messages().into_iter().filter_map(|message| message.text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(texts(), ["more"]);
    let named = |extra: Value| {
        let mut named = json!({
            "chat_id": group.id(), "receiver_user_id": bob.id(), "ephemeral_message_id": more["ephemeral_message_id"],
        });
        named.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        named
    };
    assert_eq!(scene.bot.ok("editEphemeralMessageText", named(json!({"text": "changed"}))).await, true);
    assert_eq!(texts(), ["changed"]);
    let others = named(json!({"receiver_user_id": scene.ann.id()}));
    let words = "Bad Request: message to delete not found";
    assert_eq!(scene.bot.refused("deleteEphemeralMessage", others).await, words);
    scene.bot.ok("deleteEphemeralMessage", named(json!({}))).await;
    assert!(texts().is_empty());
}

#[tokio::test]
async fn ephemeral_messages_need_a_group_and_a_member() {
    let scene = scene().await;
    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    let to = |chat: Value, receiver: i64| json!({"chat_id": chat, "text": "x", "ephemeral_message_parameters": {"receiver_user_id": receiver}});
    let ann = scene.ann.id();
    let private = scene.bot.refused("sendMessage", to(json!(ann), ann.0)).await;
    assert_eq!(private, "Bad Request: ephemeral messages can be sent only in groups");
    let stranger = scene.bot.refused("sendMessage", to(json!(group.id()), 404)).await;
    assert_eq!(stranger, "Bad Request: USER_NOT_PARTICIPANT");
}
