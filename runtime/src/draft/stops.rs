//! The drafts that people may stop: where the press is learnt of, whichever lane its update stands in.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError, Weak};

use botwright_api::ChatId;
use botwright_api::types::{Update, UpdateKind};
use tokio::sync::watch;

use super::State;

/// A draft by its chat and its number, which no two drafts of a process share.
type Key = (i64, i64);

/// Those that are being written. For the process, as their numbers are; the update of a press has no more than these.
static OPEN: LazyLock<Mutex<HashMap<Key, Weak<watch::Sender<State>>>>> = LazyLock::new(Mutex::default);

/// A draft of which presses are learnt, until it is dropped.
pub(super) struct Stoppable(Key);

impl Stoppable {
    pub(super) fn new(chat: ChatId, draft: i64, states: Weak<watch::Sender<State>>) -> Self {
        let key = (chat.0, draft);
        open().insert(key, states);
        Self(key)
    }
}

impl Drop for Stoppable {
    fn drop(&mut self) {
        open().remove(&self.0);
    }
}

/// Tells the draft that an update is about, if it is being written here.
pub(crate) fn learn(update: &Update) {
    let UpdateKind::StoppedMessageGeneration(stopped) = &update.kind else { return };
    let states = open().get(&(stopped.chat.id.0, stopped.draft_id)).and_then(Weak::upgrade);
    if let Some(states) = states {
        states.send_modify(|state| state.is_stopped = true);
    }
}

fn open() -> MutexGuard<'static, HashMap<Key, Weak<watch::Sender<State>>>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use botwright_api::types::{Chat, MessageGenerationStopped};

    use super::*;

    #[test]
    fn a_press_is_told_to_the_draft_that_it_is_about() {
        let states = Arc::new(watch::Sender::new(State::default()));
        let (chat, number) = (ChatId(-7), i64::MIN);
        let stoppable = Stoppable::new(chat, number, Arc::downgrade(&states));
        let press = |chat: i64, draft: i64| {
            let stopped = MessageGenerationStopped::new(Chat::new(chat, "private"), draft);
            learn(&Update::new(1, UpdateKind::StoppedMessageGeneration(stopped.into())));
            states.borrow().is_stopped
        };
        assert!(!press(-8, number) && !press(-7, number + 1));
        assert!(press(-7, number));
        drop(stoppable);
        assert!(!open().contains_key(&(-7, number)));
    }
}
