//! The words about the chat, and about where a message comes from.

use botwright::prelude::*;
use serde_json::{Value, json};

use super::fields::only;

static SILENT: ChatList = ChatList::new();
const FRIENDS: [i64; 2] = [-1007, -1008];

super::cases! {
    [basic_group] takes [chat("group")], leaves ["private", "supergroup", "channel"].map(chat);
    [channel] takes [chat("channel")], leaves ["private", "group", "supergroup"].map(chat);
    [group] takes ["group", "supergroup"].map(chat), leaves ["private", "channel"].map(chat);
    [private] takes [chat("private")], leaves ["group", "supergroup", "channel"].map(chat);
    [supergroup] takes [chat("supergroup")], leaves ["private", "group", "channel"].map(chat);
    [direct_messages] takes [json!({"chat": {"id": -1, "type": "supergroup", "is_direct_messages": true}})],
        leaves [chat("supergroup"), chat("private")];
    [forum] takes [json!({"chat": {"id": -1, "type": "supergroup", "is_forum": true}})],
        leaves [chat("supergroup"), only("is_topic_message")];
    [chat(-1001, "@Friends", SILENT, FRIENDS)] takes [numbered(-1001), numbered(-1007), called("friends")],
        leaves [numbered(1001), numbered(-1002), called("friends2"), json!({"sender_chat": {"id": -1001, "type": "channel"}})];
    [forwarded] takes [user(6, "ann"), hidden(), group(-1001, "friends"), post(-1002, "news")],
        leaves [json!({}), only("reply_to_message"), only("external_reply")];
    [forwarded_from_channel] takes [post(-1002, "news")], leaves [user(6, "ann"), hidden(), group(-1001, "friends"), json!({})];
    [forwarded_from_chat] takes [group(-1001, "friends")], leaves [user(6, "ann"), hidden(), post(-1002, "news"), json!({})];
    [forwarded_from_hidden_user] takes [hidden()],
        leaves [user(6, "ann"), group(-1001, "friends"), post(-1002, "news"), json!({})];
    [forwarded_from_user] takes [user(6, "ann")], leaves [hidden(), group(-1001, "friends"), post(-1002, "news"), json!({})];
    [forwarded_from(6, "@news", ChatId(-1001))]
        takes [user(6, "ben"), post(-1002, "News"), group(-1001, "x"), user(7, "news")],
        leaves [user(7, "ann"), hidden(), group(-1003, "x"), numbered(-1001), json!({})];
    [forwarded_from(UserId(6))] takes [user(6, "ann")], leaves [user(7, "ann"), group(6, "x")];
    [reply] takes [only("reply_to_message")], leaves [only("external_reply"), only("reply_to_story"), json!({})];
    [sender_chat(-1001, "@news")] takes [on_behalf(-1001, "x"), on_behalf(-1002, "News")],
        leaves [on_behalf(-1002, "x"), numbered(-1001), called("news")];
    [sender_channel] takes [behalf_of("channel")], leaves [behalf_of("supergroup"), chat("channel")];
    [sender_supergroup] takes [behalf_of("supergroup")], leaves [behalf_of("channel"), chat("supergroup")];
}

fn chat(kind: &str) -> Value {
    json!({"chat": {"id": -1, "type": kind}})
}

fn numbered(id: i64) -> Value {
    json!({"chat": {"id": id, "type": "supergroup"}})
}

fn called(username: &str) -> Value {
    json!({"chat": {"id": -1, "type": "supergroup", "username": username}})
}

fn behalf_of(kind: &str) -> Value {
    json!({"sender_chat": {"id": -1, "type": kind}})
}

fn on_behalf(id: i64, username: &str) -> Value {
    json!({"sender_chat": {"id": id, "type": "channel", "username": username}})
}

fn user(id: i64, username: &str) -> Value {
    let user = json!({"id": id, "is_bot": false, "first_name": "Ann", "username": username});
    json!({"forward_origin": {"type": "user", "date": 1, "sender_user": user}})
}

fn hidden() -> Value {
    json!({"forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "ann"}})
}

fn group(id: i64, username: &str) -> Value {
    let chat = json!({"id": id, "type": "supergroup", "username": username});
    json!({"forward_origin": {"type": "chat", "date": 1, "sender_chat": chat}})
}

fn post(id: i64, username: &str) -> Value {
    let chat = json!({"id": id, "type": "channel", "username": username});
    json!({"forward_origin": {"type": "channel", "date": 1, "chat": chat, "message_id": 1}})
}

#[test]
fn a_list_of_chats_names_chats_only() {
    use botwright::filters::with;

    let message = |fields: Value| -> botwright::types::Message {
        serde_json::from_value(crate::fake::message(1, fields)).unwrap()
    };
    let (chats, users) = (ChatList::new(), UserList::new());
    chats.add(6);
    users.add(6);
    assert!(with::chat(&message(numbered(6)), &chats));
    assert!(!with::forwarded_from(&message(user(6, "x")), &chats));
    assert!(with::forwarded_from(&message(user(6, "x")), &users));
    assert!(!with::forwarded_from(&message(group(6, "x")), &users));
}
