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
mod tests {
    #![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

    use botwright_api::Bot;
    use botwright_api::types::{Chat, Message, Update, UpdateKind};
    use botwright_emulator::Emulator;

    use super::*;
    use crate::app::App;
    use crate::dispatch::Task;
    use crate::prelude::{Router, message};

    const SILENT: Router = Router::new().mount(crate::handlers![hear]);

    #[message]
    fn hear() {}

    async fn bring(lanes: &Arc<Lanes>, people: std::ops::Range<i64>) {
        for id in people {
            let message = Message::new(id, 1, Chat::new(id, "private")).with_text("hello");
            let update = Arc::new(Update::new(id, UpdateKind::Message(message.into())));
            lanes.push(Task::Update(update, Box::new(|| ()))).await;
        }
        lanes.idle().await;
    }

    #[tokio::test]
    async fn who_has_done_a_lane_takes_the_next_and_all_end_with_the_lanes() {
        let emulator = Emulator::builder().start().await.unwrap();
        let bot = Bot::builder(emulator.token()).api_url(emulator.url()).build().unwrap();
        let running = App::with_router(bot, SILENT).start().await.unwrap();
        let lanes = &running.lanes;
        let waiting = || lanes.workers.waiting().len();
        for person in 1..10 {
            bring(lanes, person..person + 1).await;
        }
        assert_eq!(waiting(), 1, "one after the other");
        bring(lanes, 100..400).await;
        assert_eq!(waiting(), MOST, "no more than that are kept");
        let kept_alive = Arc::downgrade(lanes);
        running.stop().await;
        // What else held them ends with its tasks.
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        assert!(kept_alive.upgrade().is_none(), "who waits keeps no lanes");
    }
}
