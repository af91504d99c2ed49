//! Refusals of `#[botwright::main]` and `#[botwright::test]`.

use proc_macro2::Span;
use quote::ToTokens;
use syn::Error;

pub(crate) fn main_is_async(signature: &impl ToTokens) -> Error {
    Error::new_spanned(signature, "`#[botwright::main]` stands above `async fn main() -> botwright::Result`")
}

pub(crate) fn test_takes_telegram(signature: &impl ToTokens) -> Error {
    Error::new_spanned(signature, "`#[botwright::test]` stands above `async fn name(telegram: Telegram)`")
}

pub(crate) fn test_options(span: Span) -> Error {
    Error::new(
        span,
        "`#[botwright::test]` has one option, `app = settings`: it names a `fn settings(app: App) -> App`",
    )
}
