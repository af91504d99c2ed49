// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// Which sorts of gifts somebody takes.
///
/// <https://core.telegram.org/bots/api#acceptedgifttypes>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceptedGiftTypes {
    /// Unlimited gifts.
    pub unlimited_gifts: bool,
    /// Limited gifts.
    pub limited_gifts: bool,
    /// Unique gifts.
    pub unique_gifts: bool,
    /// Premium subscription.
    pub premium_subscription: bool,
    /// Gifts from channels.
    pub gifts_from_channels: bool,
}

impl AcceptedGiftTypes {
    /// With what is always there; the rest is absent.
    pub fn new(
        unlimited_gifts: bool,
        limited_gifts: bool,
        unique_gifts: bool,
        premium_subscription: bool,
        gifts_from_channels: bool,
    ) -> Self {
        Self { unlimited_gifts, limited_gifts, unique_gifts, premium_subscription, gifts_from_channels }
    }
}

object! { AcceptedGiftTypes {
    booleans {
        "unlimited_gifts": unlimited_gifts,
        "limited_gifts": limited_gifts,
        "unique_gifts": unique_gifts,
        "premium_subscription": premium_subscription,
        "gifts_from_channels": gifts_from_channels,
    }
} }
