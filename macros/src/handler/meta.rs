//! What the checks and the router read of a handler: constants, hashed where they are compared.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::callback;
use super::expand::extracted;
use super::model::Handler;
use super::parse::Trigger;
use crate::callback_pattern::Piece;
use crate::filter::Filter;
use crate::hash::hash;
use crate::kind::Condition;
use crate::span::at;

/// The constant `Meta`.
pub(super) fn constant(handler: &Handler) -> TokenStream {
    let name = handler.function.sig.ident.to_string();
    let doc = handler.doc();
    let order = handler.options.order;
    let trigger = trigger(handler);
    let state = match handler.place() {
        None => quote!(::botwright::__private::At::Anywhere),
        Some(pattern) => match (pattern.marker(), &pattern.conversation) {
            (Some(marker), _) => {
                quote!(::botwright::__private::At::State(::botwright::__private::state_of(&#marker)))
            }
            (None, conversation) => quote!(::botwright::__private::At::Conversation(
                <#conversation as ::botwright::__private::Conversation>::INFO
            )),
        },
    };
    let rank = match &handler.trigger {
        Trigger::On(kind, None) if kind.name() == "any" => quote!(Any),
        Trigger::Message(None) | Trigger::On(_, None) | Trigger::InlineQuery(None) => quote!(CatchAll),
        Trigger::Message(Some(filter)) if !filter.has_regex() => quote!(Narrowed),
        Trigger::On(_, Some(condition)) if !condition.filter().is_some_and(Filter::has_regex) => {
            quote!(Narrowed)
        }
        _ => quote!(Pattern),
    };
    quote!(::botwright::__private::Meta {
        name: #name,
        module: ::core::module_path!(),
        file: ::core::file!(),
        line: ::core::line!(),
        column: ::core::column!(),
        doc: #doc,
        trigger: #trigger,
        at: #state,
        rank: ::botwright::__private::Rank::#rank,
        order: #order,
    })
}

fn trigger(handler: &Handler) -> TokenStream {
    match &handler.trigger {
        Trigger::Command(pattern) => {
            let (name, words, hidden, aliases) =
                (&pattern.name, pattern.expand(), handler.options.hidden, &handler.options.aliases);
            let scope = handler.options.scope.expand();
            let translations = handler.options.translations.iter().map(|(code, text)| quote!((#code, #text)));
            let shape = hash(&pattern.shape());
            let key = hash(&format!("{name} {}", pattern.shape()));
            quote!(::botwright::__private::Trigger::Command {
                name: #name, aliases: &[#(#aliases),*], words: #words, hidden: #hidden, scope: #scope,
                translations: &[#(#translations),*], key: #key, shape: #shape
            })
        }
        Trigger::Message(filter) => {
            update_trigger(handler, "message", &filter.as_ref().map(Filter::written).unwrap_or_default())
        }
        Trigger::On(kind, condition) => {
            let written = condition.as_ref().map(Condition::written).unwrap_or_default();
            update_trigger(handler, kind.name(), &written)
        }
        Trigger::InlineQuery(pattern) => {
            let written = pattern.as_ref().map(|pattern| pattern.literal.value()).unwrap_or_default();
            update_trigger(handler, "inline_query", &written)
        }
        Trigger::Callback(pattern) => {
            let text = pattern.literal.value();
            let pieces = pattern.pieces.iter().map(|piece| match piece {
                Piece::Literal(text) => quote!(::botwright::__private::Piece::Literal(#text)),
                Piece::Capture(name) => {
                    let kind = callback::type_of_capture(handler, name);
                    let (key, carried) = (hash(&quote!(#kind).to_string()), callback::carried(kind));
                    quote_spanned!(at(kind)=> ::botwright::__private::Piece::Capture {
                        key: #key, free: #carried::FREE_TEXT
                    })
                }
            });
            quote!(::botwright::__private::Trigger::Callback { pattern: #text, pieces: &[#(#pieces),*] })
        }
        Trigger::Expired => quote!(::botwright::__private::Trigger::Expired),
        Trigger::Enter(_) => quote!(::botwright::__private::Trigger::Enter),
        Trigger::Timeout(conversation) => quote!(::botwright::__private::Trigger::Timeout(
            <#conversation as ::botwright::__private::Conversation>::INFO
        )),
        Trigger::Recover(conversation) => quote!(::botwright::__private::Trigger::Recover(
            <#conversation as ::botwright::__private::Conversation>::INFO
        )),
        Trigger::Returned => quote!(::botwright::__private::Trigger::Returned),
        Trigger::Job(job) => {
            let settings = job.settings();
            quote!(::botwright::__private::Trigger::Job(#settings))
        }
        Trigger::Error => quote!(::botwright::__private::Trigger::Error),
        Trigger::Observe => quote!(::botwright::__private::Trigger::Observe),
        Trigger::Startup => quote!(::botwright::__private::Trigger::Startup),
        Trigger::Shutdown => quote!(::botwright::__private::Trigger::Shutdown),
    }
}

/// What the handler of a kind takes, so that two equal ones are found; only the compiler knows which extractors narrow.
fn update_trigger(handler: &Handler, kind: &str, filter: &str) -> TokenStream {
    let filter_key = hash(filter);
    let narrows: Vec<_> = extracted(handler)
        .map(|argument| {
            let kind = &argument.kind;
            let name = quote!(#kind).to_string();
            let alias = argument.alias();
            let narrows = quote_spanned!(at(kind)=> <#alias as ::botwright::__private::Extract>::NARROWS);
            (narrows, hash(&name), name.to_lowercase())
        })
        .collect();
    let keys = narrows.iter().map(|(narrows, key, _)| quote!((#narrows, #key)));
    let words = narrows.iter().map(|(narrows, _, word)| quote!((#narrows, #word)));
    quote!(::botwright::__private::Trigger::On {
        kind: #kind,
        key: ::botwright::__private::message_key(#filter_key, &[#(#keys),*]),
        takes: ::botwright::__private::takes(#filter, &[#(#words),*]),
    })
}
