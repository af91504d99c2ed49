// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::UserChatBoosts;
use crate::{Bot, Call, Method, Recipient, UserId};

/// Lists the boosts that a user has given to a chat.
///
/// <https://core.telegram.org/bots/api#getuserchatboosts>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserChatBoosts {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id.
    pub user_id: UserId,
}

impl GetUserChatBoosts {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into() }
    }
}

object! { GetUserChatBoosts {
    required {
        "chat_id": chat_id,
        "user_id": user_id,
    }
} }

impl Method for GetUserChatBoosts {
    const NAME: &'static str = "getUserChatBoosts";
    type Response = UserChatBoosts;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Lists the boosts that a user has given to a chat.
    ///
    /// <https://core.telegram.org/bots/api#getuserchatboosts>
    pub fn get_user_chat_boosts(
        &self,
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
    ) -> Call<GetUserChatBoosts> {
        Call::new(self, GetUserChatBoosts::new(chat_id, user_id))
    }
}
