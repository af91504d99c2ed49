//! From an update to its commit: lanes keep the order, turns run the handlers, deadlines bring what no update brings.

mod albums;
mod deadlines;
mod failing;
mod guarded;
mod lanes;
mod run;
mod turn;

pub(crate) use self::deadlines::Deadlines;
pub(crate) use self::lanes::{Lanes, Task};
pub(crate) use self::run::HandlerRun;
pub(crate) use self::turn::{Turn, begin, end};
