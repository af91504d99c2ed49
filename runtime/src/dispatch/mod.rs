//! From an update to its commit: lanes keep the order, turns run the handlers, deadlines bring what no update brings.

mod deadlines;
mod guarded;
mod lanes;
mod turn;

pub(crate) use self::deadlines::Deadlines;
pub(crate) use self::lanes::{Lanes, Task};
