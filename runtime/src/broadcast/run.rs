//! Runs a broadcast: chats are taken from the list a few at a time, written to, and taken off it with the note of what came of it.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use botwright_api::{Bot, Error as ApiError};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tracing::Instrument as _;

use super::collect;
use super::row::{BroadcastId, CHATS, Row, Standing, UNREACHABLE, read, wish};
use crate::clock::Clock;
use crate::dispatch::Due;
use crate::error::{Error, Result};
use crate::sending::{Pacer, Priority, with_priority};
use crate::storage::{Batch, Expected, Key, Pages, Store};

/// How many are written to at the same time. At Telegram's pace few are; slow answers and paid ones need more.
pub(super) const MOST_UNDERWAY: usize = 64;

/// How long a broadcast belongs to its worker without a sign of life, in milliseconds.
const LEASE: i64 = 50_000;

/// How often there is a sign of life, at least.
const SIGN_OF_LIFE: Duration = Duration::from_secs(15);

/// How many failures without any success are enough to see that the message is what is wrong.
const SURELY_WRONG: u64 = 10;

/// What runs a broadcast.
pub(crate) struct Runner<'a> {
    pub(crate) bot: &'a Bot,
    pub(crate) store: &'a Store,
    pub(crate) clock: &'a Clock,
    /// Who learns what a commit has planned.
    pub(crate) due: Option<&'a Due>,
    /// True when it is to leave off.
    pub(crate) stopping: watch::Receiver<bool>,
}

/// How a run has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// There is nothing more to do, unless somebody resumes it.
    Over,
    /// The process stops: somebody has to go on.
    Stopped,
    /// Another worker has it until this moment.
    Taken(i64),
}

/// A run under way.
struct Run<'a> {
    runner: &'a Runner<'a>,
    row: Row,
    expected: Expected,
    /// The chats that were read from the list and not written to.
    waiting: VecDeque<i64>,
    list: Pages<'a>,
    underway: JoinSet<(i64, Came)>,
    pacer: Option<Pacer>,
}

/// What came of one chat.
#[derive(Debug)]
enum Came {
    Sent,
    Skipped,
    /// Nothing yet: it stays on the list.
    Nothing,
    Failed(ApiError),
}

impl Came {
    /// Why nobody at all can be written to, if that is what is wrong and not the chat.
    fn shut_out(&self) -> Option<String> {
        let Self::Failed(error @ (ApiError::Unauthorized(refusal) | ApiError::NotFound(refusal))) = self
        else {
            return None;
        };
        // A server that is none of Telegram's answers with a whole page.
        let words = refusal.description.lines().next().unwrap_or_default();
        let what =
            if matches!(error, ApiError::Unauthorized(_)) { "token" } else { "token, or this address" };
        Some(format!("Telegram does not know this {what} ({} {words})", refusal.code))
    }
}

impl Runner<'_> {
    /// Runs a broadcast from where it stands.
    ///
    /// # Errors
    /// If the storage fails; what was sent is noted then only if it could be.
    pub(crate) async fn run(&self, id: BroadcastId) -> Result<Ended> {
        let Some((row, wished, expected)) = read(self.store, id).await? else { return Ok(Ended::Over) };
        let now = self.clock.now();
        if row.progress.standing == Standing::Done
            || (wished != Standing::Running && row.progress.standing == wished)
        {
            return Ok(Ended::Over);
        }
        if row.leased > now {
            return Ok(Ended::Taken(row.leased));
        }
        let pacer = row.rate.map(|rate| Pacer::new(rate, self.clock));
        let mut run = Run {
            runner: self,
            row,
            expected,
            waiting: VecDeque::new(),
            list: Pages::new(self.store, CHATS, ""),
            underway: JoinSet::new(),
            pacer,
        };
        match run.go().await {
            // Somebody else has begun with it at the same moment, and was first.
            Err(error) if error.is_conflict() => Ok(Ended::Taken(now + LEASE)),
            ended => ended,
        }
    }

    fn stops(&self) -> bool {
        *self.stopping.borrow()
    }
}

impl Run<'_> {
    async fn go(&mut self) -> Result<Ended> {
        if self.wished().await? == Standing::Running {
            (self.row.progress.standing, self.row.progress.why) = (Standing::Running, None);
            // From here on it is this worker's.
            self.commit(Batch::default()).await?;
            self.collect().await?;
        }
        loop {
            let wished = self.wished().await?;
            let goes_on = wished == Standing::Running && !self.runner.stops();
            if goes_on {
                self.fill().await?;
            }
            if self.underway.is_empty() {
                return self.end(wished).await;
            }
            self.note(goes_on).await?;
        }
    }

    /// What the owner wishes.
    async fn wished(&self) -> Result<Standing> {
        let found = read(self.runner.store, self.row.progress.id).await?;
        Ok(found.map_or(Standing::Cancelled, |(_, wished, _)| wished))
    }

    /// Puts everybody on the list who belongs there, and counts them.
    async fn collect(&mut self) -> Result {
        if self.row.collecting.is_none() {
            return Ok(());
        }
        let mut batch = Batch::default();
        while collect::page(self.runner.store, &mut self.row, &mut batch).await? {
            self.commit(std::mem::take(&mut batch)).await?;
            if self.runner.stops() {
                return Ok(());
            }
        }
        self.row.progress.total = collect::count(self.runner.store, &self.row).await?;
        self.row.collecting = None;
        self.commit(Batch::default()).await
    }

    /// Begins to write to as many chats as may be written to now.
    async fn fill(&mut self) -> Result {
        while self.underway.len() < MOST_UNDERWAY {
            if self.waiting.is_empty() {
                self.read_list().await?;
            }
            let Some(chat) = self.waiting.front().copied() else { return Ok(()) };
            if let Some(pacer) = &mut self.pacer
                && !pacer.is_free()
            {
                if self.underway.is_empty() {
                    pacer.wait().await;
                } else {
                    return Ok(());
                }
            }
            if let Some(pacer) = &mut self.pacer {
                pacer.take();
            }
            self.waiting.pop_front();
            self.begin(chat);
        }
        Ok(())
    }

    /// Writes to a chat, in a task of its own.
    fn begin(&mut self, chat: i64) {
        let (bot, message, dry) = (self.runner.bot.clone(), self.row.message.clone(), self.row.progress.dry);
        let (store, skips) = (self.runner.store.clone(), self.row.skips_unreachable);
        let writing = with_priority(Priority::Broadcast, async move {
            let key = chat.to_string();
            if skips && matches!(store.read(&[Key::new(UNREACHABLE, &key)]).await.as_deref(), Ok([Some(_)])) {
                return (chat, Came::Skipped);
            }
            if dry {
                return (chat, Came::Sent);
            }
            match message.send(&bot, chat).await {
                Ok(()) => (chat, Came::Sent),
                Err(ApiError::Stopped { .. }) => (chat, Came::Nothing),
                Err(error) => (chat, Came::Failed(error)),
            }
        });
        self.underway.spawn(writing.in_current_span());
    }

    /// Reads more of the list.
    async fn read_list(&mut self) -> Result {
        let of_this = format!("/{}", self.row.progress.id);
        while self.waiting.is_empty()
            && let Some(page) = self.list.next().await?
        {
            let chats = page.iter().filter_map(|(key, _)| key.strip_suffix(&of_this)?.parse::<i64>().ok());
            self.waiting.extend(chats);
        }
        Ok(())
    }

    /// Waits until something has come of a chat, and notes that, and of all others of which something has.
    async fn note(&mut self, goes_on: bool) -> Result {
        let mut came = HashMap::new();
        let paced = self.pacer.as_ref().filter(|_| goes_on && !self.waiting.is_empty());
        tokio::select! {
            joined = self.underway.join_next() => came.extend(joined.transpose().map_err(Error::from)?),
            () = Pacer::wait_for(paced) => return Ok(()),
            () = tokio::time::sleep(SIGN_OF_LIFE) => {}
        }
        while let Some(joined) = self.underway.try_join_next() {
            came.extend([joined.map_err(Error::from)?]);
        }
        let mut batch = Batch::default();
        let shut_out = came.values().find_map(Came::shut_out);
        for (chat, came) in came {
            self.mark(chat, &came, &mut batch);
        }
        self.give_way(shut_out, &mut batch).await?;
        self.report(&mut batch)?;
        self.commit(batch).await
    }

    /// Pauses by itself where going on would only use up the list.
    async fn give_way(&mut self, shut_out: Option<String>, batch: &mut Batch) -> Result {
        let progress = &self.row.progress;
        let all_fail = progress.failed >= SURELY_WRONG && progress.sent == 0;
        let why = shut_out.or_else(|| {
            all_fail.then(|| "the first messages all failed: see the log for the reason".to_owned())
        });
        // Its owner may have given it up while the calls were under way.
        if progress.why.is_none() && why.is_some() && self.wished().await? == Standing::Running {
            self.row.progress.why = why;
            wish(self.row.progress.id, Standing::Paused, batch)?;
        }
        Ok(())
    }

    /// Counts what came of a chat, and takes it off the list.
    fn mark(&mut self, chat: i64, came: &Came, batch: &mut Batch) {
        let progress = &mut self.row.progress;
        let key = chat.to_string();
        let mut unreachable = None;
        match came {
            Came::Nothing => return,
            // Who is resumed before the pause is seen is written to all the same.
            Came::Failed(_) if came.shut_out().is_some() => return self.waiting.push_back(chat),
            Came::Failed(error) if self.runner.stops() && waited(error) => return,
            Came::Sent => progress.sent += 1,
            Came::Skipped => progress.skipped += 1,
            Came::Failed(ApiError::BotBlocked(_)) => {
                progress.blocked += 1;
                unreachable = Some("blocked");
            }
            Came::Failed(error) if is_gone(error) => {
                progress.gone += 1;
                unreachable = Some("gone");
            }
            Came::Failed(ApiError::Unanswered(_)) => progress.uncertain += 1,
            Came::Failed(error) => {
                tracing::warn!(chat, %error, "a broadcast did not reach the chat");
                progress.failed += 1;
            }
        }
        match unreachable {
            Some(why) => batch.put(UNREACHABLE, &key, Expected::Anything, why.into()),
            None if matches!(came, Came::Sent) && !progress.dry => {
                batch.remove(UNREACHABLE, &key, Expected::Anything);
            }
            None => {}
        }
        batch.remove(CHATS, &progress.id.chat_key(&key), Expected::Anything);
    }

    /// Starts the job that is told, at each tenth of the way and at the end.
    fn report(&mut self, batch: &mut Batch) -> Result {
        let progress = &self.row.progress;
        let tenth = progress.tenths();
        // The last tenth is the end itself.
        if (tenth <= self.row.reported || tenth >= 10) && !progress.is_over() {
            return Ok(());
        }
        self.row.reported = tenth;
        if let Some(job) = &self.row.report {
            job.tell(batch, &self.row.progress, self.runner.clock.now())?;
        }
        Ok(())
    }

    /// Nothing is under way any more.
    async fn end(&mut self, wished: Standing) -> Result<Ended> {
        let mut batch = Batch::default();
        let progress = &mut self.row.progress;
        let stopped = wished == Standing::Running && self.runner.stops();
        progress.standing = match wished {
            Standing::Running if stopped => Standing::Running,
            Standing::Running => Standing::Done,
            other => other,
        };
        if progress.standing == Standing::Cancelled {
            self.strike(&mut batch).await?;
        }
        if self.row.progress.is_over() {
            self.report(&mut batch)?;
        }
        self.row.leased = 0;
        self.write(batch).await?;
        Ok(if stopped { Ended::Stopped } else { Ended::Over })
    }

    /// Takes everybody off the list who has not got it.
    async fn strike(&mut self, batch: &mut Batch) -> Result {
        self.list = Pages::new(self.runner.store, CHATS, "");
        self.waiting.clear();
        loop {
            self.read_list().await?;
            if self.waiting.is_empty() {
                return Ok(());
            }
            for chat in self.waiting.drain(..) {
                let key = self.row.progress.id.chat_key(&chat.to_string());
                batch.remove(CHATS, &key, Expected::Anything);
            }
            self.commit(std::mem::take(batch)).await?;
        }
    }

    /// Writes the row with whatever else is to be written; refused if another worker has it.
    async fn commit(&mut self, batch: Batch) -> Result {
        self.row.leased = self.runner.clock.now() + LEASE;
        self.write(batch).await
    }

    async fn write(&mut self, mut batch: Batch) -> Result {
        self.row.put(&mut batch, self.expected)?;
        self.runner.store.commit_surely(&batch).await?;
        self.expected = Expected::Is(batch.version);
        if let Some(due) = self.runner.due {
            due.learn(&batch);
        }
        Ok(())
    }
}

/// Whether it says that the chat cannot be written to, now or ever.
fn is_gone(error: &ApiError) -> bool {
    matches!(
        error,
        ApiError::UserDeactivated(_)
            | ApiError::ChatNotFound(_)
            | ApiError::NotMember(_)
            | ApiError::BotKicked(_)
            | ApiError::Forbidden(_)
    )
}

/// Whether a call that a stop has ended had only waited for its next attempt: nothing of it has arrived.
fn waited(error: &ApiError) -> bool {
    error.is_unsent() || matches!(error, ApiError::RetryAfter { .. })
}
