//! Reactions to messages.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::World;
use super::account::Account;
use super::event::Event;

impl World {
    /// Sets what a user feels about a message. Whether there is such a message.
    pub(crate) fn react(&mut self, chat_id: i64, message: i64, user: i64, reactions: &[Value]) -> bool {
        let Some(post) = self.chats.get_mut(&chat_id).and_then(|chat| chat.posts.get_mut(&message)) else {
            return false;
        };
        let before = post.reactions.remove(&user).unwrap_or_default();
        if !reactions.is_empty() {
            post.reactions.insert(user, reactions.to_vec());
        }
        // Who has reacted stands beside the messages.
        self.emit(Event::Chat { chat: chat_id });
        self.show_again(chat_id, message);
        if user != self.bot.id && before != reactions {
            self.tell_reaction(chat_id, message, user, &before, reactions);
        }
        true
    }

    /// In groups and private chats the bot learns who; of a channel only how many. In groups, administrators only.
    fn tell_reaction(&mut self, chat_id: i64, message: i64, user: i64, before: &[Value], after: &[Value]) {
        let Some(chat) = self.chats.get(&chat_id) else { return };
        if !chat.is_private() && !chat.member(self.bot.id).is_administrator() {
            return;
        }
        let mut body = json!({"chat": self.chat_json(chat), "message_id": message, "date": self.now()});
        if chat.kind == super::chat::ChatKind::Channel {
            let counts = counts(chat.posts.get(&message).map(|post| &post.reactions));
            body["reactions"] = counts;
            self.make_update("message_reaction_count", body, format!("chat:{chat_id}"));
        } else {
            body["user"] = self.account(user).map(Account::to_json).unwrap_or_default();
            body["old_reaction"] = before.into();
            body["new_reaction"] = after.into();
            self.make_update("message_reaction", body, format!("chat:{chat_id}"));
        }
    }
}

/// The `ReactionCount` objects of all reactions to a message.
fn counts(reactions: Option<&BTreeMap<i64, Vec<Value>>>) -> Value {
    let mut counted: Vec<(Value, u64)> = Vec::new();
    for reaction in reactions.into_iter().flat_map(BTreeMap::values).flatten() {
        match counted.iter_mut().find(|(known, _)| known == reaction) {
            Some((_, count)) => *count += 1,
            None => counted.push((reaction.clone(), 1)),
        }
    }
    counted.into_iter().map(|(reaction, count)| json!({"type": reaction, "total_count": count})).collect()
}
