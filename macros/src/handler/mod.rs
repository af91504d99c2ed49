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

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Meta};

pub(crate) use self::function::Function;
pub(crate) use self::limits::Deadline;
pub(crate) use self::options::ACTIONS;
use crate::{diagnostics, editor};

/// The expansion of the attribute `name` with its `arguments` above `item`.
pub(crate) fn attribute(name: &'static str, arguments: TokenStream, item: &TokenStream) -> TokenStream {
    let Ok(mut function) = syn::parse2::<Function>(item.clone()) else {
        let error = diagnostics::not_a_function(item).to_compile_error();
        return quote!(#error #item);
    };
    let siblings = parse::take_siblings(&mut function);
    let pattern = callback::written(name, &arguments, &siblings);
    let typed = typed(name, &arguments, &siblings, &function);
    let expanded = match parse::attributes(name, arguments, siblings)
        .and_then(|written| model::Handler::new(written, function.clone()))
    {
        Ok(handler) => expand::handler(&handler),
        Err(error) => expand::refused(&function, name, pattern.as_deref(), &error),
    };
    if typed.is_empty() { expanded } else { quote!(#typed #expanded) }
}

/// What an editor completes.
fn typed(
    name: &'static str,
    arguments: &TokenStream,
    siblings: &[(&'static str, Attribute)],
    function: &Function,
) -> TokenStream {
    let siblings = siblings.iter().filter_map(|(name, attribute)| match &attribute.meta {
        Meta::List(list) => Some((*name, &list.tokens)),
        _ => None,
    });
    let returned = model::returned_conversation(&function.sig.output);
    editor::above_function(iter::once((name, arguments)).chain(siblings), returned.as_ref())
}
