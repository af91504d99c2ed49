//! What a handler can take: an argument's type says what the handler needs, and narrows when it runs.

mod args;
mod availability;
mod callback_query;
mod chat;
mod common;
pub mod content;
mod failure;
mod message;
mod user;

use std::future::Future;

pub use self::args::Args;
pub use self::availability::{Known, Probe, Unknown, available};
pub use self::callback_query::CallbackQuery;
pub use self::chat::Chat;
pub use self::failure::Failure;
pub use self::message::Message;
pub use self::user::User;
use crate::context::Context;
use crate::event::Event;
use crate::stop::Stop;

/// A type that a handler can take as an argument.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not something a handler can take",
    label = "not an extractor",
    note = "a value out of the text or the button is bound by its name in the pattern: `{{name}}`",
    note = "a value of your own is a dependency: write a `#[provide]` function that returns it, and take `Dep<..>`"
)]
pub trait Extract: Sized {
    /// Whether a handler with this argument is more specific than one that takes everything.
    const NARROWS: bool = false;

    /// Whether the event has what this takes; a handler runs only if all its arguments say yes.
    fn offers(event: &Event) -> bool {
        let _ = event;
        true
    }

    /// The value.
    fn extract(context: &Context) -> impl Future<Output = Result<Self, Stop>> + Send;
}
