//! Text in Telegram's `MarkdownV2`, escaped where it came from elsewhere.

use std::fmt;

/// A text with `MarkdownV2` markup. Made by [`markdown!`](crate::markdown), which escapes what it interpolates.
///
/// ```
/// use botwright::markdown;
///
/// assert_eq!(markdown!("*{}*", "1 + 1 = 2.").as_str(), "*1 \\+ 1 \\= 2\\.*");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markdown(String);

/// What `markdown!` can interpolate: everything that can be displayed, escaped, and `Markdown` as it is.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be interpolated",
    label = "not something that can be displayed",
    note = "implement `std::fmt::Display` for `{Self}`; what it shows is escaped"
)]
pub trait ToMarkdown {
    /// Adds itself to the markup.
    fn add_to(&self, markdown: &mut Markdown);
}

impl Markdown {
    /// A plain text, escaped.
    pub fn escape(text: impl fmt::Display) -> Self {
        let mut markdown = Self::default();
        markdown.push(&text);
        markdown
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The markup.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Adds a value, escaped unless it is `Markdown` itself.
    pub fn push(&mut self, value: &impl ToMarkdown) {
        value.add_to(self);
    }

    /// Adds markup as it is.
    pub fn push_markup(&mut self, markup: &str) {
        self.0.push_str(markup);
    }
}

#[diagnostic::do_not_recommend]
impl ToMarkdown for Markdown {
    fn add_to(&self, markdown: &mut Markdown) {
        markdown.0.push_str(&self.0);
    }
}

#[diagnostic::do_not_recommend]
impl<T: fmt::Display> ToMarkdown for T {
    fn add_to(&self, markdown: &mut Markdown) {
        for character in self.to_string().chars() {
            if "_*[]()~`>#+-=|{}.!\\".contains(character) {
                markdown.0.push('\\');
            }
            markdown.0.push(character);
        }
    }
}
