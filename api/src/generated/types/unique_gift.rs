// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Chat, UniqueGiftBackdrop, UniqueGiftColors, UniqueGiftModel, UniqueGiftSymbol};

/// A gift that there is only once.
///
/// <https://core.telegram.org/bots/api#uniquegift>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UniqueGift {
    /// Gift id.
    pub gift_id: String,
    /// Base name.
    pub base_name: String,
    /// Name.
    pub name: String,
    /// Number.
    pub number: i64,
    /// Model.
    pub model: UniqueGiftModel,
    /// Symbol.
    pub symbol: UniqueGiftSymbol,
    /// Backdrop.
    pub backdrop: UniqueGiftBackdrop,
    /// Is premium, optional.
    pub is_premium: bool,
    /// Is burned, optional.
    pub is_burned: bool,
    /// Is from blockchain, optional.
    pub is_from_blockchain: bool,
    /// Colors, optional.
    pub colors: Option<UniqueGiftColors>,
    /// Publisher chat, optional.
    pub publisher_chat: Option<Box<Chat>>,
}

impl UniqueGift {
    /// With what is always there; the rest is absent.
    pub fn new(
        gift_id: impl Into<String>,
        base_name: impl Into<String>,
        name: impl Into<String>,
        number: impl Into<i64>,
        model: impl Into<UniqueGiftModel>,
        symbol: impl Into<UniqueGiftSymbol>,
        backdrop: impl Into<UniqueGiftBackdrop>,
    ) -> Self {
        Self {
            gift_id: gift_id.into(),
            base_name: base_name.into(),
            name: name.into(),
            number: number.into(),
            model: model.into(),
            symbol: symbol.into(),
            backdrop: backdrop.into(),
            is_premium: false,
            is_burned: false,
            is_from_blockchain: false,
            colors: None,
            publisher_chat: None,
        }
    }
}

setters! { UniqueGift {
    flag is_premium: bool,
    flag is_burned: bool,
    flag is_from_blockchain: bool,
    value colors: UniqueGiftColors,
    value publisher_chat: Box<Chat>,
} }

object! { UniqueGift {
    required {
        "gift_id": gift_id,
        "base_name": base_name,
        "name": name,
        "number": number,
        "model": model,
        "symbol": symbol,
        "backdrop": backdrop,
    }
    optional {
        "colors": colors,
        "publisher_chat": publisher_chat,
    }
    flags {
        "is_premium": is_premium,
        "is_burned": is_burned,
        "is_from_blockchain": is_from_blockchain,
    }
} }
