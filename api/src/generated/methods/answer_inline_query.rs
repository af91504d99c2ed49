// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{InlineQueryResult, InlineQueryResultsButton};
use crate::{Bot, Call, Method};

/// Answers an inline query with the results to choose from.
///
/// <https://core.telegram.org/bots/api#answerinlinequery>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerInlineQuery {
    /// Inline query id.
    pub inline_query_id: String,
    /// Results, at most 50 items.
    pub results: Vec<InlineQueryResult>,
    /// Cache time, optional.
    pub cache_time: Option<i64>,
    /// Is personal, optional.
    pub is_personal: Option<bool>,
    /// Next offset, optional, at most 64 bytes.
    pub next_offset: Option<String>,
    /// Button, optional.
    pub button: Option<InlineQueryResultsButton>,
}

impl AnswerInlineQuery {
    /// With what is always there; the rest is absent.
    pub fn new(
        inline_query_id: impl Into<String>,
        results: impl IntoIterator<Item = impl Into<InlineQueryResult>>,
    ) -> Self {
        Self {
            inline_query_id: inline_query_id.into(),
            results: results.into_iter().map(Into::into).collect(),
            cache_time: None,
            is_personal: None,
            next_offset: None,
            button: None,
        }
    }
}

params! { AnswerInlineQuery {
    value cache_time: i64,
    choice is_personal: bool,
    value next_offset: String,
    value button: InlineQueryResultsButton,
} }

object! { AnswerInlineQuery {
    required {
        "inline_query_id": inline_query_id,
        "results": results list,
    }
    optional {
        "cache_time": cache_time,
        "is_personal": is_personal,
        "next_offset": next_offset,
        "button": button,
    }
} }

impl Method for AnswerInlineQuery {
    const NAME: &'static str = "answerInlineQuery";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.results.carry(uploads);
    }
}

impl Bot {
    /// Answers an inline query with the results to choose from.
    ///
    /// <https://core.telegram.org/bots/api#answerinlinequery>
    pub fn answer_inline_query(
        &self,
        inline_query_id: impl Into<String>,
        results: impl IntoIterator<Item = impl Into<InlineQueryResult>>,
    ) -> Call<AnswerInlineQuery> {
        Call::new(self, AnswerInlineQuery::new(inline_query_id, results))
    }
}
