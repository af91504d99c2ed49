//! Groups and channels: who hears what, who may do what.

use std::time::Duration;

use serde_json::json;

use crate::bot::{START, kinds, scene};

#[tokio::test]
async fn with_privacy_a_member_bot_hears_only_what_is_meant_for_it() {
    let scene = scene().await;
    let group = scene.emulator.group("Friends", &[&scene.ann]);
    let ann = scene.ann.at(&group);
    group.demote_bot();
    scene.bot.updates().await;
    ann.send_text("nobody listens").unwrap();
    ann.send_text("/start").unwrap();
    ann.send_text("/start@other_bot").unwrap();
    ann.send_text("hi @echo_bot").unwrap();
    let sent = scene.bot.ok("sendMessage", json!({"chat_id": group.id(), "text": "yes?"})).await;
    let id = sent["message_id"].as_i64().unwrap();
    ann.reply_to(id.into(), "a reply").unwrap();
    let updates = scene.bot.updates().await;
    let texts: Vec<_> = updates.iter().map(|update| update["message"]["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["/start", "hi @echo_bot", "a reply"]);
    group.promote_bot();
    scene.bot.updates().await;
    ann.send_text("now it does").unwrap();
    assert_eq!(kinds(&scene.bot.updates().await), ["message"]);
}

#[tokio::test]
async fn coming_and_going_is_told() {
    let scene = scene().await;
    scene
        .bot
        .ok("getUpdates", json!({"allowed_updates": ["message", "chat_member", "my_chat_member"]}))
        .await;
    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    let bob = scene.emulator.user("Bob");
    bob.at(&group).join();
    bob.at(&group).leave();
    group.remove_bot();
    let updates = scene.bot.updates().await;
    assert_eq!(
        kinds(&updates),
        ["chat_member", "message", "chat_member", "message", "my_chat_member", "message"]
    );
    assert_eq!(updates[0]["chat_member"]["new_chat_member"]["status"], "member");
    assert_eq!(updates[1]["message"]["new_chat_members"][0]["first_name"], "Bob");
    assert_eq!(updates[3]["message"]["left_chat_member"]["first_name"], "Bob");
    assert_eq!(updates[4]["my_chat_member"]["new_chat_member"]["status"], "kicked");
    let words = "Forbidden: bot was kicked from the supergroup chat";
    assert_eq!(scene.bot.refused("sendMessage", json!({"chat_id": group.id(), "text": "x"})).await, words);
}

#[tokio::test]
async fn blocking_is_told_and_shuts_the_bot_out() {
    let scene = scene().await;
    let ann = scene.ann.private();
    ann.block_bot();
    let refused = scene.bot.call("sendMessage", json!({"chat_id": scene.ann.id(), "text": "x"})).await;
    assert_eq!(refused["error_code"], 403);
    assert_eq!(refused["description"], "Forbidden: bot was blocked by the user");
    assert!(ann.send_text("hm").unwrap_err().to_string().contains("blocked the bot"));
    ann.unblock_bot();
    scene.bot.ok("sendMessage", json!({"chat_id": scene.ann.id(), "text": "x"})).await;
    let updates = scene.bot.updates().await;
    assert_eq!(kinds(&updates), ["my_chat_member", "my_chat_member"]);
    assert_eq!(updates[0]["my_chat_member"]["new_chat_member"]["status"], "kicked");
}

#[tokio::test]
async fn a_ban_shuts_out_and_ends() {
    let scene = scene().await;
    let bob = scene.emulator.user("Bob");
    let group = scene.emulator.supergroup("Friends", &[&scene.ann, &bob]);
    let until = START + 60;
    scene
        .bot
        .ok("banChatMember", json!({"chat_id": group.id(), "user_id": bob.id(), "until_date": until}))
        .await;
    let question = json!({"chat_id": group.id(), "user_id": bob.id()});
    assert_eq!(scene.bot.ok("getChatMember", question.clone()).await["status"], "kicked");
    assert!(bob.at(&group).send_text("let me in").is_err());
    assert_eq!(scene.bot.ok("getChatMemberCount", json!({"chat_id": group.id()})).await, 2);
    scene.emulator.advance(Duration::from_secs(61));
    assert_eq!(scene.bot.ok("getChatMember", question).await["status"], "left");
    let owner = json!({"chat_id": group.id(), "user_id": scene.ann.id()});
    assert_eq!(scene.bot.refused("banChatMember", owner).await, "Bad Request: can't remove chat owner");
}

#[tokio::test]
async fn restricted_people_keep_quiet() {
    let scene = scene().await;
    let bob = scene.emulator.user("Bob");
    let group = scene.emulator.supergroup("Friends", &[&scene.ann, &bob]);
    let silence =
        json!({"chat_id": group.id(), "user_id": bob.id(), "permissions": {"can_send_messages": false}});
    scene.bot.ok("restrictChatMember", silence).await;
    assert!(bob.at(&group).send_text("hm").is_err());
    let voice =
        json!({"chat_id": group.id(), "user_id": bob.id(), "permissions": {"can_send_messages": true}});
    scene.bot.ok("restrictChatMember", voice).await;
    bob.at(&group).send_text("ah").unwrap();
}

#[tokio::test]
async fn channels_have_posts() {
    let scene = scene().await;
    let channel = scene.emulator.channel("News", &[&scene.ann]);
    channel.named("lab_news");
    let post = scene.ann.at(&channel).send_text("today").unwrap();
    scene.ann.at(&channel).edit_text(post.message_id, "tomorrow").unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(kinds(&updates), ["channel_post", "edited_channel_post"]);
    assert!(updates[0]["channel_post"].get("from").is_none());
    let sent = scene.bot.ok("sendMessage", json!({"chat_id": "@lab_news", "text": "more"})).await;
    assert_eq!(sent["sender_chat"]["title"], "News");
}

#[tokio::test]
async fn pins_titles_and_photos_are_service_messages() {
    let scene = scene().await;
    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    let id = scene.bot.ok("sendMessage", json!({"chat_id": group.id(), "text": "rules"})).await["message_id"]
        .clone();
    scene.bot.ok("pinChatMessage", json!({"chat_id": group.id(), "message_id": id})).await;
    scene.bot.ok("setChatTitle", json!({"chat_id": group.id(), "title": "Best friends"})).await;
    let updates = scene.bot.updates().await;
    assert_eq!(updates[0]["message"]["pinned_message"]["text"], "rules");
    assert_eq!(updates[1]["message"]["new_chat_title"], "Best friends");
    let chat = scene.bot.ok("getChat", json!({"chat_id": group.id()})).await;
    assert_eq!((&chat["title"], &chat["pinned_message"]["text"]), (&json!("Best friends"), &json!("rules")));
    scene.bot.ok("unpinChatMessage", json!({"chat_id": group.id()})).await;
    assert!(scene.bot.ok("getChat", json!({"chat_id": group.id()})).await.get("pinned_message").is_none());
    group.demote_bot();
    let pin = json!({"chat_id": group.id(), "message_id": id});
    assert_eq!(
        scene.bot.refused("pinChatMessage", pin).await,
        "Bad Request: not enough rights to manage pinned messages in the chat"
    );
}

#[tokio::test]
async fn the_bot_does_not_speak_first() {
    let scene = scene().await;
    let stranger = scene.emulator.user("Stranger");
    let hello = json!({"chat_id": stranger.id(), "text": "psst"});
    assert_eq!(scene.bot.refused("sendMessage", hello.clone()).await, "Bad Request: chat not found");
    scene.emulator.group("Friends", &[&scene.ann, &stranger]);
    assert_eq!(
        scene.bot.refused("sendMessage", hello.clone()).await,
        "Forbidden: bot can't initiate conversation with a user"
    );
    stranger.private().send_text("/start").unwrap();
    scene.bot.ok("sendMessage", hello).await;
}

#[tokio::test]
async fn tags_and_stickers_are_remembered() {
    let scene = scene().await;
    let bob = scene.emulator.user("Bob");
    let group = scene.emulator.supergroup("Friends", &[&scene.ann, &bob]);
    let tagged = json!({"chat_id": group.id(), "user_id": bob.id(), "tag": "guest"});
    scene.bot.ok("setChatMemberTag", tagged.clone()).await;
    assert_eq!(scene.bot.ok("getChatMember", tagged).await["tag"], "guest");
    bob.at(&group).send_text("hi").unwrap();
    assert_eq!(scene.bot.updates().await[0]["message"]["sender_tag"], "guest");
    let owner = json!({"chat_id": group.id(), "user_id": scene.ann.id(), "tag": "chief"});
    let words = "Bad Request: user is an administrator of the chat";
    assert_eq!(scene.bot.refused("setChatMemberTag", owner).await, words);
    let chat = json!({"chat_id": group.id(), "sticker_set_name": "Offline"});
    scene.bot.ok("setChatStickerSet", chat.clone()).await;
    assert_eq!(scene.bot.ok("getChat", chat.clone()).await["sticker_set_name"], "Offline");
    scene.bot.ok("deleteChatStickerSet", chat.clone()).await;
    assert!(scene.bot.ok("getChat", chat).await.get("sticker_set_name").is_none());
}
