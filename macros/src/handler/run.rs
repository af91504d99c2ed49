//! How a handler runs: its arguments are extracted or bound, it is called, its answer is handed over.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

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
    let call = call(handler, others.into_iter().filter(|(_, argument)| argument.source.is_some()).map(bind));
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
    let taken = extracted(handler).map(Argument::local).collect::<Vec<_>>();
    let values = taken.iter().rev().fold(quote!(()), |rest, local| quote!((#local, #rest)));
    let extractors = probes(handler).rev().fold(quote!(()), |rest, probe| quote!((#probe, #rest)));
    let captured = captured(handler);
    let returned = returned(handler);
    let answer = quote!(#returned::answer);
    let run = if handler.function.sig.asyncness.is_some() { "run_async" } else { "run" };
    // At the function's name, where the compiler says so when its future is not `Send`.
    let run = Ident::new(run, at(name));
    quote_spanned!(at(name)=> {
        #[allow(unused_imports)]
        use ::botwright::__private::{Known as _, Unknown as _};
        ::botwright::__private::#run(context, #extractors, move |context, #values| {
            let _ = context;
            #captured
            #(#bound)*
            ::core::result::Result::Ok(#name(#(#locals),*))
        }, #answer)
    })
}

fn bind((local, argument): &(Ident, &Argument)) -> TokenStream {
    let (kind, value) = (&argument.kind, value(argument));
    quote!(let #local: #kind = #value;)
}

/// One probe per extractor, spanned at its type, so that a wrong one is named where it stands.
fn probes(handler: &Handler) -> impl DoubleEndedIterator<Item = TokenStream> {
    let probe = |argument: &Argument| {
        let kind = argument.alias();
        let method = Ident::new(handler.trigger.probe(), kind.span());
        let marker = if let Trigger::On(kind, _) = &handler.trigger {
            let marker = kind.marker();
            quote!(::<#marker>)
        } else {
            quote!()
        };
        quote_spanned!(kind.span()=> (&::botwright::__private::Probe::<#kind>::new()).#method #marker())
    };
    extracted(handler).map(probe).collect::<Vec<_>>().into_iter()
}

/// What is taken apart once, before the arguments are bound to its parts.
fn captured(handler: &Handler) -> TokenStream {
    let trigger = match &handler.trigger {
        Trigger::Command(pattern) if pattern.captures().next().is_some() => {
            let (words, name) = (pattern.expand(), &pattern.name);
            let (readers, locals) = arguments::readers(handler);
            quote!(#readers let captured = context.arguments(#name, #words, &[#(#locals.hint),*])?;)
        }
        Trigger::InlineQuery(Some(pattern)) if pattern.captures().next().is_some() => {
            let words = pattern.expand();
            let (readers, locals) = arguments::readers(handler);
            quote!(#readers let captured = context.query_arguments(#words, &[#(#locals.hint),*])?;)
        }
        Trigger::Callback(pattern) if pattern.captures().next().is_some() => {
            quote!(let captured = context.callback_data().and_then(read).ok_or(::botwright::__private::Stop::Pass)?;)
        }
        _ => quote!(),
    };
    let bound = handler.arguments.iter().any(|argument| matches!(argument.source, Some(Source::State(_))));
    let fields = handler.place().filter(|_| bound).and_then(StatePattern::marker);
    let fields = fields.map(|marker| quote!(let fields = context.fields(&#marker)?;));
    quote!(#trigger #fields)
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
        None => quote!(),
        Some(Source::Command(index, _)) => arguments::typed(kind, *index),
        Some(Source::Callback(index)) => {
            let index = syn::Index::from(*index);
            let carried = callback::carried(kind);
            quote_spanned!(span=> #carried::checked(captured.#index, &context)?)
        }
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
