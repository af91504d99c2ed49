//! Formatted text as MarkdownV2.
//!
//! Two places need care. Italic's `_` before another `_` would be read as underline's `__`; something empty goes between.
//! A quote is made of whole lines, and the line break behind it ends it, so nothing else may be open there.

use botwright_api::types::{MessageEntity, MessageEntityType as Kind};

use super::escape::{escape_markdown, escape_markdown_code, escape_markdown_url};
use super::html::{date_format, language, user_link};
use super::nature::Nature;
use super::ruler::Ruler;
use super::span::Span;
use super::tidy::is_blank;
use super::walk::{Step, walk};
use crate::answer::Markdown;

pub(super) fn render(text: &str, entities: &[MessageEntity]) -> Markdown {
    let entities = cut_at_quotes(text, entities);
    let mut writer = Writer { line_start: true, ..Writer::default() };
    walk(text, &entities, |step| match step {
        Step::Open(entity) => writer.open(entity),
        Step::Text(text) => writer.text(text),
        Step::Close(entity) => writer.close(entity),
    });
    let mut markdown = Markdown::default();
    markdown.push_markup(&writer.out);
    markdown
}

/// The entities that have marks, so cut that nothing contains a quote or the line break that ends it.
fn cut_at_quotes(text: &str, entities: &[MessageEntity]) -> Vec<MessageEntity> {
    let spans = entities.iter().cloned().map(Span::of);
    let marked = spans.filter(|span| !matches!(span.nature(), Nature::Found | Nature::Unknown));
    let (quotes, mut others): (Vec<_>, Vec<_>) = marked.partition(|span| span.nature() == Nature::Quote);
    let ruler = Ruler::new(text);
    for quote in &quotes {
        let end = quote.range.end;
        let is_broken = text[ruler.bytes(&(end..ruler.units()))].starts_with('\n');
        let pieces = others.into_iter().flat_map(|span| span.cut([quote.range.start, end]));
        let pieces = pieces.flat_map(|span| span.without(&(end..end + usize::from(is_broken))));
        others = pieces.filter(|piece| !is_blank(text, &ruler, piece)).collect();
    }
    let mut all: Vec<Span> = quotes.into_iter().chain(others).collect();
    all.sort_by_key(Span::order);
    all.into_iter().map(Span::into_entity).collect()
}

#[derive(Default)]
struct Writer {
    out: String,
    open: Vec<Kind>,
    in_quote: bool,
    line_start: bool,
    /// The last thing written is italic's mark.
    after_italic: bool,
    after_quote: AfterQuote,
}

/// How far it is to the last quote.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum AfterQuote {
    #[default]
    Far,
    /// It ends here, and its line has not.
    SameLine,
    /// It ended with the line before.
    NextLine,
}

impl Writer {
    fn open(&mut self, entity: &MessageEntity) {
        if self.after_quote == AfterQuote::SameLine {
            self.end_line();
        }
        if Nature::of(&entity.kind) == Nature::Quote {
            self.open_quote();
        } else {
            self.after_quote = AfterQuote::Far;
            self.mark(opening(entity).as_str());
        }
        self.after_italic = entity.kind == Kind::Italic;
        self.open.push(entity.kind.clone());
    }

    fn open_quote(&mut self) {
        if !self.line_start {
            self.end_line();
        }
        // Something empty, or this line would go on with the quote before it.
        let separator = if self.after_quote == AfterQuote::NextLine { "**" } else { "" };
        self.out.push_str(separator);
        self.out.push('>');
        self.in_quote = true;
        self.after_quote = AfterQuote::Far;
    }

    fn end_line(&mut self) {
        self.out.push('\n');
        self.line_start = true;
        self.after_quote = match self.after_quote {
            AfterQuote::SameLine => AfterQuote::NextLine,
            _ => AfterQuote::Far,
        };
    }

    fn text(&mut self, text: &str) {
        if self.after_quote == AfterQuote::SameLine {
            self.end_line();
            let rest = text.strip_prefix('\n').unwrap_or(text);
            if !rest.is_empty() {
                self.text(rest);
            }
            return;
        }
        let is_code = self.open.last().is_some_and(|kind| Nature::of(kind) == Nature::Code);
        let escaped = if is_code { escape_markdown_code(text) } else { escape_markdown(text) };
        let continued = self.in_quote && !is_code;
        self.out.push_str(&if continued { escaped.replace('\n', "\n>") } else { escaped });
        self.line_start = text.ends_with('\n');
        self.after_italic = false;
        self.after_quote = AfterQuote::Far;
    }

    fn close(&mut self, entity: &MessageEntity) {
        self.open.pop();
        self.mark(&closing(entity));
        self.after_italic = entity.kind == Kind::Italic;
        if Nature::of(&entity.kind) == Nature::Quote {
            self.in_quote = false;
            self.after_quote = AfterQuote::SameLine;
        }
    }

    fn mark(&mut self, mark: &str) {
        if self.after_italic && mark.starts_with('_') {
            // Empty marks mean nothing, but `**` would close a bold.
            let is_in_bold = self.open.last() == Some(&Kind::Bold);
            self.out.push_str(if is_in_bold { "~~" } else { "**" });
        }
        self.out.push_str(mark);
    }
}

fn opening(entity: &MessageEntity) -> String {
    match entity.kind {
        Kind::TextLink | Kind::TextMention => "[".to_owned(),
        Kind::CustomEmoji | Kind::DateTime => "![".to_owned(),
        Kind::Pre => format!("```{}\n", word(language(entity).unwrap_or_default())),
        _ => style_mark(entity).to_owned(),
    }
}

fn closing(entity: &MessageEntity) -> String {
    let target = |address: &str| format!("]({})", escape_markdown_url(address));
    match entity.kind {
        Kind::TextLink => target(entity.url.as_deref().unwrap_or_default()),
        Kind::TextMention => target(&user_link(entity)),
        Kind::CustomEmoji => {
            target(&format!("tg://emoji?id={}", entity.custom_emoji_id.as_deref().unwrap_or_default()))
        }
        Kind::DateTime => {
            let format = date_format(entity).map_or(String::new(), |format| format!("&format={format}"));
            target(&format!("tg://time?unix={}{format}", entity.unix_time.unwrap_or_default()))
        }
        Kind::Pre => "```".to_owned(),
        Kind::ExpandableBlockquote => "||".to_owned(),
        _ => style_mark(entity).to_owned(),
    }
}

/// The marks that are the same on both sides.
fn style_mark(entity: &MessageEntity) -> &'static str {
    match entity.kind {
        Kind::Bold => "*",
        Kind::Italic => "_",
        Kind::Underline => "__",
        Kind::Strikethrough => "~",
        Kind::Spoiler => "||",
        Kind::Code => "`",
        _ => "",
    }
}

/// As much of a language as can be written there: up to the first blank or backtick.
fn word(language: &str) -> &str {
    language.split(|character: char| character.is_whitespace() || character == '`').next().unwrap_or_default()
}
