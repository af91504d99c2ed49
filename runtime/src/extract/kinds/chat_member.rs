//! Who comes, goes, and asks to come in.

use botwright_api::{Error, types};

use super::payloads;
use crate::extract::User;

payloads! {
    /// A member's status changed: the bot's own (`my_chat_member`) or somebody else's (`chat_member`, which a bot sees only
    /// where it is an administrator). Derefs to [`types::ChatMemberUpdated`](botwright_api::types::ChatMemberUpdated).
    ///
    /// What happened is chosen in the attribute, with the words of [`events`](crate::events).
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[on(chat_member, joined)]
    /// fn welcome(change: ChatMemberUpdated) -> Option<Html> {
    ///     Some(html!("Welcome, {}!", change.member()?.mention()))
    /// }
    /// ```
    ChatMemberUpdated of chat_member | my_chat_member;
    /// Somebody asks to be let into a chat. Derefs to [`types::ChatJoinRequest`](botwright_api::types::ChatJoinRequest).
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[on(chat_join_request)]
    /// async fn door(request: ChatJoinRequest) -> Result {
    ///     if request.from.is_bot { request.decline().await?; } else { request.approve().await?; }
    ///     Ok(())
    /// }
    /// ```
    ChatJoinRequest of chat_join_request;
}

impl ChatMemberUpdated {
    /// Whose status has changed; [`User`] is who has changed it. `None` for a status that this version does not know.
    pub fn member(&self) -> Option<User> {
        let member: fn(&types::Update) -> Option<&types::User> =
            |update| Self::part(update)?.new_chat_member.user();
        self.payload.another(member).map(User::new)
    }
}

impl ChatJoinRequest {
    /// Lets the user in. The bot needs the right to invite users.
    pub async fn approve(&self) -> Result<(), Error> {
        self.bot.approve_chat_join_request(self.chat.id, self.from.id).await.map(drop)
    }

    /// Turns the user away.
    pub async fn decline(&self) -> Result<(), Error> {
        self.bot.decline_chat_join_request(self.chat.id, self.from.id).await.map(drop)
    }
}
