//! From an update to its commit: lanes, acknowledgement, failures, polling, signals, the menu and the log.

mod acknowledgement;
mod audit;
mod busy;
mod deadlines;
mod failures;
mod flood;
mod kept;
mod lanes;
mod locks;
mod log;
mod menu;
mod polling;
mod shared_conversations;
mod signals;

use botwright::prelude::*;
use botwright_emulator::Emulator;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::Semaphore;

use crate::fake::{Fake, TOKEN};

/// A bot on a runtime of its own, which can be torn down as `kill -9` would.
pub(crate) struct Running(Option<Runtime>);

/// Runs a bot at a fake server.
pub(crate) fn run(fake: &Fake, router: Router) -> Running {
    Running::start(TOKEN, &fake.url, |bot| App::with_router(bot, router))
}

impl Running {
    /// Runs a bot at the offline Telegram.
    pub(crate) fn at(emulator: &Emulator, router: Router) -> Self {
        Self::start(emulator.token(), &emulator.url(), |bot| App::with_router(bot, router))
    }

    fn start(token: &str, url: &str, app: impl FnOnce(Bot) -> App) -> Self {
        let bot = Bot::builder(token).api_url(url).build().unwrap();
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.spawn(app(bot).run());
        Self(Some(runtime))
    }

    /// Ends it here and now: nothing is finished, nothing is confirmed.
    pub(crate) fn kill(self) {
        drop(self);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// Where a handler waits until the test lets it go on.
pub(crate) struct Gate {
    arrived: Semaphore,
    opened: Semaphore,
}

impl Gate {
    pub(crate) const fn new() -> Self {
        Self { arrived: Semaphore::const_new(0), opened: Semaphore::const_new(0) }
    }

    /// The handler's side.
    pub(crate) async fn pass(&self) {
        self.arrived.add_permits(1);
        self.opened.acquire().await.expect("a gate is never closed").forget();
    }

    /// The side of a handler that does not wait.
    pub(crate) fn arrive(&self) {
        self.arrived.add_permits(1);
    }

    /// Waits until a handler stands before the gate.
    pub(crate) async fn arrived(&self) {
        let arrived = tokio::time::timeout(crate::wire::PATIENCE, self.arrived.acquire()).await;
        arrived.expect("no handler came to the gate").expect("a gate is never closed").forget();
    }

    /// Lets one handler through.
    pub(crate) fn open(&self) {
        self.opened.add_permits(1);
    }
}
