//! Long polling: an update is confirmed to Telegram only after it has been handled and committed.
//!
//! The offset stays at the oldest update that is not done; what Telegram sends again meanwhile is known and skipped.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use botwright_api::types::Update;
use botwright_api::{Bot, Error};
use tokio::sync::Notify;
use tokio::sync::watch::Receiver;

use super::{Target, stopped};
use crate::app::Shared;
use crate::dispatch::{self, Lanes, Task};

/// How long Telegram may keep a request open, in seconds.
const TIMEOUT: i64 = 50;
/// How long to wait before asking again while handlers run and nothing new came.
const PATIENCE: Duration = Duration::from_millis(500);
/// How many updates one answer holds at most.
const WINDOW: usize = 100;
/// The longest pause after an error.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Fetches updates and hands them to the lanes.
pub(super) struct Poller {
    bot: Bot,
    kinds: Vec<String>,
    lanes: Arc<Lanes>,
    taken: Arc<Taken>,
    shared: Arc<Shared>,
}

/// The updates that were taken and are not confirmed; those that are done by their numbers only.
#[derive(Default)]
struct Taken {
    updates: Mutex<BTreeMap<i64, Option<Arc<Update>>>>,
    done: Notify,
}

impl Poller {
    pub(super) fn new(target: &Target) -> Self {
        let Target { shared, lanes, kinds, .. } = target.clone();
        Self { bot: shared.bot.clone(), kinds, lanes, taken: Arc::default(), shared }
    }

    /// Polls until it is told to stop, then waits for what runs and confirms it.
    pub(super) async fn run(self, mut stop: Receiver<bool>) {
        let mut pause = Duration::from_secs(1);
        let mut offset = 0;
        loop {
            let asked = tokio::select! {
                biased;
                () = stopped(&mut stop) => break,
                asked = self.ask(offset) => asked,
            };
            match asked {
                Ok(updates) => {
                    pause = Duration::from_secs(1);
                    let fresh = self.take(updates).await;
                    if !fresh && self.taken.some_run() {
                        self.pass_if_full().await;
                        tokio::select! {
                            () = stopped(&mut stop) => break,
                            () = self.taken.done.notified() => {}
                            () = tokio::time::sleep(PATIENCE) => {}
                        }
                    }
                }
                Err(error) => {
                    report(&error);
                    tokio::select! {
                        () = stopped(&mut stop) => break,
                        () = tokio::time::sleep(asked_pause(&error).unwrap_or(pause)) => {}
                    }
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
            }
            offset = self.taken.offset(offset);
        }
        self.lanes.idle().await;
        self.confirm(self.taken.offset(offset)).await;
    }

    async fn ask(&self, offset: i64) -> Result<Vec<Update>, Error> {
        let timeout = if self.taken.some_run() { 0 } else { TIMEOUT };
        self.bot
            .get_updates()
            .offset(offset)
            .limit(100)
            .timeout(timeout)
            .allowed_updates(self.kinds.clone())
            .await
    }

    /// Hands over what is new; whether anything was.
    async fn take(&self, updates: Vec<Update>) -> bool {
        let mut fresh = false;
        for update in updates {
            let id = update.update_id;
            let update = Arc::new(update);
            if !self.taken.add(&update) {
                continue;
            }
            fresh = true;
            let taken = Arc::clone(&self.taken);
            self.lanes.push(Task::Update(update, Box::new(move || taken.finish(id)))).await;
        }
        fresh
    }

    /// Telegram shows nothing beyond the updates of one answer, and one slow handler must not stop the bot: lets the offset
    /// pass the oldest, once the storage keeps it safe.
    async fn pass_if_full(&self) {
        let kept_safe = self.shared.storage.is_shared();
        let Some(oldest) = self.taken.in_the_way(kept_safe) else { return };
        let id = oldest.update_id;
        if kept_safe {
            if let Err(error) = dispatch::keep_safe(&self.shared, &oldest).await {
                return tracing::warn!(
                    id,
                    ?error,
                    "a slow update holds up the later ones: the storage cannot keep it"
                );
            }
            tracing::info!(id, "slow: kept in the storage, so that later updates can come");
        } else {
            tracing::warn!(
                id,
                "confirmed before it was done, as later updates wait behind it; a crash now would lose it"
            );
        }
        self.taken.pass(id);
    }

    /// Tells Telegram that everything below the offset is done, so that a restart does not bring it again.
    async fn confirm(&self, offset: i64) {
        if offset == 0 {
            return;
        }
        let asked = self.bot.get_updates().offset(offset).limit(1).timeout(0);
        match tokio::time::timeout(Duration::from_secs(5), asked.into_future()).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => {
                tracing::warn!(%error, "the last updates could not be confirmed; they may come again");
            }
            Err(_) => tracing::warn!(
                "the last updates could not be confirmed within 5 seconds; they may come again"
            ),
        }
    }
}

impl Taken {
    /// Whether the update is new.
    fn add(&self, update: &Arc<Update>) -> bool {
        let mut updates = self.updates();
        if updates.contains_key(&update.update_id) {
            return false;
        }
        updates.insert(update.update_id, Some(Arc::clone(update)));
        true
    }

    fn finish(&self, id: i64) {
        // One that the offset has passed already is no longer there.
        if let Some(running) = self.updates().get_mut(&id) {
            *running = None;
        }
        self.done.notify_one();
    }

    fn some_run(&self) -> bool {
        self.updates().values().any(Option::is_some)
    }

    /// The oldest update, if it is not done and a whole answer's worth of later ones is behind it. Where nothing can keep it
    /// safe, only if all of those are done, so that it alone holds up the rest.
    fn in_the_way(&self, kept_safe: bool) -> Option<Arc<Update>> {
        let updates = self.updates();
        let mut left = updates.values();
        let oldest = left.next()?.clone().filter(|_| updates.len() >= WINDOW)?;
        (kept_safe || left.all(Option::is_none)).then_some(oldest)
    }

    /// Forgets an update that somebody else keeps safe now.
    fn pass(&self, id: i64) {
        self.updates().remove(&id);
    }

    /// The first update that is not done; what stands below it is forgotten.
    fn offset(&self, current: i64) -> i64 {
        let mut updates = self.updates();
        let mut offset = current;
        while let Some(entry) = updates.first_entry() {
            if entry.get().is_some() {
                return *entry.key();
            }
            offset = entry.key() + 1;
            entry.remove();
        }
        offset
    }

    fn updates(&self) -> MutexGuard<'_, BTreeMap<i64, Option<Arc<Update>>>> {
        self.updates.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The pause that Telegram asks for.
fn asked_pause(error: &Error) -> Option<Duration> {
    match error {
        Error::RetryAfter { after, .. } => Some(*after),
        _ => None,
    }
}

fn report(error: &Error) {
    match error {
        Error::Conflict { .. } => {
            tracing::warn!(%error, "somebody else takes this bot's updates: another process polls, or a webhook is set");
        }
        Error::Unauthorized { .. } => {
            tracing::error!(%error, "Telegram does not accept the token: ask @BotFather for a new one");
        }
        _ => tracing::warn!(%error, "no updates; trying again"),
    }
}
