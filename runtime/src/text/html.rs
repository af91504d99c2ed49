//! Formatted text as Telegram's HTML.

use botwright_api::types::{MessageEntity, MessageEntityType as Kind};

use super::walk::{Step, walk};
use crate::answer::Html;

pub(super) fn render(text: &str, entities: &[MessageEntity]) -> Html {
    let mut html = Html::default();
    walk(text, entities, |step| match step {
        Step::Open(entity) => open(&mut html, entity),
        Step::Text(text) => html.push(&text),
        Step::Close(entity) => html.push_markup(closing(entity)),
    });
    html
}

fn open(html: &mut Html, entity: &MessageEntity) {
    match entity.kind {
        Kind::TextLink => tag(html, "a", "href", entity.url.as_deref().unwrap_or_default()),
        Kind::TextMention => tag(html, "a", "href", &user_link(entity)),
        Kind::CustomEmoji => {
            tag(html, "tg-emoji", "emoji-id", entity.custom_emoji_id.as_deref().unwrap_or_default());
        }
        Kind::DateTime => open_time(html, entity),
        Kind::Pre => {
            html.push_markup("<pre>");
            if let Some(language) = language(entity) {
                tag(html, "code", "class", &format!("language-{language}"));
            }
        }
        _ => html.push_markup(plain_tag(entity).0),
    }
}

fn open_time(html: &mut Html, entity: &MessageEntity) {
    let unix = entity.unix_time.unwrap_or_default();
    html.push_markup(&format!("<tg-time unix=\"{unix}\""));
    if let Some(format) = date_format(entity) {
        html.push_markup(" format=\"");
        html.push(&format);
        html.push_markup("\"");
    }
    html.push_markup(">");
}

fn tag(html: &mut Html, name: &str, attribute: &str, value: &str) {
    html.push_markup(&format!("<{name} {attribute}=\""));
    html.push(&value);
    html.push_markup("\">");
}

fn closing(entity: &MessageEntity) -> &'static str {
    match entity.kind {
        Kind::TextLink | Kind::TextMention => "</a>",
        Kind::CustomEmoji => "</tg-emoji>",
        Kind::DateTime => "</tg-time>",
        Kind::Pre if language(entity).is_some() => "</code></pre>",
        Kind::Pre => "</pre>",
        _ => plain_tag(entity).1,
    }
}

/// The tags that have no attributes; none for what Telegram finds by itself.
fn plain_tag(entity: &MessageEntity) -> (&'static str, &'static str) {
    match entity.kind {
        Kind::Bold => ("<b>", "</b>"),
        Kind::Italic => ("<i>", "</i>"),
        Kind::Underline => ("<u>", "</u>"),
        Kind::Strikethrough => ("<s>", "</s>"),
        Kind::Spoiler => ("<tg-spoiler>", "</tg-spoiler>"),
        Kind::Blockquote => ("<blockquote>", "</blockquote>"),
        Kind::ExpandableBlockquote => ("<blockquote expandable>", "</blockquote>"),
        Kind::Code => ("<code>", "</code>"),
        _ => ("", ""),
    }
}

/// The address that mentions a user.
pub(super) fn user_link(entity: &MessageEntity) -> String {
    let user = entity.user.as_ref().map_or(0, |user| user.id.0);
    format!("tg://user?id={user}")
}

pub(super) fn language(entity: &MessageEntity) -> Option<&str> {
    entity.language.as_deref().filter(|language| !language.is_empty())
}

pub(super) fn date_format(entity: &MessageEntity) -> Option<&str> {
    entity.date_time_format.as_deref().filter(|format| !format.is_empty())
}
