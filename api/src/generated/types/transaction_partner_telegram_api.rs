// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The other side is Telegram, for paid broadcasts.
///
/// <https://core.telegram.org/bots/api#transactionpartnertelegramapi>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerTelegramApi {
    /// Request count.
    pub request_count: i64,
}

impl TransactionPartnerTelegramApi {
    /// With what is always there; the rest is absent.
    pub fn new(request_count: impl Into<i64>) -> Self {
        Self { request_count: request_count.into() }
    }
}

object! { TransactionPartnerTelegramApi {
    constant {
        "type": "telegram_api",
    }
    required {
        "request_count": request_count,
    }
} }
