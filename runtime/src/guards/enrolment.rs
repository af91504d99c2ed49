//! People who gave a passcode once, and are remembered.

use botwright_api::UserId;
use ring::hmac;

use super::made_of;
use super::members::Members;
use super::settings::{Guard, Guards, sealed};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::event::Event;
use crate::extract::{Extract, Needs, User};
use crate::stop::Stop;

pub(super) const NAMESPACE: &str = "enrolled";
/// How many wrong guesses are free, and in which time they come back, in milliseconds.
const GUESSES: u32 = 5;
const GUESSES_IN: i64 = 10 * 60 * 1_000;

/// Somebody who has given the passcode of [`App::passcode`](crate::App::passcode) to [`Enrolment::enrol`], at some time.
pub struct Enrolled(pub User);

/// Where the user enrols with the passcode. Who has is kept in the application's storage.
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::guards::{Enrolled, Enrolment, Guess};
///
/// #[command("start {passcode?}")]
/// async fn start(mut enrolment: Enrolment, passcode: Option<String>) -> Result<&'static str> {
///     let Some(passcode) = passcode else { return Ok("Send /start and the passcode.") };
///     Ok(match enrolment.enrol(&passcode).await? {
///         Guess::Right => "Welcome!",
///         Guess::Wrong => "That is not the passcode.",
///         Guess::TooMany => "Too many guesses. Try again later.",
///     })
/// }
///
/// #[command("secret")]
/// fn secret(_: Enrolled) -> &'static str {
///     "The kettle is on."
/// }
///
/// fn app(bot: Bot, passcode: &str) -> App {
///     App::new(bot).passcode(passcode)
/// }
/// ```
pub struct Enrolment {
    members: Members,
    context: Context,
    user: User,
}

/// What became of somebody's try to enrol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// They gave the passcode, and are enrolled.
    Right,
    /// They gave something else.
    Wrong,
    /// They guessed wrong too often: what they gave was not looked at.
    TooMany,
}

impl Enrolment {
    /// Enrols the user if this is the passcode; it is written when the handler has succeeded.
    ///
    /// Five wrong guesses are free, and every two minutes comes another. They are counted in the process, whatever becomes
    /// of the handler.
    ///
    /// # Errors
    /// If the application has no passcode, or if the storage fails.
    pub async fn enrol(&mut self, passcode: &str) -> Result<Guess> {
        let guards = self.context.guards();
        let wanted =
            guards.passcode.as_ref().ok_or_else(|| Error::text(format!("a handler {NO_PASSCODE}")))?;
        let now = self.context.shared.clock.now();
        let user = self.user.id;
        if guards.guesses.take(user.0, GUESSES, GUESSES_IN, now).is_err() {
            return Ok(Guess::TooMany);
        }
        if !wanted.is(passcode) {
            return Ok(Guess::Wrong);
        }
        guards.guesses.forget(&user.0);
        self.members.put(user, &now).await?;
        Ok(Guess::Right)
    }

    /// Takes back somebody's enrolment, so that they need the passcode again; whether they were enrolled.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn revoke(&mut self, user: impl Into<UserId>) -> Result<bool> {
        self.members.remove(user.into()).await
    }

    /// All who are enrolled, in the order of their ids. Reads the whole list.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn users(&self) -> Result<Vec<UserId>> {
        self.members.all().await
    }
}

/// A passcode that can be compared, and not read.
pub(super) struct Passcode(hmac::Tag);

impl Passcode {
    /// None for an empty one, which everybody would know.
    pub(super) fn new(passcode: &str) -> Option<Self> {
        (!passcode.is_empty()).then(|| Self(hmac::sign(&Self::key(), passcode.as_bytes())))
    }

    /// Takes the same time whatever the guess.
    fn is(&self, guess: &str) -> bool {
        hmac::verify(&Self::key(), guess.as_bytes(), self.0.as_ref()).is_ok()
    }

    fn key() -> hmac::Key {
        hmac::Key::new(hmac::HMAC_SHA256, b"passcode")
    }
}

impl sealed::Sealed for Enrolled {}

impl Guard for Enrolled {
    const REFUSAL: &'static str = "Please give me the passcode first.";
}

const NO_PASSCODE: &str =
    "needs a passcode, and the application has none, or an empty one: say it with `App::passcode`";

fn passcode_is_set(guards: &Guards) -> bool {
    guards.passcode.is_some()
}

#[diagnostic::do_not_recommend]
impl Extract for Enrolled {
    fn offers(event: &Event) -> bool {
        User::offers(event)
    }

    fn needs(needs: &mut Needs) {
        needs.setting(passcode_is_set, NO_PASSCODE);
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let user = User::extract(context).await?;
        let since: Option<i64> = Members::new(NAMESPACE, context).get(user.id).await?;
        since.map(|_| Self(user)).ok_or_else(|| context.guards().refusal::<Self>())
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Enrolment {
    fn offers(event: &Event) -> bool {
        User::offers(event)
    }

    fn needs(needs: &mut Needs) {
        needs.setting(passcode_is_set, NO_PASSCODE);
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let user = User::extract(context).await?;
        Ok(Self { members: Members::new(NAMESPACE, context), context: context.clone(), user })
    }
}

made_of! {
    Enrolled: User;
    Enrolment: User;
}
