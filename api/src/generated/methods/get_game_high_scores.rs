// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::GameHighScore;
use crate::{Bot, Call, ChatId, MessageId, Method, UserId};

/// Lists the scores of a game around a user.
///
/// <https://core.telegram.org/bots/api#getgamehighscores>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGameHighScores {
    /// User id.
    pub user_id: UserId,
    /// Chat id, optional.
    pub chat_id: Option<ChatId>,
    /// Message id, optional.
    pub message_id: Option<MessageId>,
    /// Inline message id, optional.
    pub inline_message_id: Option<String>,
}

impl GetGameHighScores {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), chat_id: None, message_id: None, inline_message_id: None }
    }
}

params! { GetGameHighScores {
    value chat_id: ChatId,
    value message_id: MessageId,
    value inline_message_id: String,
} }

object! { GetGameHighScores {
    required {
        "user_id": user_id,
    }
    optional {
        "chat_id": chat_id,
        "message_id": message_id,
        "inline_message_id": inline_message_id,
    }
} }

impl Method for GetGameHighScores {
    const NAME: &'static str = "getGameHighScores";
    type Response = Vec<GameHighScore>;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).inline_message(self.inline_message_id.as_ref())
    }
}

impl Bot {
    /// Lists the scores of a game around a user.
    ///
    /// <https://core.telegram.org/bots/api#getgamehighscores>
    pub fn get_game_high_scores(&self, user_id: impl Into<UserId>) -> Call<GetGameHighScores> {
        Call::new(self, GetGameHighScores::new(user_id))
    }
}
