// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{InlineQueryResult, PreparedInlineMessage};
use crate::{Bot, Call, Method, UserId};

/// Stores a message that a user of a web app can send later.
///
/// <https://core.telegram.org/bots/api#savepreparedinlinemessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SavePreparedInlineMessage {
    /// User id.
    pub user_id: UserId,
    /// Result.
    pub result: InlineQueryResult,
    /// Allow user chats, optional.
    pub allow_user_chats: Option<bool>,
    /// Allow bot chats, optional.
    pub allow_bot_chats: Option<bool>,
    /// Allow group chats, optional.
    pub allow_group_chats: Option<bool>,
    /// Allow channel chats, optional.
    pub allow_channel_chats: Option<bool>,
}

impl SavePreparedInlineMessage {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>, result: impl Into<InlineQueryResult>) -> Self {
        Self {
            user_id: user_id.into(),
            result: result.into(),
            allow_user_chats: None,
            allow_bot_chats: None,
            allow_group_chats: None,
            allow_channel_chats: None,
        }
    }
}

params! { SavePreparedInlineMessage {
    choice allow_user_chats: bool,
    choice allow_bot_chats: bool,
    choice allow_group_chats: bool,
    choice allow_channel_chats: bool,
} }

object! { SavePreparedInlineMessage {
    required {
        "user_id": user_id,
        "result": result,
    }
    optional {
        "allow_user_chats": allow_user_chats,
        "allow_bot_chats": allow_bot_chats,
        "allow_group_chats": allow_group_chats,
        "allow_channel_chats": allow_channel_chats,
    }
} }

impl Method for SavePreparedInlineMessage {
    const NAME: &'static str = "savePreparedInlineMessage";
    type Response = PreparedInlineMessage;

    fn files(&self, uploads: &mut Uploads) {
        self.result.carry(uploads);
    }
}

impl Bot {
    /// Stores a message that a user of a web app can send later.
    ///
    /// <https://core.telegram.org/bots/api#savepreparedinlinemessage>
    pub fn save_prepared_inline_message(
        &self,
        user_id: impl Into<UserId>,
        result: impl Into<InlineQueryResult>,
    ) -> Call<SavePreparedInlineMessage> {
        Call::new(self, SavePreparedInlineMessage::new(user_id, result))
    }
}
