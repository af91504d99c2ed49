//! Messages: how they are kept, shown, changed and told to the bot.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::World;
use super::chat::Chat;
use super::event::Event;

/// A message in a chat. What it says is kept in the wire's form; what depends on the moment is added when it is shown.
#[derive(Clone, Debug)]
pub(crate) struct Post {
    pub(crate) id: i64,
    pub(crate) date: i64,
    pub(crate) edited: Option<i64>,
    pub(crate) author: Author,
    /// The fields of the Message object that are the message's own.
    pub(crate) body: Map<String, Value>,
    /// Any of the four kinds of reply markup.
    pub(crate) markup: Option<Value>,
    pub(crate) reply_to: Option<i64>,
    /// The poll that it shows.
    pub(crate) poll: Option<String>,
    /// Reactions by user.
    pub(crate) reactions: BTreeMap<i64, Vec<Value>>,
    /// For a message that came by way of inline mode: its id there.
    pub(crate) inline_id: Option<String>,
    /// The topic of a forum that it stands in; none is the general one.
    pub(crate) thread: Option<i64>,
    /// The only person who sees it, where it is ephemeral.
    pub(crate) receiver: Option<i64>,
}

/// Whose message it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Author {
    User(i64),
    /// The channel speaks for itself.
    Channel,
}

/// A message that is about to be.
pub(crate) struct Draft {
    pub(crate) author: Author,
    pub(crate) body: Map<String, Value>,
    pub(crate) markup: Option<Value>,
    pub(crate) reply_to: Option<i64>,
    pub(crate) poll: Option<String>,
    pub(crate) inline_id: Option<String>,
    pub(crate) thread: Option<i64>,
    pub(crate) receiver: Option<i64>,
}

impl Draft {
    pub(crate) fn new(author: Author, body: Map<String, Value>) -> Self {
        Self {
            author,
            body,
            markup: None,
            reply_to: None,
            poll: None,
            inline_id: None,
            thread: None,
            receiver: None,
        }
    }

    /// A service message; `body` must be an object.
    pub(crate) fn service(author: Author, body: Value) -> Self {
        let Value::Object(body) = body else { unreachable!("service messages are written as objects") };
        Self::new(author, body)
    }

    /// Whether it would be a message that says nothing, as a text of blanks is.
    pub(crate) fn is_empty_text(&self) -> bool {
        const ADDED: [&str; 5] =
            ["link_preview_options", "quote", "external_reply", "has_protected_content", "effect_id"];
        self.poll.is_none() && self.body.keys().all(|key| ADDED.contains(&key.as_str()))
    }
}

impl Post {
    /// The keyboard under the message, which alone is part of the Message object.
    pub(crate) fn inline_keyboard(&self) -> Option<&Value> {
        self.markup.as_ref().filter(|markup| markup.get("inline_keyboard").is_some())
    }

    /// Whether it is about the chat and not said by somebody.
    pub(crate) fn is_service(&self) -> bool {
        const SERVICE: [&str; 8] = [
            "new_chat_members",
            "left_chat_member",
            "new_chat_title",
            "new_chat_photo",
            "delete_chat_photo",
            "pinned_message",
            "group_chat_created",
            "supergroup_chat_created",
        ];
        const TOPICS: [&str; 2] = ["forum_topic_", "general_forum_topic_"];
        let is_about_topics = |key: &String| TOPICS.iter().any(|prefix| key.starts_with(prefix));
        SERVICE.iter().any(|key| self.body.contains_key(*key)) || self.body.keys().any(is_about_topics)
    }

    /// Whether this person is one of those who see it.
    pub(crate) fn is_shown_to(&self, user: i64) -> bool {
        self.receiver.is_none_or(|receiver| receiver == user)
    }
}

impl World {
    /// Puts a message into a chat and shows it to those who watch. The bot is told by `tell_post`.
    pub(crate) fn put(&mut self, chat_id: i64, draft: Draft) -> i64 {
        let date = self.now();
        let id = self.next_message_id(chat_id);
        let Draft { author, body, markup, reply_to, poll, inline_id, thread, receiver } = draft;
        let post = Post {
            id,
            date,
            edited: None,
            author,
            body,
            markup,
            reply_to,
            poll,
            reactions: BTreeMap::new(),
            inline_id,
            thread,
            receiver,
        };
        if let Some(chat) = self.chats.get_mut(&chat_id) {
            chat.posts.insert(id, post);
            if author == Author::User(self.bot.id) {
                chat.typing = None;
            }
        }
        if let Some(message) = self.message(chat_id, id) {
            self.emit(Event::Message { chat: chat_id, message });
        }
        self.show_keyboard(chat_id, id);
        id
    }

    fn next_message_id(&mut self, chat_id: i64) -> i64 {
        match self.chats.get_mut(&chat_id) {
            Some(chat) if chat.counts_alone() => {
                chat.last_message += 1;
                chat.last_message
            }
            _ => {
                self.last_message += 1;
                self.last_message
            }
        }
    }

    /// The Message object.
    pub(crate) fn message(&self, chat_id: i64, id: i64) -> Option<Value> {
        let chat = self.chats.get(&chat_id)?;
        let post = chat.posts.get(&id)?;
        let mut message = self.message_without_reply(chat, post);
        if let Some(replied) = post.reply_to.and_then(|reply| chat.posts.get(&reply)) {
            message["reply_to_message"] = self.message_without_reply(chat, replied);
        }
        Some(message)
    }

    fn message_without_reply(&self, chat: &Chat, post: &Post) -> Value {
        let mut message = post.body.clone();
        message.insert("message_id".into(), post.id.into());
        message.insert("date".into(), post.date.into());
        message.insert("chat".into(), self.chat_json(chat));
        self.insert_sender(&mut message, chat, post.author);
        if let Some(thread) = post.thread {
            message.insert("message_thread_id".into(), thread.into());
            message.insert("is_topic_message".into(), true.into());
        }
        if let Some(receiver) = post.receiver {
            message.insert("message_id".into(), 0.into());
            message.insert("ephemeral_message_id".into(), post.id.into());
            message.insert("receiver_user".into(), self.user_json(receiver));
        }
        if let Some(date) = post.edited {
            message.insert("edit_date".into(), date.into());
        }
        if let Some(keyboard) = post.inline_keyboard() {
            message.insert("reply_markup".into(), keyboard.clone());
        }
        if let Some(poll) = post.poll.as_ref().and_then(|poll| self.polls.get(poll)) {
            message.insert("poll".into(), poll.to_json());
        }
        Value::Object(message)
    }

    /// Who said it. In the chats of a business account the bot speaks as its owner.
    fn insert_sender(&self, message: &mut Map<String, Value>, chat: &Chat, author: Author) {
        let business = chat.business.as_ref();
        if let Some(connection) = business {
            message.insert("business_connection_id".into(), connection.as_str().into());
        }
        let owner = business.and_then(|connection| self.business.get(connection)).map(|owner| owner.user);
        match (author, owner) {
            (Author::User(user), Some(owner)) if user == self.bot.id => {
                message.insert("from".into(), self.user_json(owner));
                message.insert("sender_business_bot".into(), self.bot.to_json());
            }
            (Author::User(user), _) => {
                message.insert("from".into(), self.user_json(user));
                let tag = chat.members.get(&user).and_then(|member| member.fields.get("tag"));
                message.extend(tag.map(|tag| ("sender_tag".to_owned(), tag.clone())));
            }
            (Author::Channel, _) => {
                message.insert("sender_chat".into(), self.chat_json(chat));
            }
        }
    }

    /// Changes a message and shows the change; `by_person` also tells the bot.
    pub(crate) fn change(&mut self, chat_id: i64, id: i64, by_person: bool, change: impl FnOnce(&mut Post)) {
        let now = self.now();
        let Some(post) = self.chats.get_mut(&chat_id).and_then(|chat| chat.posts.get_mut(&id)) else {
            return;
        };
        change(post);
        post.edited = Some(now);
        self.show_again(chat_id, id);
        if by_person {
            self.tell(chat_id, id, true);
        }
    }

    /// Shows a message once more, after something about it has changed.
    pub(crate) fn show_again(&self, chat_id: i64, id: i64) {
        if let Some(message) = self.message(chat_id, id) {
            self.emit(Event::Edited { chat: chat_id, message });
        }
    }

    pub(crate) fn delete(&mut self, chat_id: i64, ids: &[i64]) {
        let Some(chat) = self.chats.get_mut(&chat_id) else { return };
        for id in ids {
            chat.posts.remove(id);
            chat.pinned.retain(|pinned| pinned != id);
        }
        self.emit(Event::Deleted { chat: chat_id, messages: ids.to_vec() });
    }

    /// The chat and message of an inline message's id.
    pub(crate) fn inline_message(&self, inline_id: &str) -> Option<(i64, i64)> {
        self.chats.values().find_map(|chat| {
            let mut posts = chat.posts.values();
            let post = posts.find(|post| post.inline_id.as_deref() == Some(inline_id))?;
            Some((chat.id, post.id))
        })
    }

    /// The `MessageOrigin` object of a forwarded message.
    pub(crate) fn origin(&self, chat_id: i64, post: &Post) -> Value {
        if let Some(origin) = post.body.get("forward_origin") {
            return origin.clone();
        }
        match post.author {
            Author::User(user) => {
                let sender = self.account(user).map(super::account::Account::to_json);
                json!({"type": "user", "date": post.date, "sender_user": sender})
            }
            Author::Channel => {
                let chat = self.chats.get(&chat_id).map(|chat| self.chat_json(chat));
                json!({"type": "channel", "date": post.date, "chat": chat, "message_id": post.id})
            }
        }
    }
}
