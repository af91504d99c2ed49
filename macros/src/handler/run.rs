//! How a handler runs: its arguments are extracted or bound, it is called, its answer is handed over.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::arguments;
use super::bindings::Source;
use super::expand::{extracted, returned};
use super::model::{Argument, Handler, StatePattern};
use super::parse::Trigger;
use crate::filter::{self, Origin};
use crate::span::at;

/// Extracts the arguments, calls the function, and hands its answer over.
pub(super) fn closure(handler: &Handler) -> TokenStream {
    let name = &handler.function.sig.ident;
    let patterns = captured(handler);
    let locals: Vec<Ident> =
        (0..handler.arguments.len()).map(|index| format_ident!("argument_{index}")).collect();
    let kinds = handler.arguments.iter().map(|argument| &argument.kind);
    let values = handler.arguments.iter().map(value);
    let wait = handler.function.sig.asyncness.map(|_| quote!(.await));
    let returned = returned(handler);
    let aliases: Vec<_> = extracted(handler).map(Argument::alias).collect();
    let held = (!aliases.is_empty())
        .then(|| quote!(context.hold(&[#(<#aliases as ::botwright::__private::Extract>::locks),*]).await?;));
    quote!(|context| ::std::boxed::Box::pin(async move {
        #held
        #patterns
        #(let #locals: #kinds = #values;)*
        let answer = #name(#(#locals),*)#wait;
        let mut response = ::botwright::__private::Response::default();
        #returned::answer(answer, &mut response)?;
        ::core::result::Result::Ok(response)
    }))
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
        _ => asked_of_filter(handler),
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
        None => {
            let alias = argument.alias();
            quote_spanned!(span=> <#alias as ::botwright::__private::Extract>::extract(&context).await?)
        }
        Some(Source::Command(index, _)) => arguments::typed(kind, *index),
        Some(Source::Callback(index)) => {
            let index = syn::Index::from(*index);
            quote_spanned!(span=> <#kind as ::botwright::__private::Carried>::checked(captured.#index, &context)?)
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
