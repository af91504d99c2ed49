//! Arguments that are bound to words that somebody typed: behind a command, in an inline query, in a regex group.

mod call;
mod captured;
mod choice;
mod duration;
mod languages;
mod mention;
mod number;
mod read;
#[cfg(feature = "time")]
mod time;
mod typed;
mod words;
mod wrong;

pub(crate) use self::call::{CommandCall, name_of};
pub(crate) use self::captured::{Captured, admits, usage};
pub use self::choice::choose;
pub use self::mention::Mention;
pub(crate) use self::read::SpeakingReader;
pub use self::read::{
    ChoicesOf, Group, Mute, NoChoices, Read, ReadOptional, ReadRest, Said, Silent, Speaks, read_field,
};
pub use self::typed::Typed;
pub(crate) use self::words::Words;
pub use self::wrong::{WrongArgument, WrongReason};

/// A type that can be typed as an argument of a command.
///
/// Every type that is [`FromStr`](std::str::FromStr) is one without further ado. This trait is for those that need more than the
/// text (see [`Typed::entities`]) or that say more than no. It is derived for enums, whose variants are choices, and for
/// structs with one field, which are read as the field is; a type has this trait or `FromStr`, not both.
///
/// ```
/// use botwright::prelude::*;
/// use botwright::{Argument, WrongReason, Typed};
///
/// #[derive(Argument, Debug)]
/// enum Colour {
///     Red,
///     #[argument("dark-red", "crimson")]
///     DarkRed,
/// }
///
/// struct Even(u32);
///
/// impl Argument for Even {
///     fn read(typed: &Typed<'_>) -> Result<Self, WrongReason> {
///         let number = typed.text().parse().map_err(|_| WrongReason::NotANumber)?;
///         if number % 2 == 0 { Ok(Self(number)) } else { Err(WrongReason::Because("that is odd".into())) }
///     }
/// }
///
/// /// Paint something: /paint crimson 4
/// #[command("paint {colour} {times}")]
/// fn paint(colour: Colour, times: Even) -> String {
///     format!("{colour:?}, {} times", times.0)
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an argument",
    label = "cannot be read from what somebody typed",
    note = "derive `Argument`, or implement `std::str::FromStr`"
)]
pub trait Argument: Sized {
    /// All that can be chosen, if that is a list.
    const CHOICES: &'static [&'static str] = &[];

    /// The value of what was typed, or why it is none.
    fn read(typed: &Typed<'_>) -> Result<Self, WrongReason>;
}

/// What the usage says of an argument's type.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hint {
    /// Whether the handler does not run without it.
    pub(crate) needed: bool,
    /// Whether it may be absent.
    pub(crate) optional: bool,
    /// Whether it may be several words.
    pub(crate) many: bool,
    /// All that can be chosen.
    pub choices: &'static [&'static str],
}

impl Hint {
    const NONE: Self = Self { needed: false, optional: false, many: false, choices: &[] };
}
