//! What is stored of the conversations that an event touches, and how it is written back.

use std::sync::Arc;

use super::{ActiveState, ActiveStates, Keyed};
use crate::dispatch::{Entry, LaneKey, What};
use crate::error::Result;
use crate::event::Event;
use crate::storage::{Batch, Expected, Key, Store, Versioned};

/// The records that were read, one for each kind of key that the bot's conversations have.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    records: Vec<Record>,
}

/// The conversations of one key.
#[derive(Clone)]
struct Record {
    keyed: Keyed,
    key: String,
    expected: Expected,
    stored: ActiveStates,
}

impl Memory {
    /// The places of an event, none of which is read yet.
    pub(crate) fn of(event: &Event, kinds: &[Keyed]) -> Self {
        let records = kinds.iter().filter_map(|keyed| Some(Record::at(*keyed, keyed.key(event)?)));
        Self { records: records.collect() }
    }

    /// One place.
    pub(crate) fn at(keyed: Keyed, key: String) -> Self {
        Self { records: vec![Record::at(keyed, key)] }
    }

    /// The place of a conversation, and those where conversations of other kinds may be that called it.
    pub(crate) fn around(active: &ActiveState, kinds: &[Keyed]) -> Self {
        let (user, chat) = active.whereabouts();
        let part = active.chat_part();
        let key = |keyed: Keyed| {
            if keyed == active.keyed { Some(active.key.clone()) } else { keyed.of(user, chat, &part) }
        };
        Self { records: kinds.iter().filter_map(|keyed| Some(Record::at(*keyed, key(*keyed)?))).collect() }
    }

    /// Where they stand.
    pub(crate) fn keys(&self) -> impl Iterator<Item = Key<'_>> {
        self.records.iter().map(|record| Key::new(record.keyed.namespace(), &record.key))
    }

    /// The names of the locks that keep other lanes away: a user's lane in a chat needs none for what is its own. They are
    /// taken before those of data, and so their names come first.
    pub(crate) fn locks(&self) -> impl Iterator<Item = String> {
        let shared = self.records.iter().filter(|record| record.keyed != Keyed::UserInChat);
        shared.map(|record| format!("!{}/{}", record.keyed.namespace(), record.key))
    }

    /// Takes what was read under the keys, in their order; all conversations that are under way.
    pub(crate) fn take(&mut self, read: &[Option<Versioned>]) -> Result<ActiveStates> {
        let mut all = ActiveStates::default();
        for (record, stored) in self.records.iter_mut().zip(read) {
            record.expected = Expected::of(stored.as_ref());
            if let Some(stored) = stored {
                record.stored = ActiveStates::read(record.keyed, &record.key, &stored.value)?;
            }
            all.states.extend(record.stored.states.iter().cloned());
        }
        all.states.sort_by_key(|state| std::cmp::Reverse(state.since));
        Ok(all)
    }

    /// Reads them.
    pub(crate) async fn read(&mut self, storage: &Store) -> Result<ActiveStates> {
        let keys: Vec<_> = self.keys().collect();
        let read = storage.read(&keys).await?;
        drop(keys);
        self.take(&read)
    }

    /// The key of conversations of this kind.
    pub(crate) fn key(&self, keyed: Keyed) -> Option<&str> {
        self.records.iter().find(|record| record.keyed == keyed).map(|record| record.key.as_str())
    }

    /// A place that became known on the way: that of a message that was sent.
    pub(crate) fn add(&mut self, keyed: Keyed, key: String) {
        if self.records.iter().all(|record| record.keyed != keyed || record.key != key) {
            self.records.push(Record { expected: Expected::Anything, ..Record::at(keyed, key) });
        }
    }

    /// Adds to what is written how the conversations have changed, and their deadlines.
    pub(crate) fn write(&self, states: &ActiveStates, batch: &mut Batch) -> Result {
        for record in &self.records {
            let here = states.states.iter().filter(|state| record.holds(state));
            if here.clone().eq(&record.stored.states) {
                continue;
            }
            let mut here = ActiveStates { states: here.cloned().collect() };
            for state in &mut here.states {
                record.watch(state, batch)?;
            }
            let namespace = record.keyed.namespace();
            if here.states.is_empty() {
                batch.remove(namespace, &record.key, record.expected);
            } else {
                batch.put(namespace, &record.key, record.expected, serde_json::to_vec(&here)?);
            }
        }
        Ok(())
    }
}

impl Record {
    fn at(keyed: Keyed, key: String) -> Self {
        Self { keyed, key, expected: Expected::Absent, stored: ActiveStates::default() }
    }

    fn holds(&self, state: &ActiveState) -> bool {
        state.keyed == self.keyed && state.key == self.key
    }

    /// Sees to it that somebody looks when the state's deadline comes. One look ahead of it is enough, and most states do
    /// not live as long: so a step costs no entry of its own.
    fn watch(&self, state: &mut Arc<ActiveState>, batch: &mut Batch) -> Result {
        let Some(deadline) = state.deadline else { return Ok(()) };
        if state.watched.is_some_and(|moment| moment <= deadline) {
            return Ok(());
        }
        Arc::make_mut(state).watched = Some(deadline);
        let (chat, user) = (state.chat.as_ref(), state.user.as_ref());
        let entry = Entry {
            lane: LaneKey::new(chat.map_or(0, |chat| chat.id.0), user.map_or(0, |user| user.id.0)),
            what: What::Timeout {
                namespace: self.keyed.namespace().to_owned(),
                key: self.key.clone(),
                conversation: state.conversation.clone(),
            },
        };
        Ok(entry.schedule(batch, deadline)?)
    }
}
