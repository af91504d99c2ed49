//! Every refusal of the macros: lower case, no full stop, says the fix, spanned at what must change.

mod conversations;
mod entry;
mod filters;
mod jobs;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Error, LitStr};

pub(crate) use self::conversations::*;
pub(crate) use self::entry::*;
pub(crate) use self::filters::*;
pub(crate) use self::jobs::*;

pub(crate) fn not_a_function(item: &TokenStream) -> Error {
    Error::new_spanned(item, "a handler is a function: write the attribute above a `fn`")
}

pub(crate) fn handler_with_receiver(receiver: &impl ToTokens) -> Error {
    Error::new_spanned(
        receiver,
        "a handler is a free function: move it out of the `impl`, it cannot take `self`",
    )
}

pub(crate) fn generic_handler(generics: &impl ToTokens) -> Error {
    Error::new_spanned(generics, "a handler cannot be generic: name the types that it takes")
}

pub(crate) fn borrowed_argument(argument: &impl ToTokens) -> Error {
    Error::new_spanned(argument, "a handler owns its arguments: take `String` for `&str`, `Chat` for `&Chat`")
}

pub(crate) fn two_triggers(attribute: &impl ToTokens, first: &str) -> Error {
    Error::new_spanned(
        attribute,
        format!(
            "this function is {} `#[{first}]` handler already: give each trigger a function of its own",
            if first.starts_with(['e', 'i', 'o']) { "an" } else { "a" }
        ),
    )
}

pub(crate) fn twice(attribute: &impl ToTokens, name: &str) -> Error {
    Error::new_spanned(attribute, format!("`#[{name}]` stands here twice: remove one"))
}

pub(crate) fn kind_without_key(attribute: &impl ToTokens, kind: &str) -> Error {
    Error::new_spanned(
        attribute,
        format!(
            "`{kind}` updates name no chat or no user, so they belong to no conversation: remove the `#[state(..)]`"
        ),
    )
}

pub(crate) fn missing_kind(span: Span) -> Error {
    Error::new(
        span,
        "`#[on]` needs the kind of update: `#[on(chat_member)]`, `#[on(edited_message, text)]`, `#[on(any)]`",
    )
}

pub(crate) fn unknown_kind(name: &Ident, suggestion: Option<&str>) -> Error {
    let hint = suggestion.map_or_else(
        || "the names are those of `allowed_updates`, `any` and `unknown`".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    Error::new(name.span(), format!("`{name}` is no kind of update: {hint}"))
}

pub(crate) fn unknown_event(name: &impl ToTokens, kind: &str, known: &str) -> Error {
    Error::new_spanned(name, format!("`{kind}` updates know no such event: there is {known}"))
}

pub(crate) fn unknown_status(name: &impl ToTokens) -> Error {
    Error::new_spanned(
        name,
        "this is no status of a member: there is `creator`, `administrator`, `member`, `restricted`, `left`, `kicked`, `is_admin`, `is_member` and `is_not_member`",
    )
}

pub(crate) fn unknown_scope(span: Span) -> Error {
    Error::new(span, "a scope is `private`, `groups`, `admins` or `chat(-1001234)`")
}

pub(crate) fn not_a_language(code: &Ident) -> Error {
    Error::new(
        code.span(),
        format!("`{code}` is no language: write its two letters of ISO 639-1, such as `nb`"),
    )
}

pub(crate) fn missing_literal(span: Span, name: &str, example: &str) -> Error {
    Error::new(span, format!("`#[{name}]` needs its pattern: `#[{name}(\"{example}\")]`"))
}

pub(crate) fn unexpected_arguments(arguments: &TokenStream, name: &str) -> Error {
    Error::new_spanned(arguments, format!("`#[{name}]` takes no arguments here: remove them"))
}

pub(crate) fn unknown_option(option: &Ident, name: &str, known: &str) -> Error {
    Error::new(option.span(), format!("`{option}` is not an option of `#[{name}]`: there is {known}"))
}

pub(crate) fn edited_is_for_commands(option: &Ident) -> Error {
    Error::new(
        option.span(),
        "`#[message]` is for new messages: write `#[on(edited_message)]` above a function of its own for edited ones",
    )
}

pub(crate) fn flag_with_value(option: &Ident, value: Span) -> Error {
    Error::new(value, format!("`{option}` takes no value: remove what stands behind it"))
}

pub(crate) fn not_a_binding(pattern: &impl ToTokens) -> Error {
    Error::new_spanned(
        pattern,
        "a state pattern binds whole fields: write the field's name, `field: name`, `_` or `..`",
    )
}

pub(crate) fn name_without_argument(span: Span, name: &str, function: &Ident) -> Error {
    Error::new(span, format!("`{name}` is bound here, but `{function}` has no argument named `{name}`"))
}

pub(crate) fn bound_twice(span: Span, name: &str) -> Error {
    Error::new(span, format!("`{name}` is bound twice: give one of them another name"))
}

pub(crate) fn empty_command(literal: &LitStr) -> Error {
    Error::new(literal.span(), "a command needs a name: `#[command(\"start\")]`")
}

pub(crate) fn slash_in_command(literal: &LitStr, name: &str) -> Error {
    Error::new(
        literal.span(),
        format!("the `/` is not part of a command's name: write `{}`", name.trim_start_matches('/')),
    )
}

pub(crate) fn character_in_command(literal: &LitStr, character: char, suggestion: &str) -> Error {
    let text = format!("`{character}` is not allowed in a command: Telegram accepts a-z, 0-9 and _");
    let text = if suggestion.is_empty() { text } else { format!("{text}; try `{suggestion}`") };
    Error::new(literal.span(), text)
}

pub(crate) fn long_command(literal: &LitStr, length: usize) -> Error {
    Error::new(literal.span(), format!("this command's name is {length} characters long: Telegram allows 32"))
}

pub(crate) fn unclosed_brace(literal: &LitStr, word: &str) -> Error {
    Error::new(literal.span(), format!("`{word}` opens or closes a brace alone: write `{{name}}`"))
}

pub(crate) fn not_a_name(literal: &LitStr, name: &str) -> Error {
    Error::new(literal.span(), format!("`{{{name}}}` is not a name: write an identifier between the braces"))
}

pub(crate) fn not_last(literal: &LitStr, name: &str) -> Error {
    Error::new(literal.span(), format!("`{{{name}..}}` takes the rest, so it must stand last"))
}

pub(crate) fn required_after_optional(literal: &LitStr, name: &str) -> Error {
    Error::new(
        literal.span(),
        format!(
            "`{{{name}}}` cannot stand behind an optional argument: make it `{{{name}?}}` or move it forward"
        ),
    )
}

pub(crate) fn suffix_in_callback(literal: &LitStr, name: &str) -> Error {
    Error::new(
        literal.span(),
        format!(
            "`{{{name}}}` is for commands: callback data has only `{{name}}`, of any type that it can carry"
        ),
    )
}

pub(crate) fn expired_binds(bound: &impl ToTokens) -> Error {
    Error::new_spanned(
        bound,
        "an expired button brings nothing that a pattern could bind: write `#[callback(expired)]`, which is asked for all of them",
    )
}

pub(crate) fn expired_takes(kind: &impl ToTokens) -> Error {
    Error::new_spanned(
        kind,
        "what was stored behind an expired button is gone: take `CallbackQuery` for what is left of the press",
    )
}

pub(crate) fn captures_touch(literal: &LitStr, first: &str, second: &str) -> Error {
    Error::new(
        literal.span(),
        format!(
            "nothing tells where `{{{first}}}` ends and `{second}` begins: put a character such as `:` between them"
        ),
    )
}

pub(crate) fn empty_callback(literal: &LitStr) -> Error {
    Error::new(literal.span(), "callback data cannot be empty: Telegram asks for 1 to 64 bytes")
}

pub(crate) fn long_callback(literal: &LitStr, length: usize) -> Error {
    Error::new(literal.span(), format!("this callback data is {length} bytes long; Telegram allows 64"))
}

pub(crate) fn not_a_duration(literal: &LitStr) -> Error {
    Error::new(literal.span(), "this is not a duration: write `90s`, `10m`, `1h 30m` or `2d`")
}

pub(crate) fn not_busy(place: Span) -> Error {
    Error::new(
        place,
        "`busy` is `queue`, `drop`, `cancel`, or what the person is told, such as `busy = \"Still at it.\"`",
    )
}

pub(crate) fn not_an_action(place: Span, actions: &[&str]) -> Error {
    let actions = actions.join("`, `");
    Error::new(place, format!("`typing` alone, or one of `{actions}` behind `typing =`"))
}

pub(crate) fn not_a_deadline(place: Span) -> Error {
    Error::new(place, "a deadline is a duration of a second or more, such as `\"10s\"`, or `none`")
}

pub(crate) fn not_an_enum(item: &Ident) -> Error {
    Error::new(item.span(), "a conversation is an enum: its variants are the states")
}

pub(crate) fn callback_data_generic(generics: &impl ToTokens) -> Error {
    Error::new_spanned(generics, "callback data cannot be generic: its greatest length must be known")
}

pub(crate) fn callback_data_union(item: &Ident) -> Error {
    Error::new(item.span(), "callback data is a struct or an enum, not a union")
}

pub(crate) fn argument_generic(generics: &impl ToTokens) -> Error {
    Error::new_spanned(
        generics,
        "an argument cannot be generic: derive `Argument` for a type without parameters",
    )
}

pub(crate) fn argument_shape(item: &Ident) -> Error {
    Error::new(
        item.span(),
        "an argument is an enum, whose variants are the choices, or a struct with one field: implement `Argument` by hand for anything else",
    )
}

pub(crate) fn choice_with_fields(variant: &syn::Variant) -> Error {
    Error::new_spanned(
        &variant.fields,
        format!(
            "`{}` is a choice, so it has no fields: nothing that is typed would fill them",
            variant.ident
        ),
    )
}

pub(crate) fn choice_needs_names(place: &impl ToTokens) -> Error {
    Error::new_spanned(place, "the names of a choice are texts: `#[argument(\"dark-red\", \"crimson\")]`")
}

pub(crate) fn choice_twice(variant: &Ident, name: &str, other: &Ident) -> Error {
    Error::new(
        variant.span(),
        format!("`{name}` means `{other}` already: give `{variant}` another name with `#[argument(\"..\")]`"),
    )
}

pub(crate) fn provider_without_type(signature: &impl ToTokens) -> Error {
    Error::new_spanned(
        signature,
        "a provider returns what it provides: `fn db() -> Db` or `async fn db() -> Result<Db>`",
    )
}

pub(crate) fn provider_takes_deps(argument: &impl ToTokens) -> Error {
    Error::new_spanned(argument, "a provider runs before the first update: it can take only `Dep<T>`")
}

pub(crate) fn guard_without_type(signature: &impl ToTokens) -> Error {
    Error::new_spanned(
        signature,
        "a guard returns what it grants: `fn admin(user: User) -> Result<Admin, Refused>`",
    )
}

pub(crate) fn extract_is_a_struct(item: &Ident) -> Error {
    Error::new(item.span(), "an extractor is derived for a struct whose fields are extractors")
}

pub(crate) fn generic_extractor(generics: &impl ToTokens) -> Error {
    Error::new_spanned(generics, "a derived extractor cannot be generic: name the types of its fields")
}

pub(crate) fn template_is_literal(span: Span, name: &str) -> Error {
    Error::new(
        span,
        format!("`{name}!` starts with a format string: `{name}!(\"Hi {{}}!\", user.mention())`"),
    )
}

pub(crate) fn bad_template(literal: &LitStr, why: &str) -> Error {
    Error::new(literal.span(), format!("this format string does not parse: {why}"))
}

pub(crate) fn unused_template_argument(argument: &impl Spanned) -> Error {
    Error::new(argument.span(), "this argument is not used by the format string: remove it or add `{}`")
}

/// All errors of one macro call as one.
pub(crate) fn combine(errors: Vec<Error>) -> syn::Result<()> {
    let mut errors = errors.into_iter();
    let Some(mut first) = errors.next() else { return Ok(()) };
    errors.for_each(|error| first.combine(error));
    Err(first)
}

/// The known word closest to a misspelt one, if it is close.
pub(crate) fn nearest_word(name: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let far = known.map(|candidate| (distance(name, candidate), candidate)).filter(|(far, _)| *far <= 3);
    far.min_by_key(|(far, _)| *far).map(|(_, near)| near)
}

/// The known name closest to a misspelt one, if it is close.
pub(crate) fn nearest<'a>(name: &Ident, known: impl Iterator<Item = &'a Ident>) -> Option<&'a Ident> {
    let name = name.to_string();
    known
        .map(|candidate| (distance(&name, &candidate.to_string()), candidate))
        .filter(|(far, _)| *far <= 3)
        .min_by_key(|(far, _)| *far)
        .map(|(_, near)| near)
}

/// Levenshtein's distance of two short names, without regard to case.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (above, letter) in left.to_lowercase().chars().enumerate() {
        let mut diagonal = above;
        row[0] = above + 1;
        for (column, other) in right.iter().enumerate() {
            let substituted = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = substituted.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}
