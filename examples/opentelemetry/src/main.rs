//! A bot whose traces go to an OpenTelemetry collector: each update is a trace, with its handler and each call to Telegram as spans.
//!
//! ```sh
//! docker run -p 4318:4318 -p 16686:16686 jaegertracing/jaeger      # or whatever takes OTLP over HTTP
//! cargo run -p botwright-example-opentelemetry                     # traces stand at http://localhost:16686
//! ```
//!
//! `OTEL_EXPORTER_OTLP_ENDPOINT` and its kin say where else they go. The spans have the ids of updates, chats and users, and the names of
//! handlers and methods; what people write is in none of them, nor is the token. Calls are spans at the level debug: with info, updates,
//! jobs and handlers remain.
//!
//! `#[botwright::main]` would install a log of its own first, unless its feature `log` is off; so this is `#[tokio::main]`.

use botwright::prelude::*;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_otlp::SpanExporter;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::prelude::*;

/// Make tea: /tea 3
#[command("tea {minutes}")]
async fn tea(minutes: u32, chat: Chat) -> Result<String> {
    chat.typing().await?;
    ready::after(minutes.minutes()).chat(&chat).await?;
    Ok(format!("It takes {minutes} minutes."))
}

#[job]
fn ready() -> &'static str {
    "Your tea is ready."
}

/// What exports traces, in batches, from a thread of its own.
fn exporting(exporter: SpanExporter) -> SdkTracerProvider {
    let resource = Resource::builder().with_service_name("tea-bot").build();
    SdkTracerProvider::builder().with_resource(resource).with_batch_exporter(exporter).build()
}

/// The spans of the bot go to the exporter, and its log to standard error.
fn subscriber(provider: &SdkTracerProvider) -> impl tracing_subscriber::util::SubscriberInitExt + use<> {
    let traces = tracing_opentelemetry::layer().with_tracer(provider.tracer("tea-bot"));
    let log = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    // Only the bot's own: the exporter's requests would be traced otherwise, and exported in their turn.
    let own = |level: LevelFilter| Targets::new().with_target("botwright", level);
    // A collector that does not answer is told of, too.
    let logged = own(LevelFilter::INFO).with_target("opentelemetry", LevelFilter::WARN);
    tracing_subscriber::registry()
        .with(traces.with_filter(own(LevelFilter::DEBUG)))
        .with(log.with_filter(logged))
}

#[tokio::main]
async fn main() -> Result {
    // The exporter asks for TLS before the bot does; an error means that it is chosen already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let provider = exporting(SpanExporter::builder().with_http().build()?);
    subscriber(&provider).init();
    let ended = App::from_env()?.run().await;
    // What is still in the batch.
    provider.shutdown()?;
    ended
}

#[cfg(test)]
mod tests;
