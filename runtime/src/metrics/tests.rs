//! What happens is rendered under the names of the table.

#[cfg(all(feature = "emulator", feature = "webhook"))]
mod counted;
#[cfg(feature = "emulator")]
mod stumbling;
#[cfg(feature = "emulator")]
mod told;

use std::time::Duration;

use super::{Kind, METRICS, Stopwatch};

#[test]
fn what_happens_is_rendered() {
    super::begin();
    let since = Stopwatch::start();
    super::update_done("poll", None, "unhandled", since);
    super::update_done("poll", Some("vote"), "handled", since);
    super::update_done("poll", Some("vote"), "handled", since);
    super::handler_done("vote", "handled", since);
    super::lanes(2, 3, 4_000);
    super::lane_depth(3);
    super::storage("commit", true, since);
    super::job_begins("remind", 2_500);
    super::job_done("remind", "handled");
    super::api_call("sendPoll", Some(429), Duration::from_millis(30));
    super::api_call("sendPoll", None, Duration::from_secs(30));
    super::waiting_sends("broadcast", 12);
    super::poll(true);
    super::webhook_request(503);
    let rendered = super::render();
    for line in [
        r#"botwright_updates_total{kind="poll",handler="none",outcome="unhandled"} 1"#,
        r#"botwright_updates_total{kind="poll",handler="vote",outcome="handled"} 2"#,
        r#"botwright_update_seconds_count{kind="poll"} 3"#,
        r#"botwright_handler_seconds_bucket{handler="vote",outcome="handled",le="60"} 1"#,
        r#"botwright_storage_seconds_count{operation="commit",outcome="ok"}"#,
        r#"botwright_job_late_seconds_bucket{handler="remind",le="1"} 0"#,
        r#"botwright_job_late_seconds_bucket{handler="remind",le="2.5"} 1"#,
        r#"botwright_jobs_total{handler="remind",outcome="handled"} 1"#,
        r#"botwright_api_calls_total{method="sendPoll",code="429"} 1"#,
        r#"botwright_api_calls_total{method="sendPoll",code="none"} 1"#,
        r#"botwright_sends_waiting{class="broadcast"} 12"#,
        r#"botwright_polls_total{outcome="ok"}"#,
        r#"botwright_webhook_requests_total{code="503"} 1"#,
        r#"botwright_lane_depth_bucket{le="3"}"#,
        "# TYPE botwright_lane_bytes gauge",
        "# HELP botwright_lanes lanes in which something waits or runs: users in chats",
    ] {
        assert!(rendered.contains(line), "{line} is not in\n{rendered}");
    }
}

#[test]
fn names_say_what_they_are_of() {
    for metric in METRICS {
        let is_counter = metric.kind == Kind::Counter;
        assert_eq!(metric.name.ends_with("_total"), is_counter, "{}", metric.name);
        assert!(metric.name.starts_with("botwright_") && !metric.help.is_empty());
    }
}
