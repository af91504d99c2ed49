//! Jobs whose attribute says when they run: each has one row, whatever starts how often.

use super::job::chance;
use super::row::{DECLARED, NAMESPACE};
use super::{JobId, Misfire, Moment, Row, Schedule, ScheduleError};
use crate::app::Shared;
use crate::error::Result;
use crate::handler::{Route, Trigger};
use crate::storage::{Batch, Expected, StorageError, Versioned};

/// How often it is tried again because another process starts at the same time.
const MOST_ATTEMPTS: usize = 16;

/// What a `#[job]` says besides its signature.
#[derive(Debug)]
pub struct JobSettings {
    /// When it runs, if nobody has to start it.
    pub declared: Option<Declaration>,
    /// What becomes of missed runs, unless it is said at the start.
    pub misfire: Misfire,
    /// How often a run is tried again, unless it is said at the start.
    pub retries: u32,
}

/// When a declared job runs.
#[derive(Debug)]
pub enum Declaration {
    /// At a distance.
    Every {
        /// In seconds.
        seconds: u64,
    },
    /// Every day.
    Daily {
        /// At these times.
        times: &'static str,
        /// On these weekdays.
        weekdays: &'static str,
        /// In this time zone.
        zone: &'static str,
    },
    /// By a cron pattern.
    Cron {
        /// The pattern.
        pattern: &'static str,
        /// Its time zone.
        zone: &'static str,
    },
}

impl Declaration {
    /// As a schedule that begins now.
    pub(crate) fn schedule(&self, now: Moment) -> Result<Schedule, ScheduleError> {
        match self {
            Self::Every { seconds } => {
                let period = std::time::Duration::from_secs(*seconds);
                Schedule::every(period, now + period)
            }
            Self::Daily { times, weekdays, zone } => Schedule::daily(times, weekdays, zone),
            Self::Cron { pattern, zone } => Schedule::cron(pattern, zone),
        }
    }
}

/// What is wrong with a declaration on this machine: a time zone that is not known.
pub(crate) fn finding(route: &Route) -> Option<String> {
    let Trigger::Job(JobSettings { declared: Some(declared), .. }) = &route.meta.trigger else { return None };
    let why = declared.schedule(Moment::from_milliseconds(0)).err()?;
    Some(format!("`{}` ({}:{}): {why}", route.meta.name, route.meta.file, route.meta.line))
}

/// Makes the rows of declared jobs those that the program declares.
pub(crate) async fn synchronise(shared: &Shared) -> Result {
    for _ in 1..MOST_ATTEMPTS {
        match synchronise_once(shared).await {
            // Another process has just done the same.
            Err(error) if matches!(error.find(), Some(StorageError::Conflict { .. })) => {}
            other => return other,
        }
    }
    synchronise_once(shared).await
}

async fn synchronise_once(shared: &Shared) -> Result {
    let mut stored = shared.storage.beginning_with(NAMESPACE, DECLARED).await?;
    let now = Moment::from_milliseconds(shared.clock.now());
    let mut batch = Batch::default();
    for route in shared.table.jobs.values() {
        let Some(row) = row_of(route, now)? else { continue };
        let key = row.key();
        let place = stored.iter().position(|(known, _)| *known == key);
        declare(row, &key, place.map(|place| stored.swap_remove(place).1).as_ref(), now, &mut batch)?;
    }
    for (key, gone) in stored {
        tracing::info!(job = key, "is not declared any more");
        batch.remove(NAMESPACE, &key, Expected::Is(gone.version));
    }
    if !batch.writes.is_empty() {
        shared.storage.commit(&batch).await?;
        shared.due.learn(&batch);
    }
    Ok(())
}

fn row_of(route: &Route, now: Moment) -> Result<Option<Row>> {
    let Trigger::Job(settings) = &route.meta.trigger else { return Ok(None) };
    let Some(declared) = &settings.declared else { return Ok(None) };
    let handler = route.meta.path();
    Ok(Some(Row {
        id: JobId::of_path(&handler),
        handler,
        schedule: declared.schedule(now)?,
        payload: None,
        name: None,
        chat: None,
        user: None,
        misfire: settings.misfire,
        retries: settings.retries,
        declared: true,
        disabled: false,
        update: None,
        generation: chance(),
    }))
}

/// Writes a row unless the same is there already.
fn declare(mut row: Row, key: &str, stored: Option<&Versioned>, now: Moment, batch: &mut Batch) -> Result {
    let known = stored.and_then(|stored| serde_json::from_slice::<Row>(&stored.value).ok());
    if let Some(known) = known {
        let same = row.schedule.is_declared_as(&known.schedule);
        if same && row.misfire == known.misfire && row.retries == known.retries {
            return Ok(());
        }
        row.disabled = known.disabled;
    }
    row.put(batch, key, Expected::of(stored))?;
    if let Some(first) = row.next(now)? {
        row.plan(batch, key, first, 0, first)?;
    }
    Ok(())
}
