// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{InlineQueryResult, SentWebAppMessage};
use crate::{Bot, Call, Method};

/// Sends what was chosen in a web app to the chat from which it was opened.
///
/// <https://core.telegram.org/bots/api#answerwebappquery>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerWebAppQuery {
    /// Web app query id.
    pub web_app_query_id: String,
    /// Result.
    pub result: InlineQueryResult,
}

impl AnswerWebAppQuery {
    /// With what is always there; the rest is absent.
    pub fn new(web_app_query_id: impl Into<String>, result: impl Into<InlineQueryResult>) -> Self {
        Self { web_app_query_id: web_app_query_id.into(), result: result.into() }
    }
}

object! { AnswerWebAppQuery {
    required {
        "web_app_query_id": web_app_query_id,
        "result": result,
    }
} }

impl Method for AnswerWebAppQuery {
    const NAME: &'static str = "answerWebAppQuery";
    type Response = SentWebAppMessage;

    fn files(&self, uploads: &mut Uploads) {
        self.result.carry(uploads);
    }
}

impl Bot {
    /// Sends what was chosen in a web app to the chat from which it was opened.
    ///
    /// <https://core.telegram.org/bots/api#answerwebappquery>
    pub fn answer_web_app_query(
        &self,
        web_app_query_id: impl Into<String>,
        result: impl Into<InlineQueryResult>,
    ) -> Call<AnswerWebAppQuery> {
        Call::new(self, AnswerWebAppQuery::new(web_app_query_id, result))
    }
}
