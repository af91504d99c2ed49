// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, Message, ReplyParameters};
use crate::{Bot, Call, Method, Recipient};

/// Sends a game.
///
/// <https://core.telegram.org/bots/api#sendgame>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendGame {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Game short name.
    pub game_short_name: String,
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
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl SendGame {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, game_short_name: impl Into<String>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            game_short_name: game_short_name.into(),
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
}

params! { SendGame {
    value business_connection_id: String,
    value message_thread_id: i64,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value reply_parameters: ReplyParameters,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { SendGame {
    required {
        "chat_id": chat_id,
        "game_short_name": game_short_name,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "message_effect_id": message_effect_id,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for SendGame {
    const NAME: &'static str = "sendGame";
    type Response = Message;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends a game.
    ///
    /// <https://core.telegram.org/bots/api#sendgame>
    pub fn send_game(
        &self,
        chat_id: impl Into<Recipient>,
        game_short_name: impl Into<String>,
    ) -> Call<SendGame> {
        Call::new(self, SendGame::new(chat_id, game_short_name))
    }
}
