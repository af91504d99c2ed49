//! Where the compiler complains about generated code.

use proc_macro2::Span;
use syn::spanned::Spanned;

/// The place of something that the author wrote, for generated code: the names in it stay ours, also where the author's own macro wrote it.
pub(crate) fn at(written: &impl Spanned) -> Span {
    Span::call_site().located_at(written.span())
}
