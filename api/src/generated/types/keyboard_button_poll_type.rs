// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PollType;

/// What sort of poll a button lets somebody make.
///
/// <https://core.telegram.org/bots/api#keyboardbuttonpolltype>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButtonPollType {
    /// Type, optional.
    pub kind: Option<PollType>,
}

impl KeyboardButtonPollType {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { kind: None }
    }
}

setters! { KeyboardButtonPollType {
    value kind: PollType,
} }

object! { KeyboardButtonPollType {
    optional {
        "type": kind,
    }
} }
