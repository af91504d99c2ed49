//! Text in Telegram's HTML, escaped where it came from elsewhere.

use std::fmt;

/// A text with HTML markup. Made by [`html!`](crate::html), which escapes what it interpolates.
///
/// ```
/// use botwright::html;
///
/// let name = "<Ann & Bob>";
/// assert_eq!(html!("<b>{name}</b>").as_str(), "<b>&lt;Ann &amp; Bob&gt;</b>");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

/// What `html!` can interpolate: everything that can be displayed, escaped, and `Html` as it is.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be interpolated",
    label = "not something that can be displayed",
    note = "implement `std::fmt::Display` for `{Self}`; what it shows is escaped"
)]
pub trait ToHtml {
    /// Adds itself to the markup.
    fn add_to(&self, html: &mut Html);
}

impl Html {
    /// A plain text, escaped.
    pub fn escape(text: impl fmt::Display) -> Self {
        let mut html = Self::default();
        html.push(&text);
        html
    }

    /// A link; both the address and the text are escaped.
    pub fn link(address: &str, text: &str) -> Self {
        let mut html = Self::default();
        html.push_markup("<a href=\"");
        html.push(&address);
        html.push_markup("\">");
        html.push(&text);
        html.push_markup("</a>");
        html
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The markup.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Adds a value, escaped unless it is `Html` itself.
    pub fn push(&mut self, value: &impl ToHtml) {
        value.add_to(self);
    }

    /// Adds markup as it is.
    pub fn push_markup(&mut self, markup: &str) {
        self.0.push_str(markup);
    }
}

#[diagnostic::do_not_recommend]
impl ToHtml for Html {
    fn add_to(&self, html: &mut Html) {
        html.0.push_str(&self.0);
    }
}

#[diagnostic::do_not_recommend]
impl<T: fmt::Display> ToHtml for T {
    fn add_to(&self, html: &mut Html) {
        for character in self.to_string().chars() {
            match character {
                '<' => html.0.push_str("&lt;"),
                '>' => html.0.push_str("&gt;"),
                '&' => html.0.push_str("&amp;"),
                '"' => html.0.push_str("&quot;"),
                other => html.0.push(other),
            }
        }
    }
}
