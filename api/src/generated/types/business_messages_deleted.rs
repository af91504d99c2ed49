// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::MessageId;
use crate::types::Chat;

/// Messages of a business account were deleted.
///
/// <https://core.telegram.org/bots/api#businessmessagesdeleted>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessMessagesDeleted {
    /// Business connection id.
    pub business_connection_id: String,
    /// Chat.
    pub chat: Chat,
    /// Message ids.
    pub message_ids: Vec<MessageId>,
}

impl BusinessMessagesDeleted {
    /// With what is always there; the rest is absent.
    pub fn new(
        business_connection_id: impl Into<String>,
        chat: impl Into<Chat>,
        message_ids: impl IntoIterator<Item = impl Into<MessageId>>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            chat: chat.into(),
            message_ids: message_ids.into_iter().map(Into::into).collect(),
        }
    }
}

object! { BusinessMessagesDeleted {
    required {
        "business_connection_id": business_connection_id,
        "chat": chat,
        "message_ids": message_ids list,
    }
} }
