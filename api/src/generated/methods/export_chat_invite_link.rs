// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Makes a new primary invite link; the old one stops working.
///
/// <https://core.telegram.org/bots/api#exportchatinvitelink>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportChatInviteLink {
    /// Chat id.
    pub chat_id: Recipient,
}

impl ExportChatInviteLink {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { ExportChatInviteLink {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for ExportChatInviteLink {
    const NAME: &'static str = "exportChatInviteLink";
    type Response = String;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Makes a new primary invite link; the old one stops working.
    ///
    /// <https://core.telegram.org/bots/api#exportchatinvitelink>
    pub fn export_chat_invite_link(&self, chat_id: impl Into<Recipient>) -> Call<ExportChatInviteLink> {
        Call::new(self, ExportChatInviteLink::new(chat_id))
    }
}
