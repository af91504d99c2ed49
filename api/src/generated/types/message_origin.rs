// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MessageOriginChannel, MessageOriginChat, MessageOriginHiddenUser, MessageOriginUser};

/// Where a forwarded message comes from.
///
/// <https://core.telegram.org/bots/api#messageorigin>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageOrigin {
    /// See [`MessageOriginUser`].
    User(Box<MessageOriginUser>),
    /// See [`MessageOriginHiddenUser`].
    HiddenUser(Box<MessageOriginHiddenUser>),
    /// See [`MessageOriginChat`].
    Chat(Box<MessageOriginChat>),
    /// See [`MessageOriginChannel`].
    Channel(Box<MessageOriginChannel>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { MessageOrigin by "type" {
    "user" => User(MessageOriginUser),
    "hidden_user" => HiddenUser(MessageOriginHiddenUser),
    "chat" => Chat(MessageOriginChat),
    "channel" => Channel(MessageOriginChannel),
} }
