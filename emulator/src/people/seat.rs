//! A person in a chat: where everything that a person does and sees begins.

use std::fmt;
use std::sync::Arc;

use botwright_api::types::Message;
use botwright_api::{ChatId, MessageId, UserId};

use super::{ActionError, decode};
use crate::shared::Shared;
use crate::world::World;
use crate::world::chat::ChatKind;
use crate::world::member::Member;
use crate::world::post::{Author, Draft, Post};

/// A person in a chat.
#[derive(Clone)]
pub struct Seat {
    pub(super) shared: Arc<Shared>,
    pub(super) user: i64,
    pub(super) chat: i64,
    /// The topic that the person looks at and writes in, if it is one.
    pub(super) thread: Option<i64>,
}

impl Seat {
    pub(crate) fn new(shared: Arc<Shared>, user: i64, chat: i64) -> Self {
        Self { shared, user, chat, thread: None }
    }

    pub(super) fn in_thread(self, thread: i64) -> Self {
        Self { thread: Some(thread), ..self }
    }

    /// The chat's id.
    pub fn chat_id(&self) -> ChatId {
        ChatId(self.chat)
    }

    /// The person's id.
    pub fn user_id(&self) -> UserId {
        UserId(self.user)
    }

    /// Puts a message of this person into the chat and tells the bot.
    pub(crate) fn put(&self, draft: Draft) -> Result<i64, ActionError> {
        self.put_in(&mut self.shared.world(), draft)
    }

    pub(super) fn put_in(&self, world: &mut World, mut draft: Draft) -> Result<i64, ActionError> {
        self.may_write(world)?;
        let Some(chat) = world.chats.get_mut(&self.chat) else {
            return Err(self.cannot("there is no such chat"));
        };
        draft.thread = draft.thread.or(self.thread);
        chat.may_write_in(draft.thread, self.user).map_err(|reason| self.cannot(reason))?;
        chat.is_started = true;
        if chat.kind == ChatKind::Channel {
            draft.author = Author::Channel;
        }
        let id = world.put(self.chat, draft);
        world.use_keyboard(self.chat, self.user);
        world.tell_post(self.chat, id);
        Ok(id)
    }

    fn may_write(&self, world: &World) -> Result<(), ActionError> {
        world.person_may_write(self.chat, self.user).map_err(|reason| self.cannot(reason))?;
        let is_blocked = world.chats.get(&self.chat).is_some_and(|chat| chat.is_blocked);
        if is_blocked { Err(self.cannot("they have blocked the bot")) } else { Ok(()) }
    }

    fn cannot(&self, reason: &str) -> ActionError {
        let person = self.shared_name();
        ActionError::CannotWrite { person, reason: reason.to_owned() }
    }

    /// Without the world's lock, which the caller may hold.
    fn shared_name(&self) -> String {
        format!("user {}", self.user)
    }

    /// The message as the api's type.
    pub(super) fn message(&self, id: i64) -> Result<Message, ActionError> {
        let message = self.shared.world().message(self.chat, id);
        message.map(decode).ok_or(ActionError::NoSuchMessage { message: id })
    }

    /// Changes the text of a message of one's own.
    pub fn edit_text(&self, message: MessageId, text: &str) -> Result<Message, ActionError> {
        {
            let mut world = self.shared.world();
            self.own(&world, message.0)?;
            let formatted = crate::markup::typed(text);
            let entities = crate::methods::entities_json(&world, &formatted.entities);
            world.change(self.chat, message.0, true, |post| {
                let (key, entities_key) = if post.body.contains_key("text") {
                    ("text", "entities")
                } else {
                    ("caption", "caption_entities")
                };
                post.body.insert(key.into(), formatted.text.into());
                post.body.remove(entities_key);
                if !entities.is_empty() {
                    post.body.insert(entities_key.into(), entities.into());
                }
            });
        }
        self.message(message.0)
    }

    /// Deletes a message of one's own. The bot is not told.
    pub fn delete(&self, message: MessageId) -> Result<(), ActionError> {
        let mut world = self.shared.world();
        self.own(&world, message.0)?;
        world.delete(self.chat, &[message.0]);
        world.tell_deleted(self.chat, &[message.0]);
        Ok(())
    }

    pub(super) fn own(&self, world: &World, message: i64) -> Result<(), ActionError> {
        let chat = world.chats.get(&self.chat);
        let post =
            chat.and_then(|chat| chat.posts.get(&message)).ok_or(ActionError::NoSuchMessage { message })?;
        let own = post.author == Author::User(self.user) || post.author == Author::Channel;
        if own { Ok(()) } else { Err(ActionError::NotTheAuthor { message }) }
    }

    /// Blocks the bot; in the private chat only.
    pub fn block_bot(&self) {
        self.shared.world().set_blocked(self.chat, true);
    }

    /// Lets the bot write again.
    pub fn unblock_bot(&self) {
        self.shared.world().set_blocked(self.chat, false);
    }

    /// Joins the group or channel.
    pub fn join(&self) {
        self.shared.world().set_member(self.chat, self.user, self.user, &Member::plain());
    }

    /// Follows an invite link, to join at once or to ask for it.
    pub fn follow(&self, invite_link: &str) -> Result<(), ActionError> {
        self.shared.world().follow(self.user, invite_link).map_err(|reason| self.cannot(reason))
    }

    /// The mini app that the bot has opened for the person's request to join a chat.
    pub fn join_web_app(&self) -> Option<String> {
        let world = self.shared.world();
        let own = world.join_requests.iter().rev().find(|request| request.user == self.user);
        own.and_then(|request| request.web_app.clone())
    }

    /// Whether the person sees a message here.
    pub(super) fn sees(&self, post: &Post) -> bool {
        post.is_shown_to(self.user) && (self.thread.is_none() || self.thread == post.thread)
    }

    /// Leaves the group or channel.
    pub fn leave(&self) {
        self.shared.world().set_member(self.chat, self.user, self.user, &Member::left());
    }
}

impl fmt::Debug for Seat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Seat")
            .field("user", &self.user)
            .field("chat", &self.chat)
            .finish_non_exhaustive()
    }
}
