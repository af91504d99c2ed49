//! Where updates come from: Telegram is asked for them, or brings them.

#[cfg(feature = "lambda")]
pub(crate) mod lambda;
#[cfg(feature = "webhook")]
mod observer;
mod polling;
mod pulse;
mod replies;
#[cfg(feature = "webhook")]
pub(crate) mod server;
mod way;
#[cfg(feature = "webhook")]
pub mod webhook;

use std::future::ready;
use std::sync::Arc;

use botwright_api::Bot;
use tokio::sync::watch::Receiver;
use tokio::task::JoinHandle;

#[cfg(feature = "webhook")]
pub use self::observer::Observer;
use self::polling::Poller;
pub(crate) use self::pulse::Pulse;
pub(crate) use self::replies::{Net, Replies, Reply};
use crate::app::Shared;
use crate::dispatch::Lanes;
use crate::error::Result;
use crate::handler::BoxFuture;

/// Where the updates of an application come from; all that this needs is open already.
pub(crate) enum Source {
    /// Telegram is asked for them.
    Polling {
        /// Whether a webhook that is set is deleted.
        take_over: bool,
    },
    /// Telegram brings them to a server of the bot's own.
    #[cfg(feature = "webhook")]
    Webhook(Box<webhook::Opened>),
    /// Somebody else's server hands them over.
    #[cfg(feature = "webhook")]
    Elsewhere,
}

/// What a source needs of the bot that it serves.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) shared: Arc<Shared>,
    pub(crate) lanes: Arc<Lanes>,
    /// The kinds of updates that some handler waits for.
    pub(crate) kinds: Vec<String>,
    pub(crate) stopping: Receiver<bool>,
}

impl Source {
    /// Makes sure, before anything of the bot begins, that nobody else gets the updates.
    pub(crate) async fn clear_the_way(&self, bot: &Bot, kinds: &[String]) -> Result {
        match self {
            Self::Polling { take_over } => way::clear(bot, kinds, *take_over).await,
            #[cfg(feature = "webhook")]
            Self::Webhook(_) | Self::Elsewhere => Ok(()),
        }
    }

    /// Lets the updates come. The task ends when the bot is told to stop and all that came is done; beside it, what Telegram is to be
    /// told for them to come.
    pub(crate) fn begin(self, target: Target) -> (Option<JoinHandle<()>>, BoxFuture<'static, Result>) {
        let (task, telling): (_, BoxFuture<'static, Result>) = match self {
            Self::Polling { .. } => {
                let polling = Poller::new(&target).run(target.stopping);
                (Some(tokio::spawn(polling)), Box::pin(ready(Ok(()))))
            }
            #[cfg(feature = "webhook")]
            Self::Webhook(opened) => {
                let (task, telling) = opened.serve(target);
                (Some(task), Box::pin(telling))
            }
            #[cfg(feature = "webhook")]
            Self::Elsewhere => (None, Box::pin(ready(Ok(())))),
        };
        (task, telling)
    }
}

/// Returns when the bot is told to stop.
pub(crate) async fn stopped(stop: &mut Receiver<bool>) {
    // A dropped sender is a stop as well.
    let _ = stop.wait_for(|stop| *stop).await;
}
