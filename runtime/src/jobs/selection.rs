//! Jobs that are looked for, and what can be done to those that are found.

use std::collections::BTreeMap;

use botwright_api::{ChatId, UserId};

use super::job::chance;
use super::row::{INDEX, NAMESPACE, of_chat, of_name};
use super::{Job, JobError, JobId, Moment, Row};
use crate::context::Context;
use crate::handler::Handler;
use crate::storage::{Batch, Expected, Key};

/// How many rows are read at once.
const PAGE: usize = 500;

/// Jobs that are looked for: `jobs.named("tea").of_chat(chat.id).cancel().await?`. Further conditions narrow it down.
///
/// To look for a chat's, a user's or a name's jobs costs as much as there are of those, and to look for others as much as
/// there are in all.
#[must_use = "jobs are looked for when something is done with them, as by `list` or `cancel`"]
#[derive(Clone)]
pub struct Selection {
    context: Context,
    chat: Option<i64>,
    user: Option<i64>,
    name: Option<String>,
    id: Option<JobId>,
    handler: Option<String>,
}

/// The row of a key as it is stored, and what its write has to expect.
type Stored = (String, (Vec<u8>, Expected));

/// A job that was found, and what its write has to expect.
struct Found {
    key: String,
    row: Row,
    expected: Expected,
}

impl Selection {
    pub(super) fn new(context: Context) -> Self {
        Self { context, chat: None, user: None, name: None, id: None, handler: None }
    }

    /// Those that a new job replaces.
    pub(super) fn like(context: Context, row: &Row) -> Result<Self, JobError> {
        Ok(Self {
            context,
            chat: row.chat.as_ref().map(|place| place.chat.id.0),
            user: Some(row.user.as_ref().map_or(0, |user| user.id.0)),
            name: Some(row.name.clone().ok_or(JobError::Nameless)?),
            id: None,
            handler: Some(row.handler.clone()),
        })
    }

    /// Only those of a chat.
    pub fn of_chat(mut self, chat: impl Into<ChatId>) -> Self {
        self.chat = Some(chat.into().0);
        self
    }

    /// Only those of a user.
    pub fn of_user(mut self, user: impl Into<UserId>) -> Self {
        self.user = Some(user.into().0);
        self
    }

    /// Only those of a name.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only the one of a number. With a person's chat it is safe to take the number from a button.
    pub fn with_id(mut self, id: JobId) -> Self {
        self.id = Some(id);
        self
    }

    /// Only those that a handler runs: `jobs.all().by::<ring>()`.
    pub fn by<H: Handler>(mut self) -> Self {
        self.handler = Some(H::ROUTE.meta.path());
        self
    }

    /// The jobs, those first that run first, and those last that are disabled.
    ///
    /// # Errors
    /// If the storage fails, or if a schedule's time zone is not known here any more.
    pub async fn list(&self) -> Result<Vec<Job>, JobError> {
        let now = self.now();
        let mut jobs = Vec::new();
        for Found { row, .. } in self.found().await? {
            let planned = match row.schedule.only().filter(|_| !row.disabled) {
                Some(moment) => Some(moment),
                None => row.next(now)?,
            };
            jobs.push(Job::planned_for(row, planned));
        }
        jobs.sort_by_key(|job| (job.planned().is_none(), job.planned(), job.id()));
        Ok(jobs)
    }

    /// Cancels them; how many there were. One that runs in this moment ends its run.
    ///
    /// A declared job is back with the next start: [`disable`](Self::disable) it.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn cancel(&self) -> Result<usize, JobError> {
        let found = self.found().await?;
        change(&self.context, |batch| {
            for Found { key, row, .. } in &found {
                row.remove(batch, key);
            }
            Ok(())
        })
        .await?;
        Ok(found.len())
    }

    /// Lets them rest until they are enabled again; how many were enabled.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn disable(&self) -> Result<usize, JobError> {
        self.replan(|row| !row.disabled, |row| row.disabled = true, |_, _| Ok(None)).await
    }

    /// Lets those run again that were disabled; how many. Runs that they have missed are over, except that of a job that runs
    /// once, which comes at once.
    ///
    /// # Errors
    /// If the storage fails, or if a schedule's time zone is not known here any more.
    pub async fn enable(&self) -> Result<usize, JobError> {
        let next = |row: &Row, now| match row.schedule.only() {
            Some(moment) => Ok(Some(moment)),
            None => row.next(now),
        };
        self.replan(|row| row.disabled, |row| row.disabled = false, next).await
    }

    /// Runs those that are enabled as soon as the handler has ended, besides the runs that are planned; how many.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn run_now(&self) -> Result<usize, JobError> {
        self.replan(|row| !row.disabled, |_| {}, |_, now| Ok(Some(now))).await
    }

    /// Changes some of them and plans their next runs.
    async fn replan(
        &self,
        wanted: impl Fn(&Row) -> bool,
        change_row: impl Fn(&mut Row),
        next: impl Fn(&Row, Moment) -> Result<Option<Moment>, JobError>,
    ) -> Result<usize, JobError> {
        let mut found = self.found().await?;
        found.retain(|found| wanted(&found.row));
        let now = self.now();
        change(&self.context, |batch| {
            for Found { key, row, expected } in &mut found {
                change_row(row);
                row.generation = chance();
                row.put(batch, key, *expected)?;
                if let Some(moment) = next(row, now)? {
                    row.plan(batch, key, moment, 0, moment)?;
                }
            }
            Ok(())
        })
        .await?;
        Ok(found.len())
    }

    fn now(&self) -> Moment {
        Moment::from_milliseconds(self.context.shared.clock.now())
    }

    /// Those that are stored, after what this unit of work has changed.
    async fn found(&self) -> Result<Vec<Found>, JobError> {
        let mut rows: BTreeMap<String, (Vec<u8>, Expected)> = self.stored().await?.into_iter().collect();
        {
            let work = self.context.work();
            for write in work.batch.writes.iter().filter(|write| write.namespace == NAMESPACE) {
                match &write.value {
                    Some(value) => drop(rows.insert(write.key.clone(), (value.clone(), write.expected))),
                    None => drop(rows.remove(&write.key)),
                }
            }
        }
        let mut found = Vec::new();
        for (key, (value, expected)) in rows {
            let row: Row = serde_json::from_slice(&value).map_err(JobError::Unreadable)?;
            if self.wants(&row) {
                found.push(Found { key, row, expected });
            }
        }
        Ok(found)
    }

    async fn stored(&self) -> Result<Vec<Stored>, JobError> {
        let storage = &self.context.shared.storage;
        let rows = match (self.user, self.chat, &self.name) {
            (Some(user), None, _) => storage.beginning_with(NAMESPACE, &format!("{user}/")).await?,
            (Some(user), Some(chat), _) => {
                storage.beginning_with(NAMESPACE, &format!("{user}/{chat}/")).await?
            }
            (None, Some(chat), _) => return self.indexed(&of_chat(chat)).await,
            (None, None, Some(name)) => return self.indexed(&of_name(name)).await,
            (None, None, None) => storage.beginning_with(NAMESPACE, "").await?,
        };
        let row = |(key, row): (String, crate::storage::Versioned)| {
            let expected = Expected::of(Some(&row));
            (key, (row.value, expected))
        };
        Ok(rows.into_iter().map(row).collect())
    }

    async fn indexed(&self, beginning: &str) -> Result<Vec<Stored>, JobError> {
        let storage = &self.context.shared.storage;
        let index = storage.beginning_with(INDEX, beginning).await?;
        let keys: Vec<String> =
            index.into_iter().filter_map(|(_, entry)| String::from_utf8(entry.value).ok()).collect();
        let mut rows = Vec::new();
        for page in keys.chunks(PAGE) {
            let places: Vec<Key> = page.iter().map(|key| Key::new(NAMESPACE, key)).collect();
            for (key, row) in page.iter().zip(storage.read(&places).await?) {
                let expected = Expected::of(row.as_ref());
                rows.extend(row.map(|row| (key.clone(), (row.value, expected))));
            }
        }
        Ok(rows)
    }

    fn wants(&self, row: &Row) -> bool {
        let chat = row.chat.as_ref().map(|place| place.chat.id.0);
        let user = row.user.as_ref().map_or(0, |user| user.id.0);
        self.chat.is_none_or(|wanted| chat == Some(wanted))
            && self.user.is_none_or(|wanted| user == wanted)
            && self.name.as_ref().is_none_or(|wanted| row.name.as_ref() == Some(wanted))
            && self.id.is_none_or(|wanted| row.id == wanted)
            && self.handler.as_ref().is_none_or(|wanted| row.handler == *wanted)
    }
}

/// Makes a change part of the handler's commit; commits it by itself if the handler has ended.
pub(super) async fn change(
    context: &Context,
    change: impl FnOnce(&mut Batch) -> Result<(), JobError>,
) -> Result<(), JobError> {
    let mut batch = Batch::default();
    change(&mut batch)?;
    {
        let mut work = context.work();
        if !work.ended {
            batch.writes.into_iter().for_each(|write| work.batch.write(write));
            return Ok(());
        }
    }
    if !batch.writes.is_empty() {
        context.shared.storage.commit_surely(&batch).await?;
        context.shared.due.learn(&batch);
    }
    Ok(())
}
