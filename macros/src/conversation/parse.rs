//! What is written on the enum and its variants.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Data, DeriveInput, Fields, Ident, LitBool, LitInt, LitStr, Path, Token, Type, Visibility,
};

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
    /// The conversation that it calls.
    pub(crate) calls: Option<Path>,
}

/// `#[conversation(..)]`.
pub(crate) struct Options {
    pub(crate) timeout: Option<u64>,
    pub(crate) reentry: bool,
    /// The variant of `Keyed`.
    pub(crate) key: Ident,
    pub(crate) name: Option<LitStr>,
    pub(crate) version: LitInt,
    pub(crate) migrate: Option<Path>,
    pub(crate) returns: Option<Type>,
}

/// What a conversation can be held with, as written and as the runtime's `Keyed` names it.
const KEYS: [(&str, &str); 4] =
    [("user_in_chat", "UserInChat"), ("user", "User"), ("chat", "Chat"), ("message", "Message")];

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
    let calls = calls(variant, errors);
    State { name: variant.ident.clone(), fields: variant.fields.clone(), starts, to, calls }
}

fn calls(variant: &syn::Variant, errors: &mut Vec<syn::Error>) -> Option<Path> {
    let attribute = variant.attrs.iter().find(|attribute| attribute.path().is_ident("calls"))?;
    match attribute.parse_args() {
        Ok(conversation) => Some(conversation),
        Err(error) => {
            errors.push(error);
            None
        }
    }
}

fn options(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Options {
    let here = Span::call_site();
    let mut options = Options {
        timeout: None,
        reentry: true,
        key: Ident::new("UserInChat", here),
        name: None,
        version: LitInt::new("1", here),
        migrate: None,
        returns: None,
    };
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("conversation")) {
        errors.extend(attribute.parse_nested_meta(|option| options.take(&option)).err());
    }
    if let (Some(migrate), "1") = (&options.migrate, options.version.base10_digits()) {
        errors.push(diagnostics::migrate_without_version(migrate));
        options.migrate = None;
    }
    options
}

impl Options {
    fn take(&mut self, option: &ParseNestedMeta) -> syn::Result<()> {
        let name = option.path.require_ident()?;
        match name.to_string().as_str() {
            "timeout" => self.timeout = Some(duration::seconds(&option.value()?.parse::<LitStr>()?)?),
            "reentry" => self.reentry = option.value()?.parse::<LitBool>()?.value,
            "key" => self.key = key(&option.value()?.parse()?)?,
            "name" => self.name = Some(option.value()?.parse()?),
            "version" => self.version = version(option.value()?.parse()?)?,
            "migrate" => self.migrate = Some(option.value()?.parse()?),
            "returns" => self.returns = Some(option.value()?.parse()?),
            _ => {
                return Err(diagnostics::unknown_option(
                    name,
                    "conversation",
                    "`timeout = \"10m\"`, `reentry = false`, `key = chat`, `name = \"..\"`, `version = 2`, `migrate = from_v1` and `returns = ..`",
                ));
            }
        }
        Ok(())
    }
}

fn key(written: &Ident) -> syn::Result<Ident> {
    let known = KEYS.iter().find(|(name, _)| written == name);
    let (_, variant) = known.ok_or_else(|| diagnostics::unknown_key(written))?;
    Ok(Ident::new(variant, written.span()))
}

/// The version of stored data: a number from 1.
pub(crate) fn version(written: LitInt) -> syn::Result<LitInt> {
    match written.base10_parse::<u32>() {
        Ok(1..) => Ok(written),
        _ => Err(diagnostics::not_a_version(&written)),
    }
}
