//! `"{minutes} {text..}"`: words that somebody types, some of which are captured.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use crate::diagnostics;

/// One word of a pattern.
pub(crate) enum Word {
    /// Must stand there as it is.
    Literal(String),
    /// A word, perhaps with fixed text around it, as in `ref_{code}`.
    Capture { prefix: String, name: String, suffix: String, kind: Kind },
}

/// How much of the text a capture takes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Required,
    Optional,
    Rest,
}

/// The words of a literal, behind the command's name or alone.
pub(crate) fn parse<'a>(literal: &LitStr, words: impl Iterator<Item = &'a str>) -> syn::Result<Vec<Word>> {
    let words = words.map(|word| Word::parse(literal, word)).collect::<syn::Result<Vec<_>>>()?;
    check_order(literal, &words)?;
    Ok(words)
}

/// The captured names with their kinds, in order.
pub(crate) fn captures(words: &[Word]) -> impl Iterator<Item = (&str, Kind)> {
    words.iter().filter_map(|word| match word {
        Word::Literal(_) => None,
        Word::Capture { name, kind, .. } => Some((name.as_str(), *kind)),
    })
}

/// The words, as far as they decide who is asked: the fixed text.
pub(crate) fn shape(words: &[Word]) -> String {
    let fixed = words.iter().map(|word| match word {
        Word::Literal(text) => text.clone(),
        Word::Capture { prefix, suffix, .. } if prefix.is_empty() && suffix.is_empty() => String::new(),
        Word::Capture { prefix, suffix, .. } => format!("{prefix}{{}}{suffix}"),
    });
    fixed.collect::<Vec<_>>().join(" ").trim_end().to_owned()
}

/// The constant `&[Word]` of the runtime.
pub(crate) fn expand(words: &[Word]) -> TokenStream {
    let words = words.iter().map(|word| match word {
        Word::Literal(text) => quote!(__private::Word::Literal(#text)),
        Word::Capture { prefix, name, suffix, kind } => {
            let kind = match kind {
                Kind::Required => quote!(Required),
                Kind::Optional => quote!(Optional),
                Kind::Rest => quote!(Rest),
            };
            quote!(__private::Word::Capture {
                prefix: #prefix, name: #name, suffix: #suffix, kind: __private::Kind::#kind
            })
        }
    });
    quote!(&[#(#words),*])
}

impl Word {
    fn parse(literal: &LitStr, word: &str) -> syn::Result<Self> {
        let Some(open) = word.find('{') else {
            return if word.contains('}') {
                Err(diagnostics::unclosed_brace(literal, word))
            } else {
                Ok(Self::Literal(word.to_owned()))
            };
        };
        let close = word
            .rfind('}')
            .filter(|close| *close > open)
            .ok_or_else(|| diagnostics::unclosed_brace(literal, word))?;
        let inner = &word[open + 1..close];
        if inner.contains(['{', '}']) {
            return Err(diagnostics::unclosed_brace(literal, word));
        }
        let (name, kind) = match (inner.strip_suffix(".."), inner.strip_suffix('?')) {
            (Some(name), _) => (name, Kind::Rest),
            (_, Some(name)) => (name, Kind::Optional),
            _ => (inner, Kind::Required),
        };
        if syn::parse_str::<syn::Ident>(name).is_err() {
            return Err(diagnostics::not_a_name(literal, name));
        }
        Ok(Self::Capture {
            prefix: word[..open].to_owned(),
            name: name.to_owned(),
            suffix: word[close + 1..].to_owned(),
            kind,
        })
    }
}

fn check_order(literal: &LitStr, words: &[Word]) -> syn::Result<()> {
    let mut optional = false;
    for (index, word) in words.iter().enumerate() {
        let Word::Capture { name, kind, .. } = word else { continue };
        match kind {
            Kind::Rest if index + 1 < words.len() => return Err(diagnostics::not_last(literal, name)),
            Kind::Required if optional => return Err(diagnostics::required_after_optional(literal, name)),
            Kind::Optional => optional = true,
            _ => {}
        }
    }
    Ok(())
}
