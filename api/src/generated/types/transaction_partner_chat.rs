// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Chat, Gift};

/// The other side is a chat.
///
/// <https://core.telegram.org/bots/api#transactionpartnerchat>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerChat {
    /// Chat.
    pub chat: Chat,
    /// Gift, optional.
    pub gift: Option<Box<Gift>>,
}

impl TransactionPartnerChat {
    /// With what is always there; the rest is absent.
    pub fn new(chat: impl Into<Chat>) -> Self {
        Self { chat: chat.into(), gift: None }
    }
}

setters! { TransactionPartnerChat {
    value gift: Box<Gift>,
} }

object! { TransactionPartnerChat {
    constant {
        "type": "chat",
    }
    required {
        "chat": chat,
    }
    optional {
        "gift": gift,
    }
} }
