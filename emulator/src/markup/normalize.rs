//! What Telegram does to every text: control characters go, the ends are trimmed, entities are made orderly.

use super::entity::{Entity, sort};
use super::{Formatted, utf16_length};

/// Drops carriage returns and direction overrides; other control characters become spaces.
pub(super) fn clean(text: &str) -> String {
    let kept = text.chars().filter(|character| !matches!(character, '\r' | '\u{2028}'..='\u{202e}'));
    kept.map(|character| if character < ' ' && character != '\n' { ' ' } else { character }).collect()
}

/// Takes spaces and line breaks off both ends; at the front only as far as the first entity.
pub(super) fn trim(formatted: Formatted) -> Formatted {
    let Formatted { text, entities } = formatted;
    let trimmed = text.trim_end();
    let end = utf16_length(trimmed);
    let first = entities.iter().map(|entity| entity.offset).min().unwrap_or(usize::MAX);
    let blank = trimmed.chars().take_while(|character| matches!(character, ' ' | '\n')).count().min(first);
    let entities = entities.into_iter().filter_map(|entity| cut(entity, blank, end)).collect();
    // The blanks are one byte and one unit each.
    Formatted { text: trimmed[blank..].to_owned(), entities }
}

/// The entity as it stands in the text from `start` to `end`.
fn cut(entity: Entity, start: usize, end: usize) -> Option<Entity> {
    let stop = entity.end().min(end);
    (entity.offset < stop).then(|| Entity {
        offset: entity.offset - start,
        length: stop - entity.offset,
        ..entity
    })
}

/// Joins equal styles that touch, cuts styles around code, and drops what stands inside code.
pub(super) fn merge_and_sort(text: &str, entities: Vec<Entity>) -> Vec<Entity> {
    let (code, rest): (Vec<_>, Vec<_>) = entities.into_iter().partition(|entity| entity.kind.is_code());
    let blocks = outermost(code);
    let mut styles: Vec<Entity> = Vec::new();
    let mut kept = Vec::new();
    for entity in rest {
        if entity.kind.is_style() {
            let pieces = without(entity, &blocks);
            styles.extend(pieces.into_iter().filter(|piece| !is_blank(text, piece)));
        } else if entity.kind.is_quote() || !blocks.iter().any(|block| block.overlaps(&entity)) {
            kept.push(entity);
        }
    }
    kept.extend(blocks);
    kept.extend(joined(styles));
    sort(&mut kept);
    kept
}

/// Of code within code, the outer.
fn outermost(mut code: Vec<Entity>) -> Vec<Entity> {
    sort(&mut code);
    let mut kept: Vec<Entity> = Vec::new();
    for block in code {
        if !kept.iter().any(|outer| outer.overlaps(&block)) {
            kept.push(block);
        }
    }
    kept
}

/// The pieces of an entity outside all blocks.
fn without(entity: Entity, blocks: &[Entity]) -> Vec<Entity> {
    blocks.iter().fold(vec![entity], |pieces, block| {
        pieces.into_iter().flat_map(|piece| around(piece, block)).collect()
    })
}

fn around(piece: Entity, block: &Entity) -> Vec<Entity> {
    if !piece.overlaps(block) {
        return vec![piece];
    }
    let before = piece.offset..block.offset.max(piece.offset);
    let after = block.end().min(piece.end())..piece.end();
    let piece_of = |range: std::ops::Range<usize>| Entity {
        kind: piece.kind.clone(),
        offset: range.start,
        length: range.len(),
    };
    [before, after].into_iter().filter(|range| !range.is_empty()).map(piece_of).collect()
}

fn joined(mut styles: Vec<Entity>) -> Vec<Entity> {
    sort(&mut styles);
    let mut joined: Vec<Entity> = Vec::new();
    for style in styles {
        let touching = joined.iter_mut().find(|last| last.kind == style.kind && style.offset <= last.end());
        match touching {
            Some(last) => last.length = last.end().max(style.end()) - last.offset,
            None => joined.push(style),
        }
    }
    joined
}

fn is_blank(text: &str, entity: &Entity) -> bool {
    let units = text.encode_utf16().skip(entity.offset).take(entity.length);
    units.into_iter().all(|unit| unit == u16::from(b' ') || unit == u16::from(b'\n'))
}
