//! What an editor needs so that it completes what is being typed inside an attribute.
//!
//! rust-analyzer expands twice, once with a word of its own where the cursor is, and completes that word where it finds it in
//! the expansion; up to there both expansions must be alike. So all that stands in the attributes comes first, right or
//! wrong, in a function that nobody calls: paths where paths are expected, words beside the list of them. The compiler, which
//! has no cursor, is spared it.

mod conditions;
mod options;
#[cfg(test)]
mod tests;

use std::env;
use std::sync::OnceLock;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Meta};

/// What stands above a function: names and arguments of its attributes, and the conversation that it returns.
pub(crate) fn above_function<'a>(
    written: impl Iterator<Item = (&'static str, &'a TokenStream)>,
    returned: Option<&TokenStream>,
) -> TokenStream {
    if !listens() {
        return quote!();
    }
    frame(written.map(|(name, arguments)| attribute(name, arguments, returned)))
}

/// What stands on an enum below `#[derive(Conversation)]`.
pub(crate) fn on_conversation(item: &TokenStream) -> TokenStream {
    match listens().then(|| syn::parse2::<DeriveInput>(item.clone())) {
        Some(Ok(input)) => frame(diagram(&input)),
        _ => quote!(),
    }
}

/// What stands in a `goto!` that is not complete.
pub(crate) fn in_goto(target: &TokenStream, error: TokenStream) -> TokenStream {
    if listens() { quote!({ let goal = #target; #error loop {} }) } else { error }
}

/// Whether the expansion is for rust-analyzer, which runs macros in a process of its own.
fn listens() -> bool {
    static LISTENS: OnceLock<bool> = OnceLock::new();
    *LISTENS.get_or_init(|| {
        let program = env::current_exe().unwrap_or_default();
        program.file_name().is_some_and(|name| name.to_string_lossy().starts_with("rust-analyzer"))
    })
}

fn frame(typed: impl Iterator<Item = TokenStream>) -> TokenStream {
    quote! {
        const _: () = {
            #[allow(warnings, clippy::all, clippy::pedantic)]
            fn typed() { #(#typed)* }
        };
    }
}

fn attribute(name: &str, arguments: &TokenStream, returned: Option<&TokenStream>) -> TokenStream {
    let mut parts = split(arguments).into_iter().peekable();
    let mut begins = TokenStream::new();
    match name {
        "state" | "enter" => begins = state(&parts.next().unwrap_or_default(), returned),
        "timeout" | "recover" => {
            let conversation = parts.next();
            begins = quote!(let conversation: #conversation;);
        }
        "command" | "callback" | "inline_query" => drop(parts.next()),
        "on" => {
            let kind = parts.next().unwrap_or_default();
            begins = quote!(let kind: ::botwright::kinds::#kind;);
            if let Some(condition) = parts.next_if(|part| !options::is_one(name, part)) {
                begins.extend(conditions::on(&kind.to_string(), &condition));
            }
        }
        "message" => {
            let filter = parts.next_if(|part| !options::is_one(name, part));
            begins = conditions::filter(&filter.unwrap_or_default());
        }
        _ => {}
    }
    begins.extend(parts.map(|part| options::one(name, &part)));
    begins
}

/// `Settings::Choosing`, or `Choosing` alone above a function that returns `Goto<Settings>`.
fn state(pattern: &TokenStream, returned: Option<&TokenStream>) -> TokenStream {
    let mut path: Vec<TokenTree> = pattern.clone().into_iter().take_while(is_of_path).collect();
    let colons = |path: &[TokenTree]| matches!(path.last(), Some(TokenTree::Punct(_)));
    if path.len() < pattern.clone().into_iter().count() {
        // All states: `Settings::*`.
        while colons(&path) {
            path.pop();
        }
    }
    let alone = path.iter().all(|token| matches!(token, TokenTree::Ident(_)));
    let states = returned.filter(|_| alone).map(|conversation| quote!(use #conversation::*;));
    let pattern = if path.is_empty() { quote!(_) } else { quote!(#(#path)* { .. }) };
    quote!({ #states let #pattern = (loop {}) else { loop {} }; })
}

/// The states of the diagram where they are named, the conversations where they are called.
fn diagram(input: &DeriveInput) -> impl Iterator<Item = TokenStream> {
    let Data::Enum(data) = &input.data else { return Vec::new().into_iter() };
    let states: Vec<String> = data.variants.iter().map(|variant| variant.ident.to_string()).collect();
    let states: Vec<&str> = states.iter().map(String::as_str).collect();
    let own = input.attrs.iter().filter_map(|attribute| {
        let arguments = arguments_of(attribute, "conversation")?;
        Some(split(&arguments).iter().map(|part| options::one("conversation", part)).collect())
    });
    let attributes = data.variants.iter().flat_map(|variant| &variant.attrs);
    let steps = attributes.filter_map(|attribute| {
        if let Some(child) = arguments_of(attribute, "calls") {
            return Some(quote!(let child: #child;));
        }
        let targets = arguments_of(attribute, "to")?;
        Some(split(&targets).iter().map(|target| words(&states, target)).collect())
    });
    own.chain(steps).collect::<Vec<_>>().into_iter()
}

fn arguments_of(attribute: &Attribute, name: &str) -> Option<TokenStream> {
    match &attribute.meta {
        Meta::List(list) if list.path.is_ident(name) => Some(list.tokens.clone()),
        _ => None,
    }
}

/// One of some words, where all of them are offered.
fn words(known: &[&str], typed: &TokenStream) -> TokenStream {
    let fields = known.iter().map(|word| Ident::new(word, Span::call_site()));
    let typed = typed.clone().into_iter().next();
    // A word that is not complete may be none yet, and then nothing else may be there that is not there without it.
    let comma = typed.as_ref().filter(|word| known.contains(&word.to_string().as_str())).map(|_| quote!(,));
    quote!({
        struct Words { #(#fields: ()),* }
        let Words { #typed #comma .. } = (loop {});
    })
}

/// What stands between the commas; nothing is a part, too.
fn split(arguments: &TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![TokenStream::new()];
    for token in arguments.clone() {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => parts.push(TokenStream::new()),
            (_, Some(part)) => part.extend([token]),
            (_, None) => {}
        }
    }
    parts
}

fn is_of_path(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    }
}
