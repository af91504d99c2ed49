//! Arguments that are read from words that somebody typed: behind a command, in a regex group.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Type;

use super::bindings::Source;
use super::model::Handler;
use crate::span::at;
use crate::words::Kind;

/// One reader for each capture, and the names of their locals in the pattern's order.
///
/// This is the only place that asks anything of the type, so that the compiler complains once.
pub(super) fn readers(handler: &Handler) -> (TokenStream, Vec<Ident>) {
    let mut readers: Vec<(usize, TokenStream)> = Vec::new();
    for argument in &handler.arguments {
        if let Some(Source::Command(index, how)) = &argument.source {
            let (kind, span) = (&argument.kind, at(&argument.kind));
            let (local, reads, alias) = (local(*index), Ident::new(trait_of(*how), span), argument.alias());
            let reader =
                quote_spanned!(span=> let #local = <#alias as ::botwright::__private::#reads<_>>::reader(););
            readers.push((*index, quote!(type #alias = #kind; #reader)));
        }
    }
    readers.sort_by_key(|(index, _)| *index);
    let locals = readers.iter().map(|(index, _)| local(*index)).collect();
    let readers = readers.into_iter().map(|(_, reader)| reader);
    let speaks = in_scope();
    (quote!(#speaks #(#readers)*), locals)
}

/// The n-th capture as a value.
pub(super) fn typed(kind: &Type, index: usize) -> TokenStream {
    let (reader, explain) = (local(index), explain(kind));
    quote_spanned!(at(kind)=> #reader.read(captured.at(#index), #explain)?)
}

/// A named group as a value.
pub(super) fn group(kind: &Type, captured: &impl ToTokens, group: &str) -> TokenStream {
    let (explain, speaks) = (explain(kind), in_scope());
    let read = quote_spanned!(at(kind)=> <#kind as ::botwright::__private::Group<_>>::group(#group, #captured.text(#group), #explain)?);
    quote!({ #speaks #read })
}

/// The traits that `explain` asks.
fn in_scope() -> TokenStream {
    quote!(
        #[allow(unused_imports)]
        use ::botwright::__private::{Silent as _, Speaks as _};
    )
}

/// What the type's error says; whether it can speak is known only here, where the type is.
fn explain(kind: &Type) -> TokenStream {
    quote_spanned!(at(kind)=> &|error| (&::botwright::__private::Said(error)).words())
}

fn local(index: usize) -> Ident {
    format_ident!("reader_{index}")
}

fn trait_of(how: Kind) -> &'static str {
    match how {
        Kind::Required => "Read",
        Kind::Optional => "ReadOptional",
        Kind::Rest => "ReadRest",
    }
}
