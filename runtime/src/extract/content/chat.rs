//! What happens to a chat: members come and go, it gets a title, it becomes a supergroup.

use botwright_api::ChatId;
use botwright_api::types::{MaybeInaccessibleMessage, PhotoSize, User};

use super::media::largest;

carried! {
    /// Those who have joined the group, or were added to it; the bot itself may be among them. Derefs to `[User]`.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[message]
    /// fn welcome(members: NewChatMembers) -> String {
    ///     let names: Vec<&str> = members.iter().map(|member| member.first_name.as_str()).collect();
    ///     format!("Welcome, {}!", names.join(" and "))
    /// }
    /// ```
    list NewChatMembers(new_chat_members): User;
    /// Who has left the group, or was removed from it; it may be the bot itself. Derefs to
    /// [`types::User`](botwright_api::types::User).
    object LeftChatMember(left_chat_member): User;
    /// The owner has left the chat. Derefs to [`types::ChatOwnerLeft`](botwright_api::types::ChatOwnerLeft).
    object ChatOwnerLeft(chat_owner_left);
    /// The chat has another owner. Derefs to [`types::ChatOwnerChanged`](botwright_api::types::ChatOwnerChanged).
    object ChatOwnerChanged(chat_owner_changed);
    /// The chat's new title.
    value NewChatTitle(new_chat_title): String;
    /// The chat's picture was removed.
    flag DeleteChatPhoto(delete_chat_photo);
    /// The group was made.
    flag GroupChatCreated(group_chat_created);
    /// The supergroup was made.
    ///
    /// A bot sees this only as the message that another one answers, as it cannot be a member at that moment.
    flag SupergroupChatCreated(supergroup_chat_created);
    /// The channel was made. As with [`SupergroupChatCreated`], a bot cannot be a member at that moment.
    flag ChannelChatCreated(channel_chat_created);
    /// Messages of the chat live for another time now. Derefs to
    /// [`types::MessageAutoDeleteTimerChanged`](botwright_api::types::MessageAutoDeleteTimerChanged).
    object MessageAutoDeleteTimerChanged(message_auto_delete_timer_changed);
    /// The group has become a supergroup, which has this id: what is stored for the chat belongs there now.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use botwright::content::MigrateToChatId;
    ///
    /// #[message]
    /// fn moved(chat: Chat, MigrateToChatId(to): MigrateToChatId) {
    ///     tracing::info!(from = %chat.id, %to, "a group has moved");
    /// }
    /// ```
    value MigrateToChatId(migrate_to_chat_id): ChatId;
    /// The supergroup was a group, which had this id.
    value MigrateFromChatId(migrate_from_chat_id): ChatId;
    /// The message that was pinned. Derefs to [`MaybeInaccessibleMessage`]: its content may be out of reach.
    object PinnedMessage(pinned_message): MaybeInaccessibleMessage;
    /// Somebody has come near somebody else, both of whom share their location. Derefs to
    /// [`types::ProximityAlertTriggered`](botwright_api::types::ProximityAlertTriggered).
    object ProximityAlertTriggered(proximity_alert_triggered);
    /// Somebody has boosted the chat. Derefs to [`types::ChatBoostAdded`](botwright_api::types::ChatBoostAdded).
    object ChatBoostAdded(boost_added);
    /// The chat has another background. Derefs to [`types::ChatBackground`](botwright_api::types::ChatBackground).
    object ChatBackground(chat_background_set);
    /// A chat was added to the community. Derefs to
    /// [`types::CommunityChatAdded`](botwright_api::types::CommunityChatAdded).
    object CommunityChatAdded(community_chat_added);
    /// The chat was joined through its community. Derefs to
    /// [`types::CommunityChatJoined`](botwright_api::types::CommunityChatJoined).
    object CommunityChatJoined(community_chat_joined);
    /// A chat was taken out of the community. Derefs to
    /// [`types::CommunityChatRemoved`](botwright_api::types::CommunityChatRemoved).
    object CommunityChatRemoved(community_chat_removed);
    /// A bot was made that this bot manages. Derefs to
    /// [`types::ManagedBotCreated`](botwright_api::types::ManagedBotCreated).
    object ManagedBotCreated(managed_bot_created);
}

carried_file! {
    [
        /// The sizes of the chat's new picture. What is downloaded is the largest. Derefs to `[PhotoSize]`.
    ]
    NewChatPhoto ([PhotoSize]) |photo| &photo.largest().file_id,
    |update| crate::event::message_of(update)?.new_chat_photo().filter(|sizes| !sizes.is_empty())
}

impl NewChatPhoto {
    /// The size with the most pixels.
    pub fn largest(&self) -> &PhotoSize {
        largest(self)
    }
}
