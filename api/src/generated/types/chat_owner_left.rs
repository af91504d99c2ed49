// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// The owner has left the chat.
///
/// <https://core.telegram.org/bots/api#chatownerleft>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatOwnerLeft {
    /// New owner, optional.
    pub new_owner: Option<Box<User>>,
}

impl ChatOwnerLeft {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { new_owner: None }
    }
}

setters! { ChatOwnerLeft {
    value new_owner: Box<User>,
} }

object! { ChatOwnerLeft {
    optional {
        "new_owner": new_owner,
    }
} }
