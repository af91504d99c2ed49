//! Regular expressions of filters, and the groups that they bind.

use std::fmt;
use std::sync::OnceLock;

/// A regular expression that the macro has checked; it is compiled at its first use.
pub struct Regex {
    pattern: &'static str,
    compiled: OnceLock<regex::Regex>,
}

impl Regex {
    /// The expression of a literal that the macro has parsed.
    #[doc(hidden)]
    pub const fn new(pattern: &'static str) -> Self {
        Self { pattern, compiled: OnceLock::new() }
    }

    pub(crate) fn compiled(&self) -> &regex::Regex {
        self.compiled.get_or_init(|| {
            regex::Regex::new(self.pattern).expect("the macro parsed this pattern with the same crate")
        })
    }
}

impl fmt::Debug for Regex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Regex").field(&self.pattern).finish()
    }
}

/// The named groups of a match.
pub struct Groups<'a>(pub(crate) regex::Captures<'a>);

impl<'a> Groups<'a> {
    /// The text of a group, if it took part in the match.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.0.name(name).map(|group| group.as_str())
    }
}
