//! What a handler's arguments need of the application before the first update.

use std::collections::BTreeSet;

use crate::guards::Guards;

/// What extractors need: further kinds of updates, and settings of the application. Filled by
/// [`Extract::needs`](super::Extract::needs).
#[derive(Default)]
pub struct Needs {
    pub(crate) kinds: BTreeSet<&'static str>,
    pub(crate) settings: Vec<Setting>,
}

/// Something that has to be said to the application.
pub(crate) struct Setting {
    pub(crate) is_made: fn(&Guards) -> bool,
    /// What is wrong without it, and what to do.
    pub(crate) otherwise: &'static str,
}

impl Needs {
    /// Telegram is asked for updates of this kind too, such as `chat_member`, whether or not a handler waits for them.
    pub fn updates(&mut self, kind: &'static str) {
        self.kinds.insert(kind);
    }

    pub(crate) fn setting(&mut self, is_made: fn(&Guards) -> bool, otherwise: &'static str) {
        self.settings.push(Setting { is_made, otherwise });
    }
}
