//! `#[derive(Argument)]`: an enum whose variants are choices, or a struct that is read as its one field.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Data, DataEnum, DeriveInput, Fields, LitStr, Token, Variant};

use crate::diagnostics;

/// One variant's names; the first is shown.
struct Choice<'a> {
    variant: &'a Variant,
    names: Vec<String>,
}

/// The expansion of the derive.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    expand(&input).unwrap_or_else(|error| refused(&input, &error))
}

fn expand(input: &DeriveInput) -> syn::Result<TokenStream> {
    let name = &input.ident;
    if !input.generics.params.is_empty() {
        return Err(diagnostics::argument_generic(&input.generics));
    }
    match &input.data {
        Data::Enum(data) => Ok(enumeration(input, &choices(input, data)?)),
        Data::Struct(data) => structure(input, &data.fields),
        Data::Union(_) => Err(diagnostics::argument_shape(name)),
    }
}

/// What remains of a type whose derive is wrong, so that its handlers have no errors of their own.
fn refused(input: &DeriveInput, error: &syn::Error) -> TokenStream {
    let (error, name) = (error.to_compile_error(), &input.ident);
    if !input.generics.params.is_empty() {
        return error;
    }
    quote! {
        #error
        impl ::botwright::__private::Argument for #name {
            fn read(
                _: &::botwright::__private::Typed<'_>
            ) -> ::core::result::Result<Self, ::botwright::__private::WrongReason> {
                ::core::result::Result::Err(::botwright::__private::WrongReason::Unreadable)
            }
        }
    }
}

fn choices<'a>(input: &DeriveInput, data: &'a DataEnum) -> syn::Result<Vec<Choice<'a>>> {
    if data.variants.is_empty() {
        return Err(diagnostics::argument_shape(&input.ident));
    }
    let mut errors = Vec::new();
    let mut choices: Vec<Choice<'a>> = Vec::new();
    for variant in &data.variants {
        match choice(variant) {
            Ok(choice) => {
                let taken = |name: &String| {
                    choices.iter().find(|other| other.names.iter().any(|known| normal(known) == normal(name)))
                };
                if let Some((name, other)) =
                    choice.names.iter().find_map(|name| taken(name).map(|other| (name, other)))
                {
                    errors.push(diagnostics::choice_twice(&variant.ident, name, &other.variant.ident));
                }
                choices.push(choice);
            }
            Err(error) => errors.push(error),
        }
    }
    diagnostics::combine(errors)?;
    Ok(choices)
}

fn choice(variant: &Variant) -> syn::Result<Choice<'_>> {
    if !matches!(variant.fields, Fields::Unit) {
        return Err(diagnostics::choice_with_fields(variant));
    }
    let Some(attribute) = variant.attrs.iter().find(|attribute| attribute.path().is_ident("argument")) else {
        return Ok(Choice { variant, names: vec![kebab(&variant.ident.to_string())] });
    };
    let literals = attribute
        .parse_args_with(Punctuated::<LitStr, Token![,]>::parse_terminated)
        .ok()
        .filter(|literals| !literals.is_empty())
        .ok_or_else(|| diagnostics::choice_needs_names(attribute))?;
    if let Some(empty) = literals.iter().find(|literal| normal(&literal.value()).is_empty()) {
        return Err(diagnostics::choice_needs_names(empty));
    }
    Ok(Choice { variant, names: literals.iter().map(LitStr::value).collect() })
}

fn enumeration(input: &DeriveInput, choices: &[Choice<'_>]) -> TokenStream {
    let name = &input.ident;
    let shown: Vec<&String> = choices.iter().map(|choice| &choice.names[0]).collect();
    let longest = shown.iter().map(|name| name.len()).max().unwrap_or_default();
    let pairs = choices.iter().flat_map(|choice| {
        let variant = &choice.variant.ident;
        choice.names.iter().map(move |name| quote!((#name, || Self::#variant)))
    });
    let variants = choices.iter().map(|choice| &choice.variant.ident);
    // A choice that does not fit into a link has no link, and everything else.
    let fits = shown.iter().all(|name| fits_a_link(name)).then(|| {
        quote! {
            impl ::botwright::__private::Fits for #name {
                const MAX_LEN: usize = #longest;
                fn write(&self, payload: &mut ::std::string::String) {
                    payload.push_str(match self { #(Self::#variants => #shown,)* });
                }
            }
        }
    });
    quote! {
        impl ::botwright::__private::Argument for #name {
            const CHOICES: &'static [&'static str] = &[#(#shown),*];
            fn read(
                typed: &::botwright::__private::Typed<'_>
            ) -> ::core::result::Result<Self, ::botwright::__private::WrongReason> {
                ::botwright::__private::choose(typed, &[#(#pairs),*])
            }
        }
        #fits
    }
}

fn structure(input: &DeriveInput, fields: &Fields) -> syn::Result<TokenStream> {
    let name = &input.ident;
    let (Some(field), 1) = (fields.iter().next(), fields.len()) else {
        return Err(diagnostics::argument_shape(name));
    };
    let (kind, member) = (&field.ty, fields.members().next());
    let reader = quote_spanned!(kind.span()=> <#kind as ::botwright::__private::Read<_>>::careful_reader());
    Ok(quote! {
        impl ::botwright::__private::Argument for #name {
            const CHOICES: &'static [&'static str] = {
                #[allow(unused_imports)]
                use ::botwright::__private::NoChoices as _;
                ::botwright::__private::ChoicesOf::<#kind>::LIST
            };
            fn read(
                typed: &::botwright::__private::Typed<'_>
            ) -> ::core::result::Result<Self, ::botwright::__private::WrongReason> {
                #[allow(unused_imports)]
                use ::botwright::__private::{Silent as _, Speaks as _};
                let reader = #reader;
                let value = ::botwright::__private::read_field(
                    &reader, typed, &|error| (&::botwright::__private::Said(error)).words()
                )?;
                ::core::result::Result::Ok(Self { #member: value })
            }
        }
        impl ::botwright::__private::Fits for #name where for<'w> #kind: ::botwright::__private::Fits {
            const MAX_LEN: usize = <#kind as ::botwright::__private::Fits>::MAX_LEN;
            fn write(&self, payload: &mut ::std::string::String) {
                ::botwright::__private::Fits::write(&self.#member, payload);
            }
        }
    })
}

/// `DarkRed` as people type it: `dark-red`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    let mut previous_is_small = false;
    for character in name.chars() {
        if character.is_uppercase() && previous_is_small {
            kebab.push('-');
        }
        previous_is_small = !character.is_uppercase();
        kebab.extend(if character == '_' { '-' } else { character }.to_lowercase());
    }
    kebab
}

/// What the runtime compares.
fn normal(name: &str) -> String {
    let separates = |character: &char| matches!(character, '-' | '_') || character.is_whitespace();
    name.chars().filter(|character| !separates(character)).flat_map(char::to_lowercase).collect()
}

fn fits_a_link(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}
