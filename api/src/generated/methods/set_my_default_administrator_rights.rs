// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatAdministratorRights;
use crate::{Bot, Call, Method};

/// Sets the rights that the bot asks for when it is added as an administrator.
///
/// <https://core.telegram.org/bots/api#setmydefaultadministratorrights>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetMyDefaultAdministratorRights {
    /// Rights, optional.
    pub rights: Option<ChatAdministratorRights>,
    /// For channels, optional.
    pub for_channels: Option<bool>,
}

impl SetMyDefaultAdministratorRights {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { rights: None, for_channels: None }
    }
}

params! { SetMyDefaultAdministratorRights {
    value rights: ChatAdministratorRights,
    choice for_channels: bool,
} }

object! { SetMyDefaultAdministratorRights {
    optional {
        "rights": rights,
        "for_channels": for_channels,
    }
} }

impl Method for SetMyDefaultAdministratorRights {
    const NAME: &'static str = "setMyDefaultAdministratorRights";
    type Response = bool;
}

impl Bot {
    /// Sets the rights that the bot asks for when it is added as an administrator.
    ///
    /// <https://core.telegram.org/bots/api#setmydefaultadministratorrights>
    pub fn set_my_default_administrator_rights(&self) -> Call<SetMyDefaultAdministratorRights> {
        Call::new(self, SetMyDefaultAdministratorRights::new())
    }
}
