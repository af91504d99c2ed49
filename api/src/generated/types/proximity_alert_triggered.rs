// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A user with a live location has come near another one.
///
/// <https://core.telegram.org/bots/api#proximityalerttriggered>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProximityAlertTriggered {
    /// Traveler.
    pub traveler: User,
    /// Watcher.
    pub watcher: User,
    /// Distance.
    pub distance: i64,
}

impl ProximityAlertTriggered {
    /// With what is always there; the rest is absent.
    pub fn new(traveler: impl Into<User>, watcher: impl Into<User>, distance: impl Into<i64>) -> Self {
        Self { traveler: traveler.into(), watcher: watcher.into(), distance: distance.into() }
    }
}

object! { ProximityAlertTriggered {
    required {
        "traveler": traveler,
        "watcher": watcher,
        "distance": distance,
    }
} }
