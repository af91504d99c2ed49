//! Which extractor exists where: one marker trait for each trigger, for the sake of the message.

use std::marker::PhantomData;
use std::sync::Arc;

use botwright_api::Bot;
use botwright_api::types::Update;

use super::kinds::InlineQuery;
use super::{
    Args, CallbackQuery, Chat, Commands, Extract, Failure, FailureOf, Locale, Lost, Me, Message, Returned,
    User, available,
};
use crate::broadcast::Broadcasts;
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

/// The answer for extractors: the marker trait decides whether the argument is taken. Written out, as the compiler quotes it.
impl<T: Extract> Probe<T> {
    /// Whether `#[command]` has it.
    pub fn command() -> Take<T>
    where
        T: available::Command,
    {
        Take::new()
    }
    /// Whether `#[message]` has it.
    pub fn message() -> Take<T>
    where
        T: available::NewMessage,
    {
        Take::new()
    }
    /// Whether `#[callback]` has it.
    pub fn callback() -> Take<T>
    where
        T: available::Callback,
    {
        Take::new()
    }
    /// Whether `#[inline_query]` has it.
    pub fn inline_query() -> Take<T>
    where
        T: available::Inline,
    {
        Take::new()
    }
    /// Whether `#[on(K)]` has it.
    pub fn on<K>() -> Take<T>
    where
        T: available::On<K>,
    {
        Take::new()
    }
    /// Whether `#[observe]` has it.
    pub fn observe() -> Take<T>
    where
        T: available::Observe,
    {
        Take::new()
    }
    /// Whether `#[startup]` has it.
    pub fn startup() -> Take<T>
    where
        T: available::Lifecycle,
    {
        Take::new()
    }
    /// Whether `#[shutdown]` has it.
    pub fn shutdown() -> Take<T>
    where
        T: available::Lifecycle,
    {
        Take::new()
    }
    /// Whether `#[enter]` has it.
    pub fn enter() -> Take<T>
    where
        T: available::Enter,
    {
        Take::new()
    }
    /// Whether `#[timeout]` has it.
    pub fn timeout() -> Take<T>
    where
        T: available::Timeout,
    {
        Take::new()
    }
    /// Whether `#[recover]` has it.
    pub fn recover() -> Take<T>
    where
        T: available::Recover,
    {
        Take::new()
    }
    /// Whether `#[returned]` has it.
    pub fn returned() -> Take<T>
    where
        T: available::Back,
    {
        Take::new()
    }
    /// Whether `#[job]` has it.
    pub fn job() -> Take<T>
    where
        T: available::Job,
    {
        Take::new()
    }
    /// Whether `#[job]` has it, where it says when it runs.
    pub fn declared_job() -> Take<T>
    where
        T: available::DeclaredJob,
    {
        Take::new()
    }
    /// Whether `#[on_error]` has it.
    pub fn on_error() -> Take<T>
    where
        T: available::OnError,
    {
        Take::new()
    }
}

/// The answer for everything else: somebody else complains, and nothing is taken.
pub trait Unknown {
    /// The argument's type.
    type Argument;
    /// Nothing to say.
    fn command() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn message() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn callback() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn inline_query() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn on<K>() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn observe() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn startup() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn shutdown() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn enter() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn timeout() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn recover() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn returned() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn job() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn declared_job() -> Nothing<Self::Argument> {
        Nothing::new()
    }
    /// Nothing to say.
    fn on_error() -> Nothing<Self::Argument> {
        Nothing::new()
    }
}

impl<T> Unknown for Probe<T> {
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
    Command: Message, Chat, User, Args, Commands, Locale, Me, Memory, Bot, Arc<Update>;
    NewMessage: Commands, Locale, Me, Memory, Message, Chat, User, Bot, Arc<Update>;
    Callback: Commands, Locale, Me, Memory, CallbackQuery, Message, Chat, User, Bot, Arc<Update>;
    Inline: InlineQuery, User, Locale, Me, Memory, Bot, Arc<Update>;
    Observe: Bot, Locale, Me, Memory, Arc<Update>;
    Lifecycle: Bot, Me, Memory;
    Enter: Chat, User, Bot, Locale, Me, Memory;
    Timeout: Chat, User, Bot, Locale, Me, Memory;
    Recover: Lost, Chat, User, Bot, Locale, Me, Memory;
    Back: Chat, User, Bot, Locale, Me, Memory;
    Job: Job, Chat, User, Bot, Locale, Me, Memory;
    DeclaredJob: Job, Bot, Me, Memory;
    OnError: Failure, Bot, Locale, Me, Memory;
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
impl<K> available::On<K> for Locale {}
#[diagnostic::do_not_recommend]
impl<K> available::On<K> for Me {}
#[diagnostic::do_not_recommend]
impl<K> available::On<K> for Memory {}
#[diagnostic::do_not_recommend]
impl<K> available::On<K> for Jobs {}
#[diagnostic::do_not_recommend]
impl<K> available::On<K> for Broadcasts {}
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
            impl available::$marker for Broadcasts {}
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
            impl<T: 'static> available::$marker for $data<T> {}
        )*
        #[diagnostic::do_not_recommend]
        impl<K $(: kinds::$carries)?, T: 'static> available::On<K> for $data<T> {}
    };
}

data!(UserData: Command, NewMessage, Callback, Inline, Enter, Timeout, Recover, Back, Job; HasUser);
data!(ChatData: Command, NewMessage, Callback, Enter, Timeout, Recover, Back, Job; HasChat);
data!(BotData: Command, NewMessage, Callback, Inline, Enter, Timeout, Recover, Back, Job, DeclaredJob, Observe, Lifecycle, OnError; );
