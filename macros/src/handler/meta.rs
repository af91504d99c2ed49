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
        None => quote!(__private::At::Anywhere),
        Some(pattern) => match (pattern.marker(), &pattern.conversation) {
            (Some(marker), _) => {
                quote!(__private::At::State(__private::state_of(&#marker)))
            }
            (None, conversation) => quote!(__private::At::Conversation(
                <#conversation as __private::Conversation>::INFO
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
    let limits = match &handler.trigger {
        Trigger::Job(job) => job.limits(),
        _ => handler.options.limits.expand(),
    };
    let action = handler.options.action.map(|action| quote!(.typing(#action)));
    quote!(__private::Meta::new(
        #name, ::core::module_path!(), #doc, #trigger, #state, __private::Rank::#rank, #order
    ) #limits #action)
}

fn trigger(handler: &Handler) -> TokenStream {
    match &handler.trigger {
        Trigger::Command(pattern) => {
            let (name, words, hidden, aliases) =
                (&pattern.name, pattern.expand(), handler.options.hidden, &handler.options.aliases);
            let shape = hash(&pattern.shape());
            let key = hash(&format!("{name} {}", pattern.shape()));
            if handler.options.are_plain() {
                return quote!(__private::Trigger::command(#name, #words, #key, #shape));
            }
            let scope = handler.options.scope.expand();
            let translations = handler.options.translations.iter().map(|(code, text)| quote!((#code, #text)));
            quote!(__private::Trigger::Command {
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
                Piece::Literal(text) => quote!(__private::Piece::Literal(#text)),
                Piece::Capture(name) => {
                    let kind = callback::type_of_capture(handler, name);
                    let (key, carried) = (hash(&quote!(#kind).to_string()), callback::carried(kind));
                    quote_spanned!(at(kind)=> __private::Piece::Capture {
                        key: #key, carries: #carried::CARRIES
                    })
                }
            });
            quote!(__private::Trigger::Callback { pattern: #text, pieces: &[#(#pieces),*] })
        }
        Trigger::Expired => quote!(__private::Trigger::Expired),
        Trigger::Enter(_) => quote!(__private::Trigger::Enter),
        Trigger::Timeout(conversation) => quote!(__private::Trigger::Timeout(
            <#conversation as __private::Conversation>::INFO
        )),
        Trigger::Recover(conversation) => quote!(__private::Trigger::Recover(
            <#conversation as __private::Conversation>::INFO
        )),
        Trigger::Returned => quote!(__private::Trigger::Returned),
        Trigger::Job(job) => {
            let settings = job.settings();
            quote!(__private::Trigger::Job(#settings))
        }
        Trigger::Error => quote!(__private::Trigger::Error),
        Trigger::Observe => quote!(__private::Trigger::Observe),
        Trigger::Startup => quote!(__private::Trigger::Startup),
        Trigger::Shutdown => quote!(__private::Trigger::Shutdown),
    }
}

/// What the handler of a kind takes, so that two equal ones are found; only the compiler knows which extractors narrow.
fn update_trigger(handler: &Handler, kind: &str, filter: &str) -> TokenStream {
    let filter_key = hash(filter);
    let extractors = extracted(handler).map(|argument| {
        let (kind, alias) = (&argument.kind, argument.alias());
        let name = quote!(#kind).to_string();
        let (key, word) = (hash(&name), name.to_lowercase());
        quote_spanned!(at(kind)=> (<#alias as __private::Extract>::NARROWS, #key, #word))
    });
    quote!(__private::Trigger::on(#kind, #filter, #filter_key, &[#(#extractors),*]))
}
