//! `goto!`: a step that the compiler checks against the arrows.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Expr, Path};

use crate::{diagnostics, editor};

/// The local that each handler begins with; its name is what an author reads who uses `goto!` elsewhere.
pub(crate) const LOCAL: &str = "goto_only_works_inside_a_handler";

pub(crate) fn expand(tokens: &TokenStream) -> TokenStream {
    syn::parse2::<Expr>(tokens.clone())
        .and_then(|target| step(&target))
        .unwrap_or_else(|error| editor::in_goto(tokens, error.to_compile_error()))
}

fn step(target: &Expr) -> syn::Result<TokenStream> {
    let (_, state) = split(path_of(target).ok_or_else(|| diagnostics::goto_needs_state(target))?)
        .ok_or_else(|| diagnostics::goto_needs_state(target))?;
    let local = Ident::new(LOCAL, Span::call_site());
    let ours = |name| Ident::new(name, Span::mixed_site().located_at(state.span()));
    let (here, goal, states) = (ours("here"), ours("goal"), ours("states"));
    // Two calls: with one, the compiler would infer the target from the only arrow and report a type mismatch.
    // The state's type comes by way of the target, so that one that does not exist is complained about once.
    let step = quote_spanned!(state.span()=> #here.step(&#states.#state));
    Ok(quote!({
        let #goal = #target;
        #[allow(unused_imports)]
        use ::botwright::__private::Here as _;
        let #here = &#local;
        let #states = #goal.__states();
        ::botwright::__private::goto(#step, #goal)
    }))
}

fn path_of(target: &Expr) -> Option<&Path> {
    match target {
        Expr::Path(path) => Some(&path.path),
        Expr::Struct(literal) => Some(&literal.path),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => Some(&path.path),
            _ => None,
        },
        _ => None,
    }
}

/// `Settings::Choosing` as `Settings` and `Choosing`.
pub(crate) fn split(path: &Path) -> Option<(TokenStream, Ident)> {
    let state = path.segments.last()?.ident.clone();
    let count = path.segments.len();
    if count < 2 {
        return None;
    }
    let leading = path.leading_colon;
    let head = path.segments.iter().take(count - 1);
    Some((quote!(#leading #(#head)::*), state))
}
