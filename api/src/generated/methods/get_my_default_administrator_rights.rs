// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatAdministratorRights;
use crate::{Bot, Call, Method};

/// Tells the rights that the bot asks for when it is added as an administrator.
///
/// <https://core.telegram.org/bots/api#getmydefaultadministratorrights>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMyDefaultAdministratorRights {
    /// For channels, optional.
    pub for_channels: Option<bool>,
}

impl GetMyDefaultAdministratorRights {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { for_channels: None }
    }
}

params! { GetMyDefaultAdministratorRights {
    choice for_channels: bool,
} }

object! { GetMyDefaultAdministratorRights {
    optional {
        "for_channels": for_channels,
    }
} }

impl Method for GetMyDefaultAdministratorRights {
    const NAME: &'static str = "getMyDefaultAdministratorRights";
    type Response = ChatAdministratorRights;
}

impl Bot {
    /// Tells the rights that the bot asks for when it is added as an administrator.
    ///
    /// <https://core.telegram.org/bots/api#getmydefaultadministratorrights>
    pub fn get_my_default_administrator_rights(&self) -> Call<GetMyDefaultAdministratorRights> {
        Call::new(self, GetMyDefaultAdministratorRights::new())
    }
}
