// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::SharedUser;

/// The users whom somebody has shared with the bot by a button.
///
/// <https://core.telegram.org/bots/api#usersshared>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsersShared {
    /// Request id.
    pub request_id: i64,
    /// Users.
    pub users: Vec<SharedUser>,
}

impl UsersShared {
    /// With what is always there; the rest is absent.
    pub fn new(request_id: impl Into<i64>, users: impl IntoIterator<Item = impl Into<SharedUser>>) -> Self {
        Self { request_id: request_id.into(), users: users.into_iter().map(Into::into).collect() }
    }
}

object! { UsersShared {
    required {
        "request_id": request_id,
        "users": users list,
    }
} }
