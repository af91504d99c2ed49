// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatInviteLink;
use crate::{Bot, Call, Method, Recipient};

/// Changes the name of a subscription link that the bot has made.
///
/// <https://core.telegram.org/bots/api#editchatsubscriptioninvitelink>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditChatSubscriptionInviteLink {
    /// Chat id.
    pub chat_id: Recipient,
    /// Invite link.
    pub invite_link: String,
    /// Name, optional, 0 to 32 characters.
    pub name: Option<String>,
}

impl EditChatSubscriptionInviteLink {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, invite_link: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into(), invite_link: invite_link.into(), name: None }
    }
}

params! { EditChatSubscriptionInviteLink {
    value name: String,
} }

object! { EditChatSubscriptionInviteLink {
    required {
        "chat_id": chat_id,
        "invite_link": invite_link,
    }
    optional {
        "name": name,
    }
} }

impl Method for EditChatSubscriptionInviteLink {
    const NAME: &'static str = "editChatSubscriptionInviteLink";
    type Response = ChatInviteLink;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Changes the name of a subscription link that the bot has made.
    ///
    /// <https://core.telegram.org/bots/api#editchatsubscriptioninvitelink>
    pub fn edit_chat_subscription_invite_link(
        &self,
        chat_id: impl Into<Recipient>,
        invite_link: impl Into<String>,
    ) -> Call<EditChatSubscriptionInviteLink> {
        Call::new(self, EditChatSubscriptionInviteLink::new(chat_id, invite_link))
    }
}
