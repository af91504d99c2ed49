//! Callback data of any size: the value is in the storage, the button carries its key.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::stored_key::{self, StoredKey};
use super::stored_rows::{self, NAMESPACE};
use crate::context::Context;
use crate::data;
use crate::signed::{Carried, Carrier, Carries};
use crate::stop::Stop;

/// A value behind a button, of any size and any type that serde can write and read. Derefs to the value.
///
/// A button made with the value itself keeps it in the storage, and carries a key of 21 bytes in its place. The value is written
/// with everything else that the handler changes, so a handler that fails leaves nothing; it does not matter how the button is
/// sent. It may be pressed many times, by everybody who sees it, also after a restart and at another replica. Nobody can make such a
/// button but the bot: keys cannot be guessed, and a key opens nothing behind another text or captured value than it was made with.
///
/// ```
/// use botwright::prelude::*;
///
/// #[derive(Serialize, Deserialize)]
/// struct Basket {
///     items: Vec<String>,
/// }
///
/// #[command("tea")]
/// fn tea() -> Reply {
///     let basket = Basket { items: vec!["Assam".into(), "a pot".into()] };
///     Reply::text("A cup of tea?").row([buy::button("Buy", basket)])
/// }
///
/// #[callback("buy:{basket}")]
/// fn buy(basket: Stored<Basket>) -> Edit {
///     Edit::text(format!("You bought {}.", basket.items.join(" and ")))
/// }
///
/// #[callback(expired)]
/// fn too_late() -> Edit {
///     Edit::text("This offer is over. Send /tea for a new one.")
/// }
/// ```
///
/// # When it is gone
///
/// The value is gone after 30 days ([`Stored::kept_for`], [`App::stored_for`](crate::App::stored_for)), when 1024 younger buttons
/// were made in the same chat ([`App::stored_per_chat`](crate::App::stored_per_chat)), when it was forgotten
/// ([`StoredButtons`](crate::StoredButtons)), or when the stored value does not read as a `T` any more. Then the press goes to the
/// `#[callback(expired)]` handler; without one, the person gets an alert that says so. Such a handler also gets presses whose data
/// no pattern of the bot reads: buttons of an older version.
///
/// # Whose it is
///
/// It belongs to the chat in which the handler runs that makes the button: that chat's bound counts it, and
/// [`StoredButtons::clear`](crate::StoredButtons::clear) there forgets it. Where there is no chat (an inline query, a press on a
/// message that was sent inline), it belongs to the user, as if they had been alone with the bot. The key says who it is, so that it does
/// not matter where the button is sent, or where it is pressed.
///
/// # Outside of a handler
///
/// A button that is made in a spawned task is part of no unit of work: wrap the task in
/// [`StoredButtons::outside`](crate::StoredButtons::outside). One that is made elsewhere, as in a test that calls a handler as a
/// function, has a key behind which nothing is; the log says so.
pub struct Stored<T> {
    content: Content<T>,
    once: bool,
    kept: Option<Duration>,
}

/// A value, or where it is.
enum Content<T> {
    Value(T),
    /// As it was read: the key, and where it ends in the data.
    Key(StoredKey, usize),
}

/// What can be stored behind a button: everything that serde writes and reads. The macros ask it, and not [`Carried`], so that a type that
/// cannot be stored is named itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be stored behind a button",
    label = "serde cannot write it and read it again",
    note = "`#[derive(Serialize, Deserialize)]` makes it storable"
)]
pub trait Storable: Sized {
    /// As [`Carried::MAX_LEN`].
    const MAX_LEN: usize;
    /// As [`Carried::FREE_TEXT`].
    const FREE_TEXT: bool;
    /// As [`Carried::CARRIES`].
    const CARRIES: Carries = <Stored<Self> as Carried>::CARRIES;
    /// As [`Carried::CARRIER`].
    const CARRIER: Carrier<Stored<Self>> = <Stored<Self> as Carried>::CARRIER;

    /// As [`Carried::write`]: always under a new key, also a value that came from a button, as that one may be forgotten.
    fn write(stored: &Stored<Self>, data: &mut String);
    /// As [`Carried::read`].
    fn read(whole: &str, rest: &mut &str) -> Option<Stored<Self>>;
    /// As [`Carried::checked`]. What is behind the key was asked for before the handler; see `stored_rows::fetch`.
    fn checked(stored: Stored<Self>, context: &Context) -> Result<Stored<Self>, Stop>;
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned + Send + 'static> Storable for T {
    const MAX_LEN: usize = stored_key::LENGTH;
    const FREE_TEXT: bool = false;

    fn write(stored: &Stored<Self>, data: &mut String) {
        stored_rows::keep(data, stored.once, stored.kept, || data::write(stored.value()));
    }

    fn read(whole: &str, rest: &mut &str) -> Option<Stored<Self>> {
        let (key, behind) = StoredKey::read(rest)?;
        *rest = behind;
        let end = whole.len() - behind.len();
        Some(Stored { content: Content::Key(key, end), once: key.is_once(), kept: None })
    }

    fn checked(stored: Stored<Self>, context: &Context) -> Result<Stored<Self>, Stop> {
        let Content::Key(key, end) = stored.content else { return Ok(stored) };
        let data = context.callback_data().and_then(|data| data.get(..end)).ok_or(Stop::Pass)?;
        let place = key.place(data);
        let (bytes, expected) = context.known(NAMESPACE, &place).ok_or(Stop::Expired)?;
        let value = data::read(&bytes.ok_or(Stop::Expired)?).map_err(|error| {
            tracing::warn!(?error, "what is stored behind a button cannot be read any more");
            Stop::Expired
        })?;
        if key.is_once() {
            context.work().batch.remove(NAMESPACE, &place, expected);
        }
        Ok(Stored { content: Content::Value(value), ..stored })
    }
}

/// What a button can be made with whose handler takes a `Stored<T>`: the value, or one that says more.
#[diagnostic::on_unimplemented(
    message = "this button stores `{T}`, not `{Self}`",
    label = "expected `{T}`, alone or in `Stored::new(..)`",
    note = "the type stands in the signature of the handler that the button reaches"
)]
pub trait IntoStored<T> {
    /// The value, to be stored where the button is made.
    fn into_stored(self) -> Stored<T>;
}

#[diagnostic::do_not_recommend]
impl<T> IntoStored<T> for T {
    fn into_stored(self) -> Stored<T> {
        Stored::new(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoStored<T> for Stored<T> {
    fn into_stored(self) -> Self {
        self
    }
}

impl<T> Stored<T> {
    /// A value to make a button with; needed only to say more than the value.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use std::time::Duration;
    ///
    /// #[command("draw")]
    /// fn draw() -> Reply {
    ///     let prize = Stored::new("a teapot".to_owned()).once().kept_for(Duration::from_hours(1));
    ///     Reply::text("The first one who presses wins.").row([win::button("Win", prize)])
    /// }
    ///
    /// #[callback("win:{prize}")]
    /// fn win(prize: Stored<String>, user: User) -> Edit {
    ///     Edit::text(format!("{} has won {}.", user.first_name, *prize))
    /// }
    /// ```
    pub fn new(value: T) -> Self {
        Self { content: Content::Value(value), once: false, kept: None }
    }

    /// For one press only: the value is gone when a handler has taken it and succeeded. Of several who press at the same time, one wins.
    pub fn once(mut self) -> Self {
        self.once = true;
        self
    }

    /// How long it is kept, in place of the application's 30 days or [`App::stored_for`](crate::App::stored_for).
    pub fn kept_for(mut self, time: Duration) -> Self {
        self.kept = Some(time);
        self
    }

    /// The value.
    pub fn into_inner(self) -> T {
        match self.content {
            Content::Value(value) => value,
            Content::Key(..) => unread(),
        }
    }

    fn value(&self) -> &T {
        match &self.content {
            Content::Value(value) => value,
            Content::Key(..) => unread(),
        }
    }
}

/// Only the data's reader makes a `Stored` without its value, and no handler ever gets one.
fn unread() -> ! {
    unreachable!("the value is read before a handler gets it")
}

impl<T> Deref for Stored<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value()
    }
}

impl<T: fmt::Debug> fmt::Debug for Stored<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = formatter.debug_tuple("Stored");
        match &self.content {
            Content::Value(value) => tuple.field(value).finish(),
            Content::Key(..) => tuple.finish_non_exhaustive(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Storable> Carried for Stored<T> {
    const MAX_LEN: usize = T::MAX_LEN;
    const FREE_TEXT: bool = T::FREE_TEXT;

    fn write(&self, data: &mut String) {
        T::write(self, data);
    }

    fn read(whole: &str, rest: &mut &str) -> Option<Self> {
        T::read(whole, rest)
    }

    fn checked(self, context: &Context) -> Result<Self, Stop> {
        T::checked(self, context)
    }
}
