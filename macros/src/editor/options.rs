//! The options behind a pattern, and what may stand behind their `=`.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::words;

/// What an option takes.
#[derive(Clone, Copy)]
pub(super) enum Takes {
    /// One of these words.
    Word(&'static [&'static str]),
    Function,
    Type,
    /// A literal, or what stands in brackets behind it, or nothing.
    Else,
}

use Takes::{Else, Function, Type, Word};

type Known = &'static [(&'static str, Takes)];

const BUSY: (&str, Takes) = ("busy", Word(&["queue", "drop", "cancel"]));
const DEADLINE: (&str, Takes) = ("deadline", Word(&["none"]));
const TYPING: (&str, Takes) = ("typing", Word(&crate::handler::ACTIONS));
const ORDER: (&str, Takes) = ("order", Else);

const COMMAND: Known = &[
    ORDER,
    ("hidden", Else),
    ("edited", Else),
    ("aliases", Else),
    ("scope", Word(&["private", "groups", "admins", "chat"])),
    ("description", Else),
    BUSY,
    DEADLINE,
    TYPING,
];

const JOB: Known = &[
    ("every", Else),
    ("daily", Else),
    ("cron", Else),
    ("tz", Else),
    ("weekdays", Else),
    ("retries", Else),
    ("misfire", Word(&["skip", "once", "all"])),
    DEADLINE,
];

const CONVERSATION: Known = &[
    ("timeout", Else),
    ("reentry", Word(&["true", "false"])),
    ("key", Word(&["user_in_chat", "user", "chat", "message"])),
    ("name", Else),
    ("version", Else),
    ("migrate", Function),
    ("returns", Type),
];

/// The options of an attribute.
pub(super) fn of(attribute: &str) -> Known {
    match attribute {
        "command" => COMMAND,
        "message" | "callback" | "on" => &[ORDER, BUSY, DEADLINE, TYPING],
        "inline_query" => &[ORDER, BUSY, DEADLINE],
        "job" => JOB,
        "conversation" => CONVERSATION,
        "data" => &[("name", Else), ("version", Else), ("migrate", Function)],
        "state" | "enter" | "timeout" | "recover" => &[],
        _ => &[ORDER, DEADLINE],
    }
}

/// Whether it is an option of the attribute.
pub(super) fn is_one(attribute: &str, part: &TokenStream) -> bool {
    let mut tokens = part.clone().into_iter();
    let known = matches!(tokens.next(), Some(TokenTree::Ident(name)) if of(attribute).iter().any(|(known, _)| name == known));
    known && matches!(tokens.next(), None | Some(TokenTree::Punct(_)))
}

/// An option, its name among the names, its value where such values stand.
pub(super) fn one(attribute: &str, part: &TokenStream) -> TokenStream {
    let known = of(attribute);
    let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    let mut tokens = part.clone().into_iter();
    let name: TokenStream = tokens.next().into_iter().collect();
    let takes = known.iter().find(|(known, _)| *known == name.to_string()).map_or(Else, |(_, takes)| *takes);
    let option = words(&names, &name);
    let has_value = tokens.next().is_some();
    let value: TokenStream = tokens.collect();
    let value = match takes {
        Word(known) if has_value => value_among(known, &value),
        Function if has_value => quote!(#value(loop {});),
        Type if has_value => quote!(let value: #value;),
        _ => quote!(),
    };
    quote!(#option #value)
}

fn value_among(known: &[&str], value: &TokenStream) -> TokenStream {
    match value.clone().into_iter().next() {
        Some(TokenTree::Literal(_)) => quote!(),
        // `true` and `false` cannot be names of fields.
        _ if known.contains(&"true") => quote!(let value: bool = #value;),
        _ => words(known, value),
    }
}
