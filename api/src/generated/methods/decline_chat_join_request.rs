// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient, UserId};

/// Turns a user away who has asked to join.
///
/// <https://core.telegram.org/bots/api#declinechatjoinrequest>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeclineChatJoinRequest {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id.
    pub user_id: UserId,
}

impl DeclineChatJoinRequest {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into() }
    }
}

object! { DeclineChatJoinRequest {
    required {
        "chat_id": chat_id,
        "user_id": user_id,
    }
} }

impl Method for DeclineChatJoinRequest {
    const NAME: &'static str = "declineChatJoinRequest";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Turns a user away who has asked to join.
    ///
    /// <https://core.telegram.org/bots/api#declinechatjoinrequest>
    pub fn decline_chat_join_request(
        &self,
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
    ) -> Call<DeclineChatJoinRequest> {
        Call::new(self, DeclineChatJoinRequest::new(chat_id, user_id))
    }
}
