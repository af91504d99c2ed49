//! `html!` and `markdown!`: format strings whose arguments are escaped.

use std::collections::VecDeque;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Expr, Ident, LitStr, Token};

use crate::diagnostics;

/// The expansion of `html!` or `markdown!`.
pub(crate) fn expand(language: &str, input: TokenStream) -> TokenStream {
    let parsed = if input.is_empty() {
        Err(diagnostics::template_is_literal(Span::call_site(), language))
    } else {
        syn::parse2::<Input>(input)
    };
    parsed.and_then(|input| markup(language, input)).unwrap_or_else(|error| error.to_compile_error())
}

struct Input {
    template: LitStr,
    positional: VecDeque<Expr>,
    named: Vec<(Ident, Expr)>,
}

impl Parse for Input {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let template =
            input.parse().map_err(|error| diagnostics::template_is_literal(error.span(), "html"))?;
        let (mut positional, mut named) = (VecDeque::new(), Vec::new());
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            if input.peek(Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
                let name = input.parse()?;
                input.parse::<Token![=]>()?;
                named.push((name, input.parse()?));
            } else {
                positional.push_back(input.parse()?);
            }
        }
        Ok(Self { template, positional, named })
    }
}

/// A part of the template.
enum Part {
    Text(String),
    Value { expression: Expr, format: String },
}

fn markup(language: &str, mut input: Input) -> syn::Result<TokenStream> {
    let parts = parts(&mut input)?;
    if let Some(unused) = input.positional.front() {
        return Err(diagnostics::unused_template_argument(unused));
    }
    let module = format_ident!("{language}");
    let steps = parts.iter().map(|part| match part {
        Part::Text(text) => quote!(markup.push_markup(#text);),
        Part::Value { expression, format } if format.is_empty() => {
            quote_spanned!(expression.span()=> markup.push(&(#expression));)
        }
        Part::Value { expression, format } => {
            let format = LitStr::new(&format!("{{:{format}}}"), expression.span());
            quote!(markup.push(&::std::format!(#format, #expression));)
        }
    });
    Ok(quote!({
        let mut markup = ::botwright::__private::#module();
        #(#steps)*
        markup
    }))
}

fn parts(input: &mut Input) -> syn::Result<Vec<Part>> {
    let text = input.template.value();
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find(['{', '}']) {
        literal.push_str(&rest[..at]);
        let brace = &rest[at..=at];
        if rest[at + 1..].starts_with(brace) {
            literal.push_str(brace);
            rest = &rest[at + 2..];
            continue;
        }
        let close = rest[at..].find('}').filter(|close| *close > 0);
        let close = close.ok_or_else(|| {
            diagnostics::bad_template(
                &input.template,
                "a brace stands alone; write `{{` or `}}` for the character",
            )
        })?;
        parts.push(Part::Text(std::mem::take(&mut literal)));
        parts.push(value(input, &rest[at + 1..at + close])?);
        rest = &rest[at + close + 1..];
    }
    literal.push_str(rest);
    parts.push(Part::Text(literal));
    parts.retain(|part| !matches!(part, Part::Text(text) if text.is_empty()));
    Ok(parts)
}

fn value(input: &mut Input, placeholder: &str) -> syn::Result<Part> {
    let (name, format) = placeholder.split_once(':').unwrap_or((placeholder, ""));
    let format = format.to_owned();
    if name.is_empty() {
        let expression = input
            .positional
            .pop_front()
            .ok_or_else(|| diagnostics::bad_template(&input.template, "`{}` has no argument"))?;
        return Ok(Part::Value { expression, format });
    }
    let name: Ident = syn::parse_str(name).map_err(|_| {
        diagnostics::bad_template(
            &input.template,
            "between the braces stands nothing or a name, then perhaps `:` and a format",
        )
    })?;
    let named =
        input.named.iter().find(|(known, _)| *known == name).map(|(_, expression)| expression.clone());
    let captured = Ident::new(&name.to_string(), input.template.span());
    let expression = named.unwrap_or_else(|| syn::parse_quote!(#captured));
    Ok(Part::Value { expression, format })
}
