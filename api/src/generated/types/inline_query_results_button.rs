// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::WebAppInfo;

/// A button above the results of an inline query.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultsbutton>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultsButton {
    /// Text.
    pub text: String,
    /// Web app, optional.
    pub web_app: Option<WebAppInfo>,
    /// Start parameter, optional, 1 to 64 characters.
    pub start_parameter: Option<String>,
}

impl InlineQueryResultsButton {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), web_app: None, start_parameter: None }
    }
}

setters! { InlineQueryResultsButton {
    value web_app: WebAppInfo,
    value start_parameter: String,
} }

object! { InlineQueryResultsButton {
    required {
        "text": text,
    }
    optional {
        "web_app": web_app,
        "start_parameter": start_parameter,
    }
} }
