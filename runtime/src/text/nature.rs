//! How the kinds of entities behave towards each other.

use botwright_api::types::MessageEntityType;

/// What an entity may contain and may stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nature {
    /// Contains all but quotes.
    Quote,
    /// Contains nothing, and nothing but a quote contains it.
    Code,
    /// Contains styles only: a link, a mention, an emoji, a date.
    Solid,
    /// As `Solid`, but found by Telegram, never sent.
    Found,
    /// Only a look, which may be cut in pieces and joined again.
    Style,
    /// Unknown to this version, and harmless to all others; cut and joined as a style is.
    Unknown,
}

impl Nature {
    pub(super) fn of(kind: &MessageEntityType) -> Self {
        use MessageEntityType as Kind;
        match kind {
            Kind::Blockquote | Kind::ExpandableBlockquote => Self::Quote,
            Kind::Code | Kind::Pre => Self::Code,
            Kind::TextLink | Kind::TextMention | Kind::CustomEmoji | Kind::DateTime => Self::Solid,
            Kind::Bold | Kind::Italic | Kind::Underline | Kind::Strikethrough | Kind::Spoiler => Self::Style,
            Kind::Mention
            | Kind::Hashtag
            | Kind::Cashtag
            | Kind::BotCommand
            | Kind::Url
            | Kind::Email
            | Kind::PhoneNumber => Self::Found,
            _ => Self::Unknown,
        }
    }

    /// Whether two that are alike, and touch, become one.
    pub(super) fn is_joined(self) -> bool {
        matches!(self, Self::Style | Self::Unknown)
    }

    /// Whether no other such may overlap it.
    pub(super) fn is_solid(self) -> bool {
        matches!(self, Self::Code | Self::Solid | Self::Found)
    }
}

/// Whether a piece of it means nothing.
pub(super) fn is_atom(kind: &MessageEntityType) -> bool {
    matches!(kind, MessageEntityType::CustomEmoji | MessageEntityType::DateTime)
}

/// Of two entities over the same text, the lower is the outer.
pub(super) fn rank(kind: &MessageEntityType) -> u8 {
    use MessageEntityType as Kind;
    match kind {
        Kind::Blockquote | Kind::ExpandableBlockquote => 0,
        Kind::Pre => 10,
        Kind::Code => 20,
        Kind::TextLink | Kind::TextMention => 49,
        Kind::Bold => 90,
        Kind::Italic => 91,
        Kind::Underline => 92,
        Kind::Strikethrough => 93,
        Kind::Spoiler => 94,
        Kind::CustomEmoji => 99,
        _ => 50,
    }
}
