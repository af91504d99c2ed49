//! What does the tasks whose turn has come. A worker is large, and a lane hardly ever holds more than one task: so workers are kept,
//! and do one task after the other.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::runtime::Handle;

use super::queues::Next;
use super::{LaneKey, Lanes};

/// How many rest at most; those above end.
const MOST: usize = 128;

/// Those that rest.
#[derive(Default)]
pub(super) struct Workers {
    resting: Mutex<Vec<Worker>>,
}

/// Does one task after the other, each when it is put on its desk.
struct Worker {
    desk: Arc<Mutex<Desk>>,
    work: Pin<Box<dyn Future<Output = ()> + Send>>,
}

enum Desk {
    /// The worker rests.
    Empty,
    Given(Work),
    Busy,
}

/// A lane, and what is to be done there now.
struct Work {
    lanes: Arc<Lanes>,
    key: LaneKey,
    next: Next,
}

/// What is to be done in a lane now, and who does it: whoever awaits this. Dropped before the end, it goes on by itself.
#[must_use = "awaited it is done at once"]
pub(crate) struct Begun {
    lanes: Arc<Lanes>,
    worker: Option<Worker>,
    /// Whether it goes on by itself already: then it is dropped only with its runtime.
    by_itself: bool,
}

impl Lanes {
    /// Does by itself what a change has made ready.
    pub(super) fn go_on(self: &Arc<Self>, key: LaneKey, next: Next) {
        if let Some(begun) = self.begun(key, next) {
            tokio::spawn(begun.by_itself());
        }
    }

    /// What a change has made ready, if anything.
    pub(super) fn begun(self: &Arc<Self>, key: LaneKey, next: Next) -> Option<Begun> {
        if let Next::Leave = next {
            return None;
        }
        let worker = self.workers.resting().pop().unwrap_or_else(Worker::new);
        *locked(&worker.desk) = Desk::Given(Work { lanes: Arc::clone(self), key, next });
        Some(Begun { lanes: Arc::clone(self), worker: Some(worker), by_itself: false })
    }
}

impl Workers {
    fn rest(&self, worker: Worker) {
        let mut resting = self.resting();
        if resting.len() < MOST {
            resting.push(worker);
        }
    }

    fn resting(&self) -> MutexGuard<'_, Vec<Worker>> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Worker {
    fn new() -> Self {
        let desk = Arc::new(Mutex::new(Desk::Empty));
        let own = Arc::clone(&desk);
        let work = Box::pin(async move {
            loop {
                let found = std::mem::replace(&mut *locked(&own), Desk::Busy);
                match found {
                    Desk::Given(work) => work.run().await,
                    Desk::Empty | Desk::Busy => {
                        *locked(&own) = Desk::Empty;
                        rest().await;
                    }
                }
            }
        });
        Self { desk, work }
    }

    fn rests(&self) -> bool {
        matches!(*locked(&self.desk), Desk::Empty)
    }
}

impl Work {
    async fn run(self) {
        let Self { lanes, key, next } = self;
        let next = lanes.step(key, next).await;
        lanes.go_on(key, next);
    }
}

impl Future for Begun {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<()> {
        let Some(worker) = &mut self.worker else { return Poll::Ready(()) };
        // It never ends.
        let _ = worker.work.as_mut().poll(task);
        if !worker.rests() {
            return Poll::Pending;
        }
        if let Some(worker) = self.worker.take() {
            self.lanes.workers.rest(worker);
        }
        Poll::Ready(())
    }
}

impl Begun {
    fn by_itself(mut self) -> Self {
        self.by_itself = true;
        self
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        if self.by_itself {
            return;
        }
        // Without a runtime the process ends.
        if let (Some(worker), Ok(runtime)) = (self.worker.take(), Handle::try_current()) {
            runtime.spawn(Self { lanes: Arc::clone(&self.lanes), worker: Some(worker), by_itself: true });
        }
    }
}

fn locked(desk: &Mutex<Desk>) -> MutexGuard<'_, Desk> {
    desk.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits to be polled once more.
async fn rest() {
    let mut has_rested = false;
    poll_fn(|_| if std::mem::replace(&mut has_rested, true) { Poll::Ready(()) } else { Poll::Pending }).await;
}

#[cfg(all(test, feature = "emulator"))]
mod tests;
