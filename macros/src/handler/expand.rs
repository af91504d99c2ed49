//! One handler as tokens: the function as it was, a type of its name, and a constant that says when and how to run it.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Error, GenericArgument, PathArguments, ReturnType, Type};

use super::bindings::Source;
use super::function::Function;
use super::model::{Argument, Handler, StatePattern};
use super::parse::Trigger;
use super::{callback, link, meta, run};
use crate::job;
use crate::kind::Condition;
use crate::span::at;

/// What a handler becomes.
pub(crate) fn handler(handler: &Handler) -> TokenStream {
    let function = handler.function.with_local(&local(handler));
    let name = &handler.function.sig.ident;
    let kind = handler_type(&handler.function);
    let (buttons, links) = (callback::buttons(handler), link::functions(handler));
    let (meta, matches) = (meta::constant(handler), matches(handler));
    let run = run::closure(handler);
    let enters = enters(handler);
    let claims = extracted(handler).map(|argument| {
        let kind = argument.alias();
        quote_spanned!(at(&kind)=> <#kind as __private::Extract>::CLAIM)
    });
    let edited = handler.options.edited.then(|| quote!(__private::EDITED));
    let claims = claims.chain(edited);
    let starters = starters(handler);
    let helpers = helpers(handler);
    let checks = checks(handler);
    quote! {
        #function
        #kind
        #buttons
        #links
        #starters
        const _: () = {
            #[allow(unused_imports)]
            use ::botwright::__private::{self, Mute as _, Unknown as _};
            #helpers
            impl __private::Handler for #name {
                const ROUTE: __private::Route = __private::Route {
                    meta: &#meta,
                    enters: #enters,
                    needs: __private::Claims(&[#(#claims),*]),
                    matches: #matches,
                    run: #run,
                };
            }
            __private::inventory::submit! { __private::Collected(__private::route::<#name>) }
            #checks
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
pub(crate) fn refused(function: &Function, name: &str, callback: Option<&str>, error: &Error) -> TokenStream {
    let error = error.to_compile_error();
    let kept = function.with_local(&quote!(::botwright::__private::Anywhere));
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

fn handler_type(function: &Function) -> TokenStream {
    let (visibility, name) = (&function.vis, &function.sig.ident);
    let doc = format!("The handler made of the function `{name}`.");
    quote! {
        #[doc = #doc]
        #[allow(non_camel_case_types, dead_code)]
        #visibility struct #name {}
    }
}

fn local(handler: &Handler) -> TokenStream {
    handler.place().and_then(StatePattern::marker).unwrap_or_else(|| quote!(::botwright::__private::Outside))
}

/// Whether the handler wants this event; nothing in it allocates. Most need nothing but their constants.
fn matches(handler: &Handler) -> TokenStream {
    let name = &handler.function.sig.ident;
    let condition = match &handler.trigger {
        Trigger::Command(pattern) if handler.options.edited => {
            let words = pattern.expand();
            let scope = (!handler.options.scope.is_everywhere()).then(|| {
                let scope = handler.options.scope.expand();
                quote!(&& event.is_in(#scope))
            });
            quote!(event.admits_edited(#words) #scope)
        }
        Trigger::Message(Some(filter)) | Trigger::On(_, Some(Condition::Message(filter))) => {
            filter.condition()
        }
        Trigger::On(_, Some(Condition::Event(condition, _))) => condition.clone(),
        Trigger::InlineQuery(Some(pattern)) => {
            let words = pattern.expand();
            quote!(event.query_admits(#words))
        }
        _ => return quote!(__private::admits::<#name>),
    };
    quote!(|event| #condition && <#name as __private::Handler>::ROUTE.offers(event))
}

/// What the compiler checks when it evaluates the block that all of this stands in.
fn checks(handler: &Handler) -> TokenStream {
    let (fits, data, link) = (fits(handler), callback::check(handler), link::check(handler));
    let returned = returned_check(handler);
    quote!(#data #link #returned #fits)
}

/// The check that what is returned can be given here: an edit to a press, results to an inline query.
fn fits(handler: &Handler) -> TokenStream {
    let ReturnType::Type(_, kind) = &handler.function.sig.output else { return quote!() };
    if is_opaque(kind) {
        return quote!();
    }
    let (returned, here) = (returned(handler), handler.trigger.marker());
    let attribute = handler.trigger.written();
    quote_spanned!(at(kind)=> __private::check_answer::<#here>(#attribute, #returned::NEEDS);)
}

fn helpers(handler: &Handler) -> TokenStream {
    let bound = |name: &Ident| {
        let argument = handler.arguments.iter().find(|argument| argument.name.as_ref() == Some(name));
        argument.map(|argument| &argument.kind)
    };
    let asked = handler.filter().map(|filter| filter.helpers(bound));
    let aliases = handler
        .arguments
        .iter()
        .filter(|argument| matches!(argument.source, None | Some(Source::Command(..))))
        .filter_map(Argument::declared_alias);
    let job = if let Trigger::Job(job) = &handler.trigger { job.checks() } else { quote!() };
    quote!(#(#aliases)* #asked #job)
}

/// The check that what is returned is what the state's child ends with.
fn returned_check(handler: &Handler) -> Option<TokenStream> {
    let marker = handler.place().and_then(StatePattern::marker)?;
    let Trigger::Returned = handler.trigger else { return None };
    let mut taken: Vec<_> = extracted(handler)
        .filter_map(|argument| returned_type(&argument.kind))
        .map(|kind| quote_spanned!(at(kind)=> __private::ends_with::<_, #kind>(&#marker)))
        .collect();
    if taken.is_empty() {
        taken.push(quote_spanned!(at(&marker)=> __private::calls(&#marker)));
    }
    Some(quote!(#(#taken;)*))
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
        ReturnType::Default => quote!(<() as __private::Answer>),
        ReturnType::Type(_, kind) if is_opaque(kind) => quote!(__private::Answer),
        ReturnType::Type(_, kind) => quote_spanned!(at(kind)=> <#kind as __private::Answer>),
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
