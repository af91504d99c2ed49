// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{InlineQueryResult, SentGuestMessage};
use crate::{Bot, Call, Method};

/// Answers a message that called the bot into a chat where it is no member.
///
/// <https://core.telegram.org/bots/api#answerguestquery>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerGuestQuery {
    /// Guest query id.
    pub guest_query_id: String,
    /// Result.
    pub result: InlineQueryResult,
}

impl AnswerGuestQuery {
    /// With what is always there; the rest is absent.
    pub fn new(guest_query_id: impl Into<String>, result: impl Into<InlineQueryResult>) -> Self {
        Self { guest_query_id: guest_query_id.into(), result: result.into() }
    }
}

object! { AnswerGuestQuery {
    required {
        "guest_query_id": guest_query_id,
        "result": result,
    }
} }

impl Method for AnswerGuestQuery {
    const NAME: &'static str = "answerGuestQuery";
    type Response = SentGuestMessage;

    fn files(&self, uploads: &mut Uploads) {
        self.result.carry(uploads);
    }
}

impl Bot {
    /// Answers a message that called the bot into a chat where it is no member.
    ///
    /// <https://core.telegram.org/bots/api#answerguestquery>
    pub fn answer_guest_query(
        &self,
        guest_query_id: impl Into<String>,
        result: impl Into<InlineQueryResult>,
    ) -> Call<AnswerGuestQuery> {
        Call::new(self, AnswerGuestQuery::new(guest_query_id, result))
    }
}
