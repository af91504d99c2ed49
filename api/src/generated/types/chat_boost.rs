// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatBoostSource;

/// A boost of a chat.
///
/// <https://core.telegram.org/bots/api#chatboost>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatBoost {
    /// Boost id.
    pub boost_id: String,
    /// Add date.
    pub add_date: i64,
    /// Expiration date.
    pub expiration_date: i64,
    /// Source.
    pub source: ChatBoostSource,
}

impl ChatBoost {
    /// With what is always there; the rest is absent.
    pub fn new(
        boost_id: impl Into<String>,
        add_date: impl Into<i64>,
        expiration_date: impl Into<i64>,
        source: impl Into<ChatBoostSource>,
    ) -> Self {
        Self {
            boost_id: boost_id.into(),
            add_date: add_date.into(),
            expiration_date: expiration_date.into(),
            source: source.into(),
        }
    }
}

object! { ChatBoost {
    required {
        "boost_id": boost_id,
        "add_date": add_date,
        "expiration_date": expiration_date,
        "source": source,
    }
} }
