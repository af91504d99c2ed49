//! `invited::link("my_bot", code)`: a link is made by the handler that it reaches.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::callback::type_of_capture;
use super::model::Handler;
use super::parse::Trigger;
use crate::words::Word;

/// The functions that make links, if a link can reach the handler: `/start` with one word behind it.
pub(super) fn functions(handler: &Handler) -> TokenStream {
    let Trigger::Command(pattern) = &handler.trigger else { return quote!() };
    let ("start", [word]) = (pattern.name.as_str(), pattern.words.as_slice()) else { return quote!() };
    match word {
        Word::Literal(text) if carried(text) && text.len() <= 64 => fixed(handler, text),
        Word::Capture { prefix, name, suffix, .. } if carried(prefix) && carried(suffix) => {
            captured(handler, prefix, name, suffix)
        }
        _ => quote!(),
    }
}

/// Whether a link can carry the text, whatever its length.
fn carried(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

fn fixed(handler: &Handler, text: &str) -> TokenStream {
    let (visibility, name) = (&handler.function.vis, &handler.function.sig.ident);
    let doc = doc(handler);
    quote! {
        #[allow(dead_code)]
        impl #name {
            #[doc = #doc]
            #visibility fn link(bot: impl ::core::convert::AsRef<str>) -> ::std::string::String {
                ::botwright::__private::linked(bot.as_ref(), Self::payload())
            }

            /// The payload of such a link.
            #visibility fn payload() -> ::botwright::deep_link::Payload {
                ::botwright::__private::payload(#text, ::core::option::Option::None, "")
            }
        }
    }
}

/// Two of each: for values that surely fit, and for all others. The bounds are asked for only where a function is used.
fn captured(handler: &Handler, prefix: &str, capture: &str, suffix: &str) -> TokenStream {
    let (visibility, name) = (&handler.function.vis, &handler.function.sig.ident);
    let (argument, kind) = (format_ident!("{capture}"), type_of_capture(handler, capture));
    let doc = doc(handler);
    let fits = quote_spanned!(kind.span()=> for<'w> #kind: ::botwright::__private::Fits);
    let shows = quote_spanned!(kind.span()=> for<'w> #kind: ::core::fmt::Display);
    quote! {
        #[allow(dead_code, clippy::needless_pass_by_value)]
        impl #name {
            #[doc = #doc]
            #visibility fn link(bot: impl ::core::convert::AsRef<str>, #argument: #kind) -> ::std::string::String
            where #fits {
                ::botwright::__private::linked(bot.as_ref(), Self::payload(#argument))
            }

            /// The payload of such a link.
            #visibility fn payload(#argument: #kind) -> ::botwright::deep_link::Payload where #fits {
                ::botwright::__private::payload(#prefix, ::core::option::Option::Some(&#argument), #suffix)
            }

            #[doc = #doc]
            #visibility fn try_link(bot: impl ::core::convert::AsRef<str>, #argument: #kind)
                -> ::core::result::Result<::std::string::String, ::botwright::deep_link::PayloadError>
            where #shows {
                Self::try_payload(#argument).map(|payload| ::botwright::__private::linked(bot.as_ref(), payload))
            }

            /// The payload of such a link.
            #visibility fn try_payload(#argument: #kind)
                -> ::core::result::Result<::botwright::deep_link::Payload, ::botwright::deep_link::PayloadError>
            where #shows {
                ::botwright::__private::try_payload(#prefix, &#argument, #suffix)
            }
        }
    }
}

/// The proof that what has a bound keeps to it.
pub(super) fn check(handler: &Handler) -> TokenStream {
    let Trigger::Command(pattern) = &handler.trigger else { return quote!() };
    let ("start", [Word::Capture { prefix, name, suffix, .. }]) =
        (pattern.name.as_str(), pattern.words.as_slice())
    else {
        return quote!();
    };
    let (text, fixed) = (pattern.literal.value(), prefix.len() + suffix.len());
    let kind = type_of_capture(handler, name);
    quote_spanned!(pattern.literal.span()=> {
        #[allow(unused_imports)]
        use __private::Unbounded as _;
        __private::check_payload(#text, #fixed, __private::Length::<#kind>::MOST);
    })
}

fn doc(handler: &Handler) -> String {
    format!("A link that `{}` answers; `bot` is the bot's username.", handler.function.sig.ident)
}
