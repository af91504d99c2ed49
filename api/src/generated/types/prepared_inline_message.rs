// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A stored message that a user of a web app can send.
///
/// <https://core.telegram.org/bots/api#preparedinlinemessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreparedInlineMessage {
    /// Id.
    pub id: String,
    /// Expiration date.
    pub expiration_date: i64,
}

impl PreparedInlineMessage {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, expiration_date: impl Into<i64>) -> Self {
        Self { id: id.into(), expiration_date: expiration_date.into() }
    }
}

object! { PreparedInlineMessage {
    required {
        "id": id,
        "expiration_date": expiration_date,
    }
} }
