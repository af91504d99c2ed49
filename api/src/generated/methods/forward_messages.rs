// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::MessageIdentifier;
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Forwards several messages of one chat, albums kept together.
///
/// <https://core.telegram.org/bots/api#forwardmessages>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForwardMessages {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Direct messages topic id, optional.
    pub direct_messages_topic_id: Option<i64>,
    /// From chat id.
    pub from_chat_id: Recipient,
    /// Message ids, 1 to 100 items.
    pub message_ids: Vec<MessageId>,
    /// Disable notification, optional.
    pub disable_notification: Option<bool>,
    /// Protect content, optional.
    pub protect_content: Option<bool>,
}

impl ForwardMessages {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        from_chat_id: impl Into<Recipient>,
        message_ids: impl IntoIterator<Item = impl Into<MessageId>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            from_chat_id: from_chat_id.into(),
            message_ids: message_ids.into_iter().map(Into::into).collect(),
            disable_notification: None,
            protect_content: None,
        }
    }
}

params! { ForwardMessages {
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    choice disable_notification: bool,
    choice protect_content: bool,
} }

object! { ForwardMessages {
    required {
        "chat_id": chat_id,
        "from_chat_id": from_chat_id,
        "message_ids": message_ids list,
    }
    optional {
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
    }
} }

impl Method for ForwardMessages {
    const NAME: &'static str = "forwardMessages";
    type Response = Vec<MessageIdentifier>;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).messages(self.message_ids.len())
    }
}

impl Bot {
    /// Forwards several messages of one chat, albums kept together.
    ///
    /// <https://core.telegram.org/bots/api#forwardmessages>
    pub fn forward_messages(
        &self,
        chat_id: impl Into<Recipient>,
        from_chat_id: impl Into<Recipient>,
        message_ids: impl IntoIterator<Item = impl Into<MessageId>>,
    ) -> Call<ForwardMessages> {
        Call::new(self, ForwardMessages::new(chat_id, from_chat_id, message_ids))
    }
}
