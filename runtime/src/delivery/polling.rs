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
use crate::backoff::Backoff;
use crate::dispatch::{Lanes, Task};
use crate::metrics;

/// How long Telegram may keep a request open, in seconds.
const TIMEOUT: i64 = 50;
/// How long to wait before asking again while handlers run: at first, and at most after nothing new came for a while.
const PATIENCE: (Duration, Duration) = (Duration::from_millis(10), Duration::from_millis(500));
/// How long while more updates wait at Telegram: at first for nearly all handlers, as what they handle comes once more with the next;
/// then, as theirs are slow, for the oldest of them only.
const PATIENCE_IN_BACKLOG: (Duration, Duration) = (Duration::from_millis(5), Duration::from_millis(45));
/// How many handlers may still run when the next of a backlog are asked for.
const FEW: usize = 10;
/// How many of the oldest have made room for others, where the rest is slow.
const SOME: usize = 25;
/// How many updates one answer holds at most.
const WINDOW: u8 = 100;
/// How long the confirmation at a stop may take: no stop waits for Telegram for a second. What is not confirmed comes again, and its mark
/// tells.
const FAREWELL: Duration = Duration::from_millis(500);

/// Fetches updates and hands them to the lanes.
pub(super) struct Poller {
    bot: Bot,
    kinds: Vec<String>,
    lanes: Arc<Lanes>,
    taken: Arc<Taken>,
    shared: Arc<Shared>,
}

/// The updates that were taken and are not confirmed.
#[derive(Default)]
struct Taken {
    updates: Mutex<Updates>,
    done: Notify,
}

#[derive(Default)]
struct Updates {
    /// By number; those that are done by their numbers only.
    all: BTreeMap<i64, Option<Arc<Update>>>,
    /// How many are not done.
    running: usize,
}

/// How far the polling has come.
#[derive(Default)]
struct Progress {
    offset: i64,
    backoff: Backoff,
    /// Whether Telegram was asked in vain the last time.
    failing: bool,
    /// How long what runs is waited for before Telegram is asked again.
    patience: Duration,
}

impl Poller {
    pub(super) fn new(target: &Target) -> Self {
        let Target { shared, lanes, kinds, .. } = target.clone();
        Self { bot: shared.bot.clone(), kinds, lanes, taken: Arc::default(), shared }
    }

    /// Polls until it is told to stop, then waits for what runs and confirms it.
    pub(super) async fn run(self, mut stop: Receiver<bool>) {
        let mut progress = Progress::default();
        loop {
            tokio::select! {
                biased;
                () = stopped(&mut stop) => break,
                () = self.round(&mut progress) => {}
            }
        }
        self.lanes.idle().await;
        self.confirm(self.taken.offset(progress.offset)).await;
    }

    /// Asks once, and hands over what came. It may be dropped anywhere: what has not come into its lane is not confirmed.
    async fn round(&self, progress: &mut Progress) {
        let probing = progress.failing;
        let asked = self.ask(progress).await;
        self.shared.pulse.asked(asked.is_ok());
        metrics::poll(asked.is_ok());
        if probing && asked.is_ok() {
            tracing::info!("Telegram answers again");
        }
        progress.failing = asked.is_err();
        match asked {
            Ok(updates) => {
                // One that is answered at once has shown little: beside another poller only the next would be ended.
                if !probing {
                    progress.backoff.reset();
                }
                let backlog = updates.len() >= usize::from(WINDOW);
                let fresh = self.take(updates).await;
                progress.patience =
                    if fresh { PATIENCE.0 } else { (progress.patience * 2).clamp(PATIENCE.0, PATIENCE.1) };
                if !fresh && self.taken.running() > 0 {
                    self.pass_if_full().await;
                }
                self.taken.settle(backlog && fresh, progress.patience).await;
            }
            Err(error) => {
                report(&error);
                let pause = asked_pause(&error).unwrap_or_else(|| progress.backoff.pause());
                tokio::time::sleep(pause).await;
            }
        }
        progress.offset = self.taken.offset(progress.offset);
    }

    /// One for each update that came; none for those that are known already.
    async fn ask(&self, progress: &Progress) -> Result<Vec<Option<Update>>, Error> {
        // After a failure the first answer comes at once, so that it is known that all is well.
        let timeout = if self.taken.running() > 0 || progress.failing { 0 } else { TIMEOUT };
        self.bot
            .get_updates()
            .offset(progress.offset)
            .limit(i64::from(WINDOW))
            .timeout(timeout)
            .allowed_updates(self.kinds.clone())
            .unless(|id| self.taken.knows(id))
            .await
    }

    /// Hands over what is new; whether anything was.
    async fn take(&self, updates: Vec<Option<Update>>) -> bool {
        let mut fresh = false;
        for update in updates.into_iter().flatten() {
            let id = update.update_id;
            let update = Arc::new(update);
            // The same may stand twice in one answer.
            if !self.taken.add(&update) {
                continue;
            }
            fresh = true;
            self.shared.pulse.beat(self.shared.clock.now());
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
            // The bot is to stop: Telegram brings it again.
            if !self.lanes.keep(&oldest).await {
                return;
            }
            tracing::info!(id, "slow: its lane is kept in the storage, so that later updates can come");
        } else {
            tracing::warn!(
                id,
                "confirmed before it was done, as later updates wait behind it; a crash now would lose it: a database (DATABASE_URL) keeps it safe"
            );
        }
        self.taken.finish(id);
    }

    /// Tells Telegram that everything below the offset is done, so that a restart does not bring it again.
    async fn confirm(&self, offset: i64) {
        if offset == 0 {
            return;
        }
        let asked = self.bot.get_updates().offset(offset).limit(1).timeout(0);
        match tokio::time::timeout(FAREWELL, asked.into_future()).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => {
                tracing::warn!(%error, "the last updates could not be confirmed; they may come again");
            }
            Err(_) => {
                tracing::warn!("the last updates could not be confirmed in time; they may come again");
            }
        }
    }
}

impl Taken {
    fn knows(&self, id: i64) -> bool {
        self.updates().all.contains_key(&id)
    }

    /// Whether the update is new.
    fn add(&self, update: &Arc<Update>) -> bool {
        let mut updates = self.updates();
        if updates.all.contains_key(&update.update_id) {
            return false;
        }
        updates.all.insert(update.update_id, Some(Arc::clone(update)));
        updates.running += 1;
        true
    }

    /// Lets the offset pass an update: it is done, or need not be held back for any longer.
    fn finish(&self, id: i64) {
        let mut updates = self.updates();
        // One that the offset has passed already is no longer there.
        if updates.all.get_mut(&id).and_then(Option::take).is_some() {
            updates.running -= 1;
        }
        drop(updates);
        self.done.notify_one();
    }

    fn running(&self) -> usize {
        self.updates().running
    }

    async fn are_at_most(&self, few: usize) {
        while self.running() > few {
            self.done.notified().await;
        }
    }

    /// Waits for what runs, though not for long: what is not done would come again, and with it little that is new.
    async fn settle(&self, backlog: bool, patience: Duration) {
        // Whatever still runs then comes again, and is known.
        if !backlog {
            drop(tokio::time::timeout(patience, self.are_at_most(0)).await);
        } else if tokio::time::timeout(PATIENCE_IN_BACKLOG.0, self.are_at_most(FEW)).await.is_err() {
            drop(tokio::time::timeout(PATIENCE_IN_BACKLOG.1, self.make_room()).await);
        }
    }

    /// Returns when some of the oldest are done, so that as many new ones can be shown, or nearly all are.
    async fn make_room(&self) {
        let blocked =
            |updates: &Updates| updates.running > FEW && updates.all.values().take(SOME).any(Option::is_some);
        while blocked(&self.updates()) {
            self.done.notified().await;
        }
    }

    /// The oldest update, if it is not done and a whole answer's worth of later ones is behind it. Where nothing can keep it
    /// safe, only if all of those are done, so that it alone holds up the rest.
    fn in_the_way(&self, kept_safe: bool) -> Option<Arc<Update>> {
        let updates = self.updates();
        let mut left = updates.all.values();
        let oldest = left.next()?.clone().filter(|_| updates.all.len() >= usize::from(WINDOW))?;
        (kept_safe || left.all(Option::is_none)).then_some(oldest)
    }

    /// The first update that is not done; what stands below it is forgotten.
    fn offset(&self, current: i64) -> i64 {
        let mut updates = self.updates();
        let mut offset = current;
        while let Some(entry) = updates.all.first_entry() {
            if entry.get().is_some() {
                return *entry.key();
            }
            offset = entry.key() + 1;
            entry.remove();
        }
        offset
    }

    fn updates(&self) -> MutexGuard<'_, Updates> {
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
        Error::Conflict(refusal) => {
            let who = rival(&refusal.description);
            tracing::warn!(%error, "{who}: Telegram gives updates to one only; trying again");
        }
        Error::Unauthorized { .. } => {
            tracing::error!(%error, "Telegram does not accept the token: ask @BotFather for a new one");
        }
        _ => tracing::warn!(%error, "no updates; trying again"),
    }
}

/// Who gets the updates instead, by Telegram's words.
fn rival(description: &str) -> &'static str {
    if description.contains("webhook is active") || description.contains("setWebhook") {
        "a webhook was set for this bot (`run --take-over` deletes it)"
    } else {
        "another process polls with this bot's token"
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use botwright_api::types::Update;
    use tokio::time::Instant;

    use super::Taken;

    const PAGE: i64 = 100;

    /// A page of updates that are done after so many milliseconds each; how long it takes until the next is asked for.
    async fn settled(done_after: impl Fn(i64) -> u64) -> Duration {
        let taken = Arc::new(Taken::default());
        for id in 0..PAGE {
            let update = serde_json::json!({ "update_id": id, "message": { "message_id": 1 } }).to_string();
            taken.add(&Arc::new(Update::from_json(update.as_bytes()).unwrap()));
            let (taken, time) = (Arc::clone(&taken), Duration::from_millis(done_after(id)));
            tokio::spawn(async move {
                tokio::time::sleep(time).await;
                taken.finish(id);
            });
        }
        let begin = Instant::now();
        taken.settle(true, Duration::ZERO).await;
        begin.elapsed()
    }

    #[tokio::test(start_paused = true)]
    async fn of_a_backlog_quick_handlers_are_waited_for_and_of_slow_ones_the_oldest() {
        let quick = settled(|id| if id < 90 { 2 } else { 1_000 }).await;
        assert_eq!(quick.as_millis(), 2, "nearly all of them");
        let slow = settled(|id| if id < 25 { 30 } else { 1_000 }).await;
        assert_eq!(slow.as_millis(), 30, "a quarter makes room");
        let behind = settled(|id| if id == 0 { 1_000 } else { 30 }).await;
        assert_eq!(behind.as_millis(), 30, "all but the oldest");
    }

    #[test]
    fn telegrams_words_say_who_gets_the_updates() {
        for (words, who) in [
            (
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
                "a webhook",
            ),
            ("Conflict: terminated by setWebhook request", "a webhook"),
            (
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                "another process",
            ),
        ] {
            assert!(super::rival(words).starts_with(who), "{words}");
        }
    }
}
