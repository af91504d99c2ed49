// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::AllowedUpdate;

/// Where updates are posted, and how that goes.
///
/// <https://core.telegram.org/bots/api#webhookinfo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookInfo {
    /// Url.
    pub url: String,
    /// Has custom certificate.
    pub has_custom_certificate: bool,
    /// Pending update count.
    pub pending_update_count: i64,
    /// Ip address, optional.
    pub ip_address: Option<String>,
    /// Last error date, optional.
    pub last_error_date: Option<i64>,
    /// Last error message, optional.
    pub last_error_message: Option<String>,
    /// Last synchronization error date, optional.
    pub last_synchronization_error_date: Option<i64>,
    /// Max connections, optional.
    pub max_connections: Option<i64>,
    /// Allowed updates, optional.
    pub allowed_updates: Option<Vec<AllowedUpdate>>,
}

impl WebhookInfo {
    /// With what is always there; the rest is absent.
    pub fn new(
        url: impl Into<String>,
        has_custom_certificate: bool,
        pending_update_count: impl Into<i64>,
    ) -> Self {
        Self {
            url: url.into(),
            has_custom_certificate,
            pending_update_count: pending_update_count.into(),
            ip_address: None,
            last_error_date: None,
            last_error_message: None,
            last_synchronization_error_date: None,
            max_connections: None,
            allowed_updates: None,
        }
    }
}

setters! { WebhookInfo {
    value ip_address: String,
    value last_error_date: i64,
    value last_error_message: String,
    value last_synchronization_error_date: i64,
    value max_connections: i64,
    list allowed_updates: AllowedUpdate,
} }

object! { WebhookInfo {
    required {
        "url": url,
        "pending_update_count": pending_update_count,
    }
    booleans {
        "has_custom_certificate": has_custom_certificate,
    }
    optional {
        "ip_address": ip_address,
        "last_error_date": last_error_date,
        "last_error_message": last_error_message,
        "last_synchronization_error_date": last_synchronization_error_date,
        "max_connections": max_connections,
        "allowed_updates": allowed_updates list,
    }
} }
