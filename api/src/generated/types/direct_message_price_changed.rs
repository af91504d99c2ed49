// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The price of a direct message to the channel has changed.
///
/// <https://core.telegram.org/bots/api#directmessagepricechanged>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirectMessagePriceChanged {
    /// Are direct messages enabled.
    pub are_direct_messages_enabled: bool,
    /// Direct message star count, optional.
    pub direct_message_star_count: Option<i64>,
}

impl DirectMessagePriceChanged {
    /// With what is always there; the rest is absent.
    pub fn new(are_direct_messages_enabled: bool) -> Self {
        Self { are_direct_messages_enabled, direct_message_star_count: None }
    }
}

setters! { DirectMessagePriceChanged {
    value direct_message_star_count: i64,
} }

object! { DirectMessagePriceChanged {
    booleans {
        "are_direct_messages_enabled": are_direct_messages_enabled,
    }
    optional {
        "direct_message_star_count": direct_message_star_count,
    }
} }
