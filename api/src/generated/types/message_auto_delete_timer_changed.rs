// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The time after which messages of a chat vanish was changed.
///
/// <https://core.telegram.org/bots/api#messageautodeletetimerchanged>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageAutoDeleteTimerChanged {
    /// Message auto delete time.
    pub message_auto_delete_time: i64,
}

impl MessageAutoDeleteTimerChanged {
    /// With what is always there; the rest is absent.
    pub fn new(message_auto_delete_time: impl Into<i64>) -> Self {
        Self { message_auto_delete_time: message_auto_delete_time.into() }
    }
}

object! { MessageAutoDeleteTimerChanged {
    required {
        "message_auto_delete_time": message_auto_delete_time,
    }
} }
