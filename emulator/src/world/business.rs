//! Business accounts: people who let the bot speak for them in their chats with others.

use serde_json::{Value, json};

use super::World;
use super::chat::{Chat, ChatKind};
use super::event::Event;
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;

/// An account that has connected the bot.
pub(crate) struct Connection {
    pub(crate) user: i64,
    pub(crate) date: i64,
    pub(crate) is_enabled: bool,
}

/// Chats of business accounts have ids that no user has, since the bot may have a chat of its own with the same person.
const FIRST_CHAT: i64 = 1 << 52;

fn not_found() -> Failure {
    Failure::bad("business connection not found")
}

impl World {
    /// A person connects the bot, with all rights.
    pub(crate) fn connect(&mut self, user: i64) -> String {
        let id = format!("offline-business-{}", self.next_number());
        let connection = Connection { user, date: self.now(), is_enabled: true };
        self.business.insert(id.clone(), connection);
        self.tell_connection(&id);
        id
    }

    /// The person takes the bot away again.
    pub(crate) fn disconnect(&mut self, id: &str) {
        if let Some(connection) = self.business.get_mut(id) {
            connection.is_enabled = false;
            self.tell_connection(id);
        }
    }

    fn tell_connection(&mut self, id: &str) {
        if let Ok(connection) = self.connection_json(id) {
            self.make_update("business_connection", connection, format!("business:{id}"));
        }
    }

    /// The `BusinessConnection` object.
    pub(crate) fn connection_json(&self, id: &str) -> Result<Value, Failure> {
        let connection = self.business.get(id).ok_or_else(not_found)?;
        Ok(json!({
            "id": id, "user": self.user_json(connection.user), "user_chat_id": connection.user, "date": connection.date,
            "is_enabled": connection.is_enabled,
            "rights": {"can_reply": true, "can_read_messages": true, "can_delete_sent_messages": true, "can_delete_all_messages": true},
        }))
    }

    /// The chat of a business account with somebody, which begins when it is first asked for.
    pub(crate) fn make_business_chat(&mut self, connection: &str, person: i64) -> i64 {
        if let Some(chat) = self.find_business_chat(connection, person) {
            return chat;
        }
        let id = FIRST_CHAT + i64::try_from(self.next_number()).unwrap_or(0);
        let mut chat = Chat::new(id, ChatKind::Private, "");
        chat.person = Some(person);
        chat.is_started = true;
        chat.business = Some(connection.to_owned());
        self.chats.insert(id, chat);
        self.emit(Event::Chat { chat: id });
        id
    }

    fn find_business_chat(&self, connection: &str, person: i64) -> Option<i64> {
        let found = self
            .chats
            .values()
            .find(|chat| chat.business.as_deref() == Some(connection) && chat.person == Some(person));
        found.map(|chat| chat.id)
    }

    /// The chat of a call with a business connection.
    pub(super) fn business_chat(&self, connection: &str, arguments: &Arguments) -> Result<i64, Failure> {
        self.connection(connection)?;
        let person = arguments.integer("chat_id").ok_or_else(|| Failure::bad("chat_id is empty"))?;
        self.find_business_chat(connection, person).ok_or_else(|| Failure::bad("chat not found"))
    }

    /// A connection that still stands.
    pub(crate) fn connection(&self, id: &str) -> Result<&Connection, Failure> {
        self.business.get(id).filter(|connection| connection.is_enabled).ok_or_else(not_found)
    }

    /// Whose business account a chat belongs to.
    pub(crate) fn business_owner(&self, chat: &Chat) -> Option<i64> {
        self.business.get(chat.business.as_ref()?).map(|connection| connection.user)
    }

    /// Tells the bot that messages of a business account's chat are gone.
    pub(crate) fn tell_deleted(&mut self, chat_id: i64, ids: &[i64]) {
        let Some(chat) = self.chats.get(&chat_id) else { return };
        let Some(connection) = &chat.business else { return };
        let body = json!({
            "business_connection_id": connection, "chat": self.chat_json(chat), "message_ids": ids,
        });
        self.make_update("deleted_business_messages", body, format!("chat:{chat_id}"));
    }
}
