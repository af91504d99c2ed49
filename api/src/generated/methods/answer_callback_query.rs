// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Answers the press of an inline button, with a note or an alert if wanted.
///
/// <https://core.telegram.org/bots/api#answercallbackquery>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerCallbackQuery {
    /// Callback query id.
    pub callback_query_id: String,
    /// Text, optional, 0 to 200 characters.
    pub text: Option<String>,
    /// Show alert, optional.
    pub show_alert: Option<bool>,
    /// Url, optional.
    pub url: Option<String>,
    /// Cache time, optional.
    pub cache_time: Option<i64>,
}

impl AnswerCallbackQuery {
    /// With what is always there; the rest is absent.
    pub fn new(callback_query_id: impl Into<String>) -> Self {
        Self {
            callback_query_id: callback_query_id.into(),
            text: None,
            show_alert: None,
            url: None,
            cache_time: None,
        }
    }
}

params! { AnswerCallbackQuery {
    value text: String,
    choice show_alert: bool,
    value url: String,
    value cache_time: i64,
} }

object! { AnswerCallbackQuery {
    required {
        "callback_query_id": callback_query_id,
    }
    optional {
        "text": text,
        "show_alert": show_alert,
        "url": url,
        "cache_time": cache_time,
    }
} }

impl Method for AnswerCallbackQuery {
    const NAME: &'static str = "answerCallbackQuery";
    type Response = bool;
}

impl Bot {
    /// Answers the press of an inline button, with a note or an alert if wanted.
    ///
    /// <https://core.telegram.org/bots/api#answercallbackquery>
    pub fn answer_callback_query(&self, callback_query_id: impl Into<String>) -> Call<AnswerCallbackQuery> {
        Call::new(self, AnswerCallbackQuery::new(callback_query_id))
    }
}
