//! Arguments that are read from words that somebody typed: behind a command, in a regex group.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;

use super::bindings::Source;
use super::model::Handler;
use crate::span::at;
use crate::words::Kind;

/// One reader for each capture, in the pattern's order.
///
/// This is the only place that asks anything of the type, so that the compiler complains once.
pub(super) fn readers(handler: &Handler) -> impl Iterator<Item = TokenStream> {
    handler.captured().into_iter().filter_map(|argument| {
        let Some(Source::Command(_, how)) = argument.source else { return None };
        let (kind, span) = (argument.alias(), at(&argument.kind));
        let reads = Ident::new(trait_of(how), span);
        Some(quote_spanned!(span=> <#kind as __private::#reads<_>>::reader().explained()))
    })
}

/// A named group as a value.
pub(super) fn group(kind: &Type, captured: &impl ToTokens, group: &str) -> TokenStream {
    let (explain, speaks) = (explain(kind), in_scope());
    let read = quote_spanned!(at(kind)=> <#kind as __private::Group<_>>::group(#group, #captured.text(#group), #explain)?);
    quote!({ #speaks #read })
}

/// The traits that `explain` asks.
fn in_scope() -> TokenStream {
    quote!(
        #[allow(unused_imports)]
        use __private::{Silent as _, Speaks as _};
    )
}

/// What the type's error says; whether it can speak is known only here, where the type is.
fn explain(kind: &Type) -> TokenStream {
    quote_spanned!(at(kind)=> &|error| (&__private::Said(error)).words())
}

fn trait_of(how: Kind) -> &'static str {
    match how {
        Kind::Required => "Read",
        Kind::Optional => "ReadOptional",
        Kind::Rest => "ReadRest",
    }
}
