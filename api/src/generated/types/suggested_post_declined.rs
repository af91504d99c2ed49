// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Message;

/// A suggested post was turned down.
///
/// <https://core.telegram.org/bots/api#suggestedpostdeclined>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostDeclined {
    /// Suggested post message, optional.
    pub suggested_post_message: Option<Box<Message>>,
    /// Comment, optional.
    pub comment: Option<String>,
}

impl SuggestedPostDeclined {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { suggested_post_message: None, comment: None }
    }
}

setters! { SuggestedPostDeclined {
    value suggested_post_message: Box<Message>,
    value comment: String,
} }

object! { SuggestedPostDeclined {
    optional {
        "suggested_post_message": suggested_post_message,
        "comment": comment,
    }
} }
