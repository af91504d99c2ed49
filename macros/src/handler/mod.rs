//! The attributes above a handler. Whichever runs first collects its siblings, so that their order is free.

mod arguments;
mod bindings;
mod callback;
mod expand;
mod function;
mod limits;
mod link;
mod meta;
mod model;
mod options;
mod parse;
mod run;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use self::function::Function;
pub(crate) use self::limits::Deadline;
use crate::diagnostics;

/// The expansion of the attribute `name` with its `arguments` above `item`.
pub(crate) fn attribute(name: &'static str, arguments: TokenStream, item: &TokenStream) -> TokenStream {
    let Ok(mut function) = syn::parse2::<Function>(item.clone()) else {
        let error = diagnostics::not_a_function(item).to_compile_error();
        return quote!(#error #item);
    };
    let siblings = parse::take_siblings(&mut function);
    let pattern = callback::written(name, &arguments, &siblings);
    match parse::attributes(name, arguments, siblings)
        .and_then(|written| model::Handler::new(written, function.clone()))
    {
        Ok(handler) => expand::handler(&handler),
        Err(error) => expand::refused(&function, name, pattern.as_deref(), &error),
    }
}
