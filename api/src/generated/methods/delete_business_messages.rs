// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, MessageId, Method};

/// Deletes messages on behalf of a business account.
///
/// <https://core.telegram.org/bots/api#deletebusinessmessages>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteBusinessMessages {
    /// Business connection id.
    pub business_connection_id: String,
    /// Message ids, 1 to 100 items.
    pub message_ids: Vec<MessageId>,
}

impl DeleteBusinessMessages {
    /// With what is always there; the rest is absent.
    pub fn new(
        business_connection_id: impl Into<String>,
        message_ids: impl IntoIterator<Item = impl Into<MessageId>>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            message_ids: message_ids.into_iter().map(Into::into).collect(),
        }
    }
}

object! { DeleteBusinessMessages {
    required {
        "business_connection_id": business_connection_id,
        "message_ids": message_ids list,
    }
} }

impl Method for DeleteBusinessMessages {
    const NAME: &'static str = "deleteBusinessMessages";
    type Response = bool;
}

impl Bot {
    /// Deletes messages on behalf of a business account.
    ///
    /// <https://core.telegram.org/bots/api#deletebusinessmessages>
    pub fn delete_business_messages(
        &self,
        business_connection_id: impl Into<String>,
        message_ids: impl IntoIterator<Item = impl Into<MessageId>>,
    ) -> Call<DeleteBusinessMessages> {
        Call::new(self, DeleteBusinessMessages::new(business_connection_id, message_ids))
    }
}
