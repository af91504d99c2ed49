// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// Opens the input field as if the user had chosen to reply.
///
/// <https://core.telegram.org/bots/api#forcereply>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForceReply {
    /// Force reply.
    pub force_reply: bool,
    /// Input field placeholder, optional, 1 to 64 characters.
    pub input_field_placeholder: Option<String>,
    /// Selective, optional.
    pub selective: Option<bool>,
}

impl ForceReply {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { force_reply: true, input_field_placeholder: None, selective: None }
    }
}

setters! { ForceReply {
    value input_field_placeholder: String,
    choice selective: bool,
} }

object! { ForceReply {
    optional {
        "input_field_placeholder": input_field_placeholder,
        "selective": selective,
    }
    flags {
        "force_reply": force_reply,
    }
} }
