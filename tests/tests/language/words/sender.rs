//! The words about who sent a message.

use botwright::prelude::*;
use serde_json::{Value, json};

static OWNERS: UserList = UserList::new();
const FRIENDS: [UserId; 2] = [UserId(7), UserId(8)];

super::cases! {
    [user] takes [json!({}), from(json!({"id": 6}))], leaves [json!({"from": null, "sender_chat": {"id": -1, "type": "channel"}})];
    [user(6, "@Ann", OWNERS, FRIENDS)]
        takes [from(json!({"id": 6})), from(json!({"id": 8})), from(json!({"id": 9, "username": "ann"}))],
        leaves [from(json!({"id": 9})), from(json!({"id": 9, "username": "anna"})), json!({"chat": {"id": 6, "type": "private"}})];
    [from_bot] takes [from(json!({"is_bot": true}))], leaves [from(json!({})), via(6, "gif")];
    [premium_user] takes [from(json!({"is_premium": true}))], leaves [from(json!({}))];
    [user_attachment] takes [from(json!({"added_to_attachment_menu": true}))], leaves [from(json!({}))];
    [language("en", "nb")]
        takes [from(json!({"language_code": "en"})), from(json!({"language_code": "en-GB"})), from(json!({"language_code": "nb"}))],
        leaves [from(json!({"language_code": "de"})), from(json!({"language_code": "EN"})), from(json!({}))];
    [via_bot(6, "@Gif")] takes [via(6, "pic"), via(7, "gif")], leaves [via(7, "pic"), from(json!({"id": 6})), json!({})];
}

/// A message of a user with these fields beside the usual ones.
fn from(fields: Value) -> Value {
    let mut user = json!({"id": 5, "is_bot": false, "first_name": "Ann"});
    for (name, value) in fields.as_object().cloned().unwrap_or_default() {
        user[name] = value;
    }
    json!({"from": user})
}

fn via(id: i64, username: &str) -> Value {
    json!({"via_bot": {"id": id, "is_bot": true, "first_name": "Bot", "username": username}})
}
