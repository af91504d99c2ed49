// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, UserId};

/// Tells the token of a bot that this bot manages.
///
/// <https://core.telegram.org/bots/api#getmanagedbottoken>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetManagedBotToken {
    /// User id.
    pub user_id: UserId,
}

impl GetManagedBotToken {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

object! { GetManagedBotToken {
    required {
        "user_id": user_id,
    }
} }

impl Method for GetManagedBotToken {
    const NAME: &'static str = "getManagedBotToken";
    type Response = String;
}

impl Bot {
    /// Tells the token of a bot that this bot manages.
    ///
    /// <https://core.telegram.org/bots/api#getmanagedbottoken>
    pub fn get_managed_bot_token(&self, user_id: impl Into<UserId>) -> Call<GetManagedBotToken> {
        Call::new(self, GetManagedBotToken::new(user_id))
    }
}
