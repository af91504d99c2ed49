//! Members who add, remove, promote and restrict each other, and who boost a chat.

use serde_json::json;

use crate::bot::{kinds, scene};

#[tokio::test]
async fn rights_decide_what_a_member_may_do() {
    let scene = scene().await;
    let (bob, eve) = (scene.emulator.user("Bob"), scene.emulator.user("Eve"));
    let group = scene.emulator.supergroup("Friends", &[&scene.ann, &bob]);
    bob.at(&group).add(&eve).unwrap();
    let refused = bob.at(&group).ban(&eve).unwrap_err().to_string();
    assert!(refused.contains("can_restrict_members"), "{refused}");
    scene.ann.at(&group).promote(&bob, &["can_restrict_members"]).unwrap();
    bob.at(&group).restrict(&eve, &["can_send_messages"]).unwrap();
    assert_eq!(json!(group.member(&eve))["status"], "restricted");
    bob.at(&group).ban(&eve).unwrap();
    assert_eq!(json!(group.member(&eve))["status"], "kicked");
    assert!(bob.at(&group).promote_bot(&["can_pin_messages"]).is_err());
    assert!(bob.at(&group).ban(&scene.ann).unwrap_err().to_string().contains("own"));
    assert!(scene.ann.at(&group).promote(&bob, &["can_fly"]).unwrap_err().to_string().contains("can_fly"));
    scene.ann.at(&group).entitle(&bob, "Guard").unwrap();
}

#[tokio::test]
async fn the_bot_is_told_of_others_only_if_it_asks() {
    let scene = scene().await;
    let bob = scene.emulator.user("Bob");
    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    group.add(&bob);
    assert_eq!(kinds(&scene.bot.updates().await), ["message"]);
    scene.bot.ok("getUpdates", json!({"allowed_updates": ["chat_member", "my_chat_member"]})).await;
    group.promote_with(&bob, &["can_pin_messages"]).unwrap();
    scene.ann.at(&group).demote_bot().unwrap();
    group.demote(&bob);
    let updates = scene.bot.updates().await;
    assert_eq!(kinds(&updates), ["chat_member", "my_chat_member"]);
    let after = &updates[0]["chat_member"]["new_chat_member"];
    assert_eq!((&after["status"], &after["can_pin_messages"]), (&json!("administrator"), &json!(true)));
    assert_eq!(after["can_delete_messages"], false);
}

#[tokio::test]
async fn a_new_title_is_announced() {
    let scene = scene().await;
    let group = scene.emulator.group("Friends", &[&scene.ann]);
    scene.ann.at(&group).rename("Enemies").unwrap();
    assert_eq!(scene.bot.updates().await[0]["message"]["new_chat_title"], "Enemies");
}

#[tokio::test]
async fn boosts_come_and_go() {
    let scene = scene().await;
    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    let ann = scene.ann.at(&group);
    ann.boost();
    let asked = json!({"chat_id": group.id(), "user_id": scene.ann.id()});
    assert_eq!(scene.bot.ok("getUserChatBoosts", asked.clone()).await["boosts"].as_array().unwrap().len(), 1);
    ann.unboost();
    assert_eq!(scene.bot.ok("getUserChatBoosts", asked).await["boosts"], json!([]));
    let updates = scene.bot.updates().await;
    assert_eq!(kinds(&updates), ["chat_boost", "message", "removed_chat_boost"]);
    assert_eq!(updates[0]["chat_boost"]["boost"]["source"]["user"]["first_name"], "Ann");
    assert_eq!(updates[1]["message"]["boost_added"]["boost_count"], 1);
}

#[tokio::test]
async fn updates_that_nobody_here_can_cause_are_made_by_hand() {
    let scene = scene().await;
    let user = json!({"id": 7, "is_bot": false, "first_name": "Ann"});
    let bot = json!({"id": 9, "is_bot": true, "first_name": "Child"});
    assert!(scene.emulator.make_update("managed_bot", json!({"user": user, "bot": bot})).unwrap());
    assert!(scene.emulator.make_update("not_invented_yet", json!({"a": 1})).unwrap());
    let count = json!({"chat": {"id": 1, "type": "private"}, "message_id": 1, "date": 1, "reactions": []});
    assert!(!scene.emulator.make_update("message_reaction_count", count).unwrap());
    assert!(scene.emulator.make_update("managed_bot", json!({"user": 1})).is_err());
    assert_eq!(kinds(&scene.bot.updates().await), ["managed_bot", "not_invented_yet"]);
}
