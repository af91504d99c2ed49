//! Forums: supergroups whose messages stand in topics.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::World;
use super::chat::Chat;
use super::event::Event;
use super::post::{Author, Draft};
use crate::http::failure::Failure;

/// The thread of the general topic, which every forum has. Messages in it carry no thread.
pub(crate) const GENERAL: i64 = 1;

/// The colour of a topic whose maker chose none.
pub(crate) const COLOUR: i64 = 0x006F_B9F0;

/// A topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Topic {
    pub(crate) name: String,
    pub(crate) icon_color: i64,
    pub(crate) icon: Option<String>,
    pub(crate) is_closed: bool,
    /// Only the general topic can be hidden.
    pub(crate) is_hidden: bool,
}

impl Topic {
    pub(crate) fn new(name: &str, icon_color: i64, icon: Option<&str>) -> Self {
        Self {
            name: name.to_owned(),
            icon_color,
            icon: icon.map(str::to_owned),
            is_closed: false,
            is_hidden: false,
        }
    }

    /// What is said of it when it is made.
    pub(crate) fn to_json(&self) -> Map<String, Value> {
        let mut object = Map::new();
        object.insert("name".into(), self.name.as_str().into());
        object.insert("icon_color".into(), self.icon_color.into());
        if let Some(icon) = &self.icon {
            object.insert("icon_custom_emoji_id".into(), icon.as_str().into());
        }
        object
    }
}

impl Chat {
    pub(crate) fn forum(&self) -> Result<&BTreeMap<i64, Topic>, Failure> {
        self.topics.as_ref().ok_or_else(|| Failure::bad("the chat is not a forum"))
    }

    pub(crate) fn topic_mut(&mut self, thread: i64) -> Result<&mut Topic, Failure> {
        let topics = self.topics.as_mut().ok_or_else(|| Failure::bad("the chat is not a forum"))?;
        if thread == GENERAL {
            return Ok(topics.entry(GENERAL).or_insert_with(|| Topic::new("General", COLOUR, None)));
        }
        topics.get_mut(&thread).ok_or_else(|| Failure::bad("TOPIC_ID_INVALID"))
    }

    /// Whether somebody may write in a thread: it must be there, and open, or the writer its keeper.
    pub(crate) fn may_write_in(&self, thread: Option<i64>, user: i64) -> Result<(), &'static str> {
        let Some(topics) = &self.topics else {
            return if thread.is_none() { Ok(()) } else { Err("message thread not found") };
        };
        let topic = match thread {
            // Telegram knows the general topic by no thread at all.
            Some(GENERAL) => return Err("message thread not found"),
            Some(thread) => Some(topics.get(&thread).ok_or("message thread not found")?),
            None => topics.get(&GENERAL),
        };
        let is_keeper = self.member(user).may("can_manage_topics");
        if topic.is_some_and(|topic| topic.is_closed) && !is_keeper { Err("TOPIC_CLOSED") } else { Ok(()) }
    }
}

impl World {
    /// Opens a topic; its first message says so, and its id is the thread's.
    pub(crate) fn make_topic(&mut self, chat_id: i64, by: i64, topic: Topic) -> i64 {
        let created = Value::Object(topic.to_json());
        let thread =
            self.put(chat_id, Draft::service(Author::User(by), json!({"forum_topic_created": created})));
        if let Some(chat) = self.chats.get_mut(&chat_id) {
            chat.topics.get_or_insert_default().insert(thread, topic);
            chat.posts.entry(thread).and_modify(|post| post.thread = Some(thread));
        }
        self.show_again(chat_id, thread);
        self.tell_post(chat_id, thread);
        self.emit(Event::Chat { chat: chat_id });
        thread
    }

    /// Says in a topic what became of it.
    pub(crate) fn say_in_topic(&mut self, chat_id: i64, thread: i64, by: i64, body: Value) {
        let mut draft = Draft::service(Author::User(by), body);
        draft.thread = (thread != GENERAL).then_some(thread);
        let note = self.put(chat_id, draft);
        self.tell_post(chat_id, note);
        self.emit(Event::Chat { chat: chat_id });
    }

    /// A topic goes with all its messages.
    pub(crate) fn delete_topic(&mut self, chat_id: i64, thread: i64) {
        let Some(chat) = self.chats.get_mut(&chat_id) else { return };
        chat.topics.iter_mut().for_each(|topics| {
            topics.remove(&thread);
        });
        let inside = chat.posts.values().filter(|post| post.thread == Some(thread));
        let ids: Vec<i64> = inside.map(|post| post.id).collect();
        self.delete(chat_id, &ids);
        self.emit(Event::Chat { chat: chat_id });
    }
}
