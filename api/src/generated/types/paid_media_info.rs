// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PaidMedia;

/// Media that are seen only after payment.
///
/// <https://core.telegram.org/bots/api#paidmediainfo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaInfo {
    /// Star count.
    pub star_count: i64,
    /// Paid media.
    pub paid_media: Vec<PaidMedia>,
}

impl PaidMediaInfo {
    /// With what is always there; the rest is absent.
    pub fn new(
        star_count: impl Into<i64>,
        paid_media: impl IntoIterator<Item = impl Into<PaidMedia>>,
    ) -> Self {
        Self { star_count: star_count.into(), paid_media: paid_media.into_iter().map(Into::into).collect() }
    }
}

object! { PaidMediaInfo {
    required {
        "star_count": star_count,
        "paid_media": paid_media list,
    }
} }
