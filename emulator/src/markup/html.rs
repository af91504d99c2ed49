//! The HTML parse mode.

use super::Formatted;
use super::entity::{Entity, Kind, sort};
use super::reference::reference;
use super::scanner::{self, Scanner, Written};

const TAGS: [&str; 17] = [
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "tg-time",
    "span",
    "pre",
    "code",
    "blockquote",
];

/// Reads HTML into text and entities.
pub(super) fn parse(markup: &str) -> Result<Formatted, String> {
    let mut reader =
        Html { scanner: Scanner::new(markup), written: Written::default(), open: vec![], entities: vec![] };
    while !reader.scanner.is_at_end() {
        reader.step()?;
    }
    reader.finish()
}

struct Html<'a> {
    scanner: Scanner<'a>,
    written: Written,
    open: Vec<Tag>,
    entities: Vec<Entity>,
}

/// A tag that waits for its end.
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
    start: usize,
    text_start: usize,
}

impl Tag {
    fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().rev().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    fn language(&self) -> &str {
        self.attribute("class").strip_prefix("language-").unwrap_or("")
    }
}

impl Html<'_> {
    fn step(&mut self) -> Result<(), String> {
        match self.scanner.peek(0) {
            b'<' if self.scanner.peek(1) == b'/' => self.close(),
            b'<' => self.begin(),
            b'&' => {
                let character = reference(&mut self.scanner)?.or_else(|| self.scanner.take());
                self.written.extend(character);
                Ok(())
            }
            _ => {
                self.written.extend(self.scanner.take());
                Ok(())
            }
        }
    }

    fn begin(&mut self) -> Result<(), String> {
        let place = self.scanner.at;
        self.scanner.at += 1;
        let name = self.scanner.take_while(|byte| !is_space(byte) && byte != b'>').to_ascii_lowercase();
        if self.scanner.is_at_end() {
            return Err(format!("Unclosed start tag at byte offset {place}"));
        }
        if !TAGS.contains(&name.as_str()) {
            return Err(format!("Unsupported start tag \"{name}\" at byte offset {place}"));
        }
        let attributes = self.attributes(&name, place)?;
        let tag = Tag { name, attributes, start: self.written.units, text_start: self.written.text.len() };
        if tag.name == "span" && tag.attribute("class") != "tg-spoiler" {
            return Err(format!("Tag \"span\" must have class \"tg-spoiler\" at byte offset {place}"));
        }
        self.open.push(tag);
        Ok(())
    }

    /// Everything up to and with the `>`.
    fn attributes(&mut self, tag: &str, place: usize) -> Result<Vec<(String, String)>, String> {
        let mut attributes = Vec::new();
        loop {
            self.scanner.take_while(is_space);
            if self.scanner.peek(0) == b'>' {
                self.scanner.at += 1;
                return Ok(attributes);
            }
            if self.scanner.is_at_end() {
                return Err(format!("Unclosed start tag at byte offset {place}"));
            }
            attributes.push(self.attribute(tag, place)?);
        }
    }

    fn attribute(&mut self, tag: &str, place: usize) -> Result<(String, String), String> {
        let name = self
            .scanner
            .take_while(|byte| !is_space(byte) && byte != b'=' && byte != b'>')
            .to_ascii_lowercase();
        if name.is_empty() {
            return Err(format!("Empty attribute name in the tag \"{tag}\" at byte offset {place}"));
        }
        self.scanner.take_while(is_space);
        if self.scanner.peek(0) != b'=' {
            if tag == "blockquote" && name == "expandable" {
                return Ok((name, "1".to_owned()));
            }
            return Err(format!(
                "Expected equal sign in declaration of an attribute of the tag \"{tag}\" at byte offset {place}"
            ));
        }
        self.scanner.at += 1;
        self.scanner.take_while(is_space);
        if self.scanner.is_at_end() {
            return Err(format!("Unclosed start tag \"{tag}\" at byte offset {place}"));
        }
        let value = self.attribute_value()?;
        Ok((name, value))
    }

    fn attribute_value(&mut self) -> Result<String, String> {
        let quote = self.scanner.peek(0);
        if quote != b'"' && quote != b'\'' {
            let place = self.scanner.at;
            let token =
                self.scanner.take_while(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-');
            let next = self.scanner.peek(0);
            return if is_space(next) || next == b'>' {
                Ok(token.to_ascii_lowercase())
            } else {
                Err(format!("Unexpected end of name token at byte offset {place}"))
            };
        }
        self.scanner.at += 1;
        let mut value = String::new();
        while !self.scanner.is_at_end() && self.scanner.peek(0) != quote {
            let decoded = if self.scanner.peek(0) == b'&' { reference(&mut self.scanner)? } else { None };
            value.extend(decoded.or_else(|| self.scanner.take()));
        }
        self.scanner.at += 1;
        Ok(value)
    }

    fn close(&mut self) -> Result<(), String> {
        let place = self.scanner.at;
        let Some(tag) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {place}"));
        };
        self.scanner.at += 2;
        let name = self.scanner.take_while(|byte| !is_space(byte) && byte != b'>').to_ascii_lowercase();
        self.scanner.take_while(is_space);
        if self.scanner.peek(0) != b'>' {
            return Err(format!("Unclosed end tag at byte offset {place}"));
        }
        self.scanner.at += 1;
        if !name.is_empty() && name != tag.name {
            let expected = &tag.name;
            return Err(format!(
                "Unmatched end tag at byte offset {place}, expected \"</{expected}>\", found \"</{name}>\""
            ));
        }
        self.add(&tag)
    }

    fn add(&mut self, tag: &Tag) -> Result<(), String> {
        let written = tag.start..self.written.units;
        if written.is_empty() {
            return Ok(());
        }
        let kind = match tag.name.as_str() {
            "b" | "strong" => Some(Kind::Bold),
            "i" | "em" => Some(Kind::Italic),
            "s" | "strike" | "del" => Some(Kind::Strikethrough),
            "u" | "ins" => Some(Kind::Underline),
            "tg-spoiler" | "span" => Some(Kind::Spoiler),
            "blockquote" if tag.attribute("expandable").is_empty() => Some(Kind::Blockquote),
            "blockquote" => Some(Kind::ExpandableBlockquote),
            "tg-emoji" => Some(
                scanner::custom_emoji(tag.attribute("emoji-id"))
                    .ok_or("Invalid custom emoji identifier specified")?,
            ),
            "tg-time" => Some(
                scanner::date_time(tag.attribute("unix"), tag.attribute("format"))
                    .ok_or("Invalid date specified")?,
            ),
            "a" => self.target(tag),
            "pre" => {
                self.add_pre(tag);
                None
            }
            _ => {
                self.add_code(tag);
                None
            }
        };
        self.entities.extend(kind.and_then(|kind| self.written.entity(kind, tag.start)));
        Ok(())
    }

    fn target(&self, tag: &Tag) -> Option<Kind> {
        let address = tag.attribute("href");
        scanner::link(if address.is_empty() { &self.written.text[tag.text_start..] } else { address })
    }

    /// `<pre><code class="language-x">` and the same inside out are one entity.
    fn add_pre(&mut self, tag: &Tag) {
        let entity = self.written.entity(Kind::Pre { language: String::new() }, tag.start);
        let same = self.entities.last().zip(entity.as_ref()).is_some_and(|(code, pre)| {
            matches!(code.kind, Kind::Pre { .. }) && (code.offset, code.length) == (pre.offset, pre.length)
        });
        if !same {
            self.entities.extend(entity);
        }
    }

    fn add_code(&mut self, tag: &Tag) {
        let language = tag.language().to_owned();
        let inside_pre =
            self.open.last().is_some_and(|outer| outer.name == "pre" && outer.start == tag.start);
        let around_pre = self.entities.last_mut().filter(|last| {
            matches!(last.kind, Kind::Pre { .. })
                && last.offset == tag.start
                && last.end() == self.written.units
        });
        if let Some(pre) = around_pre {
            if !language.is_empty() {
                pre.kind = Kind::Pre { language };
            }
            return;
        }
        let kind = if inside_pre && !language.is_empty() { Kind::Pre { language } } else { Kind::Code };
        self.entities.extend(self.written.entity(kind, tag.start));
    }

    fn finish(mut self) -> Result<Formatted, String> {
        if let Some(tag) = self.open.last() {
            return Err(format!("Can't find end tag corresponding to start tag \"{}\"", tag.name));
        }
        sort(&mut self.entities);
        Ok(Formatted { text: self.written.text, entities: self.entities })
    }
}

fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == 0x0b
}
