// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Audio;

/// The music on the profile of a user.
///
/// <https://core.telegram.org/bots/api#userprofileaudios>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserProfileAudios {
    /// Total count.
    pub total_count: i64,
    /// Audios.
    pub audios: Vec<Audio>,
}

impl UserProfileAudios {
    /// With what is always there; the rest is absent.
    pub fn new(total_count: impl Into<i64>, audios: impl IntoIterator<Item = impl Into<Audio>>) -> Self {
        Self { total_count: total_count.into(), audios: audios.into_iter().map(Into::into).collect() }
    }
}

object! { UserProfileAudios {
    required {
        "total_count": total_count,
        "audios": audios list,
    }
} }
