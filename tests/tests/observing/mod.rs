//! What is told of a running bot: the dashboard shows what there is.

mod spans;

use std::collections::BTreeSet;
use std::path::Path;

use botwright::metrics::{Kind, METRICS};
use serde_json::Value;

/// The names of metrics in the queries of the dashboard.
fn shown() -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../observe/grafana.json");
    let dashboard: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let panels = dashboard["panels"].as_array().unwrap();
    let targets = panels.iter().flat_map(|panel| panel["targets"].as_array().unwrap());
    let queries = targets.map(|target| target["expr"].as_str().unwrap().to_owned());
    let is_of_a_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    queries
        .flat_map(|query| query.split(|letter| !is_of_a_name(letter)).map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| word.starts_with("botwright_"))
        .collect()
}

#[test]
fn the_dashboard_names_the_metrics_as_they_are() {
    let known: BTreeSet<String> = METRICS
        .iter()
        .map(|metric| match metric.kind {
            Kind::Histogram => format!("{}_bucket", metric.name),
            Kind::Counter | Kind::Gauge => metric.name.to_owned(),
        })
        .collect();
    let shown = shown();
    let unknown: Vec<_> = shown.difference(&known).collect();
    let missing: Vec<_> = known.difference(&shown).collect();
    assert!(unknown.is_empty() && missing.is_empty(), "unknown: {unknown:?}, not shown: {missing:?}");
}
