//! `"edit:{field}"`: the callback data that a handler takes, and that its buttons carry.

use syn::LitStr;

use crate::diagnostics;

/// A callback pattern, as written above a handler.
pub(crate) struct CallbackPattern {
    pub(crate) literal: LitStr,
    pub(crate) pieces: Vec<Piece>,
}

/// A part of the data.
pub(crate) enum Piece {
    Literal(String),
    Capture(String),
}

impl CallbackPattern {
    pub(crate) fn parse(literal: &LitStr) -> syn::Result<Self> {
        let text = literal.value();
        if text.is_empty() {
            return Err(diagnostics::empty_callback(literal));
        }
        let pieces = pieces(literal, &text)?;
        check_neighbours(literal, &pieces)?;
        let pattern = Self { literal: literal.clone(), pieces };
        match pattern.literal_length() {
            length if length > 64 => Err(diagnostics::long_callback(literal, length)),
            _ => Ok(pattern),
        }
    }

    /// The captured names, in order.
    pub(crate) fn captures(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Literal(_) => None,
            Piece::Capture(name) => Some(name.as_str()),
        })
    }

    /// The bytes that stand fixed.
    pub(crate) fn literal_length(&self) -> usize {
        self.pieces.iter().map(|piece| if let Piece::Literal(text) = piece { text.len() } else { 0 }).sum()
    }
}

fn pieces(literal: &LitStr, text: &str) -> syn::Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['{', '}']) {
        if open > 0 {
            pieces.push(Piece::Literal(rest[..open].to_owned()));
        }
        let close = rest[open..].find('}').map(|close| open + close).filter(|close| *close > open);
        let close = close.ok_or_else(|| diagnostics::unclosed_brace(literal, text))?;
        let name = &rest[open + 1..close];
        if name.ends_with(['?', '.']) {
            return Err(diagnostics::suffix_in_callback(literal, name));
        }
        if syn::parse_str::<syn::Ident>(name).is_err() {
            return Err(diagnostics::not_a_name(literal, name));
        }
        pieces.push(Piece::Capture(name.to_owned()));
        rest = &rest[close + 1..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest.to_owned()));
    }
    Ok(pieces)
}

/// A capture ends where a character stands that no value contains.
fn check_neighbours(literal: &LitStr, pieces: &[Piece]) -> syn::Result<()> {
    for pair in pieces.windows(2) {
        match pair {
            [Piece::Capture(first), Piece::Capture(second)] => {
                return Err(diagnostics::captures_touch(literal, first, &format!("{{{second}}}")));
            }
            [Piece::Capture(first), Piece::Literal(second)]
                if second.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-') =>
            {
                return Err(diagnostics::captures_touch(literal, first, second));
            }
            _ => {}
        }
    }
    Ok(())
}
