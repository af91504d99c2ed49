//! Lambda's runtime API: asks for the next event, brings the answer.
//! <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::time::Instant;

use crate::error::{Error, Result};

/// What is kept of the function's time for bringing the answer.
const RESERVE: Duration = Duration::from_millis(500);

/// How long a function may take at most, where Lambda does not say.
const LONGEST: Duration = Duration::from_mins(15);

/// Where it is.
pub(crate) struct Runtime {
    place: String,
}

/// An event to be answered.
pub(super) struct Invocation {
    pub(super) id: String,
    pub(super) event: Value,
    /// When it must have been answered: soon afterwards Lambda ends the process.
    pub(super) until: Instant,
}

impl Runtime {
    pub(crate) fn at(place: String) -> Self {
        Self { place }
    }

    /// Waits for the next event; Lambda stops the process meanwhile.
    pub(super) async fn next(&self) -> Result<Invocation> {
        let response = self.call("GET", "invocation/next", None).await?;
        let headers = response.headers();
        let id = told(headers, "lambda-runtime-aws-request-id");
        let id = id.ok_or_else(|| Error::text("Lambda has sent an event without a number"))?.to_owned();
        let deadline = told(headers, "lambda-runtime-deadline-ms").and_then(|deadline| deadline.parse().ok());
        let until = Instant::now() + deadline.map_or(LONGEST, left);
        let body = response.into_body().collect().await?.to_bytes();
        Ok(Invocation { id, event: serde_json::from_slice(&body)?, until })
    }

    /// Brings the answer, or tells that there is none.
    pub(super) async fn respond(&self, id: &str, answered: Result<Value>) -> Result {
        let (path, body) = match answered {
            Ok(answer) => ("response", answer),
            Err(error) => {
                tracing::error!(?error, "what is due could not be done");
                ("error", failure("Due", &error))
            }
        };
        self.call("POST", &format!("invocation/{id}/{path}"), Some(&body)).await.map(drop)
    }

    /// Tells why the bot does not start.
    pub(crate) async fn refuse_to_start(&self, why: &Error) -> Result {
        self.call("POST", "init/error", Some(&failure("Start", why))).await.map(drop)
    }

    async fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Response<Incoming>> {
        let request = Request::builder()
            .method(method)
            .uri(format!("/2018-06-01/runtime/{path}"))
            .header("host", &self.place)
            .header("content-type", "application/json")
            .body(body.map_or_else(Full::default, |body| Full::from(body.to_string())))?;
        let stream = TcpStream::connect(&self.place).await?;
        let (mut sender, connection) = http1::handshake::<_, Full<Bytes>>(TokioIo::new(stream)).await?;
        // It ends with the answer.
        tokio::spawn(connection);
        let response = sender.send_request(request).await?;
        if response.status().is_success() {
            return Ok(response);
        }
        Err(Error::text(format!("Lambda's runtime API has answered {}", response.status())))
    }
}

fn told<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// How long there is until a moment, in milliseconds since 1970, less what bringing the answer takes.
fn left(deadline: u64) -> Duration {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Duration::from_millis(deadline).saturating_sub(now + RESERVE)
}

/// An error as Lambda shows it.
fn failure(kind: &str, error: &Error) -> Value {
    json!({ "errorType": format!("Botwright.{kind}"), "errorMessage": error.to_string(), "stackTrace": [] })
}
