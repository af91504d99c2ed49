//! The old Markdown parse mode: no nesting, four marks.

use super::Formatted;
use super::entity::{Entity, Kind, sort};
use super::scanner::{Scanner, Written, link};

/// Reads old Markdown into text and entities.
pub(super) fn parse(markup: &str) -> Result<Formatted, String> {
    let mut scanner = Scanner::new(markup);
    let mut written = Written::default();
    let mut entities = Vec::new();
    while !scanner.is_at_end() {
        match scanner.peek(0) {
            b'\\' if is_mark(scanner.peek(1)) => {
                scanner.at += 1;
                written.push(char::from(scanner.peek(0)));
                scanner.at += 1;
            }
            mark if is_mark(mark) => entities.extend(entity(&mut scanner, &mut written)?),
            _ => written.extend(scanner.take()),
        }
    }
    sort(&mut entities);
    Ok(Formatted { text: written.text, entities })
}

fn is_mark(byte: u8) -> bool {
    matches!(byte, b'_' | b'*' | b'`' | b'[')
}

/// One marked stretch, from its mark to behind its end.
fn entity(scanner: &mut Scanner<'_>, written: &mut Written) -> Result<Option<Entity>, String> {
    let place = scanner.at;
    let mark = scanner.peek(0);
    let is_block = scanner.sees("```");
    scanner.at += if is_block { 3 } else { 1 };
    let language = if is_block { scanner.take_code_opening() } else { String::new() };
    let end = match mark {
        b'[' => "]",
        b'_' => "_",
        b'*' => "*",
        _ if is_block => "```",
        _ => "`",
    };
    let (start, text_start) = (written.units, written.text.len());
    while !scanner.sees(end) {
        let Some(character) = scanner.take() else {
            return Err(format!("Can't find end of the entity starting at byte offset {place}"));
        };
        written.push(character);
    }
    scanner.at += end.len();
    let kind = match mark {
        b'_' => Some(Kind::Italic),
        b'*' => Some(Kind::Bold),
        b'[' => target(scanner, &written.text[text_start..]),
        _ if is_block => Some(Kind::Pre { language }),
        _ => Some(Kind::Code),
    };
    Ok(kind.and_then(|kind| written.entity(kind, start)))
}

/// The `(address)` behind a link's text, or the text itself.
fn target(scanner: &mut Scanner<'_>, text: &str) -> Option<Kind> {
    if scanner.peek(0) != b'(' {
        return link(text);
    }
    scanner.at += 1;
    let address = scanner.take_while(|byte| byte != b')');
    scanner.at += 1;
    link(address)
}
