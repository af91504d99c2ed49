//! The bot's process, which can end and begin again while people stay where they are.

use std::sync::{Arc, Mutex, PoisonError};

use crate::app::Running;

/// The bot that runs at the moment.
pub(super) struct Process {
    running: Mutex<Option<Arc<Running>>>,
}

impl Process {
    pub(super) fn new(running: Running) -> Arc<Self> {
        Arc::new(Self { running: Mutex::new(Some(Arc::new(running))) })
    }

    /// The bot.
    ///
    /// # Panics
    /// If it was stopped.
    pub(super) fn running(&self) -> Arc<Running> {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(running.as_ref().expect("the bot was stopped"))
    }

    /// Stops it as a signal would.
    pub(super) async fn stop(&self) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        let running = running.and_then(Arc::into_inner).expect("nobody talks to the bot meanwhile");
        running.stop().await;
    }

    pub(super) fn begin(&self, running: Running) {
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(running));
    }
}
