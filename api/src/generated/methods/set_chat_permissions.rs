// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatPermissions;
use crate::{Bot, Call, Method, Recipient};

/// Sets what all ordinary members of a group may do.
///
/// <https://core.telegram.org/bots/api#setchatpermissions>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetChatPermissions {
    /// Chat id.
    pub chat_id: Recipient,
    /// Permissions.
    pub permissions: ChatPermissions,
    /// Use independent chat permissions, optional.
    pub use_independent_chat_permissions: Option<bool>,
}

impl SetChatPermissions {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, permissions: impl Into<ChatPermissions>) -> Self {
        Self {
            chat_id: chat_id.into(),
            permissions: permissions.into(),
            use_independent_chat_permissions: None,
        }
    }
}

params! { SetChatPermissions {
    choice use_independent_chat_permissions: bool,
} }

object! { SetChatPermissions {
    required {
        "chat_id": chat_id,
        "permissions": permissions,
    }
    optional {
        "use_independent_chat_permissions": use_independent_chat_permissions,
    }
} }

impl Method for SetChatPermissions {
    const NAME: &'static str = "setChatPermissions";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Sets what all ordinary members of a group may do.
    ///
    /// <https://core.telegram.org/bots/api#setchatpermissions>
    pub fn set_chat_permissions(
        &self,
        chat_id: impl Into<Recipient>,
        permissions: impl Into<ChatPermissions>,
    ) -> Call<SetChatPermissions> {
        Call::new(self, SetChatPermissions::new(chat_id, permissions))
    }
}
