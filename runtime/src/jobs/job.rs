//! A job as its handler and its owner see it.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use botwright_api::{ChatId, UserId};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{JobError, JobRun, Moment, Row, Schedule};

/// The number of a job. It fits into callback data: `cancel::button("Cancel", job.id())` for `#[callback("cancel:{id}")]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct JobId(pub(crate) i64);

/// A job: what it is, whom it belongs to, when it runs. In its own handler, that one.
///
/// ```
/// use botwright::prelude::*;
///
/// /// What is planned here?
/// #[command("jobs")]
/// async fn list(chat: Chat, jobs: Jobs) -> Result<String> {
///     let planned = jobs.of_chat(chat.id).list().await?;
///     Ok(planned.iter().map(|job| format!("{}: {}\n", job.name().unwrap_or("-"), job.schedule())).collect())
/// }
///
/// #[job(retries = 3)]
/// fn water(job: Job) -> String {
///     format!("Water the plants! (attempt {})", job.attempt() + 1)
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Job {
    row: Row,
    planned: Option<Moment>,
    attempt: u32,
}

impl JobId {
    /// A number that no other job has: 22 bits of chance behind the millisecond.
    pub(super) fn draw() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
        let now = i64::try_from(now & 0x1FF_FFFF_FFFF).unwrap_or_default();
        Self(now << 22 | (chance() & 0x3F_FFFF))
    }

    /// The number of a declared job, the same in every process.
    pub(super) fn of_path(path: &str) -> Self {
        let hash = path.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(i64::try_from(hash >> 1).unwrap_or_default())
    }
}

/// Numbers that do not repeat in this process, and hardly in another.
pub(crate) fn chance() -> i64 {
    use std::collections::hash_map::RandomState;
    use std::hash::BuildHasher as _;
    use std::sync::LazyLock;
    static SEED: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    static DRAWN: AtomicU64 = AtomicU64::new(0);
    let drawn = SEED.hash_one(DRAWN.fetch_add(1, Ordering::Relaxed));
    i64::try_from(drawn >> 1).unwrap_or_default()
}

impl Job {
    pub(super) fn planned_for(row: Row, planned: Option<Moment>) -> Self {
        Self { row, planned, attempt: 0 }
    }

    pub(super) fn running(run: &JobRun) -> Self {
        Self { row: run.row.clone(), planned: Some(run.planned), attempt: run.attempt }
    }

    /// Its number.
    pub fn id(&self) -> JobId {
        self.row.id
    }

    /// Its name, if it was given one.
    pub fn name(&self) -> Option<&str> {
        self.row.name.as_deref()
    }

    /// The path of its handler: `my_bot::reminders::ring`.
    pub fn handler(&self) -> &str {
        &self.row.handler
    }

    /// The chat it belongs to.
    pub fn chat(&self) -> Option<ChatId> {
        self.row.chat.as_ref().map(|place| place.chat.id)
    }

    /// The user it belongs to.
    pub fn user(&self) -> Option<UserId> {
        self.row.user.as_ref().map(|user| user.id)
    }

    /// When it runs.
    pub fn schedule(&self) -> &Schedule {
        &self.row.schedule
    }

    /// The moment for which its next run is planned, or, in its own handler, this run was. None for one that is disabled.
    pub fn planned(&self) -> Option<Moment> {
        self.planned
    }

    /// How often this run has failed before; 0 outside the job's own handler.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Whether it runs when its time comes.
    pub fn is_enabled(&self) -> bool {
        !self.row.disabled
    }

    /// Whether its attribute says when it runs, so that nobody starts it.
    pub fn is_declared(&self) -> bool {
        self.row.declared
    }

    /// What it was started with.
    ///
    /// # Errors
    /// If it was started with something else, or with nothing.
    pub fn payload<T: DeserializeOwned>(&self) -> Result<T, JobError> {
        serde_json::from_str(self.row.payload.as_deref().unwrap_or("null")).map_err(JobError::Payload)
    }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for JobId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}
