//! What the application says to its guards, and what they remember while the process lives.

use std::any::TypeId;
use std::collections::HashMap;
use std::time::Duration;

use super::People;
use super::chat_administrator::Chats;
use super::enrolment::Passcode;
use super::meter::Meter;
use super::throttle::Throttles;
use crate::app::App;
use crate::context::Context;
use crate::extract::Extract;
use crate::stop::{Refused, Stop};

/// A guard of this module, for [`App::refusal`].
pub trait Guard: Extract + sealed::Sealed + 'static {
    /// What somebody is told to whom it is not granted, unless the application says something else.
    const REFUSAL: &'static str;
}

pub(super) mod sealed {
    pub trait Sealed {}
}

/// What guards know.
#[derive(Default)]
pub(crate) struct Guards {
    pub(super) owners: Vec<People>,
    pub(super) administrators: Vec<People>,
    refusals: HashMap<TypeId, Refused>,
    pub(super) allowed: Vec<People>,
    pub(super) session: Option<Duration>,
    pub(super) passcode: Option<Passcode>,
    pub(super) guesses: Meter<i64>,
    pub(crate) chats: Chats,
    pub(super) throttles: Throttles,
}

impl Guards {
    /// What somebody is told to whom this guard is not granted.
    pub(super) fn refusal<G: Guard>(&self) -> Stop {
        let said = self.refusals.get(&TypeId::of::<G>());
        said.cloned().unwrap_or_else(|| Refused::because(G::REFUSAL)).into()
    }
}

impl Context {
    pub(super) fn guards(&self) -> &Guards {
        &self.shared.guards
    }
}

impl App {
    /// Says something else, or nothing, to those to whom a guard is not granted.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use botwright::guards::{GroupOnly, Owner};
    ///
    /// fn app(bot: Bot) -> App {
    ///     App::new(bot)
    ///         .owners([1234])
    ///         .refusal::<Owner>(Refused::silently())
    ///         .refusal::<GroupOnly>(Refused::because("Ask me in the group."))
    /// }
    /// ```
    pub fn refusal<G: Guard>(mut self, refused: Refused) -> Self {
        self.guards().refusals.insert(TypeId::of::<G>(), refused);
        self
    }

    /// The bot belongs to these people: [`Owner`](super::Owner). May be said several times; the people add up.
    pub fn owners(mut self, owners: impl Into<People>) -> Self {
        self.guards().owners.push(owners.into());
        self
    }

    /// These people administrate the bot, together with its owners: [`Administrator`](super::Administrator). May be said
    /// several times; the people add up.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use botwright::guards::{Administrator, Owner};
    ///
    /// static HELPERS: UserList = UserList::new();
    ///
    /// #[command("helper {id}")]
    /// fn helper(_: Owner, id: i64) -> &'static str {
    ///     HELPERS.add(id);
    ///     "Welcome to the team."
    /// }
    ///
    /// #[command("restart")]
    /// fn restart(_: Administrator) -> &'static str {
    ///     "Just a moment."
    /// }
    ///
    /// fn app(bot: Bot) -> App {
    ///     App::new(bot).owners([1234]).administrators([5678, 9012]).administrators(&HELPERS)
    /// }
    /// ```
    pub fn administrators(mut self, administrators: impl Into<People>) -> Self {
        self.guards().administrators.push(administrators.into());
        self
    }

    /// These people are always [`Allowed`](super::Allowed), whoever else is on the list. May be said several times.
    pub fn allowed(mut self, people: impl Into<People>) -> Self {
        self.guards().allowed.push(people.into());
        self
    }

    /// Who gives this passcode is [`Enrolled`](super::Enrolled). It is kept as a digest only, and is in no log; an empty one
    /// is none.
    ///
    /// Choose one that nobody guesses: each person may guess five times, but a stranger can have many accounts.
    pub fn passcode(mut self, passcode: impl AsRef<str>) -> Self {
        self.guards().passcode = Passcode::new(passcode.as_ref());
        self
    }

    /// A [`Session`](super::Session) ends when nothing was done in it for so long.
    pub fn session(mut self, silence: Duration) -> Self {
        self.guards().session = Some(silence);
        self
    }
}
