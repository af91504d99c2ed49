// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatInviteLink;
use crate::{Bot, Call, Method, Recipient};

/// Makes an invite link of the bot invalid.
///
/// <https://core.telegram.org/bots/api#revokechatinvitelink>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokeChatInviteLink {
    /// Chat id.
    pub chat_id: Recipient,
    /// Invite link.
    pub invite_link: String,
}

impl RevokeChatInviteLink {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, invite_link: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into(), invite_link: invite_link.into() }
    }
}

object! { RevokeChatInviteLink {
    required {
        "chat_id": chat_id,
        "invite_link": invite_link,
    }
} }

impl Method for RevokeChatInviteLink {
    const NAME: &'static str = "revokeChatInviteLink";
    type Response = ChatInviteLink;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Makes an invite link of the bot invalid.
    ///
    /// <https://core.telegram.org/bots/api#revokechatinvitelink>
    pub fn revoke_chat_invite_link(
        &self,
        chat_id: impl Into<Recipient>,
        invite_link: impl Into<String>,
    ) -> Call<RevokeChatInviteLink> {
        Call::new(self, RevokeChatInviteLink::new(chat_id, invite_link))
    }
}
