//! What may have happened in an update: the words behind the kind in `#[on(kind, event)]`.
//!
//! | kind | words |
//! |---|---|
//! | `chat_member`, `my_chat_member` | [`joined`], [`left`], [`promoted`], [`demoted`], [`banned`], [`unbanned`], [`restricted`], [`unrestricted`], and transitions such as `is_not_member >> is_member` of [`status`] |
//! | `my_chat_member` | [`blocked`], [`unblocked`] |
//! | `message_reaction` | [`added`], [`removed`] |
//! | `poll` | [`closed`], [`open`] |
//! | `poll_answer` | [`voted`], [`retracted`] |
//! | `business_connection` | [`connected`], [`disconnected`] |
//! | `subscription` | [`active`], [`canceled`], [`failed`] |
//!
//! Kinds that carry a message take a filter instead (see [`filters`](crate::filters)), and all other kinds take one's own
//! `fn(&..) -> bool` of the update's payload. Words combine with `&`, `|` and `!`.
//!
//! ```
//! # use botwright::prelude::*;
//! #[on(chat_member, joined | unbanned)]
//! fn welcome(change: ChatMemberUpdated) -> Option<String> {
//!     Some(format!("Welcome, {}!", change.new_chat_member.user()?.first_name))
//! }
//!
//! fn is_long(answer: &botwright::types::PollAnswer) -> bool {
//!     answer.option_ids.len() > 3
//! }
//!
//! #[on(poll_answer, is_long)]
//! async fn many(answer: PollAnswer) {
//!     tracing::info!(poll = answer.poll_id, "many options at once");
//! }
//! ```

use botwright_api::types::{BotSubscriptionState, Chat, ChatMember, ChatMemberUpdated, ChatType, UpdateKind};

use crate::event::Event;

/// The statuses of a member, for transitions: `#[on(chat_member, is_not_member >> is_member)]`.
pub mod status {
    use botwright_api::types::ChatMember;

    /// The owner.
    pub fn creator(member: &ChatMember) -> bool {
        matches!(member, ChatMember::Owner(_))
    }

    /// An administrator who is not the owner.
    pub fn administrator(member: &ChatMember) -> bool {
        matches!(member, ChatMember::Administrator(_))
    }

    /// A member without further rights or restrictions.
    pub fn member(member: &ChatMember) -> bool {
        matches!(member, ChatMember::Member(_))
    }

    /// Somebody under restrictions, whether in the chat or not.
    pub fn restricted(member: &ChatMember) -> bool {
        matches!(member, ChatMember::Restricted(_))
    }

    /// Somebody who is not in the chat and may join.
    pub fn left(member: &ChatMember) -> bool {
        matches!(member, ChatMember::Left(_))
    }

    /// Somebody who was banned.
    pub fn kicked(member: &ChatMember) -> bool {
        matches!(member, ChatMember::Banned(_))
    }

    /// The owner or an administrator.
    pub fn is_admin(member: &ChatMember) -> bool {
        creator(member) || administrator(member)
    }

    /// Somebody in the chat, with whatever rights.
    pub fn is_member(status: &ChatMember) -> bool {
        match status {
            ChatMember::Restricted(restricted) => restricted.is_member,
            other => is_admin(other) || member(other),
        }
    }

    /// Somebody outside the chat.
    pub fn is_not_member(status: &ChatMember) -> bool {
        match status {
            ChatMember::Restricted(restricted) => !restricted.is_member,
            other => left(other) || kicked(other),
        }
    }
}

/// Whether a member went from one status to another.
pub fn transition(event: &Event, before: fn(&ChatMember) -> bool, after: fn(&ChatMember) -> bool) -> bool {
    change(event).is_some_and(|change| before(&change.old_chat_member) && after(&change.new_chat_member))
}

/// Somebody came into the chat. In a private chat nobody does: see [`unblocked`].
pub fn joined(event: &Event) -> bool {
    in_public(event) && transition(event, status::is_not_member, status::is_member)
}

/// Somebody is no longer in the chat, whether they went or were removed.
pub fn left(event: &Event) -> bool {
    in_public(event) && transition(event, status::is_member, status::is_not_member)
}

/// Somebody became an administrator.
pub fn promoted(event: &Event) -> bool {
    transition(event, |old| !status::is_admin(old), status::is_admin)
}

/// An administrator is none any more.
pub fn demoted(event: &Event) -> bool {
    transition(event, status::is_admin, |new| !status::is_admin(new))
}

/// Somebody was banned from the chat.
pub fn banned(event: &Event) -> bool {
    in_public(event) && transition(event, |old| !status::kicked(old), status::kicked)
}

/// Somebody's ban was lifted.
pub fn unbanned(event: &Event) -> bool {
    in_public(event) && transition(event, status::kicked, |new| !status::kicked(new))
}

/// Somebody was put under restrictions.
pub fn restricted(event: &Event) -> bool {
    transition(event, |old| !status::restricted(old), status::restricted)
}

/// Somebody's restrictions were lifted while they stayed in the chat.
pub fn unrestricted(event: &Event) -> bool {
    transition(event, status::restricted, |new| !status::restricted(new) && status::is_member(new))
}

/// The user of a private chat has stopped the bot.
pub fn blocked(event: &Event) -> bool {
    in_private(event) && transition(event, |old| !status::kicked(old), status::kicked)
}

/// The user of a private chat has started the bot again.
pub fn unblocked(event: &Event) -> bool {
    in_private(event) && transition(event, status::kicked, |new| !status::kicked(new))
}

/// A reaction was added to a message.
pub fn added(event: &Event) -> bool {
    let Some(UpdateKind::MessageReaction(change)) = kind(event) else { return false };
    change.new_reaction.iter().any(|reaction| !change.old_reaction.contains(reaction))
}

/// A reaction was taken away from a message.
pub fn removed(event: &Event) -> bool {
    let Some(UpdateKind::MessageReaction(change)) = kind(event) else { return false };
    change.old_reaction.iter().any(|reaction| !change.new_reaction.contains(reaction))
}

/// The poll was closed.
pub fn closed(event: &Event) -> bool {
    matches!(kind(event), Some(UpdateKind::Poll(poll)) if poll.is_closed)
}

/// The poll goes on: somebody voted, or took a vote back.
pub fn open(event: &Event) -> bool {
    matches!(kind(event), Some(UpdateKind::Poll(poll)) if !poll.is_closed)
}

/// Somebody chose options of a poll.
pub fn voted(event: &Event) -> bool {
    matches!(kind(event), Some(UpdateKind::PollAnswer(answer)) if !answer.option_ids.is_empty())
}

/// Somebody took their vote back.
pub fn retracted(event: &Event) -> bool {
    matches!(kind(event), Some(UpdateKind::PollAnswer(answer)) if answer.option_ids.is_empty())
}

/// A business account has connected the bot, or has changed its rights.
pub fn connected(event: &Event) -> bool {
    matches!(kind(event), Some(UpdateKind::BusinessConnection(connection)) if connection.is_enabled)
}

/// A business account has disconnected the bot.
pub fn disconnected(event: &Event) -> bool {
    matches!(kind(event), Some(UpdateKind::BusinessConnection(connection)) if !connection.is_enabled)
}

/// A subscription to the bot runs.
pub fn active(event: &Event) -> bool {
    subscription(event) == Some(&BotSubscriptionState::Active)
}

/// A subscription to the bot was cancelled.
pub fn canceled(event: &Event) -> bool {
    subscription(event) == Some(&BotSubscriptionState::Canceled)
}

/// A subscription to the bot could not be renewed.
pub fn failed(event: &Event) -> bool {
    subscription(event) == Some(&BotSubscriptionState::Failed)
}

fn kind(event: &Event) -> Option<&UpdateKind> {
    event.update().map(|update| &update.kind)
}

fn change(event: &Event) -> Option<&ChatMemberUpdated> {
    match kind(event)? {
        UpdateKind::ChatMember(change) | UpdateKind::MyChatMember(change) => Some(change),
        _ => None,
    }
}

fn chat(event: &Event) -> Option<&Chat> {
    change(event).map(|change| &change.chat)
}

fn in_private(event: &Event) -> bool {
    chat(event).is_some_and(|chat| chat.kind == ChatType::Private)
}

fn in_public(event: &Event) -> bool {
    chat(event).is_some_and(|chat| chat.kind != ChatType::Private)
}

fn subscription(event: &Event) -> Option<&BotSubscriptionState> {
    match kind(event)? {
        UpdateKind::Subscription(change) => Some(&change.state),
        _ => None,
    }
}
