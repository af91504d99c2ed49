// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{
    InputPaidMedia, Message, MessageEntity, ParseMode, ReplyMarkup, ReplyParameters, SuggestedPostParameters,
};
use crate::{Bot, Call, Method, Recipient};

/// Sends photos and videos that are seen only after payment in Telegram Stars.
///
/// <https://core.telegram.org/bots/api#sendpaidmedia>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendPaidMedia {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Direct messages topic id, optional.
    pub direct_messages_topic_id: Option<i64>,
    /// Star count, 1 to 25000.
    pub star_count: i64,
    /// Media, at most 10 items.
    pub media: Vec<InputPaidMedia>,
    /// Payload, optional, 0 to 128 bytes.
    pub payload: Option<String>,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Show caption above media, optional.
    pub show_caption_above_media: Option<bool>,
    /// Disable notification, optional.
    pub disable_notification: Option<bool>,
    /// Protect content, optional.
    pub protect_content: Option<bool>,
    /// Allow paid broadcast, optional.
    pub allow_paid_broadcast: Option<bool>,
    /// Suggested post parameters, optional.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters, optional.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup, optional.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendPaidMedia {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        star_count: impl Into<i64>,
        media: impl IntoIterator<Item = impl Into<InputPaidMedia>>,
    ) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            star_count: star_count.into(),
            media: media.into_iter().map(Into::into).collect(),
            payload: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
}

params! { SendPaidMedia {
    value business_connection_id: String,
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    value payload: String,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value suggested_post_parameters: SuggestedPostParameters,
    value reply_parameters: ReplyParameters,
    value reply_markup: ReplyMarkup,
} }

object! { SendPaidMedia {
    required {
        "chat_id": chat_id,
        "star_count": star_count,
        "media": media list,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "payload": payload,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "suggested_post_parameters": suggested_post_parameters,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for SendPaidMedia {
    const NAME: &'static str = "sendPaidMedia";
    type Response = Message;

    fn files(&self, uploads: &mut Uploads) {
        self.media.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends photos and videos that are seen only after payment in Telegram Stars.
    ///
    /// <https://core.telegram.org/bots/api#sendpaidmedia>
    pub fn send_paid_media(
        &self,
        chat_id: impl Into<Recipient>,
        star_count: impl Into<i64>,
        media: impl IntoIterator<Item = impl Into<InputPaidMedia>>,
    ) -> Call<SendPaidMedia> {
        Call::new(self, SendPaidMedia::new(chat_id, star_count, media))
    }
}
