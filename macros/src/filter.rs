//! `text & !command | regex(r"^\d+$") | is_long`: which messages a handler takes.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use regex_syntax::hir::{Hir, HirKind};
use syn::parse::Parser;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprCall, ExprPath, Lit, LitStr, UnOp};

use crate::diagnostics;

/// A filter, as written in `#[message(..)]`.
pub(crate) enum Filter {
    /// A word of the filter language, e.g. `photo`.
    Word(proc_macro2::Ident),
    /// A regular expression on the message's text.
    Regex(LitStr),
    /// The author's own `fn(&Message) -> bool`.
    Own(ExprPath),
    All(Vec<Filter>),
    Any(Vec<Filter>),
    Not(Box<Filter>),
}

/// The words, each a variant of the runtime's `Content`.
const WORDS: [(&str, &str); 24] = [
    ("animation", "Animation"),
    ("audio", "Audio"),
    ("caption", "Caption"),
    ("checklist", "Checklist"),
    ("command", "Command"),
    ("contact", "Contact"),
    ("dice", "Dice"),
    ("document", "Document"),
    ("forwarded", "Forwarded"),
    ("game", "Game"),
    ("group", "Group"),
    ("invoice", "Invoice"),
    ("location", "Location"),
    ("photo", "Photo"),
    ("poll", "Poll"),
    ("private", "Private"),
    ("reply", "Reply"),
    ("sticker", "Sticker"),
    ("story", "Story"),
    ("text", "Text"),
    ("venue", "Venue"),
    ("video", "Video"),
    ("video_note", "VideoNote"),
    ("voice", "Voice"),
];

impl Filter {
    pub(crate) fn parse(tokens: TokenStream) -> syn::Result<Self> {
        from_expression(&Expr::parse_without_eager_brace.parse2(tokens)?)
    }

    /// The filter as an author would write it.
    pub(crate) fn written(&self) -> String {
        let join = |parts: &[Self], operator: &str| {
            parts.iter().map(Self::written).collect::<Vec<_>>().join(operator)
        };
        match self {
            Self::Word(word) => word.to_string(),
            Self::Regex(literal) => format!("regex({:?})", literal.value()),
            Self::Own(path) => quote!(#path).to_string().replace(' ', ""),
            Self::All(parts) => join(parts, " & "),
            Self::Any(parts) => format!("({})", join(parts, " | ")),
            Self::Not(part) => format!("!{}", part.written()),
        }
    }

    /// The names of the groups that are bound, each with the literal it stands in.
    pub(crate) fn captures(&self) -> syn::Result<Vec<(String, LitStr)>> {
        match self {
            Self::Regex(literal) => {
                Ok(group_names(literal)?.into_iter().map(|name| (name, literal.clone())).collect())
            }
            Self::All(parts) => {
                Ok(parts.iter().map(Self::captures).collect::<syn::Result<Vec<_>>>()?.concat())
            }
            Self::Any(parts) => parts.iter().try_for_each(Self::refuse_captures).map(|()| Vec::new()),
            Self::Not(part) => part.refuse_captures().map(|()| Vec::new()),
            Self::Word(_) | Self::Own(_) => Ok(Vec::new()),
        }
    }

    /// Whether a regular expression decides, which makes the handler as specific as a callback pattern.
    pub(crate) fn has_regex(&self) -> bool {
        match self {
            Self::Regex(_) => true,
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::has_regex),
            Self::Not(_) | Self::Word(_) | Self::Own(_) => false,
        }
    }

    /// The constant `Filter` of the runtime; `regexes` receives the statics it refers to.
    pub(crate) fn expand(&self, regexes: &mut Vec<LitStr>) -> TokenStream {
        match self {
            Self::Word(word) => {
                let name = word.to_string();
                let (_, variant) =
                    WORDS.iter().find(|(known, _)| *known == name).expect("only known words become `Word`");
                let variant = proc_macro2::Ident::new(variant, word.span());
                quote!(::botwright::__private::Filter::Has(::botwright::__private::Content::#variant))
            }
            Self::Regex(literal) => {
                let index =
                    regexes.iter().position(|known| known.value() == literal.value()).unwrap_or_else(|| {
                        regexes.push(literal.clone());
                        regexes.len() - 1
                    });
                quote!(::botwright::__private::Filter::Regex(&REGEXES[#index]))
            }
            Self::Own(path) => quote_spanned!(path.span()=> ::botwright::__private::Filter::Own(#path)),
            Self::All(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| part.expand(regexes)).collect();
                quote!(::botwright::__private::Filter::All(&[#(#parts),*]))
            }
            Self::Any(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| part.expand(regexes)).collect();
                quote!(::botwright::__private::Filter::Any(&[#(#parts),*]))
            }
            Self::Not(part) => {
                let part = part.expand(regexes);
                quote!(::botwright::__private::Filter::Not(&#part))
            }
        }
    }

    fn refuse_captures(&self) -> syn::Result<()> {
        match self {
            Self::Regex(literal) => match group_names(literal)?.first() {
                Some(name) => Err(diagnostics::negated_binding(literal, name)),
                None => Ok(()),
            },
            Self::All(parts) | Self::Any(parts) => parts.iter().try_for_each(Self::refuse_captures),
            Self::Not(part) => part.refuse_captures(),
            Self::Word(_) | Self::Own(_) => Ok(()),
        }
    }
}

fn from_expression(expression: &Expr) -> syn::Result<Filter> {
    match expression {
        Expr::Paren(inner) => from_expression(&inner.expr),
        Expr::Group(inner) => from_expression(&inner.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
            Ok(Filter::Not(Box::new(from_expression(&unary.expr)?)))
        }
        Expr::Binary(binary) => {
            let parts = vec![from_expression(&binary.left)?, from_expression(&binary.right)?];
            match binary.op {
                BinOp::BitAnd(_) | BinOp::And(_) => Ok(Filter::All(parts)),
                BinOp::BitOr(_) | BinOp::Or(_) => Ok(Filter::Any(parts)),
                _ => Err(diagnostics::not_a_filter(expression)),
            }
        }
        Expr::Path(path) => Ok(from_path(path)),
        Expr::Call(call) => from_call(call),
        _ => Err(diagnostics::not_a_filter(expression)),
    }
}

fn from_path(path: &ExprPath) -> Filter {
    match path.path.get_ident() {
        Some(word) if is_word(&word.to_string()) => Filter::Word(word.clone()),
        _ => Filter::Own(path.clone()),
    }
}

fn from_call(call: &ExprCall) -> syn::Result<Filter> {
    let name = match &*call.func {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    };
    match name.as_deref() {
        Some("regex") => from_regex(call),
        Some(word) if is_word(word) => Err(diagnostics::filter_takes_no_arguments(call, word)),
        _ => Err(diagnostics::not_a_filter(call)),
    }
}

fn from_regex(call: &ExprCall) -> syn::Result<Filter> {
    let [Expr::Lit(argument)] = call.args.iter().collect::<Vec<_>>()[..] else {
        return Err(diagnostics::regex_needs_literal(call));
    };
    let Lit::Str(literal) = &argument.lit else {
        return Err(diagnostics::regex_needs_literal(call));
    };
    parse_regex(literal)?;
    Ok(Filter::Regex(literal.clone()))
}

fn is_word(name: &str) -> bool {
    WORDS.iter().any(|(word, _)| *word == name)
}

fn parse_regex(literal: &LitStr) -> syn::Result<Hir> {
    regex_syntax::parse(&literal.value()).map_err(|error| diagnostics::invalid_regex(literal, &error))
}

fn group_names(literal: &LitStr) -> syn::Result<Vec<String>> {
    let mut names = Vec::new();
    collect_names(&parse_regex(literal)?, &mut names);
    Ok(names)
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
