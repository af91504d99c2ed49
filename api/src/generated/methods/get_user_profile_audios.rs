// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::UserProfileAudios;
use crate::{Bot, Call, Method, UserId};

/// Lists the music on the profile of a user.
///
/// <https://core.telegram.org/bots/api#getuserprofileaudios>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserProfileAudios {
    /// User id.
    pub user_id: UserId,
    /// Offset, optional.
    pub offset: Option<i64>,
    /// Limit, optional, 1 to 100.
    pub limit: Option<i64>,
}

impl GetUserProfileAudios {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), offset: None, limit: None }
    }
}

params! { GetUserProfileAudios {
    value offset: i64,
    value limit: i64,
} }

object! { GetUserProfileAudios {
    required {
        "user_id": user_id,
    }
    optional {
        "offset": offset,
        "limit": limit,
    }
} }

impl Method for GetUserProfileAudios {
    const NAME: &'static str = "getUserProfileAudios";
    type Response = UserProfileAudios;
}

impl Bot {
    /// Lists the music on the profile of a user.
    ///
    /// <https://core.telegram.org/bots/api#getuserprofileaudios>
    pub fn get_user_profile_audios(&self, user_id: impl Into<UserId>) -> Call<GetUserProfileAudios> {
        Call::new(self, GetUserProfileAudios::new(user_id))
    }
}
