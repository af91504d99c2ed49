//! The words of a filter, and the events of a kind of update: each is called, so that the editor completes its name alone.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use super::{is_of_path, split, words};
use crate::filter::words as filters;
use crate::kind;

/// `text & !command | is_long`.
pub(super) fn filter(tokens: &TokenStream) -> TokenStream {
    let mut calls = TokenStream::new();
    walk(tokens, &mut |name, arguments| {
        calls.extend(if let Some(arguments) = arguments {
            with(name, arguments)
        } else {
            quote!(#name(loop {});)
        });
    });
    quote!({
        use ::botwright::filters::with::*;
        {
            use ::botwright::filters::*;
            #calls
        }
    })
}

/// What stands behind the kind of `#[on(..)]`.
pub(super) fn on(kind: &str, tokens: &TokenStream) -> TokenStream {
    if kind::carries_message(kind) {
        return filter(tokens);
    }
    let mut calls = TokenStream::new();
    walk(tokens, &mut |name, _| {
        let status = kind::is_status(&name.to_string());
        calls.extend(if status { quote!(status::#name(loop {});) } else { quote!(#name(loop {});) });
    });
    quote!({
        use ::botwright::events::*;
        #calls
    })
}

/// A word with its arguments.
fn with(word: &TokenStream, arguments: &Group) -> TokenStream {
    let arguments = arguments.stream();
    let arguments = if filters::is_of_entities(&word.to_string()) {
        let known: Vec<&str> = filters::entities().collect();
        split(&arguments).iter().map(|kind| words(&known, kind)).collect()
    } else {
        quote!(let arguments = (#arguments);)
    };
    quote!(use ::botwright::filters::with::#word as _; #arguments)
}

/// Visits all paths of an expression, with what stands in brackets behind them.
fn walk(tokens: &TokenStream, visit: &mut impl FnMut(&TokenStream, Option<&Group>)) {
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => walk(&group.stream(), visit),
            // `.await`
            TokenTree::Punct(punct) if punct.as_char() == '.' => drop(tokens.next()),
            TokenTree::Ident(word) if word == "as" => drop(tokens.next()),
            token if is_of_path(&token) => {
                let mut path = TokenStream::from(token);
                while let Some(more) = tokens.next_if(|next| is_of_path(next) && !is_as(next)) {
                    path.extend([more]);
                }
                let is_call = |next: &TokenTree| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis);
                match tokens.next_if(is_call) {
                    Some(TokenTree::Group(arguments)) => visit(&path, Some(&arguments)),
                    _ => visit(&path, None),
                }
            }
            _ => {}
        }
    }
}

fn is_as(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(word) if word == "as")
}
