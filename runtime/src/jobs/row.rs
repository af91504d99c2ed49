//! Jobs as they are stored: a row each, which only its owner changes, and the moment of its next run in the due part.
//!
//! A run moves that moment only, so that it never stands in the way of somebody who cancels the job. A change of the row
//! draws a new generation: a moment that was planned for another one is dropped when it comes.

use std::sync::Arc;

use botwright_api::types;
use serde::{Deserialize, Serialize};

use super::job::chance;
use super::place::JobChat;
use super::{JobError, JobId, Moment, Schedule};
use crate::dispatch::{Entry, LaneKey, What};
use crate::error::Result;
use crate::event::Silence;
use crate::storage::{Batch, Expected, Key, Store};

/// Where they are stored: `{user}/{chat}/{id}`, 0 for none.
pub(crate) const NAMESPACE: &str = "job";
/// Where their keys are, by chat and by name.
pub(crate) const INDEX: &str = "job index";
/// How many bytes a name may have. Those that keys escape are three there, and the key is bounded, too.
pub(super) const MAX_NAME: usize = 256;
/// What stands for the chat of declared jobs.
pub(super) const DECLARED: &str = "0/declared/";

/// What becomes of runs whose moments have passed while the bot was away.
///
/// ```
/// use botwright::prelude::*;
///
/// #[job(every = "1h", misfire = all)]
/// fn count(mut hours: BotData<u64>) {
///     *hours += 1;
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Misfire {
    /// They are left out: a run that is more than two minutes late does not come.
    Skip,
    /// One run, however many were missed.
    #[default]
    Once,
    /// Each of them, one after the other.
    All,
}

/// A job.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(super) id: JobId,
    /// The path of its handler.
    pub(crate) handler: String,
    pub(crate) schedule: Schedule,
    /// As JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) payload: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) chat: Option<JobChat>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) user: Option<types::User>,
    pub(crate) misfire: Misfire,
    pub(crate) retries: u32,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) declared: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) disabled: bool,
    /// The update whose handler has started it, or has started the job that did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) update: Option<i64>,
    /// Which plan is meant, of those that were made for it.
    pub(crate) generation: i64,
}

/// One run of a job.
pub(crate) struct JobRun {
    pub(crate) row: Row,
    pub(crate) key: String,
    /// For when it was planned.
    pub(crate) planned: Moment,
    /// How often it has failed.
    pub(crate) attempt: u32,
    /// Whom it belongs to, as for all that time brings.
    pub(crate) owner: Arc<Silence>,
}

impl Row {
    /// Where it is stored, whatever its generation.
    pub(super) fn key(&self) -> String {
        if self.declared {
            return format!("{DECLARED}{}", self.handler);
        }
        let (chat, user) = self.owner();
        format!("{user}/{chat}/{}", self.id)
    }

    pub(crate) fn lane(&self) -> LaneKey {
        let (chat, user) = self.owner();
        LaneKey::new(chat, user)
    }

    /// The first run after a moment.
    pub(crate) fn next(&self, after: Moment) -> Result<Option<Moment>, JobError> {
        if self.disabled { Ok(None) } else { Ok(self.schedule.next(after)?) }
    }

    /// Adds the row to what is written, under its key; it must be as it was when this was decided.
    pub(super) fn put(&self, batch: &mut Batch, key: &str, expected: Expected) -> Result<(), JobError> {
        batch.put(NAMESPACE, key, expected, serde_json::to_vec(self).map_err(JobError::Unreadable)?);
        for index in self.indices() {
            batch.put(INDEX, &index, Expected::Anything, key.as_bytes().to_vec());
        }
        Ok(())
    }

    /// Starts a job like this one at once, with another payload.
    pub(crate) fn tell(&self, batch: &mut Batch, payload: &impl Serialize, now: i64) -> Result<(), JobError> {
        let now = Moment::from_milliseconds(now);
        let row = Self {
            id: JobId::draw(),
            schedule: Schedule::once(now),
            payload: Some(serde_json::to_string(payload).map_err(JobError::Payload)?),
            generation: chance(),
            ..self.clone()
        };
        let key = row.key();
        row.put(batch, &key, Expected::Absent)?;
        row.plan(batch, &key, now, 0, now)
    }

    /// Removes the job. What was planned for it is dropped when it comes.
    pub(crate) fn remove(&self, batch: &mut Batch, key: &str) {
        batch.remove(NAMESPACE, key, Expected::Anything);
        for index in self.indices() {
            batch.remove(INDEX, &index, Expected::Anything);
        }
    }

    /// Plans a run.
    pub(crate) fn plan(
        &self,
        batch: &mut Batch,
        key: &str,
        planned: Moment,
        attempt: u32,
        due: Moment,
    ) -> Result<(), JobError> {
        let what = What::Job { key: key.to_owned(), generation: self.generation, planned, attempt };
        Entry { lane: self.lane(), what }.schedule(batch, due.milliseconds()).map_err(JobError::Unreadable)
    }

    /// Plans the first run after a moment, or removes the job if that was all.
    pub(crate) fn plan_next(&self, batch: &mut Batch, key: &str, after: Moment) -> Result<(), JobError> {
        match self.next(after)? {
            Some(moment) => self.plan(batch, key, moment, 0, moment)?,
            None => self.remove(batch, key),
        }
        Ok(())
    }

    /// Whom it belongs to, as an event has it.
    fn silence(&self) -> Silence {
        let place = self.chat.as_ref();
        Silence {
            chat: place.map(|place| place.chat.clone()),
            user: self.user.clone(),
            part: place.map(JobChat::part).unwrap_or_default(),
        }
    }

    /// The chat and the user, 0 for none.
    fn owner(&self) -> (i64, i64) {
        let chat = self.chat.as_ref().map_or(0, |place| place.chat.id.0);
        (chat, self.user.as_ref().map_or(0, |user| user.id.0))
    }

    fn indices(&self) -> impl Iterator<Item = String> {
        let chat = self.chat.as_ref().map(|place| format!("{}{}", of_chat(place.chat.id.0), self.id));
        let name = self.name.as_ref().map(|name| format!("{}{}", of_name(name), self.id));
        chat.into_iter().chain(name)
    }
}

impl JobRun {
    pub(crate) fn new(row: Row, planned: Moment, attempt: u32) -> Self {
        let owner = Arc::new(row.silence());
        Self { key: row.key(), row, planned, attempt, owner }
    }

    pub(super) fn payload(&self) -> Option<&str> {
        self.row.payload.as_deref()
    }
}

/// The row of a key.
pub(crate) async fn read(storage: &Store, key: &str) -> Result<Option<Row>> {
    let stored = storage.read(&[Key::new(NAMESPACE, key)]).await?.pop().flatten();
    Ok(stored.map(|stored| serde_json::from_slice(&stored.value)).transpose()?)
}

/// How the keys of a chat's jobs begin in the index.
pub(crate) fn of_chat(chat: i64) -> String {
    format!("chat/{chat}/")
}

/// How the keys of a name's jobs begin in the index.
pub(super) fn of_name(name: &str) -> String {
    format!("name/{}/", name.replace('%', "%25").replace('/', "%2F"))
}
