//! What watchers of the world are told: typed events, and a counter that rises with every change.

use serde::Serialize;
use serde_json::Value;
use tokio::sync::{broadcast, watch};

use super::log::Record;

/// How many events a slow watcher may lag behind.
const BACKLOG: usize = 4096;

/// One change.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub(crate) enum Event {
    /// A message appeared.
    Message { chat: i64, message: Value },
    /// A message was edited, or its poll, buttons, reactions changed.
    Edited { chat: i64, message: Value },
    /// Messages are gone.
    Deleted { chat: i64, messages: Vec<i64> },
    /// The bot does something for some seconds; an empty action means that it stopped.
    Typing { chat: i64, action: String, until: i64 },
    /// The answer to a pressed button.
    CallbackAnswered { query: String, user: i64, chat: i64, toast: Value },
    /// The answer to an inline query.
    InlineAnswered { query: String, user: i64, chat: i64, answer: Value },
    /// The answer to a question of a payment.
    PaymentAnswered { query: String, user: i64, answer: Value },
    /// The keyboard that a person sees has changed; null means that there is none.
    Keyboard { chat: i64, user: i64, markup: Value },
    /// A chat appeared, or its title, members, pins or permissions changed.
    Chat { chat: i64 },
    /// A person appeared or changed.
    Person { user: i64 },
    /// The bot's commands, name or description changed.
    Profile,
    /// A line of the log.
    Log { record: Record },
}

/// Where events go.
pub(crate) struct Feed {
    events: broadcast::Sender<Event>,
    changes: watch::Sender<u64>,
}

impl Default for Feed {
    fn default() -> Self {
        Self { events: broadcast::channel(BACKLOG).0, changes: watch::channel(0).0 }
    }
}

impl Feed {
    pub(crate) fn send(&self, event: Event) {
        // Nobody may be listening, which is fine.
        let _ = self.events.send(event);
        self.touch();
    }

    /// A change that is of no interest in itself.
    pub(crate) fn touch(&self) {
        self.changes.send_modify(|count| *count += 1);
    }

    pub(crate) fn events(&self) -> broadcast::Receiver<Event> {
        self.events.subscribe()
    }

    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }
}
