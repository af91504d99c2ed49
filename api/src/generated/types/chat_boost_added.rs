// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A user has boosted the chat.
///
/// <https://core.telegram.org/bots/api#chatboostadded>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostAdded {
    /// Boost count.
    pub boost_count: i64,
}

impl ChatBoostAdded {
    /// With what is always there; the rest is absent.
    pub fn new(boost_count: impl Into<i64>) -> Self {
        Self { boost_count: boost_count.into() }
    }
}

object! { ChatBoostAdded {
    required {
        "boost_count": boost_count,
    }
} }
