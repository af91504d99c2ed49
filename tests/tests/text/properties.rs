//! What must hold for every text.

use botwright::text::Formatted;
use botwright::types::{MessageEntity, MessageEntityType as Kind, ParseMode};
use botwright::{Bot, UserId, methods::SendMessage};
use botwright_emulator::{Emulator, Seat};
use proptest::prelude::*;
use proptest::test_runner::{TestCaseResult, TestRunner};

use super::corpus::{as_sent, built, looks, mentioning, range, wild};

/// In bounds, on whole characters, in order, nested, and the same when looked at again.
fn is_sound(formatted: &Formatted) -> TestCaseResult {
    let units: Vec<u16> = formatted.text().encode_utf16().collect();
    for (index, entity) in formatted.entities().iter().enumerate() {
        let place = range(entity);
        prop_assert!(!place.is_empty() && place.end <= units.len(), "{entity:?}");
        prop_assert!(String::from_utf16(&units[place.clone()]).is_ok(), "{entity:?}");
        for later in formatted.entities()[index + 1..].iter().map(range) {
            prop_assert!(place.start <= later.start);
            prop_assert!(later.start >= place.end || later.end <= place.end, "{entity:?} crosses {later:?}");
        }
    }
    prop_assert_eq!(&Formatted::new(formatted.text(), formatted.entities().to_vec()), formatted);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn what_is_built_is_sound(text in built()) {
        is_sound(&text)?;
    }

    #[test]
    fn what_was_received_is_mended((text, entities) in wild()) {
        let formatted = Formatted::new(text.as_str(), entities);
        prop_assert_eq!(formatted.text(), text);
        is_sound(&formatted)?;
    }

    #[test]
    fn adding_is_the_same_in_whatever_order(one in built(), two in built(), three in built()) {
        let left = one.clone() + two.clone() + three.clone();
        is_sound(&left)?;
        prop_assert_eq!(looks(&left), looks(&(one + (two + three))));
    }

    #[test]
    fn the_parts_are_the_whole(text in built(), limit in 2..60_usize) {
        let parts = text.split(limit);
        let mut rest = text.text();
        for part in &parts {
            is_sound(part)?;
            prop_assert!(part.units() <= limit, "{} units", part.units());
            prop_assert!(!part.text().trim().is_empty());
            while !rest.starts_with(part.text()) {
                let lost = rest.chars().next();
                prop_assert!(lost.is_some_and(char::is_whitespace), "lost {lost:?}");
                rest = &rest[lost.map_or(0, char::len_utf8)..];
            }
            rest = &rest[part.text().len()..];
        }
        prop_assert!(rest.trim().is_empty(), "lost {rest:?}");
        let whole = looks(&text);
        let together: Vec<_> = parts.iter().flat_map(looks).collect();
        if together != whole {
            // Only an emoji or a date that is too long for one part is lost.
            prop_assert!(text.entities().iter().any(|entity| is_atom(entity) && range(entity).len() > limit));
        }
        if limit >= 24 {
            prop_assert!(parts.iter().skip(1).all(|part| !part.text().starts_with(continues)), "{parts:?}");
        }
    }
}

fn is_atom(entity: &MessageEntity) -> bool {
    matches!(entity.kind, Kind::CustomEmoji | Kind::DateTime)
}

/// Whether the character belongs to the one before it.
fn continues(character: char) -> bool {
    matches!(
        character,
        '\u{200d}' | '\u{fe0f}' | '\u{301}' | '\u{20e3}' | '\u{1f3fb}'
            ..='\u{1f3ff}' | '\u{1161}' | '\u{11a8}'
    )
}

/// How a text is sent.
#[derive(Clone, Copy, Debug)]
enum Way {
    Entities,
    Html,
    Markdown,
}

/// A bot, and somebody who sees what it sends.
struct Wire {
    bot: Bot,
    seat: Seat,
    runtime: tokio::runtime::Runtime,
    _emulator: Emulator,
}

impl Wire {
    fn new() -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let emulator = runtime.block_on(Emulator::builder().start()).unwrap();
        let bot = Bot::builder(emulator.token()).api_url(emulator.url()).build().unwrap();
        let seat = emulator.user("Ann").private();
        seat.send_text("/start").unwrap();
        Self { bot, seat, runtime, _emulator: emulator }
    }

    fn user(&self) -> UserId {
        self.seat.last_message().unwrap().chat().id.0.into()
    }

    /// The text as it arrives.
    fn send(&self, text: &Formatted, way: Way) -> Formatted {
        let chat = self.user();
        let message = match way {
            Way::Entities => SendMessage::new(chat, text.text()).entities(text.entities().to_vec()),
            Way::Html => SendMessage::new(chat, text.to_html().into_string()).parse_mode(ParseMode::Html),
            Way::Markdown => {
                SendMessage::new(chat, text.to_markdown().into_string()).parse_mode(ParseMode::MarkdownV2)
            }
        };
        let sent = self.runtime.block_on(async { self.bot.send(message.clone()).await });
        let sent = sent.unwrap_or_else(|error| panic!("{error} of {:?}", message.text));
        Formatted::of(&sent).unwrap()
    }
}

/// Sends texts each way; what arrives must be the same.
#[track_caller]
fn arrives(texts: impl Strategy<Value = Formatted>) {
    let wire = Wire::new();
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) };
    let result = TestRunner::new(config).run(&texts, |text| {
        prop_assume!(!text.text().trim().is_empty());
        let text = mentioning(&text, wire.user());
        for way in [Way::Entities, Way::Html, Way::Markdown] {
            let arrived = wire.send(&text, way);
            prop_assert_eq!(looks(&arrived), looks(&text), "{:?} of {:?}", way, text);
        }
        // With its ends held, nothing at all is lost, not even a blank.
        let held = "x" + text + "x";
        for way in [Way::Entities, Way::Html] {
            prop_assert_eq!(as_sent(&wire.send(&held, way)), as_sent(&held), "{:?}", way);
        }
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn what_is_built_arrives() {
    arrives(built());
}

#[test]
fn what_was_mended_arrives() {
    arrives(wild().prop_map(|(text, entities)| Formatted::new(text, entities)));
}
