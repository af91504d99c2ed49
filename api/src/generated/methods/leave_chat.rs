// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Leaves a group, supergroup or channel.
///
/// <https://core.telegram.org/bots/api#leavechat>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeaveChat {
    /// Chat id.
    pub chat_id: Recipient,
}

impl LeaveChat {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { LeaveChat {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for LeaveChat {
    const NAME: &'static str = "leaveChat";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Leaves a group, supergroup or channel.
    ///
    /// <https://core.telegram.org/bots/api#leavechat>
    pub fn leave_chat(&self, chat_id: impl Into<Recipient>) -> Call<LeaveChat> {
        Call::new(self, LeaveChat::new(chat_id))
    }
}
