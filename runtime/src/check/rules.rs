//! The rules that need more than one item. All are `const`, on keys that the macros hashed.

use super::line::Line;
use crate::conversation::ConversationInfo;
use crate::handler::{At, Meta, Piece, Route, Trigger};
use crate::signed::Carries;

/// What is wrong between two handlers, the first of which stands before the second.
pub(crate) const fn conflict(first: &Route, second: &Route) -> Option<Line> {
    if !same_place(&first.meta.at, &second.meta.at) {
        return None;
    }
    match (&first.meta.trigger, &second.meta.trigger) {
        (Trigger::Command { .. }, Trigger::Command { .. }) => {
            // Of two that differ in this, the one that narrows is asked first.
            if first.narrows() == second.narrows() { same_command(first.meta, second.meta) } else { None }
        }
        (Trigger::Callback { .. }, Trigger::Callback { .. }) => hidden_callback(first.meta, second.meta),
        (Trigger::On { .. }, Trigger::On { .. }) => equal_updates(first.meta, second.meta),
        (Trigger::Job(_), Trigger::Job(_)) if same_name(first.meta, second.meta) => Some(both(
            first.meta,
            second.meta,
            "are both the job of this name, by which what is stored finds it: rename one",
        )),
        (Trigger::Enter, Trigger::Enter) => {
            Some(both(first.meta, second.meta, "are both the voice of the same state: keep one"))
        }
        (Trigger::Returned, Trigger::Returned) => {
            Some(both(first.meta, second.meta, "both wait for what the same state calls: keep one"))
        }
        (Trigger::Recover(one), Trigger::Recover(other)) if one.key == other.key => {
            Some(both(first.meta, second.meta, "both recover the same conversation: keep one"))
        }
        (Trigger::Expired, Trigger::Expired)
            if first.narrows() == second.narrows() && first.meta.order == second.meta.order =>
        {
            Some(both(first.meta, second.meta, "both take every expired button: give one an `order`"))
        }
        (Trigger::Timeout(one), Trigger::Timeout(other)) if one.key == other.key => {
            Some(both(first.meta, second.meta, "both wait for the same timeout: keep one"))
        }
        _ => None,
    }
}

/// A state of a conversation that no handler stands in.
pub(crate) const fn silent_state(routes: &[Route], conversation: &ConversationInfo) -> Option<Line> {
    let mut state = 0;
    while state < conversation.states.len() {
        let calls = conversation.states[state].calls.is_some();
        if !has_handler(routes, conversation, state, calls) {
            let missing = if calls {
                "nothing is `#[returned]` to the calling state `"
            } else {
                "no handler for state `"
            };
            let line = Line::new()
                .str(missing)
                .str(conversation.name)
                .str("::")
                .str(conversation.states[state].name);
            return Some(place(line.str("` ("), conversation.file, conversation.line).str(")"));
        }
        state += 1;
    }
    None
}

/// Whether somebody listens in a state, or to what it calls.
const fn has_handler(routes: &[Route], conversation: &ConversationInfo, state: usize, calls: bool) -> bool {
    let mut index = 0;
    while index < routes.len() {
        let meta = routes[index].meta;
        let listens = match meta.trigger {
            Trigger::Returned => calls,
            Trigger::Command { .. } | Trigger::On { .. } | Trigger::Callback { .. } => !calls,
            _ => false,
        };
        let here = match meta.at {
            At::State(at) => at.conversation.key == conversation.key && at.index == state,
            At::Conversation(at) => at.key == conversation.key,
            At::Anywhere => false,
        };
        if listens && here {
            return true;
        }
        index += 1;
    }
    false
}

const fn same_place(first: &At, second: &At) -> bool {
    match (first, second) {
        (At::Anywhere, At::Anywhere) => true,
        (At::State(first), At::State(second)) => {
            first.conversation.key == second.conversation.key && first.index == second.index
        }
        (At::Conversation(first), At::Conversation(second)) => first.key == second.key,
        _ => false,
    }
}

const fn same_command(first: &Meta, second: &Meta) -> Option<Line> {
    let (
        Trigger::Command { name, key: one, scope, .. },
        Trigger::Command { key: other, scope: other_scope, .. },
    ) = (&first.trigger, &second.trigger)
    else {
        return None;
    };
    if first.order != second.order || !scope.equals(*other_scope) {
        return None;
    }
    let name = match shared_alias(&first.trigger, &second.trigger) {
        Some(alias) => alias,
        None if *one == *other => name,
        None => return None,
    };
    let line = named(Line::new().str("`/").str(name).str("` is handled twice: by "), first);
    Some(named(line.str(" and by "), second))
}

/// A name that is an alias of one command and the name or an alias of the other.
const fn shared_alias(first: &Trigger, second: &Trigger) -> Option<&'static str> {
    let (
        Trigger::Command { name, aliases, shape, .. },
        Trigger::Command { name: other, aliases: others, shape: other_shape, .. },
    ) = (first, second)
    else {
        return None;
    };
    if *shape != *other_shape {
        return None;
    }
    if contains(aliases, other) {
        return Some(other);
    }
    if contains(others, name) {
        return Some(name);
    }
    let mut index = 0;
    while index < aliases.len() {
        if contains(others, aliases[index]) {
            return Some(aliases[index]);
        }
        index += 1;
    }
    None
}

const fn contains(names: &[&str], name: &str) -> bool {
    let mut index = 0;
    while index < names.len() {
        if equal(names[index].as_bytes(), name.as_bytes()) {
            return true;
        }
        index += 1;
    }
    false
}

const fn hidden_callback(first: &Meta, second: &Meta) -> Option<Line> {
    let (first, second) = if first.order <= second.order { (first, second) } else { (second, first) };
    let (Trigger::Callback { pattern, pieces }, Trigger::Callback { pattern: lost, pieces: others }) =
        (&first.trigger, &second.trigger)
    else {
        return None;
    };
    if !covers(pieces, others) {
        return None;
    }
    let line = Line::new()
        .str("`")
        .str(second.name)
        .str("` never runs: `")
        .str(pattern)
        .str("` of `")
        .str(first.name);
    let line = line.str("` already takes every `").str(lost).str("` (");
    let line = place(line, first.file, first.line).str(" and ");
    Some(place(line, second.file, second.line).str(")"))
}

/// Whether everything that the second pattern takes is taken by the first.
const fn covers(first: &[Piece], second: &[Piece]) -> bool {
    let (mut one, mut other) = (0, 0);
    let (mut one_offset, mut other_offset) = (0, 0);
    while one < first.len() {
        match (&first[one], if other < second.len() { Some(&second[other]) } else { None }) {
            (Piece::Capture { carries: Carries { free: true, .. }, .. }, Some(_)) => return true,
            (Piece::Capture { key: left, .. }, Some(Piece::Capture { key: right, .. }))
                if *left == *right =>
            {
                one += 1;
                other += 1;
            }
            (Piece::Literal(left), Some(Piece::Literal(right))) => {
                let (left, right) = (left.as_bytes(), right.as_bytes());
                while one_offset < left.len() && other_offset < right.len() {
                    if left[one_offset] != right[other_offset] {
                        return false;
                    }
                    one_offset += 1;
                    other_offset += 1;
                }
                if one_offset == left.len() {
                    one += 1;
                    one_offset = 0;
                }
                if other_offset == right.len() {
                    other += 1;
                    other_offset = 0;
                }
            }
            _ => return false,
        }
    }
    other == second.len()
}

const fn equal_updates(first: &Meta, second: &Meta) -> Option<Line> {
    let (Trigger::On { kind, key: one, takes }, Trigger::On { kind: same, key: other, .. }) =
        (&first.trigger, &second.trigger)
    else {
        return None;
    };
    if *one != *other || first.order != second.order || !equal(kind.as_bytes(), same.as_bytes()) {
        return None;
    }
    let line = Line::new().str("`").str(first.name).str("` and `").str(second.name).str("` both take every ");
    let line = if equal(kind.as_bytes(), b"message") {
        line.str(if takes.is_empty() { "message" } else { takes })
    } else if takes.is_empty() {
        line.str("`").str(kind).str("` update")
    } else {
        line.str("`").str(kind).str("` update with `").str(takes).str("`")
    };
    let line = place(line.str(": give one an `order` ("), first.file, first.line).str(" and ");
    Some(place(line, second.file, second.line).str(")"))
}

const fn both(first: &Meta, second: &Meta, what: &str) -> Line {
    let line = named(Line::new(), first).str(" and ");
    named(line, second).str(" ").str(what)
}

const fn same_name(first: &Meta, second: &Meta) -> bool {
    equal(first.name.as_bytes(), second.name.as_bytes())
        && equal(first.module.as_bytes(), second.module.as_bytes())
}

const fn named(line: Line, meta: &Meta) -> Line {
    place(line.str("`").str(meta.name).str("` ("), meta.file, meta.line).str(")")
}

const fn place(line: Line, file: &str, row: u32) -> Line {
    line.str(file).str(":").number(row as usize)
}

const fn equal(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if left[index] != right[index] {
            return false;
        }
        index += 1;
    }
    true
}
