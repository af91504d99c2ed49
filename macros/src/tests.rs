//! Expansions, as snapshots with a budget: code that every handler pays for belongs into the runtime.

#![expect(
    clippy::needless_raw_string_hashes,
    clippy::too_many_lines,
    reason = "the snapshots are as long as what they show"
)]

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::{conversation, handler};

/// The lines of an expansion, laid out as rustfmt would.
fn lines(expansion: &TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(expansion.clone()).expect("an expansion is valid Rust"))
}

fn check(expansion: &TokenStream, budget: usize, expected: &Expect) {
    let lines = lines(expansion);
    let length = lines.lines().count();
    assert!(
        length <= budget,
        "{length} lines, and the budget is {budget}: move code to the runtime\n{lines}"
    );
    expected.assert_eq(&lines);
}

#[test]
fn a_plain_command() {
    let item = quote! {
        /// Say hello.
        fn start() -> &'static str { "Send me anything." }
    };
    check(
        &handler::attribute("command", quote!("start"), &item),
        50,
        &expect![[r##"
            /// Say hello.
            #[allow(clippy::needless_pass_by_value)]
            fn start() -> &'static str {
                #[allow(unused_variables, clippy::no_effect_underscore_binding)]
                let goto_only_works_inside_a_handler = ::botwright::__private::Outside;
                "Send me anything."
            }
            ///The handler made of the function `start`.
            #[allow(non_camel_case_types, dead_code)]
            struct start {}
            const _: () = {
                #[allow(unused_imports)]
                use ::botwright::__private::{self, Mute as _, Unknown as _};
                impl __private::Handler for start {
                    const ROUTE: __private::Route = __private::Route {
                        meta: &__private::Meta::new(
                            "start",
                            ::core::module_path!(),
                            "Say hello.",
                            __private::Trigger::command(
                                "start",
                                &[],
                                13127423836611299853u64,
                                14695981039346656037u64,
                            ),
                            __private::At::Anywhere,
                            __private::Rank::Pattern,
                            0i32,
                        ),
                        enters: <&'static str as __private::Answer>::ENTERS,
                        needs: __private::Claims(&[]),
                        matches: __private::admits::<start>,
                        run: |context| __private::run(
                            context,
                            (),
                            (),
                            move |_, (), ()| { ::core::result::Result::Ok(start()) },
                            <&'static str as __private::Answer>::answer,
                        ),
                    };
                }
                __private::inventory::submit! {
                    __private::Collected(__private::route:: < start >)
                }
                __private::check_answer::<
                    ::botwright::kinds::message,
                >("#[command]", <&'static str as __private::Answer>::NEEDS);
            };
        "##]],
    );
}

#[test]
fn a_callback_in_a_state() {
    let item = quote! {
        #[state(Settings::Choosing)]
        async fn edit(field: Field, chat: Chat) -> Goto<Settings> { goto!(Settings::Renaming { field }) }
    };
    check(
        &handler::attribute("callback", quote!("edit:{field}"), &item),
        76,
        &expect![[r##"
            #[allow(clippy::needless_pass_by_value)]
            async fn edit(field: Field, chat: Chat) -> Goto<Settings> {
                #[allow(unused_variables, clippy::no_effect_underscore_binding)]
                let goto_only_works_inside_a_handler = Settings::__STATES.Choosing;
                goto!(Settings::Renaming { field })
            }
            ///The handler made of the function `edit`.
            #[allow(non_camel_case_types, dead_code)]
            struct edit {}
            #[allow(dead_code, clippy::needless_pass_by_value)]
            impl edit {
                ///A button that `edit` handles.
                fn button(
                    text: impl ::core::convert::Into<::std::string::String>,
                    field: Field,
                ) -> ::botwright::types::InlineKeyboardButton {
                    ::botwright::__private::button(text.into(), Self::data(field))
                }
                /// The callback data of such a button.
                fn data(field: Field) -> ::std::string::String {
                    let mut written = ::std::string::String::new();
                    written.push_str("edit:");
                    <Field as ::botwright::__private::Carried>::write(&field, &mut written);
                    written
                }
            }
            const _: () = {
                #[allow(unused_imports)]
                use ::botwright::__private::{self, Mute as _, Unknown as _};
                impl __private::Handler for edit {
                    const ROUTE: __private::Route = __private::Route {
                        meta: &__private::Meta::new(
                            "edit",
                            ::core::module_path!(),
                            "",
                            __private::Trigger::Callback {
                                pattern: "edit:{field}",
                                pieces: &[
                                    __private::Piece::Literal("edit:"),
                                    __private::Piece::Capture {
                                        key: 4801378031484380967u64,
                                        carries: <Field as ::botwright::__private::Carried>::CARRIES,
                                    },
                                ],
                            },
                            __private::At::State(__private::state_of(&Settings::__STATES.Choosing)),
                            __private::Rank::Pattern,
                            0i32,
                        ),
                        enters: <Goto<Settings> as __private::Answer>::ENTERS,
                        needs: __private::Claims(&[<Chat as __private::Extract>::CLAIM]),
                        matches: __private::admits::<edit>,
                        run: |context| __private::run_async(
                            context,
                            __private::ButtonData(
                                <edit as __private::Handler>::ROUTE.meta,
                                (<Field as ::botwright::__private::Carried>::CARRIER, ()),
                            ),
                            (__private::Probe::<Chat>::callback(), ()),
                            move |_, (argument_0, ()), (argument_1, ())| {
                                ::core::result::Result::Ok(edit(argument_0, argument_1))
                            },
                            <Goto<Settings> as __private::Answer>::answer,
                        ),
                    };
                }
                __private::inventory::submit! {
                    __private::Collected(__private::route:: < edit >)
                }
                __private::check_callback_data(&<edit as __private::Handler>::ROUTE);
                __private::check_answer::<
                    ::botwright::kinds::callback_query,
                >("#[callback]", <Goto<Settings> as __private::Answer>::NEEDS);
            };
        "##]],
    );
}

#[test]
fn a_conversation_of_two_states() {
    let item = quote! {
        enum Settings {
            #[start] #[to(Renaming)] Choosing,
            #[to(Choosing)] Renaming { field: Field },
        }
    };
    check(
        &conversation::derive(item),
        130,
        &expect![[r##"
            #[doc(hidden)]
            #[allow(non_snake_case, dead_code)]
            mod __Settings_states {
                #[derive(Clone, Copy)]
                pub(super) struct Choosing;
                #[derive(Clone, Copy)]
                pub(super) struct Renaming;
            }
            #[doc(hidden)]
            #[allow(non_camel_case_types, dead_code)]
            struct Settings_Choosing;
            #[doc(hidden)]
            #[allow(non_camel_case_types, dead_code)]
            struct Settings_Renaming {
                field: Field,
            }
            #[doc(hidden)]
            #[allow(non_camel_case_types, non_snake_case, dead_code)]
            struct Settings_states {
                Choosing: __Settings_states::Choosing,
                Renaming: __Settings_states::Renaming,
            }
            #[allow(dead_code)]
            impl Settings {
                #[doc(hidden)]
                const __STATES: Settings_states = Settings_states {
                    Choosing: __Settings_states::Choosing,
                    Renaming: __Settings_states::Renaming,
                };
                #[doc(hidden)]
                const fn __states(&self) -> Settings_states {
                    Self::__STATES
                }
            }
            impl ::botwright::__private::Conversation for Settings {
                const INFO: &'static ::botwright::__private::ConversationInfo = &::botwright::__private::ConversationInfo {
                    name: "Settings",
                    key: ::botwright::__private::key_of(
                        ::core::concat!(::core::module_path!(), "::", "Settings"),
                    ),
                    path: ::core::concat!(::core::module_path!(), "::", "Settings"),
                    keyed: ::botwright::__private::Keyed::UserInChat,
                    version: 1,
                    revive: ::botwright::__private::revive_same::<Settings>,
                    file: ::core::file!(),
                    line: ::core::line!(),
                    states: &[
                        ::botwright::__private::StateInfo {
                            name: "Choosing",
                            starts: true,
                            to: ::core::option::Option::Some(&["Renaming"]),
                            calls: ::core::option::Option::None,
                        },
                        ::botwright::__private::StateInfo {
                            name: "Renaming",
                            starts: false,
                            to: ::core::option::Option::Some(&["Choosing"]),
                            calls: ::core::option::Option::None,
                        },
                    ],
                    timeout_seconds: ::core::option::Option::None,
                    reentry: true,
                };
                type Returns = ();
                const STORED: ::botwright::__private::StoredState<Self> = <Settings as ::botwright::__private::StorableState>::STORED;
                fn index(&self) -> usize {
                    match self {
                        Self::Choosing { .. } => 0usize,
                        Self::Renaming { .. } => 1usize,
                    }
                }
            }
            impl ::botwright::__private::Callable for Settings {
                fn begin() -> Self {
                    Self::Choosing
                }
            }
            ::botwright::__private::inventory::submit! {
                ::botwright::__private::Declared(< Settings as ::botwright::__private::Conversation >
                ::INFO)
            }
            impl ::botwright::__private::StateOf for __Settings_states::Choosing {
                type Conversation = Settings;
                type Fields = Settings_Choosing;
                const INDEX: usize = 0usize;
                fn fields(state: Settings) -> ::core::option::Option<Settings_Choosing> {
                    #[allow(unreachable_patterns)]
                    match state {
                        Settings::Choosing {} => ::core::option::Option::Some(Settings_Choosing {}),
                        _ => ::core::option::Option::None,
                    }
                }
            }
            impl ::botwright::__private::Starts for __Settings_states::Choosing {}
            #[diagnostic::do_not_recommend]
            impl ::botwright::__private::LeadsTo<__Settings_states::Renaming>
            for __Settings_states::Choosing {}
            impl ::botwright::__private::StateOf for __Settings_states::Renaming {
                type Conversation = Settings;
                type Fields = Settings_Renaming;
                const INDEX: usize = 1usize;
                fn fields(state: Settings) -> ::core::option::Option<Settings_Renaming> {
                    #[allow(unreachable_patterns)]
                    match state {
                        Settings::Renaming { field: field_0 } => {
                            ::core::option::Option::Some(Settings_Renaming {
                                field: field_0,
                            })
                        }
                        _ => ::core::option::Option::None,
                    }
                }
            }
            #[diagnostic::do_not_recommend]
            impl ::botwright::__private::LeadsTo<__Settings_states::Choosing>
            for __Settings_states::Renaming {}
        "##]],
    );
}

#[test]
fn the_body_is_emitted_once() {
    let item = quote!(
        fn echo(Text(text): Text, chat: Chat) -> String {
            a_word_of_the_body(text)
        }
    );
    let expansion = handler::attribute("message", quote!(text & !command), &item).to_string();
    assert_eq!(expansion.matches("a_word_of_the_body").count(), 1);
}
