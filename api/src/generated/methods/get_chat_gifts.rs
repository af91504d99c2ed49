// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::OwnedGifts;
use crate::{Bot, Call, Method, Recipient};

/// Lists the gifts that a chat has got.
///
/// <https://core.telegram.org/bots/api#getchatgifts>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatGifts {
    /// Chat id.
    pub chat_id: Recipient,
    /// Exclude unsaved, optional.
    pub exclude_unsaved: Option<bool>,
    /// Exclude saved, optional.
    pub exclude_saved: Option<bool>,
    /// Exclude unlimited, optional.
    pub exclude_unlimited: Option<bool>,
    /// Exclude limited upgradable, optional.
    pub exclude_limited_upgradable: Option<bool>,
    /// Exclude limited non upgradable, optional.
    pub exclude_limited_non_upgradable: Option<bool>,
    /// Exclude from blockchain, optional.
    pub exclude_from_blockchain: Option<bool>,
    /// Exclude unique, optional.
    pub exclude_unique: Option<bool>,
    /// Sort by price, optional.
    pub sort_by_price: Option<bool>,
    /// Offset, optional.
    pub offset: Option<String>,
    /// Limit, optional, 1 to 100.
    pub limit: Option<i64>,
}

impl GetChatGifts {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self {
            chat_id: chat_id.into(),
            exclude_unsaved: None,
            exclude_saved: None,
            exclude_unlimited: None,
            exclude_limited_upgradable: None,
            exclude_limited_non_upgradable: None,
            exclude_from_blockchain: None,
            exclude_unique: None,
            sort_by_price: None,
            offset: None,
            limit: None,
        }
    }
}

params! { GetChatGifts {
    choice exclude_unsaved: bool,
    choice exclude_saved: bool,
    choice exclude_unlimited: bool,
    choice exclude_limited_upgradable: bool,
    choice exclude_limited_non_upgradable: bool,
    choice exclude_from_blockchain: bool,
    choice exclude_unique: bool,
    choice sort_by_price: bool,
    value offset: String,
    value limit: i64,
} }

object! { GetChatGifts {
    required {
        "chat_id": chat_id,
    }
    optional {
        "exclude_unsaved": exclude_unsaved,
        "exclude_saved": exclude_saved,
        "exclude_unlimited": exclude_unlimited,
        "exclude_limited_upgradable": exclude_limited_upgradable,
        "exclude_limited_non_upgradable": exclude_limited_non_upgradable,
        "exclude_from_blockchain": exclude_from_blockchain,
        "exclude_unique": exclude_unique,
        "sort_by_price": sort_by_price,
        "offset": offset,
        "limit": limit,
    }
} }

impl Method for GetChatGifts {
    const NAME: &'static str = "getChatGifts";
    type Response = OwnedGifts;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Lists the gifts that a chat has got.
    ///
    /// <https://core.telegram.org/bots/api#getchatgifts>
    pub fn get_chat_gifts(&self, chat_id: impl Into<Recipient>) -> Call<GetChatGifts> {
        Call::new(self, GetChatGifts::new(chat_id))
    }
}
