// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MessageEntity, ParseMode};
use crate::{Bot, Call, Method, Recipient, UserId};

/// Gives a gift to a user or a channel.
///
/// <https://core.telegram.org/bots/api#sendgift>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendGift {
    /// User id, optional.
    pub user_id: Option<UserId>,
    /// Chat id, optional.
    pub chat_id: Option<Recipient>,
    /// Gift id.
    pub gift_id: String,
    /// Pay for upgrade, optional.
    pub pay_for_upgrade: Option<bool>,
    /// Text, optional, 0 to 128 characters.
    pub text: Option<String>,
    /// Text parse mode, optional.
    pub text_parse_mode: Option<ParseMode>,
    /// Text entities, optional.
    pub text_entities: Option<Vec<MessageEntity>>,
}

impl SendGift {
    /// With what is always there; the rest is absent.
    pub fn new(gift_id: impl Into<String>) -> Self {
        Self {
            user_id: None,
            chat_id: None,
            gift_id: gift_id.into(),
            pay_for_upgrade: None,
            text: None,
            text_parse_mode: None,
            text_entities: None,
        }
    }
}

params! { SendGift {
    value user_id: UserId,
    value chat_id: Recipient,
    choice pay_for_upgrade: bool,
    value text: String,
    value text_parse_mode: ParseMode,
    list text_entities: MessageEntity,
} }

object! { SendGift {
    required {
        "gift_id": gift_id,
    }
    optional {
        "user_id": user_id,
        "chat_id": chat_id,
        "pay_for_upgrade": pay_for_upgrade,
        "text": text,
        "text_parse_mode": text_parse_mode,
        "text_entities": text_entities list,
    }
} }

impl Method for SendGift {
    const NAME: &'static str = "sendGift";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Gives a gift to a user or a channel.
    ///
    /// <https://core.telegram.org/bots/api#sendgift>
    pub fn send_gift(&self, gift_id: impl Into<String>) -> Call<SendGift> {
        Call::new(self, SendGift::new(gift_id))
    }
}
