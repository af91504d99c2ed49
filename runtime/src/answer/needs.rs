//! What an answer needs to be given: checked while compiling against what the handler's attribute brings.

use crate::kinds::Kind;

/// What an answer needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needs(u8);

impl Needs {
    /// Nothing.
    pub const NOTHING: Self = Self(0);
    /// A chat that it goes to.
    pub const CHAT: Self = Self(1);
    /// A pressed button.
    pub const PRESS: Self = Self(2);
    /// An inline query.
    pub const QUERY: Self = Self(4);
    /// A chat and a user, whose conversation it moves.
    pub const CONVERSATION: Self = Self(8);
    /// Everything.
    pub const ALL: Self = Self(15);

    /// Both.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn lacks(self, given: Self, what: Self) -> bool {
        self.0 & what.0 != 0 && given.0 & what.0 == 0
    }
}

/// Refuses an answer that a handler of this kind cannot give.
///
/// # Panics
/// With the reason: in a `const` that is a compile error at the caller.
#[track_caller]
pub const fn check_answer<K: Kind>(attribute: &str, needs: Needs) {
    let why = if needs.lacks(K::GIVES, Needs::PRESS) {
        "` handler cannot return an `Edit`, a `Toast` or an `Alert`, because no button is pressed: return a text or a `Reply`"
    } else if needs.lacks(K::GIVES, Needs::QUERY) {
        "` handler cannot return an `InlineAnswer`: only `#[inline_query]` handlers can"
    } else if needs.lacks(K::GIVES, Needs::CHAT) {
        "` handler has no chat that an answer could go to: return nothing, and send with `Bot`"
    } else if needs.lacks(K::GIVES, Needs::CONVERSATION) {
        "` handler belongs to no conversation: return nothing, or start it from a message"
    } else {
        return;
    };
    crate::check::refuse(&[article(attribute), attribute, why]);
}

/// The article in front of `#[..]`, as its word is spoken.
const fn article(attribute: &str) -> &'static str {
    match attribute.as_bytes() {
        [b'#', b'[', b'a' | b'e' | b'i' | b'o', ..] => "an `",
        _ => "a `",
    }
}
