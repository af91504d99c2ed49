//! What went wrong, for `#[on_error]`.

use std::sync::Arc;

use super::Extract;
use crate::context::Context;
use crate::error::Error;
use crate::event::Event;
use crate::stop::Stop;

/// The error of the handler that failed; a panic is one too.
///
/// ```
/// # use botwright::prelude::*;
/// #[on_error]
/// async fn apologise(Failure(why): Failure, chat: Option<Chat>) -> Result {
///     tracing::error!(%why, "a handler failed");
///     if let Some(chat) = chat {
///         chat.say("Sorry, that went wrong.").await?;
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Failure(pub Arc<Error>);

#[diagnostic::do_not_recommend]
impl Extract for Failure {
    fn offers(event: &Event) -> bool {
        event.failure.is_some()
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        context.failure.clone().map(Self).ok_or(Stop::Pass)
    }
}
