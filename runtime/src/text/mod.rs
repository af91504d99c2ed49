//! Formatted text: a text and the entities that stand in it, so that no markup can be wrong.
//!
//! [`bold`], [`link`], [`quote`] and their kin make a [`Formatted`]; `+` joins and calls nest. It is an answer, goes into a
//! [`Reply`](crate::Reply) or an [`Edit`](crate::Edit), and is sent as entities, so nothing has to be escaped. What was
//! received comes in by [`Formatted::of`] and goes out as HTML or MarkdownV2.
//!
//! ```
//! # use botwright::prelude::*;
//! use botwright::text::{Formatted, bold, code, link};
//!
//! #[command("price")]
//! fn price() -> Formatted {
//!     bold("Price: ") + code("1.50 €") + " (" + link("see all", "https://example.com/prices") + ")"
//! }
//! ```
//!
//! Telegram counts UTF-16 code units, and so do all offsets, lengths and limits here: `é` is 1, `👍` is 2.
//!
//! # What nests
//! Bold, italic, underline, strikethrough and spoiler nest in each other and in everything but code. [`code`] and [`pre`]
//! contain nothing: what is inside loses its look, and a style around them goes around, not over, them. Links, mentions,
//! custom emoji and dates do not contain each other; the outer one stays. Quotes do not contain quotes; the outer one
//! stays. What covers only blanks is dropped, as Telegram does it.

mod build;
mod date;
mod escape;
mod grapheme;
mod html;
mod join;
mod markdown;
mod nature;
mod ruler;
mod span;
mod split;
#[cfg(test)]
mod tests;
mod tidy;
mod walk;

use botwright_api::types::{self, MessageEntity, MessageEntityType, TextQuote};

pub use self::build::{
    bold, code, custom_emoji, date, expandable_quote, italic, link, mention, plain, pre, quote, spoiler,
    strikethrough, underline,
};
pub use self::date::DateFormat;
pub use self::escape::{
    escape_html, escape_markdown, escape_markdown_code, escape_markdown_url, mention_html, mention_markdown,
};
pub use self::join::{join, lines, marked, numbered, section};
use self::nature::Nature;
use crate::answer::{Html, Markdown, ToHtml, ToMarkdown};

/// The longest text of a message, in UTF-16 code units.
pub const MESSAGE_LIMIT: usize = 4096;

/// The longest caption, in UTF-16 code units.
pub const CAPTION_LIMIT: usize = 1024;

/// A text and its entities: always in bounds, on whole characters, in Telegram's order and properly nested.
///
/// ```
/// use botwright::text::{bold, italic};
///
/// let text = "👍 " + bold("Well " + italic("done"));
/// assert_eq!(text.text(), "👍 Well done");
/// assert_eq!((text.entities()[0].offset, text.entities()[0].length), (3, 9));
/// assert_eq!(text.to_html().as_str(), "👍 <b>Well <i>done</i></b>");
/// assert_eq!(text.to_markdown().as_str(), "👍 *Well _done_*");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Formatted {
    text: String,
    entities: Vec<MessageEntity>,
}

impl Formatted {
    /// A text with entities from elsewhere, such as those of a received message. What is wrong with them is mended: an
    /// entity outside the text, or without what its kind needs, is dropped; one that ends outside or within a character is
    /// moved to its edge; overlapping ones are cut until they nest; a quote ends before the line breaks at its end.
    pub fn new(text: impl Into<String>, entities: Vec<MessageEntity>) -> Self {
        let text = text.into();
        let entities = tidy::tidy(&text, entities);
        Self { text, entities }
    }

    /// The text of a message, or its caption; `None` where it has neither.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use botwright::text::{Formatted, quote};
    ///
    /// /// Says it again, in the same bold and italic.
    /// #[message]
    /// fn repeat(message: Message) -> Option<Formatted> {
    ///     Formatted::of(&message).map(quote)
    /// }
    /// ```
    pub fn of(message: &types::Message) -> Option<Self> {
        Self::of_text(message).or_else(|| Self::of_caption(message))
    }

    /// The text of a message; `None` where it has none.
    pub fn of_text(message: &types::Message) -> Option<Self> {
        Some(Self::new(message.text()?, message.entities().unwrap_or_default().to_vec()))
    }

    /// The caption of a message; `None` where it has none.
    pub fn of_caption(message: &types::Message) -> Option<Self> {
        Some(Self::new(message.caption()?, message.caption_entities().unwrap_or_default().to_vec()))
    }

    /// The text without its looks.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The entities, by place, the outer before the inner.
    pub fn entities(&self) -> &[MessageEntity] {
        &self.entities
    }

    /// The text and its entities, for the fields of a method.
    ///
    /// ```
    /// use botwright::methods::SendMessage;
    /// use botwright::text::bold;
    ///
    /// let (text, entities) = bold("Hi").into_parts();
    /// let message = SendMessage::new(12, text).entities(entities);
    /// ```
    pub fn into_parts(self) -> (String, Vec<MessageEntity>) {
        (self.text, self.entities)
    }

    /// How long it is, in UTF-16 code units: what [`MESSAGE_LIMIT`] and [`CAPTION_LIMIT`] limit.
    pub fn units(&self) -> usize {
        ruler::units(&self.text)
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Adds text at the end.
    pub fn push(&mut self, more: impl Into<Self>) {
        join::push(self, more.into());
    }

    /// With every address that Telegram found in a received text as a link to itself, so that it stays one in markup that is
    /// shown elsewhere.
    ///
    /// ```
    /// # use botwright::text::Formatted;
    /// # use botwright::types::MessageEntity;
    /// let found = Formatted::new("see example.com", vec![MessageEntity::new("url", 4, 11)]);
    /// assert_eq!(found.to_html().as_str(), "see example.com");
    /// assert_eq!(found.urled().to_html().as_str(), "see <a href=\"example.com\">example.com</a>");
    /// ```
    pub fn urled(mut self) -> Self {
        let ruler = ruler::Ruler::new(&self.text);
        for entity in self.entities.iter_mut().filter(|entity| entity.kind == MessageEntityType::Url) {
            let span = span::Span::of(entity.clone());
            entity.url = Some(self.text[ruler.bytes(&span.range)].to_owned());
            entity.kind = MessageEntityType::TextLink;
        }
        self
    }

    /// As Telegram's HTML. What Telegram finds by itself (`@names`, `#tags`, addresses) is plain text there.
    pub fn to_html(&self) -> Html {
        html::render(&self.text, &self.entities)
    }

    /// As MarkdownV2. What Telegram finds by itself (`@names`, `#tags`, addresses) is plain text there.
    ///
    /// Quotes of MarkdownV2 are whole lines: where one begins or ends inside a line, a line break is added.
    pub fn to_markdown(&self) -> Markdown {
        markdown::render(&self.text, &self.entities)
    }

    /// The text in parts of at most `limit` UTF-16 code units, to be sent one after the other; none of a blank text.
    ///
    /// It is cut between paragraphs, else between lines, words, characters as people see them (an emoji with its skin
    /// colour is one); a break in the first half of what fits gives way to a lesser one in the second. What fits is not cut
    /// inside a link, mention, emoji, date or code, and if possible not inside a block of code or a quote; where that cannot
    /// be, the entity goes on in the next part. Nothing is lost but the blanks at the cut, and in a block of code not even
    /// the indentation. A limit below 2, which a single emoji would exceed, is taken as 2.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use botwright::text::{Formatted, MESSAGE_LIMIT, pre};
    ///
    /// #[command("log")]
    /// fn log() -> Vec<Formatted> {
    ///     pre("INFO the same line\n".repeat(1_000), "log").split(MESSAGE_LIMIT)
    /// }
    ///
    /// assert_eq!(log().len(), 5);
    /// ```
    pub fn split(&self, limit: usize) -> Vec<Self> {
        split::split(self, limit.max(2))
    }

    /// The entities that a bot may send; the others Telegram finds by itself.
    pub(crate) fn into_sendable(self) -> (String, Option<Vec<MessageEntity>>) {
        let sendable = |entity: &MessageEntity| Nature::of(&entity.kind) != Nature::Found;
        let entities: Vec<_> = self.entities.into_iter().filter(sendable).collect();
        (self.text, (!entities.is_empty()).then_some(entities))
    }
}

impl From<TextQuote> for Formatted {
    fn from(quote: TextQuote) -> Self {
        Self::new(quote.text, quote.entities.unwrap_or_default())
    }
}

macro_rules! from_plain {
    ($($kind:ty),*) => {
        $(impl From<$kind> for Formatted {
            fn from(text: $kind) -> Self {
                Self { text: text.into(), entities: Vec::new() }
            }
        })*
    };
}

from_plain!(&str, String, &String, char, std::borrow::Cow<'_, str>);

impl From<&Self> for Formatted {
    fn from(text: &Self) -> Self {
        text.clone()
    }
}

#[diagnostic::do_not_recommend]
impl ToHtml for Formatted {
    fn add_to(&self, html: &mut Html) {
        html.push(&self.to_html());
    }
}

#[diagnostic::do_not_recommend]
impl ToMarkdown for Formatted {
    fn add_to(&self, markdown: &mut Markdown) {
        markdown.push(&self.to_markdown());
    }
}
