// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::BusinessConnection;
use crate::{Bot, Call, Method};

/// Tells about the bot's connection with a business account.
///
/// <https://core.telegram.org/bots/api#getbusinessconnection>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBusinessConnection {
    /// Business connection id.
    pub business_connection_id: String,
}

impl GetBusinessConnection {
    /// With what is always there; the rest is absent.
    pub fn new(business_connection_id: impl Into<String>) -> Self {
        Self { business_connection_id: business_connection_id.into() }
    }
}

object! { GetBusinessConnection {
    required {
        "business_connection_id": business_connection_id,
    }
} }

impl Method for GetBusinessConnection {
    const NAME: &'static str = "getBusinessConnection";
    type Response = BusinessConnection;
}

impl Bot {
    /// Tells about the bot's connection with a business account.
    ///
    /// <https://core.telegram.org/bots/api#getbusinessconnection>
    pub fn get_business_connection(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<GetBusinessConnection> {
        Call::new(self, GetBusinessConnection::new(business_connection_id))
    }
}
