//! A filter as Rust: a condition on the event, and what is asked only when the handler runs.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Expr, Type};

use super::{Filter, Own, words};

impl Filter {
    /// Whether the filter lets `event` through, as far as it can be known without waiting.
    pub(crate) fn condition(&self) -> TokenStream {
        let message = message();
        let condition = self.passes(&self.patterns(), &self.asked_late());
        quote!(event.any_message().is_some_and(|#message| #condition))
    }

    /// What the condition and the run refer to; `kind` gives the type of a bound argument.
    pub(crate) fn helpers<'a>(&self, kind: impl Fn(&Ident) -> Option<&'a Type>) -> TokenStream {
        let patterns = self.patterns();
        let count = patterns.len();
        let statics = (count > 0).then(|| {
            quote!(static REGEXES: [::botwright::filters::Regex; #count] = [#(::botwright::filters::Regex::new(#patterns)),*];)
        });
        let asked = self.asked_late();
        let functions = asked.iter().enumerate().map(|(index, own)| own.function(index, &kind));
        quote!(#statics #(#functions)*)
    }

    /// What the run asks before it takes the arguments: the author's functions that wait or give a value, and the groups of
    /// the expressions in `used`.
    pub(crate) fn asked(&self, used: impl Fn(usize) -> bool) -> TokenStream {
        let message = message();
        let groups = self.patterns().into_iter().enumerate().filter(|(index, _)| used(*index)).map(
            |(index, pattern)| {
                let (local, groups) = (captured(index), pattern.groups(index));
                quote!(let #local = #groups;)
            },
        );
        let asked = self.asked_late();
        let held = (!asked.is_empty()).then(|| {
            quote!(let #message = ::botwright::__private::message_of(&context).ok_or(::botwright::__private::Stop::Pass)?;)
        });
        let answers = asked.iter().enumerate().map(|(index, own)| own.answer(index));
        quote!(#(#groups)* #held #(#answers)*)
    }

    fn passes(&self, patterns: &[&super::Pattern], late: &[&Own]) -> TokenStream {
        let message = message();
        let each = |parts: &[Self]| parts.iter().map(|part| part.passes(patterns, late)).collect::<Vec<_>>();
        match self {
            Self::Word(word) => quote!(::botwright::filters::#word(#message)),
            Self::Update(word) => quote!(::botwright::filters::#word(event)),
            Self::With(word, arguments) => with(word, arguments),
            Self::Regex(pattern) => {
                let index = patterns.iter().position(|known| *known == pattern).unwrap_or_default();
                pattern.condition(index, &message)
            }
            Self::Own(own) => {
                let index = late.iter().position(|known| std::ptr::eq(*known, own));
                own.passes(index)
            }
            Self::All(parts) => {
                let parts = each(parts);
                quote!((#(#parts)&&*))
            }
            Self::Any(parts) => {
                let parts = each(parts);
                quote!((#(#parts)||*))
            }
            Self::OneOf(parts) => {
                let parts = each(parts);
                quote!((#(#parts)^*))
            }
            Self::Not(part) => {
                let part = part.passes(patterns, late);
                quote!(!#part)
            }
        }
    }
}

impl Own {
    /// Whether it lets the event through; what waits is not asked yet.
    fn passes(&self, index: Option<usize>) -> TokenStream {
        let message = message();
        let asked = match index {
            _ if self.waits => return quote!(true),
            Some(index) => {
                let function = function(index);
                quote!(#function(&#message).is_some())
            }
            None => self.call(&self.message_to(&quote_spanned!(self.path.span()=> &))),
        };
        quote!(::botwright::__private::message_of(event).is_some_and(|#message| #asked))
    }

    /// The message as the call's argument, underlined where the function is named.
    fn message_to(&self, reference: &TokenStream) -> TokenStream {
        let message = Ident::new("message", Span::mixed_site().located_at(self.path.span()));
        quote!(#reference #message)
    }

    /// The call, with the words in scope behind the author's own names, so that rustc proposes the near one.
    fn call(&self, message: &TokenStream) -> TokenStream {
        let path = &self.path;
        let mut call = quote_spanned!(path.span()=> #path(#message));
        if self.waits {
            call = quote_spanned!(path.span()=> #call.await);
        }
        if self.name.is_none() {
            call = quote_spanned!(path.span()=> ::botwright::__private::verdict(#call));
        }
        if path.path.get_ident().is_none() {
            return call;
        }
        quote!({
            #[allow(unused_imports)]
            use ::botwright::filters::*;
            #call
        })
    }

    /// The question as a function whose type says what the author's function must return.
    fn function<'a>(&self, index: usize, kind: impl Fn(&Ident) -> Option<&'a Type>) -> TokenStream {
        let (function, message) = (function(index), message());
        let wait = self.waits.then(|| quote!(async));
        let call = self.call(&self.message_to(&quote!()));
        let returns = self
            .name
            .as_ref()
            .and_then(kind)
            .map_or_else(|| quote!(bool), |kind| quote_spanned!(kind.span()=> ::core::option::Option<#kind>));
        quote!(#wait fn #function(#message: &::botwright::Message) -> #returns { #call })
    }

    fn answer(&self, index: usize) -> TokenStream {
        let (function, message) = (function(index), message());
        let wait = self.waits.then(|| quote!(.await));
        let answer = quote!(#function(&#message)#wait);
        if self.name.is_none() {
            return quote!(if !#answer { return ::core::result::Result::Err(::botwright::__private::Stop::Pass); });
        }
        let local = found(index);
        quote!(let #local = #answer.ok_or(::botwright::__private::Stop::Pass)?;)
    }
}

/// `dice(5, 6)`: one of the arguments fits.
fn with(word: &Ident, arguments: &[Expr]) -> TokenStream {
    let message = message();
    let of_entities = words::is_of_entities(&word.to_string());
    let calls = arguments.iter().map(|argument| {
        let argument = if of_entities { entity(argument) } else { by_reference(argument) };
        quote!(::botwright::filters::with::#word(#message, #argument))
    });
    quote!((#(#calls)||*))
}

fn by_reference(argument: &Expr) -> TokenStream {
    match argument {
        Expr::Range(_) | Expr::Binary(_) => quote_spanned!(argument.span()=> &(#argument)),
        _ => quote_spanned!(argument.span()=> &#argument),
    }
}

/// The kind of an entity; the parser has let only known ones through.
fn entity(kind: &Expr) -> TokenStream {
    let variant = match kind {
        Expr::Path(path) => path.path.get_ident().and_then(words::entity),
        _ => None,
    };
    quote!(&::botwright::types::MessageEntityType::#variant)
}

/// The local that holds the groups of the n-th regular expression.
pub(crate) fn captured(index: usize) -> Ident {
    format_ident!("captured_{index}")
}

/// The local that holds what the n-th of the author's functions gave.
pub(crate) fn found(index: usize) -> Ident {
    format_ident!("found_{index}")
}

fn function(index: usize) -> Ident {
    format_ident!("ask_{index}")
}

/// The message, under a name that the author's expressions cannot mean.
fn message() -> Ident {
    Ident::new("message", Span::mixed_site())
}
