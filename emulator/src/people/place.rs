//! Groups, supergroups and channels.

use std::fmt;
use std::sync::Arc;

use botwright_api::ChatId;

use super::Person;
use crate::shared::Shared;
use crate::world::World;
use crate::world::forum;
use crate::world::member::{Member, Status};

/// A chat that is not private.
#[derive(Clone)]
pub struct Place {
    shared: Arc<Shared>,
    id: i64,
}

impl Place {
    pub(crate) fn new(shared: Arc<Shared>, id: i64) -> Self {
        Self { shared, id }
    }

    pub(crate) fn number(&self) -> i64 {
        self.id
    }

    /// The chat's id.
    pub fn id(&self) -> ChatId {
        ChatId(self.id)
    }

    /// Gives the chat a username, without the `@`.
    pub fn named(&self, username: &str) -> &Self {
        if let Ok(chat) = self.shared.world().chat_mut(self.id) {
            chat.username = Some(username.to_owned());
        }
        self
    }

    /// Makes the bot a plain member, as it is after somebody has just added it.
    pub fn demote_bot(&self) {
        self.set_bot(&Member::plain());
    }

    /// Makes the bot an administrator with all rights.
    pub fn promote_bot(&self) {
        let kind = self.shared.world().chat(self.id).map(|chat| chat.kind);
        if let Ok(kind) = kind {
            self.set_bot(&Member::administrator(kind));
        }
    }

    /// The owner adds the bot again.
    pub fn add_bot(&self) {
        self.set_bot(&Member::plain());
    }

    /// The owner removes the bot.
    pub fn remove_bot(&self) {
        self.set_bot(&Member::banned(0));
    }

    /// The owner adds a person.
    pub fn add(&self, person: &Person) {
        self.set(person.number(), &Member::plain());
    }

    /// The owner removes a person, who may come back.
    pub fn remove(&self, person: &Person) {
        self.set(person.number(), &Member::left());
    }

    /// The owner makes a person an administrator.
    pub fn promote(&self, person: &Person) {
        let kind = self.shared.world().chat(self.id).map(|chat| chat.kind);
        if let Ok(kind) = kind {
            self.set(person.number(), &Member::administrator(kind));
        }
    }

    /// Opens a topic in a forum, as the owner does.
    pub fn topic(&self, name: &str) -> Topic {
        let mut world = self.shared.world();
        let owner = self.owner(&world).unwrap_or(world.bot.id);
        let thread = world.make_topic(self.id, owner, forum::Topic::new(name, forum::COLOUR, None));
        Topic { place: self.clone(), thread }
    }

    /// The topic of this thread, such as one that the bot has opened.
    pub fn thread(&self, message_thread_id: i64) -> Topic {
        Topic { place: self.clone(), thread: message_thread_id }
    }

    fn owner(&self, world: &World) -> Option<i64> {
        let members = &world.chat(self.id).ok()?.members;
        members.iter().find(|(_, member)| member.status == Status::Owner).map(|(id, _)| *id)
    }

    fn set_bot(&self, member: &Member) {
        let bot = self.shared.world().bot.id;
        self.set(bot, member);
    }

    /// Done by the owner, or by the user where there is none.
    fn set(&self, user: i64, member: &Member) {
        let mut world = self.shared.world();
        let owner = self.owner(&world).unwrap_or(user);
        world.set_member(self.id, user, owner, member);
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Place").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A topic of a forum.
#[derive(Clone, Debug)]
pub struct Topic {
    place: Place,
    thread: i64,
}

impl Topic {
    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// The thread's id, which messages in it carry.
    pub fn thread(&self) -> i64 {
        self.thread
    }
}
