// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The other side is Telegram Ads.
///
/// <https://core.telegram.org/bots/api#transactionpartnertelegramads>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerTelegramAds {}

impl TransactionPartnerTelegramAds {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { TransactionPartnerTelegramAds {
    constant {
        "type": "telegram_ads",
    }
} }
