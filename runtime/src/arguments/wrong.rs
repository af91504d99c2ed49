//! An argument that is not what the handler asks for.

use std::fmt;

use super::languages;

/// Why an argument is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WrongReason {
    /// Nothing was typed for it.
    Missing,
    /// More was typed than the command takes.
    Surplus,
    /// It is not a number.
    NotANumber,
    /// It is a number, but not one that the handler's type can hold.
    OutOfRange {
        /// The smallest that is allowed.
        least: String,
        /// The greatest that is allowed.
        most: String,
    },
    /// It is none of the choices.
    NotAChoice {
        /// All that can be chosen.
        choices: &'static [&'static str],
        /// The one that was probably meant.
        nearest: Option<&'static str>,
    },
    /// It is not a duration such as `90s`.
    NotADuration,
    /// It is not a date or time such as `2026-11-30`.
    NotADate,
    /// It does not name a person.
    NotAMention,
    /// The type of the argument says why, in its own words.
    Because(String),
    /// The type of the argument does not say why.
    Unreadable,
}

/// An argument that is not what the handler asks for.
///
/// The person is answered with it, in their language: why it is wrong, then the usage. [`App::usage`](crate::App::usage)
/// words it otherwise, and a handler that takes `Result<T, WrongArgument>` in place of `T` handles it itself.
///
/// ```
/// use botwright::WrongArgument;
/// use botwright::prelude::*;
///
/// /// Set the volume.
/// #[command("volume {level}")]
/// fn volume(level: Result<u8, WrongArgument>) -> String {
///     match level {
///         Ok(level) => format!("The volume is {level}."),
///         Err(wrong) => format!("From 0 to 255, please, not {}.", wrong.typed().unwrap_or("nothing")),
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongArgument(Box<Details>);

/// What is known of it; on the heap, so that a `Result` of it stays small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Details {
    pub(super) argument: &'static str,
    pub(super) typed: Option<String>,
    pub(super) reason: WrongReason,
    pub(super) usage: String,
    pub(super) language: Option<String>,
}

impl WrongArgument {
    pub(super) fn new(details: Details) -> Self {
        Self(Box::new(details))
    }

    pub(super) fn into_reason(self) -> WrongReason {
        self.0.reason
    }

    /// The argument's name in the pattern; empty if it is one word too many.
    pub fn argument(&self) -> &'static str {
        self.0.argument
    }

    /// What was typed; nothing if it is missing.
    pub fn typed(&self) -> Option<&str> {
        self.0.typed.as_deref()
    }

    /// Why it is wrong.
    pub fn reason(&self) -> &WrongReason {
        &self.0.reason
    }

    /// How the command is used: `/remind <minutes> <text>`. Empty if no command was typed.
    pub fn usage(&self) -> &str {
        &self.0.usage
    }

    /// The person's language, as IETF tag, if Telegram tells it.
    pub fn language(&self) -> Option<&str> {
        self.0.language.as_deref()
    }
}

/// What the person reads: why it is wrong, if that says more than the usage does; then the usage.
impl fmt::Display for WrongArgument {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = languages::of(self.language());
        let why = words.why(self.typed().unwrap_or_default(), &self.0.reason);
        let usage = Some(words.usage(&self.0.usage)).filter(|_| !self.0.usage.is_empty());
        let lines: Vec<String> = why.into_iter().chain(usage).collect();
        formatter.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for WrongArgument {}
