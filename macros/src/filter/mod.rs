//! `text & !command | regex(r"^\d+$") | is_long`: which messages a handler takes.

mod expand;
mod parse;
mod pattern;
#[cfg(test)]
mod tests;
pub(crate) mod words;

use proc_macro2::{Ident, Span};
use quote::quote;
use syn::{Expr, ExprPath};

pub(crate) use self::expand::{captured, found};
pub(crate) use self::pattern::Pattern;
use crate::diagnostics;

/// A filter, as written in `#[message(..)]`.
pub(crate) enum Filter {
    /// A word about the message, e.g. `photo`.
    Word(Ident),
    /// A word about the update that carries it, e.g. `edited`.
    Update(Ident),
    /// A word with its arguments, e.g. `dice(5, 6)`.
    With(Ident, Vec<Expr>),
    /// A regular expression on the text or on the caption.
    Regex(Pattern),
    /// The author's own function.
    Own(Own),
    All(Vec<Filter>),
    Any(Vec<Filter>),
    OneOf(Vec<Filter>),
    Not(Box<Filter>),
}

/// `is_long`, `is_paying.await`, `find_city as city`.
pub(crate) struct Own {
    path: ExprPath,
    waits: bool,
    name: Option<Ident>,
}

/// A name that a filter binds, and where its value comes from.
pub(crate) struct Bound {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) source: Origin,
}

/// Where the value of a bound name comes from.
#[derive(Clone)]
pub(crate) enum Origin {
    /// A named group of the filter's n-th regular expression.
    Group(usize, String),
    /// The n-th of the author's functions that are asked when the handler runs.
    Own(usize),
}

impl Filter {
    /// The filter as an author would write it.
    pub(crate) fn written(&self) -> String {
        let join = |parts: &[Self], operator: &str| {
            parts.iter().map(Self::written).collect::<Vec<_>>().join(operator)
        };
        match self {
            Self::Word(word) | Self::Update(word) => word.to_string(),
            Self::With(word, arguments) => {
                let arguments: Vec<_> =
                    arguments.iter().map(|argument| quote!(#argument).to_string()).collect();
                format!("{word}({})", arguments.join(", "))
            }
            Self::Regex(pattern) => pattern.written(),
            Self::Own(own) => own.written(),
            Self::All(parts) => join(parts, " & "),
            Self::Any(parts) => format!("({})", join(parts, " | ")),
            Self::OneOf(parts) => format!("({})", join(parts, " ^ ")),
            Self::Not(part) => format!("!{}", part.written()),
        }
    }

    /// The names that are bound.
    pub(crate) fn bindings(&self) -> syn::Result<Vec<Bound>> {
        let mut bindings = Vec::new();
        for (index, pattern) in self.patterns().into_iter().enumerate() {
            let names = pattern.group_names()?;
            bindings.extend(names.into_iter().map(|name| Bound {
                name: name.clone(),
                span: pattern.literal.span(),
                source: Origin::Group(index, name),
            }));
        }
        for (index, own) in self.asked_late().into_iter().enumerate() {
            bindings.extend(own.name.iter().map(|name| Bound {
                name: name.to_string(),
                span: name.span(),
                source: Origin::Own(index),
            }));
        }
        Ok(bindings)
    }

    /// Whether a regular expression decides, which makes the handler as specific as a callback pattern.
    pub(crate) fn has_regex(&self) -> bool {
        match self {
            Self::Regex(_) => true,
            Self::All(parts) | Self::Any(parts) | Self::OneOf(parts) => parts.iter().any(Self::has_regex),
            Self::Not(_) | Self::Word(_) | Self::Update(_) | Self::With(..) | Self::Own(_) => false,
        }
    }

    /// The regular expressions, each once, in the order in which they stand.
    fn patterns(&self) -> Vec<&Pattern> {
        let mut patterns = Vec::new();
        self.each(&mut |filter| {
            if let Self::Regex(pattern) = filter
                && !patterns.contains(&pattern)
            {
                patterns.push(pattern);
            }
        });
        patterns
    }

    /// The author's functions that wait or give a value, which are asked when the handler runs.
    fn asked_late(&self) -> Vec<&Own> {
        let mut asked = Vec::new();
        self.each(&mut |filter| {
            if let Self::Own(own) = filter
                && own.is_asked_late()
            {
                asked.push(own);
            }
        });
        asked
    }

    fn each<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::All(parts) | Self::Any(parts) | Self::OneOf(parts) => {
                for part in parts {
                    part.each(visit);
                }
            }
            Self::Not(part) => part.each(visit),
            Self::Word(_) | Self::Update(_) | Self::With(..) | Self::Regex(_) | Self::Own(_) => {}
        }
    }

    /// Refuses what may not stand below `|`, `^` and `!`.
    fn check(&self) -> syn::Result<()> {
        match self {
            Self::All(parts) => parts.iter().try_for_each(Self::check),
            Self::Any(parts) | Self::OneOf(parts) => parts.iter().try_for_each(Self::refuse_bindings),
            Self::Not(part) => part.refuse_bindings(),
            Self::Word(_) | Self::Update(_) | Self::With(..) | Self::Regex(_) | Self::Own(_) => Ok(()),
        }
    }

    fn refuse_bindings(&self) -> syn::Result<()> {
        match self {
            Self::Regex(pattern) => match pattern.group_names()?.first() {
                Some(name) => Err(diagnostics::negated_binding(pattern.literal.span(), name)),
                None => Ok(()),
            },
            Self::Own(Own { name: Some(name), .. }) => {
                Err(diagnostics::negated_binding(name.span(), &name.to_string()))
            }
            Self::Own(own) if own.waits => Err(diagnostics::negated_wait(&own.path, &own.written())),
            Self::All(parts) | Self::Any(parts) | Self::OneOf(parts) => {
                parts.iter().try_for_each(Self::refuse_bindings)
            }
            Self::Not(part) => part.refuse_bindings(),
            Self::Word(_) | Self::Update(_) | Self::With(..) | Self::Own(_) => Ok(()),
        }
    }
}

impl Own {
    /// Whether it is asked when the handler runs: it waits, or gives a value.
    fn is_asked_late(&self) -> bool {
        self.waits || self.name.is_some()
    }

    fn written(&self) -> String {
        let path = &self.path;
        let wait = if self.waits { ".await" } else { "" };
        let name = self.name.as_ref().map(|name| format!(" as {name}")).unwrap_or_default();
        format!("{}{wait}{name}", quote!(#path).to_string().replace(' ', ""))
    }
}
