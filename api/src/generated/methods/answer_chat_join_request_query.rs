// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::JoinRequestAnswer;
use crate::{Bot, Call, Method};

/// Decides about a request to join that was put to the bot as a query.
///
/// <https://core.telegram.org/bots/api#answerchatjoinrequestquery>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerChatJoinRequestQuery {
    /// Chat join request query id.
    pub chat_join_request_query_id: String,
    /// Result.
    pub result: JoinRequestAnswer,
}

impl AnswerChatJoinRequestQuery {
    /// With what is always there; the rest is absent.
    pub fn new(chat_join_request_query_id: impl Into<String>, result: impl Into<JoinRequestAnswer>) -> Self {
        Self { chat_join_request_query_id: chat_join_request_query_id.into(), result: result.into() }
    }
}

object! { AnswerChatJoinRequestQuery {
    required {
        "chat_join_request_query_id": chat_join_request_query_id,
        "result": result,
    }
} }

impl Method for AnswerChatJoinRequestQuery {
    const NAME: &'static str = "answerChatJoinRequestQuery";
    type Response = bool;
}

impl Bot {
    /// Decides about a request to join that was put to the bot as a query.
    ///
    /// <https://core.telegram.org/bots/api#answerchatjoinrequestquery>
    pub fn answer_chat_join_request_query(
        &self,
        chat_join_request_query_id: impl Into<String>,
        result: impl Into<JoinRequestAnswer>,
    ) -> Call<AnswerChatJoinRequestQuery> {
        Call::new(self, AnswerChatJoinRequestQuery::new(chat_join_request_query_id, result))
    }
}
