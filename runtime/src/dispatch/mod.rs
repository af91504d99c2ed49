//! From an update to its commit: lanes keep the order, turns run the handlers, what is due comes without any update.

mod albums;
mod broadcasts;
mod dead;
mod due;
mod expired;
mod failing;
mod guarded;
mod jobs;
mod lanes;
mod limits;
mod mark;
mod migrated;
mod run;
mod shown;
mod sweep;
mod tasks;
mod timeouts;
mod turn;

pub(crate) use self::albums::PATIENCE as ALBUM_PATIENCE;
pub(crate) use self::due::{Claim, Due, Entry, NAMESPACE as DUE, What};
pub(crate) use self::lanes::{LaneKey, Lanes, Room, Task, WAITING};
pub(crate) use self::limits::DEADLINE;
pub use self::limits::DeadlineExceeded;
pub(crate) use self::migrated::follow_moves;
pub(crate) use self::run::HandlerRun;
pub(crate) use self::sweep::sweep;
pub(crate) use self::tasks::{begin, end};
pub(crate) use self::turn::Turn;
