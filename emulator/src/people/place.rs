//! Groups, supergroups and channels.

use std::fmt;
use std::sync::Arc;

use botwright_api::ChatId;
use botwright_api::types::ChatMember;
use serde_json::json;

use super::{ActionError, Person, Seat, decode};
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

    /// The owner bans a person.
    pub fn ban(&self, person: &Person) {
        self.set(person.number(), &Member::banned(0));
    }

    /// The owner makes a person a plain member, whatever they were.
    pub fn demote(&self, person: &Person) {
        self.set(person.number(), &Member::plain());
    }

    /// The owner makes a person an administrator with these rights, such as `can_pin_messages`.
    ///
    /// # Errors
    /// If the person is not in the chat, or if there is no such right.
    pub fn promote_with(&self, person: &Person, rights: &[&str]) -> Result<(), ActionError> {
        self.owner_seat().promote(person, rights)
    }

    /// The owner makes the bot an administrator with these rights.
    ///
    /// # Errors
    /// If the bot is not in the chat, or if there is no such right.
    pub fn promote_bot_with(&self, rights: &[&str]) -> Result<(), ActionError> {
        self.owner_seat().promote_bot(rights)
    }

    /// The owner leaves a person these permissions only, such as `can_send_messages`.
    ///
    /// # Errors
    /// If the chat is no supergroup, or if there is no such permission.
    pub fn restrict(&self, person: &Person, permissions: &[&str]) -> Result<(), ActionError> {
        self.owner_seat().restrict(person, permissions)
    }

    /// The owner gives the chat another title.
    ///
    /// # Errors
    /// If the chat has no owner.
    pub fn rename(&self, title: &str) -> Result<(), ActionError> {
        self.owner_seat().rename(title)
    }

    /// How somebody stands in the chat.
    pub fn member(&self, person: &Person) -> ChatMember {
        self.standing(person.number())
    }

    /// How the bot stands in the chat.
    pub fn bot_member(&self) -> ChatMember {
        let bot = self.shared.world().bot.id;
        self.standing(bot)
    }

    fn standing(&self, user: i64) -> ChatMember {
        let world = self.shared.world();
        let member = world.chats.get(&self.id).map_or_else(Member::left, |chat| chat.member(user));
        decode(member.at(world.now()).to_json(&world.user_json(user)))
    }

    /// Where the owner sits.
    fn owner_seat(&self) -> Seat {
        let owner = self.owner(&self.shared.world()).unwrap_or(0);
        Seat::new(Arc::clone(&self.shared), owner, self.id)
    }

    /// A new invite link of the owner; with `asks`, who follows it asks to be let in.
    pub fn invite_link(&self, asks: bool) -> String {
        let mut world = self.shared.world();
        let owner = self.owner(&world).unwrap_or(world.bot.id);
        let link = format!("https://t.me/+people{:012}", world.next_number());
        let object = json!({
            "invite_link": link, "creator": world.user_json(owner), "creates_join_request": asks,
            "is_primary": false, "is_revoked": false,
        });
        if let Ok(chat) = world.chat_mut(self.id) {
            chat.invite_links.push(object);
        }
        link
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
