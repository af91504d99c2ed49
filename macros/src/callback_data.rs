//! `#[derive(CallbackData)]`: a value that travels in a button, with a bound on its length.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, Member};

use crate::diagnostics;

/// The expansion of the derive.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    syn::parse2(item).and_then(|input| expand(&input)).unwrap_or_else(|error| error.to_compile_error())
}

fn expand(input: &DeriveInput) -> syn::Result<TokenStream> {
    let name = &input.ident;
    if !input.generics.params.is_empty() {
        return Err(diagnostics::callback_data_generic(&input.generics));
    }
    let body = match &input.data {
        Data::Struct(data) => structure(&data.fields),
        Data::Enum(data) => enumeration(data),
        Data::Union(_) => return Err(diagnostics::callback_data_union(name)),
    };
    Ok(quote! { impl ::botwright::__private::CallbackData for #name { #body } })
}

/// The fields one after the other, a `:` between them.
fn structure(fields: &Fields) -> TokenStream {
    let (length, free) = bounds(fields, 0);
    let (pattern, writes, reads) = (pattern(fields), writes(fields, false), reads(fields, false));
    quote! {
        const MAX_LEN: usize = #length;
        const FREE_TEXT: bool = #free;
        fn write(&self, data: &mut ::std::string::String) {
            let Self #pattern = self;
            #writes
        }
        fn read(data: &mut &str) -> ::core::option::Option<Self> {
            #reads
            ::core::option::Option::Some(Self #pattern)
        }
    }
}

/// The variant's name, then its fields, each behind a `:`.
fn enumeration(data: &syn::DataEnum) -> TokenStream {
    let bounds: Vec<_> = data
        .variants
        .iter()
        .map(|variant| bounds(&variant.fields, variant.ident.to_string().len()))
        .collect();
    let lengths = bounds.iter().map(|(length, _)| length);
    let free = bounds.iter().map(|(_, free)| free);
    let writes = data.variants.iter().map(|variant| {
        let (ident, name, pattern, writes) = (
            &variant.ident,
            variant.ident.to_string(),
            pattern(&variant.fields),
            writes(&variant.fields, true),
        );
        quote!(Self::#ident #pattern => { data.push_str(#name); #writes })
    });
    let reads = data.variants.iter().map(|variant| {
        let (ident, name, pattern, reads) = (
            &variant.ident,
            variant.ident.to_string(),
            pattern(&variant.fields),
            reads(&variant.fields, true),
        );
        quote!(#name => { #reads ::core::option::Option::Some(Self::#ident #pattern) })
    });
    quote! {
        const MAX_LEN: usize = ::botwright::__private::greatest(&[#(#lengths),*]);
        const FREE_TEXT: bool = false #(|| #free)*;
        fn write(&self, data: &mut ::std::string::String) {
            match self { #(#writes)* }
        }
        fn read(data: &mut &str) -> ::core::option::Option<Self> {
            match ::botwright::__private::word(data) {
                #(#reads)*
                _ => ::core::option::Option::None,
            }
        }
    }
}

/// The greatest length, `name` bytes of which are the variant's name, and whether free text is in it.
fn bounds(fields: &Fields, name: usize) -> (TokenStream, TokenStream) {
    let separators = fields.len().saturating_sub(usize::from(name == 0));
    let base = name + separators;
    let kinds: Vec<_> = fields.iter().map(|field| &field.ty).collect();
    let lengths = kinds
        .iter()
        .map(|kind| quote_spanned!(kind.span()=> <#kind as ::botwright::__private::CallbackData>::MAX_LEN));
    let free = kinds
        .iter()
        .map(|kind| quote_spanned!(kind.span()=> <#kind as ::botwright::__private::CallbackData>::FREE_TEXT));
    (quote!(#base #(+ #lengths)*), quote!(::botwright::__private::free_text_is_last(&[#(#free),*])))
}

/// `{ a: field_0, b: field_1 }`, which both takes apart and puts together.
fn pattern(fields: &Fields) -> TokenStream {
    let members: Vec<Member> = fields.members().collect();
    let locals = locals(fields);
    quote!({ #(#members: #locals),* })
}

fn writes(fields: &Fields, behind_name: bool) -> TokenStream {
    let steps = fields.iter().zip(locals(fields)).enumerate().map(|(index, (field, local))| {
        let kind = &field.ty;
        let separator = (behind_name || index > 0).then(|| quote!(data.push(':');));
        quote_spanned!(kind.span()=> #separator <#kind as ::botwright::__private::CallbackData>::write(#local, data);)
    });
    quote!(#(#steps)*)
}

fn reads(fields: &Fields, behind_name: bool) -> TokenStream {
    let steps = fields.iter().zip(locals(fields)).enumerate().map(|(index, (field, local))| {
        let kind = &field.ty;
        let separator = (behind_name || index > 0).then(|| quote!(::botwright::__private::literal(data, ":")?;));
        quote_spanned!(kind.span()=> #separator let #local = <#kind as ::botwright::__private::CallbackData>::read(data)?;)
    });
    quote!(#(#steps)*)
}

fn locals(fields: &Fields) -> Vec<Ident> {
    (0..fields.len()).map(|index| format_ident!("field_{index}")).collect()
}
