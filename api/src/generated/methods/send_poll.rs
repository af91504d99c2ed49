// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{
    InputPollMedia, InputPollOption, Message, MessageEntity, ParseMode, PollType, ReplyMarkup,
    ReplyParameters,
};
use crate::{Bot, Call, Method, Recipient};

/// Sends a poll or a quiz.
///
/// <https://core.telegram.org/bots/api#sendpoll>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendPoll {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Question, 1 to 300 characters.
    pub question: String,
    /// Question parse mode, optional.
    pub question_parse_mode: Option<ParseMode>,
    /// Question entities, optional.
    pub question_entities: Option<Vec<MessageEntity>>,
    /// Options, 1 to 12 items.
    pub options: Vec<InputPollOption>,
    /// Is anonymous, optional.
    pub is_anonymous: Option<bool>,
    /// Type, optional.
    pub kind: Option<PollType>,
    /// Allows multiple answers, optional.
    pub allows_multiple_answers: Option<bool>,
    /// Allows revoting, optional.
    pub allows_revoting: Option<bool>,
    /// Shuffle options, optional.
    pub shuffle_options: Option<bool>,
    /// Allow adding options, optional.
    pub allow_adding_options: Option<bool>,
    /// Hide results until closes, optional.
    pub hide_results_until_closes: Option<bool>,
    /// Members only, optional.
    pub members_only: Option<bool>,
    /// Country codes, optional, 0 to 12 items.
    pub country_codes: Option<Vec<String>>,
    /// Correct option ids, optional.
    pub correct_option_ids: Option<Vec<i64>>,
    /// Explanation, optional, 0 to 200 characters after entities are parsed.
    pub explanation: Option<String>,
    /// Explanation parse mode, optional.
    pub explanation_parse_mode: Option<ParseMode>,
    /// Explanation entities, optional.
    pub explanation_entities: Option<Vec<MessageEntity>>,
    /// Explanation media, optional.
    pub explanation_media: Option<InputPollMedia>,
    /// Open period, optional, 5 to 2628000.
    pub open_period: Option<i64>,
    /// Close date, optional.
    pub close_date: Option<i64>,
    /// Is closed, optional.
    pub is_closed: Option<bool>,
    /// Description, optional, 0 to 1024 characters after entities are parsed.
    pub description: Option<String>,
    /// Description parse mode, optional.
    pub description_parse_mode: Option<ParseMode>,
    /// Description entities, optional.
    pub description_entities: Option<Vec<MessageEntity>>,
    /// Media, optional.
    pub media: Option<InputPollMedia>,
    /// Disable notification, optional.
    pub disable_notification: Option<bool>,
    /// Protect content, optional.
    pub protect_content: Option<bool>,
    /// Allow paid broadcast, optional.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect id, optional.
    pub message_effect_id: Option<String>,
    /// Reply parameters, optional.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup, optional.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendPoll {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        question: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<InputPollOption>>,
    ) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            question: question.into(),
            question_parse_mode: None,
            question_entities: None,
            options: options.into_iter().map(Into::into).collect(),
            is_anonymous: None,
            kind: None,
            allows_multiple_answers: None,
            allows_revoting: None,
            shuffle_options: None,
            allow_adding_options: None,
            hide_results_until_closes: None,
            members_only: None,
            country_codes: None,
            correct_option_ids: None,
            explanation: None,
            explanation_parse_mode: None,
            explanation_entities: None,
            explanation_media: None,
            open_period: None,
            close_date: None,
            is_closed: None,
            description: None,
            description_parse_mode: None,
            description_entities: None,
            media: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
}

params! { SendPoll {
    value business_connection_id: String,
    value message_thread_id: i64,
    value question_parse_mode: ParseMode,
    list question_entities: MessageEntity,
    choice is_anonymous: bool,
    value kind: PollType,
    choice allows_multiple_answers: bool,
    choice allows_revoting: bool,
    choice shuffle_options: bool,
    choice allow_adding_options: bool,
    choice hide_results_until_closes: bool,
    choice members_only: bool,
    list country_codes: String,
    list correct_option_ids: i64,
    value explanation: String,
    value explanation_parse_mode: ParseMode,
    list explanation_entities: MessageEntity,
    value explanation_media: InputPollMedia,
    value open_period: i64,
    value close_date: i64,
    choice is_closed: bool,
    value description: String,
    value description_parse_mode: ParseMode,
    list description_entities: MessageEntity,
    value media: InputPollMedia,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value reply_parameters: ReplyParameters,
    value reply_markup: ReplyMarkup,
} }

object! { SendPoll {
    required {
        "chat_id": chat_id,
        "question": question,
        "options": options list,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
        "question_parse_mode": question_parse_mode,
        "question_entities": question_entities list,
        "is_anonymous": is_anonymous,
        "type": kind,
        "allows_multiple_answers": allows_multiple_answers,
        "allows_revoting": allows_revoting,
        "shuffle_options": shuffle_options,
        "allow_adding_options": allow_adding_options,
        "hide_results_until_closes": hide_results_until_closes,
        "members_only": members_only,
        "country_codes": country_codes list,
        "correct_option_ids": correct_option_ids list,
        "explanation": explanation,
        "explanation_parse_mode": explanation_parse_mode,
        "explanation_entities": explanation_entities list,
        "explanation_media": explanation_media,
        "open_period": open_period,
        "close_date": close_date,
        "is_closed": is_closed,
        "description": description,
        "description_parse_mode": description_parse_mode,
        "description_entities": description_entities list,
        "media": media,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "message_effect_id": message_effect_id,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for SendPoll {
    const NAME: &'static str = "sendPoll";
    type Response = Message;

    fn files(&self, uploads: &mut Uploads) {
        self.options.carry(uploads);
        self.explanation_media.carry(uploads);
        self.media.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends a poll or a quiz.
    ///
    /// <https://core.telegram.org/bots/api#sendpoll>
    pub fn send_poll(
        &self,
        chat_id: impl Into<Recipient>,
        question: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<InputPollOption>>,
    ) -> Call<SendPoll> {
        Call::new(self, SendPoll::new(chat_id, question, options))
    }
}
