//! A job that is about to be started: `ring::after(20.minutes(), reminder).chat(&chat).named("tea").await?`.

use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use botwright_api::types;

use super::job::chance;
use super::place::{JobChat, JobUser};
use super::row::MAX_NAME;
use super::{Job, JobError, JobId, JobRun, Misfire, Moment, MonthDay, Row, Schedule, Selection, Storable};
use super::{current, selection};
use crate::context::Context;
use crate::event::{Cause, Event};
use crate::handler::{BoxFuture, Meta, Trigger};
use crate::storage::Expected;

/// The handler of a job with the payload that it gets.
pub struct Starter {
    meta: &'static Meta,
    payload: Result<Option<String>, serde_json::Error>,
}

/// A job that starts when it is awaited in a handler, as a part of what the handler's commit writes; or elsewhere by
/// [`Jobs::start`](super::Jobs::start).
///
/// Made by the functions of the `#[job]`: `ring::after(..)`, `ring::at(..)`, `ring::every(..)`, `ring::daily(..)`,
/// `ring::monthly(..)` and `ring::cron(..)`.
///
/// ```
/// use botwright::prelude::*;
///
/// /// A joke every morning on workdays.
/// #[command("jokes {zone}")]
/// async fn jokes(zone: String, chat: Chat, user: User) -> Result<String> {
///     let job = joke::daily("09:00", user.id)
///         .weekdays("mon-fri")
///         .tz(zone)
///         .chat(&chat)
///         .named("joke")
///         .replace()
///         .retries(3)
///         .await?;
///     Ok(format!("You will get one {}.", job.schedule()))
/// }
///
/// #[job]
/// fn joke(Payload(_): Payload<UserId>) -> &'static str {
///     "A joke walks into a bar."
/// }
/// ```
#[must_use = "a job starts when this is awaited"]
pub struct NewJob {
    starter: Starter,
    when: When,
    zone: String,
    weekdays: String,
    first: Option<Duration>,
    chat: Option<JobChat>,
    user: Option<types::User>,
    name: Option<String>,
    replaces: bool,
    misfire: Option<Misfire>,
    retries: Option<u32>,
}

enum When {
    After(Duration),
    At(Moment),
    Every(Duration),
    Daily(String),
    Monthly(MonthDay, String),
    Cron(String),
}

impl Starter {
    /// For a handler that takes no payload.
    pub fn new(meta: &'static Meta) -> Self {
        Self { meta, payload: Ok(None) }
    }

    /// For a handler that takes one.
    pub fn with<T: Storable>(meta: &'static Meta, payload: &T) -> Self {
        Self { meta, payload: serde_json::to_string(payload).map(Some) }
    }

    /// Once, after a while.
    pub fn after(self, delay: Duration) -> NewJob {
        self.when(When::After(delay))
    }

    /// Once, at a moment.
    pub fn at(self, moment: Moment) -> NewJob {
        self.when(When::At(moment))
    }

    /// Again and again.
    pub fn every(self, period: Duration) -> NewJob {
        self.when(When::Every(period))
    }

    /// Every day.
    pub fn daily(self, times: &str) -> NewJob {
        self.when(When::Daily(times.to_owned()))
    }

    /// Every month.
    pub fn monthly(self, day: MonthDay, times: &str) -> NewJob {
        self.when(When::Monthly(day, times.to_owned()))
    }

    /// By a cron pattern.
    pub fn cron(self, pattern: &str) -> NewJob {
        self.when(When::Cron(pattern.to_owned()))
    }

    fn when(self, when: When) -> NewJob {
        NewJob {
            starter: self,
            when,
            zone: "UTC".to_owned(),
            weekdays: "*".to_owned(),
            first: None,
            chat: None,
            user: None,
            name: None,
            replaces: false,
            misfire: None,
            retries: None,
        }
    }
}

impl NewJob {
    /// The chat that it belongs to: its answers go there (and into the topic), and its handler can take `Chat` and
    /// `ChatData`. A `&Chat`, or an id.
    pub fn chat(mut self, chat: impl Into<JobChat>) -> Self {
        self.chat = Some(chat.into());
        self
    }

    /// The user that it belongs to: its handler can take `User` and `UserData`.
    pub fn user(mut self, user: impl Into<JobUser>) -> Self {
        self.user = Some(user.into().0);
        self
    }

    /// A name to find it by, of at most 256 bytes. Several jobs may have the same one; see [`NewJob::replace`].
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Cancels the jobs that have its handler, its name, its chat and its user, so that it is the only one.
    pub fn replace(mut self) -> Self {
        self.replaces = true;
        self
    }

    /// The time zone that `daily`, `monthly` and `cron` mean: `"Europe/Oslo"`; UTC by default. The others know none.
    pub fn tz(mut self, zone: impl Into<String>) -> Self {
        self.zone = zone.into();
        self
    }

    /// The weekdays of `daily`: `"mon-fri"`, `"sat,sun"`; all by default. The others know none.
    pub fn weekdays(mut self, weekdays: impl Into<String>) -> Self {
        self.weekdays = weekdays.into();
        self
    }

    /// How long before the first run of `every`, if that is not its distance. The others know none.
    pub fn first(mut self, delay: Duration) -> Self {
        self.first = Some(delay);
        self
    }

    /// What becomes of runs that were missed; [`Misfire::Once`], or what the attribute says.
    pub fn misfire(mut self, misfire: Misfire) -> Self {
        self.misfire = Some(misfire);
        self
    }

    /// How often a run that fails is tried again: after 5 seconds, then 10, 20 and so on, at most an hour. Not at all by
    /// default, or what the attribute says. The next run by the schedule takes the place of an attempt that would be later.
    pub fn retries(mut self, most: u32) -> Self {
        self.retries = Some(most);
        self
    }

    /// The job as it would be stored, not started.
    pub(crate) fn stored(self, now: i64) -> Result<Row, JobError> {
        self.row(Moment::from_milliseconds(now))
    }

    fn row(self, now: Moment) -> Result<Row, JobError> {
        if let Some(name) = self.name.as_ref().filter(|name| name.len() > MAX_NAME) {
            return Err(JobError::LongName { bytes: name.len() });
        }
        let meta = self.starter.meta;
        let defaults = if let Trigger::Job(job) = &meta.trigger { Some(job) } else { None };
        let schedule = match self.when {
            When::After(delay) => Schedule::once(now + delay),
            When::At(moment) => Schedule::once(moment),
            When::Every(period) => Schedule::every(period, now + self.first.unwrap_or(period))?,
            When::Daily(times) => Schedule::daily(&times, &self.weekdays, &self.zone)?,
            When::Monthly(day, times) => Schedule::monthly(day, &times, &self.zone)?,
            When::Cron(pattern) => Schedule::cron(&pattern, &self.zone)?,
        };
        Ok(Row {
            id: JobId::draw(),
            handler: meta.path(),
            schedule,
            payload: self.starter.payload.map_err(JobError::Payload)?,
            name: self.name,
            chat: self.chat,
            user: self.user,
            misfire: self.misfire.or(defaults.map(|job| job.misfire)).unwrap_or_default(),
            retries: self.retries.or(defaults.map(|job| job.retries)).unwrap_or_default(),
            declared: false,
            disabled: false,
            update: None,
            generation: chance(),
        })
    }
}

impl IntoFuture for NewJob {
    type Output = Result<Job, JobError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let context = current::context().ok_or(JobError::OutsideHandler)?;
            start(&context, self).await
        })
    }
}

/// Makes a job part of what is committed.
pub(super) async fn start(context: &Context, job: NewJob) -> Result<Job, JobError> {
    let now = Moment::from_milliseconds(context.shared.clock.now());
    let replaces = job.replaces;
    let row = Row { update: origin(&context.event), ..job.row(now)? };
    let first = match row.schedule.only() {
        Some(moment) => moment,
        None => row.schedule.next(now)?.ok_or(JobError::Never)?,
    };
    check(context, &row, first)?;
    if replaces {
        Selection::like(context.clone(), &row)?.cancel().await?;
    }
    let key = row.key();
    selection::change(context, |batch| {
        row.put(batch, &key, Expected::Absent)?;
        row.plan(batch, &key, first, 0, first)
    })
    .await?;
    Ok(Job::planned_for(row, Some(first)))
}

/// The update that all this began with.
fn origin(event: &Event) -> Option<i64> {
    match event.job() {
        Some(run) => run.row.update,
        None => event.update().map(|update| update.update_id),
    }
}

/// Refuses a job whose handler could never run.
fn check(context: &Context, row: &Row, first: Moment) -> Result<(), JobError> {
    let handler = row.handler.clone();
    let Some(route) = context.shared.table.jobs.get(&handler) else {
        return Err(JobError::Unknown { handler });
    };
    let run = JobRun::new(row.clone(), first, 0);
    let event = Event::new(context.bot.clone(), Cause::Job(Arc::new(run)));
    if (route.matches)(&event) { Ok(()) } else { Err(JobError::Lacks { handler }) }
}
