// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, UserId};

/// Sets who may use a managed bot.
///
/// <https://core.telegram.org/bots/api#setmanagedbotaccesssettings>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetManagedBotAccessSettings {
    /// User id.
    pub user_id: UserId,
    /// Is access restricted.
    pub is_access_restricted: bool,
    /// Added user ids, optional, at most 10 items.
    pub added_user_ids: Option<Vec<UserId>>,
}

impl SetManagedBotAccessSettings {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>, is_access_restricted: bool) -> Self {
        Self { user_id: user_id.into(), is_access_restricted, added_user_ids: None }
    }
}

params! { SetManagedBotAccessSettings {
    list added_user_ids: UserId,
} }

object! { SetManagedBotAccessSettings {
    required {
        "user_id": user_id,
    }
    booleans {
        "is_access_restricted": is_access_restricted,
    }
    optional {
        "added_user_ids": added_user_ids list,
    }
} }

impl Method for SetManagedBotAccessSettings {
    const NAME: &'static str = "setManagedBotAccessSettings";
    type Response = bool;
}

impl Bot {
    /// Sets who may use a managed bot.
    ///
    /// <https://core.telegram.org/bots/api#setmanagedbotaccesssettings>
    pub fn set_managed_bot_access_settings(
        &self,
        user_id: impl Into<UserId>,
        is_access_restricted: bool,
    ) -> Call<SetManagedBotAccessSettings> {
        Call::new(self, SetManagedBotAccessSettings::new(user_id, is_access_restricted))
    }
}
