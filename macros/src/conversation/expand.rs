//! The diagram as types: a marker for each state, an impl for each arrow.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Fields, Member, Visibility, parse_quote};

use super::model;
use super::parse::{Conversation, State};

/// The impls and the hidden types of a conversation.
pub(crate) fn conversation(conversation: &Conversation) -> TokenStream {
    let (name, visibility) = (&conversation.name, &conversation.visibility);
    let module = format_ident!("__{name}_states");
    // Their names are read in messages: no field `Chosing` on type `Settings_states`.
    let states = format_ident!("{name}_states");
    let names: Vec<&Ident> = conversation.states.iter().map(|state| &state.name).collect();
    let markers = markers(conversation, &module);
    let fields = conversation.states.iter().map(|state| fields_type(conversation, state));
    let steps = conversation
        .states
        .iter()
        .enumerate()
        .map(|(index, state)| state_impls(conversation, &module, index, state));
    let info = info(conversation, &module);
    quote! {
        #markers
        #(#fields)*
        #[doc(hidden)]
        #[allow(non_camel_case_types, non_snake_case, dead_code)]
        #visibility struct #states { #(#visibility #names: #module::#names),* }
        #[allow(dead_code)]
        impl #name {
            #[doc(hidden)]
            #visibility const __STATES: #states = #states { #(#names: #module::#names),* };
            #[doc(hidden)]
            #visibility const fn __states(&self) -> #states { Self::__STATES }
        }
        #info
        #(#steps)*
    }
}

/// A unit struct for each state, in a module of its own so that messages show the state's bare name.
fn markers(conversation: &Conversation, module: &Ident) -> TokenStream {
    let visibility = one_level_down(&conversation.visibility);
    let markers = conversation.states.iter().map(|state| {
        let name = &state.name;
        quote_spanned!(name.span()=> #[derive(Clone, Copy)] #visibility struct #name;)
    });
    quote! {
        #[doc(hidden)]
        #[allow(non_snake_case, dead_code)]
        mod #module { #(#markers)* }
    }
}

/// The fields of one state as a struct, which a handler's bound arguments are taken from.
fn fields_type(conversation: &Conversation, state: &State) -> TokenStream {
    let (visibility, name) = (&conversation.visibility, fields_name(conversation, state));
    let kinds = state.fields.iter().map(|field| &field.ty);
    let body = match &state.fields {
        Fields::Named(fields) => {
            let names = fields.named.iter().map(|field| &field.ident);
            quote!({ #(#visibility #names: #kinds),* })
        }
        Fields::Unnamed(_) => quote!((#(#visibility #kinds),*);),
        Fields::Unit => quote!(;),
    };
    quote! {
        #[doc(hidden)]
        #[allow(non_camel_case_types, dead_code)]
        #visibility struct #name #body
    }
}

fn state_impls(conversation: &Conversation, module: &Ident, index: usize, state: &State) -> TokenStream {
    let (enumeration, name) = (&conversation.name, &state.name);
    let fields = fields_name(conversation, state);
    let members: Vec<Member> = state.fields.members().collect();
    let locals: Vec<Ident> = (0..members.len()).map(|index| format_ident!("field_{index}")).collect();
    let starts = state.starts.then(|| quote!(impl ::botwright::__private::Starts for #module::#name {}));
    let arrows = arrows(conversation, module, state);
    let calls = state.calls.as_ref().map(|child| {
        let calls = quote_spanned!(child.span()=> { type Child = #child; });
        quote!(impl ::botwright::__private::Calls for #module::#name #calls)
    });
    quote! {
        impl ::botwright::__private::StateOf for #module::#name {
            type Conversation = #enumeration;
            type Fields = #fields;
            const INDEX: usize = #index;
            fn fields(state: #enumeration) -> ::core::option::Option<#fields> {
                #[allow(unreachable_patterns)]
                match state {
                    #enumeration::#name { #(#members: #locals),* } => ::core::option::Option::Some(#fields { #(#members: #locals),* }),
                    _ => ::core::option::Option::None,
                }
            }
        }
        #starts
        #arrows
        #calls
    }
}

fn arrows(conversation: &Conversation, module: &Ident, state: &State) -> TokenStream {
    let (enumeration, name) = (&conversation.name, &state.name);
    if !model::has_arrows(conversation) {
        return quote! {
            impl<T: ::botwright::__private::StateOf<Conversation = #enumeration>> ::botwright::__private::LeadsTo<T> for #module::#name {}
        };
    }
    let mut targets: Vec<&Ident> = state.to.iter().flatten().collect();
    targets.sort();
    targets.dedup();
    quote!(#(
        #[diagnostic::do_not_recommend]
        impl ::botwright::__private::LeadsTo<#module::#targets> for #module::#name {}
    )*)
}

fn info(conversation: &Conversation, module: &Ident) -> TokenStream {
    let (name, options) = (&conversation.name, &conversation.options);
    let text = name.to_string();
    let path = quote!(::core::concat!(::core::module_path!(), "::", #text));
    let stored = options.name.as_ref().map_or_else(|| path.clone(), |name| quote!(#name));
    let timeout = option(options.timeout.as_ref());
    let (reentry, keyed, version) = (options.reentry, &options.key, &options.version);
    let returns = options.returns.as_ref().map_or_else(|| quote!(()), |kind| quote!(#kind));
    let revive = match &options.migrate {
        None => quote!(::botwright::__private::revive_same::<#name>),
        Some(migrate) => {
            quote!(|version, data| ::botwright::__private::revive_older::<#name, _>(version, data, #migrate))
        }
    };
    let states = conversation.states.iter().map(|state| state_info(conversation, module, state));
    let arms = conversation.states.iter().enumerate().map(|(index, state)| {
        let state = &state.name;
        quote!(Self::#state { .. } => #index)
    });
    let callable = callable(conversation);
    let storable = quote_spanned!(name.span()=> <#name as ::botwright::__private::StorableState>::STORED);
    quote! {
        impl ::botwright::__private::Conversation for #name {
            const INFO: &'static ::botwright::__private::ConversationInfo = &::botwright::__private::ConversationInfo {
                name: #text,
                key: ::botwright::__private::key_of(#path),
                path: #stored,
                keyed: ::botwright::__private::Keyed::#keyed,
                version: #version,
                revive: #revive,
                file: ::core::file!(),
                line: ::core::line!(),
                states: &[#(#states),*],
                timeout_seconds: #timeout,
                reentry: #reentry,
            };
            type Returns = #returns;
            const STORED: ::botwright::__private::StoredState<Self> = #storable;
            fn index(&self) -> usize {
                match self { #(#arms),* }
            }
        }
        #callable
        ::botwright::__private::inventory::submit! {
            ::botwright::__private::Declared(<#name as ::botwright::__private::Conversation>::INFO)
        }
    }
}

fn state_info(conversation: &Conversation, module: &Ident, state: &State) -> TokenStream {
    let (name, starts) = (state.name.to_string(), state.starts);
    let targets = state.to.iter().flatten().map(ToString::to_string);
    let to = model::has_arrows(conversation).then(|| quote!(&[#(#targets),*]));
    let marker = &state.name;
    let calls = state.calls.as_ref().map(|_| quote!(::botwright::__private::Call::of::<#module::#marker>()));
    let (to, calls) = (option(to.as_ref()), option(calls.as_ref()));
    quote!(::botwright::__private::StateInfo { name: #name, starts: #starts, to: #to, calls: #calls })
}

/// A conversation whose start has no fields can be called by others.
fn callable(conversation: &Conversation) -> Option<TokenStream> {
    let name = &conversation.name;
    let start = conversation.states.iter().find(|state| state.starts)?;
    let variant = &start.name;
    matches!(start.fields, Fields::Unit).then(|| {
        quote! {
            impl ::botwright::__private::Callable for #name {
                fn begin() -> Self {
                    Self::#variant
                }
            }
        }
    })
}

/// An `Option` as an expression.
pub(crate) fn option<T: ToTokens>(value: Option<&T>) -> TokenStream {
    let Some(value) = value else { return quote!(::core::option::Option::None) };
    quote!(::core::option::Option::Some(#value))
}

fn fields_name(conversation: &Conversation, state: &State) -> Ident {
    format_ident!("{}_{}", conversation.name, state.name)
}

/// The enum's visibility, said from inside a child module.
fn one_level_down(visibility: &Visibility) -> Visibility {
    match visibility {
        Visibility::Public(_) => visibility.clone(),
        Visibility::Inherited => parse_quote!(pub(super)),
        Visibility::Restricted(restricted) => {
            let path = &restricted.path;
            if path.is_ident("self") {
                parse_quote!(pub(super))
            } else if path.segments.first().is_some_and(|first| first.ident == "super") {
                parse_quote!(pub(in super::#path))
            } else {
                visibility.clone()
            }
        }
    }
}
