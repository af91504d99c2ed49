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
    /// Its own, as two may have one id.
    pub(crate) key: u64,
    pub(crate) id: i64,
    pub(crate) kind: String,
    /// The Update object.
    pub(crate) update: Value,
    /// Updates of one queue are delivered one after the other.
    pub(crate) queue: String,
    expires: i64,
    /// The count of ids that it belongs to; a new one begins where ids start again.
    count: u32,
    /// Its id is not above those before it, so that a poller may have passed it: shown once before that confirms it.
    is_late: bool,
    /// An answer to a poll has held it.
    pub(crate) is_shown: bool,
}

/// How an update gets its id.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Id {
    /// The next of the count.
    Next,
    /// This one.
    Given(i64),
    /// That of an update that there was before.
    Again(i64),
}

/// The queue of updates and who takes from it.
pub(crate) struct Updates {
    pending: VecDeque<Pending>,
    last_key: u64,
    /// Counting goes on from here.
    last_id: i64,
    /// The highest id that was given in this count.
    highest: i64,
    count: u32,
    /// The ids that the next updates get, whatever comes before and after.
    chosen: VecDeque<i64>,
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
            last_key: 0,
            last_id: 700_000_000,
            highest: 0,
            count: 0,
            chosen: VecDeque::new(),
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

    /// Forgets what the offset confirms: all below it, or (negative) all but the last so many. An offset beyond anything that
    /// was given is one of a count before, and confirms nothing of this one.
    pub(crate) fn confirm(&mut self, offset: i64) {
        if offset > 0 {
            let (count, is_old) = (self.count, offset > self.last_id + 1);
            self.pending.retain(|update| {
                let is_beyond = is_old && update.count == count;
                update.id >= offset || is_beyond || update.is_late && !update.is_shown
            });
        } else if offset < 0 {
            let keep = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            let surplus = self.pending.len().saturating_sub(keep);
            self.pending.drain(..surplus);
        }
    }

    /// The first so many, which are seen now.
    pub(crate) fn show(&mut self, limit: usize) -> Vec<Value> {
        let shown = self.pending.iter_mut().take(limit);
        shown
            .map(|update| {
                update.is_shown = true;
                update.update.clone()
            })
            .collect()
    }

    /// The next updates get these ids; after them, counting goes on above the highest.
    pub(crate) fn choose_ids(&mut self, ids: Vec<i64>) {
        let (Some(lowest), Some(highest)) = (ids.iter().min(), ids.iter().max()) else { return };
        if *lowest <= self.last_id {
            self.count += 1;
            self.highest = lowest - 1;
        }
        self.last_id = *highest;
        self.chosen = ids.into();
    }

    /// Puts an update behind the others.
    fn push(
        &mut self,
        id: Id,
        kind: &str,
        fields: Map<String, Value>,
        queue: String,
        expires: i64,
    ) -> &Pending {
        let number = match id {
            Id::Next => self.chosen.pop_front().unwrap_or(self.last_id + 1),
            Id::Given(id) | Id::Again(id) => id,
        };
        let is_again = matches!(id, Id::Again(_));
        let is_late = is_again || number <= self.highest;
        if !is_again {
            self.highest = self.highest.max(number);
            self.last_id = self.last_id.max(number);
        }
        self.last_key += 1;
        let mut update = Map::from_iter([("update_id".to_owned(), number.into())]);
        update.extend(fields);
        self.pending.push_back(Pending {
            key: self.last_key,
            id: number,
            kind: kind.to_owned(),
            update: Value::Object(update),
            queue,
            expires,
            // Which count a repeated one is of is not known.
            count: if is_again { u32::MAX } else { self.count },
            is_late,
            is_shown: false,
        });
        let last = self.pending.len() - 1;
        &self.pending[last]
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
    pub(crate) fn remove(&mut self, key: u64) {
        self.pending.retain(|update| update.key != key);
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
        self.queue_object(Id::Next, kind, Map::from_iter([(kind.to_owned(), body)]), queue);
    }

    /// Makes an update with these fields; its id.
    pub(crate) fn queue_object(
        &mut self,
        id: Id,
        kind: &str,
        fields: Map<String, Value>,
        queue: String,
    ) -> i64 {
        let expires = self.now() + lifetime(kind);
        let made = self.updates.push(id, kind, fields, queue, expires);
        let (id, update) = (made.id, made.update.clone());
        let record = self.log.update(self.clock.milliseconds(), kind, update);
        self.emit(Event::Log { record });
        id
    }
}
