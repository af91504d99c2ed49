// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{
    EphemeralMessageParameters, Message, MessageEntity, ParseMode, ReplyMarkup, ReplyParameters,
    SuggestedPostParameters,
};
use crate::{Bot, Call, InputFile, Method, Recipient};

/// Sends a piece of music, shown in the music player.
///
/// <https://core.telegram.org/bots/api#sendaudio>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendAudio {
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
    /// Audio, at most 50 MB.
    pub audio: InputFile,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Duration, optional.
    pub duration: Option<i64>,
    /// Performer, optional.
    pub performer: Option<String>,
    /// Title, optional.
    pub title: Option<String>,
    /// Thumbnail, optional, at most 200 kB.
    pub thumbnail: Option<InputFile>,
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

impl SendAudio {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, audio: impl Into<InputFile>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            audio: audio.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
            performer: None,
            title: None,
            thumbnail: None,
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

params! { SendAudio {
    value business_connection_id: String,
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    value ephemeral_message_parameters: EphemeralMessageParameters,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    value duration: i64,
    value performer: String,
    value title: String,
    value thumbnail: InputFile,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value suggested_post_parameters: SuggestedPostParameters,
    value reply_parameters: ReplyParameters,
    value reply_markup: ReplyMarkup,
} }

object! { SendAudio {
    required {
        "chat_id": chat_id,
        "audio": audio,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "ephemeral_message_parameters": ephemeral_message_parameters,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "duration": duration,
        "performer": performer,
        "title": title,
        "thumbnail": thumbnail,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "message_effect_id": message_effect_id,
        "suggested_post_parameters": suggested_post_parameters,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for SendAudio {
    const NAME: &'static str = "sendAudio";
    type Response = Message;

    fn files(&self, uploads: &mut Uploads) {
        self.audio.carry(uploads);
        self.thumbnail.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends a piece of music, shown in the music player.
    ///
    /// <https://core.telegram.org/bots/api#sendaudio>
    pub fn send_audio(&self, chat_id: impl Into<Recipient>, audio: impl Into<InputFile>) -> Call<SendAudio> {
        Call::new(self, SendAudio::new(chat_id, audio))
    }
}
