//! Where an answer goes: the chat, its topic, its business connection, and the message it quotes.

use botwright_api::types::{self, ChatType, ReplyParameters};
use botwright_api::{ChatId, MessageId};

use crate::chat_part::ChatPart;
use crate::event::Event;

/// The place of one answer.
#[derive(Clone, Debug)]
pub(crate) struct Destination {
    pub(crate) chat: ChatId,
    pub(crate) topic: Option<i64>,
    pub(crate) business_connection: Option<String>,
    quoted: Option<MessageId>,
}

impl Destination {
    /// Where the answer to an event goes. In groups it quotes the message that it answers, as people there expect.
    pub(crate) fn of(event: &Event) -> Option<Self> {
        let chat = event.chat()?;
        let mut destination = match event.message() {
            Some(message) => Self::in_chat_of(&message),
            None => Self::inside(chat.id, event.chat_part()),
        };
        let update = event.update();
        let asked = update.and_then(|update| update.message().or_else(|| update.edited_message()));
        let asked = asked.filter(|_| chat.kind != ChatType::Private);
        destination.quoted = asked.map(types::Message::message_id);
        Some(destination)
    }

    /// An answer that quotes a message wherever it stands.
    pub(crate) fn quoting(message: &types::Message) -> Self {
        Self { quoted: Some(message.message_id()), ..Self::in_chat_of(message) }
    }

    /// No chat yet.
    pub(crate) fn nowhere() -> Self {
        Self { chat: ChatId(0), topic: None, business_connection: None, quoted: None }
    }

    pub(crate) fn without_quote(mut self) -> Self {
        self.quoted = None;
        self
    }

    /// What the send methods call the quoted message.
    pub(crate) fn reply_parameters(&self) -> Option<ReplyParameters> {
        self.quoted.map(|message| {
            let mut parameters = ReplyParameters::new();
            parameters.message_id = Some(message);
            parameters
        })
    }

    fn in_chat_of(message: &types::Message) -> Self {
        Self::inside(message.chat().id, ChatPart::of_message(message))
    }

    fn inside(chat: ChatId, part: ChatPart) -> Self {
        let ChatPart { topic, business_connection } = part;
        Self { chat, topic, business_connection, quoted: None }
    }
}
