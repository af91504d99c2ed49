//! An application whose parts are ready, but for its bot.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use botwright_api::Bot;
use botwright_api::types::User;
use tokio::sync::watch;

use super::{Around, Shared};
use crate::clock::Clock;
use crate::delivery::{Pulse, Replies};
use crate::dispatch::Due;
use crate::locks::Locks;
use crate::provide::Dependencies;
use crate::storage::{Storage, Store};
use crate::table::Table;

/// What an application is made of.
pub(crate) struct Made {
    pub(super) table: Table,
    pub(super) dependencies: Dependencies,
    pub(super) storage: Arc<dyn Storage>,
    pub(super) clock: Clock,
    pub(super) around: Around,
}

impl Made {
    /// What all turns share.
    pub(crate) fn shared(self, bot: Bot, me: User, stopping: watch::Receiver<bool>) -> Shared {
        let Self { table, dependencies, storage, clock, around } = self;
        let (bot, scheduler) = around.sending.around(bot, &clock);
        Shared {
            bot,
            scheduler,
            own_name: me.username.clone().unwrap_or_default(),
            me,
            table,
            dependencies,
            storage: Store::new(storage, clock.clone()),
            away: AtomicBool::default(),
            pulse: Pulse::default(),
            #[cfg(feature = "webhook")]
            reply_in_webhook: around.reply_in_webhook,
            replies: Replies::default(),
            stopping,
            locks: Locks::default(),
            due: Due::default(),
            clock,
            layers: around.layers.into(),
            module_layers: around.module_layers,
            apology: around.apology,
            report_to: around.report_to,
            guards: around.guards,
            stored: around.stored,
            deadline: around.deadline,
            #[cfg(feature = "emulator")]
            failures: std::sync::Mutex::default(),
            usage: around.usage,
        }
    }
}
