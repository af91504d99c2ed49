//! What a filter becomes: plain calls of documented functions.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use super::Filter;

fn check(filter: TokenStream, written: &str, expected: &Expect) {
    let filter = Filter::parse(filter).expect("the filter is right");
    let condition = filter.condition();
    let function =
        syn::parse2(quote!(fn matches() -> bool { #condition })).expect("an expansion is valid Rust");
    assert_eq!(filter.written(), written);
    expected.assert_eq(&prettyplease::unparse(&function));
}

#[test]
fn words_are_calls() {
    check(
        quote!(text & !command | edited ^ dice(1, 4..=6) & entity(text_link)),
        "(text & !command | (edited ^ dice(1, 4 ..= 6) & entity(text_link)))",
        &expect![[r"
            fn matches() -> bool {
                event
                    .any_message()
                    .is_some_and(|message| {
                        ((::botwright::filters::text(message)
                            && !::botwright::filters::command(message))
                            || (::botwright::filters::edited(event)
                                ^ ((::botwright::filters::with::dice(message, &1)
                                    || ::botwright::filters::with::dice(message, &(4..=6)))
                                    && (::botwright::filters::with::entity(
                                        message,
                                        &::botwright::types::MessageEntityType::TextLink,
                                    )))))
                    })
            }
        "]],
    );
}

#[test]
fn own_functions_are_called_with_the_words_in_scope_and_what_waits_is_not_asked_yet() {
    check(
        quote!(is_long & rules::is_short & find_city as city & is_paying.await & regex("^x")),
        "is_long & rules::is_short & find_city as city & is_paying.await & regex(\"^x\")",
        &expect![[r"
            fn matches() -> bool {
                event
                    .any_message()
                    .is_some_and(|message| {
                        ((((::botwright::__private::message_of(event)
                            .is_some_and(|message| {
                                #[allow(unused_imports)]
                                use ::botwright::filters::*;
                                ::botwright::__private::verdict(is_long(&message))
                            })
                            && ::botwright::__private::message_of(event)
                                .is_some_and(|message| ::botwright::__private::verdict(
                                    rules::is_short(&message),
                                )))
                            && ::botwright::__private::message_of(event)
                                .is_some_and(|message| ask_0(&message).is_some())) && true)
                            && ::botwright::filters::with::regex(message, &REGEXES[0usize]))
                    })
            }
        "]],
    );
}
