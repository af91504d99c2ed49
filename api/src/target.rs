//! What a call is aimed at, for those who decide when it goes out.

use serde_json::{Map, Value};

use crate::{ChatId, MessageId, Recipient};

/// Where a call goes, as far as its params say so. Whoever paces calls reads it in place of the JSON.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Target {
    /// The chat that something is sent to, or changed in.
    pub chat: Option<Recipient>,
    /// The message that is edited.
    pub message: Option<MessageId>,
    /// The message that is edited, if it was sent inline.
    pub inline_message: Option<String>,
    /// Whether it is paid for, and so falls under a limit of its own (`allow_paid_broadcast`).
    pub paid: bool,
    /// How many messages come of it, if any do: 1, and more for an album.
    pub messages: u32,
}

/// What can stand as a method's `chat_id`.
pub(crate) trait Aim {
    fn recipient(&self) -> Option<Recipient>;
}

impl Aim for Recipient {
    fn recipient(&self) -> Option<Recipient> {
        Some(self.clone())
    }
}

impl Aim for ChatId {
    fn recipient(&self) -> Option<Recipient> {
        Some((*self).into())
    }
}

impl<T: Aim> Aim for Option<T> {
    fn recipient(&self) -> Option<Recipient> {
        self.as_ref()?.recipient()
    }
}

impl Default for Target {
    fn default() -> Self {
        Self { chat: None, message: None, inline_message: None, paid: false, messages: 1 }
    }
}

impl Target {
    pub(crate) fn at(chat: &impl Aim) -> Self {
        Self { chat: chat.recipient(), ..Self::default() }
    }

    pub(crate) fn message(self, message: impl Into<Option<MessageId>>) -> Self {
        Self { message: message.into(), ..self }
    }

    pub(crate) fn inline_message(self, inline_message: Option<&String>) -> Self {
        Self { inline_message: inline_message.cloned(), ..self }
    }

    pub(crate) fn paid(self, paid: Option<bool>) -> Self {
        Self { paid: paid == Some(true), ..self }
    }

    pub(crate) fn messages(self, messages: usize) -> Self {
        Self { messages: u32::try_from(messages).unwrap_or(u32::MAX).max(1), ..self }
    }

    /// What params say that are JSON already.
    pub(crate) fn of_params(params: &Map<String, Value>) -> Self {
        let chat = params.get("chat_id").and_then(|chat| match chat {
            Value::Number(id) => id.as_i64().map(Recipient::from),
            Value::String(name) => Some(name.as_str().into()),
            _ => None,
        });
        let list = |name: &str| params.get(name).and_then(Value::as_array).map(Vec::len);
        Self {
            chat,
            message: params.get("message_id").and_then(Value::as_i64).map(MessageId),
            inline_message: params.get("inline_message_id").and_then(Value::as_str).map(str::to_owned),
            paid: params.get("allow_paid_broadcast") == Some(&Value::Bool(true)),
            messages: 1,
        }
        .messages(list("media").or_else(|| list("message_ids")).unwrap_or(1))
    }
}
