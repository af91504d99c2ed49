//! Which extractor exists where: one marker trait for each trigger, for the sake of the message.

use std::marker::PhantomData;
use std::sync::Arc;

use botwright_api::Bot;
use botwright_api::types::Update;
use serde::Serialize;

use super::{Args, CallbackQuery, Chat, Extract, Failure, Message, User};
use crate::provide::Dep;
use crate::user_data::UserData;

/// The marker traits, one for each trigger.
pub mod available {
    /// What a `#[command]` handler can take.
    #[diagnostic::on_unimplemented(
        message = "a `#[command]` handler cannot take `{Self}`",
        label = "no such thing in a command",
        note = "a command offers `Message`, `Chat`, `User`, `Text`, `Args`, `Bot`, `Arc<Update>`, `Dep<T>`, `UserData<T>`, and `Option` of anything"
    )]
    pub trait Command {}

    /// What a `#[message]` handler can take.
    #[diagnostic::on_unimplemented(
        message = "a `#[message]` handler cannot take `{Self}`",
        label = "no such thing in a message",
        note = "a message offers `Message`, `Chat`, `User`, `Text`, `Photo`, `Document` and all else in `botwright::content`, `Bot`, `Arc<Update>`, `Dep<T>`, `UserData<T>`, and `Option` of anything"
    )]
    pub trait NewMessage {}

    /// What a `#[callback]` handler can take.
    #[diagnostic::on_unimplemented(
        message = "a `#[callback]` handler cannot take `{Self}`",
        label = "no such thing in a callback query",
        note = "a callback query offers `CallbackQuery`, `Message`, `Chat`, `User`, `Bot`, `Arc<Update>`, `Dep<T>`, `UserData<T>`, and `Option` of anything"
    )]
    pub trait Callback {}

    /// What an `#[enter]` handler can take.
    #[diagnostic::on_unimplemented(
        message = "an `#[enter]` handler cannot take `{Self}`",
        label = "a state can be entered without it",
        note = "an entered state offers `Chat`, `User`, `Bot`, `Dep<T>`, `UserData<T>`, its own fields, and `Option` of anything"
    )]
    pub trait Enter {}

    /// What a `#[timeout]` handler can take.
    #[diagnostic::on_unimplemented(
        message = "a `#[timeout]` handler cannot take `{Self}`",
        label = "time alone does not bring it",
        note = "a timeout offers `Chat`, `User`, `Bot`, `Dep<T>`, `UserData<T>`, and `Option` of anything"
    )]
    pub trait Timeout {}

    /// What an `#[on_error]` handler can take.
    #[diagnostic::on_unimplemented(
        message = "an `#[on_error]` handler cannot take `{Self}`",
        label = "an error may come without it",
        note = "an error offers `Failure`, `Bot`, `Dep<T>`, and `Option` of anything, such as `Option<Chat>`"
    )]
    pub trait OnError {}
}

/// A question to the compiler: may a handler of this trigger take a `T`?
///
/// Where `T` is no extractor at all, [`Unknown`] answers, so that only one error is shown: that of [`Extract`].
pub struct Probe<T>(PhantomData<T>);

impl<T> Probe<T> {
    /// The probe of one argument's type.
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Default for Probe<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer for extractors: the marker trait decides. Written out, as the compiler quotes it.
pub trait Known {
    /// The argument's type.
    type Argument;
    /// Whether `#[command]` has it.
    fn command(&self)
    where
        Self::Argument: available::Command,
    {
    }
    /// Whether `#[message]` has it.
    fn message(&self)
    where
        Self::Argument: available::NewMessage,
    {
    }
    /// Whether `#[callback]` has it.
    fn callback(&self)
    where
        Self::Argument: available::Callback,
    {
    }
    /// Whether `#[enter]` has it.
    fn enter(&self)
    where
        Self::Argument: available::Enter,
    {
    }
    /// Whether `#[timeout]` has it.
    fn timeout(&self)
    where
        Self::Argument: available::Timeout,
    {
    }
    /// Whether `#[on_error]` has it.
    fn on_error(&self)
    where
        Self::Argument: available::OnError,
    {
    }
}

impl<T: Extract> Known for Probe<T> {
    type Argument = T;
}

/// The answer for everything else: somebody else complains.
pub trait Unknown {
    /// Nothing to say.
    fn command(&self) {}
    /// Nothing to say.
    fn message(&self) {}
    /// Nothing to say.
    fn callback(&self) {}
    /// Nothing to say.
    fn enter(&self) {}
    /// Nothing to say.
    fn timeout(&self) {}
    /// Nothing to say.
    fn on_error(&self) {}
}

impl<T> Unknown for &Probe<T> {}

macro_rules! offers {
    ($($marker:ident: $($kind:ty),*;)*) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl available::$marker for $kind {}
        )*)*
    };
}

offers! {
    Command: Message, Chat, User, Args, Bot, Arc<Update>;
    NewMessage: Message, Chat, User, Bot, Arc<Update>;
    Callback: CallbackQuery, Message, Chat, User, Bot, Arc<Update>;
    Enter: Chat, User, Bot;
    Timeout: Chat, User, Bot;
    OnError: Failure, Bot;
}

macro_rules! everywhere {
    ($($marker:ident),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<T> available::$marker for Option<T> {}
            #[diagnostic::do_not_recommend]
            impl<T> available::$marker for Dep<T> {}
        )*
    };
}

everywhere!(Command, NewMessage, Callback, Enter, Timeout, OnError);

macro_rules! with_a_user {
    ($($marker:ident),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<T: Serialize> available::$marker for UserData<T> {}
        )*
    };
}

with_a_user!(Command, NewMessage, Callback, Enter, Timeout);
