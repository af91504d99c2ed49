//! What the fuzz targets (`fuzz/`) reach of the inside: how commands and callback data are taken apart. Not for authors.

use botwright_api::types::Message;

use crate::Typed;
use crate::arguments::{Captured, CommandCall, Hint, Words, admits};
use crate::callback::stored_keys_in;
use crate::handler::{Kind, Word};

/// A pattern with every sort of word.
const PATTERN: &[Word] = &[
    Word::Literal("set"),
    Word::Capture { prefix: "ref_", name: "code", suffix: "_x", kind: Kind::Required },
    Word::Capture { prefix: "", name: "count", suffix: "", kind: Kind::Optional },
    Word::Capture { prefix: "", name: "text", suffix: "", kind: Kind::Rest },
];

/// The words behind the command that a message begins with, and what is left behind the first of them.
pub fn command(message: &Message) -> Option<Vec<Typed<'_>>> {
    let call = CommandCall::of(message)?;
    let mut rest = call.words();
    rest.next();
    Some(call.words().chain(rest.rest()).collect())
}

/// The words of a text.
pub fn words(text: &str) -> Vec<Typed<'_>> {
    Words::of_text(text).collect()
}

/// Lays a pattern over a text.
///
/// # Panics
/// If the pattern took what it does not admit.
pub fn capture(text: &str) {
    let admitted = admits(PATTERN, Words::of_text(text));
    if let Ok(captured) = Captured::of_text(text, PATTERN, &[Hint::default(); 3])
        && admitted
    {
        let code = captured.first().expect("it was admitted");
        assert!(text.contains(&format!("ref_{code}_x")) || text.contains('\\'), "{code:?} of {text:?}");
    }
}

/// Finds the keys of stored values in some data.
///
/// # Panics
/// If one is written otherwise than it was read.
pub fn stored_keys(data: &str) {
    for written in stored_keys_in(data) {
        assert!(data.contains(&written), "{written:?} of {data:?}");
    }
}
