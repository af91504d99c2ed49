//! Words for where a message comes from: its chat, its sender, its first author.

use botwright_api::types::{ChatType, Message, MessageOrigin};

use super::content::{flagged, present};

present! {
    /// Sent on behalf of a chat: a channel, an anonymous administrator, a channel's discussion group.
    /// [`with::sender_chat`](super::with::sender_chat) asks which one.
    sender_chat
    /// A reply to a story.
    reply_to_story
    /// Written with the help of an inline bot. [`with::via_bot`](super::with::via_bot) asks which one.
    via_bot
}

flagged! {
    /// Cannot be forwarded or saved.
    has_protected_content
    /// A channel's post that Telegram forwarded to the discussion group.
    is_automatic_forward
    /// Sent by Telegram for its author: a greeting, an away message, a scheduled message.
    is_from_offline
    /// In a topic of a forum.
    is_topic_message
}

/// In a group that is not a supergroup.
pub fn basic_group(message: &Message) -> bool {
    message.chat().kind == ChatType::Group
}

/// In a channel.
pub fn channel(message: &Message) -> bool {
    message.chat().kind == ChatType::Channel
}

/// In a group of either kind: see [`basic_group`] and [`supergroup`].
pub fn group(message: &Message) -> bool {
    basic_group(message) || supergroup(message)
}

/// In a private chat with one person.
pub fn private(message: &Message) -> bool {
    message.chat().kind == ChatType::Private
}

/// In a supergroup.
pub fn supergroup(message: &Message) -> bool {
    message.chat().kind == ChatType::Supergroup
}

/// In the chat of direct messages to a channel.
pub fn direct_messages(message: &Message) -> bool {
    message.chat().is_direct_messages
}

/// In a supergroup with topics.
pub fn forum(message: &Message) -> bool {
    message.chat().is_forum
}

/// Forwarded. [`with::forwarded_from`](super::with::forwarded_from) asks whose it was.
pub fn forwarded(message: &Message) -> bool {
    message.forward_origin().is_some()
}

/// Forwarded, first posted in a channel.
pub fn forwarded_from_channel(message: &Message) -> bool {
    matches!(message.forward_origin(), Some(MessageOrigin::Channel(_)))
}

/// Forwarded, first written on behalf of a group.
pub fn forwarded_from_chat(message: &Message) -> bool {
    matches!(message.forward_origin(), Some(MessageOrigin::Chat(_)))
}

/// Forwarded, first written by somebody who hides who they are.
pub fn forwarded_from_hidden_user(message: &Message) -> bool {
    matches!(message.forward_origin(), Some(MessageOrigin::HiddenUser(_)))
}

/// Forwarded, first written by a user who does not hide it.
pub fn forwarded_from_user(message: &Message) -> bool {
    matches!(message.forward_origin(), Some(MessageOrigin::User(_)))
}

/// A reply to another message of the same chat.
pub fn reply(message: &Message) -> bool {
    message.reply_to_message().is_some()
}

/// Sent on behalf of a channel.
pub fn sender_channel(message: &Message) -> bool {
    message.sender_chat().is_some_and(|chat| chat.kind == ChatType::Channel)
}

/// Sent on behalf of a supergroup: by one of its anonymous administrators.
pub fn sender_supergroup(message: &Message) -> bool {
    message.sender_chat().is_some_and(|chat| chat.kind == ChatType::Supergroup)
}

/// The sender has boosted the chat, at least once.
pub fn sender_boost_count(message: &Message) -> bool {
    message.sender_boost_count().is_some_and(|count| count != 0)
}

/// From a user, a bot included; posts of channels are from none. [`with::user`](super::with::user) asks which one.
pub fn user(message: &Message) -> bool {
    message.from().is_some()
}

/// From a bot.
pub fn from_bot(message: &Message) -> bool {
    message.from().is_some_and(|user| user.is_bot)
}

/// From a user with Telegram Premium.
pub fn premium_user(message: &Message) -> bool {
    message.from().is_some_and(|user| user.is_premium)
}

/// From a user who has the bot in their attachment menu.
pub fn user_attachment(message: &Message) -> bool {
    message.from().is_some_and(|user| user.added_to_attachment_menu)
}
