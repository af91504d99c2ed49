//! Going through a text and its entities in the order in which markup is written.

use botwright_api::types::MessageEntity;

use super::ruler::Ruler;
use super::span::Span;

/// What comes next.
pub(super) enum Step<'a> {
    Open(&'a MessageEntity),
    /// Never empty.
    Text(&'a str),
    Close(&'a MessageEntity),
}

/// Calls `visit` with each step. The entities are nested and in order.
pub(super) fn walk<'a>(text: &'a str, entities: &'a [MessageEntity], mut visit: impl FnMut(Step<'a>)) {
    let ruler = Ruler::new(text);
    let mut open: Vec<(usize, &MessageEntity)> = Vec::new();
    let mut at = 0;
    let mut write_to = |end: usize, visit: &mut dyn FnMut(Step<'a>)| {
        let part = &text[ruler.bytes(&(at..end))];
        if !part.is_empty() {
            visit(Step::Text(part));
        }
        at = end;
    };
    for entity in entities {
        let range = Span::of(entity.clone()).range;
        while let Some((end, ended)) = open.pop_if(|(end, _)| *end <= range.start) {
            write_to(end, &mut visit);
            visit(Step::Close(ended));
        }
        write_to(range.start, &mut visit);
        visit(Step::Open(entity));
        open.push((range.end, entity));
    }
    while let Some((end, ended)) = open.pop() {
        write_to(end, &mut visit);
        visit(Step::Close(ended));
    }
    write_to(ruler.units(), &mut visit);
}
