// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::InputProfilePhoto;
use crate::{Bot, Call, Method};

/// Changes the profile photo of a business account.
///
/// <https://core.telegram.org/bots/api#setbusinessaccountprofilephoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetBusinessAccountProfilePhoto {
    /// Business connection id.
    pub business_connection_id: String,
    /// Photo.
    pub photo: InputProfilePhoto,
    /// Is public, optional.
    pub is_public: Option<bool>,
}

impl SetBusinessAccountProfilePhoto {
    /// With what is always there; the rest is absent.
    pub fn new(business_connection_id: impl Into<String>, photo: impl Into<InputProfilePhoto>) -> Self {
        Self { business_connection_id: business_connection_id.into(), photo: photo.into(), is_public: None }
    }
}

params! { SetBusinessAccountProfilePhoto {
    choice is_public: bool,
} }

object! { SetBusinessAccountProfilePhoto {
    required {
        "business_connection_id": business_connection_id,
        "photo": photo,
    }
    optional {
        "is_public": is_public,
    }
} }

impl Method for SetBusinessAccountProfilePhoto {
    const NAME: &'static str = "setBusinessAccountProfilePhoto";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.photo.carry(uploads);
    }
}

impl Bot {
    /// Changes the profile photo of a business account.
    ///
    /// <https://core.telegram.org/bots/api#setbusinessaccountprofilephoto>
    pub fn set_business_account_profile_photo(
        &self,
        business_connection_id: impl Into<String>,
        photo: impl Into<InputProfilePhoto>,
    ) -> Call<SetBusinessAccountProfilePhoto> {
        Call::new(self, SetBusinessAccountProfilePhoto::new(business_connection_id, photo))
    }
}
