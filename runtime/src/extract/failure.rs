//! What went wrong, for `#[on_error]`.

use std::error::Error as StdError;
use std::marker::PhantomData;
use std::ops::Deref;
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

/// The error of the handler that failed, if it or one of its sources is an `E`: an error handler that takes it runs for such errors
/// only, and before those that take all. Derefs to `E`.
///
/// ```
/// # use botwright::prelude::*;
/// #[on_error]
/// fn not_a_number(why: FailureOf<std::num::ParseIntError>) -> String {
///     format!("That is no number: {}.", *why)
/// }
/// ```
pub struct FailureOf<E> {
    error: Arc<Error>,
    kind: PhantomData<fn() -> E>,
}

impl<E: StdError + 'static> Deref for FailureOf<E> {
    type Target = E;

    fn deref(&self) -> &E {
        self.error.find().expect("it was found when this was made, and nothing changes an error")
    }
}

#[diagnostic::do_not_recommend]
impl<E: StdError + 'static> Extract for FailureOf<E> {
    const NARROWS: bool = true;

    fn offers(event: &Event) -> bool {
        event.failure.as_ref().is_some_and(|error| error.find::<E>().is_some())
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let error = context.failure.clone().filter(|error| error.find::<E>().is_some()).ok_or(Stop::Pass)?;
        Ok(Self { error, kind: PhantomData })
    }
}
