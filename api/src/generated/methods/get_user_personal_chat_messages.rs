// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Message;
use crate::{Bot, Call, Method, UserId};

/// Lists the latest messages of the channel on a user's profile.
///
/// <https://core.telegram.org/bots/api#getuserpersonalchatmessages>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserPersonalChatMessages {
    /// User id.
    pub user_id: UserId,
    /// Limit, 1 to 20.
    pub limit: i64,
}

impl GetUserPersonalChatMessages {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>, limit: impl Into<i64>) -> Self {
        Self { user_id: user_id.into(), limit: limit.into() }
    }
}

object! { GetUserPersonalChatMessages {
    required {
        "user_id": user_id,
        "limit": limit,
    }
} }

impl Method for GetUserPersonalChatMessages {
    const NAME: &'static str = "getUserPersonalChatMessages";
    type Response = Vec<Message>;
}

impl Bot {
    /// Lists the latest messages of the channel on a user's profile.
    ///
    /// <https://core.telegram.org/bots/api#getuserpersonalchatmessages>
    pub fn get_user_personal_chat_messages(
        &self,
        user_id: impl Into<UserId>,
        limit: impl Into<i64>,
    ) -> Call<GetUserPersonalChatMessages> {
        Call::new(self, GetUserPersonalChatMessages::new(user_id, limit))
    }
}
