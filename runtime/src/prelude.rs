//! What a bot's author uses: `use botwright::prelude::*;`.

pub use std::sync::Arc;

pub use botwright_api::types::{ParseMode, Update};
pub use botwright_api::{Bot, ChatId, InputFile, MessageId, UserId};
pub use botwright_macros::{
    Argument, CallbackData, Conversation, Extract, callback, command, data, enter, goto, guard, html,
    inline_query, job, markdown, message, observe, on, on_error, provide, recover, returned, shutdown,
    startup, state, timeout,
};
pub use serde::{Deserialize, Serialize};

pub use crate::answer::buttons::*;
pub use crate::answer::{Alert, Edit, Html, InlineAnswer, Markdown, Pass, Reply, Toast};
pub use crate::app::App;
pub use crate::arguments::{Mention, WrongArgument};
pub use crate::broadcast::{Broadcast, BroadcastId, Broadcasts, Progress};
pub use crate::callback::{Short, Stored, StoredButtons};
pub use crate::conversation::{Goto, end, end_all, end_with, stay};
pub use crate::data::{BotData, ChatData, UserData};
pub use crate::error::{Error, Result};
pub use crate::extract::content::{
    Album, Animation, Audio, Caption, Contact, Dice, Document, LeftChatMember, Location, NewChatMembers,
    PassportData, Photo, Poll, Sticker, SuccessfulPayment, Text, Venue, Video, VideoNote, Voice, WebAppData,
};
pub use crate::extract::{
    Args, CallbackQuery, Chat, ChatJoinRequest, ChatMemberUpdated, ChosenInlineResult, Commands, Failure,
    FailureOf, InlineQuery, Locale, Lost, Me, Message, MessageReactionUpdated, PollAnswer, PreCheckoutQuery,
    Returned, ShippingQuery, User,
};
pub use crate::filters::{ChatList, UserList};
pub use crate::handler::Handlers;
pub use crate::handlers;
pub use crate::jobs::{Durations, Job, JobId, Jobs, Payload};
pub use crate::memory::Memory;
pub use crate::middleware::{Outcome, Rest};
pub use crate::provide::Dep;
pub use crate::router::Router;
pub use crate::signed::{Sign, Signed};
pub use crate::stop::Refused;
#[cfg(feature = "emulator")]
pub use crate::testing::Telegram;
pub use crate::text::{self, Formatted};
