//! The MarkdownV2 parse mode: entities nest, and every reserved character must be escaped.

use super::Formatted;
use super::entity::{Entity, Kind, sort};
use super::scanner::{Scanner, Written, link, special_link};

const RESERVED: &[u8] = b"_*[]()~`>#+-=|{}.!\n";

/// Reads MarkdownV2 into text and entities.
pub(super) fn parse(markup: &str) -> Result<Formatted, String> {
    let mut reader = Reader {
        scanner: Scanner::new(markup),
        written: Written::default(),
        open: vec![],
        entities: vec![],
        in_quote: false,
        line_start: true,
    };
    while !reader.scanner.is_at_end() {
        reader.step()?;
    }
    reader.finish(markup.len())
}

struct Reader<'a> {
    scanner: Scanner<'a>,
    written: Written,
    open: Vec<Open>,
    entities: Vec<Entity>,
    in_quote: bool,
    line_start: bool,
}

/// An entity that waits for its end.
struct Open {
    mark: Mark,
    language: String,
    place: usize,
    start: usize,
    text_start: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    Code,
    Pre,
    PreCode,
    TextUrl,
    CustomEmoji,
    BlockQuote,
}

impl Mark {
    /// The name in "Can't find end of … entity".
    fn name(self) -> &'static str {
        match self {
            Self::Bold => "Bold",
            Self::Italic => "Italic",
            Self::Underline => "Underline",
            Self::Strikethrough => "Strikethrough",
            Self::Spoiler => "Spoiler",
            Self::Code => "Code",
            Self::Pre => "Pre",
            Self::PreCode => "PreCode",
            Self::TextUrl => "TextUrl",
            Self::CustomEmoji => "CustomEmoji",
            Self::BlockQuote => "BlockQuote",
        }
    }

    fn is_code(self) -> bool {
        matches!(self, Self::Code | Self::Pre | Self::PreCode)
    }
}

impl Reader<'_> {
    fn step(&mut self) -> Result<(), String> {
        let byte = self.scanner.peek(0);
        if byte == b'\\' && (1..=126).contains(&self.scanner.peek(1)) {
            self.scanner.at += 1;
            self.plain();
            return Ok(());
        }
        let in_code = self.open.last().is_some_and(|open| open.mark.is_code());
        let reserved = if in_code { byte == b'`' } else { RESERVED.contains(&byte) };
        if !reserved {
            self.plain();
            return Ok(());
        }
        match self.open.last() {
            Some(open) if self.ends(open.mark) => self.close(),
            _ => self.begin(),
        }
    }

    fn plain(&mut self) {
        if let Some(character) = self.scanner.take() {
            self.written.push(character);
            self.line_start = character == '\n';
        }
    }

    fn ends(&self, mark: Mark) -> bool {
        if self.in_quote && self.scanner.peek(0) == b'\n' && self.scanner.peek(1) != b'>' {
            return true;
        }
        match mark {
            Mark::Bold => self.scanner.sees("*"),
            Mark::Italic => self.scanner.sees("_") && !self.scanner.sees("__"),
            Mark::Underline => self.scanner.sees("__"),
            Mark::Strikethrough => self.scanner.sees("~"),
            Mark::Spoiler => self.scanner.sees("||"),
            Mark::Code => self.scanner.sees("`"),
            Mark::Pre | Mark::PreCode => self.scanner.sees("```"),
            Mark::TextUrl | Mark::CustomEmoji => self.scanner.sees("]"),
            Mark::BlockQuote => false,
        }
    }

    fn begin(&mut self) -> Result<(), String> {
        let place = self.scanner.at;
        let (mark, width) = match self.scanner.peek(0) {
            b'\n' => {
                self.plain();
                return Ok(());
            }
            b'>' if self.line_start && self.in_quote => {
                self.scanner.at += 1;
                return Ok(());
            }
            b'>' if self.line_start => {
                self.in_quote = true;
                (Mark::BlockQuote, 1)
            }
            b'_' if self.scanner.sees("__") => (Mark::Underline, 2),
            b'_' => (Mark::Italic, 1),
            b'*' => (Mark::Bold, 1),
            b'~' => (Mark::Strikethrough, 1),
            b'|' if self.scanner.sees("||") => (Mark::Spoiler, 2),
            b'[' => (Mark::TextUrl, 1),
            b'!' if self.scanner.sees("![") => (Mark::CustomEmoji, 2),
            b'`' if self.scanner.sees("```") => (Mark::Pre, 3),
            b'`' => (Mark::Code, 1),
            other => {
                let other = char::from(other);
                return Err(format!(
                    "Character '{other}' is reserved and must be escaped with the preceding '\\'"
                ));
            }
        };
        self.scanner.at += width;
        let language = if mark == Mark::Pre { self.scanner.take_code_opening() } else { String::new() };
        let mark = if language.is_empty() { mark } else { Mark::PreCode };
        self.open.push(Open {
            mark,
            language,
            place,
            start: self.written.units,
            text_start: self.written.text.len(),
        });
        Ok(())
    }

    fn close(&mut self) -> Result<(), String> {
        if self.in_quote && self.scanner.peek(0) == b'\n' {
            return self.close_quote();
        }
        let open = self.open.pop().expect("only an open entity ends");
        let kind = match open.mark {
            Mark::Bold => self.skip(1, Kind::Bold),
            Mark::Italic => self.skip(1, Kind::Italic),
            Mark::Underline => self.skip(2, Kind::Underline),
            Mark::Strikethrough => self.skip(1, Kind::Strikethrough),
            Mark::Spoiler => self.skip(2, Kind::Spoiler),
            Mark::Code => self.skip(1, Kind::Code),
            Mark::Pre | Mark::PreCode => self.skip(3, Kind::Pre { language: open.language }),
            Mark::TextUrl => self.target(open.text_start)?,
            Mark::CustomEmoji => Some(self.special_target()?),
            Mark::BlockQuote => None,
        };
        self.entities.extend(kind.and_then(|kind| self.written.entity(kind, open.start)));
        Ok(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "reads as one arm among those that may have no kind")]
    fn skip(&mut self, width: usize, kind: Kind) -> Option<Kind> {
        self.scanner.at += width;
        Some(kind)
    }

    /// A line that does not go on with `>` ends the quote; `||` as its last mark makes it expandable.
    fn close_quote(&mut self) -> Result<(), String> {
        let end = self.scanner.at;
        let mark = self.quote_mark(end).ok_or_else(|| self.unclosed())?;
        let open = self.open.pop().expect("quote_mark has seen the quote");
        self.in_quote = false;
        self.plain();
        self.entities.extend(self.written.entity(mark, open.start));
        Ok(())
    }

    /// Which quote ends at `end`, with the expandable's own mark taken off; none if another entity is still open.
    fn quote_mark(&mut self, end: usize) -> Option<Kind> {
        let last = self.open.last()?;
        if last.mark == Mark::BlockQuote {
            return Some(Kind::Blockquote);
        }
        let inside = self.open.len().checked_sub(2).map(|index| self.open[index].mark);
        let expandable =
            last.mark == Mark::Spoiler && last.place + 2 == end && inside == Some(Mark::BlockQuote);
        expandable.then(|| {
            self.open.pop();
            Kind::ExpandableBlockquote
        })
    }

    /// What stands behind a link's text: the address in parentheses, or the text is the address.
    fn target(&mut self, text_start: usize) -> Result<Option<Kind>, String> {
        self.scanner.at += 1;
        if self.scanner.peek(0) != b'(' {
            return Ok(link(&self.written.text[text_start..]));
        }
        self.address("Can't find end of a URL at byte offset").map(|address| link(&address))
    }

    fn special_target(&mut self) -> Result<Kind, String> {
        self.scanner.at += 1;
        if self.scanner.peek(0) != b'(' {
            return Err("Custom emoji entity must contain a tg://emoji URL".to_owned());
        }
        let address = self.address("Can't find end of a custom emoji URL at byte offset")?;
        special_link(&address).ok_or_else(|| "Custom emoji URL must have an emoji identifier".to_owned())
    }

    fn address(&mut self, complaint: &str) -> Result<String, String> {
        self.scanner.at += 1;
        let place = self.scanner.at;
        let mut address = String::new();
        while !self.scanner.is_at_end() && self.scanner.peek(0) != b')' {
            if self.scanner.peek(0) == b'\\' && (1..=126).contains(&self.scanner.peek(1)) {
                self.scanner.at += 1;
            }
            address.extend(self.scanner.take());
        }
        if self.scanner.is_at_end() {
            return Err(format!("{complaint} {place}"));
        }
        self.scanner.at += 1;
        Ok(address)
    }

    fn unclosed(&self) -> String {
        let open = self.open.last().expect("something is open");
        format!("Can't find end of {} entity at byte offset {}", open.mark.name(), open.place)
    }

    fn finish(mut self, end: usize) -> Result<Formatted, String> {
        if self.in_quote
            && let Some(kind) = self.quote_mark(end)
        {
            let open = self.open.pop().expect("quote_mark has seen the quote");
            self.entities.extend(self.written.entity(kind, open.start));
        }
        if !self.open.is_empty() {
            return Err(self.unclosed());
        }
        sort(&mut self.entities);
        Ok(Formatted { text: self.written.text, entities: self.entities })
    }
}
