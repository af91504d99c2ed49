//! `#[botwright::main]` and `#[botwright::test]`.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::{Expr, ItemFn, Token};

use crate::diagnostics;
use crate::span::at;

/// `async fn main` on a runtime, and the test that checks the handlers.
pub(crate) fn main(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    if !arguments.is_empty() {
        let error = diagnostics::unexpected_arguments(arguments, "botwright::main").to_compile_error();
        return quote!(#error #item);
    }
    expand(item, |function| {
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
pub(crate) fn test(arguments: TokenStream, item: &TokenStream) -> TokenStream {
    expand(item, |function| {
        let settings = syn::parse2::<Settings>(arguments)?.0;
        if function.sig.asyncness.is_none() || function.sig.inputs.len() != 1 {
            return Err(diagnostics::test_takes_telegram(&function.sig));
        }
        let name = function.sig.ident.clone();
        let attributes = std::mem::take(&mut function.attrs);
        let run = run(&name, settings.as_ref());
        Ok(quote! {
            #(#attributes)*
            #[test]
            fn #name() {
                #function
                #run
            }
        })
    })
}

/// Runs the test, with the application as it is or as a function makes it.
fn run(test: &Ident, settings: Option<&Expr>) -> TokenStream {
    let Some(settings) = settings else { return quote!(::botwright::testing::run(#test);) };
    // The type is written out, so that another function is underlined where it is named.
    let typed = quote_spanned!(at(settings)=>
        let settings: fn(::botwright::App) -> ::botwright::App = #settings;
    );
    quote! {
        #typed
        ::botwright::testing::run_with(|bot| settings(::botwright::App::new(bot)), #test);
    }
}

/// `app = settings`, or nothing.
struct Settings(Option<Expr>);

impl Parse for Settings {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.is_empty() {
            return Ok(Self(None));
        }
        let written = |input: ParseStream| {
            let named = input.parse::<Ident>()? == "app" && input.parse::<Option<Token![=]>>()?.is_some();
            if named { input.parse().map(Some) } else { Ok(None) }
        };
        let place = input.span();
        match written(input) {
            Ok(Some(settings)) if input.is_empty() => Ok(Self(Some(settings))),
            _ => Err(diagnostics::test_options(place)),
        }
    }
}

fn expand(item: &TokenStream, body: impl FnOnce(&mut ItemFn) -> syn::Result<TokenStream>) -> TokenStream {
    let expanded = syn::parse2::<ItemFn>(item.clone()).and_then(|mut function| body(&mut function));
    expanded.unwrap_or_else(|error| {
        let error = error.to_compile_error();
        quote!(#error #item)
    })
}
