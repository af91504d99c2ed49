// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{
    EphemeralMessageParameters, Message, MessageEntity, ParseMode, ReplyMarkup, ReplyParameters,
    SuggestedPostParameters,
};
use crate::{Bot, Call, InputFile, Method, Recipient};

/// Sends a video.
///
/// <https://core.telegram.org/bots/api#sendvideo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVideo {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Direct messages topic id, optional.
    pub direct_messages_topic_id: Option<i64>,
    /// Ephemeral message parameters, optional.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Video, at most 50 MB.
    pub video: InputFile,
    /// Duration, optional.
    pub duration: Option<i64>,
    /// Width, optional.
    pub width: Option<i64>,
    /// Height, optional.
    pub height: Option<i64>,
    /// Thumbnail, optional, at most 200 kB.
    pub thumbnail: Option<InputFile>,
    /// Cover, optional.
    pub cover: Option<InputFile>,
    /// Start timestamp, optional.
    pub start_timestamp: Option<i64>,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Show caption above media, optional.
    pub show_caption_above_media: Option<bool>,
    /// Has spoiler, optional.
    pub has_spoiler: Option<bool>,
    /// Supports streaming, optional.
    pub supports_streaming: Option<bool>,
    /// Disable notification, optional.
    pub disable_notification: Option<bool>,
    /// Protect content, optional.
    pub protect_content: Option<bool>,
    /// Allow paid broadcast, optional.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect id, optional.
    pub message_effect_id: Option<String>,
    /// Suggested post parameters, optional.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters, optional.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup, optional.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendVideo {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, video: impl Into<InputFile>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            video: video.into(),
            duration: None,
            width: None,
            height: None,
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
            supports_streaming: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
}

params! { SendVideo {
    value business_connection_id: String,
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    value ephemeral_message_parameters: EphemeralMessageParameters,
    value duration: i64,
    value width: i64,
    value height: i64,
    value thumbnail: InputFile,
    value cover: InputFile,
    value start_timestamp: i64,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    choice has_spoiler: bool,
    choice supports_streaming: bool,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value suggested_post_parameters: SuggestedPostParameters,
    value reply_parameters: ReplyParameters,
    value reply_markup: ReplyMarkup,
} }

object! { SendVideo {
    required {
        "chat_id": chat_id,
        "video": video,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "ephemeral_message_parameters": ephemeral_message_parameters,
        "duration": duration,
        "width": width,
        "height": height,
        "thumbnail": thumbnail,
        "cover": cover,
        "start_timestamp": start_timestamp,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "has_spoiler": has_spoiler,
        "supports_streaming": supports_streaming,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "message_effect_id": message_effect_id,
        "suggested_post_parameters": suggested_post_parameters,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for SendVideo {
    const NAME: &'static str = "sendVideo";
    type Response = Message;

    fn files(&self, uploads: &mut Uploads) {
        self.video.carry(uploads);
        self.thumbnail.carry(uploads);
        self.cover.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends a video.
    ///
    /// <https://core.telegram.org/bots/api#sendvideo>
    pub fn send_video(&self, chat_id: impl Into<Recipient>, video: impl Into<InputFile>) -> Call<SendVideo> {
        Call::new(self, SendVideo::new(chat_id, video))
    }
}
