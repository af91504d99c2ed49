//! Broadcasts: the same message to many chats, in the background, once each.
//!
//! ```
//! use botwright::prelude::*;
//!
//! /// Tell everybody.
//! #[command("news {text..}", scope = private)]
//! async fn news(text: String, chat: Chat, broadcasts: Broadcasts) -> Result<String> {
//!     let told = told::after(0.seconds(), Progress::default()).chat(&chat);
//!     let id = broadcasts.start(Broadcast::new(text).to_everybody().report(told)).await?;
//!     Ok(format!("Broadcast {id} is on its way."))
//! }
//!
//! #[job]
//! fn told(Payload(progress): Payload<Progress>) -> String {
//!     format!("{} of {} have it, {} have blocked me.", progress.sent, progress.total, progress.blocked)
//! }
//! ```
//!
//! **Everybody** is who the storage knows: every user of whom there is [`UserData`](crate::UserData), or a conversation. A bot that wants to
//! reach all who have ever spoken to it notes each of them:
//!
//! ```
//! # use botwright::prelude::*;
//! #[derive(Default, Serialize, Deserialize)]
//! struct Seen(u32);
//!
//! #[observe]
//! fn seen(seen: Option<UserData<Seen>>) {
//!     if let Some(mut seen) = seen {
//!         seen.0 += 1;
//!     }
//! }
//! ```
//!
//! Some of them are found by what is known of them: [`Broadcasts::users_with`].
//!
//! **What is promised.** A broadcast is started with the commit of the handler that starts it. It is rows in the storage, one for
//! each chat that is still to get it: it goes on after a restart, within a minute if the process was killed, and no list of
//! people is in memory. Each chat gets it once. Only where the answer to a call is lost nobody knows: if the network lost it, the
//! chat counts as [`uncertain`](Progress::uncertain) and gets nothing more; if the bot was killed between the call and the note of its answer, the
//! chat gets the message a second time. Replies to people never wait behind it
//! ([`Priority::Broadcast`](crate::sending::Priority::Broadcast)).
//!
//! On the command line, with the feature `cli`: `bot broadcast send TEXT`, `bot broadcast list`, `pause`, `resume`, `cancel`.

mod collect;
mod extract;
mod message;
mod row;
mod run;
#[cfg(all(test, feature = "emulator"))]
mod tests;

use botwright_api::{ChatId, MessageId};

pub use self::extract::Broadcasts;
use self::message::Stored;
#[cfg(feature = "cli")]
pub(crate) use self::row::all;
pub use self::row::{BroadcastId, Progress, Standing};
pub(crate) use self::row::{CHATS, Row, UNREACHABLE};
#[cfg(any(feature = "cli", all(test, feature = "emulator")))]
pub(crate) use self::row::{read, wishes};
pub(crate) use self::run::{Ended, Runner};
use crate::answer::Reply;
use crate::error::Result;
use crate::jobs::NewJob;

/// A message to many chats, to be started by [`Broadcasts::start`].
#[must_use = "a broadcast is started by `Broadcasts::start`"]
pub struct Broadcast {
    message: Result<Stored>,
    audience: Audience,
    name: Option<String>,
    rate: Option<u32>,
    dry: bool,
    paid: bool,
    skips_unreachable: bool,
    report: Option<NewJob>,
}

/// Who gets it.
enum Audience {
    Chats(Vec<ChatId>),
    Everybody,
}

impl Broadcast {
    /// A text, or any [`Reply`] with its buttons. A file must be one that Telegram has already, named by its id or its address.
    pub fn new(message: impl Into<Reply>) -> Self {
        Self::of(message.into().stored().map(|(method, params)| Stored::new(method, params)))
    }

    /// A copy of a message, whatever it is.
    pub fn copy(from: impl Into<ChatId>, message: MessageId) -> Self {
        Self::of(Ok(Stored::copy(from.into(), message)))
    }

    fn of(message: Result<Stored>) -> Self {
        Self {
            message,
            audience: Audience::Chats(Vec::new()),
            name: None,
            rate: None,
            dry: false,
            paid: false,
            skips_unreachable: false,
            report: None,
        }
    }

    /// To these chats, or to the users that [`Broadcasts::users_with`] has found; each gets it once, however often it is named.
    pub fn to(mut self, chats: impl IntoIterator<Item = impl Into<ChatId>>) -> Self {
        self.audience = Audience::Chats(chats.into_iter().map(Into::into).collect());
        self
    }

    /// To every user whom the storage knows; see the [module](self).
    pub fn to_everybody(mut self) -> Self {
        self.audience = Audience::Everybody;
        self
    }

    /// A name to show beside its number.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How many messages a second at most, at least 1. Unless told as many as [`Sending`](crate::sending::Sending) leaves to
    /// broadcasts: 25 by default.
    pub fn rate(mut self, per_second: u32) -> Self {
        self.rate = Some(per_second.max(1));
        self
    }

    /// Pays for it with the bot's Stars, so that up to 1000 messages go out in a second (`allow_paid_broadcast`).
    pub fn paid(mut self) -> Self {
        self.paid = true;
        self
    }

    /// Sends nothing, and only counts who would get it.
    pub fn dry_run(mut self) -> Self {
        self.dry = true;
        self
    }

    /// Leaves out chats that an earlier broadcast could not reach, as they had blocked the bot or were gone. One that can be
    /// reached again is tried again without this.
    pub fn skip_unreachable(mut self) -> Self {
        self.skips_unreachable = true;
        self
    }

    /// Starts this job at each tenth of the way and at the end, with the [`Progress`] as its payload in place of its own.
    pub fn report(mut self, job: NewJob) -> Self {
        self.report = Some(job);
        self
    }
}
