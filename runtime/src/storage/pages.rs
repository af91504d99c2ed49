//! A part of a namespace, a page at a time: however many values there are, few of them are in memory.

use std::ops::Bound;

use super::{Range, StorageError, Store, Versioned};

/// How many values are read at once.
const PAGE: usize = 256;

/// The values whose keys begin with a text, in the order of their keys.
pub(crate) struct Pages<'a> {
    store: &'a Store,
    namespace: &'a str,
    beginning: &'a str,
    /// The first key behind them, where that is easily said.
    end: Option<String>,
    last: Option<String>,
    ended: bool,
}

impl<'a> Pages<'a> {
    pub(crate) fn new(store: &'a Store, namespace: &'a str, beginning: &'a str) -> Self {
        Self { store, namespace, beginning, end: end_of(beginning), last: None, ended: false }
    }

    /// The next of them; none when there are no more.
    pub(crate) async fn next(&mut self) -> Result<Option<Vec<(String, Versioned)>>, StorageError> {
        if self.ended {
            return Ok(None);
        }
        let from = self.last.as_deref().map_or(Bound::Included(self.beginning), Bound::Excluded);
        let range = Range { namespace: self.namespace, from, before: self.end.as_deref(), limit: PAGE };
        let mut page = self.store.scan(range).await?;
        let read = page.len();
        page.retain(|(key, _)| key.starts_with(self.beginning));
        self.ended = page.len() < PAGE || page.len() < read;
        self.last = page.last().map(|(key, _)| key.clone());
        Ok((!page.is_empty()).then_some(page))
    }
}

fn end_of(beginning: &str) -> Option<String> {
    let last = beginning.chars().last().filter(char::is_ascii)?;
    let rest = beginning.strip_suffix(last)?;
    Some(format!("{rest}{}", char::from_u32(u32::from(last) + 1)?))
}
