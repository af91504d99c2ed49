//! `busy = drop`, `deadline = "10s"`: what becomes of updates while their lane is at work, and how long a handler may take.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token};

use crate::{diagnostics, duration};

/// What is not as usual.
#[derive(Default)]
pub(crate) struct Limits {
    pub(super) busy: Option<Busy>,
    pub(crate) deadline: Option<Deadline>,
}

pub(super) enum Busy {
    Queue,
    Drop,
    Cancel,
    Answer(LitStr),
}

/// How long a handler may take, in seconds; or as long as it likes.
pub(crate) struct Deadline(Option<u64>);

impl Limits {
    /// What is said of them behind the constant `Meta`; mostly nothing.
    pub(super) fn expand(&self) -> TokenStream {
        let busy = self.busy.as_ref().map(Busy::expand);
        let deadline = self.deadline.as_ref().map(Deadline::expand);
        quote!(#busy #deadline)
    }
}

impl Busy {
    fn expand(&self) -> TokenStream {
        let busy = match self {
            Self::Queue => return quote!(),
            Self::Drop => quote!(Drop),
            Self::Cancel => quote!(Cancel),
            Self::Answer(text) => quote!(Answer(#text)),
        };
        quote!(.busy(__private::Busy::#busy))
    }
}

impl Deadline {
    pub(crate) fn expand(&self) -> TokenStream {
        let deadline =
            if let Some(seconds) = self.0 { quote!(After { seconds: #seconds }) } else { quote!(Never) };
        quote!(.deadline(__private::Deadline::#deadline))
    }
}

impl Parse for Busy {
    /// From the `=` on.
    fn parse(input: ParseStream) -> syn::Result<Self> {
        input.parse::<Token![=]>()?;
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            let nothing = text.value().trim().is_empty();
            return if nothing { Err(diagnostics::not_busy(text.span())) } else { Ok(Self::Answer(text)) };
        }
        let place = input.span();
        let word: Ident = input.parse().map_err(|_| diagnostics::not_busy(place))?;
        match word.to_string().as_str() {
            "queue" => Ok(Self::Queue),
            "drop" => Ok(Self::Drop),
            "cancel" => Ok(Self::Cancel),
            _ => Err(diagnostics::not_busy(place)),
        }
    }
}

impl Parse for Deadline {
    /// From the `=` on.
    fn parse(input: ParseStream) -> syn::Result<Self> {
        input.parse::<Token![=]>()?;
        let place = input.span();
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            return match duration::seconds(&text)? {
                0 => Err(diagnostics::not_a_deadline(place)),
                seconds => Ok(Self(Some(seconds))),
            };
        }
        match input.parse::<Ident>() {
            Ok(word) if word == "none" => Ok(Self(None)),
            _ => Err(diagnostics::not_a_deadline(place)),
        }
    }
}
