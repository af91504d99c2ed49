// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient, UserId};

/// Sets the tag that is shown beside a member's name.
///
/// <https://core.telegram.org/bots/api#setchatmembertag>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetChatMemberTag {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id.
    pub user_id: UserId,
    /// Tag, optional, 0 to 16 characters.
    pub tag: Option<String>,
}

impl SetChatMemberTag {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into(), tag: None }
    }
}

params! { SetChatMemberTag {
    value tag: String,
} }

object! { SetChatMemberTag {
    required {
        "chat_id": chat_id,
        "user_id": user_id,
    }
    optional {
        "tag": tag,
    }
} }

impl Method for SetChatMemberTag {
    const NAME: &'static str = "setChatMemberTag";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Sets the tag that is shown beside a member's name.
    ///
    /// <https://core.telegram.org/bots/api#setchatmembertag>
    pub fn set_chat_member_tag(
        &self,
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
    ) -> Call<SetChatMemberTag> {
        Call::new(self, SetChatMemberTag::new(chat_id, user_id))
    }
}
