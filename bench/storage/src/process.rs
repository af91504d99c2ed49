//! What the system says of this process.

use std::fs;

use crate::Outcome;

/// A number of `/proc/self/status`, as it stands there: sizes are in kilobytes.
pub(crate) fn status(name: &str) -> Outcome<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| line.split_whitespace().next()).ok_or("no such line in the status")?;
    Ok(number.parse()?)
}
