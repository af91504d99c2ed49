// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Removes the bot's profile photo.
///
/// <https://core.telegram.org/bots/api#removemyprofilephoto>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveMyProfilePhoto {}

impl RemoveMyProfilePhoto {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { RemoveMyProfilePhoto {
} }

impl Method for RemoveMyProfilePhoto {
    const NAME: &'static str = "removeMyProfilePhoto";
    type Response = bool;
}

impl Bot {
    /// Removes the bot's profile photo.
    ///
    /// <https://core.telegram.org/bots/api#removemyprofilephoto>
    pub fn remove_my_profile_photo(&self) -> Call<RemoveMyProfilePhoto> {
        Call::new(self, RemoveMyProfilePhoto::new())
    }
}
