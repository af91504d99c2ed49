// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatInviteLink;
use crate::{Bot, Call, Method, Recipient};

/// Changes an invite link that the bot has made.
///
/// <https://core.telegram.org/bots/api#editchatinvitelink>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditChatInviteLink {
    /// Chat id.
    pub chat_id: Recipient,
    /// Invite link.
    pub invite_link: String,
    /// Name, optional, 0 to 32 characters.
    pub name: Option<String>,
    /// Expire date, optional.
    pub expire_date: Option<i64>,
    /// Member limit, optional, 1 to 99999.
    pub member_limit: Option<i64>,
    /// Creates join request, optional.
    pub creates_join_request: Option<bool>,
}

impl EditChatInviteLink {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, invite_link: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            invite_link: invite_link.into(),
            name: None,
            expire_date: None,
            member_limit: None,
            creates_join_request: None,
        }
    }
}

params! { EditChatInviteLink {
    value name: String,
    value expire_date: i64,
    value member_limit: i64,
    choice creates_join_request: bool,
} }

object! { EditChatInviteLink {
    required {
        "chat_id": chat_id,
        "invite_link": invite_link,
    }
    optional {
        "name": name,
        "expire_date": expire_date,
        "member_limit": member_limit,
        "creates_join_request": creates_join_request,
    }
} }

impl Method for EditChatInviteLink {
    const NAME: &'static str = "editChatInviteLink";
    type Response = ChatInviteLink;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Changes an invite link that the bot has made.
    ///
    /// <https://core.telegram.org/bots/api#editchatinvitelink>
    pub fn edit_chat_invite_link(
        &self,
        chat_id: impl Into<Recipient>,
        invite_link: impl Into<String>,
    ) -> Call<EditChatInviteLink> {
        Call::new(self, EditChatInviteLink::new(chat_id, invite_link))
    }
}
