// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::OwnedGifts;
use crate::{Bot, Call, Method, UserId};

/// Lists the gifts that a user has got.
///
/// <https://core.telegram.org/bots/api#getusergifts>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserGifts {
    /// User id.
    pub user_id: UserId,
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

impl GetUserGifts {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
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

params! { GetUserGifts {
    choice exclude_unlimited: bool,
    choice exclude_limited_upgradable: bool,
    choice exclude_limited_non_upgradable: bool,
    choice exclude_from_blockchain: bool,
    choice exclude_unique: bool,
    choice sort_by_price: bool,
    value offset: String,
    value limit: i64,
} }

object! { GetUserGifts {
    required {
        "user_id": user_id,
    }
    optional {
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

impl Method for GetUserGifts {
    const NAME: &'static str = "getUserGifts";
    type Response = OwnedGifts;
}

impl Bot {
    /// Lists the gifts that a user has got.
    ///
    /// <https://core.telegram.org/bots/api#getusergifts>
    pub fn get_user_gifts(&self, user_id: impl Into<UserId>) -> Call<GetUserGifts> {
        Call::new(self, GetUserGifts::new(user_id))
    }
}
