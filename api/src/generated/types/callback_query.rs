// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MaybeInaccessibleMessage, User};

/// The press of an inline button.
///
/// <https://core.telegram.org/bots/api#callbackquery>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallbackQuery {
    /// Id.
    pub id: String,
    /// From.
    pub from: User,
    /// Message, optional.
    pub message: Option<MaybeInaccessibleMessage>,
    /// Inline message id, optional.
    pub inline_message_id: Option<String>,
    /// Chat instance.
    pub chat_instance: String,
    /// Data, optional.
    pub data: Option<String>,
    /// Game short name, optional.
    pub game_short_name: Option<String>,
}

impl CallbackQuery {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, from: impl Into<User>, chat_instance: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            from: from.into(),
            message: None,
            inline_message_id: None,
            chat_instance: chat_instance.into(),
            data: None,
            game_short_name: None,
        }
    }
}

setters! { CallbackQuery {
    value message: MaybeInaccessibleMessage,
    value inline_message_id: String,
    value data: String,
    value game_short_name: String,
} }

object! { CallbackQuery {
    required {
        "id": id,
        "from": from,
        "chat_instance": chat_instance,
    }
    optional {
        "message": message,
        "inline_message_id": inline_message_id,
        "data": data,
        "game_short_name": game_short_name,
    }
} }
