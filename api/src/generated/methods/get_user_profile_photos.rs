// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::UserProfilePhotos;
use crate::{Bot, Call, Method, UserId};

/// Lists the profile photos of a user.
///
/// <https://core.telegram.org/bots/api#getuserprofilephotos>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserProfilePhotos {
    /// User id.
    pub user_id: UserId,
    /// Offset, optional.
    pub offset: Option<i64>,
    /// Limit, optional, 1 to 100.
    pub limit: Option<i64>,
}

impl GetUserProfilePhotos {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), offset: None, limit: None }
    }
}

params! { GetUserProfilePhotos {
    value offset: i64,
    value limit: i64,
} }

object! { GetUserProfilePhotos {
    required {
        "user_id": user_id,
    }
    optional {
        "offset": offset,
        "limit": limit,
    }
} }

impl Method for GetUserProfilePhotos {
    const NAME: &'static str = "getUserProfilePhotos";
    type Response = UserProfilePhotos;
}

impl Bot {
    /// Lists the profile photos of a user.
    ///
    /// <https://core.telegram.org/bots/api#getuserprofilephotos>
    pub fn get_user_profile_photos(&self, user_id: impl Into<UserId>) -> Call<GetUserProfilePhotos> {
        Call::new(self, GetUserProfilePhotos::new(user_id))
    }
}
