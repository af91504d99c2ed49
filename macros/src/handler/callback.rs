//! The two directions of callback data: the buttons that a handler makes, and the reading of what they send.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Attribute, FnArg, GenericArgument, LitStr, Pat, PathArguments, Type};

use super::function::Function;
use super::model::Handler;
use super::parse::Trigger;
use crate::callback_pattern::Piece;
use crate::span::at;

/// `edit::button("Name", Field::Name)`: a button is made by the handler that it reaches.
pub(super) fn buttons(handler: &Handler) -> TokenStream {
    let Trigger::Callback(pattern) = &handler.trigger else { return quote!() };
    let (visibility, name) = (&handler.function.vis, &handler.function.sig.ident);
    let arguments: Vec<(Ident, &Type)> =
        pattern.captures().map(|name| (format_ident!("{name}"), type_of_capture(handler, name))).collect();
    let (names, taken): (Vec<_>, Vec<_>) = arguments.iter().map(|(name, kind)| (name, taken(kind))).unzip();
    let made = arguments
        .iter()
        .filter(|(_, kind)| stored(kind).is_some())
        .map(|(name, _)| quote!(let #name = ::botwright::__private::IntoStored::into_stored(#name);));
    // Names of ours, which those of the captures do not meet.
    let ours = |name| Ident::new(name, Span::mixed_site());
    let (text, written) = (ours("text"), ours("written"));
    let steps = pattern.pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => quote!(#written.push_str(#text);),
        Piece::Capture(name) => {
            let (name, kind) = (format_ident!("{name}"), type_of_capture(handler, name));
            let carried = carried(kind);
            quote_spanned!(at(kind)=> #carried::write(&#name, &mut #written);)
        }
    });
    let doc = format!("A button that `{name}` handles.");
    quote! {
        #[allow(dead_code, clippy::needless_pass_by_value)]
        impl #name {
            #[doc = #doc]
            #visibility fn button(
                #text: impl ::core::convert::Into<::std::string::String>
                #(, #names: #taken)*
            ) -> ::botwright::types::InlineKeyboardButton {
                ::botwright::__private::button(#text.into(), Self::data(#(#names),*))
            }

            /// The callback data of such a button.
            #visibility fn data(#(#names: #taken),*) -> ::std::string::String {
                #(#made)*
                let mut #written = ::std::string::String::new();
                #(#steps)*
                #written
            }
        }
    }
}

/// What a button is made with: a value, and one to be stored as it is.
fn taken(kind: &Type) -> TokenStream {
    let Some(value) = stored(kind) else { return quote!(#kind) };
    quote_spanned!(at(kind)=> impl ::botwright::__private::IntoStored<#value>)
}

/// How a capture's type is asked what a button carries of it.
pub(super) fn carried(kind: &Type) -> TokenStream {
    let Some(value) = stored(kind) else {
        return quote_spanned!(at(kind)=> <#kind as ::botwright::__private::Carried>);
    };
    quote_spanned!(at(value)=> <#value as ::botwright::__private::Storable>)
}

/// The `T` of `Stored<T>`.
pub(super) fn stored(kind: &Type) -> Option<&Type> {
    let Type::Path(path) = kind else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Stored")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(value) => Some(value),
        _ => None,
    }
}

/// The pattern of `#[callback]`, right or wrong, where it stands above a function.
pub(super) fn written(
    name: &str,
    arguments: &TokenStream,
    siblings: &[(&'static str, Attribute)],
) -> Option<String> {
    let sibling = || {
        let (_, attribute) = siblings.iter().find(|(name, _)| *name == "callback")?;
        attribute.meta.require_list().ok().map(|list| list.tokens.clone())
    };
    let arguments = if name == "callback" { arguments.clone() } else { sibling()? };
    let literal = arguments.into_iter().next().map(|first| syn::parse2::<LitStr>(first.into()));
    Some(literal.and_then(Result::ok).map(|literal| literal.value()).unwrap_or_default())
}

/// The buttons of a handler whose attributes are wrong, so that those who make them have no error more.
pub(super) fn refused_buttons(function: &Function, pattern: &str) -> TokenStream {
    let (visibility, name) = (&function.vis, &function.sig.ident);
    let typed = |capture: &str| {
        function.sig.inputs.iter().find_map(|argument| match argument {
            FnArg::Typed(typed) if matches!(&*typed.pat, Pat::Ident(name) if name.ident == capture) => {
                Some(&typed.ty)
            }
            _ => None,
        })
    };
    // Also of a brace that is not closed yet.
    let captures = pattern.split('{').skip(1).filter_map(|rest| {
        typed(
            rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default(),
        )
    });
    let kinds: Vec<_> = captures.map(|kind| taken(kind)).collect();
    quote! {
        #[allow(dead_code, clippy::needless_pass_by_value)]
        impl #name {
            #visibility fn button(
                text: impl ::core::convert::Into<::std::string::String> #(, _: #kinds)*
            ) -> ::botwright::types::InlineKeyboardButton {
                ::botwright::__private::button(text.into(), ::std::string::String::new())
            }

            #visibility fn data(#(_: #kinds),*) -> ::std::string::String {
                ::std::string::String::new()
            }
        }
    }
}

/// The check of the length.
pub(super) fn check(handler: &Handler) -> TokenStream {
    let Trigger::Callback(pattern) = &handler.trigger else { return quote!() };
    let name = &handler.function.sig.ident;
    // All of the call at the literal, so that the compiler underlines it.
    quote_spanned!(pattern.literal.span()=> __private::check_callback_data(&<#name as __private::Handler>::ROUTE);)
}

/// The type of the argument that a capture is bound to.
pub(super) fn type_of_capture<'a>(handler: &'a Handler, name: &str) -> &'a Type {
    let bound =
        handler.arguments.iter().find(|argument| argument.name.as_ref().is_some_and(|own| own == name));
    &bound.expect("the model refuses a capture without an argument").kind
}
