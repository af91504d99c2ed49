//! The tasks that do what stands in the lanes. Who has done all of a lane waits for the next one: a task is large, and a lane
//! hardly ever holds more than one update.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot::{self, Receiver, Sender};

use super::queues::Next;
use super::{LaneKey, Lanes};

/// How many wait at most; who comes later ends.
const MOST: usize = 128;

/// Those that wait. When the lanes go, they end.
#[derive(Default)]
pub(super) struct Workers {
    waiting: Mutex<Vec<Sender<Work>>>,
}

/// A lane, and what is to be done first in it.
struct Work {
    lanes: Arc<Lanes>,
    key: LaneKey,
    next: Next,
}

impl Lanes {
    /// Starts what a change has made ready.
    pub(super) fn go_on(self: &Arc<Self>, key: LaneKey, next: Next) {
        if !matches!(next, Next::Leave) {
            self.workers.give(Work { lanes: Arc::clone(self), key, next });
        }
    }
}

impl Workers {
    fn give(&self, mut work: Work) {
        while let Some(worker) = self.pop() {
            match worker.send(work) {
                Ok(()) => return,
                // Its runtime has ended.
                Err(refused) => work = refused,
            }
        }
        tokio::spawn(work.go_on());
    }

    fn pop(&self) -> Option<Sender<Work>> {
        self.waiting().pop()
    }

    /// Where the next lane comes from; none if enough wait.
    fn wait(&self) -> Option<Receiver<Work>> {
        let mut waiting = self.waiting();
        if waiting.len() >= MOST {
            return None;
        }
        let (sender, receiver) = oneshot::channel();
        waiting.push(sender);
        Some(receiver)
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<Sender<Work>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Work {
    /// Does it, and what comes after it.
    async fn go_on(mut self) {
        loop {
            let Self { lanes, key, next } = self;
            lanes.work(key, next).await;
            let Some(receiver) = lanes.workers.wait() else { return };
            // Who waits keeps nothing alive.
            drop(lanes);
            let Ok(next) = receiver.await else { return };
            self = next;
        }
    }
}

#[cfg(all(test, feature = "emulator"))]
mod tests;
