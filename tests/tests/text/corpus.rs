//! Texts as people and their worst enemies write them, for property tests.

use std::collections::BTreeSet;
use std::ops::Range;

use botwright::UserId;
use botwright::text::{self, DateFormat, Formatted};
use botwright::types::{MessageEntity, MessageEntityType as Kind, User};
use proptest::prelude::*;

/// Words, emoji of one to eleven code units, combining marks, and all that markup could take for its own.
const PIECES: &[&str] = &[
    "a",
    "word",
    "Wörter",
    "два",
    "字",
    "e\u{301}",
    "👍",
    "👍🏽",
    "👨\u{200d}👩\u{200d}👧",
    "🇩🇪",
    "❤\u{fe0f}",
    "1\u{fe0f}\u{20e3}",
    "𝒳",
    "\u{1100}\u{1161}\u{11a8}",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n ",
    "\u{a0}",
    "*",
    "**",
    "_",
    "__",
    "~",
    "|",
    "||",
    "`",
    "```",
    "\\",
    ">",
    "\n>",
    "**>",
    "[",
    "](",
    ")",
    "!",
    "![",
    "<",
    "<b>",
    "</b>",
    "&",
    "&amp;",
    "&lt;",
    "\"",
    "'",
    "#",
    "+",
    "-",
    "=",
    "{",
    "}",
    ".",
    "1. ",
    "@ann",
    "#tag",
    "/start",
    "rust\n",
];

const ADDRESSES: &[&str] =
    &["https://example.com/", "https://example.com/a_(b)?x=1&y=\"2\"", "tg://resolve?domain=ann"];

fn plain() -> impl Strategy<Value = Formatted> {
    prop::collection::vec(prop::sample::select(PIECES), 1..6)
        .prop_map(|pieces| pieces.concat().as_str().into())
}

/// Texts made with the builder.
pub(super) fn built() -> impl Strategy<Value = Formatted> {
    plain().prop_recursive(5, 40, 5, |inner| {
        let joined = prop::collection::vec(inner.clone(), 1..5).prop_map(Formatted::from_iter);
        let dressed = (inner, 0..13_usize, prop::sample::select(ADDRESSES))
            .prop_map(|(text, look, address)| dress(text, look, address));
        prop_oneof![joined, dressed]
    })
}

fn dress(text: Formatted, look: usize, address: &str) -> Formatted {
    match look {
        0 => text::bold(text),
        1 => text::italic(text),
        2 => text::underline(text),
        3 => text::strikethrough(text),
        4 => text::spoiler(text),
        5 => text::code(text),
        6 => text::pre(text, ""),
        7 => text::pre(text, "rust"),
        8 => text::quote(text),
        9 => text::expandable_quote(text),
        10 => text::link(text, address),
        11 => text::mention(7, text),
        _ => {
            text::date(text, 1_647_531_900, DateFormat::relative())
                + text::custom_emoji("5368324170671202286", "👍")
        }
    }
}

/// Texts with entities that a broken sender made: anywhere, of any kind, over each other.
pub(super) fn wild() -> impl Strategy<Value = (String, Vec<MessageEntity>)> {
    let texts = prop::collection::vec(prop::sample::select(PIECES), 0..12).prop_map(|pieces| pieces.concat());
    (texts, prop::collection::vec((0..=Kind::KNOWN.len(), -3..40_i64, -2..40_i64), 0..8)).prop_map(
        |(text, entities)| {
            let entities = entities.into_iter().map(|(kind, offset, length)| entity(kind, offset, length));
            (text, entities.collect())
        },
    )
}

fn entity(kind: usize, offset: i64, length: i64) -> MessageEntity {
    let kind = Kind::from(Kind::KNOWN.get(kind).copied().unwrap_or("sparkle"));
    let entity = MessageEntity::new(kind.clone(), offset, length);
    match kind {
        // Of these some lack what they need.
        Kind::TextLink if length % 5 == 0 => entity,
        Kind::CustomEmoji if length % 5 == 0 => entity.custom_emoji_id("not a number"),
        Kind::TextLink => entity.url(ADDRESSES[1]),
        Kind::TextMention => entity.user(Box::new(User::new(7, false, "Ann"))),
        Kind::CustomEmoji => entity.custom_emoji_id("5368324170671202286"),
        Kind::DateTime => entity.unix_time(1_647_531_900).date_time_format("wDT"),
        Kind::Pre => entity.language("rust"),
        _ => entity,
    }
}

/// The place of an entity.
pub(super) fn range(entity: &MessageEntity) -> Range<usize> {
    let offset = usize::try_from(entity.offset).unwrap();
    offset..offset + usize::try_from(entity.length).unwrap()
}

/// Each character that can be seen, with all that it is; what Telegram finds by itself is left out.
pub(super) fn looks(formatted: &Formatted) -> Vec<(char, BTreeSet<String>)> {
    let mut at = 0;
    let mut looks = Vec::new();
    for character in formatted.text().chars() {
        if !character.is_whitespace() {
            let here = formatted.entities().iter().filter(|entity| range(entity).contains(&at));
            looks.push((character, here.filter(|entity| is_sent(entity)).map(name).collect()));
        }
        at += character.len_utf16();
    }
    looks
}

/// Without what Telegram finds by itself or does not know, and with no more of a user than the id.
pub(super) fn as_sent(formatted: &Formatted) -> Formatted {
    let entities = formatted.entities().iter().filter(|entity| is_sent(entity)).cloned();
    let entities = entities.map(|mut entity| {
        entity.user = entity.user.map(|user| Box::new(User::new(user.id, false, "")));
        entity
    });
    Formatted::new(formatted.text(), entities.collect())
}

/// With all mentions those of a user whom the bot has met, as Telegram drops the others.
pub(super) fn mentioning(formatted: &Formatted, user: UserId) -> Formatted {
    let entities = formatted.entities().iter().cloned().map(|mut entity| {
        entity.user = entity.user.map(|_| Box::new(User::new(user, false, "Ann")));
        entity
    });
    Formatted::new(formatted.text(), entities.collect())
}

fn is_sent(entity: &MessageEntity) -> bool {
    !matches!(
        entity.kind,
        Kind::Mention
            | Kind::Hashtag
            | Kind::Cashtag
            | Kind::BotCommand
            | Kind::Url
            | Kind::Email
            | Kind::PhoneNumber
            | Kind::Unknown(_)
    )
}

fn name(entity: &MessageEntity) -> String {
    let user = entity.user.as_ref().map(|user| user.id);
    let MessageEntity { kind, url, language, custom_emoji_id, unix_time, date_time_format, .. } = entity;
    format!("{kind} {url:?} {user:?} {language:?} {custom_emoji_id:?} {unix_time:?} {date_time_format:?}")
}
