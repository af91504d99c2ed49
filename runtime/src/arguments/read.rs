//! From words to values: how a type of an argument is read, and how the wrappers around it change that.
//!
//! The traits have a parameter that nobody names, `How`: it is inferred, and keeps the implementations for every `FromStr`
//! type apart from those for [`Argument`]s and from those for `Option`, `Vec` and `Result`.

use std::fmt::Display;
use std::marker::PhantomData;
use std::str::FromStr;

use super::captured::Capture;
use super::words::Words;
use super::wrong::{WrongArgument, WrongReason};
use super::{Argument, Hint, Typed, number};
use crate::stop::Stop;

/// What a type's error says, if it can speak; asked by the expansion, where the type is known.
type Explain<'a, E> = &'a dyn Fn(&E) -> Option<String>;

/// How one argument is read. Its parts need no trait any more, so that a type that lacks it is complained about once.
pub struct Reader<T, E> {
    /// What is said about the type in the usage.
    pub hint: Hint,
    read: fn(Capture<'_>, Explain<'_, E>) -> Result<T, Stop>,
}

impl<T, E> Reader<T, E> {
    /// The argument.
    pub fn read(&self, capture: Capture<'_>, explain: Explain<'_, E>) -> Result<T, Stop> {
        (self.read)(capture, explain)
    }
}

impl<T, E: Display> Reader<T, E> {
    /// The reader, and what the type's error says.
    pub fn explained(self) -> SpeakingReader<T, E> {
        SpeakingReader { reader: self, explain: |error| Said(error).words() }
    }
}

/// The same for errors that cannot speak; the compiler prefers the above.
pub trait Mute {
    /// The reader and its silence.
    type Speaking;

    /// The reader, and no words.
    fn explained(self) -> Self::Speaking;
}

impl<T, E> Mute for Reader<T, E> {
    type Speaking = SpeakingReader<T, E>;

    fn explained(self) -> SpeakingReader<T, E> {
        SpeakingReader { reader: self, explain: |_| None }
    }
}

/// How one argument is read, with what its type's error says.
pub struct SpeakingReader<T, E> {
    reader: Reader<T, E>,
    explain: fn(&E) -> Option<String>,
}

impl<T, E> SpeakingReader<T, E> {
    /// What is said about the type in the usage.
    pub(crate) fn hint(&self) -> Hint {
        self.reader.hint
    }

    /// The argument.
    pub(crate) fn read(&self, capture: Capture<'_>) -> Result<T, Stop> {
        self.reader.read(capture, &self.explain)
    }
}

/// A type that one word can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a command",
    label = "this argument is bound by the command's pattern",
    note = "implement `std::str::FromStr` for `{Self}`, derive `Argument`, or take a `String`"
)]
pub trait Read<How>: Sized {
    /// What is said about the type in the usage.
    const HINT: Hint;
    /// The error of the type itself.
    type Error;

    /// The value of what was typed.
    fn read(
        capture: Capture<'_>,
        typed: &Typed<'_>,
        explain: Explain<'_, Self::Error>,
    ) -> Result<Self, WrongArgument>;

    /// What stands for a word that is not there.
    fn absent(capture: Capture<'_>) -> Result<Self, WrongArgument> {
        Err(capture.wrong(None, WrongReason::Missing))
    }

    /// Everything that the handler needs of the type.
    fn reader() -> Reader<Self, Self::Error> {
        Reader { hint: Self::HINT, read: Self::required }
    }

    /// As [`reader`](Self::reader), for those who handle what is wrong.
    fn careful_reader() -> Reader<Result<Self, WrongArgument>, Self::Error> {
        Reader { hint: Self::HINT, read: <Result<Self, WrongArgument> as Read<Handled<How>>>::required }
    }

    /// The argument of a capture that must be there.
    fn required(capture: Capture<'_>, explain: Explain<'_, Self::Error>) -> Result<Self, Stop> {
        let read = match capture.typed {
            Some(typed) => Self::read(capture, typed, explain),
            None => Self::absent(capture),
        };
        read.map_err(|wrong| capture.stop(&wrong))
    }
}

/// By `FromStr`.
pub struct Parsed;
/// By [`Argument`].
pub struct Own;
/// The author handles what is wrong.
pub struct Handled<How>(PhantomData<How>);
/// One value.
pub struct One<How>(PhantomData<How>);
/// None or one.
pub struct Maybe<How>(PhantomData<How>);
/// Each word a value.
pub struct Each<How>(PhantomData<How>);

#[diagnostic::do_not_recommend]
impl<T: FromStr> Read<Parsed> for T {
    const HINT: Hint = Hint { needed: true, ..Hint::NONE };
    type Error = T::Err;

    fn read(
        capture: Capture<'_>,
        typed: &Typed<'_>,
        explain: Explain<'_, T::Err>,
    ) -> Result<Self, WrongArgument> {
        typed.text().parse().map_err(|error| {
            let reason = number::reason::<T>(typed.text());
            let reason = reason
                .or_else(|| explain(&error).map(WrongReason::Because))
                .unwrap_or(WrongReason::Unreadable);
            capture.wrong(Some(typed), reason)
        })
    }
}

#[diagnostic::do_not_recommend]
impl<T: Argument> Read<Own> for T {
    const HINT: Hint = Hint { needed: true, choices: T::CHOICES, ..Hint::NONE };
    type Error = WrongReason;

    fn read(
        capture: Capture<'_>,
        typed: &Typed<'_>,
        _: Explain<'_, WrongReason>,
    ) -> Result<Self, WrongArgument> {
        <T as Argument>::read(typed).map_err(|reason| capture.wrong(Some(typed), reason))
    }
}

impl<How, T: Read<How>> Read<Handled<How>> for Result<T, WrongArgument> {
    const HINT: Hint = Hint { needed: false, ..T::HINT };
    type Error = T::Error;

    fn read(
        capture: Capture<'_>,
        typed: &Typed<'_>,
        explain: Explain<'_, T::Error>,
    ) -> Result<Self, WrongArgument> {
        Ok(T::read(capture, typed, explain))
    }

    fn absent(capture: Capture<'_>) -> Result<Self, WrongArgument> {
        Ok(T::absent(capture))
    }
}

/// The type of an argument bound by `{x?}`.
#[diagnostic::on_unimplemented(
    message = "an optional argument is an `Option`, not `{Self}`",
    label = "bound by `{{name?}}`",
    note = "take `Option<{Self}>`, or write `{{name}}` without the question mark"
)]
pub trait ReadOptional<How>: Sized {
    /// What is said about the type in the usage.
    const HINT: Hint;
    /// The error of the type itself.
    type Error;

    /// Everything that the handler needs of the type.
    fn reader() -> Reader<Self, Self::Error> {
        Reader { hint: Self::HINT, read: Self::optional }
    }

    /// The argument of a capture that need not be there.
    fn optional(capture: Capture<'_>, explain: Explain<'_, Self::Error>) -> Result<Self, Stop>;
}

impl<How, T: Read<How>> ReadOptional<One<How>> for Option<T> {
    const HINT: Hint = Hint { needed: false, optional: true, ..T::HINT };
    type Error = T::Error;

    fn optional(capture: Capture<'_>, explain: Explain<'_, T::Error>) -> Result<Self, Stop> {
        let read = capture.typed.map(|typed| T::read(capture, typed, explain)).transpose();
        read.map_err(|wrong| capture.stop(&wrong))
    }
}

impl<How, T: Read<How>> ReadOptional<Handled<How>> for Result<Option<T>, WrongArgument> {
    const HINT: Hint = <Option<T> as ReadOptional<One<How>>>::HINT;
    type Error = T::Error;

    fn optional(capture: Capture<'_>, explain: Explain<'_, T::Error>) -> Result<Self, Stop> {
        Ok(capture.typed.map(|typed| T::read(capture, typed, explain)).transpose())
    }
}

/// The type of an argument bound by `{x..}`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from the rest of a command",
    label = "bound by `{{name..}}`",
    note = "take a `String`, an `Option`, a `Vec` of the words, or any type that is `FromStr`"
)]
pub trait ReadRest<How>: Sized {
    /// What is said about the type in the usage.
    const HINT: Hint;
    /// The error of the type itself.
    type Error;

    /// Everything that the handler needs of the type.
    fn reader() -> Reader<Self, Self::Error> {
        Reader { hint: Self::HINT, read: Self::rest }
    }

    /// The argument of all that is left.
    fn rest(capture: Capture<'_>, explain: Explain<'_, Self::Error>) -> Result<Self, Stop>;
}

#[diagnostic::do_not_recommend]
impl<How, T: Read<How>> ReadRest<One<How>> for T {
    const HINT: Hint = T::HINT;
    type Error = T::Error;

    fn rest(capture: Capture<'_>, explain: Explain<'_, T::Error>) -> Result<Self, Stop> {
        T::required(capture, explain)
    }
}

impl<How, T: Read<How>> ReadRest<Maybe<How>> for Option<T> {
    const HINT: Hint = <Self as ReadOptional<One<How>>>::HINT;
    type Error = T::Error;

    fn rest(capture: Capture<'_>, explain: Explain<'_, T::Error>) -> Result<Self, Stop> {
        Self::optional(capture, explain)
    }
}

impl<How, T: Read<How>> ReadRest<Maybe<Handled<How>>> for Result<Option<T>, WrongArgument> {
    const HINT: Hint = <Option<T> as ReadOptional<One<How>>>::HINT;
    type Error = T::Error;

    fn rest(capture: Capture<'_>, explain: Explain<'_, T::Error>) -> Result<Self, Stop> {
        Self::optional(capture, explain)
    }
}

impl<How, T: Read<How>> ReadRest<Each<How>> for Vec<T> {
    const HINT: Hint = Hint { needed: false, optional: true, many: true, ..T::HINT };
    type Error = T::Error;

    fn rest(capture: Capture<'_>, explain: Explain<'_, T::Error>) -> Result<Self, Stop> {
        each(capture, explain).map_err(|wrong| capture.stop(&wrong))
    }
}

impl<How, T: Read<How>> ReadRest<Each<Handled<How>>> for Result<Vec<T>, WrongArgument> {
    const HINT: Hint = <Vec<T> as ReadRest<Each<How>>>::HINT;
    type Error = T::Error;

    fn rest(capture: Capture<'_>, explain: Explain<'_, T::Error>) -> Result<Self, Stop> {
        Ok(each(capture, explain))
    }
}

fn each<How, T: Read<How>>(
    capture: Capture<'_>,
    explain: Explain<'_, T::Error>,
) -> Result<Vec<T>, WrongArgument> {
    let words = capture.typed.into_iter().flat_map(Words::of_typed);
    words.map(|word| T::read(capture, &word, explain)).collect()
}

/// A type that a named group can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a regex group",
    label = "this argument is bound by a named group",
    note = "implement `std::str::FromStr` for `{Self}`, derive `Argument`, or take a `String`"
)]
pub trait Group<How>: Sized {
    /// The error of the type itself.
    type Error;

    /// The value of the group's text; a handler whose group cannot be read is not for this message.
    fn group(name: &'static str, text: Option<&str>, explain: Explain<'_, Self::Error>)
    -> Result<Self, Stop>;
}

#[diagnostic::do_not_recommend]
impl<How, T: Read<How>> Group<One<How>> for T {
    type Error = T::Error;

    fn group(name: &'static str, text: Option<&str>, explain: Explain<'_, T::Error>) -> Result<Self, Stop> {
        let typed = text.map(Typed::plain);
        T::required(Capture::of_group(name, typed.as_ref()), explain)
    }
}

impl<How, T: Read<How>> Group<Maybe<How>> for Option<T> {
    type Error = T::Error;

    fn group(name: &'static str, text: Option<&str>, explain: Explain<'_, T::Error>) -> Result<Self, Stop> {
        let typed = text.map(Typed::plain);
        Self::optional(Capture::of_group(name, typed.as_ref()), explain)
    }
}

/// Reads the one field of a struct that derives [`Argument`].
pub fn read_field<T, E>(
    reader: &Reader<Result<T, WrongArgument>, E>,
    typed: &Typed<'_>,
    explain: Explain<'_, E>,
) -> Result<T, WrongReason> {
    match reader.read(Capture::of_group("", Some(typed)), explain) {
        Ok(read) => read.map_err(WrongArgument::into_reason),
        Err(_) => Err(WrongReason::Unreadable),
    }
}

/// A question to the compiler: what can be chosen of this type?
pub struct ChoicesOf<T>(PhantomData<T>);

impl<T: Argument> ChoicesOf<T> {
    /// The choices, which the compiler prefers to those of [`NoChoices`].
    pub const LIST: &'static [&'static str] = T::CHOICES;
}

/// The answer for all other types.
pub trait NoChoices {
    /// None.
    const LIST: &'static [&'static str] = &[];
}

impl<T> NoChoices for ChoicesOf<T> {}

/// A question to the compiler: can this error speak?
pub struct Said<'a, E>(pub &'a E);

/// The answer for errors that are `Display`.
pub trait Speaks {
    /// The error's words.
    fn words(&self) -> Option<String>;
}

impl<E: Display> Speaks for Said<'_, E> {
    fn words(&self) -> Option<String> {
        Some(self.0.to_string()).filter(|words| !words.is_empty())
    }
}

/// The answer for all others.
pub trait Silent {
    /// No words.
    fn words(&self) -> Option<String> {
        None
    }
}

impl<E> Silent for &Said<'_, E> {}
