// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    BotCommandScopeAllChatAdministrators, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats,
    BotCommandScopeChat, BotCommandScopeChatAdministrators, BotCommandScopeChatMember,
    BotCommandScopeDefault,
};

/// For which chats commands are meant.
///
/// <https://core.telegram.org/bots/api#botcommandscope>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BotCommandScope {
    /// See [`BotCommandScopeDefault`].
    Default(Box<BotCommandScopeDefault>),
    /// See [`BotCommandScopeAllPrivateChats`].
    AllPrivateChats(Box<BotCommandScopeAllPrivateChats>),
    /// See [`BotCommandScopeAllGroupChats`].
    AllGroupChats(Box<BotCommandScopeAllGroupChats>),
    /// See [`BotCommandScopeAllChatAdministrators`].
    AllChatAdministrators(Box<BotCommandScopeAllChatAdministrators>),
    /// See [`BotCommandScopeChat`].
    Chat(Box<BotCommandScopeChat>),
    /// See [`BotCommandScopeChatAdministrators`].
    ChatAdministrators(Box<BotCommandScopeChatAdministrators>),
    /// See [`BotCommandScopeChatMember`].
    ChatMember(Box<BotCommandScopeChatMember>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { BotCommandScope by "type" {
    "default" => Default(BotCommandScopeDefault),
    "all_private_chats" => AllPrivateChats(BotCommandScopeAllPrivateChats),
    "all_group_chats" => AllGroupChats(BotCommandScopeAllGroupChats),
    "all_chat_administrators" => AllChatAdministrators(BotCommandScopeAllChatAdministrators),
    "chat" => Chat(BotCommandScopeChat),
    "chat_administrators" => ChatAdministrators(BotCommandScopeChatAdministrators),
    "chat_member" => ChatMember(BotCommandScopeChatMember),
} }
