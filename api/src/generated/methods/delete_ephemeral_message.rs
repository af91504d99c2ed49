// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient, UserId};

/// Deletes an ephemeral message.
///
/// <https://core.telegram.org/bots/api#deleteephemeralmessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEphemeralMessage {
    /// Chat id.
    pub chat_id: Recipient,
    /// Receiver user id.
    pub receiver_user_id: UserId,
    /// Ephemeral message id.
    pub ephemeral_message_id: i64,
}

impl DeleteEphemeralMessage {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<i64>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            receiver_user_id: receiver_user_id.into(),
            ephemeral_message_id: ephemeral_message_id.into(),
        }
    }
}

object! { DeleteEphemeralMessage {
    required {
        "chat_id": chat_id,
        "receiver_user_id": receiver_user_id,
        "ephemeral_message_id": ephemeral_message_id,
    }
} }

impl Method for DeleteEphemeralMessage {
    const NAME: &'static str = "deleteEphemeralMessage";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Deletes an ephemeral message.
    ///
    /// <https://core.telegram.org/bots/api#deleteephemeralmessage>
    pub fn delete_ephemeral_message(
        &self,
        chat_id: impl Into<Recipient>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<i64>,
    ) -> Call<DeleteEphemeralMessage> {
        Call::new(self, DeleteEphemeralMessage::new(chat_id, receiver_user_id, ephemeral_message_id))
    }
}
