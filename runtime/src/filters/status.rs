//! Words for service messages: something happened in the chat.

use botwright_api::types::Message;

use super::content::{filled, flagged, present};

present! {
    /// Somebody boosted the chat.
    boost_added
    /// The chat's background was set.
    chat_background_set
    /// The chat has another owner.
    chat_owner_changed
    /// The chat's owner left.
    chat_owner_left
    /// The user shared a chat with the bot, by a button.
    chat_shared
    /// Tasks were added to a checklist.
    checklist_tasks_added
    /// Tasks of a checklist were done, or not done after all.
    checklist_tasks_done
    /// The chat was added to a community.
    community_chat_added
    /// Somebody joined the chat through its community.
    community_chat_joined
    /// The chat was removed from its community.
    community_chat_removed
    /// The user logged in on the bot's website.
    connected_website
    /// Direct messages to the channel have another price.
    direct_message_price_changed
    /// A topic was closed.
    forum_topic_closed
    /// A topic was created.
    forum_topic_created
    /// A topic has another name or icon.
    forum_topic_edited
    /// A topic was opened again.
    forum_topic_reopened
    /// The general topic was hidden.
    general_forum_topic_hidden
    /// The general topic is shown again.
    general_forum_topic_unhidden
    /// A gift was sent or received.
    gift
    /// An upgrade of a gift was paid for.
    gift_upgrade_sent
    /// A giveaway without public winners is over.
    giveaway_completed
    /// A giveaway was announced.
    giveaway_created
    /// Somebody left the chat, or was removed.
    left_chat_member
    /// The user created a bot that this bot manages.
    managed_bot_created
    /// Messages are deleted after another time.
    message_auto_delete_timer_changed
    /// The chat has another title.
    new_chat_title
    /// Messages to the chat have another price.
    paid_message_price_changed
    /// A message was pinned.
    pinned_message
    /// A poll has one more option.
    poll_option_added
    /// A poll has one option less.
    poll_option_deleted
    /// Somebody who shares their live location came near another.
    proximity_alert_triggered
    /// A payment was given back.
    refunded_payment
    /// A suggested post could not be approved.
    suggested_post_approval_failed
    /// A suggested post was approved.
    suggested_post_approved
    /// A suggested post was declined.
    suggested_post_declined
    /// The payment for a suggested post arrived.
    suggested_post_paid
    /// The payment for a suggested post was given back.
    suggested_post_refunded
    /// A unique gift was sent or received.
    unique_gift
    /// The user shared users with the bot, by a button.
    users_shared
    /// A video chat ended.
    video_chat_ended
    /// People were invited to a video chat.
    video_chat_participants_invited
    /// A video chat was planned.
    video_chat_scheduled
    /// A video chat started.
    video_chat_started
    /// A Mini App that a keyboard's button opened sent data.
    web_app_data
    /// The user allowed the bot to write to them.
    write_access_allowed
}

filled! {
    /// Somebody joined the chat, or was added.
    new_chat_members
    /// The chat has another photo.
    new_chat_photo
}

flagged! {
    /// The chat's photo was deleted.
    delete_chat_photo
}

/// A group, a supergroup or a channel was created.
pub fn chat_created(message: &Message) -> bool {
    message.group_chat_created() || message.supergroup_chat_created() || message.channel_chat_created()
}

/// A group became a supergroup: the chat has another id from now on.
pub fn migrate(message: &Message) -> bool {
    message.migrate_to_chat_id().is_some() || message.migrate_from_chat_id().is_some()
}

/// Any service message: one of the words of the table's part "service messages".
///
/// Payments, giveaways that go on and documents from Telegram Passport are content, and not among them.
pub fn status_update(message: &Message) -> bool {
    WORDS.iter().any(|word| word(message))
}

const WORDS: [fn(&Message) -> bool; 50] = [
    boost_added,
    chat_background_set,
    chat_created,
    chat_owner_changed,
    chat_owner_left,
    chat_shared,
    checklist_tasks_added,
    checklist_tasks_done,
    community_chat_added,
    community_chat_joined,
    community_chat_removed,
    connected_website,
    delete_chat_photo,
    direct_message_price_changed,
    forum_topic_closed,
    forum_topic_created,
    forum_topic_edited,
    forum_topic_reopened,
    general_forum_topic_hidden,
    general_forum_topic_unhidden,
    gift,
    gift_upgrade_sent,
    giveaway_completed,
    giveaway_created,
    left_chat_member,
    managed_bot_created,
    message_auto_delete_timer_changed,
    migrate,
    new_chat_members,
    new_chat_photo,
    new_chat_title,
    paid_message_price_changed,
    pinned_message,
    poll_option_added,
    poll_option_deleted,
    proximity_alert_triggered,
    refunded_payment,
    suggested_post_approval_failed,
    suggested_post_approved,
    suggested_post_declined,
    suggested_post_paid,
    suggested_post_refunded,
    unique_gift,
    users_shared,
    video_chat_ended,
    video_chat_participants_invited,
    video_chat_scheduled,
    video_chat_started,
    web_app_data,
    write_access_allowed,
];
