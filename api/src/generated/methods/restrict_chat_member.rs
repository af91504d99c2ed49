// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatPermissions;
use crate::{Bot, Call, Method, Recipient, UserId};

/// Restricts what a user may do in a supergroup.
///
/// <https://core.telegram.org/bots/api#restrictchatmember>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RestrictChatMember {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id.
    pub user_id: UserId,
    /// Permissions.
    pub permissions: ChatPermissions,
    /// Use independent chat permissions, optional.
    pub use_independent_chat_permissions: Option<bool>,
    /// Until date, optional.
    pub until_date: Option<i64>,
}

impl RestrictChatMember {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
        permissions: impl Into<ChatPermissions>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id: user_id.into(),
            permissions: permissions.into(),
            use_independent_chat_permissions: None,
            until_date: None,
        }
    }
}

params! { RestrictChatMember {
    choice use_independent_chat_permissions: bool,
    value until_date: i64,
} }

object! { RestrictChatMember {
    required {
        "chat_id": chat_id,
        "user_id": user_id,
        "permissions": permissions,
    }
    optional {
        "use_independent_chat_permissions": use_independent_chat_permissions,
        "until_date": until_date,
    }
} }

impl Method for RestrictChatMember {
    const NAME: &'static str = "restrictChatMember";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Restricts what a user may do in a supergroup.
    ///
    /// <https://core.telegram.org/bots/api#restrictchatmember>
    pub fn restrict_chat_member(
        &self,
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
        permissions: impl Into<ChatPermissions>,
    ) -> Call<RestrictChatMember> {
        Call::new(self, RestrictChatMember::new(chat_id, user_id, permissions))
    }
}
