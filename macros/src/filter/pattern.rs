//! `regex(r"^(?<amount>\d+)$")`: a regular expression in a filter, and the groups that it names.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use regex_syntax::hir::{Hir, HirKind};
use syn::{Expr, ExprCall, Ident, Lit, LitStr};

use crate::diagnostics;

/// A regular expression, and what it is asked of.
#[derive(Clone)]
pub(crate) struct Pattern {
    /// `regex` or `caption_regex`.
    word: Ident,
    pub(crate) literal: LitStr,
}

impl Pattern {
    pub(super) fn parse(word: &Ident, call: &ExprCall) -> syn::Result<Self> {
        let refused = || diagnostics::regex_needs_literal(call, word);
        let [Expr::Lit(argument)] = call.args.iter().collect::<Vec<_>>()[..] else {
            return Err(refused());
        };
        let Lit::Str(literal) = &argument.lit else {
            return Err(refused());
        };
        let pattern = Self { word: word.clone(), literal: literal.clone() };
        pattern.hir()?;
        Ok(pattern)
    }

    pub(super) fn written(&self) -> String {
        format!("{}({:?})", self.word, self.literal.value())
    }

    pub(super) fn group_names(&self) -> syn::Result<Vec<String>> {
        let mut names = Vec::new();
        collect_names(&self.hir()?, &mut names);
        Ok(names)
    }

    /// Whether the static expression at this index fits the message.
    pub(super) fn condition(&self, index: usize, message: &Ident) -> TokenStream {
        let word = &self.word;
        quote!(::botwright::filters::with::#word(#message, &REGEXES[#index]))
    }

    /// The groups of its match in the message.
    pub(super) fn groups(&self, index: usize) -> TokenStream {
        let method = if self.word == "regex" { quote!(groups) } else { quote!(caption_groups) };
        quote!(context.#method(&REGEXES[#index])?)
    }

    fn hir(&self) -> syn::Result<Hir> {
        regex_syntax::parse(&self.literal.value())
            .map_err(|error| diagnostics::invalid_regex(&self.literal, &error))
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.word == other.word && self.literal.value() == other.literal.value()
    }
}

impl ToTokens for Pattern {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.literal.to_tokens(tokens);
    }
}

fn collect_names(hir: &Hir, names: &mut Vec<String>) {
    match hir.kind() {
        HirKind::Capture(capture) => {
            names.extend(capture.name.as_ref().map(ToString::to_string));
            collect_names(&capture.sub, names);
        }
        HirKind::Repetition(repetition) => collect_names(&repetition.sub, names),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            for part in parts {
                collect_names(part, names);
            }
        }
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) | HirKind::Look(_) => {}
    }
}
