// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::BotAccessSettings;
use crate::{Bot, Call, Method, UserId};

/// Tells who may use a managed bot.
///
/// <https://core.telegram.org/bots/api#getmanagedbotaccesssettings>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetManagedBotAccessSettings {
    /// User id.
    pub user_id: UserId,
}

impl GetManagedBotAccessSettings {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

object! { GetManagedBotAccessSettings {
    required {
        "user_id": user_id,
    }
} }

impl Method for GetManagedBotAccessSettings {
    const NAME: &'static str = "getManagedBotAccessSettings";
    type Response = BotAccessSettings;
}

impl Bot {
    /// Tells who may use a managed bot.
    ///
    /// <https://core.telegram.org/bots/api#getmanagedbotaccesssettings>
    pub fn get_managed_bot_access_settings(
        &self,
        user_id: impl Into<UserId>,
    ) -> Call<GetManagedBotAccessSettings> {
        Call::new(self, GetManagedBotAccessSettings::new(user_id))
    }
}
