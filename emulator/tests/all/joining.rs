//! Invite links and requests to join.

use std::time::Duration;

use serde_json::{Value, json};

use crate::bot::{Scene, kinds, scene};

async fn link(scene: &Scene, chat: botwright_api::ChatId, is_request: bool) -> String {
    let link = json!({"chat_id": chat, "creates_join_request": is_request});
    scene.bot.ok("createChatInviteLink", link).await["invite_link"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_link_lets_in_until_it_is_full_or_revoked() {
    let scene = scene().await;
    scene.bot.ok("getUpdates", json!({"allowed_updates": ["chat_member"]})).await;
    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    let limited = json!({"chat_id": group.id(), "member_limit": 1});
    let limited = scene.bot.ok("createChatInviteLink", limited).await["invite_link"].clone();
    let (bob, eve) = (scene.emulator.user("Bob"), scene.emulator.user("Eve"));
    bob.at(&group).follow(limited.as_str().unwrap()).unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(updates[0]["chat_member"]["invite_link"]["invite_link"], limited);
    assert!(eve.at(&group).follow(limited.as_str().unwrap()).is_err());
    let open = link(&scene, group.id(), false).await;
    scene.bot.ok("revokeChatInviteLink", json!({"chat_id": group.id(), "invite_link": open})).await;
    assert!(eve.at(&group).follow(&open).is_err());
}

#[tokio::test]
async fn requests_are_approved_and_declined() {
    let scene = scene().await;
    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    let asking = link(&scene, group.id(), true).await;
    let (bob, eve) = (scene.emulator.user("Bob"), scene.emulator.user("Eve"));
    bob.private().follow(&asking).unwrap();
    eve.private().follow(&asking).unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(kinds(&updates), ["chat_join_request", "chat_join_request"]);
    assert_eq!(updates[0]["chat_join_request"]["from"]["first_name"], "Bob");
    let chat = updates[0]["chat_join_request"]["user_chat_id"].clone();
    scene.bot.ok("sendMessage", json!({"chat_id": chat, "text": "who are you?"})).await;
    let of = |id: botwright_api::UserId| json!({"chat_id": group.id(), "user_id": id});
    scene.bot.ok("approveChatJoinRequest", of(bob.id())).await;
    scene.bot.ok("declineChatJoinRequest", of(eve.id())).await;
    assert_eq!(scene.bot.ok("getChatMember", of(bob.id())).await["status"], "member");
    assert_eq!(scene.bot.ok("getChatMember", of(eve.id())).await["status"], "left");
    let refused = async |id| scene.bot.refused("approveChatJoinRequest", of(id)).await;
    assert_eq!(refused(bob.id()).await, "Bad Request: USER_ALREADY_PARTICIPANT");
    assert_eq!(refused(eve.id()).await, "Bad Request: HIDE_REQUESTER_MISSING");
}

#[tokio::test]
async fn a_request_has_a_query_for_ten_seconds() {
    let scene = scene().await;
    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    let asking = link(&scene, group.id(), true).await;
    let bob = scene.emulator.user("Bob");
    bob.private().follow(&asking).unwrap();
    let query: Value = scene.bot.updates().await[0]["chat_join_request"]["query_id"].clone();
    let app = json!({"chat_join_request_query_id": query, "web_app_url": "https://example.com/captcha"});
    scene.bot.ok("sendChatJoinRequestWebApp", app.clone()).await;
    assert_eq!(bob.private().join_web_app().as_deref(), Some("https://example.com/captcha"));
    scene.emulator.advance(Duration::from_secs(10));
    let words = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(scene.bot.refused("sendChatJoinRequestWebApp", app).await, words);
    bob.private().follow(&asking).unwrap();
    let query = scene.bot.updates().await[0]["chat_join_request"]["query_id"].clone();
    let answer = json!({"chat_join_request_query_id": query, "result": "approve"});
    scene.bot.ok("answerChatJoinRequestQuery", answer).await;
    assert_eq!(scene.bot.ok("getChatMemberCount", json!({"chat_id": group.id()})).await, 3);
}
