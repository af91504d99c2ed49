// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Location, User};

/// The result of an inline query that a user has chosen.
///
/// <https://core.telegram.org/bots/api#choseninlineresult>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChosenInlineResult {
    /// Result id.
    pub result_id: String,
    /// From.
    pub from: User,
    /// Location, optional.
    pub location: Option<Location>,
    /// Inline message id, optional.
    pub inline_message_id: Option<String>,
    /// Query.
    pub query: String,
}

impl ChosenInlineResult {
    /// With what is always there; the rest is absent.
    pub fn new(result_id: impl Into<String>, from: impl Into<User>, query: impl Into<String>) -> Self {
        Self {
            result_id: result_id.into(),
            from: from.into(),
            location: None,
            inline_message_id: None,
            query: query.into(),
        }
    }
}

setters! { ChosenInlineResult {
    value location: Location,
    value inline_message_id: String,
} }

object! { ChosenInlineResult {
    required {
        "result_id": result_id,
        "from": from,
        "query": query,
    }
    optional {
        "location": location,
        "inline_message_id": inline_message_id,
    }
} }
