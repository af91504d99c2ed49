// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::MessageOrTrue;
use crate::{Bot, Call, ChatId, MessageId, Method, UserId};

/// Sets what a user has reached in a game.
///
/// <https://core.telegram.org/bots/api#setgamescore>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetGameScore {
    /// User id.
    pub user_id: UserId,
    /// Score, at least 0.
    pub score: i64,
    /// Force, optional.
    pub force: Option<bool>,
    /// Disable edit message, optional.
    pub disable_edit_message: Option<bool>,
    /// Chat id, optional.
    pub chat_id: Option<ChatId>,
    /// Message id, optional.
    pub message_id: Option<MessageId>,
    /// Inline message id, optional.
    pub inline_message_id: Option<String>,
}

impl SetGameScore {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>, score: impl Into<i64>) -> Self {
        Self {
            user_id: user_id.into(),
            score: score.into(),
            force: None,
            disable_edit_message: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
        }
    }
}

params! { SetGameScore {
    choice force: bool,
    choice disable_edit_message: bool,
    value chat_id: ChatId,
    value message_id: MessageId,
    value inline_message_id: String,
} }

object! { SetGameScore {
    required {
        "user_id": user_id,
        "score": score,
    }
    optional {
        "force": force,
        "disable_edit_message": disable_edit_message,
        "chat_id": chat_id,
        "message_id": message_id,
        "inline_message_id": inline_message_id,
    }
} }

impl Method for SetGameScore {
    const NAME: &'static str = "setGameScore";
    type Response = MessageOrTrue;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).inline_message(self.inline_message_id.as_ref())
    }
}

impl Bot {
    /// Sets what a user has reached in a game.
    ///
    /// <https://core.telegram.org/bots/api#setgamescore>
    pub fn set_game_score(&self, user_id: impl Into<UserId>, score: impl Into<i64>) -> Call<SetGameScore> {
        Call::new(self, SetGameScore::new(user_id, score))
    }
}
