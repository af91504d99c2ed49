//! Words for the update that carries a message. `#[message]` handlers get new messages only, so that these are of use where a
//! handler takes several kinds of updates: `#[on(any, ..)]`.

use botwright_api::types::UpdateKind;

use crate::event::Event;

/// A word for each list of kinds.
macro_rules! kinds {
    ($($(#[$doc:meta])* $word:ident $first:ident $(| $other:ident)*)*) => {
        $($(#[$doc])*
        pub fn $word(event: &Event) -> bool {
            let kind = event.update().map(|update| &update.kind);
            matches!(kind, Some(UpdateKind::$first(_) $(| UpdateKind::$other(_))*))
        })*
    };
}

kinds! {
    /// A new message to an account that the bot is connected to.
    business_message BusinessMessage
    /// A message to an account that the bot is connected to, new or edited.
    business_messages BusinessMessage | EditedBusinessMessage
    /// A new post in a channel.
    channel_post ChannelPost
    /// A post in a channel, new or edited.
    channel_posts ChannelPost | EditedChannelPost
    /// An edited message, wherever it stands.
    edited EditedMessage | EditedChannelPost | EditedBusinessMessage
    /// An edited message to an account that the bot is connected to.
    edited_business_message EditedBusinessMessage
    /// An edited post in a channel.
    edited_channel_post EditedChannelPost
    /// An edited message of a private chat or a group.
    edited_message EditedMessage
    /// A message that asks the bot as a guest in a chat.
    guest_message GuestMessage
    /// A message of a private chat or a group, new or edited.
    messages Message | EditedMessage
    /// A new message of a private chat or a group.
    new_message Message
}
