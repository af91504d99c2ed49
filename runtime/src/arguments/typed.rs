//! What somebody typed for one argument.

use std::borrow::Cow;
use std::ops::Range;

use botwright_api::types::MessageEntity;

use super::words::utf16_length;

/// What somebody typed for one argument, for an [`Argument`](super::Argument) to read.
#[derive(Clone, Debug)]
pub struct Typed<'a> {
    pub(super) text: Cow<'a, str>,
    /// The whole text that it stands in.
    pub(super) source: &'a str,
    /// Its bytes there, with quotes and fixed text around it.
    pub(super) place: Range<usize>,
    pub(super) entities: &'a [MessageEntity],
}

impl<'a> Typed<'a> {
    /// A text that stands nowhere.
    pub(crate) fn plain(text: &'a str) -> Self {
        Self { text: Cow::Borrowed(text), source: text, place: 0..text.len(), entities: &[] }
    }

    /// The text, without the quotes that kept its words together.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The entities of the message that stand within the argument: mentions, links, custom emoji.
    pub fn entities(&self) -> impl Iterator<Item = &'a MessageEntity> {
        let entities = self.entities;
        // Most messages have none but the command itself, so the text is measured only where that is asked for.
        let start = utf16_length(&self.source[..self.place.start]);
        let end = start + utf16_length(&self.source[self.place.clone()]);
        let is_within = move |entity: &&MessageEntity| {
            entity.offset >= start && entity.offset.saturating_add(entity.length) <= end
        };
        entities.iter().filter(is_within)
    }

    /// What is left when the fixed text around it is taken away; nothing if that is not there.
    pub(super) fn within(self, prefix: &str, suffix: &str) -> Option<Self> {
        if prefix.is_empty() && suffix.is_empty() {
            return Some(self);
        }
        let inner = self.text.strip_prefix(prefix)?.strip_suffix(suffix)?.to_owned();
        let unquoted = self.place.len() == self.text.len();
        let place = self.place.start + prefix.len()..self.place.end - suffix.len();
        Some(Self { text: Cow::Owned(inner), place: if unquoted { place } else { self.place }, ..self })
    }

    /// Whether the fixed text around it is there.
    pub(super) fn is_within(&self, prefix: &str, suffix: &str) -> bool {
        self.text.strip_prefix(prefix).is_some_and(|behind| behind.ends_with(suffix))
    }
}
