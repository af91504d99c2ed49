// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, UserId};

/// Revokes the token of a managed bot and tells the new one.
///
/// <https://core.telegram.org/bots/api#replacemanagedbottoken>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplaceManagedBotToken {
    /// User id.
    pub user_id: UserId,
}

impl ReplaceManagedBotToken {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

object! { ReplaceManagedBotToken {
    required {
        "user_id": user_id,
    }
} }

impl Method for ReplaceManagedBotToken {
    const NAME: &'static str = "replaceManagedBotToken";
    type Response = String;
}

impl Bot {
    /// Revokes the token of a managed bot and tells the new one.
    ///
    /// <https://core.telegram.org/bots/api#replacemanagedbottoken>
    pub fn replace_managed_bot_token(&self, user_id: impl Into<UserId>) -> Call<ReplaceManagedBotToken> {
        Call::new(self, ReplaceManagedBotToken::new(user_id))
    }
}
