// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Removes the webhook, so that updates can be asked for again.
///
/// <https://core.telegram.org/bots/api#deletewebhook>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteWebhook {
    /// Drop pending updates, optional.
    pub drop_pending_updates: Option<bool>,
}

impl DeleteWebhook {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { drop_pending_updates: None }
    }
}

params! { DeleteWebhook {
    choice drop_pending_updates: bool,
} }

object! { DeleteWebhook {
    optional {
        "drop_pending_updates": drop_pending_updates,
    }
} }

impl Method for DeleteWebhook {
    const NAME: &'static str = "deleteWebhook";
    type Response = bool;
}

impl Bot {
    /// Removes the webhook, so that updates can be asked for again.
    ///
    /// <https://core.telegram.org/bots/api#deletewebhook>
    pub fn delete_webhook(&self) -> Call<DeleteWebhook> {
        Call::new(self, DeleteWebhook::new())
    }
}
