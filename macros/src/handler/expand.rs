//! One handler as tokens: the function as it was, a type of its name, and a constant that says when and how to run it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Error, GenericArgument, ItemFn, PathArguments, ReturnType, Stmt, Type, parse_quote};

use super::model::{Argument, Handler, StatePattern};
use super::parse::Trigger;
use super::{callback, link, meta, run};
use crate::kind::Condition;
use crate::span::at;
use crate::{goto, job};

/// What a handler becomes.
pub(crate) fn handler(handler: &Handler) -> TokenStream {
    let function = with_local(&handler.function, &local(handler));
    let name = &handler.function.sig.ident;
    let kind = handler_type(&handler.function);
    let (buttons, links) = (callback::buttons(handler), link::functions(handler));
    let (meta, matches) = (meta::constant(handler), matches(handler));
    let run = run::closure(handler);
    let narrows = narrows(handler);
    let enters = enters(handler);
    let needs = needs(handler);
    let starters = starters(handler);
    let helpers = helpers(handler);
    let fits = fits(handler);
    quote! {
        #function
        #kind
        #buttons
        #links
        #starters
        const _: () = {
            #helpers
            #fits
            impl ::botwright::__private::Handler for #name {
                const ROUTE: ::botwright::__private::Route = ::botwright::__private::Route {
                    meta: &#meta,
                    narrows: #narrows,
                    enters: #enters,
                    needs: &[#(#needs),*],
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

/// The functions that start a job which does not start itself.
fn starters(handler: &Handler) -> TokenStream {
    match &handler.trigger {
        Trigger::Job(declared) if !declared.is_declared() => job::starters(&handler.function),
        _ => quote!(),
    }
}

/// What remains of a handler whose attributes are wrong: the error, and everything that others refer to.
pub(crate) fn refused(function: &ItemFn, name: &str, callback: Option<&str>, error: &Error) -> TokenStream {
    let error = error.to_compile_error();
    let kept = with_local(function, &quote!(::botwright::__private::Anywhere));
    if function.sig.receiver().is_some() {
        // Inside an `impl`, where a type of its own would be an error more.
        return quote!(#error #kept);
    }
    let starters = (name == "job").then(|| job::starters(function));
    let name = &function.sig.ident;
    let kind = handler_type(function);
    let buttons = callback.map(|pattern| callback::refused_buttons(function, pattern));
    quote! {
        #error
        #kept
        #kind
        #buttons
        #starters
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
    handler.place().and_then(StatePattern::marker).unwrap_or_else(|| quote!(::botwright::__private::Outside))
}

/// Whether the handler wants this event; nothing in it allocates.
fn matches(handler: &Handler) -> TokenStream {
    let trigger = match &handler.trigger {
        Trigger::Command(pattern) => {
            let words = pattern.expand();
            let scope = (!handler.options.scope.is_everywhere()).then(|| {
                let scope = handler.options.scope.expand();
                quote!(&& event.is_in(#scope))
            });
            let admits = if handler.options.edited { quote!(admits_edited) } else { quote!(admits) };
            quote!(event.#admits(#words) #scope)
        }
        Trigger::Message(Some(filter)) | Trigger::On(_, Some(Condition::Message(filter))) => {
            filter.condition()
        }
        Trigger::On(_, Some(Condition::Event(condition, _))) => condition.clone(),
        Trigger::Callback(_) => quote!(event.callback_data().is_some_and(|data| read(data).is_some())),
        Trigger::InlineQuery(Some(pattern)) => {
            let words = pattern.expand();
            quote!(event.query_admits(#words))
        }
        _ => quote!(true),
    };
    let offers = extracted(handler).map(|argument| {
        let kind = argument.alias();
        quote_spanned!(at(&kind)=> && <#kind as ::botwright::__private::Extract>::offers(event))
    });
    quote!(|event| #trigger #(#offers)*)
}

/// What the application must give: each argument says it for itself, and edited messages come only when they are asked for.
fn needs(handler: &Handler) -> impl Iterator<Item = TokenStream> {
    let arguments = extracted(handler).map(|argument| {
        let kind = argument.alias();
        quote!(<#kind as ::botwright::__private::Extract>::needs)
    });
    arguments.chain(handler.options.edited.then(|| quote!(|needs| needs.updates("edited_message"))))
}

fn narrows(handler: &Handler) -> TokenStream {
    let extractors = extracted(handler).map(|argument| {
        let kind = argument.alias();
        quote_spanned!(at(&kind)=> || <#kind as ::botwright::__private::Extract>::NARROWS)
    });
    quote!(false #(#extractors)*)
}

/// The check that what is returned can be given here: an edit to a press, results to an inline query.
fn fits(handler: &Handler) -> TokenStream {
    let ReturnType::Type(_, kind) = &handler.function.sig.output else { return quote!() };
    if is_opaque(kind) {
        return quote!();
    }
    let (returned, here) = (returned(handler), handler.trigger.marker());
    let attribute = handler.trigger.written();
    quote_spanned!(at(kind)=>
        const _: () = ::botwright::__private::check_answer::<#here>(#attribute, #returned::NEEDS);
    )
}

fn helpers(handler: &Handler) -> TokenStream {
    let bound = |name: &Ident| {
        let argument = handler.arguments.iter().find(|argument| argument.name.as_ref() == Some(name));
        argument.map(|argument| &argument.kind)
    };
    let asked = handler.filter().map(|filter| filter.helpers(bound));
    let reader = if let Trigger::Callback(pattern) = &handler.trigger {
        callback::reader(handler, pattern)
    } else {
        quote!()
    };
    let aliases = extracted(handler).map(|argument| {
        let (alias, kind) = (argument.alias(), &argument.kind);
        quote!(type #alias = #kind;)
    });
    let link = link::check(handler);
    let returned = returned_check(handler);
    let job = if let Trigger::Job(job) = &handler.trigger { job.checks() } else { quote!() };
    quote!(#(#aliases)* #asked #reader #link #returned #job)
}

/// The check that what is returned is what the state's child ends with.
fn returned_check(handler: &Handler) -> Option<TokenStream> {
    let marker = handler.place().and_then(StatePattern::marker)?;
    let Trigger::Returned = handler.trigger else { return None };
    let mut taken: Vec<_> = extracted(handler)
        .filter_map(|argument| returned_type(&argument.kind))
        .map(|kind| quote_spanned!(at(kind)=> ::botwright::__private::ends_with::<_, #kind>(&#marker)))
        .collect();
    if taken.is_empty() {
        taken.push(quote_spanned!(at(&marker)=> ::botwright::__private::calls(&#marker)));
    }
    Some(quote!(const _: () = { #(#taken;)* };))
}

/// The `T` of `Returned<T>`.
fn returned_type(kind: &Type) -> Option<&Type> {
    let Type::Path(path) = kind else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Returned")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(kind) => Some(kind),
        _ => None,
    }
}

/// The arguments that are extractors, not bound by a name.
pub(super) fn extracted(handler: &Handler) -> impl Iterator<Item = &Argument> {
    handler.arguments.iter().filter(|argument| argument.source.is_none())
}

/// `<Goto<Settings> as Answer>`, spanned at the return type.
pub(super) fn returned(handler: &Handler) -> TokenStream {
    match &handler.function.sig.output {
        ReturnType::Default => quote!(<() as ::botwright::__private::Answer>),
        ReturnType::Type(_, kind) if is_opaque(kind) => quote!(::botwright::__private::Answer),
        ReturnType::Type(_, kind) => quote_spanned!(at(kind)=> <#kind as ::botwright::__private::Answer>),
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
