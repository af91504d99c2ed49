// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{AllowedUpdate, Update};
use crate::{Bot, Call, Method};

/// Asks for what has happened since the last time, and waits for it if told to.
///
/// <https://core.telegram.org/bots/api#getupdates>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUpdates {
    /// Offset, optional.
    pub offset: Option<i64>,
    /// Limit, optional, 1 to 100.
    pub limit: Option<i64>,
    /// Timeout, optional.
    pub timeout: Option<i64>,
    /// Allowed updates, optional.
    pub allowed_updates: Option<Vec<AllowedUpdate>>,
}

impl GetUpdates {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { offset: None, limit: None, timeout: None, allowed_updates: None }
    }
}

params! { GetUpdates {
    value offset: i64,
    value limit: i64,
    value timeout: i64,
    list allowed_updates: AllowedUpdate,
} }

object! { GetUpdates {
    optional {
        "offset": offset,
        "limit": limit,
        "timeout": timeout,
        "allowed_updates": allowed_updates list,
    }
} }

impl Method for GetUpdates {
    const NAME: &'static str = "getUpdates";
    type Response = Vec<Update>;

    fn wait(&self) -> std::time::Duration {
        crate::update::fetch::wait(self)
    }

    fn decode(body: &[u8]) -> Result<Self::Response, crate::Error> {
        crate::update::fetch::decode(body)
    }
}

impl Bot {
    /// Asks for what has happened since the last time, and waits for it if told to.
    ///
    /// <https://core.telegram.org/bots/api#getupdates>
    pub fn get_updates(&self) -> Call<GetUpdates> {
        Call::new(self, GetUpdates::new())
    }
}
