//! Users: people and the bot.

use serde_json::{Map, Value, json};

/// What Telegram knows of a user.
#[derive(Clone, Debug, Default)]
pub(crate) struct Account {
    pub(crate) id: i64,
    pub(crate) is_bot: bool,
    pub(crate) first_name: String,
    pub(crate) last_name: Option<String>,
    pub(crate) username: Option<String>,
    pub(crate) language_code: Option<String>,
    pub(crate) is_premium: bool,
}

impl Account {
    /// The User object.
    pub(crate) fn to_json(&self) -> Value {
        let mut object = Map::new();
        object.insert("id".into(), self.id.into());
        object.insert("is_bot".into(), self.is_bot.into());
        object.insert("first_name".into(), self.first_name.as_str().into());
        let optional = [
            ("last_name", &self.last_name),
            ("username", &self.username),
            ("language_code", &self.language_code),
        ];
        for (key, text) in optional {
            if let Some(text) = text {
                object.insert(key.into(), text.as_str().into());
            }
        }
        if self.is_premium {
            object.insert("is_premium".into(), true.into());
        }
        Value::Object(object)
    }
}

/// What `getMe` adds to the bot's User object.
pub(crate) fn abilities(sees_everything: bool) -> Value {
    json!({
        "can_join_groups": true, "can_read_all_group_messages": sees_everything, "supports_inline_queries": true,
        "can_connect_to_business": true, "has_main_web_app": false, "has_topics_enabled": false,
        "allows_users_to_create_topics": false, "can_manage_bots": false, "supports_guest_queries": false,
        "supports_join_request_queries": true,
    })
}
