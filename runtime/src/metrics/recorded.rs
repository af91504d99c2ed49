//! Everything goes to the facade, and from there to whichever recorder the program has.

use ::metrics::{
    Label, Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram,
};

use super::{Kind, METRICS, Metric};

/// One more; the labels' values are in the order of the table.
pub(super) fn count(metric: &Metric, values: &[&str]) {
    counter!(metric.name, labels(metric, values)).increment(1);
}

/// It stands there now.
pub(super) fn set(metric: &Metric, values: &[&str], to: f64) {
    gauge!(metric.name, labels(metric, values)).set(to);
}

/// This was measured.
pub(super) fn observe(metric: &Metric, values: &[&str], measured: f64) {
    histogram!(metric.name, labels(metric, values)).record(measured);
}

/// Says what the metrics mean.
pub(super) fn describe() {
    for metric in METRICS {
        let unit = match metric.name.rsplit('_').next() {
            Some("seconds") => Unit::Seconds,
            Some("bytes") => Unit::Bytes,
            _ => Unit::Count,
        };
        match metric.kind {
            Kind::Counter => describe_counter!(metric.name, unit, metric.help),
            Kind::Gauge => describe_gauge!(metric.name, unit, metric.help),
            Kind::Histogram => describe_histogram!(metric.name, unit, metric.help),
        }
    }
}

fn labels(metric: &Metric, values: &[&str]) -> Vec<Label> {
    debug_assert_eq!(metric.labels.len(), values.len(), "{} has as many values as labels", metric.name);
    metric.labels.iter().zip(values).map(|(name, value)| Label::new(*name, (*value).to_owned())).collect()
}
