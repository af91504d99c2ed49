//! What a bot knows of a user, of a chat, and at all: read before the handler, written by its commit.

mod versioned;

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;

pub use self::versioned::{DataInfo, Migrate, older};
pub(crate) use self::versioned::{name, read, split, write};
use crate::context::Context;
use crate::event::Event;
use crate::extract::Extract;
use crate::stop::Stop;
use crate::storage::Expected;
use crate::work::Work;

/// A type whose values [`UserData`], [`ChatData`] and [`BotData`] keep: one with a first value, that serde can write and read.
/// Implemented for all of these.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be kept as data",
    label = "has no first value, or serde cannot write it and read it again",
    note = "derive it: `#[derive(Default, Serialize, Deserialize)]`"
)]
pub trait Data: Default + Serialize + DeserializeOwned + Send + 'static {}

#[diagnostic::do_not_recommend]
impl<T: Default + Serialize + DeserializeOwned + Send + 'static> Data for T {}

/// A value with the place it came from; what has changed joins the unit of work when the handler is done with it.
struct Kept<T: 'static> {
    value: T,
    changed: bool,
    place: Place,
    /// What is stored, with what its write has to expect.
    stored: Option<Vec<u8>>,
    expected: Expected,
    work: Arc<Mutex<Work>>,
    /// Kept beside the value, so that a type that cannot be stored is complained about once: where a handler takes it.
    write: fn(&T) -> crate::Result<Vec<u8>>,
}

/// Where a value is stored.
struct Place {
    namespace: &'static str,
    key: String,
}

impl Place {
    fn of<T: 'static>(namespace: &'static str, owner: impl std::fmt::Display) -> Self {
        Self { namespace, key: format!("{owner}/{}", name::<T>()) }
    }

    /// The name of its lock.
    fn lock(&self) -> String {
        format!("{}/{}", self.namespace, self.key)
    }
}

impl<T: Data> Kept<T> {
    async fn read(context: &Context, place: Place) -> Result<Self, Stop> {
        context.lock(&place.lock()).await?;
        let (stored, expected) = context.recall(place.namespace, &place.key).await?;
        let value = match &stored {
            Some(bytes) => versioned::read(bytes)?,
            None => T::default(),
        };
        let work = Arc::clone(&context.work);
        Ok(Self { value, changed: false, place, stored, expected, work, write: versioned::write })
    }
}

impl<T: 'static> Drop for Kept<T> {
    fn drop(&mut self) {
        if !self.changed {
            return;
        }
        let mut work = self.work.lock().unwrap_or_else(PoisonError::into_inner);
        match (self.write)(&self.value) {
            // It came back to what it was.
            Ok(value) if Some(&value) == self.stored.as_ref() => {}
            Ok(value) => work.put(self.place.namespace, &self.place.key, self.expected, value),
            Err(error) => work.failure = Some(error),
        }
    }
}

/// Where data of users are.
pub(crate) const USERS: &str = "user data";
/// Where data of chats are.
pub(crate) const CHATS: &str = "chat data";
/// Where data of the bot are.
const BOT: &str = "bot data";

macro_rules! data {
    ($($(#[$doc:meta])* $name:ident in $namespace:ident of $owner:expr;)*) => {
        $(
            $(#[$doc])*
            pub struct $name<T: 'static>(Kept<T>);

            impl<T: 'static> $name<T> {
                fn place(event: &Event) -> Option<Place> {
                    let owner: fn(&Event) -> Option<i64> = $owner;
                    owner(event).map(|owner| Place::of::<T>($namespace, owner))
                }
            }

            impl<T: 'static> Deref for $name<T> {
                type Target = T;

                fn deref(&self) -> &T {
                    &self.0.value
                }
            }

            impl<T: 'static> DerefMut for $name<T> {
                fn deref_mut(&mut self) -> &mut T {
                    self.0.changed = true;
                    &mut self.0.value
                }
            }

            impl<T: Data> Extract for $name<T> {
                fn offers(event: &Event) -> bool {
                    Self::place(event).is_some()
                }

                fn locks(event: &Event, locks: &mut Vec<String>) {
                    locks.extend(Self::place(event).map(|place| place.lock()));
                }

                async fn extract(context: &Context) -> Result<Self, Stop> {
                    let place = Self::place(context).ok_or(Stop::Pass)?;
                    Kept::read(context, place).await.map(Self)
                }
            }
        )*
    };
}

data! {
    /// The bot's data of type `T` about the user; `T::default()` at first. Derefs to `T`.
    ///
    /// Changes are written when the handler has succeeded, together with the conversation's step, or not at all. Handlers
    /// of one user that take it in several chats at once wait for each other.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[derive(Default, Serialize, Deserialize)]
    /// struct Profile {
    ///     name: String,
    /// }
    ///
    /// #[command("rename {name..}")]
    /// fn rename(name: String, mut profile: UserData<Profile>) -> String {
    ///     let old = std::mem::replace(&mut profile.name, name);
    ///     format!("You were {old:?}.")
    /// }
    /// ```
    UserData in USERS of |event| event.user().map(|user| user.id.0);
    /// The bot's data of type `T` about the chat; `T::default()` at first. Derefs to `T`.
    ///
    /// Written like [`UserData`]. Handlers of one chat that take it wait for each other, so that no count is lost.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[derive(Default, Serialize, Deserialize)]
    /// struct Clicks(u64);
    ///
    /// #[callback("click")]
    /// fn click(mut clicks: ChatData<Clicks>) -> Toast {
    ///     clicks.0 += 1;
    ///     Toast::new(format!("{} clicks in this chat.", clicks.0))
    /// }
    /// ```
    ChatData in CHATS of |event| event.chat().map(|chat| chat.id.0);
    /// The bot's data of type `T`, one value for all users and chats; `T::default()` at first. Derefs to `T`.
    ///
    /// Written like [`UserData`]. All handlers that take it wait for each other: take it where it is needed, and not for long.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[derive(Default, Serialize, Deserialize)]
    /// struct Seen(std::collections::BTreeSet<i64>);
    ///
    /// #[observe]
    /// fn remember(user: Option<User>, mut seen: BotData<Seen>) {
    ///     if let Some(user) = user {
    ///         seen.0.insert(user.id.0);
    ///     }
    /// }
    /// ```
    BotData in BOT of |_| Some(0);
}
