//! Refusals of what is said of conversations, states, and data.

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::Error;

pub(crate) fn returned_without_state(place: Option<&TokenStream>) -> Error {
    let message = "what returns is for one state: write `#[state(Conversation::State)]` above, a state with `#[calls(..)]`";
    place.map_or_else(|| Error::new(Span::call_site(), message), |place| Error::new_spanned(place, message))
}

pub(crate) fn unknown_key(key: &Ident) -> Error {
    Error::new(
        key.span(),
        format!(
            "`{key}` is not what a conversation can be held with: there is `user_in_chat` (the default), `user`, `chat` and `message`"
        ),
    )
}

pub(crate) fn not_a_version(version: &syn::LitInt) -> Error {
    Error::new(
        version.span(),
        "a version is a number from 1 on: the first is 1, each change of the data makes the next",
    )
}

pub(crate) fn migrate_without_version(migrate: &syn::Path) -> Error {
    Error::new_spanned(
        migrate,
        "there is nothing to migrate from: say `version = 2` when the data has changed",
    )
}

pub(crate) fn data_of_no_type(item: &impl ToTokens) -> Error {
    Error::new_spanned(item, "`#[data]` stands above a struct or an enum without type parameters")
}

pub(crate) fn not_a_state(pattern: &impl ToTokens) -> Error {
    Error::new_spanned(
        pattern,
        "this is not a state: write `Conversation::State`, `Conversation::State { field }` or `Conversation::*`",
    )
}

pub(crate) fn bare_state(state: &Ident) -> Error {
    Error::new(
        state.span(),
        format!(
            "`{state}` of which conversation? write `Conversation::{state}`, or return `Goto<Conversation>`"
        ),
    )
}

pub(crate) fn generic_conversation(generics: &impl ToTokens) -> Error {
    Error::new_spanned(generics, "a conversation cannot be generic: it is stored and found by its name")
}

pub(crate) fn no_start(item: &Ident) -> Error {
    Error::new(item.span(), format!("`{item}` has no start: mark the first state with `#[start]`"))
}

pub(crate) fn two_starts(second: &Ident, first: &Ident) -> Error {
    Error::new(
        second.span(),
        format!("a conversation has one start, and `{first}` is marked already: remove one `#[start]`"),
    )
}

pub(crate) fn unknown_target(target: &Ident, conversation: &Ident, suggestion: Option<&Ident>) -> Error {
    let hint = suggestion.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    Error::new(target.span(), format!("`{conversation}` has no state `{target}`{hint}"))
}

pub(crate) fn unreachable_state(state: &Ident, start: &Ident) -> Error {
    Error::new(
        state.span(),
        format!("state `{state}` is unreachable: no path of `#[to(..)]` leads here from `{start}`"),
    )
}

pub(crate) fn goto_needs_state(target: &impl ToTokens) -> Error {
    Error::new_spanned(
        target,
        "`goto!` takes a state: `goto!(Settings::Choosing)` or `goto!(Settings::Renaming { field })`",
    )
}

pub(crate) fn state_without_trigger(attribute: &impl ToTokens) -> Error {
    Error::new_spanned(
        attribute,
        "`#[state(..)]` says where, not when: add `#[message]`, `#[command(\"..\")]` or `#[callback(\"..\")]`",
    )
}

pub(crate) fn state_does_not_fit(attribute: &impl ToTokens, trigger: &str) -> Error {
    Error::new_spanned(attribute, format!("`#[{trigger}]` handlers have no `#[state(..)]`: remove it"))
}
