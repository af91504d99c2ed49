// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{MediaGroupItem, Message, ReplyParameters};
use crate::{Bot, Call, Method, Recipient};

/// Sends an album: several photos, videos, documents or pieces of music as one.
///
/// <https://core.telegram.org/bots/api#sendmediagroup>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendMediaGroup {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Direct messages topic id, optional.
    pub direct_messages_topic_id: Option<i64>,
    /// Media, 2 to 10 items.
    pub media: Vec<MediaGroupItem>,
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
}

impl SendMediaGroup {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        media: impl IntoIterator<Item = impl Into<MediaGroupItem>>,
    ) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            media: media.into_iter().map(Into::into).collect(),
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            reply_parameters: None,
        }
    }
}

params! { SendMediaGroup {
    value business_connection_id: String,
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value reply_parameters: ReplyParameters,
} }

object! { SendMediaGroup {
    required {
        "chat_id": chat_id,
        "media": media list,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "message_effect_id": message_effect_id,
        "reply_parameters": reply_parameters,
    }
} }

impl Method for SendMediaGroup {
    const NAME: &'static str = "sendMediaGroup";
    type Response = Vec<Message>;

    fn files(&self, uploads: &mut Uploads) {
        self.media.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast).messages(self.media.len())
    }
}

impl Bot {
    /// Sends an album: several photos, videos, documents or pieces of music as one.
    ///
    /// <https://core.telegram.org/bots/api#sendmediagroup>
    pub fn send_media_group(
        &self,
        chat_id: impl Into<Recipient>,
        media: impl IntoIterator<Item = impl Into<MediaGroupItem>>,
    ) -> Call<SendMediaGroup> {
        Call::new(self, SendMediaGroup::new(chat_id, media))
    }
}
