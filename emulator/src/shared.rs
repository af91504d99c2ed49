//! What the server, the page and the scripts hold together: the world behind its lock, and the counter of changes.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use crate::http::line::Network;
use crate::world::World;

/// Shared by everything that serves one emulator. The lock is never held across an await.
pub(crate) struct Shared {
    token: String,
    world: Mutex<World>,
    changes: watch::Receiver<u64>,
    stopping: watch::Receiver<bool>,
    /// The connections to the server.
    pub(crate) network: Arc<Network>,
    /// How long `rest` waits, in real time.
    pub(crate) patience: Duration,
}

impl Shared {
    pub(crate) fn new(
        token: String,
        world: World,
        patience: Duration,
        stopping: watch::Receiver<bool>,
    ) -> Self {
        let changes = world.feed.changes();
        Self { token, world: Mutex::new(world), changes, stopping, network: Arc::default(), patience }
    }

    pub(crate) fn token(&self) -> &str {
        &self.token
    }

    /// The world as it is now. A panic elsewhere does not end it.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
        world.catch_up();
        world
    }

    /// Rises with every change of the world.
    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.clone()
    }

    /// Ends when the server is told to stop; whatever holds a connection open must end then.
    pub(crate) async fn stopping(&self) {
        let _ = self.stopping.clone().wait_for(|stop| *stop).await;
    }
}
