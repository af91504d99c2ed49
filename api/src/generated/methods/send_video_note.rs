// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{
    EphemeralMessageParameters, Message, ReplyMarkup, ReplyParameters, SuggestedPostParameters,
};
use crate::{Bot, Call, InputFile, Method, Recipient};

/// Sends a round video message.
///
/// <https://core.telegram.org/bots/api#sendvideonote>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVideoNote {
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
    /// Video note.
    pub video_note: InputFile,
    /// Duration, optional.
    pub duration: Option<i64>,
    /// Length, optional.
    pub length: Option<i64>,
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

impl SendVideoNote {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, video_note: impl Into<InputFile>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            video_note: video_note.into(),
            duration: None,
            length: None,
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

params! { SendVideoNote {
    value business_connection_id: String,
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    value ephemeral_message_parameters: EphemeralMessageParameters,
    value duration: i64,
    value length: i64,
    value thumbnail: InputFile,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value suggested_post_parameters: SuggestedPostParameters,
    value reply_parameters: ReplyParameters,
    value reply_markup: ReplyMarkup,
} }

object! { SendVideoNote {
    required {
        "chat_id": chat_id,
        "video_note": video_note,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "ephemeral_message_parameters": ephemeral_message_parameters,
        "duration": duration,
        "length": length,
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

impl Method for SendVideoNote {
    const NAME: &'static str = "sendVideoNote";
    type Response = Message;

    fn files(&self, uploads: &mut Uploads) {
        self.video_note.carry(uploads);
        self.thumbnail.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends a round video message.
    ///
    /// <https://core.telegram.org/bots/api#sendvideonote>
    pub fn send_video_note(
        &self,
        chat_id: impl Into<Recipient>,
        video_note: impl Into<InputFile>,
    ) -> Call<SendVideoNote> {
        Call::new(self, SendVideoNote::new(chat_id, video_note))
    }
}
