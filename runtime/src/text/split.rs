//! Cutting a text into parts that Telegram takes.

use std::ops::Range;

use botwright_api::types::MessageEntityType;

use super::Formatted;
use super::grapheme::boundaries;
use super::nature::Nature;
use super::ruler::{Ruler, units};
use super::span::Span;

/// The parts, each of at most `limit` code units, which is at least 2.
pub(super) fn split(formatted: &Formatted, limit: usize) -> Vec<Formatted> {
    let text = formatted.text();
    let cutter = Cutter::new(formatted, limit);
    let mut parts = Vec::new();
    let (mut start, mut before) = (0, 0);
    while start < text.len() {
        let cut = cutter.next(start);
        let part = &text[start..cut.end];
        if !part.trim().is_empty() {
            parts.push(slice(formatted, part, before));
        }
        before += units(&text[start..cut.resume]);
        start = cut.resume;
    }
    parts
}

/// A part of the text, with `before` code units before it, and its share of the entities.
fn slice(formatted: &Formatted, part: &str, before: usize) -> Formatted {
    let end = before + units(part);
    let spans = formatted.entities().iter().cloned().map(Span::of);
    let shared = spans.filter(|span| span.range.start < end && before < span.range.end);
    let moved = shared.map(|span| {
        let range = span.range.start.max(before) - before..span.range.end.min(end) - before;
        span.at(range).into_entity()
    });
    Formatted::new(part, moved.collect())
}

/// All places here are bytes.
struct Cutter<'a> {
    text: &'a str,
    limit: usize,
    entities: Vec<Entity>,
}

struct Entity {
    range: Range<usize>,
    /// Whether it would fit into one part.
    fits: bool,
    is_code: bool,
    /// Whether it is a block of lines, which is no great harm to cut.
    is_block: bool,
}

/// Where a part ends and the next begins.
struct Cut {
    end: usize,
    resume: usize,
}

/// Blanks between words.
struct Break {
    blanks: Range<usize>,
    rank: Rank,
    /// Whether it is in the second half of what fits.
    is_late: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Word,
    Line,
    Paragraph,
}

impl<'a> Cutter<'a> {
    fn new(formatted: &'a Formatted, limit: usize) -> Self {
        let text = formatted.text();
        let ruler = Ruler::new(text);
        let entity = |span: Span| Entity {
            range: ruler.bytes(&span.range),
            fits: span.range.len() <= limit,
            is_code: span.nature() == Nature::Code,
            is_block: span.nature() == Nature::Quote || *span.kind() == MessageEntityType::Pre,
        };
        let spans = formatted.entities().iter().cloned().map(Span::of);
        let spans = spans.filter(|span| span.nature().is_solid() || span.nature() == Nature::Quote);
        Self { text, limit, entities: spans.map(entity).collect() }
    }

    /// The best place to cut what begins at `start`.
    fn next(&self, start: usize) -> Cut {
        let end = self.advance(start, self.limit);
        if end == self.text.len() {
            return Cut { end, resume: end };
        }
        let breaks = self.breaks(start, end);
        if let Some(found) = self.best(&breaks, end) {
            return self.cut(found);
        }
        let half = self.advance(start, self.limit / 2);
        let characters = boundaries(self.text, start, end);
        let outside = |place: &&usize| !self.is_inside(**place);
        let late = characters.iter().rfind(outside).filter(|place| **place >= half);
        if let (None, Some(found)) =
            (late, breaks.iter().max_by_key(|found| (found.is_late, found.rank, found.blanks.start)))
        {
            return self.cut(found);
        }
        let end = *late.or_else(|| characters.iter().rfind(outside)).or(characters.last()).unwrap_or(&end);
        Cut { end, resume: end }
    }

    /// The best break that keeps whole what can be: of all in the second half, else the last in the first.
    fn best<'b>(&self, breaks: &'b [Break], end: usize) -> Option<&'b Break> {
        let whole = |found: &&Break| !self.cuts(found, true);
        let almost_whole = |found: &&Break| !self.cuts(found, false);
        let late = || breaks.iter().filter(|found| found.is_late);
        let early = || breaks.iter().filter(|found| !found.is_late && self.helps(found, end));
        let best = |found: &&Break| (found.rank, found.blanks.start);
        late()
            .filter(whole)
            .max_by_key(best)
            .or_else(|| early().rfind(whole))
            .or_else(|| late().filter(almost_whole).max_by_key(best))
            .or_else(|| early().rfind(almost_whole))
    }

    /// Whether the word that does not end before `end` fits into the part after this break.
    fn helps(&self, found: &Break, end: usize) -> bool {
        let reach = self.advance(found.blanks.end, self.limit);
        reach == self.text.len() || self.text[end..self.after(reach)].contains(is_blank)
    }

    fn cuts(&self, found: &Break, blocks: bool) -> bool {
        let Range { start, end } = found.blanks;
        self.entities
            .iter()
            .filter(|entity| entity.fits && (blocks || !entity.is_block))
            .any(|entity| entity.range.start < start && end < entity.range.end)
    }

    /// Whether the place is inside something that is better not cut.
    fn is_inside(&self, place: usize) -> bool {
        let mut entities = self.entities.iter().filter(|entity| entity.fits && !entity.is_block);
        entities.any(|entity| entity.range.start < place && place < entity.range.end)
    }

    /// The blanks go; of those in code only as far as the line break, for the next line's indentation means something.
    fn cut(&self, found: &Break) -> Cut {
        let Range { start, end } = found.blanks;
        let is_code = |entity: &Entity| entity.is_code && entity.range.start < end && end < entity.range.end;
        let line = self.text[start..end].rfind('\n').filter(|_| self.entities.iter().any(is_code));
        Cut { end: start, resume: line.map_or(end, |line| start + line + 1) }
    }

    /// The breaks behind `start` at which a part of at most `end` can end.
    fn breaks(&self, start: usize, end: usize) -> Vec<Break> {
        let half = self.advance(start, self.limit / 2);
        let mut breaks = Vec::new();
        let mut at = start;
        while let Some(found) = self.text.get(at..self.after(end)).and_then(|rest| rest.find(is_blank)) {
            let first = at + found;
            let rest = &self.text[first..];
            let length = rest.find(|character| !is_blank(character)).unwrap_or(rest.len());
            at = first + length;
            if first > start {
                let rank = rank(&rest[..length]);
                breaks.push(Break { blanks: first..at, rank, is_late: first >= half });
            }
        }
        breaks
    }

    /// The end of the longest stretch from `start` that has no more than so many code units.
    fn advance(&self, start: usize, units: usize) -> usize {
        let mut left = units;
        let fits = |character: &char| {
            let fits = character.len_utf16() <= left;
            left = left.saturating_sub(character.len_utf16());
            fits
        };
        start + self.text[start..].chars().take_while(fits).map(char::len_utf8).sum::<usize>()
    }

    /// The end of the character at this place.
    fn after(&self, place: usize) -> usize {
        place + self.text[place..].chars().next().map_or(0, char::len_utf8)
    }
}

fn rank(blanks: &str) -> Rank {
    match blanks.matches('\n').count() {
        0 => Rank::Word,
        1 => Rank::Line,
        _ => Rank::Paragraph,
    }
}

/// Whether a line may be broken there; the blanks of fixed width that hold words together are none.
fn is_blank(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{2007}' | '\u{202f}')
}
