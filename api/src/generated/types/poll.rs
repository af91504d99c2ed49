// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MessageEntity, PollMedia, PollOption, PollType};

/// A poll or a quiz.
///
/// <https://core.telegram.org/bots/api#poll>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Poll {
    /// Id.
    pub id: String,
    /// Question, 1 to 300 characters.
    pub question: String,
    /// Question entities, optional.
    pub question_entities: Option<Vec<MessageEntity>>,
    /// Options.
    pub options: Vec<PollOption>,
    /// Total voter count.
    pub total_voter_count: i64,
    /// Is closed.
    pub is_closed: bool,
    /// Is anonymous.
    pub is_anonymous: bool,
    /// Type.
    pub kind: PollType,
    /// Allows multiple answers.
    pub allows_multiple_answers: bool,
    /// Allows revoting.
    pub allows_revoting: bool,
    /// Members only.
    pub members_only: bool,
    /// Country codes, optional.
    pub country_codes: Option<Vec<String>>,
    /// Correct option ids, optional.
    pub correct_option_ids: Option<Vec<i64>>,
    /// Explanation, optional, 0 to 200 characters.
    pub explanation: Option<String>,
    /// Explanation entities, optional.
    pub explanation_entities: Option<Vec<MessageEntity>>,
    /// Explanation media, optional.
    pub explanation_media: Option<Box<PollMedia>>,
    /// Open period, optional.
    pub open_period: Option<i64>,
    /// Close date, optional.
    pub close_date: Option<i64>,
    /// Description, optional.
    pub description: Option<String>,
    /// Description entities, optional.
    pub description_entities: Option<Vec<MessageEntity>>,
    /// Media, optional.
    pub media: Option<Box<PollMedia>>,
}

impl Poll {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        question: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<PollOption>>,
        total_voter_count: impl Into<i64>,
        is_closed: bool,
        is_anonymous: bool,
        kind: impl Into<PollType>,
        allows_multiple_answers: bool,
        allows_revoting: bool,
        members_only: bool,
    ) -> Self {
        Self {
            id: id.into(),
            question: question.into(),
            question_entities: None,
            options: options.into_iter().map(Into::into).collect(),
            total_voter_count: total_voter_count.into(),
            is_closed,
            is_anonymous,
            kind: kind.into(),
            allows_multiple_answers,
            allows_revoting,
            members_only,
            country_codes: None,
            correct_option_ids: None,
            explanation: None,
            explanation_entities: None,
            explanation_media: None,
            open_period: None,
            close_date: None,
            description: None,
            description_entities: None,
            media: None,
        }
    }
}

setters! { Poll {
    list question_entities: MessageEntity,
    list country_codes: String,
    list correct_option_ids: i64,
    value explanation: String,
    list explanation_entities: MessageEntity,
    value explanation_media: Box<PollMedia>,
    value open_period: i64,
    value close_date: i64,
    value description: String,
    list description_entities: MessageEntity,
    value media: Box<PollMedia>,
} }

object! { Poll {
    required {
        "id": id,
        "question": question,
        "options": options list,
        "total_voter_count": total_voter_count,
        "type": kind,
    }
    booleans {
        "is_closed": is_closed,
        "is_anonymous": is_anonymous,
        "allows_multiple_answers": allows_multiple_answers,
        "allows_revoting": allows_revoting,
        "members_only": members_only,
    }
    optional {
        "question_entities": question_entities list,
        "country_codes": country_codes list,
        "correct_option_ids": correct_option_ids list,
        "explanation": explanation,
        "explanation_entities": explanation_entities list,
        "explanation_media": explanation_media,
        "open_period": open_period,
        "close_date": close_date,
        "description": description,
        "description_entities": description_entities list,
        "media": media,
    }
} }
