//! An expression of Rust's grammar, read as a filter.

use proc_macro2::{Ident, TokenStream};
use syn::parse::Parser as _;
use syn::{BinOp, Expr, ExprBinary, ExprCall, ExprCast, ExprPath, Type, UnOp};

use super::{Filter, Own, Pattern, words};
use crate::diagnostics;

impl Filter {
    pub(crate) fn parse(tokens: TokenStream) -> syn::Result<Self> {
        let filter = from_expression(&Expr::parse_without_eager_brace.parse2(tokens)?)?;
        filter.check()?;
        Ok(filter)
    }
}

fn from_expression(expression: &Expr) -> syn::Result<Filter> {
    match expression {
        Expr::Paren(inner) => from_expression(&inner.expr),
        Expr::Group(inner) => from_expression(&inner.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
            Ok(Filter::Not(Box::new(from_expression(&unary.expr)?)))
        }
        Expr::Binary(binary) => from_operator(binary),
        Expr::Path(path) => from_path(path),
        Expr::Call(call) => from_call(call),
        Expr::Await(wait) => match &*wait.base {
            Expr::Path(path) => Ok(Filter::Own(Own { waits: true, ..own(path)? })),
            _ => Err(diagnostics::not_a_filter(expression)),
        },
        Expr::Cast(cast) => from_cast(cast),
        _ => Err(diagnostics::not_a_filter(expression)),
    }
}

fn from_operator(binary: &ExprBinary) -> syn::Result<Filter> {
    let parts = || Ok::<_, syn::Error>(vec![from_expression(&binary.left)?, from_expression(&binary.right)?]);
    match binary.op {
        BinOp::BitAnd(_) | BinOp::And(_) => Ok(Filter::All(parts()?)),
        BinOp::BitOr(_) | BinOp::Or(_) => Ok(Filter::Any(parts()?)),
        BinOp::BitXor(_) => Ok(Filter::OneOf(parts()?)),
        _ => Err(diagnostics::not_a_filter(binary)),
    }
}

fn from_path(path: &ExprPath) -> syn::Result<Filter> {
    let Some(word) = path.path.get_ident() else {
        return Ok(Filter::Own(Own { path: path.clone(), waits: false, name: None }));
    };
    let name = word.to_string();
    if words::is_about_message(&name) {
        Ok(Filter::Word(word.clone()))
    } else if words::is_about_update(&name) {
        Ok(Filter::Update(word.clone()))
    } else if let Some(example) = words::with_arguments(&name) {
        Err(diagnostics::filter_needs_arguments(word, example))
    } else {
        Ok(Filter::Own(Own { path: path.clone(), waits: false, name: None }))
    }
}

/// The author's function in front of `.await` or `as`.
fn own(path: &ExprPath) -> syn::Result<Own> {
    match from_path(path)? {
        Filter::Own(own) => Ok(own),
        word => Err(diagnostics::word_gives_nothing(path, &word.written())),
    }
}

/// `find_city as city`, `find_city.await as city`.
fn from_cast(cast: &ExprCast) -> syn::Result<Filter> {
    let name = match &*cast.ty {
        Type::Path(path) if path.qself.is_none() => path.path.get_ident().cloned(),
        _ => None,
    };
    let name = name.ok_or_else(|| diagnostics::not_a_bound_name(&cast.ty))?;
    let own = match &*cast.expr {
        Expr::Path(path) => own(path)?,
        Expr::Await(wait) => match &*wait.base {
            Expr::Path(path) => Own { waits: true, ..own(path)? },
            _ => return Err(diagnostics::not_a_filter(&cast.expr)),
        },
        Expr::Call(call) => {
            let written = from_call(call)?.written();
            return Err(diagnostics::word_gives_nothing(call, &written));
        }
        Expr::Unary(_) => return Err(diagnostics::negated_binding(name.span(), &name.to_string())),
        _ => return Err(diagnostics::not_a_filter(&cast.expr)),
    };
    Ok(Filter::Own(Own { name: Some(name), ..own }))
}

fn from_call(call: &ExprCall) -> syn::Result<Filter> {
    let word = match &*call.func {
        Expr::Path(path) => path.path.get_ident(),
        _ => None,
    };
    let word = word.ok_or_else(|| diagnostics::predicate_with_arguments(&call.func))?;
    let name = word.to_string();
    match words::with_arguments(&name) {
        Some(_) if words::is_pattern(&name) => Pattern::parse(word, call).map(Filter::Regex),
        Some(example) if call.args.is_empty() => Err(diagnostics::filter_needs_arguments(word, example)),
        Some(_) if words::is_of_entities(&name) => from_entities(word, call),
        Some(_) => Ok(Filter::With(word.clone(), call.args.iter().cloned().collect())),
        None if words::is_about_message(&name) || words::is_about_update(&name) => {
            Err(diagnostics::filter_takes_no_arguments(call, &name))
        }
        None => {
            let known: Vec<Ident> = words::all_with_arguments().map(|known| ident(known, word)).collect();
            match diagnostics::nearest(word, known.iter()) {
                Some(near) => Err(diagnostics::unknown_filter(word, near)),
                None => Err(diagnostics::predicate_with_arguments(word)),
            }
        }
    }
}

/// `entity(url, text_link)`: the kinds are words too.
fn from_entities(word: &Ident, call: &ExprCall) -> syn::Result<Filter> {
    for argument in &call.args {
        let Expr::Path(path) = argument else { return Err(diagnostics::not_an_entity(argument, None)) };
        let kind = path.path.get_ident().ok_or_else(|| diagnostics::not_an_entity(path, None))?;
        if words::entity(kind).is_none() {
            let known: Vec<Ident> = words::entities().map(|known| ident(known, kind)).collect();
            return Err(diagnostics::not_an_entity(kind, diagnostics::nearest(kind, known.iter())));
        }
    }
    Ok(Filter::With(word.clone(), call.args.iter().cloned().collect()))
}

fn ident(name: &str, at: &Ident) -> Ident {
    Ident::new(name, at.span())
}
