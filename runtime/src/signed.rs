//! Callback data that nobody but the bot can make.

use std::fmt;
use std::ops::{Deref, Range};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use botwright_api::{Bot, UserId};

use crate::callback::CallbackData;
use crate::context::Context;
use crate::stop::Stop;

/// The length of a signature in the data: 8 bytes as base64url.
const LENGTH: usize = 11;

/// A value in callback data, signed with the bot's token, so that what arrives is what the bot has sent.
///
/// Telegram's apps can be changed to press any data. Where that matters (a price, whose turn it is), take `Signed<T>` in place of
/// `T`: data that was made or altered by somebody else is logged and answered with nothing, and the handler does not run. The signature
/// covers the value and all that stands before it in the pattern, not what stands behind; it takes 11 of the 64 bytes. When the token is
/// revoked, the buttons that were signed with it are dead.
///
/// ```
/// use botwright::prelude::*;
///
/// #[command("buy")]
/// fn offer(bot: Bot, user: User) -> Reply {
///     Reply::text("A cup of tea?").row([buy::button("Buy", bot.sign(250).for_user(user.id))])
/// }
///
/// #[callback("buy:{price}")]
/// fn buy(price: Signed<u32>) -> Toast {
///     Toast::new(format!("That is {} pence.", *price))
/// }
/// ```
#[derive(Clone)]
pub struct Signed<T> {
    value: T,
    seal: Seal,
}

#[derive(Clone)]
enum Seal {
    /// Known to be the bot's own, and perhaps meant for one person only.
    Own { bot: Bot, user: Option<UserId> },
    /// As it was read, where its value stands in the data.
    Unchecked { signature: [u8; 8], value: Range<usize> },
}

/// Signs values for buttons.
pub trait Sign {
    /// The value, to be signed where the button is made.
    fn sign<T: CallbackData>(&self, value: T) -> Signed<T>;
}

impl Sign for Bot {
    fn sign<T: CallbackData>(&self, value: T) -> Signed<T> {
        Signed { value, seal: Seal::Own { bot: self.clone(), user: None } }
    }
}

impl<T> Signed<T> {
    /// For this person only: when somebody else presses, the handler does not run.
    pub fn for_user(mut self, id: UserId) -> Self {
        if let Seal::Own { user, .. } = &mut self.seal {
            *user = Some(id);
        }
        self
    }

    /// The value.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Deref for Signed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Signed<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Signed").field(&self.value).finish()
    }
}

/// What a capture of a callback pattern can be: [`CallbackData`], that [`Signed`], or anything [`Stored`](crate::Stored).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot travel in callback data",
    label = "its length has no bound",
    note = "a number, `bool`, `#[derive(CallbackData)]`, `Short<N>`, or `Signed<T>` of these can; `Stored<T>` can be of any size"
)]
pub trait Carried: Sized {
    /// The most bytes that a value takes.
    const MAX_LEN: usize;
    /// Whether a value may contain any character, so that it must stand last.
    const FREE_TEXT: bool;

    /// What the checks and the router know of such a capture.
    const CARRIES: Carries = Carries {
        most: Self::MAX_LEN,
        free: Self::FREE_TEXT,
        skip: |whole, rest| Self::read(whole, rest).is_some(),
    };
    /// What reads such a capture for a handler.
    const CARRIER: Carrier<Self> = Carrier { read: Self::read, checked: Self::checked };

    /// Adds the value to the data.
    fn write(&self, data: &mut String);
    /// Takes the value from the beginning of what is left of the whole data.
    fn read(whole: &str, rest: &mut &str) -> Option<Self>;
    /// The value, if it may be trusted.
    fn checked(self, context: &Context) -> Result<Self, Stop>;
}

/// What the checks and the router know of a capture.
#[derive(Clone, Copy, Debug)]
pub struct Carries {
    pub(crate) most: usize,
    pub(crate) free: bool,
    skip: fn(&str, &mut &str) -> bool,
}

impl Carries {
    /// Takes a value from the beginning of what is left of the whole data, and forgets it; whether there was one.
    pub(crate) fn skip(&self, whole: &str, rest: &mut &str) -> bool {
        (self.skip)(whole, rest)
    }
}

/// What reads a capture for a handler. Its parts need no trait any more, so that a type that lacks it is complained about once.
pub struct Carrier<T> {
    read: fn(&str, &mut &str) -> Option<T>,
    checked: fn(T, &Context) -> Result<T, Stop>,
}

impl<T> Carrier<T> {
    /// The value at the beginning of what is left of the whole data, if it may be trusted.
    pub(crate) fn read(&self, whole: &str, rest: &mut &str, context: &Context) -> Result<T, Stop> {
        (self.checked)((self.read)(whole, rest).ok_or(Stop::Pass)?, context)
    }
}

#[diagnostic::do_not_recommend]
impl<T: CallbackData> Carried for T {
    const MAX_LEN: usize = T::MAX_LEN;
    const FREE_TEXT: bool = T::FREE_TEXT;

    fn write(&self, data: &mut String) {
        CallbackData::write(self, data);
    }

    fn read(_: &str, rest: &mut &str) -> Option<Self> {
        CallbackData::read(rest)
    }

    fn checked(self, _: &Context) -> Result<Self, Stop> {
        Ok(self)
    }
}

/// The signature stands first: its length is known, that of the value is not.
#[diagnostic::do_not_recommend]
impl<T: CallbackData> Carried for Signed<T> {
    const MAX_LEN: usize = LENGTH + T::MAX_LEN;
    const FREE_TEXT: bool = T::FREE_TEXT;

    fn write(&self, data: &mut String) {
        let mut value = String::new();
        self.value.write(&mut value);
        let signature = match &self.seal {
            Seal::Own { bot, user } => sign(bot, *user, data, &value),
            // A handler's own argument is always checked; this one was never handed to a handler.
            Seal::Unchecked { signature, .. } => *signature,
        };
        URL_SAFE_NO_PAD.encode_string(signature, data);
        data.push_str(&value);
    }

    fn read(whole: &str, rest: &mut &str) -> Option<Self> {
        let (encoded, behind) = rest.split_at_checked(LENGTH)?;
        let mut signature = [0; 8];
        let decoded = URL_SAFE_NO_PAD.decode_slice(encoded, &mut signature).ok()?;
        let start = whole.len() - behind.len();
        *rest = behind;
        let value = T::read(rest).filter(|_| decoded == signature.len())?;
        Some(Self { value, seal: Seal::Unchecked { signature, value: start..whole.len() - rest.len() } })
    }

    fn checked(self, context: &Context) -> Result<Self, Stop> {
        let Seal::Unchecked { signature, value: place } = self.seal else { return Ok(self) };
        let query = context.event.callback_query().ok_or(Stop::Pass)?;
        let data = query.data.as_deref().unwrap_or_default();
        let (before, value) = (data.get(..place.start - LENGTH), data.get(place));
        let (before, value) = before.zip(value).ok_or(Stop::Pass)?;
        for user in [Some(query.from.id), None] {
            if same(sign(&context.event.bot, user, before, value), signature) {
                return Ok(Self {
                    value: self.value,
                    seal: Seal::Own { bot: context.event.bot.clone(), user },
                });
            }
        }
        tracing::warn!(
            user = query.from.id.0,
            "a press was refused: the bot has not signed this data with its present token for this person"
        );
        Err(Stop::Pass)
    }
}

/// The length of what stands before is signed too, so that no character can change sides.
fn sign(bot: &Bot, user: Option<UserId>, before: &str, value: &str) -> [u8; 8] {
    let bound = [u8::from(user.is_some())];
    let user = user.map_or(0, |user| user.0).to_le_bytes();
    let length = (before.len() as u64).to_le_bytes();
    bot.seal([bound.as_slice(), &user, &length, before.as_bytes(), value.as_bytes()])
}

/// In the same time whether much of them is equal or little.
fn same(left: [u8; 8], right: [u8; 8]) -> bool {
    std::hint::black_box(u64::from_le_bytes(left) ^ u64::from_le_bytes(right)) == 0
}
