// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The message that was sent from a web app.
///
/// <https://core.telegram.org/bots/api#sentwebappmessage>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SentWebAppMessage {
    /// Inline message id, optional.
    pub inline_message_id: Option<String>,
}

impl SentWebAppMessage {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { inline_message_id: None }
    }
}

setters! { SentWebAppMessage {
    value inline_message_id: String,
} }

object! { SentWebAppMessage {
    optional {
        "inline_message_id": inline_message_id,
    }
} }
