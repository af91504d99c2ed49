//! What is written above the function: one trigger, perhaps a state, and options.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Ident, ItemFn, LitInt, LitStr, Meta, Path, Token, parenthesized};

use super::model::StatePattern;
use crate::command_pattern::{self, CommandPattern};
use crate::diagnostics;
use crate::{callback_pattern::CallbackPattern, filter::Filter};

/// All attributes of one handler, parsed.
pub(crate) struct Written {
    pub(crate) trigger: Trigger,
    pub(crate) state: Option<StatePattern>,
    pub(crate) options: Options,
}

/// When a handler runs.
pub(crate) enum Trigger {
    Command(CommandPattern),
    Message(Option<Filter>),
    Callback(CallbackPattern),
    Enter(StatePattern),
    Timeout(Path),
    Error,
}

/// What may stand behind the pattern.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) order: i32,
    pub(crate) hidden: bool,
    pub(crate) aliases: Vec<String>,
}

const NAMES: [&str; 7] = ["command", "message", "callback", "state", "enter", "timeout", "on_error"];

impl Trigger {
    /// The attribute's name, as in messages.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Command(_) => "command",
            Self::Message(_) => "message",
            Self::Callback(_) => "callback",
            Self::Enter(_) => "enter",
            Self::Timeout(_) => "timeout",
            Self::Error => "on_error",
        }
    }
}

/// Removes the other attributes of this crate from the function.
pub(crate) fn take_siblings(function: &mut ItemFn) -> Vec<(&'static str, Attribute)> {
    let mut siblings = Vec::new();
    function.attrs.retain(|attribute| match sibling_name(attribute.path()) {
        Some(name) => {
            siblings.push((name, attribute.clone()));
            false
        }
        None => true,
    });
    siblings
}

/// The running attribute and its siblings as one description.
pub(crate) fn attributes(
    name: &'static str,
    arguments: TokenStream,
    siblings: Vec<(&'static str, Attribute)>,
) -> syn::Result<Written> {
    let mut trigger: Option<Trigger> = None;
    let mut state: Option<StatePattern> = None;
    let mut state_place = None;
    let mut options = Options::default();
    let mut all = vec![(name, arguments, quote!())];
    for (name, attribute) in siblings {
        all.push((name, arguments_of(&attribute)?, quote!(#attribute)));
    }
    for (name, arguments, place) in all {
        let place = if place.is_empty() { arguments.clone() } else { place };
        if name == "state" {
            if state.is_some() {
                return Err(diagnostics::twice(&place, name));
            }
            state = Some(StatePattern::parse.parse2(arguments)?);
            state_place = Some(place);
        } else if let Some(first) = &trigger {
            return Err(diagnostics::two_triggers(&place, first.name()));
        } else {
            trigger = Some(parse_trigger(name, arguments, &mut options)?);
        }
    }
    let Some(trigger) = trigger else {
        return Err(diagnostics::state_without_trigger(&state_place));
    };
    if let (Some(place), Trigger::Enter(_) | Trigger::Timeout(_) | Trigger::Error) = (&state_place, &trigger)
    {
        return Err(diagnostics::state_does_not_fit(place, trigger.name()));
    }
    Ok(Written { trigger, state, options })
}

fn sibling_name(path: &Path) -> Option<&'static str> {
    let botwrights = path.segments.len() == 1 || path.segments.first()?.ident == "botwright";
    let last = &path.segments.last()?.ident;
    NAMES.into_iter().find(|name| botwrights && last == name)
}

fn arguments_of(attribute: &Attribute) -> syn::Result<TokenStream> {
    match &attribute.meta {
        Meta::Path(_) => Ok(TokenStream::new()),
        Meta::List(list) => Ok(list.tokens.clone()),
        Meta::NameValue(pair) => Err(diagnostics::unexpected_arguments(&quote!(#pair), "..")),
    }
}

fn parse_trigger(name: &'static str, arguments: TokenStream, options: &mut Options) -> syn::Result<Trigger> {
    match name {
        "command" => {
            let literal = literal_then_options(name, "start", arguments, options)?;
            CommandPattern::parse(&literal).map(Trigger::Command)
        }
        "callback" => {
            let literal = literal_then_options(name, "edit:{field}", arguments, options)?;
            CallbackPattern::parse(&literal).map(Trigger::Callback)
        }
        "message" => {
            let filter = split_options(name, arguments, options)?;
            if filter.is_empty() {
                Ok(Trigger::Message(None))
            } else {
                Filter::parse(filter).map(|filter| Trigger::Message(Some(filter)))
            }
        }
        "enter" => StatePattern::parse.parse2(arguments).map(Trigger::Enter),
        "timeout" => syn::parse2(arguments).map(Trigger::Timeout),
        _ if arguments.is_empty() => Ok(Trigger::Error),
        _ => Err(diagnostics::unexpected_arguments(&arguments, name)),
    }
}

fn literal_then_options(
    name: &str,
    example: &str,
    arguments: TokenStream,
    options: &mut Options,
) -> syn::Result<LitStr> {
    if arguments.is_empty() {
        return Err(diagnostics::missing_literal(Span::call_site(), name, example));
    }
    let parser = |input: ParseStream| {
        let literal: LitStr =
            input.parse().map_err(|error| diagnostics::missing_literal(error.span(), name, example))?;
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if !input.is_empty() {
                options.parse_one(name, input)?;
            }
        }
        Ok(literal)
    };
    parser.parse2(arguments)
}

/// `text & !command, order = 2` as the filter, with the options taken.
fn split_options(name: &str, arguments: TokenStream, options: &mut Options) -> syn::Result<TokenStream> {
    let is = |token: &TokenTree, character| matches!(token, TokenTree::Punct(punct) if punct.as_char() == character);
    let tokens: Vec<TokenTree> = arguments.into_iter().collect();
    let comma = tokens.iter().position(|token| is(token, ','));
    let (filter, rest) = match comma {
        _ if tokens.iter().take(comma.unwrap_or(tokens.len())).any(|token| is(token, '=')) => {
            (&[][..], &tokens[..])
        }
        Some(comma) => (&tokens[..comma], &tokens[comma + 1..]),
        None => (&tokens[..], &[][..]),
    };
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            options.parse_one(name, input)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    parser.parse2(rest.iter().cloned().collect())?;
    Ok(filter.iter().cloned().collect())
}

impl Options {
    fn parse_one(&mut self, attribute: &str, input: ParseStream) -> syn::Result<()> {
        let name: Ident = input.parse()?;
        match name.to_string().as_str() {
            "order" => {
                input.parse::<Token![=]>()?;
                self.order = SignedInteger::parse(input)?.0;
            }
            "hidden" if attribute == "command" => self.hidden = true,
            "aliases" if attribute == "command" => {
                let content;
                parenthesized!(content in input);
                for alias in content.parse_terminated(<LitStr as Parse>::parse, Token![,])? {
                    command_pattern::check_name(&alias, &alias.value())?;
                    self.aliases.push(alias.value());
                }
            }
            _ => {
                let known = if attribute == "command" {
                    "`order = n`, `hidden` and `aliases(\"..\")`"
                } else {
                    "`order = n`"
                };
                return Err(diagnostics::unknown_option(&name, attribute, known));
            }
        }
        Ok(())
    }
}

struct SignedInteger(i32);

impl Parse for SignedInteger {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let negative = input.parse::<Option<Token![-]>>()?.is_some();
        let value: i32 = input.parse::<LitInt>()?.base10_parse()?;
        Ok(Self(if negative { -value } else { value }))
    }
}
