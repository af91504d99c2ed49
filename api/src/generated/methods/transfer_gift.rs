// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, ChatId, Method};

/// Hands a unique gift on to another user.
///
/// <https://core.telegram.org/bots/api#transfergift>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferGift {
    /// Business connection id.
    pub business_connection_id: String,
    /// Owned gift id.
    pub owned_gift_id: String,
    /// New owner chat id.
    pub new_owner_chat_id: ChatId,
    /// Star count, optional.
    pub star_count: Option<i64>,
}

impl TransferGift {
    /// With what is always there; the rest is absent.
    pub fn new(
        business_connection_id: impl Into<String>,
        owned_gift_id: impl Into<String>,
        new_owner_chat_id: impl Into<ChatId>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            owned_gift_id: owned_gift_id.into(),
            new_owner_chat_id: new_owner_chat_id.into(),
            star_count: None,
        }
    }
}

params! { TransferGift {
    value star_count: i64,
} }

object! { TransferGift {
    required {
        "business_connection_id": business_connection_id,
        "owned_gift_id": owned_gift_id,
        "new_owner_chat_id": new_owner_chat_id,
    }
    optional {
        "star_count": star_count,
    }
} }

impl Method for TransferGift {
    const NAME: &'static str = "transferGift";
    type Response = bool;
}

impl Bot {
    /// Hands a unique gift on to another user.
    ///
    /// <https://core.telegram.org/bots/api#transfergift>
    pub fn transfer_gift(
        &self,
        business_connection_id: impl Into<String>,
        owned_gift_id: impl Into<String>,
        new_owner_chat_id: impl Into<ChatId>,
    ) -> Call<TransferGift> {
        Call::new(self, TransferGift::new(business_connection_id, owned_gift_id, new_owner_chat_id))
    }
}
