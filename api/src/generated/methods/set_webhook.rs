// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::AllowedUpdate;
use crate::{Bot, Call, InputFile, Method};

/// Tells Telegram to post updates to an address of the bot's own.
///
/// <https://core.telegram.org/bots/api#setwebhook>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetWebhook {
    /// Url.
    pub url: String,
    /// Certificate, optional.
    pub certificate: Option<InputFile>,
    /// Ip address, optional.
    pub ip_address: Option<String>,
    /// Max connections, optional, 1 to 100.
    pub max_connections: Option<i64>,
    /// Allowed updates, optional.
    pub allowed_updates: Option<Vec<AllowedUpdate>>,
    /// Drop pending updates, optional.
    pub drop_pending_updates: Option<bool>,
    /// Secret token, optional, 1 to 256 characters.
    pub secret_token: Option<String>,
}

impl SetWebhook {
    /// With what is always there; the rest is absent.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            certificate: None,
            ip_address: None,
            max_connections: None,
            allowed_updates: None,
            drop_pending_updates: None,
            secret_token: None,
        }
    }
}

params! { SetWebhook {
    value certificate: InputFile,
    value ip_address: String,
    value max_connections: i64,
    list allowed_updates: AllowedUpdate,
    choice drop_pending_updates: bool,
    value secret_token: String,
} }

object! { SetWebhook {
    required {
        "url": url,
    }
    optional {
        "certificate": certificate,
        "ip_address": ip_address,
        "max_connections": max_connections,
        "allowed_updates": allowed_updates list,
        "drop_pending_updates": drop_pending_updates,
        "secret_token": secret_token,
    }
} }

impl Method for SetWebhook {
    const NAME: &'static str = "setWebhook";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.certificate.carry(uploads);
    }
}

impl Bot {
    /// Tells Telegram to post updates to an address of the bot's own.
    ///
    /// <https://core.telegram.org/bots/api#setwebhook>
    pub fn set_webhook(&self, url: impl Into<String>) -> Call<SetWebhook> {
        Call::new(self, SetWebhook::new(url))
    }
}
