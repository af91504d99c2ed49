//! Escaping for those who write markup by hand.

use botwright_api::UserId;

use crate::answer::{Html, Markdown};

/// The text with `<`, `>`, `&` and `"` escaped, for HTML outside tags and inside quoted attributes.
///
/// ```
/// assert_eq!(botwright::text::escape_html("a < b"), "a &lt; b");
/// ```
pub fn escape_html(text: &str) -> String {
    Html::escape(text).into_string()
}

/// The text with everything escaped that has a meaning in MarkdownV2, for use outside code and addresses.
///
/// ```
/// assert_eq!(botwright::text::escape_markdown("1.5 (or_so)"), r"1\.5 \(or\_so\)");
/// ```
pub fn escape_markdown(text: &str) -> String {
    Markdown::escape(text).into_string()
}

/// The text for use inside MarkdownV2's `` ` `` and ` ``` `, where only the backtick and the backslash have a meaning.
///
/// ```
/// assert_eq!(botwright::text::escape_markdown_code(r"a_b \n"), r"a_b \\n");
/// ```
pub fn escape_markdown_code(code: &str) -> String {
    escape(code, '`')
}

/// The address for use inside the parentheses of a MarkdownV2 link, where only `)` and the backslash have a meaning.
///
/// ```
/// assert_eq!(botwright::text::escape_markdown_url("https://example.com/a_(b)"), r"https://example.com/a_(b\)");
/// ```
pub fn escape_markdown_url(url: &str) -> String {
    escape(url, ')')
}

/// A mention of a user by id in HTML; the name is escaped. It works for users that the bot has met.
///
/// ```
/// # use botwright::prelude::*;
/// assert_eq!(botwright::text::mention_html(UserId(7), "A&B").as_str(), r#"<a href="tg://user?id=7">A&amp;B</a>"#);
/// ```
pub fn mention_html(user: UserId, name: &str) -> Html {
    super::mention(user, name).to_html()
}

/// A mention of a user by id in MarkdownV2; the name is escaped. It works for users that the bot has met.
///
/// ```
/// # use botwright::prelude::*;
/// assert_eq!(botwright::text::mention_markdown(UserId(7), "A.B").as_str(), r"[A\.B](tg://user?id=7)");
/// ```
pub fn mention_markdown(user: UserId, name: &str) -> Markdown {
    super::mention(user, name).to_markdown()
}

fn escape(text: &str, special: char) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if character == special || character == '\\' {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
