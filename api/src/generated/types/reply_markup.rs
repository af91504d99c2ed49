// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{ForceReply, InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove};

/// What stands below a message: an inline keyboard, a reply keyboard or its removal, or a forced reply.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyMarkup {
    /// See [`InlineKeyboardMarkup`].
    InlineKeyboard(Box<InlineKeyboardMarkup>),
    /// See [`ReplyKeyboardMarkup`].
    ReplyKeyboard(Box<ReplyKeyboardMarkup>),
    /// See [`ReplyKeyboardRemove`].
    RemoveKeyboard(Box<ReplyKeyboardRemove>),
    /// See [`ForceReply`].
    ForceReply(Box<ForceReply>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

presence_union! { ReplyMarkup {
    ["inline_keyboard"] => InlineKeyboard(InlineKeyboardMarkup),
    ["keyboard"] => ReplyKeyboard(ReplyKeyboardMarkup),
    ["remove_keyboard"] => RemoveKeyboard(ReplyKeyboardRemove),
    ["force_reply"] => ForceReply(ForceReply),
} }
