//! The faults that were asked for and have not all happened yet, and the answers that are held.

use crate::fault::{Effect, Fault};

/// What goes wrong.
#[derive(Default)]
pub(crate) struct Faults {
    awaited: Vec<Fault>,
    /// How many calls wait for the word that lets them be answered.
    pub(crate) held: usize,
    /// How often that word was given.
    pub(crate) releases: u64,
}

impl Faults {
    pub(crate) fn add(&mut self, fault: Fault) {
        if !fault.is_over() {
            self.awaited.push(fault);
        }
    }

    /// What goes wrong with this call, if anything does.
    pub(crate) fn take(&mut self, method: &str, chat: Option<i64>) -> Option<Effect> {
        let index = self.awaited.iter().position(|fault| fault.concerns(method, chat))?;
        let effect = self.awaited[index].happen();
        if self.awaited[index].is_over() {
            drop(self.awaited.remove(index));
        }
        Some(effect)
    }

    pub(crate) fn clear(&mut self) {
        self.awaited.clear();
    }
}
