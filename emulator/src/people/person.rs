//! Persons, and how they are made.

use std::fmt;
use std::sync::Arc;

use botwright_api::types::User;
use botwright_api::{ChatId, UserId};

use super::{Business, Place, Seat, Topic, decode};
use crate::shared::Shared;
use crate::world::World;
use crate::world::account::Account;
use crate::world::event::Event;

/// Somebody with a Telegram account.
#[derive(Clone)]
pub struct Person {
    shared: Arc<Shared>,
    id: i64,
}

impl Person {
    pub(crate) fn new(shared: Arc<Shared>, id: i64) -> Self {
        Self { shared, id }
    }

    pub(crate) fn number(&self) -> i64 {
        self.id
    }

    /// The user's id.
    pub fn id(&self) -> UserId {
        UserId(self.id)
    }

    /// The id of the private chat with the bot, which is the same number.
    pub fn chat_id(&self) -> ChatId {
        ChatId(self.id)
    }

    /// The User object.
    pub fn user(&self) -> User {
        decode(self.shared.world().account(self.id).map(Account::to_json).unwrap_or_default())
    }

    /// In the private chat with the bot.
    pub fn private(&self) -> Seat {
        Seat::new(Arc::clone(&self.shared), self.id, self.id)
    }

    /// In a topic of a forum.
    pub fn in_topic(&self, topic: &Topic) -> Seat {
        self.at(topic.place()).in_thread(topic.thread())
    }

    /// Lets the bot speak for this person's account.
    pub fn connect_bot(&self) -> Business {
        let id = self.shared.world().connect(self.id);
        Business::new(Arc::clone(&self.shared), self.id, id)
    }

    /// In a group or channel.
    pub fn at(&self, place: &Place) -> Seat {
        Seat::new(Arc::clone(&self.shared), self.id, place.number())
    }
}

impl fmt::Debug for Person {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Person").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A person who is about to be.
#[must_use]
pub struct PersonBuilder {
    shared: Arc<Shared>,
    account: Account,
    is_started: bool,
}

impl PersonBuilder {
    pub(crate) fn new(shared: Arc<Shared>, first_name: &str) -> Self {
        let account = Account {
            first_name: first_name.to_owned(),
            language_code: Some("en".to_owned()),
            ..Account::default()
        };
        Self { shared, account, is_started: false }
    }

    /// A certain id instead of the next free one.
    pub fn id(mut self, id: i64) -> Self {
        self.account.id = id;
        self
    }

    /// A last name.
    pub fn last_name(mut self, name: impl Into<String>) -> Self {
        self.account.last_name = Some(name.into());
        self
    }

    /// A username, without the `@`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.account.username = Some(username.into());
        self
    }

    /// The language of the person's app, such as `de`; `en` by default.
    pub fn language(mut self, code: impl Into<String>) -> Self {
        self.account.language_code = Some(code.into());
        self
    }

    /// A subscriber of Telegram Premium.
    pub fn premium(mut self) -> Self {
        self.account.is_premium = true;
        self
    }

    /// The person has spoken to the bot before, so that the bot may speak first.
    pub fn knows_the_bot(mut self) -> Self {
        self.is_started = true;
        self
    }

    /// The person; the one who has this first name already (or, if given, this id) is kept as they are.
    pub fn build(self) -> Person {
        let mut world = self.shared.world();
        let wanted = self.account.id;
        let known = world.people.values().find(|person| {
            if wanted == 0 { person.first_name == self.account.first_name } else { person.id == wanted }
        });
        let known = known.map(|person| person.id);
        let id = known.unwrap_or_else(|| make(&mut world, self.account));
        if let Some(chat) = world.chats.get_mut(&id) {
            chat.is_started |= self.is_started;
        }
        drop(world);
        Person::new(self.shared, id)
    }
}

/// A new account with its private chat.
fn make(world: &mut World, account: Account) -> i64 {
    let number = i64::try_from(world.next_number()).unwrap_or(i64::MAX);
    let id = if account.id == 0 { 5_000_000 + number } else { account.id };
    world.people.insert(id, Account { id, ..account });
    world.make_private_chat(id);
    world.emit(Event::Person { user: id });
    id
}
