//! The one list of all metrics; the documentation and the constants are made from it.

/// What a metric is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It only rises.
    Counter,
    /// It rises and falls.
    Gauge,
    /// Counts of values below bounds, their sum and their number: `.._bucket`, `.._sum`, `.._count`.
    Histogram,
}

/// A metric that the runtime keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metric {
    /// Its name. Those that end with `_seconds` are in seconds, with `_bytes` in bytes; all others are counts.
    pub name: &'static str,
    /// What it is of.
    pub kind: Kind,
    /// The names of its labels.
    pub labels: &'static [&'static str],
    /// What it says.
    pub help: &'static str,
}

macro_rules! metrics {
    ($($constant:ident $kind:ident $name:literal [$($label:literal)*] $help:literal;)*) => {
        $(
            pub(super) const $constant: Metric =
                Metric { name: $name, kind: Kind::$kind, labels: &[$($label),*], help: $help };
        )*

        /// All metrics of the runtime.
        ///
        /// | name | kind | labels | what it says |
        /// |---|---|---|---|
        $(#[doc = concat!("| `", $name, "` | ", stringify!($kind), " | ", $("`", $label, "` ",)* "| ", $help, " |")])*
        ///
        /// | label | values |
        /// |---|---|
        /// | `kind` | of an update: `message`, `callback_query` and the others of `allowed_updates`, or `unknown` |
        /// | `handler` | the function's name; `none` where no handler was chosen |
        /// | `outcome` | of an update and a handler: `handled`, `refused`, `failed`, `panicked`, `late` (over its deadline), `cancelled`, `dropped`, `busy`, `collected` (a part of an album), `passed`, `expired` (a button), `unhandled`, `repeated` (it came again), `skipped` (by a middleware); of a job beside these `missed`; of storage and polling `ok` or `failed` |
        /// | `code` | `200`, Telegram's error code, or `none` where there was no answer |
        /// | `class` | the priority of the calls that wait |
        pub const METRICS: &[Metric] = &[$($constant),*];
    };
}

metrics! {
    UPDATES Counter "botwright_updates_total" ["kind" "handler" "outcome"]
        "updates that are done, by what became of them";
    UPDATE_SECONDS Histogram "botwright_update_seconds" ["kind"]
        "from an update's coming to its commit: the waiting in its lane, the handler, the storage";
    HANDLER_SECONDS Histogram "botwright_handler_seconds" ["handler" "outcome"]
        "a handler's own time, with its answer and its commit; of updates, jobs, timeouts and failures";
    LANES Gauge "botwright_lanes" []
        "lanes in which something waits or runs: users in chats";
    LANE_TASKS Gauge "botwright_lane_tasks" []
        "what waits or runs in all lanes";
    LANE_BYTES Gauge "botwright_lane_bytes" []
        "the size of the updates that wait or run, as they were received";
    LANE_DEPTH Histogram "botwright_lane_depth" []
        "how many stood in its lane when something was put into it, itself included";
    PUT_ASIDE Counter "botwright_lane_put_aside_total" []
        "updates that were put aside into the storage because their lane was full, or held up later ones";
    STORAGE_SECONDS Histogram "botwright_storage_seconds" ["operation" "outcome"]
        "reads, commits, scans and sweeps of the storage";
    JOBS Counter "botwright_jobs_total" ["handler" "outcome"]
        "runs of jobs, by what became of them";
    JOB_LATE_SECONDS Histogram "botwright_job_late_seconds" ["handler"]
        "how long after its moment a run of a job began";
    API_CALLS Counter "botwright_api_calls_total" ["method" "code"]
        "calls of the Bot API that were answered, or that failed";
    API_SECONDS Histogram "botwright_api_call_seconds" ["method"]
        "from the sending of a call to its answer";
    SENDS_WAITING Gauge "botwright_sends_waiting" ["class"]
        "calls that wait for Telegram's limits";
    POLLS Counter "botwright_polls_total" ["outcome"]
        "requests for updates";
    WEBHOOK_REQUESTS Counter "botwright_webhook_requests_total" ["code"]
        "requests to the webhook, by the status that they were answered with";
}
