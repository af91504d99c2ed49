//! What is written above the function: one trigger, perhaps a state, and options.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Meta, Path, Token};

use super::function::Function;
use super::model::StatePattern;
use super::options::{self, Options, literal_then_options, split_options};
use crate::callback_pattern::CallbackPattern;
use crate::command_pattern::CommandPattern;
use crate::diagnostics;
use crate::filter::Filter;
use crate::job::Job;
use crate::kind::{self, Condition, Kind};

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
    Expired,
    InlineQuery(Option<CommandPattern>),
    On(Kind, Option<Condition>),
    Enter(StatePattern),
    Timeout(Path),
    Recover(Path),
    Returned,
    Job(Job),
    Error,
    Observe,
    Startup,
    Shutdown,
}

const NAMES: [&str; 15] = [
    "command",
    "message",
    "callback",
    "inline_query",
    "on",
    "state",
    "enter",
    "timeout",
    "recover",
    "returned",
    "job",
    "on_error",
    "observe",
    "startup",
    "shutdown",
];

impl Trigger {
    /// The attribute's name, as in messages.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Command(_) => "command",
            Self::Message(_) => "message",
            Self::Callback(_) | Self::Expired => "callback",
            Self::InlineQuery(_) => "inline_query",
            Self::On(..) => "on",
            Self::Enter(_) => "enter",
            Self::Timeout(_) => "timeout",
            Self::Recover(_) => "recover",
            Self::Returned => "returned",
            Self::Job(_) => "job",
            Self::Error => "on_error",
            Self::Observe => "observe",
            Self::Startup => "startup",
            Self::Shutdown => "shutdown",
        }
    }

    /// The question that its arguments are asked.
    pub(crate) fn probe(&self) -> &'static str {
        match self {
            Self::Job(job) if job.is_declared() => "declared_job",
            other => other.name(),
        }
    }

    /// The attribute as it is written, for messages.
    pub(crate) fn written(&self) -> String {
        match self {
            Self::On(kind, _) => format!("#[on({})]", kind.name()),
            other => format!("#[{}]", other.name()),
        }
    }

    /// The type that says what is there to be answered.
    pub(crate) fn marker(&self) -> TokenStream {
        match self {
            Self::Job(job) if job.is_declared() => quote!(::botwright::kinds::unknown),
            // A job gives what a message gives: a chat and a conversation, and no button.
            Self::Command(_) | Self::Message(_) | Self::Job(_) => quote!(::botwright::kinds::message),
            Self::Callback(_) | Self::Expired => quote!(::botwright::kinds::callback_query),
            Self::InlineQuery(_) => quote!(::botwright::kinds::inline_query),
            Self::On(kind, _) => kind.marker(),
            Self::Startup | Self::Shutdown => quote!(::botwright::kinds::unknown),
            Self::Enter(_)
            | Self::Timeout(_)
            | Self::Recover(_)
            | Self::Returned
            | Self::Error
            | Self::Observe => {
                quote!(::botwright::kinds::any)
            }
        }
    }

    /// Whether a state can be said: only where an update has a chat and a user, which are a conversation's key.
    fn fits_state(&self) -> bool {
        match self {
            Self::Command(_) | Self::Message(_) | Self::Callback(_) | Self::Expired | Self::Returned => true,
            Self::On(kind, _) => kind.has_chat_and_user(),
            _ => false,
        }
    }
}

/// Removes the other attributes of this crate from the function.
pub(crate) fn take_siblings(function: &mut Function) -> Vec<(&'static str, Attribute)> {
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
    if matches!(trigger, Trigger::Returned) && !state.as_ref().is_some_and(StatePattern::is_one) {
        return Err(diagnostics::returned_without_state(state_place.as_ref()));
    }
    if let Some(place) = state_place.as_ref().filter(|_| !trigger.fits_state()) {
        return Err(match &trigger {
            Trigger::On(kind, _) => diagnostics::kind_without_key(place, kind.name()),
            _ => diagnostics::state_does_not_fit(place, trigger.name()),
        });
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
        "callback" if options::begins_with(&arguments, "expired") => {
            options::expired(name, arguments, options).map(|()| Trigger::Expired)
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
        "inline_query" => inline_query(name, arguments, options),
        "on" => on.parse2(arguments).and_then(|(kind, rest)| {
            let condition = split_options(name, rest, options)?;
            let condition = (!condition.is_empty()).then(|| kind::condition(&kind, condition)).transpose()?;
            Ok(Trigger::On(kind, condition))
        }),
        "job" => syn::parse2(arguments).map(Trigger::Job),
        "enter" => StatePattern::parse.parse2(arguments).map(Trigger::Enter),
        "timeout" => syn::parse2(arguments).map(Trigger::Timeout),
        "recover" => syn::parse2(arguments).map(Trigger::Recover),
        _ => {
            let unexpected = split_options(name, arguments, options)?;
            if !unexpected.is_empty() {
                return Err(diagnostics::unexpected_arguments(&unexpected, name));
            }
            Ok(match name {
                "observe" => Trigger::Observe,
                "startup" => Trigger::Startup,
                "shutdown" => Trigger::Shutdown,
                "returned" => Trigger::Returned,
                _ => Trigger::Error,
            })
        }
    }
}

fn inline_query(name: &str, arguments: TokenStream, options: &mut Options) -> syn::Result<Trigger> {
    let begins_with_literal =
        matches!(arguments.clone().into_iter().next(), Some(proc_macro2::TokenTree::Literal(_)));
    if begins_with_literal {
        let literal = literal_then_options(name, "wiki {topic..}", arguments, options)?;
        return CommandPattern::parse_text(&literal).map(|pattern| Trigger::InlineQuery(Some(pattern)));
    }
    let unexpected = split_options(name, arguments, options)?;
    if unexpected.is_empty() {
        return Ok(Trigger::InlineQuery(None));
    }
    Err(diagnostics::missing_literal(Span::call_site(), name, "wiki {topic..}"))
}

/// `chat_member, joined` as the kind and what stands behind it.
fn on(input: ParseStream) -> syn::Result<(Kind, TokenStream)> {
    let name: Ident = input.parse().map_err(|error| diagnostics::missing_kind(error.span()))?;
    let kind = Kind::new(name)?;
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok((kind, input.parse()?))
}
