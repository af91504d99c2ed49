//! The entities that Telegram finds by itself: mentions, hashtags, commands, addresses, numbers.

use std::sync::LazyLock;

use regex::Regex;

use super::entity::{Entity, Kind, sort};
use super::utf16_length;

/// One kind, how it looks, and what must not stand right before it.
struct Pattern {
    kind: Kind,
    regex: Regex,
    forbidden_before: fn(char) -> bool,
    accepts: fn(&str) -> bool,
}

/// First the kinds that win where two overlap.
static PATTERNS: LazyLock<Vec<Pattern>> = LazyLock::new(|| {
    let pattern = |kind, regex, forbidden_before, accepts| Pattern {
        kind,
        regex: Regex::new(regex).expect("the patterns are constant and tested"),
        forbidden_before,
        accepts,
    };
    vec![
        pattern(
            Kind::Url,
            r#"(?i)(?:(?:https?|ftp|tonsite)://)?(?:[\p{L}\p{N}_-]+(?::[^\s@/]*)?@)?(?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#][^\s<>"«»]*)?"#,
            is_word_or_dot_or_at,
            is_address,
        ),
        pattern(
            Kind::Url,
            r"(?i)(?:(?:https?|ftp)://(?:localhost|\d{1,3}(?:\.\d{1,3}){3})|(?:tg|ton)://[a-z0-9_-]+)(?::\d{1,5})?(?:[/?#]\S*)?",
            is_word,
            always,
        ),
        pattern(Kind::Email, r"[a-zA-Z0-9.+_-]+@(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{2,}", is_word, always),
        pattern(Kind::Mention, r"@[a-zA-Z0-9_]{2,32}", is_word_or_at, always),
        pattern(
            Kind::BotCommand,
            r"/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?",
            |before| is_word(before) || matches!(before, '/' | '<' | '>'),
            always,
        ),
        pattern(Kind::Hashtag, r"#[\p{L}\p{M}\p{N}_\u{b7}\u{200c}]{1,256}", is_word_or_hash, has_letter),
        pattern(Kind::Cashtag, r"\$(?:1INCH|[A-Z]{1,8})", is_word_or_hash, always),
        pattern(
            Kind::PhoneNumber,
            r"\+?\d[\d ()-]{5,20}\d",
            |before| is_word(before) || before == '+',
            is_phone,
        ),
    ]
});

/// Domains that count as addresses without a scheme; a file name such as `main.rs` does not.
const COMMON_DOMAINS: &[&str] = &[
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "name", "io", "ai", "app", "dev", "me",
    "tv", "cc", "co", "us", "uk", "de", "fr", "it", "es", "nl", "be", "ch", "at", "se", "no", "fi", "dk",
    "pl", "cz", "ru", "ua", "by", "kz", "ir", "in", "cn", "jp", "kr", "tr", "br", "mx", "ca", "au", "nz",
    "za", "eu", "xyz", "online", "site", "store", "tech", "blog", "cloud", "page", "link", "live", "news",
    "wiki", "ly", "to", "gg", "so", "tl", "pt", "gr", "hu", "ro", "il", "рф", "ton",
];

/// All that can be found in a text, in order and without overlaps.
pub(crate) fn find_entities(text: &str) -> Vec<Entity> {
    let mut found: Vec<Entity> = Vec::new();
    for pattern in PATTERNS.iter() {
        for entity in matches(pattern, text) {
            if !found.iter().any(|earlier| earlier.overlaps(&entity)) {
                found.push(entity);
            }
        }
    }
    sort(&mut found);
    found
}

fn matches<'a>(pattern: &'a Pattern, text: &'a str) -> impl Iterator<Item = Entity> + 'a {
    pattern.regex.find_iter(text).filter_map(|found| {
        let before = text[..found.start()].chars().next_back();
        let after = text[found.end()..].chars().next();
        let matched = if pattern.kind == Kind::Url { without_tail(found.as_str()) } else { found.as_str() };
        let ends_in_word =
            pattern.kind != Kind::Url && after.is_some_and(|after| is_word(after) && after.is_ascii());
        let follows_command =
            pattern.kind == Kind::BotCommand && after.is_some_and(|after| matches!(after, '/' | '<' | '>'));
        let stands = !before.is_some_and(pattern.forbidden_before) && !ends_in_word && !follows_command;
        (stands && (pattern.accepts)(matched)).then(|| Entity {
            kind: pattern.kind.clone(),
            offset: utf16_length(&text[..found.start()]),
            length: utf16_length(matched),
        })
    })
}

/// An address without the punctuation of the sentence around it.
fn without_tail(address: &str) -> &str {
    let trimmed = address.trim_end_matches(['.', ':', ';', ',', '(', '\'', '?', '!', '`']);
    let unbalanced = trimmed.ends_with(')') && !trimmed.contains('(');
    if unbalanced { trimmed.trim_end_matches(')') } else { trimmed }
}

fn is_address(address: &str) -> bool {
    let scheme_end = address.find("://").map(|index| index + 3);
    let rest = &address[scheme_end.unwrap_or(0)..];
    let host = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    if scheme_end.is_some() {
        return !host.is_empty();
    }
    // Without a scheme, `name@host` is an e-mail address.
    let domain = host.split(':').next().unwrap_or(host).rsplit('.').next().unwrap_or("").to_lowercase();
    !host.contains('@') && COMMON_DOMAINS.contains(&domain.as_str())
}

fn is_phone(number: &str) -> bool {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    number.starts_with('+') && (7..=15).contains(&digits)
}

fn has_letter(tag: &str) -> bool {
    tag.chars().skip(1).any(|character| !character.is_numeric())
}

fn always(_: &str) -> bool {
    true
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn is_word_or_at(character: char) -> bool {
    is_word(character) || character == '@'
}

fn is_word_or_hash(character: char) -> bool {
    is_word(character) || matches!(character, '#' | '$' | '@')
}

fn is_word_or_dot_or_at(character: char) -> bool {
    is_word(character) || matches!(character, '.' | '@' | '/' | '-' | '+')
}
