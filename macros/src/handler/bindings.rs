//! Names bind: what a pattern names is the argument of that name.

use proc_macro2::{Ident, Span};
use syn::Member;

use super::model::{Argument, StatePattern};
use super::parse::Trigger;
use crate::command_pattern::Kind;
use crate::diagnostics;
use crate::filter::{Bound, Origin};
use crate::kind::Condition;

/// A name that a pattern binds.
pub(crate) struct Binding {
    name: String,
    span: Span,
    source: Source,
}

/// Where a bound argument's value comes from.
#[derive(Clone)]
pub(crate) enum Source {
    /// The n-th capture of a command.
    Command(usize, Kind),
    /// The n-th capture of callback data.
    Callback(usize),
    /// What the filter binds.
    Filter(Origin),
    /// A field of the state.
    State(Member),
}

/// All names that the trigger and the state bind.
pub(crate) fn of(trigger: &Trigger, state: Option<&StatePattern>) -> syn::Result<Vec<Binding>> {
    let mut bindings = from_trigger(trigger)?;
    for (member, name) in state.iter().flat_map(|state| &state.fields) {
        bindings.push(Binding {
            name: name.to_string(),
            span: name.span(),
            source: Source::State(member.clone()),
        });
    }
    for (index, binding) in bindings.iter().enumerate() {
        if bindings[..index].iter().any(|earlier| earlier.name == binding.name) {
            return Err(diagnostics::bound_twice(binding.span, &binding.name));
        }
    }
    Ok(bindings)
}

/// Gives each bound argument its source; a name that no argument takes is refused.
pub(crate) fn assign(bindings: &[Binding], arguments: &mut [Argument], function: &Ident) -> syn::Result<()> {
    let mut errors = Vec::new();
    for binding in bindings {
        let wanted =
            |argument: &&mut Argument| argument.name.as_ref().is_some_and(|name| *name == binding.name);
        match arguments.iter_mut().find(wanted) {
            Some(argument) => argument.source = Some(binding.source.clone()),
            None => errors.push(diagnostics::name_without_argument(binding.span, &binding.name, function)),
        }
    }
    diagnostics::combine(errors)
}

fn from_trigger(trigger: &Trigger) -> syn::Result<Vec<Binding>> {
    Ok(match trigger {
        Trigger::Command(pattern) | Trigger::InlineQuery(Some(pattern)) => pattern
            .captures()
            .enumerate()
            .map(|(index, (name, kind))| Binding {
                name: name.to_owned(),
                span: pattern.literal.span(),
                source: Source::Command(index, kind),
            })
            .collect(),
        Trigger::Callback(pattern) => pattern
            .captures()
            .enumerate()
            .map(|(index, name)| Binding {
                name: name.to_owned(),
                span: pattern.literal.span(),
                source: Source::Callback(index),
            })
            .collect(),
        Trigger::Message(Some(filter)) | Trigger::On(_, Some(Condition::Message(filter))) => filter
            .bindings()?
            .into_iter()
            .map(|Bound { name, span, source }| Binding { name, span, source: Source::Filter(source) })
            .collect(),
        _ => Vec::new(),
    })
}
