//! The filter language of `#[message(..)]`: words, regular expressions, predicates, and `&`, `|`, `!` of them.

use std::str::FromStr;
use std::sync::OnceLock;

use botwright_api::types::{self, ChatType};

use crate::event::Event;
use crate::extract::Message;

/// A filter, built while compiling; asking it allocates nothing.
#[derive(Clone, Copy)]
pub enum Filter {
    /// The message has this.
    Has(Content),
    /// The text matches.
    Regex(&'static Regex),
    /// The author's own predicate says yes.
    Own(fn(&Message) -> bool),
    /// All of them.
    All(&'static [Filter]),
    /// At least one of them.
    Any(&'static [Filter]),
    /// Not this one.
    Not(&'static Filter),
}

/// A word of the filter language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "each is the word of its name in `#[message(..)]`, listed in the attribute's documentation"
)]
pub enum Content {
    Animation,
    Audio,
    Caption,
    Checklist,
    Command,
    Contact,
    Dice,
    Document,
    Forwarded,
    Game,
    Group,
    Invoice,
    Location,
    Photo,
    Poll,
    Private,
    Reply,
    Sticker,
    Story,
    Text,
    Venue,
    Video,
    VideoNote,
    Voice,
}

impl Filter {
    /// Whether the event is a message that this filter lets through.
    pub fn admits(&self, event: &Event) -> bool {
        event.new_message().is_some_and(|message| self.passes(event, message))
    }

    fn passes(&self, event: &Event, message: &types::Message) -> bool {
        match self {
            Self::Has(content) => content.is_in(event, message),
            Self::Regex(regex) => message.text().is_some_and(|text| regex.compiled().is_match(text)),
            Self::Own(predicate) => Message::of(event).is_some_and(|message| predicate(&message)),
            Self::All(parts) => parts.iter().all(|part| part.passes(event, message)),
            Self::Any(parts) => parts.iter().any(|part| part.passes(event, message)),
            Self::Not(part) => !part.passes(event, message),
        }
    }
}

impl Content {
    fn is_in(self, event: &Event, message: &types::Message) -> bool {
        match self {
            Self::Animation => message.animation().is_some(),
            Self::Audio => message.audio().is_some(),
            Self::Caption => message.caption().is_some(),
            Self::Checklist => message.checklist().is_some(),
            Self::Command => event.command().is_some(),
            Self::Contact => message.contact().is_some(),
            Self::Dice => message.dice().is_some(),
            Self::Document => message.document().is_some(),
            Self::Forwarded => message.forward_origin().is_some(),
            Self::Game => message.game().is_some(),
            Self::Group => matches!(message.chat().kind, ChatType::Group | ChatType::Supergroup),
            Self::Invoice => message.invoice().is_some(),
            Self::Location => message.location().is_some(),
            Self::Photo => message.photo().is_some(),
            Self::Poll => message.poll().is_some(),
            Self::Private => message.chat().kind == ChatType::Private,
            Self::Reply => message.reply_to_message().is_some(),
            Self::Sticker => message.sticker().is_some(),
            Self::Story => message.story().is_some(),
            Self::Text => message.text().is_some(),
            Self::Venue => message.venue().is_some(),
            Self::Video => message.video().is_some(),
            Self::VideoNote => message.video_note().is_some(),
            Self::Voice => message.voice().is_some(),
        }
    }
}

/// A regular expression that the macro has checked; compiled at its first use.
pub struct Regex {
    pattern: &'static str,
    compiled: OnceLock<regex::Regex>,
}

impl Regex {
    /// The expression of a literal.
    pub const fn new(pattern: &'static str) -> Self {
        Self { pattern, compiled: OnceLock::new() }
    }

    pub(crate) fn compiled(&self) -> &regex::Regex {
        self.compiled.get_or_init(|| {
            regex::Regex::new(self.pattern).expect("the macro parsed this pattern with the same crate")
        })
    }
}

/// The named groups of a match.
pub struct Groups<'a>(pub(crate) regex::Captures<'a>);

impl<'a> Groups<'a> {
    /// The text of a group, if it took part in the match.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.0.name(name).map(|group| group.as_str())
    }
}

/// A type that a named group can have: everything that parses from text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a regex group",
    label = "this argument is bound by a named group",
    note = "implement `std::str::FromStr` for `{Self}`, or take a `String`"
)]
pub trait Group: Sized {
    /// The value of the group's text; nothing means that the handler is not for this message.
    fn read(text: Option<&str>) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: FromStr> Group for T {
    fn read(text: Option<&str>) -> Option<Self> {
        text?.parse().ok()
    }
}
