//! What the rooms of the runtime tell: one function for each thing that happens.

use super::record::{count, observe, set};
use super::table;
use super::{Metric, Stopwatch};

/// An update is done; the time began when it came.
pub(crate) fn update_done(kind: &str, handler: Option<&str>, outcome: &str, since: Stopwatch) {
    count(&table::UPDATES, &[kind, handler.unwrap_or("none"), outcome]);
    observe(&table::UPDATE_SECONDS, &[kind], since.seconds());
}

/// A handler has run.
pub(crate) fn handler_done(handler: &str, outcome: &str, since: Stopwatch) {
    observe(&table::HANDLER_SECONDS, &[handler, outcome], since.seconds());
}

/// What is in all lanes now.
pub(crate) fn lanes(open: usize, tasks: usize, bytes: usize) {
    for (metric, now) in [(&table::LANES, open), (&table::LANE_TASKS, tasks), (&table::LANE_BYTES, bytes)] {
        set(metric, &[], float(now));
    }
}

/// Something was put into a lane, in which so many stand now.
pub(crate) fn lane_depth(depth: usize) {
    observe(&table::LANE_DEPTH, &[], float(depth));
}

/// A lane was too full for an update.
pub(crate) fn put_aside() {
    count(&table::PUT_ASIDE, &[]);
}

/// The storage has answered.
pub(crate) fn storage(operation: &str, ok: bool, since: Stopwatch) {
    observe(&table::STORAGE_SECONDS, &[operation, word(ok)], since.seconds());
}

/// A run of a job begins, so many milliseconds after its moment.
pub(crate) fn job_begins(handler: &str, late: i64) {
    let late = std::time::Duration::from_millis(u64::try_from(late).unwrap_or_default());
    observe(&table::JOB_LATE_SECONDS, &[handler], late.as_secs_f64());
}

/// A run of a job has come to its end.
pub(crate) fn job_done(handler: &str, outcome: &str) {
    count(&table::JOBS, &[handler, outcome]);
}

/// A call of the Bot API has come to its end, with this code of Telegram's if there was an answer.
pub(crate) fn api_call(method: &str, code: Option<i64>, took: std::time::Duration) {
    counted_by_code(&table::API_CALLS, Some(method), code);
    observe(&table::API_SECONDS, &[method], took.as_secs_f64());
}

/// So many calls of a class wait now.
pub(crate) fn waiting_sends(class: &str, number: usize) {
    set(&table::SENDS_WAITING, &[class], float(number));
}

/// Telegram was asked for updates.
pub(crate) fn poll(ok: bool) {
    count(&table::POLLS, &[word(ok)]);
}

/// A request to the webhook was answered with this status.
#[cfg_attr(not(feature = "webhook"), allow(dead_code, reason = "there is no webhook"))]
pub(crate) fn webhook_request(status: u16) {
    counted_by_code(&table::WEBHOOK_REQUESTS, None, Some(status.into()));
}

#[cfg(feature = "metrics")]
fn counted_by_code(metric: &Metric, method: Option<&str>, code: Option<i64>) {
    let code = code.map_or_else(|| "none".to_owned(), |code| code.to_string());
    let values: Vec<&str> = method.into_iter().chain([code.as_str()]).collect();
    count(metric, &values);
}

#[cfg(not(feature = "metrics"))]
#[inline]
fn counted_by_code(_: &Metric, _: Option<&str>, _: Option<i64>) {}

fn word(ok: bool) -> &'static str {
    if ok { "ok" } else { "failed" }
}

fn float(number: usize) -> f64 {
    // Exact up to 2^32, which nothing here comes near.
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
