//! What a collector gets.

use std::fmt::Write as _;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use axum::Router as Routes;
use axum::body::Bytes;
use axum::routing::post;
use opentelemetry_otlp::WithExportConfig as _;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message as _;
use tokio::net::TcpListener;

use super::*;

/// A collector with a thread of its own, as the exporter has one; its address, and the bodies that it gets.
fn collector() -> (String, Receiver<Bytes>) {
    let (bodies, received) = mpsc::channel();
    let (place, told) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(collect(place, bodies));
    });
    (format!("http://{}/v1/traces", told.recv().unwrap()), received)
}

async fn collect(place: Sender<String>, bodies: Sender<Bytes>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    place.send(listener.local_addr().unwrap().to_string()).unwrap();
    let take = async move |body: Bytes| bodies.send(body).unwrap();
    axum::serve(listener, Routes::new().route("/v1/traces", post(take))).await.unwrap();
}

/// The spans of the bot's updates and jobs.
struct Traces(Vec<Span>);

impl Traces {
    fn read(bodies: &[Bytes]) -> Self {
        let requests = bodies.iter().map(|body| ExportTraceServiceRequest::decode(body.clone()).unwrap());
        let resources = requests.flat_map(|request| request.resource_spans);
        Self(resources.flat_map(|resource| resource.scope_spans).flat_map(|scope| scope.spans).collect())
    }

    /// A span and those inside it, by their beginning, as a line for each.
    fn tree(&self, root: &Span) -> String {
        let mut lines = String::new();
        self.draw(root, "", &mut lines);
        lines
    }

    fn draw(&self, span: &Span, indent: &str, lines: &mut String) {
        let named = ["name", "method"].into_iter().filter_map(|name| attribute(span, name));
        let named = named.collect::<Vec<_>>().join(" ");
        // A text takes whatever is written.
        let _ = writeln!(lines, "{indent}{} {named}", span.name);
        let mut inside: Vec<_> = self.0.iter().filter(|other| other.parent_span_id == span.span_id).collect();
        inside.sort_by_key(|span| span.start_time_unix_nano);
        for span_inside in inside {
            assert_eq!(span_inside.trace_id, span.trace_id);
            self.draw(span_inside, &format!("{indent}  "), lines);
        }
    }

    fn roots(&self, name: &str) -> Vec<&Span> {
        self.0.iter().filter(|span| span.parent_span_id.is_empty() && span.name == name).collect()
    }
}

fn attribute(span: &Span, name: &str) -> Option<String> {
    let found = span.attributes.iter().find(|attribute| attribute.key == name)?;
    match found.value.as_ref()?.value.as_ref()? {
        Value::StringValue(text) => Some(text.clone()),
        Value::IntValue(number) => Some(number.to_string()),
        other => Some(format!("{other:?}")),
    }
}

#[test]
fn the_handlers_fit_together() {
    App::new(Bot::new("1:offline").unwrap()).check().unwrap();
}

#[test]
fn an_update_and_a_job_are_traces_with_all_that_came_of_them() {
    let (endpoint, received) = collector();
    let exporter = SpanExporter::builder().with_http().with_endpoint(endpoint).build().unwrap();
    let provider = exporting(exporter);
    let listening = subscriber(&provider).set_default();
    let (token, ann) = botwright::testing::run(async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/tea 3").await;
        ann.sees("It takes 3 minutes.").await;
        telegram.advance("3m").await;
        ann.sees("Your tea is ready.").await;
        (telegram.emulator().token().to_owned(), ann.seat().user_id().0.to_string())
    });
    drop(listening);
    provider.shutdown().unwrap();
    let bodies: Vec<Bytes> = received.try_iter().collect();
    let traces = Traces::read(&bodies);
    let [update] = traces.roots("update")[..] else { panic!("{:#?}", traces.0) };
    assert_eq!(
        traces.tree(update),
        "update \n  handler tea\n    call sendChatAction\n    call sendMessage\n",
    );
    assert_eq!(attribute(update, "chat"), Some(ann));
    let [job] = traces.roots("job")[..] else { panic!("{:#?}", traces.0) };
    assert_eq!(traces.tree(job), "job \n  handler ready\n    call sendMessage\n");
    let secret = token.split(':').nth(1).unwrap();
    for secret in [secret, "/tea", "Your tea"] {
        let found =
            bodies.iter().any(|body| body.windows(secret.len()).any(|part| part == secret.as_bytes()));
        assert!(!found, "{secret} was exported");
    }
}
