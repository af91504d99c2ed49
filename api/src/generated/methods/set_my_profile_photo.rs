// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::InputProfilePhoto;
use crate::{Bot, Call, Method};

/// Sets the bot's profile photo.
///
/// <https://core.telegram.org/bots/api#setmyprofilephoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetMyProfilePhoto {
    /// Photo.
    pub photo: InputProfilePhoto,
}

impl SetMyProfilePhoto {
    /// With what is always there; the rest is absent.
    pub fn new(photo: impl Into<InputProfilePhoto>) -> Self {
        Self { photo: photo.into() }
    }
}

object! { SetMyProfilePhoto {
    required {
        "photo": photo,
    }
} }

impl Method for SetMyProfilePhoto {
    const NAME: &'static str = "setMyProfilePhoto";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.photo.carry(uploads);
    }
}

impl Bot {
    /// Sets the bot's profile photo.
    ///
    /// <https://core.telegram.org/bots/api#setmyprofilephoto>
    pub fn set_my_profile_photo(&self, photo: impl Into<InputProfilePhoto>) -> Call<SetMyProfilePhoto> {
        Call::new(self, SetMyProfilePhoto::new(photo))
    }
}
