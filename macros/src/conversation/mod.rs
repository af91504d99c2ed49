//! `#[derive(Conversation)]`: the enum is the diagram.

mod expand;
mod model;
mod parse;

use proc_macro2::TokenStream;
use quote::quote;

use crate::editor;

pub(crate) use self::expand::option;
pub(crate) use self::parse::version;

/// The expansion of the derive. Mistakes in the diagram are shown beside the impls, so that nothing else breaks.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let typed = editor::on_conversation(&item);
    let mut errors = Vec::new();
    let conversation = match syn::parse2(item).and_then(|input| parse::input(&input, &mut errors)) {
        Ok(conversation) => model::check(conversation, &mut errors),
        Err(error) => return error.to_compile_error(),
    };
    let expanded = expand::conversation(&conversation);
    let errors = errors.iter().map(syn::Error::to_compile_error);
    quote!(#typed #(#errors)* #expanded)
}
