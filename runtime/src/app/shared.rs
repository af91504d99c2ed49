//! What all turns of a running bot share.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use botwright_api::{Bot, Recipient, types};
use tokio::sync::watch;

use crate::arguments::WrongArgument;
use crate::callback::StoredLimits;
use crate::clock::Clock;
use crate::delivery::{Pulse, Replies, stopped};
use crate::dispatch::Due;
use crate::guards::Guards;
use crate::locks::Locks;
use crate::middleware::Layer;
use crate::provide::Dependencies;
use crate::sending::Scheduler;
use crate::storage::Store;
use crate::table::Table;

/// What all turns share.
pub(crate) struct Shared {
    pub(crate) bot: Bot,
    /// What decides when the bot's calls go out.
    pub(crate) scheduler: Option<Arc<Scheduler>>,
    pub(crate) own_name: String,
    pub(crate) me: types::User,
    pub(crate) table: Table,
    pub(crate) dependencies: Dependencies,
    pub(crate) storage: Store,
    /// Whether the storage was away when it was asked last.
    pub(crate) away: AtomicBool,
    /// Whether updates come.
    pub(crate) pulse: Pulse,
    /// Whether a handler's answer may travel in the webhook's response.
    #[cfg(feature = "webhook")]
    pub(crate) reply_in_webhook: bool,
    /// Those that do.
    pub(crate) replies: Replies,
    /// Whether the bot is to stop.
    pub(crate) stopping: watch::Receiver<bool>,
    pub(crate) locks: Locks,
    pub(crate) due: Due,
    pub(crate) clock: Clock,
    /// What a wrong argument is answered with.
    pub(crate) usage: fn(&WrongArgument) -> String,
    /// Around all handlers.
    pub(crate) layers: Arc<[Layer]>,
    /// Around those of a module.
    pub(crate) module_layers: Vec<Layer>,
    /// What the person is told when a handler fails and nobody else tells them.
    pub(crate) apology: Option<String>,
    /// The chat that is told of failures.
    pub(crate) report_to: Option<Recipient>,
    pub(crate) guards: Guards,
    /// How long the values of buttons are kept, and how many.
    pub(crate) stored: StoredLimits,
    /// How long a handler may take that says nothing of it.
    pub(crate) deadline: Option<Duration>,
    /// What failed, for tests that fail because of it.
    #[cfg(feature = "emulator")]
    pub(crate) failures: std::sync::Mutex<Vec<String>>,
}

impl Shared {
    /// Waits so long; false if the bot is to stop before that.
    pub(crate) async fn pause(&self, pause: Duration) -> bool {
        let mut stopping = self.stopping.clone();
        tokio::select! {
            () = tokio::time::sleep(pause) => true,
            () = stopped(&mut stopping) => false,
        }
    }
}
