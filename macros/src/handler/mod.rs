//! The attributes above a handler. Whichever runs first collects its siblings, so that their order is free.

mod arguments;
mod bindings;
mod callback;
mod expand;
mod link;
mod meta;
mod model;
mod options;
mod parse;
mod run;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ItemFn;

use crate::diagnostics;

/// The expansion of the attribute `name` with its `arguments` above `item`.
pub(crate) fn attribute(name: &'static str, arguments: TokenStream, item: &TokenStream) -> TokenStream {
    let Ok(function) = syn::parse2::<ItemFn>(item.clone()) else {
        let error = diagnostics::not_a_function(item).to_compile_error();
        return quote!(#error #item);
    };
    let mut kept = function;
    let siblings = parse::take_siblings(&mut kept);
    let pattern = callback::written(name, &arguments, &siblings);
    match parse::attributes(name, arguments, siblings)
        .and_then(|written| model::Handler::new(written, kept.clone()))
    {
        Ok(handler) => expand::handler(&handler),
        Err(error) => expand::refused(&kept, name, pattern.as_deref(), &error),
    }
}
