//! How a handler runs: its arguments are extracted or bound, it is called, its answer is handed over.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::bindings::Source;
use super::expand::{extracted, returned};
use super::model::{Argument, Handler, StatePattern};
use super::parse::Trigger;
use super::{arguments, callback};
use crate::filter::{self, Origin};
use crate::span::at;

/// Extracts the arguments, calls the function, and hands its answer over.
pub(super) fn closure(handler: &Handler) -> TokenStream {
    let bound_by_filter =
        |argument: &&(Ident, &Argument)| matches!(argument.1.source, Some(Source::Filter(_)));
    let arguments: Vec<(Ident, &Argument)> =
        handler.arguments.iter().map(|argument| (argument.local(), argument)).collect();
    let (filtered, others): (Vec<_>, Vec<_>) = arguments.iter().partition(bound_by_filter);
    let asked = asked_of_filter(handler);
    let filtered = filtered.into_iter().map(bind);
    let call = call(
        handler,
        others
            .into_iter()
            .filter(|(_, argument)| matches!(argument.source, Some(Source::State(_))))
            .map(bind),
    );
    if asked.is_empty() {
        return quote!(|context| #call);
    }
    quote!(|context| ::std::boxed::Box::pin(async move {
        #asked
        #(#filtered)*
        #call.await
    }))
}

/// The runtime takes what the extractors take and calls the function.
fn call(handler: &Handler, bound: impl Iterator<Item = TokenStream>) -> TokenStream {
    let name = &handler.function.sig.ident;
    let locals = handler.arguments.iter().map(Argument::local);
    let values = nested(extracted(handler).map(Argument::local));
    let words = nested(handler.captured().into_iter().map(Argument::local));
    let (captures, extractors) = (captures(handler), nested(probes(handler)));
    let fields = fields(handler);
    let bound: TokenStream = bound.collect();
    let context = if fields.is_empty() && bound.is_empty() { quote!(_) } else { quote!(context) };
    let returned = returned(handler);
    let answer = quote!(#returned::answer);
    let run = if handler.function.sig.asyncness.is_some() { "run_async" } else { "run" };
    // At the function's name, where the compiler says so when its future is not `Send`.
    let run = Ident::new(run, at(name));
    quote_spanned!(at(name)=>
        __private::#run(context, #captures, #extractors, move |#context, #words, #values| {
            #fields
            #bound
            ::core::result::Result::Ok(#name(#(#locals),*))
        }, #answer)
    )
}

/// Nested pairs that end with `()`.
fn nested(values: impl Iterator<Item = impl ToTokens>) -> TokenStream {
    let values: Vec<_> = values.collect();
    values.iter().rev().fold(quote!(()), |rest, value| quote!((#value, #rest)))
}

fn bind((local, argument): &(Ident, &Argument)) -> TokenStream {
    let (kind, value) = (&argument.kind, value(argument));
    quote!(let #local: #kind = #value;)
}

/// One probe per extractor, spanned at its type, so that a wrong one is named where it stands.
fn probes(handler: &Handler) -> impl Iterator<Item = TokenStream> {
    let probe = move |argument: &Argument| {
        let kind = argument.alias();
        let method = Ident::new(handler.trigger.probe(), kind.span());
        let marker = if let Trigger::On(kind, _) = &handler.trigger {
            let marker = kind.marker();
            quote!(::<#marker>)
        } else {
            quote!()
        };
        // All of the path at the type: the compiler underlines it from its first to its last word.
        let marker = marker.into_iter().map(|mut token| {
            token.set_span(kind.span());
            token
        });
        let marker: TokenStream = marker.collect();
        quote_spanned!(kind.span()=> __private::Probe::<#kind>::#method #marker())
    };
    extracted(handler).map(probe)
}

/// What the trigger captures, and how it is read.
fn captures(handler: &Handler) -> TokenStream {
    let name = &handler.function.sig.ident;
    let meta = quote!(<#name as __private::Handler>::ROUTE.meta);
    match &handler.trigger {
        _ if handler.captured().is_empty() => quote!(()),
        Trigger::Command(_) => {
            let readers = nested(arguments::readers(handler));
            quote!(__private::CommandWords(#meta, #readers))
        }
        Trigger::InlineQuery(Some(pattern)) => {
            let (words, readers) = (pattern.expand(), nested(arguments::readers(handler)));
            quote!(__private::QueryWords(#words, #readers))
        }
        _ => {
            let carriers = nested(handler.captured().into_iter().map(|argument| {
                let (carried, span) = (callback::carried(&argument.kind), at(&argument.kind));
                quote_spanned!(span=> #carried::CARRIER)
            }));
            quote!(__private::ButtonData(#meta, #carriers))
        }
    }
}

/// The fields of the state, if one is bound.
fn fields(handler: &Handler) -> TokenStream {
    let bound = handler.arguments.iter().any(|argument| matches!(argument.source, Some(Source::State(_))));
    let marker = handler.place().filter(|_| bound).and_then(StatePattern::marker);
    marker.map(|marker| quote!(let fields = context.fields(&#marker)?;)).unwrap_or_default()
}

/// What the filter could not tell before: groups of its expressions, and what the author's functions say.
fn asked_of_filter(handler: &Handler) -> TokenStream {
    let used = |index| {
        handler.arguments.iter().any(|argument| {
            matches!(&argument.source, Some(Source::Filter(Origin::Group(group, _))) if *group == index)
        })
    };
    handler.filter().map(|filter| filter.asked(used)).unwrap_or_default()
}

fn value(argument: &Argument) -> TokenStream {
    let kind = &argument.kind;
    let span = at(kind);
    match &argument.source {
        // Its value comes with the call.
        None | Some(Source::Command(..) | Source::Callback(_)) => quote!(),
        Some(Source::Filter(Origin::Group(index, group))) => {
            arguments::group(kind, &filter::captured(*index), group)
        }
        Some(Source::Filter(Origin::Own(index))) => {
            let local = filter::found(*index);
            quote!(#local)
        }
        Some(Source::State(member)) => {
            // A step between, so that a wrong type is underlined at the argument and a wrong field in the pattern.
            let field = Ident::new("field", Span::call_site().located_at(span));
            quote!({ let field = fields.#member; #field })
        }
    }
}
