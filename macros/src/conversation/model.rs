//! The checks of the diagram: one start, known targets, every state reachable.

use proc_macro2::Ident;

use super::parse::{Conversation, State};
use crate::diagnostics;

/// The conversation, without its arrows where the diagram does not hold; `errors` takes what is wrong about its diagram.
pub(crate) fn check(mut conversation: Conversation, errors: &mut Vec<syn::Error>) -> Conversation {
    let start = check_start(&conversation, errors);
    check_targets(&conversation, errors);
    if let (Some(start), true) = (start, errors.is_empty() && has_arrows(&conversation)) {
        let reached = reachable(&conversation, start);
        let lost = conversation.states.iter().filter(|state| !reached.contains(&&state.name));
        errors.extend(lost.map(|state| diagnostics::unreachable_state(&state.name, start)));
    }
    if !errors.is_empty() {
        allow_everything(&mut conversation);
    }
    conversation
}

/// Lets every step of a refused diagram pass: its mistake is shown already.
fn allow_everything(conversation: &mut Conversation) {
    for state in &mut conversation.states {
        state.to = None;
        state.starts = true;
    }
}

/// Whether the enum has arrows at all; one without allows every step.
pub(crate) fn has_arrows(conversation: &Conversation) -> bool {
    conversation.states.iter().any(|state| state.to.is_some())
}

fn check_start<'a>(conversation: &'a Conversation, errors: &mut Vec<syn::Error>) -> Option<&'a Ident> {
    let mut starts = conversation.states.iter().filter(|state| state.starts).map(|state| &state.name);
    let Some(first) = starts.next() else {
        errors.push(diagnostics::no_start(&conversation.name));
        return None;
    };
    errors.extend(starts.map(|second| diagnostics::two_starts(second, first)));
    Some(first)
}

fn check_targets(conversation: &Conversation, errors: &mut Vec<syn::Error>) {
    let known = || conversation.states.iter().map(|state| &state.name);
    for target in conversation.states.iter().flat_map(State::targets) {
        if !known().any(|name| name == target) {
            errors.push(diagnostics::unknown_target(
                target,
                &conversation.name,
                diagnostics::nearest(target, known()),
            ));
        }
    }
}

fn reachable<'a>(conversation: &'a Conversation, start: &'a Ident) -> Vec<&'a Ident> {
    let mut reached = vec![start];
    let mut next = 0;
    while let Some(name) = reached.get(next).copied() {
        next += 1;
        let state = conversation.states.iter().find(|state| state.name == *name);
        for target in state.into_iter().flat_map(State::targets) {
            if !reached.contains(&target) {
                reached.push(target);
            }
        }
    }
    reached
}

impl State {
    fn targets(&self) -> impl Iterator<Item = &Ident> {
        self.to.iter().flatten()
    }
}
