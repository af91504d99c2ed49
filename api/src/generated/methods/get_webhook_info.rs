// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::WebhookInfo;
use crate::{Bot, Call, Method};

/// Tells where updates are posted, and how that goes.
///
/// <https://core.telegram.org/bots/api#getwebhookinfo>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWebhookInfo {}

impl GetWebhookInfo {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { GetWebhookInfo {
} }

impl Method for GetWebhookInfo {
    const NAME: &'static str = "getWebhookInfo";
    type Response = WebhookInfo;
}

impl Bot {
    /// Tells where updates are posted, and how that goes.
    ///
    /// <https://core.telegram.org/bots/api#getwebhookinfo>
    pub fn get_webhook_info(&self) -> Call<GetWebhookInfo> {
        Call::new(self, GetWebhookInfo::new())
    }
}
