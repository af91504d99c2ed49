// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The price of a message to the chat has changed.
///
/// <https://core.telegram.org/bots/api#paidmessagepricechanged>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaidMessagePriceChanged {
    /// Paid message star count.
    pub paid_message_star_count: i64,
}

impl PaidMessagePriceChanged {
    /// With what is always there; the rest is absent.
    pub fn new(paid_message_star_count: impl Into<i64>) -> Self {
        Self { paid_message_star_count: paid_message_star_count.into() }
    }
}

object! { PaidMessagePriceChanged {
    required {
        "paid_message_star_count": paid_message_star_count,
    }
} }
