//! How much a call matters, beside others that wait.

use std::future::Future;

use serde::{Deserialize, Serialize};

use super::budget::Reserve;
/// How much a call matters: where not all can go at once, those that matter more go first.
///
/// It follows from what is called and who calls: nobody has to say it, but [`with_priority`] can.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// The answer to a press, an inline query, a checkout: somebody's app waits. Telegram does not count them.
    Answer,
    /// What a handler sends.
    Reply,
    /// A change of a message that is there.
    Edit,
    /// What a job sends.
    Job,
    /// One of many that say the same to everybody.
    Broadcast,
}

tokio::task_local! {
    static SAID: Priority;
}

/// Runs a future whose calls matter so much and no more: for loops that write to many chats.
///
/// What matters less keeps a sixth of each budget free for the rest, see [`Sending`](super::Sending).
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::sending::{Priority, with_priority};
///
/// async fn tell_all(bot: Bot, chats: Vec<ChatId>) -> Result {
///     with_priority(Priority::Broadcast, async {
///         for chat in chats {
///             bot.send_message(chat, "We are back.").await?;
///         }
///         Ok(())
///     })
///     .await
/// }
/// ```
pub fn with_priority<F: Future>(priority: Priority, future: F) -> impl Future<Output = F::Output> {
    SAID.scope(priority, future)
}

/// What was said of the calls of this task.
pub(super) fn current() -> Priority {
    SAID.try_with(|said| *said).unwrap_or(Priority::Reply)
}

impl Priority {
    pub(super) const ALL: [Self; 5] = [Self::Answer, Self::Reply, Self::Edit, Self::Job, Self::Broadcast];

    /// What metrics call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Reply => "reply",
            Self::Edit => "edit",
            Self::Job => "job",
            Self::Broadcast => "broadcast",
        }
    }

    /// What of a budget it leaves to others.
    pub(super) fn reserve(self) -> Reserve {
        match self {
            Self::Answer | Self::Reply | Self::Edit => Reserve::Nothing,
            Self::Job | Self::Broadcast => Reserve::Sixth,
        }
    }
}
