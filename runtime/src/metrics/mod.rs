//! Figures of a running bot: what came, what became of it, how long it took, and what waits.
//!
//! With the feature `metrics` the runtime tells the facade of the [`metrics`](https://docs.rs/metrics) crate of everything
//! that [`METRICS`] lists; any recorder that the program installs takes it. With the feature `prometheus` the runtime installs
//! a recorder of its own when the bot starts, unless there is one already, and [`render`] gives its figures in Prometheus'
//! text format. Without these features nothing is counted, and nothing is paid.
//!
//! No label holds a person, a chat, a text or a token: each has few values, which do not grow with the bot's use.
//!
//! ```
//! use botwright::metrics::{Kind, METRICS};
//!
//! let latency = METRICS.iter().find(|metric| metric.name == "botwright_update_seconds").unwrap();
//! assert_eq!((latency.kind, latency.labels), (Kind::Histogram, &["kind"][..]));
//! ```

mod calls;
#[cfg(feature = "prometheus")]
mod prometheus;
#[cfg(feature = "metrics")]
#[path = "recorded.rs"]
mod record;
#[cfg(not(feature = "metrics"))]
#[path = "unrecorded.rs"]
mod record;
mod stopwatch;
mod table;

pub(crate) use self::calls::*;
#[cfg(feature = "prometheus")]
pub use self::prometheus::{AlreadyRecorded, install, render};
pub(crate) use self::stopwatch::Stopwatch;
pub use self::table::{Kind, METRICS, Metric};

/// The bot starts: whoever listens learns what the metrics mean.
pub(crate) fn begin() {
    #[cfg(feature = "prometheus")]
    if install().is_err() {
        tracing::debug!("the program records metrics itself; `botwright::metrics::render` shows none");
    }
    #[cfg(feature = "metrics")]
    record::describe();
}

/// Called now and then, so that what nobody looks at does not pile up.
pub(crate) fn keep_up() {
    #[cfg(feature = "prometheus")]
    prometheus::keep_up();
}

#[cfg(all(test, feature = "prometheus"))]
mod tests;
