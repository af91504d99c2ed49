//! `#[derive(Conversation)]`: the enum is the diagram.

mod expand;
mod model;
mod parse;

use proc_macro2::TokenStream;

/// The expansion of the derive.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let model = syn::parse2(item).and_then(|input| parse::input(&input)).and_then(model::check);
    match model {
        Ok(conversation) => expand::conversation(&conversation),
        Err(error) => error.to_compile_error(),
    }
}
