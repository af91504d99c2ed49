// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// What is shown of media before the payment.
///
/// <https://core.telegram.org/bots/api#paidmediapreview>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaPreview {
    /// Width, optional.
    pub width: Option<i64>,
    /// Height, optional.
    pub height: Option<i64>,
    /// Duration, optional.
    pub duration: Option<i64>,
}

impl PaidMediaPreview {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { width: None, height: None, duration: None }
    }
}

setters! { PaidMediaPreview {
    value width: i64,
    value height: i64,
    value duration: i64,
} }

object! { PaidMediaPreview {
    constant {
        "type": "preview",
    }
    optional {
        "width": width,
        "height": height,
        "duration": duration,
    }
} }
