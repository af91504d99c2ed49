// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Turns a regular gift into a unique one.
///
/// <https://core.telegram.org/bots/api#upgradegift>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpgradeGift {
    /// Business connection id.
    pub business_connection_id: String,
    /// Owned gift id.
    pub owned_gift_id: String,
    /// Keep original details, optional.
    pub keep_original_details: Option<bool>,
    /// Star count, optional.
    pub star_count: Option<i64>,
}

impl UpgradeGift {
    /// With what is always there; the rest is absent.
    pub fn new(business_connection_id: impl Into<String>, owned_gift_id: impl Into<String>) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            owned_gift_id: owned_gift_id.into(),
            keep_original_details: None,
            star_count: None,
        }
    }
}

params! { UpgradeGift {
    choice keep_original_details: bool,
    value star_count: i64,
} }

object! { UpgradeGift {
    required {
        "business_connection_id": business_connection_id,
        "owned_gift_id": owned_gift_id,
    }
    optional {
        "keep_original_details": keep_original_details,
        "star_count": star_count,
    }
} }

impl Method for UpgradeGift {
    const NAME: &'static str = "upgradeGift";
    type Response = bool;
}

impl Bot {
    /// Turns a regular gift into a unique one.
    ///
    /// <https://core.telegram.org/bots/api#upgradegift>
    pub fn upgrade_gift(
        &self,
        business_connection_id: impl Into<String>,
        owned_gift_id: impl Into<String>,
    ) -> Call<UpgradeGift> {
        Call::new(self, UpgradeGift::new(business_connection_id, owned_gift_id))
    }
}
