//! A call's way: its turn, its attempts, its answer.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use botwright_api::{Answered, ChatId, Error, Target};
use tokio::sync::{Notify, Semaphore, SemaphorePermit, watch};

use super::nature::Nature;
use super::place::{Edited, Place};
use super::queue::{Entry, Follower, Queue, Turn};
use super::retry::{Next, Trial};
use super::time::{Moment, Time};
use super::{Outcome, Patience, Priority, Settings, priority};
use crate::metrics;

/// A call as the scheduler sees it.
pub(super) trait Outgo: Send + Sync {
    fn method(&self) -> &str;
    fn target(&self) -> &Target;
    fn is_repeatable(&self) -> bool;
    fn readdress(&mut self, chat: ChatId) -> Result<(), Error>;
    fn attempt(&self) -> impl Future<Output = Result<Answered, Error>> + Send;
}

/// Called when a group turns out to have become a supergroup: with its old id and its new one.
pub(super) type OnMove = Box<dyn Fn(ChatId, ChatId) + Send + Sync>;

/// What all calls share.
pub(super) struct Core {
    time: Time,
    patience: Patience,
    /// Whether there is any budget at all.
    is_paced: bool,
    queue: Mutex<State>,
    /// How many calls may wait, by priority.
    room: [Semaphore; Priority::ALL.len()],
    /// Something waits that was not there when the pump looked last.
    news: Notify,
    /// How many calls wait, or are made again.
    busy: AtomicUsize,
    rested: Notify,
    open: watch::Sender<Open>,
    on_move: OnceLock<OnMove>,
}

struct State {
    queue: Queue,
    /// Whether a task looks after those who wait.
    is_pumped: bool,
}

/// Whose calls may still wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    All,
    /// All but broadcasts.
    Replies,
    Nobody,
}

impl Open {
    fn shuts_out(self, priority: Priority) -> bool {
        match self {
            Self::All => false,
            Self::Replies => priority == Priority::Broadcast,
            Self::Nobody => true,
        }
    }
}

/// What a call gets after it has waited.
enum Pass {
    Go,
    Answered(Result<Answered, Error>),
}

impl Core {
    pub(super) fn new(settings: &Settings, time: Time) -> Self {
        Self {
            time,
            patience: settings.patience,
            is_paced: settings.limits.is_paced(),
            queue: Mutex::new(State { queue: Queue::new(settings.limits), is_pumped: false }),
            room: Priority::ALL.map(|_| Semaphore::new(settings.most_waiting)),
            news: Notify::new(),
            busy: AtomicUsize::new(0),
            rested: Notify::new(),
            open: watch::Sender::new(Open::All),
            on_move: OnceLock::new(),
        }
    }

    /// Whether a call may go at once.
    pub(super) fn admit(&self, call: &impl Outgo) -> bool {
        if !self.is_paced {
            return true;
        }
        let nature = Nature::of(call.method());
        let Some(entry) = entry_of(call, nature) else { return true };
        self.state().queue.admit(&entry, self.time.now())
    }

    /// Waits for the call's turn, makes it, and makes it again where that helps and harms nobody.
    pub(super) async fn conduct<C: Outgo>(
        self: &Arc<Self>,
        mut call: C,
        failed: Option<Error>,
    ) -> Result<Answered, Error> {
        let _busy = Busy::new(self);
        let nature = Nature::of(call.method());
        let mut trial = Trial::new(nature, nature.priority(priority::current()), self.patience);
        let mut followers = Vec::new();
        let mut again = failed.is_some();
        let mut failed = failed;
        let answer = loop {
            let answer = match failed.take() {
                Some(error) => Err(error),
                None => match self.turn(&call, nature, again, &mut followers).await {
                    Pass::Go => call.attempt().await,
                    Pass::Answered(answer) => return answer,
                },
            };
            let Err(error) = answer else { break answer };
            again = true;
            let lasting = error.clone();
            match trial.after(error, call.is_repeatable()) {
                Next::Fail(error) => break Err(error),
                Next::Done => break Ok(Answered::instead(&true.into())),
                Next::Moved(to) => {
                    let from = Place::of(call.target()).and_then(Place::chat);
                    tracing::info!(method = call.method(), ?from, to = to.0, "the group has another id now");
                    if let (Some(told), Some(from)) = (self.on_move.get(), from) {
                        told(from, to);
                    }
                    call.readdress(to)?;
                }
                Next::Later(after) => {
                    tracing::warn!(
                        method = call.method(),
                        ?after,
                        "too many calls: it is made again when Telegram lets it"
                    );
                    match entry_of(&call, nature).filter(|_| self.is_paced) {
                        Some(entry) => self.pause(&entry, after),
                        None if self.sleeps(after).await => {}
                        None => break Err(lasting),
                    }
                }
                Next::Again(pause) => {
                    tracing::debug!(method = call.method(), error = %lasting, ?pause, "it is made again");
                    if !self.sleeps(pause).await {
                        break Err(lasting);
                    }
                }
            }
        };
        for follower in followers {
            // Nobody need listen.
            let _ = follower.send(Outcome::Answered(answer.clone()));
        }
        answer
    }

    /// Waits until it is the call's turn.
    async fn turn(
        self: &Arc<Self>,
        call: &impl Outgo,
        nature: Nature,
        again: bool,
        followers: &mut Vec<Follower>,
    ) -> Pass {
        let entry = entry_of(call, nature).filter(|_| self.is_paced);
        let Some(entry) = entry else { return Pass::Go };
        let Ok(_room) = self.room(entry.priority).await else { return stopped(call) };
        loop {
            let turn = {
                let mut state = self.state();
                if self.open.borrow().shuts_out(entry.priority) {
                    return stopped(call);
                }
                let now = self.time.now();
                let turn = state.queue.wait(entry, again, std::mem::take(followers), now);
                metrics::waiting_sends(entry.priority.name(), state.queue.waiting(entry.priority));
                self.pump(&mut state);
                turn
            };
            self.news.notify_one();
            match turn.await {
                Ok(Turn::Go(waiting)) => {
                    *followers = waiting;
                    return Pass::Go;
                }
                Ok(Turn::Overtaken(later)) => match later.await {
                    Ok(Outcome::Answered(answer)) => return Pass::Answered(answer),
                    // Whoever overtook it has gone away before its turn.
                    Ok(Outcome::Again) => {}
                    Err(_) if self.open.borrow().shuts_out(entry.priority) => return stopped(call),
                    // Whoever overtook it has gone away in the middle of it.
                    Err(_) => {
                        let method = call.method().to_owned().into();
                        return Pass::Answered(Err(Error::Unanswered(Box::new(Error::Timeout { method }))));
                    }
                },
                Err(_) => return stopped(call),
            }
        }
    }

    /// A place among those who may wait; the error of a scheduler that is closed.
    async fn room(&self, priority: Priority) -> Result<SemaphorePermit<'_>, tokio::sync::AcquireError> {
        let room = &self.room[priority as usize];
        if let Ok(permit) = room.try_acquire() {
            return Ok(permit);
        }
        tracing::debug!(?priority, "as many calls wait as may: the next one waits for room");
        room.acquire().await
    }

    /// Lets nobody send to the chat until its time has passed, or to any, if that is what is wrong.
    fn pause(self: &Arc<Self>, entry: &Entry, after: Duration) {
        let now = self.time.now();
        self.state().queue.pause(entry.place, entry.priority, now.after(after), now);
        self.news.notify_one();
    }

    /// Whether it could sleep so long, as nobody has stopped the bot meanwhile.
    async fn sleeps(&self, pause: Duration) -> bool {
        let (mut open, priority) = (self.open.subscribe(), priority::current());
        tokio::select! {
            () = self.time.sleep_until(self.time.now().after(pause)) => true,
            _ = open.wait_for(|open| open.shuts_out(priority)) => false,
        }
    }

    /// Has a task look after those who wait, for as long as there are any.
    fn pump(self: &Arc<Self>, state: &mut State) {
        if !std::mem::replace(&mut state.is_pumped, true) {
            let mut pumping = Pumping { core: Arc::clone(self), has_ended: false };
            tokio::spawn(async move {
                while let Some(next) = pumping.release() {
                    tokio::select! {
                        () = pumping.core.time.sleep_until(next) => {}
                        () = pumping.core.news.notified() => {}
                    }
                }
            });
        }
    }

    pub(super) fn tell_moves(&self, told: OnMove) {
        // It is said once, when the bot starts.
        let _ = self.on_move.set(told);
    }

    pub(super) async fn idle(&self) {
        loop {
            let rested = self.rested.notified();
            tokio::pin!(rested);
            rested.as_mut().enable();
            if self.busy.load(Ordering::SeqCst) == 0 {
                return;
            }
            rested.await;
        }
    }

    pub(super) fn send_broadcasts_away(self: &Arc<Self>) {
        let mut state = self.state();
        self.open.send_replace(Open::Replies);
        state.queue.send_away(Priority::Broadcast, self.time.now());
        drop(state);
        self.news.notify_one();
    }

    pub(super) fn close(&self) {
        let mut state = self.state();
        self.open.send_replace(Open::Nobody);
        state.queue.clear();
        self.room.iter().for_each(Semaphore::close);
        self.news.notify_one();
    }

    #[cfg(test)]
    pub(super) fn known(&self) -> usize {
        self.state().queue.known()
    }

    /// How many calls of a priority wait for their turn.
    #[cfg(test)]
    pub(super) fn waiting(&self, priority: Priority) -> usize {
        self.state().queue.waiting(priority)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What waits for its turn, of a call that is counted.
fn entry_of(call: &impl Outgo, nature: Nature) -> Option<Entry> {
    if !nature.is_counted() {
        return None;
    }
    let target = call.target();
    let place = Place::of(target)?;
    let edited = if nature == Nature::Edits { Edited::of(call.method(), target) } else { None };
    let priority = nature.priority(priority::current());
    Some(Entry { place, priority, paid: target.paid, messages: target.messages, edited })
}

fn stopped(call: &impl Outgo) -> Pass {
    Pass::Answered(Err(Error::Stopped { method: call.method().to_owned().into() }))
}

/// The task that looks after those who wait.
struct Pumping {
    core: Arc<Core>,
    has_ended: bool,
}

impl Pumping {
    /// Lets everybody go whose turn it is; when to look again, unless there is nobody left.
    fn release(&mut self) -> Option<Moment> {
        let mut state = self.core.state();
        let next = state.queue.release(self.core.time.now());
        for priority in Priority::ALL {
            metrics::waiting_sends(priority.name(), state.queue.waiting(priority));
        }
        if next.is_none() {
            (state.is_pumped, self.has_ended) = (false, true);
        }
        next
    }
}

impl Drop for Pumping {
    fn drop(&mut self) {
        // Its runtime has ended before it: whoever waits next, on another one, starts another.
        if !self.has_ended {
            self.core.state().is_pumped = false;
        }
    }
}

/// Counts a call among those that are not done.
struct Busy<'a>(&'a Core);

impl<'a> Busy<'a> {
    fn new(core: &'a Core) -> Self {
        core.busy.fetch_add(1, Ordering::SeqCst);
        Self(core)
    }
}

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        if self.0.busy.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.0.rested.notify_waiters();
        }
    }
}
