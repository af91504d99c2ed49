//! `#[on(kind, event)]`: the kinds of updates, and what may have happened in them.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::Parser;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprPath, UnOp};

use crate::diagnostics;
use crate::filter::Filter;

/// A kind of update.
pub(crate) struct Kind {
    name: Ident,
    entry: &'static Entry,
}

/// What is known of a kind.
struct Entry {
    name: &'static str,
    carries: Carries,
    events: &'static [&'static str],
}

/// What the updates of a kind bring along.
#[derive(Clone, Copy, PartialEq)]
enum Carries {
    Message,
    ChatAndUser,
    Less,
}

/// What must have happened.
pub(crate) enum Condition {
    /// A filter of the message.
    Message(Filter),
    /// A boolean expression of events, and how it was written.
    Event(TokenStream, String),
}

const MEMBER: &[&str] =
    &["joined", "left", "promoted", "demoted", "banned", "unbanned", "restricted", "unrestricted"];
const OWN_MEMBER: &[&str] = &[
    "joined",
    "left",
    "promoted",
    "demoted",
    "banned",
    "unbanned",
    "restricted",
    "unrestricted",
    "blocked",
    "unblocked",
];

const fn entry(name: &'static str, carries: Carries, events: &'static [&'static str]) -> Entry {
    Entry { name, carries, events }
}

const KINDS: [Entry; 29] = [
    entry("message", Carries::Message, &[]),
    entry("edited_message", Carries::Message, &[]),
    entry("channel_post", Carries::Message, &[]),
    entry("edited_channel_post", Carries::Message, &[]),
    entry("business_connection", Carries::Less, &["connected", "disconnected"]),
    entry("business_message", Carries::Message, &[]),
    entry("edited_business_message", Carries::Message, &[]),
    entry("deleted_business_messages", Carries::Less, &[]),
    entry("guest_message", Carries::Message, &[]),
    entry("message_reaction", Carries::ChatAndUser, &["added", "removed"]),
    entry("message_reaction_count", Carries::Less, &[]),
    entry("inline_query", Carries::Less, &[]),
    entry("chosen_inline_result", Carries::Less, &[]),
    entry("callback_query", Carries::ChatAndUser, &[]),
    entry("shipping_query", Carries::Less, &[]),
    entry("pre_checkout_query", Carries::Less, &[]),
    entry("purchased_paid_media", Carries::Less, &[]),
    entry("poll", Carries::Less, &["closed", "open"]),
    entry("poll_answer", Carries::Less, &["voted", "retracted"]),
    entry("my_chat_member", Carries::ChatAndUser, OWN_MEMBER),
    entry("chat_member", Carries::ChatAndUser, MEMBER),
    entry("chat_join_request", Carries::ChatAndUser, &[]),
    entry("chat_boost", Carries::ChatAndUser, &[]),
    entry("removed_chat_boost", Carries::ChatAndUser, &[]),
    entry("managed_bot", Carries::Less, &[]),
    entry("subscription", Carries::Less, &["active", "canceled", "failed"]),
    entry("stopped_message_generation", Carries::Less, &[]),
    entry("any", Carries::Message, &[]),
    entry("unknown", Carries::Less, &[]),
];

/// The statuses of a member, as aiogram names them.
const STATUSES: [&str; 9] = [
    "creator",
    "administrator",
    "member",
    "restricted",
    "left",
    "kicked",
    "is_admin",
    "is_member",
    "is_not_member",
];

impl Kind {
    pub(crate) fn new(name: Ident) -> syn::Result<Self> {
        let text = name.to_string();
        let entry = KINDS.iter().find(|entry| entry.name == text).ok_or_else(|| {
            diagnostics::unknown_kind(
                &name,
                diagnostics::nearest_word(&text, KINDS.iter().map(|entry| entry.name)),
            )
        })?;
        Ok(Self { name, entry })
    }

    pub(crate) fn name(&self) -> &'static str {
        self.entry.name
    }

    /// The type that stands for the kind.
    pub(crate) fn marker(&self) -> TokenStream {
        let name = &self.name;
        quote!(::botwright::kinds::#name)
    }

    pub(crate) fn has_chat_and_user(&self) -> bool {
        self.entry.carries != Carries::Less
    }

    fn has_statuses(&self) -> bool {
        matches!(self.entry.name, "chat_member" | "my_chat_member")
    }

    fn known_events(&self) -> String {
        if self.entry.events.is_empty() {
            return "none; ask your own `fn(&..) -> bool` of the update's payload".into();
        }
        let names: Vec<_> = self.entry.events.iter().map(|name| format!("`{name}`")).collect();
        let transitions =
            if self.has_statuses() { ", and transitions such as `is_not_member >> is_member`" } else { "" };
        format!("{}{transitions}", names.join(", "))
    }
}

/// Whether the updates of the kind of this name are messages.
pub(crate) fn carries_message(name: &str) -> bool {
    KINDS.iter().any(|entry| entry.name == name && entry.carries == Carries::Message)
}

/// Whether it is the status of a member.
pub(crate) fn is_status(name: &str) -> bool {
    STATUSES.contains(&name)
}

/// What stands behind the kind.
pub(crate) fn condition(kind: &Kind, tokens: TokenStream) -> syn::Result<Condition> {
    if kind.entry.carries == Carries::Message {
        return Filter::parse(tokens).map(Condition::Message);
    }
    let written = tokens.to_string();
    let expression = Expr::parse_without_eager_brace.parse2(tokens)?;
    Ok(Condition::Event(event(kind, &expression)?, written))
}

impl Condition {
    /// The condition as it was written.
    pub(crate) fn written(&self) -> String {
        match self {
            Self::Message(filter) => filter.written(),
            Self::Event(_, written) => written.clone(),
        }
    }

    /// The filter of the message, if it is one.
    pub(crate) fn filter(&self) -> Option<&Filter> {
        if let Self::Message(filter) = self { Some(filter) } else { None }
    }
}

/// A boolean expression over `event`.
fn event(kind: &Kind, expression: &Expr) -> syn::Result<TokenStream> {
    match expression {
        Expr::Paren(inner) => event(kind, &inner.expr),
        Expr::Group(inner) => event(kind, &inner.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
            let inner = event(kind, &unary.expr)?;
            Ok(quote!(!(#inner)))
        }
        Expr::Binary(binary) => match binary.op {
            BinOp::BitAnd(_) | BinOp::And(_) => {
                let (left, right) = (event(kind, &binary.left)?, event(kind, &binary.right)?);
                Ok(quote!((#left && #right)))
            }
            BinOp::BitOr(_) | BinOp::Or(_) => {
                let (left, right) = (event(kind, &binary.left)?, event(kind, &binary.right)?);
                Ok(quote!((#left || #right)))
            }
            BinOp::Shr(_) if kind.has_statuses() => transition(&binary.left, &binary.right),
            BinOp::Shl(_) if kind.has_statuses() => transition(&binary.right, &binary.left),
            _ => Err(diagnostics::unknown_event(expression, kind.name(), &kind.known_events())),
        },
        Expr::Path(path) => named(kind, path),
        _ => Err(diagnostics::unknown_event(expression, kind.name(), &kind.known_events())),
    }
}

/// An event by its name, or the author's own predicate of the payload.
fn named(kind: &Kind, path: &ExprPath) -> syn::Result<TokenStream> {
    let Some(name) = path.path.get_ident() else { return Ok(own(kind, path)) };
    let text = name.to_string();
    if kind.entry.events.contains(&text.as_str()) {
        return Ok(quote_spanned!(name.span()=> ::botwright::events::#name(event)));
    }
    // Events of other kinds are mistakes, not predicates.
    let elsewhere = KINDS.iter().any(|entry| entry.events.contains(&text.as_str()));
    if elsewhere || kind.name() == "unknown" {
        return Err(diagnostics::unknown_event(name, kind.name(), &kind.known_events()));
    }
    Ok(own(kind, path))
}

fn own(kind: &Kind, path: &ExprPath) -> TokenStream {
    let accessor = &kind.name;
    let asked =
        quote_spanned!(path.span()=> event.update().and_then(|update| update.#accessor()).is_some_and(#path));
    if path.path.get_ident().is_none() {
        return asked;
    }
    // Behind the author's own names, so that rustc proposes the near event.
    quote!({
        #[allow(unused_imports)]
        use ::botwright::events::*;
        #asked
    })
}

/// `is_not_member >> is_member`.
fn transition(before: &Expr, after: &Expr) -> syn::Result<TokenStream> {
    let (before, after) = (status(before)?, status(after)?);
    Ok(quote!(::botwright::events::transition(
        event,
        |status: &::botwright::types::ChatMember| #before,
        |status: &::botwright::types::ChatMember| #after
    )))
}

/// A boolean expression over `status`.
fn status(expression: &Expr) -> syn::Result<TokenStream> {
    match expression {
        Expr::Paren(inner) => status(&inner.expr),
        Expr::Group(inner) => status(&inner.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
            let inner = status(&unary.expr)?;
            Ok(quote!(!(#inner)))
        }
        Expr::Binary(binary) if matches!(binary.op, BinOp::BitOr(_) | BinOp::Or(_)) => {
            let (left, right) = (status(&binary.left)?, status(&binary.right)?);
            Ok(quote!((#left || #right)))
        }
        Expr::Path(path) => match path.path.get_ident() {
            Some(name) if is_status(&name.to_string()) => {
                Ok(quote_spanned!(name.span()=> ::botwright::events::status::#name(status)))
            }
            _ => Err(diagnostics::unknown_status(path)),
        },
        other => Err(diagnostics::unknown_status(other)),
    }
}
