// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A user has paid for media.
///
/// <https://core.telegram.org/bots/api#paidmediapurchased>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaPurchased {
    /// From.
    pub from: User,
    /// Paid media payload.
    pub paid_media_payload: String,
}

impl PaidMediaPurchased {
    /// With what is always there; the rest is absent.
    pub fn new(from: impl Into<User>, paid_media_payload: impl Into<String>) -> Self {
        Self { from: from.into(), paid_media_payload: paid_media_payload.into() }
    }
}

object! { PaidMediaPurchased {
    required {
        "from": from,
        "paid_media_payload": paid_media_payload,
    }
} }
