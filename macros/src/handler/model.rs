//! A handler, understood: which names its patterns bind, which arguments are extractors.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::{FnArg, GenericArgument, Member, Pat, Path, PathArguments, ReturnType, Token, Type};

use super::bindings::{self, Source};
use super::callback;
use super::function::Function;
use super::options::Options;
use super::parse::{Trigger, Written};
use crate::filter::Filter;
use crate::kind::Condition;
use crate::{diagnostics, goto, job};

/// Everything the expander needs; it never fails.
pub(crate) struct Handler {
    pub(crate) function: Function,
    pub(crate) trigger: Trigger,
    pub(crate) state: Option<StatePattern>,
    pub(crate) options: Options,
    pub(crate) arguments: Vec<Argument>,
}

/// One argument of the function.
pub(crate) struct Argument {
    position: usize,
    pub(crate) kind: Type,
    pub(crate) source: Option<Source>,
    pub(crate) name: Option<Ident>,
}

/// `Settings::Renaming { field }`: a state, and the fields of it that are bound.
#[derive(Clone)]
pub(crate) struct StatePattern {
    /// The conversation's path; absent where only the state was named.
    pub(crate) conversation: Option<TokenStream>,
    /// The state; absent for all of them.
    pub(crate) state: Option<Ident>,
    pub(crate) fields: Vec<(Member, Ident)>,
}

impl Handler {
    pub(crate) fn new(written: Written, function: Function) -> syn::Result<Self> {
        check_signature(&function)?;
        let Written { mut trigger, mut state, options } = written;
        if let Trigger::Job(declared) = &trigger
            && let (true, Some((payload, _))) = (declared.is_declared(), job::payload(&function))
        {
            return Err(diagnostics::payload_of_nobody(payload));
        }
        let returned = returned_conversation(&function.sig.output);
        if let Trigger::Enter(pattern) = &mut trigger {
            pattern.complete(returned.as_ref())?;
        }
        if let Some(pattern) = &mut state {
            pattern.complete(returned.as_ref())?;
        }
        let place = if let Trigger::Enter(pattern) = &trigger { Some(pattern) } else { state.as_ref() };
        let names = bindings::of(&trigger, place)?;
        let mut arguments: Vec<Argument> =
            function.sig.inputs.iter().enumerate().filter_map(argument).collect();
        bindings::assign(&names, &mut arguments, &function.sig.ident)?;
        check_expired(&trigger, &arguments)?;
        Ok(Self { function, trigger, state, options, arguments })
    }

    /// The state in whose name the handler speaks: that of `#[state]` or of `#[enter]`.
    pub(crate) fn place(&self) -> Option<&StatePattern> {
        if let Trigger::Enter(pattern) = &self.trigger { Some(pattern) } else { self.state.as_ref() }
    }

    /// The arguments that the captures of a command, an inline query or a button are bound to, in the pattern's order.
    pub(crate) fn captured(&self) -> Vec<&Argument> {
        let index = |argument: &&Argument| match argument.source {
            Some(Source::Command(index, _) | Source::Callback(index)) => Some(index),
            _ => None,
        };
        let mut captured: Vec<_> =
            self.arguments.iter().filter(|argument| index(argument).is_some()).collect();
        captured.sort_by_key(index);
        captured
    }

    /// The filter of the trigger.
    pub(crate) fn filter(&self) -> Option<&Filter> {
        match &self.trigger {
            Trigger::Message(filter) => filter.as_ref(),
            Trigger::On(_, condition) => condition.as_ref().and_then(Condition::filter),
            _ => None,
        }
    }

    /// The doc comment, its lines joined.
    pub(crate) fn doc(&self) -> String {
        let lines = self.function.attrs.iter().filter_map(|attribute| {
            let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
            let syn::Expr::Lit(literal) = &pair.value else { return None };
            let syn::Lit::Str(text) = &literal.lit else { return None };
            pair.path.is_ident("doc").then(|| text.value().trim().to_owned())
        });
        lines.collect::<Vec<_>>().join("\n").trim().to_owned()
    }
}

impl Argument {
    /// A name for the argument's type, one token at the type's place: where the compiler complains several times about the
    /// same type at the same place, it says so once.
    pub(crate) fn alias(&self) -> Ident {
        match &self.kind {
            Type::Path(path) if path.path.get_ident().is_some_and(|name| name != "Self") => {
                path.path.get_ident().cloned()
            }
            _ => None,
        }
        .unwrap_or_else(|| self.own_alias())
    }

    /// The name's declaration, where the type is not one word anyway.
    pub(crate) fn declared_alias(&self) -> Option<TokenStream> {
        let (alias, kind) = (self.alias(), &self.kind);
        (alias == self.own_alias()).then(|| quote!(type #alias = #kind;))
    }

    fn own_alias(&self) -> Ident {
        Ident::new(&format!("Argument{}", self.position), self.kind.span())
    }

    /// The local that holds the argument's value.
    pub(crate) fn local(&self) -> Ident {
        format_ident!("argument_{}", self.position)
    }
}

impl StatePattern {
    /// `Settings::__STATES.Renaming`, the state as a value of its own type.
    pub(crate) fn marker(&self) -> Option<TokenStream> {
        let (conversation, state) = (self.conversation.as_ref()?, self.state.as_ref()?);
        Some(quote!(#conversation::__STATES.#state))
    }

    /// Whether it names one state, not all of a conversation.
    pub(super) fn is_one(&self) -> bool {
        self.state.is_some()
    }

    fn complete(&mut self, returned: Option<&TokenStream>) -> syn::Result<()> {
        if let (None, Some(state)) = (&self.conversation, &self.state) {
            let returned = returned.ok_or_else(|| diagnostics::bare_state(state))?;
            self.conversation = Some(returned.clone());
        }
        Ok(())
    }
}

impl Parse for StatePattern {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if let Some(conversation) = all_states(input) {
            return Ok(Self { conversation: Some(conversation), state: None, fields: Vec::new() });
        }
        let pattern = Pat::parse_single(input)?;
        let (path, fields) = match &pattern {
            Pat::Ident(name) if name.subpat.is_none() => (Path::from(name.ident.clone()), Vec::new()),
            Pat::Path(path) => (path.path.clone(), Vec::new()),
            Pat::Struct(fields) => (fields.path.clone(), named_fields(fields)?),
            Pat::TupleStruct(fields) => (fields.path.clone(), numbered_fields(fields)?),
            _ => return Err(diagnostics::not_a_state(&pattern)),
        };
        match goto::split(&path) {
            Some((conversation, state)) => {
                Ok(Self { conversation: Some(conversation), state: Some(state), fields })
            }
            None => Ok(Self { conversation: None, state: path.get_ident().cloned(), fields }),
        }
    }
}

/// The path of `Settings::*`, or nothing taken.
fn all_states(input: ParseStream) -> Option<TokenStream> {
    let ahead = input.fork();
    let mut path =
        ahead.parse::<Option<Token![::]>>().ok()?.map_or_else(TokenStream::new, |colon| quote!(#colon));
    loop {
        let segment: Ident = ahead.call(Ident::parse_any).ok()?;
        path = quote!(#path #segment);
        ahead.parse::<Token![::]>().ok()?;
        if ahead.parse::<Token![*]>().is_ok() {
            input.advance_to(&ahead);
            return Some(path);
        }
        path = quote!(#path ::);
    }
}

fn named_fields(pattern: &syn::PatStruct) -> syn::Result<Vec<(Member, Ident)>> {
    let mut fields = Vec::new();
    for field in &pattern.fields {
        match &*field.pat {
            Pat::Ident(name) if name.subpat.is_none() => {
                fields.push((field.member.clone(), name.ident.clone()));
            }
            Pat::Wild(_) => {}
            other => return Err(diagnostics::not_a_binding(other)),
        }
    }
    Ok(fields)
}

fn numbered_fields(pattern: &syn::PatTupleStruct) -> syn::Result<Vec<(Member, Ident)>> {
    let mut fields = Vec::new();
    for (index, field) in pattern.elems.iter().enumerate() {
        match field {
            Pat::Ident(name) if name.subpat.is_none() => {
                fields.push((Member::from(index), name.ident.clone()));
            }
            Pat::Wild(_) | Pat::Rest(_) => {}
            other => return Err(diagnostics::not_a_binding(other)),
        }
    }
    Ok(fields)
}

fn check_signature(function: &Function) -> syn::Result<()> {
    let generics = &function.sig.generics;
    if let Some(FnArg::Receiver(receiver)) = function.sig.inputs.first() {
        return Err(diagnostics::handler_with_receiver(receiver));
    }
    if !generics.params.is_empty() {
        return Err(diagnostics::generic_handler(generics));
    }
    let borrowed = function.sig.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(typed) if matches!(*typed.ty, Type::Reference(_)) => {
            Some(diagnostics::borrowed_argument(&typed.ty))
        }
        _ => None,
    });
    diagnostics::combine(borrowed.collect())
}

/// An expired button has no value any more.
fn check_expired(trigger: &Trigger, arguments: &[Argument]) -> syn::Result<()> {
    let mut stored = arguments.iter().filter(|argument| callback::stored(&argument.kind).is_some());
    match (trigger, stored.next()) {
        (Trigger::Expired, Some(argument)) => Err(diagnostics::expired_takes(&argument.kind)),
        _ => Ok(()),
    }
}

fn argument((position, argument): (usize, &FnArg)) -> Option<Argument> {
    let FnArg::Typed(typed) = argument else { return None };
    let name = match &*typed.pat {
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => Some(name.ident.clone()),
        _ => None,
    };
    Some(Argument { position, kind: (*typed.ty).clone(), source: None, name })
}

/// `Settings` of `-> Goto<Settings>`, also inside a tuple.
pub(super) fn returned_conversation(output: &ReturnType) -> Option<TokenStream> {
    let ReturnType::Type(_, kind) = output else { return None };
    conversation_in(kind)
}

fn conversation_in(kind: &Type) -> Option<TokenStream> {
    match kind {
        Type::Tuple(tuple) => tuple.elems.iter().find_map(conversation_in),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
            let mut types = arguments.args.iter().filter_map(|argument| {
                if let GenericArgument::Type(kind) = argument { Some(kind) } else { None }
            });
            let first = types.next()?;
            if last.ident == "Goto" { Some(quote!(#first)) } else { conversation_in(first) }
        }
        _ => None,
    }
}
