//! `#[provide]`: what handlers take as `Dep<T>` is built once, before the first update.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{FnArg, GenericArgument, ItemFn, PathArguments, ReturnType, Type};

use crate::diagnostics;

/// The expansion of the attribute.
pub(crate) fn attribute(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let Ok(function) = syn::parse2::<ItemFn>(item.clone()) else {
        let error = diagnostics::not_a_function(item).to_compile_error();
        return quote!(#error #item);
    };
    match expand(arguments, &function) {
        Ok(provider) => quote!(#function #provider),
        Err(error) => {
            let error = error.to_compile_error();
            quote!(#error #function)
        }
    }
}

fn expand(arguments: &TokenStream, function: &ItemFn) -> syn::Result<TokenStream> {
    if !arguments.is_empty() {
        return Err(diagnostics::unexpected_arguments(arguments, "provide"));
    }
    let name = &function.sig.ident;
    let text = name.to_string();
    let provided = provided(&function.sig)?;
    let needs = function.sig.inputs.iter().map(dependency).collect::<syn::Result<Vec<_>>>()?;
    let takes = needs.iter().map(|kind| quote_spanned!(kind.span()=> ready.get::<#kind>()?));
    let wait = function.sig.asyncness.map(|_| quote!(.await));
    Ok(quote! {
        const _: () = {
            impl ::botwright::__private::Provided for #provided {}
            ::botwright::__private::inventory::submit! {
                ::botwright::__private::Provider {
                    name: #text,
                    file: ::core::file!(),
                    line: ::core::line!(),
                    provides: || ::botwright::__private::Key::of::<#provided>(),
                    needs: || ::std::vec![#(::botwright::__private::Key::of::<#needs>()),*],
                    build: |ready| ::std::boxed::Box::pin(async move {
                        ::botwright::__private::Outcome::<#provided>::value(#name(#(#takes),*)#wait)
                    }),
                }
            }
        };
    })
}

/// `Db` of `-> Db` and of `-> Result<Db>`.
fn provided(signature: &syn::Signature) -> syn::Result<&Type> {
    let ReturnType::Type(_, kind) = &signature.output else {
        return Err(diagnostics::provider_without_type(signature));
    };
    Ok(first_argument_of(kind, "Result").unwrap_or(kind))
}

fn dependency(argument: &FnArg) -> syn::Result<&Type> {
    match argument {
        FnArg::Typed(typed) => {
            first_argument_of(&typed.ty, "Dep").ok_or_else(|| diagnostics::provider_takes_deps(&typed.ty))
        }
        FnArg::Receiver(receiver) => Err(diagnostics::handler_with_receiver(receiver)),
    }
}

fn first_argument_of<'a>(kind: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = kind else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments
        .args
        .iter()
        .find_map(|argument| if let GenericArgument::Type(kind) = argument { Some(kind) } else { None })
}
