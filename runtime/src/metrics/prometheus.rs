//! The recorder for Prometheus.

use std::sync::OnceLock;

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

use super::table;

/// The bounds of everything in seconds.
const SECONDS: &[f64] =
    &[0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0];

/// The bounds of a lane's depth.
const DEPTH: &[f64] = &[1.0, 2.0, 3.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1_000.0];

/// The recorder, once there was a try to install it.
static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

/// The program has installed another recorder before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlreadyRecorded;

/// Installs the recorder for Prometheus; [`App::run`](crate::App::run) does so too. Doing it again does nothing.
///
/// # Errors
/// If the program has installed another recorder; that one gets all figures then.
///
/// ```
/// botwright::metrics::install()?;
/// assert!(botwright::metrics::render().is_empty(), "nothing has happened yet");
/// # Ok::<(), botwright::metrics::AlreadyRecorded>(())
/// ```
pub fn install() -> Result<(), AlreadyRecorded> {
    RECORDER.get_or_init(installed).as_ref().map(drop).ok_or(AlreadyRecorded)
}

/// All figures in Prometheus' text format, as `/metrics` shows them; empty before [`install`], and where another recorder
/// gets them.
pub fn render() -> String {
    handle().map(PrometheusHandle::render).unwrap_or_default()
}

/// Sums up what was measured since the last time.
pub(super) fn keep_up() {
    if let Some(handle) = handle() {
        handle.run_upkeep();
    }
}

fn handle() -> Option<&'static PrometheusHandle> {
    RECORDER.get()?.as_ref()
}

fn installed() -> Option<PrometheusHandle> {
    let depth = Matcher::Full(table::LANE_DEPTH.name.to_owned());
    PrometheusBuilder::new()
        .set_buckets(SECONDS)
        .and_then(|builder| builder.set_buckets_for_metric(depth, DEPTH))
        .and_then(PrometheusBuilder::install_recorder)
        .ok()
}

impl std::fmt::Display for AlreadyRecorded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the program has installed another recorder of metrics before")
    }
}

impl std::error::Error for AlreadyRecorded {}
