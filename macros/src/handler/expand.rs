//! One handler as tokens: the function as it was, a type of its name, and a constant that says when and how to run it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Error, ItemFn, LitStr, ReturnType, Stmt, Type, parse_quote};

use super::bindings::Source;
use super::model::{Argument, Handler};
use super::parse::Trigger;
use crate::callback_pattern::{CallbackPattern, Piece};
use crate::command_pattern::Kind;
use crate::filter::Filter;
use crate::goto;
use crate::hash::hash;

/// What a handler becomes.
pub(crate) fn handler(handler: &Handler) -> TokenStream {
    let function = with_local(&handler.function, &local(handler));
    let name = &handler.function.sig.ident;
    let kind = handler_type(&handler.function);
    let buttons = buttons(handler);
    let available = available(handler);
    let mut regexes = Vec::new();
    let (meta, matches) = (meta(handler), matches(handler, &mut regexes));
    let run = run(handler, &regexes);
    let narrows = narrows(handler);
    let enters = enters(handler);
    let helpers = helpers(handler, &regexes);
    quote! {
        #function
        #kind
        #buttons
        const _: () = {
            #helpers
            #available
            impl ::botwright::__private::Handler for #name {
                const ROUTE: ::botwright::__private::Route = ::botwright::__private::Route {
                    meta: &#meta,
                    narrows: #narrows,
                    enters: #enters,
                    matches: #matches,
                    run: #run,
                };
            }
            ::botwright::__private::inventory::submit! {
                ::botwright::__private::Collected(<#name as ::botwright::__private::Handler>::ROUTE)
            }
        };
    }
}

/// What remains of a handler whose attributes are wrong: the error, and everything that others refer to.
pub(crate) fn refused(function: &ItemFn, error: &Error) -> TokenStream {
    let error = error.to_compile_error();
    let kept = with_local(function, &quote!(::botwright::__private::Anywhere));
    if function.sig.receiver().is_some() {
        // Inside an `impl`, where a type of its own would be an error more.
        return quote!(#error #kept);
    }
    let name = &function.sig.ident;
    let kind = handler_type(function);
    quote! {
        #error
        #kept
        #kind
        impl ::botwright::__private::Handler for #name {
            const ROUTE: ::botwright::__private::Route = ::botwright::__private::Route::REFUSED;
        }
    }
}

fn handler_type(function: &ItemFn) -> TokenStream {
    let (visibility, name) = (&function.vis, &function.sig.ident);
    let doc = format!("The handler made of the function `{name}`.");
    quote! {
        #[doc = #doc]
        #[allow(non_camel_case_types, dead_code)]
        #visibility struct #name {}
    }
}

/// The function, beginning with the local that `goto!` looks for.
fn with_local(function: &ItemFn, value: &TokenStream) -> ItemFn {
    let mut function = function.clone();
    let local = Ident::new(goto::LOCAL, Span::call_site());
    let statement: Stmt =
        parse_quote!(#[allow(unused_variables, clippy::no_effect_underscore_binding)] let #local = #value;);
    let items =
        function.block.stmts.iter().take_while(|statement| matches!(statement, Stmt::Item(_))).count();
    function.block.stmts.insert(items, statement);
    // The language asks for owned arguments, so this is not the author's choice.
    function.attrs.push(parse_quote!(#[allow(clippy::needless_pass_by_value)]));
    function
}

fn local(handler: &Handler) -> TokenStream {
    handler
        .place()
        .and_then(super::model::StatePattern::marker)
        .unwrap_or_else(|| quote!(::botwright::__private::Outside))
}

/// What const checks and the router read.
fn meta(handler: &Handler) -> TokenStream {
    let name = handler.function.sig.ident.to_string();
    let doc = handler.doc();
    let order = handler.options.order;
    let trigger = trigger(handler);
    let state = match handler.place() {
        None => quote!(::botwright::__private::At::Anywhere),
        Some(pattern) => match (pattern.marker(), &pattern.conversation) {
            (Some(marker), _) => {
                quote!(::botwright::__private::At::State(::botwright::__private::state_of(&#marker)))
            }
            (None, conversation) => quote!(::botwright::__private::At::Conversation(
                <#conversation as ::botwright::__private::Conversation>::INFO
            )),
        },
    };
    let rank = match &handler.trigger {
        Trigger::Message(None) => quote!(CatchAll),
        Trigger::Message(Some(filter)) if !filter.has_regex() => quote!(Narrowed),
        _ => quote!(Pattern),
    };
    quote!(::botwright::__private::Meta {
        name: #name,
        module: ::core::module_path!(),
        file: ::core::file!(),
        line: ::core::line!(),
        column: ::core::column!(),
        doc: #doc,
        trigger: #trigger,
        at: #state,
        rank: ::botwright::__private::Rank::#rank,
        order: #order,
    })
}

fn trigger(handler: &Handler) -> TokenStream {
    match &handler.trigger {
        Trigger::Command(pattern) => {
            let (name, words, hidden, aliases) =
                (&pattern.name, pattern.expand(), handler.options.hidden, &handler.options.aliases);
            let shape = hash(&pattern.shape());
            let key = hash(&format!("{name} {}", pattern.shape()));
            quote!(::botwright::__private::Trigger::Command {
                name: #name, aliases: &[#(#aliases),*], words: #words, hidden: #hidden, key: #key, shape: #shape
            })
        }
        Trigger::Message(filter) => {
            message_trigger(handler, &filter.as_ref().map(Filter::written).unwrap_or_default())
        }
        Trigger::Callback(pattern) => {
            let text = pattern.literal.value();
            let pieces = pattern.pieces.iter().map(|piece| match piece {
                Piece::Literal(text) => quote!(::botwright::__private::Piece::Literal(#text)),
                Piece::Capture(name) => {
                    let kind = type_of_capture(handler, name);
                    let key = hash(&quote!(#kind).to_string());
                    quote_spanned!(kind.span()=> ::botwright::__private::Piece::Capture {
                        key: #key, free: <#kind as ::botwright::__private::CallbackData>::FREE_TEXT
                    })
                }
            });
            quote!(::botwright::__private::Trigger::Callback { pattern: #text, pieces: &[#(#pieces),*] })
        }
        Trigger::Enter(_) => quote!(::botwright::__private::Trigger::Enter),
        Trigger::Timeout(conversation) => quote!(::botwright::__private::Trigger::Timeout(
            <#conversation as ::botwright::__private::Conversation>::INFO
        )),
        Trigger::Error => quote!(::botwright::__private::Trigger::Error),
    }
}

/// What a message handler takes, so that two equal ones are found; only the compiler knows which extractors narrow.
fn message_trigger(handler: &Handler, filter: &str) -> TokenStream {
    let filter_key = hash(filter);
    let narrows: Vec<_> = extracted(handler)
        .map(|argument| {
            let kind = &argument.kind;
            let name = quote!(#kind).to_string();
            let alias = argument.alias();
            let narrows = quote_spanned!(kind.span()=> <#alias as ::botwright::__private::Extract>::NARROWS);
            (narrows, hash(&name), name.to_lowercase())
        })
        .collect();
    let keys = narrows.iter().map(|(narrows, key, _)| quote!((#narrows, #key)));
    let words = narrows.iter().map(|(narrows, _, word)| quote!((#narrows, #word)));
    quote!(::botwright::__private::Trigger::Message {
        key: ::botwright::__private::message_key(#filter_key, &[#(#keys),*]),
        takes: ::botwright::__private::takes(#filter, &[#(#words),*]),
    })
}

/// Whether the handler wants this event; nothing in it allocates.
fn matches(handler: &Handler, regexes: &mut Vec<LitStr>) -> TokenStream {
    let trigger = match &handler.trigger {
        Trigger::Command(pattern) => {
            let words = pattern.expand();
            quote!(event.admits(#words))
        }
        Trigger::Message(Some(filter)) => {
            let filter = filter.expand(regexes);
            quote!({
                const FILTER: ::botwright::__private::Filter = #filter;
                FILTER.admits(event)
            })
        }
        Trigger::Callback(_) => quote!(event.callback_data().is_some_and(|data| read(data).is_some())),
        Trigger::Message(None) | Trigger::Enter(_) | Trigger::Timeout(_) | Trigger::Error => quote!(true),
    };
    let offers = extracted(handler).map(|argument| {
        let kind = argument.alias();
        quote_spanned!(kind.span()=> && <#kind as ::botwright::__private::Extract>::offers(event))
    });
    quote!(|event| #trigger #(#offers)*)
}

fn narrows(handler: &Handler) -> TokenStream {
    let extractors = extracted(handler).map(|argument| {
        let kind = argument.alias();
        quote_spanned!(kind.span()=> || <#kind as ::botwright::__private::Extract>::NARROWS)
    });
    quote!(false #(#extractors)*)
}

/// Extracts the arguments, calls the function, and hands its answer over.
fn run(handler: &Handler, regexes: &[LitStr]) -> TokenStream {
    let name = &handler.function.sig.ident;
    let patterns = captured(handler, regexes);
    let locals: Vec<Ident> =
        (0..handler.arguments.len()).map(|index| format_ident!("argument_{index}")).collect();
    let kinds = handler.arguments.iter().map(|argument| &argument.kind);
    let values = handler.arguments.iter().map(|argument| value(argument, regexes));
    let wait = handler.function.sig.asyncness.map(|_| quote!(.await));
    let returned = returned(handler);
    quote!(|context| ::std::boxed::Box::pin(async move {
        #patterns
        #(let #locals: #kinds = #values;)*
        let answer = #name(#(#locals),*)#wait;
        #[allow(unused_mut)]
        let mut response = ::botwright::__private::Response::default();
        #returned::answer(answer, &mut response)?;
        ::core::result::Result::Ok(response)
    }))
}

/// What is taken apart once, before the arguments are bound to its parts.
fn captured(handler: &Handler, regexes: &[LitStr]) -> TokenStream {
    let trigger = match &handler.trigger {
        Trigger::Command(pattern) if pattern.captures().next().is_some() => {
            let (words, name) = (pattern.expand(), &pattern.name);
            quote!(let captured = context.arguments(#name, #words)?;)
        }
        Trigger::Callback(pattern) if pattern.captures().next().is_some() => {
            quote!(let captured = context.callback_data().and_then(read).ok_or(::botwright::__private::Stop::Pass)?;)
        }
        _ => regex_captures(handler, regexes),
    };
    let bound = handler.arguments.iter().any(|argument| matches!(argument.source, Some(Source::State(_))));
    let fields = handler.place().filter(|_| bound).and_then(super::model::StatePattern::marker);
    let fields = fields.map(|marker| quote!(let fields = context.fields(&#marker)?;));
    quote!(#trigger #fields)
}

fn regex_captures(handler: &Handler, regexes: &[LitStr]) -> TokenStream {
    let used = regexes.iter().enumerate().filter(|(_, literal)| {
        let text = literal.value();
        handler.arguments.iter().any(
            |argument| matches!(&argument.source, Some(Source::Regex { pattern, .. }) if *pattern == text),
        )
    });
    let lines = used.map(|(index, _)| {
        let local = format_ident!("captured_{index}");
        quote!(let #local = context.groups(&REGEXES[#index])?;)
    });
    quote!(#(#lines)*)
}

fn value(argument: &Argument, regexes: &[LitStr]) -> TokenStream {
    let kind = &argument.kind;
    let span = kind.span();
    match &argument.source {
        None => {
            let alias = argument.alias();
            quote_spanned!(span=> <#alias as ::botwright::__private::Extract>::extract(&context).await?)
        }
        Some(Source::Command(index, Kind::Optional)) => {
            quote_spanned!(span=> <#kind as ::botwright::__private::OptionalArgument>::read(captured.text(#index)).ok_or_else(|| captured.usage())?)
        }
        Some(Source::Command(index, _)) => {
            quote_spanned!(span=> <#kind as ::botwright::__private::Argument>::read(captured.text(#index).unwrap_or_default()).ok_or_else(|| captured.usage())?)
        }
        Some(Source::Callback(index)) => {
            let index = syn::Index::from(*index);
            quote!(captured.#index)
        }
        Some(Source::Regex { pattern, group }) => {
            let index = regexes
                .iter()
                .position(|literal| literal.value() == *pattern)
                .expect("a bound group's regex was expanded");
            let local = format_ident!("captured_{index}");
            quote_spanned!(span=> <#kind as ::botwright::__private::Group>::read(#local.text(#group)).ok_or(::botwright::__private::Stop::Pass)?)
        }
        Some(Source::State(member)) => {
            // A step between, so that a wrong type is underlined at the argument and a wrong field in the pattern.
            let field = Ident::new("field", Span::call_site().located_at(span));
            quote!({ let field = fields.#member; #field })
        }
    }
}

/// One probe per extractor, spanned at its type, so that a wrong one is named where it stands.
fn available(handler: &Handler) -> TokenStream {
    let probes = extracted(handler).map(|argument| {
        let kind = argument.alias();
        let method = Ident::new(handler.trigger.name(), kind.span());
        quote_spanned!(kind.span()=> (&::botwright::__private::Probe::<#kind>::new()).#method();)
    });
    quote! {
        #[allow(dead_code, unused_imports)]
        fn available() {
            use ::botwright::__private::{Known as _, Unknown as _};
            #(#probes)*
        }
    }
}

fn helpers(handler: &Handler, regexes: &[LitStr]) -> TokenStream {
    let count = regexes.len();
    let statics = (count > 0).then(|| {
        quote!(static REGEXES: [::botwright::__private::Regex; #count] = [#(::botwright::__private::Regex::new(#regexes)),*];)
    });
    let reader = if let Trigger::Callback(pattern) = &handler.trigger {
        callback_reader(handler, pattern)
    } else {
        quote!()
    };
    let aliases = extracted(handler).map(|argument| {
        let (alias, kind) = (argument.alias(), &argument.kind);
        quote!(type #alias = #kind;)
    });
    quote!(#(#aliases)* #statics #reader)
}

fn callback_reader(handler: &Handler, pattern: &CallbackPattern) -> TokenStream {
    let kinds: Vec<&Type> = pattern.captures().map(|name| type_of_capture(handler, name)).collect();
    let locals: Vec<Ident> = (0..kinds.len()).map(|index| format_ident!("capture_{index}")).collect();
    let mut count = 0;
    let steps: Vec<TokenStream> = pattern
        .pieces
        .iter()
        .map(|piece| match piece {
            Piece::Literal(text) => quote!(::botwright::__private::literal(&mut rest, #text)?;),
            Piece::Capture(_) => {
                let (kind, local) = (kinds[count], &locals[count]);
                count += 1;
                quote_spanned!(kind.span()=> let #local = <#kind as ::botwright::__private::CallbackData>::read(&mut rest)?;)
            }
        })
        .collect();
    let text = pattern.literal.value();
    let fixed = pattern.literal_length();
    let lengths = kinds.iter().map(|kind| {
        quote_spanned!(kind.span()=> (
            <#kind as ::botwright::__private::CallbackData>::MAX_LEN,
            <#kind as ::botwright::__private::CallbackData>::FREE_TEXT
        ))
    });
    let ends_free = matches!(pattern.pieces.last(), Some(Piece::Capture(_)));
    // All of the call at the literal, so that the compiler underlines it.
    let check = quote_spanned!(pattern.literal.span()=>
        const _: () = ::botwright::__private::check_callback_data(#text, #fixed, &[#(#lengths),*], #ends_free);
    );
    quote! {
        #check
        fn read(data: &str) -> ::core::option::Option<(#(#kinds,)*)> {
            let mut rest = data;
            #(#steps)*
            ::botwright::__private::finished(rest)?;
            ::core::option::Option::Some((#(#locals,)*))
        }
    }
}

/// `edit::button("Name", Field::Name)`: a button is made by the handler that it reaches.
fn buttons(handler: &Handler) -> TokenStream {
    let Trigger::Callback(pattern) = &handler.trigger else { return quote!() };
    let (visibility, name) = (&handler.function.vis, &handler.function.sig.ident);
    let arguments: Vec<(Ident, &Type)> =
        pattern.captures().map(|name| (format_ident!("{name}"), type_of_capture(handler, name))).collect();
    let (names, kinds): (Vec<_>, Vec<_>) = arguments.iter().map(|(name, kind)| (name, *kind)).unzip();
    let steps = pattern.pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => quote!(data.push_str(#text);),
        Piece::Capture(name) => {
            let (name, kind) = (format_ident!("{name}"), type_of_capture(handler, name));
            quote_spanned!(kind.span()=> <#kind as ::botwright::__private::CallbackData>::write(&#name, &mut data);)
        }
    });
    let doc = format!("A button that `{name}` handles.");
    quote! {
        #[allow(dead_code, clippy::needless_pass_by_value)]
        impl #name {
            #[doc = #doc]
            #visibility fn button(
                text: impl ::core::convert::Into<::std::string::String>
                #(, #names: #kinds)*
            ) -> ::botwright::types::InlineKeyboardButton {
                ::botwright::__private::button(text.into(), Self::data(#(#names),*))
            }

            /// The callback data of such a button.
            #visibility fn data(#(#names: #kinds),*) -> ::std::string::String {
                let mut data = ::std::string::String::new();
                #(#steps)*
                data
            }
        }
    }
}

fn extracted(handler: &Handler) -> impl Iterator<Item = &Argument> {
    handler.arguments.iter().filter(|argument| argument.source.is_none())
}

fn type_of_capture<'a>(handler: &'a Handler, name: &str) -> &'a Type {
    let bound =
        handler.arguments.iter().find(|argument| argument.name.as_ref().is_some_and(|own| own == name));
    &bound.expect("the model refuses a capture without an argument").kind
}

/// `<Goto<Settings> as Answer>`, spanned at the return type.
fn returned(handler: &Handler) -> TokenStream {
    match &handler.function.sig.output {
        ReturnType::Default => quote!(<() as ::botwright::__private::Answer>),
        ReturnType::Type(_, kind) if is_opaque(kind) => quote!(::botwright::__private::Answer),
        ReturnType::Type(_, kind) => quote_spanned!(kind.span()=> <#kind as ::botwright::__private::Answer>),
    }
}

/// The conversation that the answer may enter, which `reentry = false` needs to know.
fn enters(handler: &Handler) -> TokenStream {
    match &handler.function.sig.output {
        ReturnType::Type(_, kind) if is_opaque(kind) => quote!(::core::option::Option::None),
        _ => {
            let returned = returned(handler);
            quote!(#returned::ENTERS)
        }
    }
}

fn is_opaque(kind: &Type) -> bool {
    quote!(#kind).into_iter().any(|token| token.to_string() == "impl")
}
