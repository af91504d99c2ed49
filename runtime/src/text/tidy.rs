//! Entities made orderly: in bounds, on whole characters, nested as Telegram allows it.

use botwright_api::types::{MessageEntity, MessageEntityType as Kind};

use super::nature::{Nature, is_atom};
use super::ruler::Ruler;
use super::span::Span;

/// The entities as they can stand in the text. Doing it twice changes nothing.
pub(super) fn tidy(text: &str, entities: Vec<MessageEntity>) -> Vec<MessageEntity> {
    if entities.is_empty() {
        return entities;
    }
    let ruler = Ruler::new(text);
    let entities = entities.into_iter().filter(is_complete);
    let spans = entities.map(Span::of).map(|span| span.at(ruler.fit(&span.range)));
    let spans = spans.filter(|span| !is_blank(text, &ruler, span));
    let (quotes, spans): (Vec<_>, Vec<_>) = spans.partition(|span| span.nature() == Nature::Quote);
    let (solids, styles): (Vec<_>, Vec<_>) = spans.into_iter().partition(|span| span.nature().is_solid());

    let solids = apart(solids);
    let quotes = quotes.into_iter().map(|quote| without_breaks_at_end(text, &ruler, &quote));
    let quotes = cut_apart(quotes.filter(|quote| !is_in_code(quote, &solids)).collect());
    let solids = solids.into_iter().flat_map(|solid| cut_at_quotes(solid, &quotes)).collect::<Vec<_>>();

    let fixed: Vec<Span> = quotes.into_iter().chain(solids).collect();
    let styles = joined(styles).into_iter().flat_map(|style| cut_at_fixed(style, &fixed)).collect();
    let all = fixed.into_iter().chain(nested(styles));
    let mut all: Vec<Span> = all.filter(|span| !is_blank(text, &ruler, span)).collect();
    all.sort_by_key(Span::order);
    all.into_iter().map(Span::into_entity).collect()
}

/// Whether it has what Telegram asks of its kind.
fn is_complete(entity: &MessageEntity) -> bool {
    let is_id = |id: &String| id.parse::<i64>().is_ok_and(|id| id != 0);
    match entity.kind {
        Kind::TextLink => entity.url.as_ref().is_some_and(|url| !url.is_empty()),
        Kind::TextMention => entity.user.is_some(),
        Kind::CustomEmoji => entity.custom_emoji_id.as_ref().is_some_and(is_id),
        Kind::DateTime => entity.unix_time.is_some(),
        _ => true,
    }
}

/// Whether nothing can be seen there.
pub(super) fn is_blank(text: &str, ruler: &Ruler, span: &Span) -> bool {
    span.range.is_empty() || text[ruler.bytes(&span.range)].chars().all(char::is_whitespace)
}

/// A quote is a block of its own: the line breaks behind it are not in it.
fn without_breaks_at_end(text: &str, ruler: &Ruler, quote: &Span) -> Span {
    let bytes = ruler.bytes(&quote.range);
    let breaks = text[bytes].chars().rev().take_while(|character| *character == '\n').count();
    quote.at(quote.range.start..quote.range.end - breaks)
}

/// Those that overlap none before them.
fn apart(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(Span::order);
    let mut kept: Vec<Span> = Vec::new();
    for span in spans {
        if kept.last().is_none_or(|last| !last.overlaps(&span)) {
            kept.push(span);
        }
    }
    kept
}

/// All, each without what is covered by those before.
fn cut_apart(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(Span::order);
    let mut end = 0;
    let mut kept = Vec::new();
    for span in spans {
        let range = span.range.start.max(end)..span.range.end;
        if !range.is_empty() {
            end = range.end;
            kept.push(span.at(range));
        }
    }
    kept
}

/// Whether the quote is a part of some code; code that is the whole quote stands in it.
fn is_in_code(quote: &Span, solids: &[Span]) -> bool {
    let swallows =
        |solid: &Span| solid.nature() == Nature::Code && solid.contains(quote) && !quote.contains(solid);
    solids.iter().any(swallows)
}

fn cut_at_quotes(solid: Span, quotes: &[Span]) -> Vec<Span> {
    let range = solid.range.clone();
    let edges = quotes.iter().flat_map(|quote| [quote.range.start, quote.range.end]);
    let is_atom = is_atom(solid.kind());
    solid.cut(edges).into_iter().filter(|piece| !is_atom || piece.range == range).collect()
}

/// Equal styles that overlap or touch become one.
fn joined(mut styles: Vec<Span>) -> Vec<Span> {
    styles.sort_by_key(Span::order);
    let mut joined: Vec<Span> = Vec::new();
    for style in styles {
        let touched = joined
            .iter_mut()
            .rev()
            .find(|earlier| style.range.start <= earlier.range.end && earlier.is_like(&style));
        match touched {
            Some(earlier) => earlier.range.end = earlier.range.end.max(style.range.end),
            None => joined.push(style),
        }
    }
    joined
}

/// A style goes around code, and is cut where it would cross the edge of something that cannot be cut.
fn cut_at_fixed(style: Span, fixed: &[Span]) -> Vec<Span> {
    let in_its_way: Vec<&Span> = fixed.iter().filter(|span| span.overlaps(&style)).collect();
    let code = in_its_way.iter().filter(|span| span.nature() == Nature::Code);
    let around_code = code.fold(vec![style], |pieces, code| {
        pieces.into_iter().flat_map(|piece| piece.without(&code.range)).collect()
    });
    let cut = |piece: Span| {
        let crossed = in_its_way.iter().filter(|span| span.overlaps(&piece) && !piece.contains(span));
        let edges: Vec<usize> = crossed.flat_map(|span| [span.range.start, span.range.end]).collect();
        piece.cut(edges)
    };
    around_code.into_iter().flat_map(cut).collect()
}

/// Cuts those that begin in one and end outside it.
fn nested(mut styles: Vec<Span>) -> Vec<Span> {
    styles.sort_by_key(Span::order);
    let mut kept: Vec<Span> = Vec::new();
    for style in styles {
        let open = kept.iter().filter(|earlier| earlier.range.start <= style.range.start);
        let ends: Vec<usize> = open.map(|earlier| earlier.range.end).collect();
        kept.extend(style.clone().cut(ends.into_iter().filter(|end| *end > style.range.start)));
    }
    kept
}
