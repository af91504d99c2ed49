//! Questions to the bot that await an answer: pressed buttons and inline queries.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::World;
use super::event::Event;
use crate::http::failure::Failure;

/// How long a query can be answered, in seconds.
const ANSWERABLE: i64 = 150;

/// All queries so far.
#[derive(Default)]
pub(crate) struct Queries {
    pub(crate) callbacks: BTreeMap<String, Callback>,
    pub(crate) inline: BTreeMap<String, Inline>,
}

/// A pressed button.
pub(crate) struct Callback {
    pub(crate) user: i64,
    pub(crate) chat: i64,
    /// The message of the button, unless it came by way of inline mode.
    pub(crate) message: Option<i64>,
    pub(crate) made: i64,
    /// The bot's answer, as it would be shown.
    pub(crate) toast: Option<Value>,
}

/// An inline query.
pub(crate) struct Inline {
    pub(crate) user: i64,
    pub(crate) chat: i64,
    pub(crate) query: String,
    pub(crate) made: i64,
    /// The bot's answer: results, button, next offset.
    pub(crate) answer: Option<Value>,
}

/// Telegram's words for a query that cannot be answered any more.
pub(crate) fn too_old() -> Failure {
    Failure::bad("query is too old and response timeout expired or query ID is invalid")
}

impl World {
    /// A person presses a button that calls the bot.
    pub(crate) fn press(&mut self, user: i64, chat: i64, message: Pressed, call: Called) -> String {
        let id = self.next_id();
        let from = self.account(user).map(super::account::Account::to_json).unwrap_or_default();
        let mut query = Map::new();
        query.insert("id".into(), id.as_str().into());
        query.insert("from".into(), from);
        query.insert("chat_instance".into(), format!("{}", chat.unsigned_abs() * 7919).into());
        match call {
            Called::Data(data) => query.insert("data".into(), data.into()),
            Called::Game(name) => query.insert("game_short_name".into(), name.into()),
        };
        let pressed = if let Pressed::Message(message) = &message { Some(*message) } else { None };
        match message {
            Pressed::Message(message) => {
                query.insert("message".into(), self.message_or_inaccessible(chat, message))
            }
            Pressed::Inline(message) => query.insert("inline_message_id".into(), message.into()),
        };
        let made = self.now();
        self.queries
            .callbacks
            .insert(id.clone(), Callback { user, chat, message: pressed, made, toast: None });
        self.make_update("callback_query", Value::Object(query), format!("callback_query:{user}"));
        id
    }

    fn message_or_inaccessible(&self, chat: i64, message: i64) -> Value {
        self.message(chat, message).unwrap_or_else(|| {
            let chat = self.chats.get(&chat).map(|chat| self.chat_json(chat)).unwrap_or_default();
            json!({"chat": chat, "message_id": message, "date": 0})
        })
    }

    pub(crate) fn answer_callback(&mut self, id: &str, toast: Value) -> Result<(), Failure> {
        let now = self.now();
        let callback = self.queries.callbacks.get_mut(id).ok_or_else(too_old)?;
        if callback.toast.is_some() || callback.made + ANSWERABLE <= now {
            return Err(too_old());
        }
        callback.toast = Some(toast.clone());
        let (user, chat) = (callback.user, callback.chat);
        self.emit(Event::CallbackAnswered { query: id.to_owned(), user, chat, toast });
        Ok(())
    }

    /// A person types behind the bot's name.
    pub(crate) fn ask_inline(&mut self, user: i64, chat: i64, query: &str, offset: &str) -> String {
        let id = self.next_id();
        let from = self.account(user).map(super::account::Account::to_json).unwrap_or_default();
        let chat_type = self.chats.get(&chat).map_or("sender", |chat| match chat.person {
            Some(_) => "sender",
            None => chat.kind.name(),
        });
        let body = json!({"id": id, "from": from, "query": query, "offset": offset, "chat_type": chat_type});
        let made = self.now();
        let inline = Inline { user, chat, query: query.to_owned(), made, answer: None };
        self.queries.inline.insert(id.clone(), inline);
        self.make_update("inline_query", body, format!("inline_query:{user}"));
        id
    }

    pub(crate) fn answer_inline(&mut self, id: &str, answer: Value) -> Result<(), Failure> {
        let now = self.now();
        let inline = self.queries.inline.get_mut(id).ok_or_else(too_old)?;
        if inline.answer.is_some() || inline.made + ANSWERABLE <= now {
            return Err(too_old());
        }
        inline.answer = Some(answer.clone());
        let (user, chat) = (inline.user, inline.chat);
        self.emit(Event::InlineAnswered { query: id.to_owned(), user, chat, answer });
        Ok(())
    }
}

/// What the pressed button calls the bot with.
pub(crate) enum Called {
    Data(String),
    Game(String),
}

/// What the pressed button stands under.
pub(crate) enum Pressed {
    Message(i64),
    Inline(String),
}
