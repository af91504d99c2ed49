//! The function below the attributes. Its body stays the tokens that it is: nothing in it is looked at, and to parse it would
//! take longer than all else that the attributes do.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{Attribute, Block, Signature, Stmt, Visibility};

use crate::goto;

/// A function as written.
#[derive(Clone)]
pub(crate) struct Function {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) sig: Signature,
    body: Group,
}

impl Parse for Function {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let function = Self {
            attrs: input.call(Attribute::parse_outer)?,
            vis: input.parse()?,
            sig: input.parse()?,
            body: input.parse()?,
        };
        if function.body.delimiter() == Delimiter::Brace { Ok(function) } else { Err(input.error("no body")) }
    }
}

impl Function {
    /// The function, beginning with the local that `goto!` looks for.
    pub(super) fn with_local(&self, value: &TokenStream) -> TokenStream {
        let Self { attrs, vis, sig, .. } = self;
        let local = Ident::new(goto::LOCAL, Span::call_site());
        let statement = quote! {
            #[allow(unused_variables, clippy::no_effect_underscore_binding)]
            let #local = #value;
        };
        let mut body = Group::new(Delimiter::Brace, behind_items(self.body.stream(), statement));
        body.set_span(self.body.span());
        // The language asks for owned arguments, so their passing by value is not the author's choice.
        quote!(#(#attrs)* #[allow(clippy::needless_pass_by_value)] #vis #sig #body)
    }
}

/// The body with a statement in it: in front, but behind the items that stand there.
fn behind_items(body: TokenStream, statement: TokenStream) -> TokenStream {
    let items = if may_begin_with_item(&body) { leading_items.parse2(body.clone()).ok() } else { None };
    let length = items.map_or(0, |items| items.into_iter().count());
    let mut rest = body.into_iter();
    let items: TokenStream = rest.by_ref().take(length).collect();
    items.into_iter().chain(statement).chain(rest).collect()
}

fn leading_items(input: ParseStream) -> syn::Result<TokenStream> {
    let inner = input.call(Attribute::parse_inner)?;
    let statements = Block::parse_within(input)?;
    let items = statements.iter().take_while(|statement| matches!(statement, Stmt::Item(_)));
    Ok(quote!(#(#inner)* #(#items)*))
}

fn may_begin_with_item(body: &TokenStream) -> bool {
    match body.clone().into_iter().next() {
        Some(TokenTree::Punct(punct)) => punct.as_char() == '#',
        Some(TokenTree::Ident(word)) => {
            const WORDS: [&str; 15] = [
                "use",
                "fn",
                "struct",
                "enum",
                "union",
                "const",
                "static",
                "type",
                "trait",
                "impl",
                "mod",
                "async",
                "unsafe",
                "extern",
                "macro_rules",
            ];
            WORDS.iter().any(|known| word == known)
        }
        _ => false,
    }
}
