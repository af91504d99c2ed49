//! Jobs: what a bot does without being asked, once or again and again.

mod moment;
pub(crate) mod schedule;

pub use self::moment::Moment;
pub use self::schedule::{MonthDay, Schedule, ScheduleError};
