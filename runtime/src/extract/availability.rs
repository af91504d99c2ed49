//! Which extractor exists where: one marker trait for each trigger, for the sake of the message.

use std::marker::PhantomData;
use std::sync::Arc;

use botwright_api::Bot;
use botwright_api::types::Update;
use serde::Serialize;

use super::kinds::InlineQuery;
use super::{
    Args, CallbackQuery, Chat, Commands, Extract, Failure, FailureOf, Lost, Me, Message, Returned, User,
    available,
};
use crate::callback::StoredButtons;
use crate::data::{BotData, ChatData, UserData};
use crate::jobs::{Job, Jobs, Payload};
use crate::kinds;
use crate::memory::Memory;
use crate::provide::Dep;
use crate::run::{Nothing, Take};

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

/// The answer for extractors: the marker trait decides whether the argument is taken. Written out, as the compiler quotes it.
pub trait Known {
    /// The argument's type.
    type Argument;
    /// Whether `#[command]` has it.
    fn command(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::Command,
    {
        Take::new()
    }
    /// Whether `#[message]` has it.
    fn message(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::NewMessage,
    {
        Take::new()
    }
    /// Whether `#[callback]` has it.
    fn callback(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::Callback,
    {
        Take::new()
    }
    /// Whether `#[inline_query]` has it.
    fn inline_query(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::Inline,
    {
        Take::new()
    }
    /// Whether `#[on(K)]` has it.
    fn on<K>(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::On<K>,
    {
        Take::new()
    }
    /// Whether `#[observe]` has it.
    fn observe(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::Observe,
    {
        Take::new()
    }
    /// Whether `#[startup]` has it.
    fn startup(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::Lifecycle,
    {
        Take::new()
    }
    /// Whether `#[shutdown]` has it.
    fn shutdown(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::Lifecycle,
    {
        Take::new()
    }
    /// Whether `#[enter]` has it.
    fn enter(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::Enter,
    {
        Take::new()
    }
    /// Whether `#[timeout]` has it.
    fn timeout(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::Timeout,
    {
        Take::new()
    }
    /// Whether `#[recover]` has it.
    fn recover(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::Recover,
    {
        Take::new()
    }
    /// Whether `#[returned]` has it.
    fn returned(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::Back,
    {
        Take::new()
    }
    /// Whether `#[job]` has it.
    fn job(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::Job,
    {
        Take::new()
    }
    /// Whether `#[job]` has it, where it says when it runs.
    fn declared_job(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::DeclaredJob,
    {
        Take::new()
    }
    /// Whether `#[on_error]` has it.
    fn on_error(&self) -> Take<Self::Argument>
    where
        Self::Argument: available::OnError,
    {
        Take::new()
    }
}

impl<T: Extract> Known for Probe<T> {
    type Argument = T;
}

/// The answer for everything else: somebody else complains, and nothing is taken.
pub trait Unknown {
    /// The argument's type.
    type Argument;
    /// Nothing to say.
    fn command(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn message(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn callback(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn inline_query(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn on<K>(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn observe(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn startup(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn shutdown(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn enter(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn timeout(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn recover(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn returned(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn job(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn declared_job(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn on_error(&self) -> Nothing<Self::Argument> {
        Nothing::new()
    }
}

impl<T> Unknown for &Probe<T> {
    type Argument = T;
}

macro_rules! offers {
    ($($marker:ident: $($kind:ty),*;)*) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl available::$marker for $kind {}
        )*)*
    };
}

offers! {
    Command: Message, Chat, User, Args, Commands, Me, Memory, Bot, Arc<Update>;
    NewMessage: Commands, Me, Memory, Message, Chat, User, Bot, Arc<Update>;
    Callback: Commands, Me, Memory, CallbackQuery, Message, Chat, User, Bot, Arc<Update>;
    Inline: InlineQuery, User, Me, Memory, Bot, Arc<Update>;
    Observe: Bot, Me, Memory, Arc<Update>;
    Lifecycle: Bot, Me, Memory;
    Enter: Chat, User, Bot, Me, Memory;
    Timeout: Chat, User, Bot, Me, Memory;
    Recover: Lost, Chat, User, Bot, Me, Memory;
    Back: Chat, User, Bot, Me, Memory;
    Job: Job, Chat, User, Bot, Me, Memory;
    DeclaredJob: Job, Bot, Me, Memory;
    OnError: Failure, Bot, Me, Memory;
}

macro_rules! on {
    ($($carries:ident: $($kind:ty),*;)*) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl<K: kinds::$carries> available::On<K> for $kind {}
        )*)*
    };
}

on! {
    CarriesMessage: Message;
    HasChat: Chat, Commands;
    HasUser: User;
}

#[diagnostic::do_not_recommend]
impl<K> available::On<K> for Bot {}
#[diagnostic::do_not_recommend]
impl<K> available::On<K> for Me {}
#[diagnostic::do_not_recommend]
impl<K> available::On<K> for Memory {}
#[diagnostic::do_not_recommend]
impl<K> available::On<K> for Jobs {}
#[diagnostic::do_not_recommend]
impl<E> available::OnError for FailureOf<E> {}
#[diagnostic::do_not_recommend]
impl<K> available::On<K> for Arc<Update> {}
#[diagnostic::do_not_recommend]
impl available::On<kinds::callback_query> for CallbackQuery {}
#[diagnostic::do_not_recommend]
impl available::On<kinds::callback_query> for Message {}
#[diagnostic::do_not_recommend]
impl available::On<kinds::poll> for super::content::Poll {}

macro_rules! everywhere {
    ($($marker:ident),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<T> available::$marker for Option<T> {}
            #[diagnostic::do_not_recommend]
            impl<T> available::$marker for Dep<T> {}
            #[diagnostic::do_not_recommend]
            impl available::$marker for Jobs {}
            #[diagnostic::do_not_recommend]
            impl available::$marker for StoredButtons {}
        )*
    };
}

everywhere!(
    Command,
    NewMessage,
    Callback,
    Inline,
    Observe,
    Lifecycle,
    Enter,
    Timeout,
    Recover,
    Back,
    Job,
    DeclaredJob,
    OnError
);

#[diagnostic::do_not_recommend]
impl<T> available::Back for Returned<T> {}
#[diagnostic::do_not_recommend]
impl<T> available::Job for Payload<T> {}

#[diagnostic::do_not_recommend]
impl<K, T> available::On<K> for Option<T> {}
#[diagnostic::do_not_recommend]
impl<K, T> available::On<K> for Dep<T> {}
#[diagnostic::do_not_recommend]
impl<K> available::On<K> for StoredButtons {}

macro_rules! data {
    ($data:ident: $($marker:ident),*; $($carries:ident)?) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<T: Serialize + 'static> available::$marker for $data<T> {}
        )*
        #[diagnostic::do_not_recommend]
        impl<K $(: kinds::$carries)?, T: Serialize + 'static> available::On<K> for $data<T> {}
    };
}

data!(UserData: Command, NewMessage, Callback, Inline, Enter, Timeout, Recover, Back, Job; HasUser);
data!(ChatData: Command, NewMessage, Callback, Enter, Timeout, Recover, Back, Job; HasChat);
data!(BotData: Command, NewMessage, Callback, Inline, Enter, Timeout, Recover, Back, Job, DeclaredJob, Observe, Lifecycle, OnError; );
