//! A bot that runs: its tasks, and how they end.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use botwright_api::types::{UpdateKind, User};
use botwright_api::{Bot, Error as ApiError};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::Shared;
use super::delivering::Opened;
use super::environment::Connected;
use super::made::Made;
use crate::backoff::Backoff;
#[cfg(feature = "webhook")]
use crate::delivery::Observer;
use crate::delivery::Target;
#[cfg(feature = "webhook")]
use crate::delivery::server::{self, Listener};
use crate::dispatch::{self, Due, Lanes};
use crate::error::{Error, Result};
use crate::extract::Needs;
use crate::handler::Trigger;
use crate::jobs;
use crate::menu;
use crate::metrics;
use crate::table::Table;

/// How long what runs may take to finish at a stop.
const DRAIN: Duration = Duration::from_secs(25);

/// How long it may take then to refuse what did not finish, and to confirm what did.
const FAREWELL: Duration = Duration::from_secs(1);

/// The tasks of a bot.
pub(crate) struct Running {
    pub(crate) shared: Arc<Shared>,
    pub(crate) lanes: Arc<Lanes>,
    pub(crate) kinds: Vec<String>,
    stop: watch::Sender<bool>,
    source: Option<JoinHandle<()>>,
    /// Dropped when all is over: so long those who watch over the bot are answered.
    #[cfg(feature = "webhook")]
    observed: Option<watch::Sender<bool>>,
    /// What comes by itself: what is due, and the sweeping.
    clockwork: Vec<JoinHandle<()>>,
    #[cfg(feature = "emulator")]
    offline: Option<botwright_emulator::Emulator>,
}

impl Running {
    /// What everything is made of; no update has come, and a stop has nothing to wait for.
    pub(crate) async fn ready(connected: Connected, made: Made, opened: &Opened) -> Result<Self> {
        let me = introduce(&connected.bot).await?;
        let kinds = allowed_updates(&made.table);
        opened.source.clear_the_way(&connected.bot, &kinds).await?;
        metrics::begin();
        tracing::info!(bot = me.username, handlers = made.table.routes.len(), "started");
        list_handlers(&made.table);
        if let Err(error) = menu::synchronise(&connected.bot, &made.table.routes).await {
            tracing::warn!(%error, "the command menu could not be set");
        }
        let (stop, stopped) = watch::channel(false);
        let shared = Arc::new(made.shared(connected.bot, me, stopped));
        dispatch::follow_moves(&shared);
        jobs::declared::synchronise(&shared).await?;
        dispatch::begin(&shared).await?;
        Ok(Self {
            lanes: Lanes::new(Arc::clone(&shared)),
            shared,
            kinds,
            stop,
            source: None,
            #[cfg(feature = "webhook")]
            observed: None,
            clockwork: Vec::new(),
            #[cfg(feature = "emulator")]
            offline: connected.offline,
        })
    }

    /// Goes on with what was left, and lets the updates come. It may be dropped anywhere: what has begun is known to the stop.
    pub(crate) async fn begin(&mut self, opened: Opened) -> Result {
        let (shared, lanes) = (Arc::clone(&self.shared), Arc::clone(&self.lanes));
        Due::hand_over_updates(&shared, &lanes).await?;
        self.clockwork.push(tokio::spawn(async move { shared.due.watch(&shared, &lanes).await }));
        let shared = Arc::clone(&self.shared);
        self.clockwork.push(tokio::spawn(async move { dispatch::sweep(&shared).await }));
        #[cfg(feature = "webhook")]
        if let Some(listener) = opened.observer {
            self.observe(listener);
        }
        let (source, coming) = opened.source.begin(self.target());
        self.source = source;
        coming.await
    }

    /// As [`Running::begin`]; what cannot begin is stopped.
    #[cfg(any(feature = "emulator", feature = "webhook"))]
    pub(crate) async fn begun(mut self, opened: Opened) -> Result<Self> {
        match self.begin(opened).await {
            Ok(()) => Ok(self),
            Err(error) => {
                self.stop().await;
                Err(error)
            }
        }
    }

    /// Tells those who watch over the bot how it is, to its end.
    #[cfg(feature = "webhook")]
    pub(crate) fn observe(&mut self, listener: Listener) {
        let (observed, over) = watch::channel(false);
        tracing::info!(at = listener.place(), "answering /health, /ready and /metrics");
        tokio::spawn(server::serve(listener, None, Observer::new(self.target()), over));
        self.observed = Some(observed);
    }

    /// What brings updates needs this of the bot.
    pub(crate) fn target(&self) -> Target {
        Target {
            shared: Arc::clone(&self.shared),
            lanes: Arc::clone(&self.lanes),
            kinds: self.kinds.clone(),
            stopping: self.stop.subscribe(),
        }
    }

    /// From now on no update is taken; what tells so may be kept longer than this.
    pub(crate) fn stopper(&self) -> watch::Sender<bool> {
        self.stop.clone()
    }

    /// Returns when nothing is under way.
    #[cfg(feature = "webhook")]
    pub(crate) async fn settle(&self) {
        settle(&self.shared, &self.lanes).await;
    }

    /// Begins all that is due.
    #[cfg(feature = "webhook")]
    pub(crate) async fn hand_over_due(&self) -> Result {
        self.shared.due.hand_over(&self.shared, &self.lanes).await
    }

    /// Takes no more updates, finishes and confirms what runs.
    pub(crate) async fn stop(self) {
        self.stop.send_replace(true);
        if let Some(scheduler) = &self.shared.scheduler {
            scheduler.send_broadcasts_away();
        }
        let (source, shared, lanes) = (self.source, &self.shared, &self.lanes);
        let mut drained = pin!(async {
            if let Some(source) = source {
                // One that has panicked confirms nothing, and keeps nobody from stopping.
                drop(source.await);
            }
            settle(shared, lanes).await;
        });
        if timeout(DRAIN, drained.as_mut()).await.is_err() {
            tracing::error!(
                "some handlers did not end within {} seconds; their updates will come again",
                DRAIN.as_secs()
            );
            // Before anything is taken from them: a handler that fails for it would be done.
            lanes.halt();
            let _ = timeout(FAREWELL, drained.as_mut()).await;
        }
        self.clockwork.iter().for_each(JoinHandle::abort);
        if let Some(scheduler) = &self.shared.scheduler {
            scheduler.close();
        }
        dispatch::end(&self.shared).await;
        #[cfg(feature = "webhook")]
        drop(self.observed);
        #[cfg(feature = "emulator")]
        if let Some(offline) = self.offline {
            offline.shutdown().await;
        }
    }
}

/// Returns when nothing is under way.
async fn settle(shared: &Arc<Shared>, lanes: &Arc<Lanes>) {
    // The parts of an album that is not whole yet are confirmed.
    collect_albums(shared, lanes).await;
    lanes.idle().await;
    // What handlers have left to tasks of their own.
    if let Some(scheduler) = &shared.scheduler {
        scheduler.idle().await;
    }
}

/// Waits until every album that will soon be whole is in its lane.
async fn collect_albums(shared: &Arc<Shared>, lanes: &Arc<Lanes>) {
    let collected = async {
        while let Some(moment) =
            Due::last_album(shared, shared.clock.now() + dispatch::ALBUM_PATIENCE).await?
        {
            shared.clock.sleep_until(moment).await;
            shared.due.hand_over(shared, lanes).await?;
        }
        Ok(())
    };
    let collected: Result = collected.await;
    if let Err(error) = collected {
        tracing::error!(?error, "albums that are not handled yet stay in the storage");
    }
}

/// Asks Telegram who the bot is; waits while the network is away.
async fn introduce(bot: &Bot) -> Result<User> {
    let mut backoff = Backoff::default();
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
        tokio::time::sleep(backoff.pause()).await;
    }
}

/// The kinds of updates that some handler waits for, or one of its arguments needs.
fn allowed_updates(table: &Table) -> Vec<String> {
    let mut needs = Needs::default();
    table.routes.iter().flat_map(|route| route.needs).for_each(|argument| argument(&mut needs));
    let waits = |name: &str| {
        let needed = needs.kinds.contains(name);
        needed
            || table.routes.iter().any(|route| match route.meta.trigger {
                Trigger::Command { .. } => name == "message",
                Trigger::On { kind, .. } => kind == name || (kind == "any" && name != "unknown"),
                Trigger::Callback { .. } | Trigger::Expired => name == "callback_query",
                _ => false,
            })
    };
    let mut kinds: Vec<&str> = UpdateKind::NAMES.iter().copied().filter(|name| waits(name)).collect();
    if waits("unknown") {
        match kinds.iter().find(|kind| UpdateKind::OFF_BY_DEFAULT.contains(kind)) {
            // What has no name cannot be asked for: only the empty list brings it, and never the kinds that are off.
            None => return Vec::new(),
            Some(kind) => tracing::warn!(
                kind,
                "no unknown updates will come: Telegram cannot be asked for them together with this kind"
            ),
        }
    }
    // An empty list means Telegram's default set, which nobody here would handle.
    if kinds.is_empty() {
        kinds.push("message");
    }
    kinds.into_iter().map(str::to_owned).collect()
}

/// What was collected at link time is said, so that a handler that is missing can be missed.
fn list_handlers(table: &Table) {
    for route in &table.routes {
        let meta = route.meta;
        tracing::debug!(handler = meta.name, module = meta.module, trigger = ?meta.trigger, "handler");
    }
}

#[cfg(all(test, feature = "emulator"))]
mod tests;
