// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, MessageId, Method, Recipient};

/// Deletes several messages of one chat; those that do not exist are passed over.
///
/// <https://core.telegram.org/bots/api#deletemessages>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessages {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message ids, 1 to 100 items.
    pub message_ids: Vec<MessageId>,
}

impl DeleteMessages {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        message_ids: impl IntoIterator<Item = impl Into<MessageId>>,
    ) -> Self {
        Self { chat_id: chat_id.into(), message_ids: message_ids.into_iter().map(Into::into).collect() }
    }
}

object! { DeleteMessages {
    required {
        "chat_id": chat_id,
        "message_ids": message_ids list,
    }
} }

impl Method for DeleteMessages {
    const NAME: &'static str = "deleteMessages";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Deletes several messages of one chat; those that do not exist are passed over.
    ///
    /// <https://core.telegram.org/bots/api#deletemessages>
    pub fn delete_messages(
        &self,
        chat_id: impl Into<Recipient>,
        message_ids: impl IntoIterator<Item = impl Into<MessageId>>,
    ) -> Call<DeleteMessages> {
        Call::new(self, DeleteMessages::new(chat_id, message_ids))
    }
}
