//! What makes formatted text: one function for each look.

use std::fmt;

use botwright_api::UserId;
use botwright_api::types::{MessageEntity, MessageEntityType as Kind, User};

use super::nature::Nature;
use super::span::Span;
use super::{DateFormat, Formatted};

/// Anything that can be displayed, as text without a look.
///
/// ```
/// use botwright::text::{bold, plain};
///
/// assert_eq!((bold("Sum: ") + plain(1 + 2)).text(), "Sum: 3");
/// ```
pub fn plain(value: impl fmt::Display) -> Formatted {
    value.to_string().into()
}

macro_rules! styles {
    ($($(#[$doc:meta])* $name:ident $kind:ident;)*) => {
        $($(#[$doc])*
        pub fn $name(text: impl Into<Formatted>) -> Formatted {
            around(text.into(), Kind::$kind, |_| true)
        })*
    };
}

styles! {
    /// **Bold**.
    ///
    /// ```
    /// # use botwright::text::{bold, italic};
    /// assert_eq!(bold("so " + italic("nice")).to_html().as_str(), "<b>so <i>nice</i></b>");
    /// ```
    bold Bold;
    /// *Italic*.
    italic Italic;
    /// Underlined.
    underline Underline;
    /// Crossed out.
    strikethrough Strikethrough;
    /// Hidden until it is tapped.
    spoiler Spoiler;
}

/// Code within a line, in letters of equal width; a tap copies it. It contains no other look.
pub fn code(text: impl Into<Formatted>) -> Formatted {
    around(text.into(), Kind::Code, |_| false)
}

/// A block of code in a programming language, or in none (`""`). It contains no other look.
///
/// ```
/// # use botwright::text::pre;
/// let block = pre("let x = 1;", "rust");
/// assert_eq!(block.to_html().as_str(), r#"<pre><code class="language-rust">let x = 1;</code></pre>"#);
/// ```
pub fn pre(code: impl Into<Formatted>, language: &str) -> Formatted {
    let entity = MessageEntity::new(Kind::Pre, 0, 0);
    let entity = if language.is_empty() { entity } else { entity.language(language) };
    wrap(code.into(), entity, |_| false)
}

/// A quote, shown as a block of its own.
pub fn quote(text: impl Into<Formatted>) -> Formatted {
    around(text.into(), Kind::Blockquote, |inner| inner != Nature::Quote)
}

/// A quote of which a long text's end is hidden until it is tapped.
pub fn expandable_quote(text: impl Into<Formatted>) -> Formatted {
    around(text.into(), Kind::ExpandableBlockquote, |inner| inner != Nature::Quote)
}

/// A text that leads to an address. Telegram takes `http`, `https` and `tg` addresses, and shows the text alone where it
/// does not take one. With an empty address it is no link.
///
/// ```
/// # use botwright::text::link;
/// let link = link("the docs", "https://example.com/a?b=1&c=2");
/// assert_eq!(link.to_html().as_str(), r#"<a href="https://example.com/a?b=1&amp;c=2">the docs</a>"#);
/// ```
pub fn link(text: impl Into<Formatted>, url: impl Into<String>) -> Formatted {
    solid(text.into(), MessageEntity::new(Kind::TextLink, 0, 0).url(url))
}

/// A mention of a user by id, who need not have a username. It works for users that the bot has met.
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::text::{Formatted, mention};
///
/// #[command("who")]
/// fn who(user: User) -> Formatted {
///     "You are " + mention(user.id, user.first_name.as_str()) + "."
/// }
/// ```
pub fn mention(user: impl Into<UserId>, text: impl Into<Formatted>) -> Formatted {
    let text = text.into();
    // Telegram reads the id only; the object has to be whole all the same.
    let user = User::new(user, false, text.text());
    solid(text, MessageEntity::new(Kind::TextMention, 0, 0).user(Box::new(user)))
}

/// A custom emoji by its id, and the ordinary emoji that stands for it where it cannot be shown. An id is a number; with
/// anything else there is only the ordinary emoji.
pub fn custom_emoji(id: impl Into<String>, alternative: &str) -> Formatted {
    solid(alternative.into(), MessageEntity::new(Kind::CustomEmoji, 0, 0).custom_emoji_id(id))
}

/// A moment, in Unix seconds, that Telegram shows in the reader's language and time zone; the text is for apps that cannot.
///
/// ```
/// # use botwright::text::{DateFormat, date};
/// let start = date("tonight", 1_647_531_900, DateFormat::as_written().weekday().short_time());
/// assert_eq!(start.to_markdown().as_str(), "![tonight](tg://time?unix=1647531900&format=wt)");
/// ```
pub fn date(text: impl Into<Formatted>, unix: i64, format: DateFormat) -> Formatted {
    let entity = MessageEntity::new(Kind::DateTime, 0, 0).unix_time(unix);
    let format = format.to_string();
    solid(text.into(), if format.is_empty() { entity } else { entity.date_time_format(format) })
}

fn solid(text: Formatted, entity: MessageEntity) -> Formatted {
    wrap(text, entity, |inner| !inner.is_solid())
}

fn around(text: Formatted, kind: Kind, keeps: fn(Nature) -> bool) -> Formatted {
    wrap(text, MessageEntity::new(kind, 0, 0), keeps)
}

/// The entity over the whole text, and of those inside the ones that it keeps.
fn wrap(mut text: Formatted, entity: MessageEntity, keeps: fn(Nature) -> bool) -> Formatted {
    let whole = Span::of(entity).at(0..text.units()).into_entity();
    text.entities.retain(|inner| keeps(Nature::of(&inner.kind)));
    text.entities.push(whole);
    Formatted::new(text.text, text.entities)
}
