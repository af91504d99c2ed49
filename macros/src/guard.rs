//! `#[guard]` and `#[derive(Extract)]`: extractors made of others.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{Data, DeriveInput, FnArg, GenericArgument, ItemFn, PathArguments, ReturnType, Type};

use crate::diagnostics;
use crate::span::at;

/// The expansion of `#[guard]`: the type that the function grants becomes an extractor.
pub(crate) fn attribute(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let Ok(function) = syn::parse2::<ItemFn>(item.clone()) else {
        let error = diagnostics::not_a_function(item).to_compile_error();
        return quote!(#error #item);
    };
    let (guard, error) = match guard(arguments, &function) {
        Ok(guard) => (guard, None),
        Err(error) => (refused(&function), Some(error.to_compile_error())),
    };
    quote!(#error #[allow(clippy::needless_pass_by_value)] #function #guard)
}

/// The expansion of `#[derive(Extract)]`: the fields are the parts.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    syn::parse2(item).and_then(|input| structure(&input)).unwrap_or_else(|error| error.to_compile_error())
}

fn guard(arguments: &TokenStream, function: &ItemFn) -> syn::Result<TokenStream> {
    if !arguments.is_empty() {
        return Err(diagnostics::unexpected_arguments(arguments, "guard"));
    }
    if !function.sig.generics.params.is_empty() {
        return Err(diagnostics::generic_handler(&function.sig.generics));
    }
    let ReturnType::Type(_, returned) = &function.sig.output else {
        return Err(diagnostics::guard_without_type(&function.sig));
    };
    let granted = granted(returned);
    let parts = function.sig.inputs.iter().map(part).collect::<syn::Result<Vec<_>>>()?;
    let name = &function.sig.ident;
    let values = values(&parts);
    let wait = function.sig.asyncness.map(|_| quote!(.await));
    let call = quote_spanned!(at(returned)=> ::botwright::__private::Grant::<#granted>::granted(#name(#(#values),*)#wait));
    Ok(extractor(granted, &parts, &call))
}

/// What others refer to of a guard that was refused: an extractor that is never there.
fn refused(function: &ItemFn) -> TokenStream {
    if function.sig.receiver().is_some() {
        // Inside an `impl`, where nothing can stand beside it.
        return quote!();
    }
    let ReturnType::Type(_, returned) = &function.sig.output else { return quote!() };
    extractor(
        granted(returned),
        &[],
        &quote!(::core::result::Result::Err(::botwright::__private::Stop::Pass)),
    )
}

fn structure(input: &DeriveInput) -> syn::Result<TokenStream> {
    let name = &input.ident;
    let Data::Struct(data) = &input.data else {
        return Err(diagnostics::extract_is_a_struct(name));
    };
    if !input.generics.params.is_empty() {
        return Err(diagnostics::generic_extractor(&input.generics));
    }
    let parts: Vec<&Type> = data.fields.iter().map(|field| &field.ty).collect();
    let members = data.fields.members();
    let values = values(&parts);
    let made = quote!(::core::result::Result::Ok(#name { #(#members: #values),* }));
    Ok(extractor(&syn::parse_quote!(#name), &parts, &made))
}

/// The implementation for a type made of these parts; `made` is a `Result` of it.
fn extractor(kind: &Type, parts: &[&Type], made: &TokenStream) -> TokenStream {
    let aliases: Vec<_> =
        parts.iter().enumerate().map(|(index, part)| format_ident!("Part{index}", span = at(part))).collect();
    let narrows = parts.iter().zip(&aliases).map(
        |(part, alias)| quote_spanned!(at(part)=> || <#alias as ::botwright::__private::Extract>::NARROWS),
    );
    let offers =
        aliases.iter().map(|alias| quote!(&& <#alias as ::botwright::__private::Extract>::offers(event)));
    let locks =
        aliases.iter().map(|alias| quote!(<#alias as ::botwright::__private::Extract>::locks(event, locks);));
    let needs =
        aliases.iter().map(|alias| quote!(<#alias as ::botwright::__private::Extract>::needs(needs);));
    let all = aliases.iter().rev().fold(quote!(()), |rest, alias| quote!((#alias, #rest)));
    quote! {
        const _: () = {
            #(type #aliases = #parts;)*
            #[diagnostic::do_not_recommend]
            impl ::botwright::__private::Extract for #kind {
                const NARROWS: bool = false #(#narrows)*;

                fn offers(event: &::botwright::__private::Event) -> bool {
                    let _ = event;
                    true #(#offers)*
                }

                fn locks(event: &::botwright::__private::Event, locks: &mut ::std::vec::Vec<::std::string::String>) {
                    let _ = (event, &locks);
                    #(#locks)*
                }

                fn needs(needs: &mut ::botwright::__private::Needs) {
                    let _ = &needs;
                    #(#needs)*
                }

                async fn extract(
                    context: &::botwright::__private::Context,
                ) -> ::core::result::Result<Self, ::botwright::__private::Stop> {
                    let _ = context;
                    #made
                }
            }
            impl ::botwright::__private::Composed for #kind {
                type Parts = #all;
            }
        };
    }
}

fn values(parts: &[&Type]) -> Vec<TokenStream> {
    let value = |(index, part): (usize, &&Type)| {
        let alias = format_ident!("Part{index}", span = at(part));
        quote_spanned!(at(part)=> <#alias as ::botwright::__private::Extract>::extract(context).await?)
    };
    parts.iter().enumerate().map(value).collect()
}

fn part(argument: &FnArg) -> syn::Result<&Type> {
    match argument {
        FnArg::Typed(typed) => Ok(&typed.ty),
        FnArg::Receiver(receiver) => Err(diagnostics::handler_with_receiver(receiver)),
    }
}

/// `Admin` of `-> Result<Admin, Refused>`, of `-> Option<Admin>`, and of `-> Admin`.
fn granted(returned: &Type) -> &Type {
    let Type::Path(path) = returned else { return returned };
    let Some(last) = path.path.segments.last() else { return returned };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return returned };
    if last.ident != "Result" && last.ident != "Option" {
        return returned;
    }
    let first = arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(kind) => Some(kind),
        _ => None,
    });
    first.unwrap_or(returned)
}
