//! What becomes of an update whose lane is at work: it waits, unless its handler says otherwise.
//!
//! For which handler it is meant is looked up as soon as the handler that runs in the lane is known, by the conversations as
//! they stood when that one began.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use botwright_api::types::Update;
use tokio::sync::watch;

use super::{LaneKey, Lanes, Task, Waiting};
use crate::app::Shared;
use crate::conversation::ActiveStates;
use crate::dispatch::{guarded, tasks};
use crate::event::{Cause, Event};
use crate::handler::{Busy, Meta, Route};

/// The update that runs in a lane: which handler has it, and whether it is to end.
pub(crate) struct Slot {
    key: LaneKey,
    lanes: Weak<Lanes>,
    chosen: Mutex<Option<Chosen>>,
    cancelled: watch::Sender<bool>,
}

#[derive(Clone)]
struct Chosen {
    route: Route,
    states: Arc<ActiveStates>,
}

/// An update that nobody has looked at, and what runs before it.
struct Unseen {
    update: Arc<Update>,
    number: u64,
    slot: Arc<Slot>,
    chosen: Chosen,
}

/// Why an update does not get its turn.
#[derive(Clone, Copy)]
enum Why {
    /// Its handler is at work.
    Dropped,
    /// The same, and the person is told.
    Busy(&'static str),
    /// A later one takes its place.
    Superseded,
}

impl Slot {
    /// A handler was chosen, and will run next.
    pub(crate) fn chosen(&self, route: &Route, states: &Arc<ActiveStates>) {
        let chosen = Chosen { route: *route, states: Arc::clone(states) };
        *self.chosen.lock().unwrap_or_else(PoisonError::into_inner) = Some(chosen);
        if let Some(lanes) = self.lanes.upgrade() {
            lanes.look(self.key);
        }
    }

    /// Returns when the handler is to end.
    pub(crate) async fn cancelled(&self) {
        // The sender is this slot's own, so that it cannot end before.
        let _ = self.cancelled.subscribe().wait_for(|cancelled| *cancelled).await;
    }

    fn cancel(&self) {
        self.cancelled.send_replace(true);
    }

    fn known(&self) -> Option<Chosen> {
        self.chosen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Lanes {
    /// A place for what runs, where somebody may want to know of it.
    pub(super) fn slot(self: &Arc<Self>, key: LaneKey) -> Option<Arc<Slot>> {
        self.shared.table.is_impatient.then(|| {
            Arc::new(Slot {
                key,
                lanes: Arc::downgrade(self),
                chosen: Mutex::default(),
                cancelled: watch::Sender::default(),
            })
        })
    }

    /// Looks at the updates that wait in a lane, once it is known what runs there.
    pub(super) fn look(self: &Arc<Self>, key: LaneKey) {
        if !self.shared.table.is_impatient {
            return;
        }
        while let Some(unseen) = self.unseen(key) {
            let meant = meant(&self.shared, &unseen);
            self.queues().seen(key, unseen.number, meant);
            if let Some(meant) = meant {
                self.decide(key, &unseen, meant);
            }
        }
    }

    fn unseen(&self, key: LaneKey) -> Option<Unseen> {
        let queues = self.queues();
        let slot = queues.slot(key)?;
        let chosen = slot.known()?;
        let waiting = queues.unseen(key)?;
        let Task::Update(update, _) = &waiting.task else { return None };
        Some(Unseen { update: Arc::clone(update), number: waiting.number, slot, chosen })
    }

    fn decide(self: &Arc<Self>, key: LaneKey, unseen: &Unseen, meant: &'static Meta) {
        let before = self.queues().before(key, unseen.number, meant);
        let at_work = unseen.chosen.route.meta.is(meant) || !before.is_empty();
        match meant.busy {
            Busy::Drop if at_work => self.dismiss(key, unseen.number, meant, Why::Dropped),
            Busy::Answer(text) if at_work => self.dismiss(key, unseen.number, meant, Why::Busy(text)),
            Busy::Queue | Busy::Drop | Busy::Answer(_) => {}
            Busy::Cancel => {
                unseen.slot.cancel();
                for number in before {
                    self.dismiss(key, number, meant, Why::Superseded);
                }
            }
        }
    }

    /// Takes an update out of its lane, and answers it if there is something to say. It is done then.
    fn dismiss(self: &Arc<Self>, key: LaneKey, number: u64, meant: &'static Meta, why: Why) {
        let removed = {
            let mut queues = self.queues();
            let removed = queues.remove(key, number);
            if removed.as_ref().is_some_and(|(waiting, _)| waiting.row.is_some()) {
                queues.overflowing(key).begin_settling();
            }
            removed
        };
        let Some((waiting, followers)) = removed else { return };
        self.start_others(followers);
        let lanes = Arc::clone(self);
        tokio::spawn(async move { lanes.see_out(key, waiting, meant, why).await });
    }

    async fn see_out(&self, key: LaneKey, waiting: Waiting, meant: &'static Meta, why: Why) {
        let Waiting { task, since, bytes, row, .. } = waiting;
        if let Some(row) = row {
            // Before the lane brings back what is in the storage.
            self.remove(vec![row]).await;
            self.queues().overflowing(key).end_settling();
            self.changed.notify_waiters();
        }
        if let Task::Update(update, done) = task {
            let (outcome, text) = match why {
                Why::Dropped => ("dropped", None),
                Why::Busy(text) => ("busy", Some(text)),
                Why::Superseded => ("cancelled", None),
            };
            let seen_out = pin!(tasks::turn_away(&self.shared, &update, meant.name, outcome, text, since));
            if let Err(error) = guarded::catch(seen_out).await {
                tracing::error!(?error, "somebody could not be told that their update was turned away");
            }
            done();
        }
        self.queues().left(bytes);
        self.changed.notify_waiters();
        self.emptied.notify_waiters();
    }
}

/// The handler that would be asked first about an update, as things stood when the handler before it began.
fn meant(shared: &Shared, unseen: &Unseen) -> Option<&'static Meta> {
    let event = Event::new(shared.bot.clone(), Cause::Update(Arc::clone(&unseen.update)));
    // The lane's other topics and messages have conversations of their own.
    let here = unseen.chosen.states.states.iter();
    let here = here.filter(|state| state.keyed.key(&event).is_some_and(|key| key == state.key));
    let states = ActiveStates { states: here.cloned().collect() };
    // Filters are the author's: one that panics says nothing here, and fails its own update when that has its turn.
    let first = || shared.table.candidates(&event, &states, &shared.own_name).next().map(|route| route.meta);
    catch_unwind(AssertUnwindSafe(first)).unwrap_or_default()
}
