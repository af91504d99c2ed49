// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::LivePhoto;

/// A live photo that was paid for.
///
/// <https://core.telegram.org/bots/api#paidmedialivephoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaLivePhoto {
    /// Live photo.
    pub live_photo: LivePhoto,
}

impl PaidMediaLivePhoto {
    /// With what is always there; the rest is absent.
    pub fn new(live_photo: impl Into<LivePhoto>) -> Self {
        Self { live_photo: live_photo.into() }
    }
}

object! { PaidMediaLivePhoto {
    constant {
        "type": "live_photo",
    }
    required {
        "live_photo": live_photo,
    }
} }
