//! An edit of the message that carries the pressed button.

use botwright_api::methods::EditMessageText;
use botwright_api::types::{
    CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, MaybeInaccessibleMessage, Message,
    MessageEntity, ParseMode,
};
use botwright_api::{Bot, ChatId, Error, MessageId};

use super::{Html, Markdown};
use crate::text::Formatted;

/// A new text for the message whose button was pressed, with new buttons or none.
///
/// ```
/// # use botwright::prelude::*;
/// #[callback("more:{page}")]
/// fn more(page: u8) -> Edit {
///     Edit::text(format!("Page {page}")).row([more::button("Next", page + 1)])
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Edit {
    text: String,
    parse_mode: Option<ParseMode>,
    entities: Option<Vec<MessageEntity>>,
    rows: Vec<Vec<InlineKeyboardButton>>,
}

impl Edit {
    /// The new text, 1 to 4096 characters: plain, [`Formatted`], [`Html`] or [`Markdown`].
    pub fn text(text: impl Into<Self>) -> Self {
        text.into()
    }

    /// A row of buttons. Without any, the message loses those that it had.
    pub fn row(mut self, buttons: impl IntoIterator<Item = InlineKeyboardButton>) -> Self {
        self.rows.push(buttons.into_iter().collect());
        self
    }

    fn plain(text: String) -> Self {
        Self { text, parse_mode: None, entities: None, rows: Vec::new() }
    }

    /// Sends the edit of the message that carries the pressed button.
    pub(crate) async fn apply(self, bot: &Bot, query: &CallbackQuery) -> Result<(), Error> {
        let mut edit = EditMessageText::new();
        match place(query) {
            Some((chat, message)) => {
                edit.chat_id = Some(chat.into());
                edit.message_id = Some(message);
            }
            None => edit.inline_message_id.clone_from(&query.inline_message_id),
        }
        self.send(bot, edit).await
    }

    /// Sends the edit of this message.
    pub(crate) async fn apply_to(self, bot: &Bot, message: &Message) -> Result<(), Error> {
        let mut edit = EditMessageText::new();
        edit.chat_id = Some(message.chat().id.into());
        edit.message_id = Some(message.message_id());
        edit.business_connection_id = message.business_connection_id().map(str::to_owned);
        self.send(bot, edit).await
    }

    /// Whatever it is the edit of. One that changes nothing succeeds: a double press is no mistake of the bot's.
    async fn send(self, bot: &Bot, mut edit: EditMessageText) -> Result<(), Error> {
        edit.text = Some(self.text);
        edit.parse_mode = self.parse_mode;
        edit.entities = self.entities;
        edit.reply_markup = (!self.rows.is_empty()).then(|| InlineKeyboardMarkup::new(self.rows));
        match bot.send(edit).unread().await {
            Ok(_) | Err(Error::MessageNotModified { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// The chat and the id of the message that carries the button, unless it was sent inline.
fn place(query: &CallbackQuery) -> Option<(ChatId, MessageId)> {
    match query.message.as_ref()? {
        MaybeInaccessibleMessage::Message(message) => Some((message.chat().id, message.message_id())),
        MaybeInaccessibleMessage::Inaccessible(message) => Some((message.chat.id, message.message_id)),
    }
}

macro_rules! from_plain {
    ($($kind:ty),*) => {
        $(impl From<$kind> for Edit {
            fn from(text: $kind) -> Self {
                Self::plain(text.into())
            }
        })*
    };
}

from_plain!(&str, String, std::borrow::Cow<'_, str>);

impl From<Html> for Edit {
    fn from(html: Html) -> Self {
        Self { parse_mode: Some(ParseMode::Html), ..Self::plain(html.into_string()) }
    }
}

impl From<Markdown> for Edit {
    fn from(markdown: Markdown) -> Self {
        Self { parse_mode: Some(ParseMode::MarkdownV2), ..Self::plain(markdown.into_string()) }
    }
}

impl From<Formatted> for Edit {
    fn from(text: Formatted) -> Self {
        let (text, entities) = text.into_sendable();
        Self { entities, ..Self::plain(text) }
    }
}
