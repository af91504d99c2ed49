//! `#[data(..)]`: under which name and in which version a type is stored.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::meta::ParseNestedMeta;
use syn::parse::Parser as _;
use syn::spanned::Spanned as _;
use syn::{DeriveInput, LitInt, LitStr, Path};

use crate::{conversation, diagnostics};

/// The expansion of the attribute.
pub(crate) fn attribute(arguments: TokenStream, item: &TokenStream) -> TokenStream {
    match expand(arguments, item) {
        Ok(info) => quote!(#item #info),
        Err(error) => {
            let error = error.to_compile_error();
            quote!(#error #item)
        }
    }
}

#[derive(Default)]
struct Options {
    name: Option<LitStr>,
    version: Option<LitInt>,
    migrate: Option<Path>,
}

fn expand(arguments: TokenStream, item: &TokenStream) -> syn::Result<TokenStream> {
    let input: DeriveInput = syn::parse2(item.clone()).map_err(|_| diagnostics::data_of_no_type(item))?;
    if !input.generics.params.is_empty() {
        return Err(diagnostics::data_of_no_type(&input.generics));
    }
    let mut options = Options::default();
    syn::meta::parser(|option| options.take(&option)).parse2(arguments)?;
    if let (Some(migrate), true) = (&options.migrate, options.is_first()) {
        return Err(diagnostics::migrate_without_version(migrate));
    }
    Ok(info(&input.ident, &options))
}

impl Options {
    fn take(&mut self, option: &ParseNestedMeta) -> syn::Result<()> {
        let name = option.path.require_ident()?;
        match name.to_string().as_str() {
            "name" => self.name = Some(option.value()?.parse()?),
            "version" => self.version = Some(conversation::version(option.value()?.parse()?)?),
            "migrate" => self.migrate = Some(option.value()?.parse()?),
            _ => {
                return Err(diagnostics::unknown_option(
                    name,
                    "data",
                    "`name = \"..\"`, `version = 2` and `migrate = from_v1`",
                ));
            }
        }
        Ok(())
    }

    fn is_first(&self) -> bool {
        self.version.as_ref().is_none_or(|version| version.base10_digits() == "1")
    }
}

fn info(kind: &Ident, options: &Options) -> TokenStream {
    let name = conversation::option(options.name.as_ref());
    let version = options.version.as_ref().map_or_else(|| quote!(1), |version| quote!(#version));
    let migrate = options.migrate.as_ref().map(|migrate| {
        quote_spanned!(migrate.span()=> |version, json| {
            let migrated: #kind = #migrate(::botwright::__private::older(version, json)?);
            ::core::result::Result::Ok(::std::boxed::Box::new(migrated))
        })
    });
    let migrate = conversation::option(migrate.as_ref());
    quote! {
        ::botwright::__private::inventory::submit! {
            ::botwright::__private::DataInfo {
                id: || ::core::any::TypeId::of::<#kind>(),
                name: #name,
                version: #version,
                migrate: #migrate,
            }
        }
    }
}
