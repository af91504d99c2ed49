//! Boosts of groups and channels.

use serde_json::{Value, json};

use super::World;
use super::chat::ChatKind;
use super::post::{Author, Draft};

/// How long a boost lasts, in seconds.
const LASTS: i64 = 30 * 24 * 60 * 60;

impl World {
    /// A person boosts a chat.
    pub(crate) fn boost(&mut self, chat_id: i64, user: i64) {
        let (id, now) = (format!("boost-{}", self.next_number()), self.now());
        let source = json!({"source": "premium", "user": self.user_json(user)});
        let boost =
            json!({"boost_id": id, "add_date": now, "expiration_date": now + LASTS, "source": source});
        let Some(chat) = self.chats.get_mut(&chat_id) else { return };
        chat.boosts.push((user, boost.clone()));
        self.tell_boost("chat_boost", chat_id, &json!({"boost": boost}));
        if self.chats.get(&chat_id).is_some_and(|chat| chat.kind == ChatKind::Supergroup) {
            let note = json!({"boost_added": {"boost_count": 1}});
            let message = self.put(chat_id, Draft::service(Author::User(user), note));
            self.tell_post(chat_id, message);
        }
    }

    /// The person takes all their boosts back.
    pub(crate) fn unboost(&mut self, chat_id: i64, user: i64) {
        let now = self.now();
        let Some(chat) = self.chats.get_mut(&chat_id) else { return };
        let (taken, kept) =
            std::mem::take(&mut chat.boosts).into_iter().partition(|(owner, _)| *owner == user);
        chat.boosts = kept;
        let taken: Vec<(i64, Value)> = taken;
        for (_, boost) in taken {
            let body = json!({"boost_id": boost["boost_id"], "remove_date": now, "source": boost["source"]});
            self.tell_boost("removed_chat_boost", chat_id, &body);
        }
    }

    /// Administrators only are told.
    fn tell_boost(&mut self, kind: &'static str, chat_id: i64, body: &Value) {
        let Some(chat) = self.chats.get(&chat_id) else { return };
        if chat.member(self.bot.id).is_administrator() {
            let mut body = body.clone();
            body["chat"] = self.chat_json(chat);
            self.make_update(kind, body, format!("chat:{chat_id}"));
        }
    }
}
