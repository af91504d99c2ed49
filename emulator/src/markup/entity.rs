//! One entity: what a stretch of the text is.

use serde_json::{Map, Value, json};

/// A stretch of text that means or looks something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entity {
    pub(crate) kind: Kind,
    pub(crate) offset: usize,
    pub(crate) length: usize,
}

/// What an entity is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Mention,
    Hashtag,
    Cashtag,
    BotCommand,
    Url,
    Email,
    PhoneNumber,
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    Blockquote,
    ExpandableBlockquote,
    Code,
    Pre { language: String },
    TextLink { url: String },
    TextMention { user: i64 },
    CustomEmoji { id: String },
    DateTime { unix: i64, format: String },
}

impl Kind {
    /// The name on the wire.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Mention => "mention",
            Self::Hashtag => "hashtag",
            Self::Cashtag => "cashtag",
            Self::BotCommand => "bot_command",
            Self::Url => "url",
            Self::Email => "email",
            Self::PhoneNumber => "phone_number",
            Self::Bold => "bold",
            Self::Italic => "italic",
            Self::Underline => "underline",
            Self::Strikethrough => "strikethrough",
            Self::Spoiler => "spoiler",
            Self::Blockquote => "blockquote",
            Self::ExpandableBlockquote => "expandable_blockquote",
            Self::Code => "code",
            Self::Pre { .. } => "pre",
            Self::TextLink { .. } => "text_link",
            Self::TextMention { .. } => "text_mention",
            Self::CustomEmoji { .. } => "custom_emoji",
            Self::DateTime { .. } => "date_time",
        }
    }

    /// Whether it is only a look, which may be cut in pieces and joined again.
    pub(crate) fn is_style(&self) -> bool {
        matches!(self, Self::Bold | Self::Italic | Self::Underline | Self::Strikethrough | Self::Spoiler)
    }

    /// Whether nothing else may stand inside it.
    pub(crate) fn is_code(&self) -> bool {
        matches!(self, Self::Code | Self::Pre { .. })
    }

    pub(crate) fn is_quote(&self) -> bool {
        matches!(self, Self::Blockquote | Self::ExpandableBlockquote)
    }

    /// Of two entities over the same text, the lower comes first.
    fn priority(&self) -> u8 {
        match self {
            Self::Blockquote | Self::ExpandableBlockquote => 0,
            Self::Pre { .. } => 10,
            Self::Code => 20,
            Self::TextLink { .. } | Self::TextMention { .. } => 49,
            Self::Bold => 90,
            Self::Italic => 91,
            Self::Underline => 92,
            Self::Strikethrough => 93,
            Self::Spoiler => 94,
            Self::CustomEmoji { .. } => 99,
            _ => 50,
        }
    }
}

impl Entity {
    pub(crate) fn end(&self) -> usize {
        self.offset + self.length
    }

    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        self.offset < other.end() && other.offset < self.end()
    }

    /// Whether `found`, which nobody asked for, must give way to this entity.
    pub(super) fn excludes(&self, found: &Self) -> bool {
        let harmless = self.kind.is_style() || self.kind.is_quote();
        self.overlaps(found) && !(harmless && self.offset <= found.offset && found.end() <= self.end())
    }

    /// The wire form; `person` gives the user object of a text mention.
    pub(crate) fn to_json(&self, person: impl Fn(i64) -> Option<Value>) -> Value {
        let mut object = Map::new();
        object.insert("type".into(), self.kind.name().into());
        object.insert("offset".into(), self.offset.into());
        object.insert("length".into(), self.length.into());
        match &self.kind {
            Kind::Pre { language } if !language.is_empty() => {
                object.insert("language".into(), language.as_str().into());
            }
            Kind::TextLink { url } => {
                object.insert("url".into(), url.as_str().into());
            }
            Kind::TextMention { user } => {
                let unknown = || json!({"id": user, "is_bot": false, "first_name": ""});
                object.insert("user".into(), person(*user).unwrap_or_else(unknown));
            }
            Kind::CustomEmoji { id } => {
                object.insert("custom_emoji_id".into(), id.as_str().into());
            }
            Kind::DateTime { unix, format } => {
                object.insert("unix_time".into(), (*unix).into());
                if !format.is_empty() {
                    object.insert("date_time_format".into(), format.as_str().into());
                }
            }
            _ => {}
        }
        Value::Object(object)
    }

    /// Reads the wire form. `None` where the type is unknown or found by Telegram itself, which ignores it.
    pub(crate) fn from_json(value: &Value) -> Option<Self> {
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        let number = |key: &str| value[key].as_u64().and_then(|number| usize::try_from(number).ok());
        let kind = match value["type"].as_str()? {
            "bold" => Kind::Bold,
            "italic" => Kind::Italic,
            "underline" => Kind::Underline,
            "strikethrough" => Kind::Strikethrough,
            "spoiler" => Kind::Spoiler,
            "blockquote" => Kind::Blockquote,
            "expandable_blockquote" => Kind::ExpandableBlockquote,
            "code" => Kind::Code,
            "pre" => Kind::Pre { language: text("language") },
            "text_link" => Kind::TextLink { url: text("url") },
            "text_mention" => Kind::TextMention { user: value["user"]["id"].as_i64()? },
            "custom_emoji" => Kind::CustomEmoji { id: text("custom_emoji_id") },
            "date_time" => {
                Kind::DateTime { unix: value["unix_time"].as_i64()?, format: text("date_time_format") }
            }
            _ => return None,
        };
        Some(Self { kind, offset: number("offset")?, length: number("length")? })
    }
}

/// Telegram's order: by place, the longer first, then by kind.
pub(super) fn sort(entities: &mut [Entity]) {
    entities.sort_by_key(|entity| (entity.offset, usize::MAX - entity.length, entity.kind.priority()));
}
