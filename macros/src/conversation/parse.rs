//! What is written on the enum and its variants.

use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Fields, Ident, LitBool, LitStr, Token, Visibility};

use crate::{diagnostics, duration};

/// A conversation as written.
pub(crate) struct Conversation {
    pub(crate) name: Ident,
    pub(crate) visibility: Visibility,
    pub(crate) states: Vec<State>,
    pub(crate) options: Options,
}

/// One state.
pub(crate) struct State {
    pub(crate) name: Ident,
    pub(crate) fields: Fields,
    pub(crate) starts: bool,
    /// The arrows; absent where no `#[to]` stands.
    pub(crate) to: Option<Vec<Ident>>,
}

/// `#[conversation(..)]`.
pub(crate) struct Options {
    pub(crate) timeout: Option<u64>,
    pub(crate) reentry: bool,
}

/// The conversation; `errors` takes what is wrong about its attributes.
pub(crate) fn input(input: &DeriveInput, errors: &mut Vec<syn::Error>) -> syn::Result<Conversation> {
    let Data::Enum(data) = &input.data else { return Err(diagnostics::not_an_enum(&input.ident)) };
    if !input.generics.params.is_empty() {
        return Err(diagnostics::generic_conversation(&input.generics));
    }
    let states = data.variants.iter().map(|variant| state(variant, errors)).collect();
    Ok(Conversation {
        name: input.ident.clone(),
        visibility: input.vis.clone(),
        states,
        options: options(&input.attrs, errors),
    })
}

fn state(variant: &syn::Variant, errors: &mut Vec<syn::Error>) -> State {
    let starts = variant.attrs.iter().any(|attribute| attribute.path().is_ident("start"));
    let mut to = None;
    for attribute in variant.attrs.iter().filter(|attribute| attribute.path().is_ident("to")) {
        let all = to.get_or_insert_with(Vec::new);
        match attribute.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated) {
            Ok(targets) => all.extend(targets),
            Err(error) => errors.push(error),
        }
    }
    State { name: variant.ident.clone(), fields: variant.fields.clone(), starts, to }
}

fn options(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Options {
    let mut options = Options { timeout: None, reentry: true };
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("conversation")) {
        let parsed = attribute.parse_nested_meta(|option| {
            if option.path.is_ident("timeout") {
                options.timeout = Some(duration::seconds(&option.value()?.parse::<LitStr>()?)?);
            } else if option.path.is_ident("reentry") {
                options.reentry = option.value()?.parse::<LitBool>()?.value;
            } else {
                let name = option.path.require_ident()?;
                return Err(diagnostics::unknown_option(
                    name,
                    "conversation",
                    "`timeout = \"10m\"` and `reentry = false`",
                ));
            }
            Ok(())
        });
        errors.extend(parsed.err());
    }
    options
}
