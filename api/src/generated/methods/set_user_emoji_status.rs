// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, UserId};

/// Changes the emoji status of a user who has allowed the bot to do so.
///
/// <https://core.telegram.org/bots/api#setuseremojistatus>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetUserEmojiStatus {
    /// User id.
    pub user_id: UserId,
    /// Emoji status custom emoji id, optional.
    pub emoji_status_custom_emoji_id: Option<String>,
    /// Emoji status expiration date, optional.
    pub emoji_status_expiration_date: Option<i64>,
}

impl SetUserEmojiStatus {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            emoji_status_custom_emoji_id: None,
            emoji_status_expiration_date: None,
        }
    }
}

params! { SetUserEmojiStatus {
    value emoji_status_custom_emoji_id: String,
    value emoji_status_expiration_date: i64,
} }

object! { SetUserEmojiStatus {
    required {
        "user_id": user_id,
    }
    optional {
        "emoji_status_custom_emoji_id": emoji_status_custom_emoji_id,
        "emoji_status_expiration_date": emoji_status_expiration_date,
    }
} }

impl Method for SetUserEmojiStatus {
    const NAME: &'static str = "setUserEmojiStatus";
    type Response = bool;
}

impl Bot {
    /// Changes the emoji status of a user who has allowed the bot to do so.
    ///
    /// <https://core.telegram.org/bots/api#setuseremojistatus>
    pub fn set_user_emoji_status(&self, user_id: impl Into<UserId>) -> Call<SetUserEmojiStatus> {
        Call::new(self, SetUserEmojiStatus::new(user_id))
    }
}
