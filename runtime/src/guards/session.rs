//! Sessions: somebody signs in, and is signed out after a time of silence.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::made_of;
use super::settings::{Guard, Guards, sealed};
use crate::context::Context;
use crate::data::UserData;
use crate::error::Error;
use crate::event::Event;
use crate::extract::{Extract, Needs, User};
use crate::stop::Stop;

/// When somebody was last seen in their session, in milliseconds since 1970; 0 without one.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
struct LastSeen(i64);

/// Somebody who has signed in with [`NewSession`], and was not silent for longer than [`App::session`](crate::App::session)
/// says since.
///
/// Every handler that takes it and succeeds counts as a sign of life. The session is the person's in all chats, is kept in
/// the application's storage, and is over when somebody takes it by [`Session::end`].
///
/// ```
/// # use botwright::prelude::*;
/// use std::time::Duration;
///
/// use botwright::guards::{NewSession, Session};
///
/// #[command("open {pin}")]
/// fn open(session: NewSession, pin: String) -> &'static str {
///     if pin != "4711" {
///         return "That is not the PIN.";
///     }
///     session.start();
///     "The safe is open."
/// }
///
/// #[command("take")]
/// fn take(_: Session) -> &'static str {
///     "You take a coin."
/// }
///
/// #[command("close")]
/// fn close(session: Session) -> &'static str {
///     session.end();
///     "The safe is closed."
/// }
///
/// fn app(bot: Bot) -> App {
///     App::new(bot).session(Duration::from_secs(30 * 60))
/// }
/// ```
pub struct Session {
    last: UserData<LastSeen>,
}

/// What starts a [`Session`] for the user, once they have shown who they are.
pub struct NewSession {
    last: UserData<LastSeen>,
    now: i64,
}

impl Session {
    /// Ends it; it is written when the handler has succeeded.
    pub fn end(mut self) {
        self.last.0 = 0;
    }
}

impl NewSession {
    /// Starts it, or starts its time anew; it is written when the handler has succeeded.
    pub fn start(mut self) {
        self.last.0 = self.now;
    }
}

impl sealed::Sealed for Session {}

impl Guard for Session {
    const REFUSAL: &'static str = "Please sign in first: there is no session, or it has ended.";
}

const NO_LENGTH: &str =
    "takes `Session`, and nobody said after which time of silence one ends: say it with `App::session`";

#[diagnostic::do_not_recommend]
impl Extract for Session {
    fn offers(event: &Event) -> bool {
        UserData::<LastSeen>::offers(event)
    }

    fn locks(event: &Event, locks: &mut Vec<String>) {
        UserData::<LastSeen>::locks(event, locks);
    }

    fn needs(needs: &mut Needs) {
        needs.setting(|guards: &Guards| guards.session.is_some(), NO_LENGTH);
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let length = context.guards().session;
        let length = length.ok_or_else(|| Error::text(format!("a handler {NO_LENGTH}")))?;
        let mut last = UserData::<LastSeen>::extract(context).await?;
        let now = context.shared.clock.now();
        if last.0 == 0 || now - last.0 >= milliseconds(length) {
            return Err(context.guards().refusal::<Self>());
        }
        last.0 = now;
        Ok(Self { last })
    }
}

#[diagnostic::do_not_recommend]
impl Extract for NewSession {
    fn offers(event: &Event) -> bool {
        UserData::<LastSeen>::offers(event)
    }

    fn locks(event: &Event, locks: &mut Vec<String>) {
        UserData::<LastSeen>::locks(event, locks);
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        Ok(Self { last: UserData::extract(context).await?, now: context.shared.clock.now() })
    }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

made_of! {
    Session: User;
    NewSession: User;
}
