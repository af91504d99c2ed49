//! Putting formatted texts together: `+`, `collect`, and lists.

use std::ops::{Add, AddAssign};

use super::span::Span;
use super::{Formatted, bold, plain};

/// Texts with a separator between them.
///
/// ```
/// use botwright::text::{bold, join};
///
/// let names = join(["Ann", "Bob"].map(bold), ", ");
/// assert_eq!(names.to_html().as_str(), "<b>Ann</b>, <b>Bob</b>");
/// ```
pub fn join<T: Into<Formatted>>(
    texts: impl IntoIterator<Item = T>,
    separator: impl Into<Formatted>,
) -> Formatted {
    let separator = separator.into();
    let mut is_first = true;
    let with_separator = |text: T| {
        let before = if std::mem::take(&mut is_first) { Formatted::default() } else { separator.clone() };
        [before, text.into()]
    };
    texts.into_iter().flat_map(with_separator).collect()
}

/// Texts as lines.
pub fn lines<T: Into<Formatted>>(texts: impl IntoIterator<Item = T>) -> Formatted {
    join(texts, "\n")
}

/// Texts as lines that begin with a marker.
///
/// ```
/// assert_eq!(botwright::text::marked(["tea", "milk"], "• ").text(), "• tea\n• milk");
/// ```
pub fn marked<T: Into<Formatted>>(
    texts: impl IntoIterator<Item = T>,
    marker: impl Into<Formatted>,
) -> Formatted {
    let marker = marker.into();
    lines(texts.into_iter().map(|text| marker.clone() + text))
}

/// Texts as lines that are counted from 1.
///
/// ```
/// assert_eq!(botwright::text::numbered(["tea", "milk"]).text(), "1. tea\n2. milk");
/// ```
pub fn numbered<T: Into<Formatted>>(texts: impl IntoIterator<Item = T>) -> Formatted {
    lines(texts.into_iter().enumerate().map(|(index, text)| plain(index + 1) + ". " + text))
}

/// A bold title in a line of its own, and what stands below it.
///
/// ```
/// use botwright::text::{marked, section};
///
/// let basket = section("Basket", marked(["tea"], "- "));
/// assert_eq!(basket.to_html().as_str(), "<b>Basket</b>\n- tea");
/// ```
pub fn section(title: impl Into<Formatted>, body: impl Into<Formatted>) -> Formatted {
    bold(title) + "\n" + body
}

pub(super) fn push(text: &mut Formatted, more: Formatted) {
    let units = text.units();
    push_at(text, units, more);
}

/// `units` is the length of `text`.
fn push_at(text: &mut Formatted, units: usize, more: Formatted) {
    let is_seam = touches(text, units, &more);
    let moved = more.entities.into_iter().map(|entity| {
        let span = Span::of(entity);
        span.at(span.range.start + units..span.range.end + units).into_entity()
    });
    text.entities.extend(moved);
    text.text.push_str(&more.text);
    if is_seam {
        *text = Formatted::new(std::mem::take(&mut text.text), std::mem::take(&mut text.entities));
    }
}

/// Whether a style ends where the same begins, so that the two become one.
fn touches(text: &Formatted, units: usize, more: &Formatted) -> bool {
    let starting = more.entities.iter().take_while(|entity| entity.offset == 0).cloned().map(Span::of);
    starting.filter(|start| start.nature().is_joined()).any(|start| {
        let ending = text.entities.iter().rev().cloned().map(Span::of);
        ending.into_iter().any(|end| end.range.end == units && end.is_like(&start))
    })
}

impl<T: Into<Formatted>> Extend<T> for Formatted {
    fn extend<I: IntoIterator<Item = T>>(&mut self, texts: I) {
        let mut units = self.units();
        for text in texts {
            let text = text.into();
            let added = text.units();
            push_at(self, units, text);
            units += added;
        }
    }
}

impl<T: Into<Formatted>> FromIterator<T> for Formatted {
    fn from_iter<I: IntoIterator<Item = T>>(texts: I) -> Self {
        let mut joined = Self::default();
        joined.extend(texts);
        joined
    }
}

impl<T: Into<Self>> Add<T> for Formatted {
    type Output = Self;

    fn add(mut self, more: T) -> Self {
        self.push(more);
        self
    }
}

impl<T: Into<Self>> AddAssign<T> for Formatted {
    fn add_assign(&mut self, more: T) {
        self.push(more);
    }
}

// Not for `String`: a second right-hand side there would break `string + &other` in the author's own code.
impl Add<Formatted> for &str {
    type Output = Formatted;

    fn add(self, more: Formatted) -> Formatted {
        Formatted::from(self) + more
    }
}
