// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatInviteLink;
use crate::{Bot, Call, Method, Recipient};

/// Makes a further invite link, with limits if wanted.
///
/// <https://core.telegram.org/bots/api#createchatinvitelink>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateChatInviteLink {
    /// Chat id.
    pub chat_id: Recipient,
    /// Name, optional, 0 to 32 characters.
    pub name: Option<String>,
    /// Expire date, optional.
    pub expire_date: Option<i64>,
    /// Member limit, optional, 1 to 99999.
    pub member_limit: Option<i64>,
    /// Creates join request, optional.
    pub creates_join_request: Option<bool>,
}

impl CreateChatInviteLink {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self {
            chat_id: chat_id.into(),
            name: None,
            expire_date: None,
            member_limit: None,
            creates_join_request: None,
        }
    }
}

params! { CreateChatInviteLink {
    value name: String,
    value expire_date: i64,
    value member_limit: i64,
    choice creates_join_request: bool,
} }

object! { CreateChatInviteLink {
    required {
        "chat_id": chat_id,
    }
    optional {
        "name": name,
        "expire_date": expire_date,
        "member_limit": member_limit,
        "creates_join_request": creates_join_request,
    }
} }

impl Method for CreateChatInviteLink {
    const NAME: &'static str = "createChatInviteLink";
    type Response = ChatInviteLink;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Makes a further invite link, with limits if wanted.
    ///
    /// <https://core.telegram.org/bots/api#createchatinvitelink>
    pub fn create_chat_invite_link(&self, chat_id: impl Into<Recipient>) -> Call<CreateChatInviteLink> {
        Call::new(self, CreateChatInviteLink::new(chat_id))
    }
}
