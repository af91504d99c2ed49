//! Dates and times, which are read by jiff itself.

use std::any::type_name;

use jiff::civil::{Date, DateTime, Time};
use jiff::{Timestamp, Zoned};

/// Whether this is the name of one of jiff's types.
pub(super) fn is_date(name: &str) -> bool {
    [
        type_name::<Date>(),
        type_name::<DateTime>(),
        type_name::<Time>(),
        type_name::<Timestamp>(),
        type_name::<Zoned>(),
    ]
    .contains(&name)
}
