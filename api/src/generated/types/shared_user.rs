// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::UserId;
use crate::types::PhotoSize;

/// A user whom somebody has shared with the bot by a button.
///
/// <https://core.telegram.org/bots/api#shareduser>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SharedUser {
    /// User id.
    pub user_id: UserId,
    /// First name, optional.
    pub first_name: Option<String>,
    /// Last name, optional.
    pub last_name: Option<String>,
    /// Username, optional.
    pub username: Option<String>,
    /// Photo, optional.
    pub photo: Option<Vec<PhotoSize>>,
}

impl SharedUser {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), first_name: None, last_name: None, username: None, photo: None }
    }
}

setters! { SharedUser {
    value first_name: String,
    value last_name: String,
    value username: String,
    list photo: PhotoSize,
} }

object! { SharedUser {
    required {
        "user_id": user_id,
    }
    optional {
        "first_name": first_name,
        "last_name": last_name,
        "username": username,
        "photo": photo list,
    }
} }
