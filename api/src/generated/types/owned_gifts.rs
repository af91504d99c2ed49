// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::OwnedGift;

/// The gifts that somebody has, page by page.
///
/// <https://core.telegram.org/bots/api#ownedgifts>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OwnedGifts {
    /// Total count.
    pub total_count: i64,
    /// Gifts.
    pub gifts: Vec<OwnedGift>,
    /// Next offset, optional.
    pub next_offset: Option<String>,
}

impl OwnedGifts {
    /// With what is always there; the rest is absent.
    pub fn new(total_count: impl Into<i64>, gifts: impl IntoIterator<Item = impl Into<OwnedGift>>) -> Self {
        Self {
            total_count: total_count.into(),
            gifts: gifts.into_iter().map(Into::into).collect(),
            next_offset: None,
        }
    }
}

setters! { OwnedGifts {
    value next_offset: String,
} }

object! { OwnedGifts {
    required {
        "total_count": total_count,
        "gifts": gifts list,
    }
    optional {
        "next_offset": next_offset,
    }
} }
