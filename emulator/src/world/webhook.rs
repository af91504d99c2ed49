//! Where updates are to be sent, and how the last attempts went.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// The webhook's settings and state; an empty url is none.
#[derive(Default)]
pub(crate) struct Webhook {
    pub(crate) url: String,
    pub(crate) secret: Option<String>,
    pub(crate) max_connections: Option<usize>,
    pub(crate) has_certificate: bool,
    pub(crate) ip_address: Option<String>,
    pub(crate) last_error: Option<(i64, String)>,
    /// The updates that are on their way now, by their keys.
    pub(crate) sending: BTreeSet<u64>,
    /// By queue: how often its head failed, and until when it rests.
    pub(crate) resting: BTreeMap<String, Rest>,
    /// Since when the receiver answers 410 Gone.
    pub(crate) gone_since: Option<i64>,
}

/// The pause after a failure.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rest {
    pub(crate) failures: u32,
    /// In milliseconds of the emulator's clock.
    pub(crate) until: u64,
}

impl Webhook {
    pub(crate) fn is_set(&self) -> bool {
        !self.url.is_empty()
    }

    /// The `WebhookInfo` object.
    pub(crate) fn info(&self, pending: usize, allowed: Option<&Vec<String>>) -> Value {
        let mut info = Map::new();
        info.insert("url".into(), self.url.as_str().into());
        info.insert("has_custom_certificate".into(), self.has_certificate.into());
        info.insert("pending_update_count".into(), pending.into());
        if self.is_set() {
            let address = self.ip_address.clone().unwrap_or_else(|| "127.0.0.1".to_owned());
            info.insert("ip_address".into(), address.into());
            info.insert("max_connections".into(), self.max_connections.unwrap_or(40).into());
        }
        if let Some((date, message)) = &self.last_error {
            info.insert("last_error_date".into(), (*date).into());
            info.insert("last_error_message".into(), message.as_str().into());
        }
        if let Some(kinds) = allowed {
            info.insert("allowed_updates".into(), kinds.clone().into());
        }
        Value::Object(info)
    }
}
