#![doc = include_str!("../README.md")]

// The macros name this crate from outside; its own tests use them too.
#[cfg(test)]
extern crate self as botwright;

#[path = "private.rs"]
#[doc(hidden)]
pub mod __private;
mod answer;
mod app;
mod arguments;
mod backoff;
pub mod broadcast;
mod callback;
mod chat_part;
mod check;
mod cli;
mod clock;
mod context;
mod conversation;
mod data;
pub mod deep_link;
mod delivery;
mod dispatch;
mod draft;
mod error;
mod event;
pub mod events;
mod extract;
pub mod filters;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
#[cfg(feature = "cli")]
mod graph;
pub mod guards;
mod handler;
mod held;
pub mod jobs;
pub mod kinds;
mod locks;
mod log;
pub mod login_widget;
mod measured;
mod memory;
mod menu;
pub mod metrics;
mod middleware;
#[cfg(test)]
#[cfg_attr(
    not(all(feature = "cli", feature = "emulator")),
    allow(dead_code, reason = "only tests with both features meet a server that refuses")
)]
mod obliging;
#[cfg(feature = "passport")]
pub mod passport;
pub mod prelude;
mod provide;
mod router;
mod run;
pub mod sending;
mod signed;
mod stop;
pub mod storage;
mod table;
#[cfg(feature = "emulator")]
pub mod testing;
pub mod text;
mod trigger;
pub mod web_app;
mod work;

#[cfg(feature = "hyper")]
pub use botwright_api::Hyper;
pub use botwright_api::{
    self as api, Answered, Around, Bot, BotBuilder, ChatId, Defaults, InputFile, MessageId, NoAnswer, Onward,
    OutgoingCall, Recipient, Transport, UserId, methods, types,
};
pub use botwright_macros::{
    Argument, CallbackData, Conversation, Extract, callback, command, data, enter, goto, guard, html,
    inline_query, job, main, markdown, message, observe, on, on_error, provide, recover, returned, shutdown,
    startup, state, test, timeout,
};
#[cfg(feature = "time")]
pub use jiff;

pub use crate::answer::buttons::*;
pub use crate::answer::results as inline;
pub use crate::answer::{
    Alert, Answer, Edit, Html, InlineAnswer, InlineText, Markdown, Pass, Reply, ToHtml, ToMarkdown,
};
pub use crate::app::App;
pub use crate::arguments::{Argument, Mention, Typed, WrongArgument, WrongReason};
pub use crate::callback::{CallbackData, Short, Stored, StoredButtons};
pub use crate::context::Context;
pub use crate::conversation::{Conversation, Goto, Next, end, end_all, end_with, stay};
pub use crate::data::{BotData, ChatData, Data, UserData};
#[cfg(feature = "webhook")]
pub use crate::delivery::webhook;
pub use crate::dispatch::DeadlineExceeded;
pub use crate::draft::Draft;
pub use crate::error::{Error, Result};
pub use crate::event::Event;
pub use crate::extract::content::{self, Contact, Document, Location, Photo, Text, Voice};
pub use crate::extract::{
    Args, BotSubscriptionUpdated, BusinessConnection, BusinessMessagesDeleted, CallbackQuery, Chat,
    ChatBoostRemoved, ChatBoostUpdated, ChatJoinRequest, ChatMemberUpdated, ChosenInlineResult, CommandHelp,
    Commands, Extract, Failure, FailureOf, InlineQuery, Locale, Lost, ManagedBotUpdated, Me, Message,
    MessageGenerationStopped, MessageReactionCountUpdated, MessageReactionUpdated, Needs, PaidMediaPurchased,
    PollAnswer, PreCheckoutQuery, Returned, ShippingQuery, User, available,
};
pub use crate::handler::{BoxFuture, Handler, Handlers, Route};
pub use crate::jobs::{Job, Jobs, Payload};
pub use crate::memory::Memory;
pub use crate::middleware::{Middleware, Outcome, Rest, audit, audit_calls};
pub use crate::provide::Dep;
pub use crate::router::Router;
pub use crate::signed::{Sign, Signed};
pub use crate::stop::{Reason, Refused, Stop};
