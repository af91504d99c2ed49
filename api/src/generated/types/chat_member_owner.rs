// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// The owner of the chat.
///
/// <https://core.telegram.org/bots/api#chatmemberowner>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberOwner {
    /// User.
    pub user: User,
    /// Is anonymous.
    pub is_anonymous: bool,
    /// Custom title, optional.
    pub custom_title: Option<String>,
}

impl ChatMemberOwner {
    /// With what is always there; the rest is absent.
    pub fn new(user: impl Into<User>, is_anonymous: bool) -> Self {
        Self { user: user.into(), is_anonymous, custom_title: None }
    }
}

setters! { ChatMemberOwner {
    value custom_title: String,
} }

object! { ChatMemberOwner {
    constant {
        "status": "creator",
    }
    required {
        "user": user,
    }
    booleans {
        "is_anonymous": is_anonymous,
    }
    optional {
        "custom_title": custom_title,
    }
} }
