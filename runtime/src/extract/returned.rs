//! What a conversation ended with, and what is left of one whose state cannot be read.

use std::any::Any;
use std::sync::PoisonError;

use super::Extract;
use crate::context::Context;
use crate::error::Error;
use crate::stop::Stop;

/// What the conversation ended with that a state had called: `end_with(..)`. For `#[returned]`.
///
/// ```
/// # use botwright::prelude::*;
/// # #[derive(Conversation, Clone, Serialize, Deserialize)]
/// # #[conversation(returns = String)]
/// # enum AskName { #[start] Asking }
/// # #[state(AskName::Asking)]
/// # #[message]
/// # fn name(Text(name): Text) -> Goto<AskName> { end_with(name) }
/// #[derive(Conversation, Clone, Serialize, Deserialize)]
/// enum Signup {
///     #[start]
///     #[calls(AskName)]
///     Name,
/// }
///
/// #[state(Signup::Name)]
/// #[returned]
/// async fn named(Returned(name): Returned<String>, chat: Chat) -> Goto<Signup> {
///     chat.say(format!("Welcome, {name}.")).await?;
///     end()
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned<T>(pub T);

/// A conversation that is over because its state, as it was stored, is none of the program's any more. For `#[recover]`.
///
/// ```
/// # use botwright::prelude::*;
/// # #[derive(Conversation, Clone, Serialize, Deserialize)]
/// # enum Settings { #[start] Choosing }
/// # #[state(Settings::Choosing)]
/// # #[message]
/// # fn choose() {}
/// #[recover(Settings)]
/// fn begin_anew(lost: Lost) -> Goto<Settings> {
///     tracing::warn!(lost.state, "lost");
///     goto!(Settings::Choosing)
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Lost {
    /// The name of the state.
    pub state: String,
    /// The version of the enum that wrote it.
    pub version: u32,
    /// The state as it is stored, as JSON.
    pub data: String,
    /// Why it cannot be read.
    pub why: String,
}

#[diagnostic::do_not_recommend]
impl<T: Send + 'static> Extract for Returned<T> {
    async fn extract(context: &Context) -> Result<Self, Stop> {
        context.take_returned().map(Self)
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Lost {
    async fn extract(context: &Context) -> Result<Self, Stop> {
        context.take_returned()
    }
}

impl Context {
    fn take_returned<T: Any>(&self) -> Result<T, Stop> {
        let place = self.returned.as_deref();
        let returned = place.and_then(|place| place.lock().unwrap_or_else(PoisonError::into_inner).take());
        let taken = returned.and_then(|returned| returned.downcast().ok());
        taken.map(|taken| *taken).ok_or_else(|| {
            Error::text("what was returned can be taken once, as the type that the conversation ends with")
                .into()
        })
    }
}
