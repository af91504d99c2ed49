//! The updates that the bot has not confirmed yet.

use std::collections::BTreeSet;
use std::collections::VecDeque;

use serde_json::{Map, Value};

use super::World;
use super::event::Event;

/// The kinds that a bot gets only when it asks for them.
const OFF_BY_DEFAULT: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// An update that waits to be taken.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    pub(crate) id: i64,
    pub(crate) kind: String,
    pub(crate) body: Value,
    /// Updates of one queue are delivered one after the other.
    pub(crate) queue: String,
    expires: i64,
}

impl Pending {
    /// The Update object.
    pub(crate) fn to_json(&self) -> Value {
        let fields = [("update_id".to_owned(), self.id.into()), (self.kind.clone(), self.body.clone())];
        Value::Object(Map::from_iter(fields))
    }
}

/// The queue of updates and who takes from it.
pub(crate) struct Updates {
    pending: VecDeque<Pending>,
    last_id: i64,
    /// The kinds asked for; none means the default set.
    pub(crate) allowed: Option<Vec<String>>,
    /// Counts the pollers; a poller whose number is no longer the last has been replaced.
    pub(crate) poller: u64,
    /// Why the last poller was ended, if not by another one.
    pub(crate) ended_by_webhook: bool,
    /// The pollers that wait right now.
    pub(crate) waiting: BTreeSet<u64>,
}

impl Default for Updates {
    fn default() -> Self {
        Self {
            pending: VecDeque::new(),
            last_id: 700_000_000,
            allowed: None,
            poller: 0,
            ended_by_webhook: false,
            waiting: BTreeSet::new(),
        }
    }
}

impl Updates {
    pub(crate) fn allows(&self, kind: &str) -> bool {
        match &self.allowed {
            Some(kinds) => kinds.iter().any(|allowed| allowed == kind),
            None => !OFF_BY_DEFAULT.contains(&kind),
        }
    }

    /// Sets the kinds from what the bot asked for: none that is known means the default set.
    pub(crate) fn allow(&mut self, kinds: Vec<String>, known: impl Fn(&str) -> bool) {
        let kinds: Vec<String> = kinds.into_iter().filter(|kind| known(kind)).collect();
        self.allowed = (!kinds.is_empty()).then_some(kinds);
    }

    /// Forgets what the offset confirms: all below it, or (negative) all but the last so many.
    pub(crate) fn confirm(&mut self, offset: i64) {
        if offset > 0 {
            self.pending.retain(|update| update.id >= offset);
        } else if offset < 0 {
            let keep = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            let surplus = self.pending.len().saturating_sub(keep);
            self.pending.drain(..surplus);
        }
    }

    pub(crate) fn first(&self, limit: usize) -> Vec<Value> {
        self.pending.iter().take(limit).map(Pending::to_json).collect()
    }

    pub(crate) fn pending(&self) -> impl Iterator<Item = &Pending> {
        self.pending.iter()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pending.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.pending.len()
    }

    pub(crate) fn clear(&mut self) {
        self.pending.clear();
    }

    /// Forgets one that a webhook has taken.
    pub(crate) fn remove(&mut self, id: i64) {
        self.pending.retain(|update| update.id != id);
    }

    pub(crate) fn expire(&mut self, now: i64) {
        self.pending.retain(|update| update.expires > now);
    }
}

/// How long an update is kept for the bot.
fn lifetime(kind: &str) -> i64 {
    match kind {
        "inline_query" => 30,
        "callback_query" | "shipping_query" | "pre_checkout_query" => 150,
        "chosen_inline_result" => 600,
        _ => 24 * 60 * 60,
    }
}

impl World {
    /// Makes an update, unless the bot did not ask for its kind.
    pub(crate) fn make_update(&mut self, kind: &str, body: Value, queue: String) {
        if self.updates.allows(kind) {
            self.queue_update(kind, body, queue);
        }
    }

    /// Makes an update whatever the bot has asked for.
    pub(crate) fn queue_update(&mut self, kind: &str, body: Value, queue: String) {
        self.updates.last_id += 1;
        let now = self.now();
        let expires = now + lifetime(kind);
        let update = Pending { id: self.updates.last_id, kind: kind.to_owned(), body, queue, expires };
        let record = self.log.update(self.clock.milliseconds(), kind, update.to_json());
        self.updates.pending.push_back(update);
        self.emit(Event::Log { record });
    }
}
