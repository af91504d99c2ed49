//! Refusals of what stands in a filter.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{Error, LitStr};

pub(crate) fn invalid_regex(literal: &LitStr, error: &regex_syntax::Error) -> Error {
    Error::new(literal.span(), error.to_string())
}

pub(crate) fn regex_needs_literal(call: &impl ToTokens, word: &Ident) -> Error {
    Error::new_spanned(call, format!("`{word}` takes one literal: `{word}(r\"^\\d+$\")`"))
}

pub(crate) fn negated_binding(span: Span, name: &str) -> Error {
    Error::new(
        span,
        format!(
            "`{name}` cannot be bound here: below `|`, `^` or `!` the handler may run without a value for it"
        ),
    )
}

pub(crate) fn negated_wait(path: &impl ToTokens, written: &str) -> Error {
    Error::new_spanned(
        path,
        format!(
            "`{written}` is asked last, after all other filters: join it by `&`, not below `|`, `^` or `!`"
        ),
    )
}

pub(crate) fn not_a_filter(expression: &impl ToTokens) -> Error {
    Error::new_spanned(
        expression,
        "this is not a filter: combine `text`, `photo`, `regex(..)`, your own `fn(&Message) -> bool` with `&`, `|`, `^` and `!`",
    )
}

pub(crate) fn filter_takes_no_arguments(call: &impl ToTokens, name: &str) -> Error {
    Error::new_spanned(call, format!("`{name}` takes no arguments: write it without the parentheses"))
}

pub(crate) fn filter_needs_arguments(word: &Ident, example: &str) -> Error {
    Error::new(word.span(), format!("`{word}` needs arguments: `{example}`"))
}

pub(crate) fn unknown_filter(word: &Ident, near: &Ident) -> Error {
    Error::new(word.span(), format!("there is no filter `{word}` with arguments; did you mean `{near}`?"))
}

pub(crate) fn predicate_with_arguments(function: &impl ToTokens) -> Error {
    Error::new_spanned(
        function,
        "this is no filter with arguments; a function of your own is named without parentheses: it gets the `&Message`",
    )
}

pub(crate) fn word_gives_nothing(place: &impl ToTokens, word: &str) -> Error {
    Error::new_spanned(
        place,
        format!(
            "`{word}` is a word that says yes or no: `.await` and `as name` are for functions of your own"
        ),
    )
}

pub(crate) fn not_a_bound_name(kind: &impl ToTokens) -> Error {
    Error::new_spanned(kind, "behind `as` stands the name of an argument: `find_city as city`")
}

pub(crate) fn not_an_entity(kind: &impl ToTokens, near: Option<&Ident>) -> Error {
    let hint = near.map_or_else(
        || "write one such as `url`, `mention`, `hashtag`, `bold`".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    Error::new_spanned(kind, format!("this is not a kind of entity; {hint}"))
}
