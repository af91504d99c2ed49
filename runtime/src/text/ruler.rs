//! Telegram counts a text in UTF-16 code units, Rust in bytes; the ruler has both scales.

use std::ops::Range;

/// Length in UTF-16 code units.
pub(super) fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// For each code unit the byte at which its character begins, and the end.
pub(super) struct Ruler {
    bytes: Vec<usize>,
}

impl Ruler {
    pub(super) fn new(text: &str) -> Self {
        let starts = text.char_indices().flat_map(|(byte, character)| {
            let units = character.len_utf16();
            std::iter::repeat_n(byte, units)
        });
        Self { bytes: starts.chain([text.len()]).collect() }
    }

    /// The length of the text in code units.
    pub(super) fn units(&self) -> usize {
        self.bytes.len() - 1
    }

    /// The bytes of a range of code units; half a character counts as not begun.
    pub(super) fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        self.byte(range.start)..self.byte(range.end)
    }

    /// The range cut to the text, and widened where it begins or ends inside a character.
    pub(super) fn fit(&self, range: &Range<usize>) -> Range<usize> {
        let start = range.start.min(self.units());
        let end = range.end.min(self.units());
        let start = if self.is_inside(start) { start - 1 } else { start };
        let end = if self.is_inside(end) { end + 1 } else { end };
        start..end
    }

    fn is_inside(&self, unit: usize) -> bool {
        unit > 0 && self.bytes[unit] == self.bytes[unit - 1]
    }

    fn byte(&self, unit: usize) -> usize {
        self.bytes[unit.min(self.units())]
    }
}
