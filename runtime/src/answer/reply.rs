//! A message that a handler answers with: a text, a photo or a file, and the keyboard that comes with it.

use botwright_api::methods::{SendDocument, SendMessage, SendPhoto, SendPoll};
use botwright_api::types::{
    self, InlineKeyboardButton, InputPollOption, KeyboardButton, LinkPreviewOptions, MessageEntity,
    ParseMode, ReplyKeyboardRemove,
};
use botwright_api::{Bot, ChatId, InputFile};

use super::keyboard::Keyboard;
use super::ready::{Manner, Ready, Sending};
use super::{Destination, Html, Markdown};
use crate::text::Formatted;

/// A message to send. As a handler's return value it goes to the chat that the update came from; in groups it quotes
/// the message that it answers.
///
/// ```
/// # use botwright::prelude::*;
/// #[callback("yes")]
/// fn yes() -> &'static str {
///     "Thank you."
/// }
///
/// #[command("ask")]
/// fn ask() -> Reply {
///     Reply::text("Do you like it?").row([yes::button("Yes")])
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Reply {
    pub(super) content: Content,
    pub(super) keyboard: Keyboard,
    pub(super) silent: bool,
    pub(super) protected: bool,
    without_preview: bool,
    quote: Option<bool>,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    Text(Caption),
    Photo(InputFile, Option<Caption>),
    Document(InputFile, Option<Caption>),
    Ready(Ready),
}

#[derive(Clone, Debug)]
pub(super) struct Caption {
    text: String,
    parse_mode: Option<ParseMode>,
    entities: Option<Vec<MessageEntity>>,
}

impl Caption {
    fn plain(text: String) -> Self {
        Self { text, parse_mode: None, entities: None }
    }

    fn marked_up(text: String, mode: ParseMode) -> Self {
        Self { parse_mode: Some(mode), ..Self::plain(text) }
    }
}

impl Reply {
    /// A text of 1 to 4096 characters: plain, [`Formatted`], [`Html`] or [`Markdown`].
    pub fn text(text: impl Into<Self>) -> Self {
        text.into()
    }

    /// A photo. See [`sendPhoto`](https://core.telegram.org/bots/api#sendphoto) for its limits.
    pub fn photo(photo: InputFile) -> Self {
        Self::of(Content::Photo(photo, None))
    }

    /// A file. See [`sendDocument`](https://core.telegram.org/bots/api#senddocument) for its limits.
    pub fn document(document: InputFile) -> Self {
        Self::of(Content::Document(document, None))
    }

    /// A poll. See [`sendPoll`](https://core.telegram.org/bots/api#sendpoll); its other params are set on a
    /// [`SendPoll`](crate::methods::SendPoll), which is a `Reply` as well.
    ///
    /// Every send method's params become a `Reply`; the chat they name does not matter, as a reply goes where it is returned or said:
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use botwright::methods::SendPoll;
    ///
    /// #[command("poll")]
    /// fn poll(chat: Chat) -> Reply {
    ///     SendPoll::new(chat.id, "Tea or coffee?", ["Tea", "Coffee"].map(botwright::types::InputPollOption::new)).is_anonymous(false).into()
    /// }
    /// ```
    pub fn poll(question: impl Into<String>, options: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let options = options.into_iter().map(|option| InputPollOption::new(option));
        SendPoll::new(ChatId(0), question, options).into()
    }

    /// The text under a photo or a file, at most 1024 characters; of a text, the text itself. Everything else has its own.
    pub fn caption(mut self, caption: impl Into<Self>) -> Self {
        if let Content::Text(text) = caption.into().content {
            match &mut self.content {
                Content::Text(own) => *own = text,
                Content::Photo(_, caption) | Content::Document(_, caption) => *caption = Some(text),
                Content::Ready(_) => {}
            }
        }
        self
    }

    /// A row of buttons under the message.
    pub fn row(mut self, buttons: impl IntoIterator<Item = InlineKeyboardButton>) -> Self {
        self.keyboard.add_row(buttons.into_iter().collect());
        self
    }

    /// A row of keys below the input field. Each sends its text, or what [`request_contact`](crate::request_contact)
    /// and its kin ask for.
    pub fn keys<K: Into<KeyboardButton>>(mut self, keys: impl IntoIterator<Item = K>) -> Self {
        self.keyboard.add_keys(keys.into_iter().map(Into::into).collect());
        self
    }

    /// Hides the reply keyboard after one use.
    pub fn one_time(mut self) -> Self {
        self.keyboard.keys().one_time_keyboard = Some(true);
        self
    }

    /// Makes the reply keyboard as small as its keys.
    pub fn resized(mut self) -> Self {
        self.keyboard.keys().resize_keyboard = Some(true);
        self
    }

    /// What the empty input field shows, 1 to 64 characters.
    pub fn placeholder(mut self, text: impl Into<String>) -> Self {
        match &mut self.keyboard {
            Keyboard::ForceReply(force) => force.input_field_placeholder = Some(text.into()),
            keyboard => keyboard.keys().input_field_placeholder = Some(text.into()),
        }
        self
    }

    /// Takes the reply keyboard away.
    pub fn remove_keys(mut self) -> Self {
        self.keyboard = Keyboard::Remove(ReplyKeyboardRemove::new());
        self
    }

    /// Opens the reply field of the person's app, as if they had chosen to reply.
    pub fn force_reply(mut self) -> Self {
        self.keyboard.force_reply();
        self
    }

    /// Shows the keyboard, or forces the reply, only for the people mentioned or quoted.
    pub fn selective(mut self) -> Self {
        match &mut self.keyboard {
            Keyboard::Keys(keys) => keys.selective = Some(true),
            Keyboard::Remove(remove) => remove.selective = Some(true),
            keyboard => keyboard.force_reply().selective = Some(true),
        }
        self
    }

    /// Makes no sound.
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    /// Cannot be forwarded or saved.
    pub fn protected(mut self) -> Self {
        self.protected = true;
        self
    }

    /// Shows no preview of the links in the text.
    pub fn without_preview(mut self) -> Self {
        self.without_preview = true;
        self
    }

    /// Quotes the message that it answers, or does not; the default is to quote in groups only.
    pub fn quote(mut self, quote: bool) -> Self {
        self.quote = Some(quote);
        self
    }

    /// Whether the author said something about quoting.
    pub(crate) fn wants_quote(&self) -> Option<bool> {
        self.quote
    }

    pub(crate) async fn send(
        self,
        bot: &Bot,
        destination: &Destination,
    ) -> Result<types::Message, botwright_api::Error> {
        self.deliver(bot, destination).await?.read()
    }

    /// Sends it; the message is not read.
    pub(super) fn deliver(mut self, bot: &Bot, destination: &Destination) -> Sending {
        match self.take_content() {
            Content::Text(text) => bot.send(self.message(text, destination)).unread(),
            Content::Photo(photo, caption) => {
                bot.send(self.photo_message(photo, caption, destination)).unread()
            }
            Content::Document(document, caption) => {
                bot.send(self.document_message(document, caption, destination)).unread()
            }
            Content::Ready(ready) => {
                let (silent, protected) = (self.silent, self.protected);
                let manner = Manner { keyboard: self.keyboard.markup(), silent, protected };
                ready.send(bot, destination, manner)
            }
        }
    }

    /// What it is, without its manner.
    pub(super) fn take_content(&mut self) -> Content {
        std::mem::replace(&mut self.content, Content::Text(Caption::plain(String::new())))
    }

    pub(super) fn ready(ready: Ready) -> Self {
        Self::of(Content::Ready(ready))
    }

    fn of(content: Content) -> Self {
        Self {
            content,
            keyboard: Keyboard::None,
            silent: false,
            protected: false,
            without_preview: false,
            quote: None,
        }
    }

    pub(super) fn message(self, text: Caption, destination: &Destination) -> SendMessage {
        let mut message = SendMessage::new(destination.chat, text.text);
        message.parse_mode = text.parse_mode;
        message.entities = text.entities;
        message.link_preview_options = self.without_preview.then(|| {
            let mut options = LinkPreviewOptions::new();
            options.is_disabled = Some(true);
            options
        });
        common!(message, self, destination)
    }

    pub(super) fn photo_message(
        self,
        photo: InputFile,
        caption: Option<Caption>,
        destination: &Destination,
    ) -> SendPhoto {
        let mut message = SendPhoto::new(destination.chat, photo);
        captioned!(message, caption);
        common!(message, self, destination)
    }

    pub(super) fn document_message(
        self,
        document: InputFile,
        caption: Option<Caption>,
        destination: &Destination,
    ) -> SendDocument {
        let mut message = SendDocument::new(destination.chat, document);
        captioned!(message, caption);
        common!(message, self, destination)
    }
}

/// The parameters that all send methods share.
macro_rules! common {
    ($message:ident, $reply:ident, $destination:ident) => {{
        $message.business_connection_id = $destination.business_connection.clone();
        $message.message_thread_id = $destination.topic;
        $message.reply_parameters = $destination.reply_parameters();
        $message.disable_notification = $reply.silent.then_some(true);
        $message.protect_content = $reply.protected.then_some(true);
        $message.reply_markup = $reply.keyboard.markup();
        $message
    }};
}

macro_rules! captioned {
    ($message:ident, $caption:ident) => {
        if let Some(caption) = $caption {
            $message.caption = Some(caption.text);
            $message.parse_mode = caption.parse_mode;
            $message.caption_entities = caption.entities;
        }
    };
}

use {captioned, common};

macro_rules! from_plain {
    ($($kind:ty),*) => {
        $(impl From<$kind> for Reply {
            fn from(text: $kind) -> Self {
                Self::of(Content::Text(Caption::plain(text.into())))
            }
        })*
    };
}

from_plain!(&str, String, std::borrow::Cow<'_, str>);

impl From<Html> for Reply {
    fn from(html: Html) -> Self {
        Self::of(Content::Text(Caption::marked_up(html.into_string(), ParseMode::Html)))
    }
}

impl From<Markdown> for Reply {
    fn from(markdown: Markdown) -> Self {
        Self::of(Content::Text(Caption::marked_up(markdown.into_string(), ParseMode::MarkdownV2)))
    }
}

impl From<Formatted> for Reply {
    fn from(text: Formatted) -> Self {
        let (text, entities) = text.into_sendable();
        Self::of(Content::Text(Caption { entities, ..Caption::plain(text) }))
    }
}
