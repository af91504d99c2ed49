//! Jobs: what a bot does without being asked, once or again and again.
//!
//! A function below `#[job]` is started by its own name, for instance by a command, and a job is kept in the storage until it has run:
//!
//! ```
//! use botwright::prelude::*;
//!
//! #[derive(Serialize, Deserialize)]
//! struct Reminder {
//!     text: String,
//! }
//!
//! /// Remind me: /remind 20 tea is ready
//! #[command("remind {minutes} {text..}")]
//! async fn remind(minutes: u32, text: String, chat: Chat) -> Result<String> {
//!     ring::after(minutes.minutes(), Reminder { text }).chat(&chat).named("tea").await?;
//!     Ok(format!("In {minutes} minutes."))
//! }
//!
//! #[job]
//! async fn ring(Payload(reminder): Payload<Reminder>) -> String {
//!     reminder.text
//! }
//!
//! /// No tea today.
//! #[command("forget_it")]
//! async fn forget_it(chat: Chat, jobs: Jobs) -> Result<String> {
//!     let cancelled = jobs.named("tea").of_chat(chat.id).cancel().await?;
//!     Ok(format!("{cancelled} forgotten."))
//! }
//! ```
//!
//! One that belongs to nobody is declared, and starts by itself:
//!
//! ```
//! use botwright::prelude::*;
//!
//! #[job(cron = "0 9 * * mon-fri", tz = "Europe/Oslo")]
//! async fn good_morning(bot: Bot, mut mornings: BotData<u32>) -> Result {
//!     *mornings += 1;
//!     bot.send_message(ChatId(123_456), "Good morning!").await?;
//!     Ok(())
//! }
//! ```
//!
//! **What is promised.** A job is started, cancelled and moved with the commit of the handler that does it, or not at all. It
//! survives restarts. When its moment has come, one of the bot's processes runs it, in order with the updates of its user and
//! chat, within a second as long as there is room; what it changes is committed together with the plan of its next run. Should the
//! process die while the job runs, another run begins within half a minute, so that what a job sends may come twice then. A run that
//! fails or panics never ends the series: it is tried again as often as [`retries`](NewJob::retries) says, then the
//! `#[on_error]` handlers are told, and the next run comes when it would have. What becomes of runs while the bot is away is said
//! by [`Misfire`]. A job costs rows in the storage: no task and no timer waits for it.
//!
//! A declared job is there once, however often the bot starts and however many processes it has; one with another
//! schedule takes its place, and one that the program no longer has is gone with the next start.
//!
//! When jobs run, and what daylight saving does to them, stands at [`Schedule`].

pub(crate) mod builder;
pub(crate) mod current;
pub(crate) mod declared;
mod durations;
mod error;
mod extract;
mod job;
mod moment;
pub(crate) mod moved;
mod place;
pub(crate) mod row;
pub(crate) mod schedule;
mod selection;

pub use self::builder::NewJob;
pub use self::durations::Durations;
pub use self::error::JobError;
pub use self::extract::{Jobs, Payload, Storable};
pub(crate) use self::job::chance;
pub use self::job::{Job, JobId};
pub use self::moment::Moment;
pub use self::place::{JobChat, JobUser};
pub use self::row::Misfire;
pub(crate) use self::row::{JobRun, Row};
pub use self::schedule::{MonthDay, Schedule, ScheduleError};
pub use self::selection::Selection;
