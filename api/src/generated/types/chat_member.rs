// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    ChatMemberAdministrator, ChatMemberBanned, ChatMemberLeft, ChatMemberMember, ChatMemberOwner,
    ChatMemberRestricted,
};

/// What a user is in a chat.
///
/// <https://core.telegram.org/bots/api#chatmember>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatMember {
    /// See [`ChatMemberOwner`].
    Owner(Box<ChatMemberOwner>),
    /// See [`ChatMemberAdministrator`].
    Administrator(Box<ChatMemberAdministrator>),
    /// See [`ChatMemberMember`].
    Member(Box<ChatMemberMember>),
    /// See [`ChatMemberRestricted`].
    Restricted(Box<ChatMemberRestricted>),
    /// See [`ChatMemberLeft`].
    Left(Box<ChatMemberLeft>),
    /// See [`ChatMemberBanned`].
    Banned(Box<ChatMemberBanned>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { ChatMember by "status" {
    "creator" => Owner(ChatMemberOwner),
    "administrator" => Administrator(ChatMemberAdministrator),
    "member" => Member(ChatMemberMember),
    "restricted" => Restricted(ChatMemberRestricted),
    "left" => Left(ChatMemberLeft),
    "kicked" => Banned(ChatMemberBanned),
} }
