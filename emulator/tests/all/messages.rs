//! Sending, replying, editing, deleting, forwarding, copying.

use std::time::Duration;

use serde_json::{Value, json};

use crate::bot::{START, kinds, scene};

#[tokio::test]
async fn a_text_arrives_with_its_entities() {
    let scene = scene().await;
    let ann = scene.ann.private();
    let sent = scene
        .bot
        .ok(
            "sendMessage",
            json!({
                "chat_id": scene.ann.id(), "text": "👍 <b>bold</b> /help", "parse_mode": "HTML",
            }),
        )
        .await;
    assert_eq!(sent["date"], START);
    assert_eq!(sent["from"]["username"], "echo_bot");
    assert_eq!(sent["chat"]["first_name"], "Ann");
    assert_eq!(
        sent["entities"],
        json!([
            {"type": "bold", "offset": 3, "length": 4}, {"type": "bot_command", "offset": 8, "length": 5},
        ])
    );
    let seen = ann.last_message().unwrap();
    assert_eq!(seen.text.as_deref(), Some("👍 bold /help"));
}

#[tokio::test]
async fn the_bot_hears_people_but_not_itself() {
    let scene = scene().await;
    scene.bot.ok("sendMessage", json!({"chat_id": scene.ann.id(), "text": "hi"})).await;
    let ann = scene.ann.private();
    let sent = ann.send_text("/start now").unwrap();
    ann.edit_text(sent.message_id, "/start later").unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(kinds(&updates), ["message", "edited_message"]);
    assert_eq!(updates[0]["message"]["entities"][0]["type"], "bot_command");
    assert_eq!(updates[1]["edited_message"]["text"], "/start later");
    assert_eq!(updates[1]["edited_message"]["edit_date"], START);
}

#[tokio::test]
async fn replies_show_what_they_answer() {
    let scene = scene().await;
    let asked = scene.ann.private().send_text("what is the time?").unwrap();
    let chat = scene.ann.id();
    let parameters = json!({"message_id": asked.message_id, "quote": "the time"});
    let answer = scene
        .bot
        .ok("sendMessage", json!({"chat_id": chat, "text": "noon", "reply_parameters": parameters}))
        .await;
    assert_eq!(answer["reply_to_message"]["text"], "what is the time?");
    assert_eq!(answer["quote"], json!({"text": "the time", "position": 8, "is_manual": true}));
    let old = json!({"chat_id": chat, "text": "noon", "reply_to_message_id": asked.message_id});
    assert_eq!(scene.bot.ok("sendMessage", old).await["reply_to_message"]["text"], "what is the time?");
    let missing = json!({"chat_id": chat, "text": "x", "reply_parameters": {"message_id": 999}});
    assert_eq!(
        scene.bot.refused("sendMessage", missing).await,
        "Bad Request: message to be replied not found"
    );
    let allowed = json!({"message_id": 999, "allow_sending_without_reply": true});
    scene.bot.ok("sendMessage", json!({"chat_id": chat, "text": "x", "reply_parameters": allowed})).await;
}

#[tokio::test]
async fn edits_are_shown_and_idle_ones_refused() {
    let scene = scene().await;
    let chat = scene.ann.id();
    let id = scene.bot.ok("sendMessage", json!({"chat_id": chat, "text": "one"})).await["message_id"].clone();
    let edited = scene
        .bot
        .ok(
            "editMessageText",
            json!({"chat_id": chat, "message_id": id, "text": "*two*", "parse_mode": "MarkdownV2"}),
        )
        .await;
    assert_eq!(edited["text"], "two");
    assert_eq!(edited["edit_date"], START);
    let words = "Bad Request: message is not modified: specified new message content and reply markup are exactly the \
                 same as a current content and reply markup of the message";
    let same = json!({"chat_id": chat, "message_id": id, "text": "*two*", "parse_mode": "MarkdownV2"});
    assert_eq!(scene.bot.refused("editMessageText", same).await, words);
    let markup = json!({"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]});
    let with_buttons = json!({"chat_id": chat, "message_id": id, "reply_markup": markup});
    assert_eq!(scene.bot.ok("editMessageReplyMarkup", with_buttons.clone()).await["reply_markup"], markup);
    assert_eq!(scene.bot.refused("editMessageReplyMarkup", with_buttons).await, words);
    assert_eq!(scene.ann.private().messages().len(), 1);
    scene.bot.ok("deleteMessage", json!({"chat_id": chat, "message_id": id})).await;
    assert!(scene.ann.private().messages().is_empty());
}

#[tokio::test]
async fn forwards_name_their_origin_and_copies_do_not() {
    let scene = scene().await;
    let bob = scene.emulator.person("Bob").knows_the_bot().build();
    let said = scene.ann.private().send_text("pass it on").unwrap();
    let arguments =
        json!({"chat_id": bob.id(), "from_chat_id": scene.ann.id(), "message_id": said.message_id});
    let forwarded = scene.bot.ok("forwardMessage", arguments.clone()).await;
    assert_eq!(forwarded["forward_origin"]["sender_user"]["first_name"], "Ann");
    let copy = scene.bot.ok("copyMessage", arguments).await;
    let seen = bob.private().last_message().unwrap();
    assert_eq!(copy["message_id"], seen.message_id.0);
    assert_eq!(seen.text.as_deref(), Some("pass it on"));
    let several =
        json!({"chat_id": bob.id(), "from_chat_id": scene.ann.id(), "message_ids": [said.message_id, 999]});
    for method in ["forwardMessages", "copyMessages"] {
        assert_eq!(scene.bot.ok(method, several.clone()).await.as_array().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn an_action_shows_for_five_seconds_or_until_a_message() {
    let scene = scene().await;
    let ann = scene.ann.private();
    scene.bot.ok("sendChatAction", json!({"chat_id": scene.ann.id(), "action": "upload_photo"})).await;
    assert_eq!(ann.action().as_deref(), Some("upload_photo"));
    scene.emulator.advance(Duration::from_secs(5));
    assert!(!ann.is_typing());
    scene.bot.ok("sendChatAction", json!({"chat_id": scene.ann.id(), "action": "typing"})).await;
    scene.bot.ok("sendMessage", json!({"chat_id": scene.ann.id(), "text": "done"})).await;
    assert!(!ann.is_typing());
}

#[tokio::test]
async fn commands_are_kept_by_scope_and_language() {
    let scene = scene().await;
    let list = |name: &str| json!([{"command": name, "description": "d"}]);
    scene.bot.ok("setMyCommands", json!({"commands": list("all")})).await;
    scene
        .bot
        .ok("setMyCommands", json!({"commands": list("private"), "scope": {"type": "all_private_chats"}}))
        .await;
    let german =
        json!({"commands": list("deutsch"), "scope": {"type": "all_private_chats"}, "language_code": "de"});
    scene.bot.ok("setMyCommands", german).await;
    assert_eq!(scene.bot.ok("getMyCommands", json!({})).await, list("all"));
    let menu = |person: botwright_emulator::Person| person.private().commands()[0].command.clone();
    assert_eq!(menu(scene.ann.clone()), "private");
    assert_eq!(menu(scene.emulator.person("Karl").language("de").build()), "deutsch");
    scene.bot.ok("deleteMyCommands", json!({"scope": {"type": "all_private_chats"}})).await;
    assert_eq!(menu(scene.ann.clone()), "all");
}

#[tokio::test]
async fn given_entities_are_used_where_there_is_no_parse_mode() {
    let scene = scene().await;
    let mention = json!([{"type": "text_mention", "offset": 0, "length": 3, "user": {"id": scene.ann.id()}}]);
    let sent = scene
        .bot
        .ok("sendMessage", json!({"chat_id": scene.ann.id(), "text": "Ann!", "entities": mention}))
        .await;
    assert_eq!(sent["entities"][0]["user"]["username"], "ann_lab");
    assert_eq!(sent["entities"][0]["type"], "text_mention");
}

#[tokio::test]
async fn an_album_is_several_messages_with_one_group() {
    let scene = scene().await;
    let photo = scene.ann.private().send_photo(b"bytes".as_slice(), "").unwrap();
    let id = serde_json::to_value(&photo).unwrap()["photo"][0]["file_id"].clone();
    let media = json!([{"type": "photo", "media": id, "caption": "first"}, {"type": "photo", "media": id}]);
    let sent = scene.bot.ok("sendMediaGroup", json!({"chat_id": scene.ann.id(), "media": media})).await;
    let sent: Vec<Value> = sent.as_array().unwrap().clone();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0]["media_group_id"], sent[1]["media_group_id"]);
    assert_eq!(sent[0]["caption"], "first");
}
