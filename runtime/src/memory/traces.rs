//! Where people leave traces in the storage: the one list of it, for all who look for them.

use std::borrow::Cow;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::broadcast;
use crate::callback;
use crate::conversation::{ActiveState, ActiveStates, Keyed};
use crate::data;
use crate::dispatch::{DUE, Entry, LaneKey, WAITING, What};
use crate::error::Result;
use crate::guards;
use crate::jobs::Row;
use crate::jobs::row::{INDEX, NAMESPACE as JOBS, of_chat};
use crate::storage::{Batch, Expected, Pages, Store, Version, Versioned};

/// Where keys begin with whose it is: `{user}/..`, or `{chat}/..`, which is the same number in a private chat.
const OWNED: [&str; 10] = [
    data::USERS,
    data::CHATS,
    Keyed::UserInChat.namespace(),
    Keyed::User.namespace(),
    Keyed::Chat.namespace(),
    Keyed::Message.namespace(),
    callback::NAMESPACE,
    // Or with 0 for those that belong to a chat alone.
    JOBS,
    broadcast::CHATS,
    // Updates that wait because too many came at once.
    WAITING,
];

/// Where the key is the person's number.
const PEOPLE: [&str; 3] = [guards::REMEMBERED[0], guards::REMEMBERED[1], broadcast::UNREACHABLE];

/// Where the name of somebody can stand in what belongs to others.
const SHARED: [&str; 2] = [Keyed::Chat.namespace(), Keyed::Message.namespace()];

/// A value that has to do with a person.
pub(crate) struct Trace {
    pub(crate) namespace: &'static str,
    pub(crate) key: String,
    stored: Versioned,
    whose: Whose,
}

#[derive(Clone, Copy)]
enum Whose {
    /// The person's.
    Theirs,
    /// A conversation of a group, in which they spoke last.
    Others(i64),
}

/// The people whom a unit of work has forgotten: nothing of them is written any more.
#[derive(Clone, Default)]
pub(crate) struct Forgotten(Vec<i64>);

/// Everything of a person.
pub(crate) async fn traces(store: &Store, user: i64) -> Result<Vec<Trace>> {
    let mut found = Vec::new();
    let theirs = format!("{user}/");
    for namespace in OWNED {
        let stored = store.beginning_with(namespace, &theirs).await?;
        found.extend(stored.into_iter().map(|(key, stored)| Trace {
            namespace,
            key,
            stored,
            whose: Whose::Theirs,
        }));
    }
    // What belongs to the private chat alone.
    for (_, index) in store.beginning_with(INDEX, &of_chat(user)).await? {
        let Ok(key) = String::from_utf8(index.value) else { continue };
        let stored = if key.starts_with(&theirs) { None } else { store.get(JOBS, &key).await? };
        found.extend(stored.map(|stored| Trace { namespace: JOBS, key, stored, whose: Whose::Theirs }));
    }
    for namespace in PEOPLE {
        let key = user.to_string();
        let stored = store.get(namespace, &key).await?;
        found.extend(stored.map(|stored| Trace { namespace, key, stored, whose: Whose::Theirs }));
    }
    found.extend(runs(store, &found).await?);
    for namespace in SHARED {
        let mut pages = Pages::new(store, namespace, "");
        while let Some(page) = pages.next().await? {
            let others = page.into_iter().filter(|(key, stored)| {
                !key.starts_with(&theirs)
                    && states(namespace, key, stored).iter().any(|state| names(state, user))
            });
            found.extend(others.map(|(key, stored)| Trace {
                namespace,
                key,
                stored,
                whose: Whose::Others(user),
            }));
        }
    }
    Ok(found)
}

/// The planned runs of the jobs among what was found. They are in the order of their moments, and so all are looked through.
async fn runs(store: &Store, found: &[Trace]) -> Result<Vec<Trace>> {
    let jobs: Vec<String> = found
        .iter()
        .filter(|trace| trace.namespace == JOBS)
        .map(|job| format!("/job/{}/", job.key))
        .collect();
    let mut runs = Vec::new();
    let mut pages = Pages::new(store, DUE, "");
    while !jobs.is_empty()
        && let Some(page) = pages.next().await?
    {
        let theirs = page.into_iter().filter(|(key, _)| jobs.iter().any(|job| key.contains(job)));
        runs.extend(theirs.map(|(key, stored)| Trace { namespace: DUE, key, stored, whose: Whose::Theirs }));
    }
    Ok(runs)
}

/// Everything that was found of a person, as one document.
pub(crate) fn document(user: i64, found: &[Trace]) -> Value {
    let mut document = Map::new();
    document.insert("user".to_owned(), user.into());
    for trace in found.iter().filter(|trace| trace.namespace != DUE) {
        let part = document.entry(trace.namespace).or_insert_with(|| json!({}));
        part[trace.key.as_str()] = trace.shown();
    }
    Value::Object(document)
}

impl Trace {
    /// Whether handlers lock it, to write it one after the other.
    pub(crate) fn has_lock(&self) -> bool {
        self.namespace.ends_with(" data") || PEOPLE.contains(&self.namespace)
    }

    /// Adds to what is written that it is gone, or that of it which has to do with the person.
    pub(crate) fn remove(&self, batch: &mut Batch, expected: impl Fn(Version) -> Expected) -> Result {
        let expected = expected(self.stored.version);
        if let Whose::Others(user) = self.whose {
            let mut states = ActiveStates { states: self.states() };
            for state in states.iter_mut().filter(|state| names(state, user)) {
                state.user = None;
                if let Some(moment) = state.watched {
                    let lane = LaneKey::new(state.chat.as_ref().map_or(0, |chat| chat.id.0), 0);
                    timeout(self.namespace, &self.key, state, lane).schedule(batch, moment)?;
                }
            }
            batch.put(self.namespace, &self.key, expected, serde_json::to_vec(&states)?);
            return Ok(());
        }
        batch.remove(self.namespace, &self.key, expected);
        if let (JOBS, Ok(job)) = (self.namespace, serde_json::from_slice::<Row>(&self.stored.value)) {
            // With what it is found by.
            job.remove(batch, &self.key);
        }
        for state in self.states() {
            unwatch(self.namespace, &self.key, &state, batch);
        }
        Ok(())
    }

    /// The conversations, if that is what it is.
    pub(crate) fn states(&self) -> Vec<Arc<ActiveState>> {
        states(self.namespace, &self.key, &self.stored)
    }

    fn shown(&self) -> Value {
        if Keyed::of_namespace(self.namespace).is_none() {
            return shown(&self.stored.value);
        }
        let theirs = |state: &&Arc<ActiveState>| match self.whose {
            Whose::Theirs => true,
            Whose::Others(user) => names(state, user),
        };
        self.states().iter().filter(theirs).map(|state| shown_state(state)).collect()
    }
}

impl Forgotten {
    pub(crate) fn add(&mut self, user: i64) {
        self.0.push(user);
    }

    /// The conversations that may still be written, without the names of the forgotten.
    pub(crate) fn spare<'a>(&self, states: &'a ActiveStates) -> Cow<'a, ActiveStates> {
        if self.0.is_empty() {
            return Cow::Borrowed(states);
        }
        let mut spared = states.clone();
        spared.states.retain(|state| !self.owns(state.keyed.namespace(), &state.key));
        for state in spared.iter_mut().filter(|state| self.0.iter().any(|user| names(state, *user))) {
            state.user = None;
        }
        Cow::Owned(spared)
    }

    /// What was to be written of the forgotten is removed instead.
    pub(crate) fn sweep(&self, batch: &mut Batch) {
        for write in batch.writes.iter_mut().filter(|write| self.owns(write.namespace, &write.key)) {
            (write.value, write.expires) = (None, None);
        }
    }

    /// Shows what was found of a person as it will be after the batch.
    pub(crate) fn show(&self, user: i64, batch: &Batch, found: &mut Vec<Trace>) {
        if self.0.contains(&user) {
            found.clear();
        }
        for write in batch.writes.iter().filter(|write| belongs(write.namespace, &write.key, user)) {
            found.retain(|trace| trace.namespace != write.namespace || trace.key != write.key);
            let value = write.value.as_ref().filter(|_| !self.0.contains(&user));
            found.extend(value.map(|value| Trace {
                namespace: write.namespace,
                key: write.key.clone(),
                stored: Versioned { value: value.clone(), version: batch.version },
                whose: Whose::Theirs,
            }));
        }
    }

    fn owns(&self, namespace: &str, key: &str) -> bool {
        self.0.iter().any(|user| belongs(namespace, key, *user))
    }
}

/// Whether a value is this person's.
fn belongs(namespace: &str, key: &str, user: i64) -> bool {
    let owner = if PEOPLE.contains(&namespace) {
        Some(key)
    } else if OWNED.contains(&namespace) {
        key.split_once('/').map(|(owner, _)| owner)
    } else {
        None
    };
    owner.is_some_and(|owner| owner == user.to_string())
}

fn names(state: &ActiveState, user: i64) -> bool {
    state.user.as_ref().is_some_and(|known| known.id.0 == user)
}

/// The conversations that are stored under a key; none where they cannot be read, or where there are none.
pub(crate) fn states(namespace: &str, key: &str, stored: &Versioned) -> Vec<Arc<ActiveState>> {
    let keyed = Keyed::of_namespace(namespace);
    let read = keyed.map(|keyed| ActiveStates::read(keyed, key, &stored.value).unwrap_or_default());
    read.unwrap_or_default().states
}

/// Takes back that somebody looks when the state's deadline comes.
pub(crate) fn unwatch(namespace: &str, key: &str, state: &ActiveState, batch: &mut Batch) {
    let Some(moment) = state.watched else { return };
    timeout(namespace, key, state, LaneKey::new(0, 0)).cancel(batch, moment);
}

fn timeout(namespace: &str, key: &str, state: &ActiveState, lane: LaneKey) -> Entry {
    let (namespace, key) = (namespace.to_owned(), key.to_owned());
    Entry { lane, what: What::Timeout { namespace, key, conversation: state.conversation.clone() } }
}

/// A state, with its own fields in place of their text.
fn shown_state(state: &ActiveState) -> Value {
    let fields: Value = serde_json::from_str(&state.data).unwrap_or_else(|_| state.data.clone().into());
    // Where the key tells them, no more than their numbers may be known.
    let (user, chat) = state.whereabouts();
    let (user, chat) = (user.map(|id| json!({"id": id})), chat.map(|id| json!({"id": id})));
    json!({
        "conversation": state.conversation,
        "state": state.state,
        "version": state.version,
        "data": fields,
        "since": state.since,
        "deadline": state.deadline,
        "chat": state.chat.as_ref().map(|chat| json!(chat)).or(chat),
        "user": state.user.as_ref().map(|user| json!(user)).or(user),
        "part": state.chat_part().written(),
    })
}

/// A value: JSON, behind a version or not, or else its text.
fn shown(value: &[u8]) -> Value {
    if let Some((version, value)) = data::split(value)
        && let Ok(value) = serde_json::from_str::<Value>(value)
    {
        return json!({"version": version, "value": value});
    }
    serde_json::from_slice(value).unwrap_or_else(|_| String::from_utf8_lossy(value).into())
}
