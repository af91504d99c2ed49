//! The language of a person.

use super::Extract;
use crate::context::Context;
use crate::event::Event;
use crate::stop::Stop;

/// The language of the person whose update it is, as their app is set; in a job, of the one it belongs to.
///
/// ```
/// # use botwright::prelude::*;
/// #[command("hello")]
/// fn hello(locale: Locale) -> &'static str {
///     match locale.language() {
///         "de" => "Guten Tag!",
///         "pt" => "Bom dia!",
///         _ => "Good day!",
///     }
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Locale(Option<String>);

impl Locale {
    pub(crate) fn of(event: &Event) -> Self {
        Self(event.user().and_then(|user| user.language_code.clone()))
    }

    /// The [IETF language tag](https://en.wikipedia.org/wiki/IETF_language_tag), as Telegram writes it: `de`, `pt-br`. None where nobody
    /// stands behind the update, or their app does not tell.
    pub fn tag(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// The language alone: `pt` of `pt-br`; `en` where there is no tag.
    pub fn language(&self) -> &str {
        self.tag().and_then(|tag| tag.split('-').next()).unwrap_or("en")
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Locale {
    async fn extract(context: &Context) -> Result<Self, Stop> {
        Ok(Self::of(context))
    }
}
