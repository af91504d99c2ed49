//! Why a handler did not come to its answer.

use crate::error::Error;

/// What ends a handler before its answer.
#[derive(Debug)]
pub enum Stop {
    /// Not for this handler after all: the next one that matches is asked.
    Pass,
    /// The person is told why, and the update is done.
    Answered(String),
    /// Nothing is said, and the update is done.
    Dropped,
    /// What was stored behind the pressed button is gone: the handler of expired buttons is asked.
    Expired,
    /// A later update has ended it; nothing is said, and the update is done.
    Cancelled,
    /// The error handlers are told.
    Failed(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// Why a guard grants nothing, or a handler does not do what it was asked for.
///
/// Where a button was pressed, the reason is shown as an alert, else as a message in the chat.
///
/// ```
/// # use botwright::prelude::*;
/// struct Adult(User);
///
/// #[guard]
/// fn adult(user: User) -> Result<Adult, Refused> {
///     if user.is_bot { Err(Refused::because("Only for people.")) } else { Ok(Adult(user)) }
/// }
///
/// #[command("beer")]
/// fn beer(_: Adult) -> &'static str {
///     "Cheers!"
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    why: Option<String>,
}

impl Refused {
    /// The person is told this.
    pub fn because(why: impl Into<String>) -> Self {
        Self { why: Some(why.into()) }
    }

    /// Nothing is said: the update is done.
    pub fn silently() -> Self {
        Self { why: None }
    }
}

impl From<Refused> for Stop {
    fn from(refused: Refused) -> Self {
        refused.why.map_or(Self::Dropped, Self::Answered)
    }
}

/// What can stand as the error of a handler's, a guard's or a provider's `Result`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error that a handler can end with",
    label = "cannot be the error of this `Result`",
    note = "there is `botwright::Error` (made from a text by `Error::text`), every type that implements `std::error::Error`, `Refused::because(..)`, which is told to the person, and `Pass`"
)]
pub trait Reason {
    /// What ends the handler.
    fn stop(self) -> Stop;
}

#[diagnostic::do_not_recommend]
impl<E: std::error::Error + Send + Sync + 'static> Reason for E {
    fn stop(self) -> Stop {
        Stop::Failed(self.into())
    }
}

macro_rules! reasons {
    ($($kind:ty),*) => {
        $(#[diagnostic::do_not_recommend]
        impl Reason for $kind {
            fn stop(self) -> Stop {
                self.into()
            }
        })*
    };
}

reasons!(Error, Refused, Stop, crate::answer::Pass);
