//! What editors see: valid Rust for what is written right, and words that the attributes know.

use proc_macro2::TokenStream;
use quote::quote;

use super::{attribute, options, split};
use crate::handler;

fn seen(name: &str, arguments: &TokenStream) -> String {
    let seen = super::frame([attribute(name, arguments, Some(&quote!(Settings)))].into_iter());
    syn::parse2::<syn::File>(seen.clone()).unwrap_or_else(|error| panic!("{error} in\n{seen}"));
    seen.to_string()
}

#[test]
fn what_is_right_is_valid_rust() {
    assert!(seen("state", &quote!(Renaming { field })).contains("use Settings :: * ; let Renaming { .. }"));
    assert!(seen("state", &quote!(Settings::*)).contains("let Settings { .. }"));
    assert!(seen("message", &quote!((text | !is_long.await) & find as city)).contains("find (loop"));
    assert!(seen("message", &quote!(chat(ADMINS), order = 2)).contains("let arguments = (ADMINS)"));
    assert!(seen("message", &quote!(entity(url))).contains("let Words { url , .. }"));
    assert!(seen("on", &quote!(chat_member, is_member >> left)).contains("status :: is_member (loop"));
    assert!(seen("command", &quote!("start", scope = private)).contains("let Words { private , .. }"));
    seen("message", &quote!());
}

#[test]
fn what_is_typed_stands_there() {
    let typed = attribute("state", &quote!(Settings::), None).to_string();
    assert!(typed.contains("let Settings :: { .. }"), "{typed}");
    let typed = attribute("message", &quote!(text &), None).to_string();
    assert!(typed.contains("text (loop { }) ;"), "{typed}");
}

#[test]
fn the_attributes_know_the_options_that_are_offered() {
    let item = quote!(
        fn handler() {}
    );
    for name in ["command", "message", "callback", "inline_query", "on", "observe", "job", "on_error"] {
        for (option, _) in options::of(name) {
            let option: TokenStream = option.parse().expect("an option is a word");
            let begins = match name {
                "command" | "callback" | "inline_query" => quote!("x",),
                "on" => quote!(poll,),
                _ => quote!(),
            };
            let expansion = handler::attribute(name, quote!(#begins #option = nonsense), &item).to_string();
            assert!(!expansion.contains("is not an option of"), "#[{name}({option})]: {expansion}");
        }
    }
    assert_eq!(split(&quote!(a, (b, c),)).len(), 3);
}
