// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatInviteLink;
use crate::{Bot, Call, Method, Recipient};

/// Makes an invite link to a channel whose members pay by the month.
///
/// <https://core.telegram.org/bots/api#createchatsubscriptioninvitelink>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateChatSubscriptionInviteLink {
    /// Chat id.
    pub chat_id: Recipient,
    /// Name, optional, 0 to 32 characters.
    pub name: Option<String>,
    /// Subscription period, 2592000 to 2592000.
    pub subscription_period: i64,
    /// Subscription price, 1 to 10000.
    pub subscription_price: i64,
}

impl CreateChatSubscriptionInviteLink {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        subscription_period: impl Into<i64>,
        subscription_price: impl Into<i64>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            name: None,
            subscription_period: subscription_period.into(),
            subscription_price: subscription_price.into(),
        }
    }
}

params! { CreateChatSubscriptionInviteLink {
    value name: String,
} }

object! { CreateChatSubscriptionInviteLink {
    required {
        "chat_id": chat_id,
        "subscription_period": subscription_period,
        "subscription_price": subscription_price,
    }
    optional {
        "name": name,
    }
} }

impl Method for CreateChatSubscriptionInviteLink {
    const NAME: &'static str = "createChatSubscriptionInviteLink";
    type Response = ChatInviteLink;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Makes an invite link to a channel whose members pay by the month.
    ///
    /// <https://core.telegram.org/bots/api#createchatsubscriptioninvitelink>
    pub fn create_chat_subscription_invite_link(
        &self,
        chat_id: impl Into<Recipient>,
        subscription_period: impl Into<i64>,
        subscription_price: impl Into<i64>,
    ) -> Call<CreateChatSubscriptionInviteLink> {
        Call::new(
            self,
            CreateChatSubscriptionInviteLink::new(chat_id, subscription_period, subscription_price),
        )
    }
}
