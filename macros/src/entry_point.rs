//! `#[botwright::main]` and `#[botwright::test]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ItemFn;

use crate::diagnostics;

/// `async fn main` on a runtime, and the test that checks the handlers.
pub(crate) fn main(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    expand(arguments, item, "main", |function| {
        if function.sig.asyncness.is_none() || !function.sig.inputs.is_empty() {
            return Err(diagnostics::main_is_async(&function.sig));
        }
        let name = function.sig.ident.clone();
        Ok(quote! {
            fn #name() -> ::std::process::ExitCode {
                #function
                ::botwright::__private::main(#name())
            }

            #[cfg(test)]
            mod botwright_check {
                /// All handlers of this binary fit together.
                #[test]
                fn handlers_fit_together() {
                    ::botwright::__private::check_collected();
                }
            }
        })
    })
}

/// A test on an offline Telegram.
pub(crate) fn test(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    expand(arguments, item, "test", |function| {
        if function.sig.asyncness.is_none() || function.sig.inputs.len() != 1 {
            return Err(diagnostics::test_takes_telegram(&function.sig));
        }
        let name = function.sig.ident.clone();
        let attributes = std::mem::take(&mut function.attrs);
        Ok(quote! {
            #(#attributes)*
            #[test]
            fn #name() {
                #function
                ::botwright::testing::run(#name);
            }
        })
    })
}

fn expand(
    arguments: &TokenStream,
    item: &TokenStream,
    name: &str,
    body: impl FnOnce(&mut ItemFn) -> syn::Result<TokenStream>,
) -> TokenStream {
    let expanded = syn::parse2::<ItemFn>(item.clone()).and_then(|mut function| {
        if !arguments.is_empty() {
            return Err(diagnostics::unexpected_arguments(arguments, name));
        }
        body(&mut function)
    });
    expanded.unwrap_or_else(|error| {
        let error = error.to_compile_error();
        quote!(#error #item)
    })
}
