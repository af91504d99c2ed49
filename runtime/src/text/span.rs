//! An entity with its place as a range of code units.

use std::cmp::Reverse;
use std::ops::Range;

use botwright_api::types::{MessageEntity, MessageEntityType};

use super::nature::{Nature, rank};

/// An entity; its place is `range`, whatever its own fields say.
#[derive(Clone, Debug)]
pub(super) struct Span {
    pub(super) range: Range<usize>,
    entity: MessageEntity,
}

impl Span {
    /// The entity where it says it is; what lies before the text begins with the text.
    pub(super) fn of(entity: MessageEntity) -> Self {
        let place = |unit: i64| usize::try_from(unit.max(0)).unwrap_or(usize::MAX);
        let range = place(entity.offset)..place(entity.offset.saturating_add(entity.length));
        Self { range, entity }
    }

    pub(super) fn kind(&self) -> &MessageEntityType {
        &self.entity.kind
    }

    pub(super) fn nature(&self) -> Nature {
        Nature::of(self.kind())
    }

    /// The same over another range.
    pub(super) fn at(&self, range: Range<usize>) -> Self {
        Self { range, entity: self.entity.clone() }
    }

    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.range.start < other.range.end && other.range.start < self.range.end
    }

    pub(super) fn contains(&self, other: &Self) -> bool {
        self.range.start <= other.range.start && other.range.end <= self.range.end
    }

    /// Whether the two would be one if they touched.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let at_nowhere = |span: &Self| span.at(0..0).into_entity();
        self.kind() == other.kind() && at_nowhere(self) == at_nowhere(other)
    }

    /// Its pieces, cut at these places.
    pub(super) fn cut(self, places: impl IntoIterator<Item = usize>) -> Vec<Self> {
        let mut places: Vec<usize> =
            places.into_iter().filter(|place| self.range.start < *place && *place < self.range.end).collect();
        places.sort_unstable();
        places.dedup();
        places.push(self.range.end);
        let mut start = self.range.start;
        let piece = |end| self.at(std::mem::replace(&mut start, end)..end);
        places.into_iter().map(piece).collect()
    }

    /// What is left of it outside a range.
    pub(super) fn without(self, hole: &Range<usize>) -> Vec<Self> {
        let outside = |piece: &Self| piece.range.end <= hole.start || hole.end <= piece.range.start;
        self.cut([hole.start, hole.end]).into_iter().filter(outside).collect()
    }

    /// Telegram's order: by place, the longer first, then by kind.
    pub(super) fn order(&self) -> (usize, Reverse<usize>, u8) {
        (self.range.start, Reverse(self.range.end), rank(self.kind()))
    }

    pub(super) fn into_entity(mut self) -> MessageEntity {
        let number = |unit: usize| i64::try_from(unit).unwrap_or(i64::MAX);
        self.entity.offset = number(self.range.start);
        self.entity.length = number(self.range.len());
        self.entity
    }
}
