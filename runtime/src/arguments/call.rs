//! A command in a message.

use botwright_api::types::{Message, MessageEntityType};

use super::words::Words;

/// `/remind@my_bot 20 tea` taken apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CommandCall<'a> {
    /// The name as it was typed, without `/`.
    pub(crate) name: &'a str,
    /// The bot that it was addressed to.
    pub(crate) addressee: Option<&'a str>,
    /// Everything behind it, without the space around.
    pub(crate) arguments: &'a str,
    message: &'a Message,
    length: usize,
}

/// The name of the command that a message begins with.
pub(crate) fn name_of(message: &Message) -> Option<&str> {
    CommandCall::of(message).map(|call| call.name)
}

impl<'a> CommandCall<'a> {
    /// The command that a message begins with, as Telegram marked it.
    pub(crate) fn of(message: &'a Message) -> Option<Self> {
        let text = message.text()?;
        let entity = message.entities()?.first()?;
        if entity.offset != 0 || entity.kind != MessageEntityType::BotCommand {
            return None;
        }
        // Commands are ASCII, so the entity's UTF-16 length counts bytes.
        let length = usize::try_from(entity.length).ok()?;
        let (command, arguments) = (text.get(1..length)?, text.get(length..)?);
        let (name, addressee) = match command.split_once('@') {
            Some((name, addressee)) => (name, Some(addressee)),
            None => (command, None),
        };
        Some(Self { name, addressee, arguments: arguments.trim(), message, length })
    }

    /// The words behind the command.
    pub(crate) fn words(&self) -> Words<'a> {
        Words::of_message(self.message, self.length)
    }
}
