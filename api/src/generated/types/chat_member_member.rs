// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// An ordinary member.
///
/// <https://core.telegram.org/bots/api#chatmembermember>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberMember {
    /// Tag, optional.
    pub tag: Option<String>,
    /// User.
    pub user: User,
    /// Until date, optional.
    pub until_date: Option<i64>,
}

impl ChatMemberMember {
    /// With what is always there; the rest is absent.
    pub fn new(user: impl Into<User>) -> Self {
        Self { tag: None, user: user.into(), until_date: None }
    }
}

setters! { ChatMemberMember {
    value tag: String,
    value until_date: i64,
} }

object! { ChatMemberMember {
    constant {
        "status": "member",
    }
    required {
        "user": user,
    }
    optional {
        "tag": tag,
        "until_date": until_date,
    }
} }
