//! Texts with entities that anybody may have made: mended into what Telegram allows, rendered, cut.

use std::ops::Range;

use botwright::text::Formatted;
use botwright::types::{MessageEntity, MessageEntityType as Kind, User};

use super::dice::Dice;

/// Mends, renders and cuts a text.
pub fn entities(data: &[u8]) {
    let mut dice = Dice::new(data);
    let count = dice.below(12);
    let limit = 2 + dice.below(100);
    let entities = (0..count).map(|_| entity(&mut dice)).collect();
    let text = dice.text();
    let formatted = Formatted::new(text.as_str(), entities);
    assert_eq!(formatted.text(), text);
    is_sound(&formatted);
    let html = formatted.to_html().into_string();
    assert_eq!(html.matches('<').count(), html.matches('>').count(), "{html}");
    let _ = formatted.to_markdown();
    let _ = formatted.clone().urled();
    for part in formatted.split(limit) {
        is_sound(&part);
        assert!(part.units() <= limit, "{} units of {limit}", part.units());
    }
    let twice = formatted.clone() + formatted;
    is_sound(&twice);
}

fn entity(dice: &mut Dice<'_>) -> MessageEntity {
    let kind = Kind::from(Kind::KNOWN.get(dice.below(Kind::KNOWN.len() + 1)).copied().unwrap_or("sparkle"));
    let mut entity = MessageEntity::new(kind, dice.number(), dice.number());
    let has = dice.below(32);
    entity.url = (has & 1 > 0).then(|| "https://example.com/?a=\"b\"&c=<d>)".to_owned());
    entity.user = (has & 2 > 0).then(|| Box::new(User::new(7, false, "Ann")));
    entity.custom_emoji_id = (has & 4 > 0).then(|| "5368324170671202286".to_owned());
    entity.language = (has & 8 > 0).then(|| "c++\"`".to_owned());
    if has & 16 > 0 {
        entity = entity.unix_time(dice.number()).date_time_format("wDT");
    }
    entity
}

/// In bounds, on whole characters, in order, nested, and the same when looked at again.
fn is_sound(formatted: &Formatted) {
    let units: Vec<u16> = formatted.text().encode_utf16().collect();
    let ranges: Vec<Range<usize>> = formatted.entities().iter().map(range).collect();
    for (index, place) in ranges.iter().enumerate() {
        assert!(!place.is_empty() && place.end <= units.len(), "{place:?} of {}", units.len());
        assert!(String::from_utf16(&units[place.clone()]).is_ok(), "{place:?} cuts a character");
        for later in &ranges[index + 1..] {
            assert!(place.start <= later.start, "{later:?} stands behind {place:?}");
            assert!(later.start >= place.end || later.end <= place.end, "{place:?} crosses {later:?}");
        }
    }
    assert_eq!(&Formatted::new(formatted.text(), formatted.entities().to_vec()), formatted);
}

fn range(entity: &MessageEntity) -> Range<usize> {
    let place = |unit: i64| usize::try_from(unit).unwrap_or_else(|_| panic!("{entity:?} lies outside"));
    place(entity.offset)..place(entity.offset + entity.length)
}
