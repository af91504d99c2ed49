//! A bot that runs: its tasks, and how they end.

use std::sync::Arc;
use std::time::Duration;

use botwright_api::types::User;
use botwright_api::{Bot, Error as ApiError};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::Shared;
use super::environment::Connected;
use crate::clock::Clock;
use crate::dispatch::{Deadlines, Lanes};
use crate::error::{Error, Result};
use crate::handler::Trigger;
use crate::menu;
use crate::polling::Poller;
use crate::provide::Dependencies;
use crate::storage::Storage;
use crate::table::Table;
use crate::user_data::Locks;

/// How long what runs may take to finish at a stop.
const DRAIN: Duration = Duration::from_secs(25);

/// The tasks of a bot.
pub(crate) struct Running {
    #[cfg_attr(not(feature = "emulator"), expect(dead_code, reason = "tests look at what the bot shares"))]
    pub(crate) shared: Arc<Shared>,
    #[cfg_attr(not(feature = "emulator"), expect(dead_code, reason = "tests wait for the lanes"))]
    pub(crate) lanes: Arc<Lanes>,
    stop: watch::Sender<bool>,
    poller: JoinHandle<()>,
    deadlines: JoinHandle<()>,
    #[cfg(feature = "emulator")]
    offline: Option<botwright_emulator::Emulator>,
}

impl Running {
    pub(crate) async fn new(
        connected: Connected,
        table: Table,
        dependencies: Dependencies,
        storage: Arc<dyn Storage>,
        clock: Clock,
    ) -> Result<Self> {
        let me = introduce(&connected.bot).await?;
        let own_name = me.username.unwrap_or_default();
        tracing::info!(bot = own_name, handlers = table.routes.len(), "started");
        list_handlers(&table);
        if let Err(error) = menu::synchronise(&connected.bot, &table.routes).await {
            tracing::warn!(%error, "the command menu could not be set");
        }
        let kinds = allowed_updates(&table);
        let bot = connected.bot;
        let shared = Arc::new(Shared {
            bot: bot.clone(),
            own_name,
            table,
            dependencies,
            storage,
            locks: Locks::default(),
            deadlines: Deadlines::default(),
            clock,
        });
        shared.deadlines.load(&shared).await?;
        let lanes = Lanes::new(Arc::clone(&shared));
        let (stop, stopped) = watch::channel(false);
        let poller = tokio::spawn(Poller::new(bot, kinds, Arc::clone(&lanes)).run(stopped));
        let deadlines = tokio::spawn({
            let (shared, lanes) = (Arc::clone(&shared), Arc::clone(&lanes));
            async move { shared.deadlines.watch(&shared, &lanes).await }
        });
        Ok(Self {
            shared,
            lanes,
            stop,
            poller,
            deadlines,
            #[cfg(feature = "emulator")]
            offline: connected.offline,
        })
    }

    /// Takes no more updates, finishes and confirms what runs.
    pub(crate) async fn stop(self) {
        self.deadlines.abort();
        self.stop.send_replace(true);
        if tokio::time::timeout(DRAIN, self.poller).await.is_err() {
            tracing::error!(
                "some handlers did not end within {} seconds; their updates will come again",
                DRAIN.as_secs()
            );
        }
        #[cfg(feature = "emulator")]
        if let Some(offline) = self.offline {
            offline.shutdown().await;
        }
    }
}

/// Asks Telegram who the bot is; waits while the network is away.
async fn introduce(bot: &Bot) -> Result<User> {
    let mut pause = Duration::from_secs(1);
    loop {
        match bot.get_me().await {
            Ok(me) => return Ok(me),
            Err(error @ (ApiError::Unauthorized { .. } | ApiError::NotFound { .. })) => {
                return Err(Error::text(format!(
                    "Telegram does not know this token ({error}): look it up at @BotFather and set BOT_TOKEN"
                )));
            }
            Err(error) => tracing::warn!(%error, "Telegram cannot be reached; trying again"),
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(Duration::from_secs(30));
    }
}

/// The kinds of updates that some handler waits for.
fn allowed_updates(table: &Table) -> Vec<String> {
    let mut kinds: Vec<String> = Vec::new();
    for route in &table.routes {
        let kind = match route.meta.trigger {
            Trigger::Command { .. } | Trigger::Message { .. } => "message",
            Trigger::Callback { .. } => "callback_query",
            Trigger::Enter | Trigger::Timeout(_) | Trigger::Error | Trigger::Refused => continue,
        };
        if !kinds.iter().any(|known| known == kind) {
            kinds.push(kind.to_owned());
        }
    }
    // An empty list means Telegram's default set, which nobody here would handle.
    if kinds.is_empty() {
        kinds.push("message".to_owned());
    }
    kinds
}

/// What was collected at link time is said, so that a handler that is missing can be missed.
fn list_handlers(table: &Table) {
    for route in &table.routes {
        let meta = route.meta;
        tracing::debug!(handler = meta.name, module = meta.module, trigger = ?meta.trigger, "handler");
    }
}
