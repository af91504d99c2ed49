// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient, UserId};

/// Lets a user in who has asked to join.
///
/// <https://core.telegram.org/bots/api#approvechatjoinrequest>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApproveChatJoinRequest {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id.
    pub user_id: UserId,
}

impl ApproveChatJoinRequest {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into() }
    }
}

object! { ApproveChatJoinRequest {
    required {
        "chat_id": chat_id,
        "user_id": user_id,
    }
} }

impl Method for ApproveChatJoinRequest {
    const NAME: &'static str = "approveChatJoinRequest";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Lets a user in who has asked to join.
    ///
    /// <https://core.telegram.org/bots/api#approvechatjoinrequest>
    pub fn approve_chat_join_request(
        &self,
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
    ) -> Call<ApproveChatJoinRequest> {
        Call::new(self, ApproveChatJoinRequest::new(chat_id, user_id))
    }
}
