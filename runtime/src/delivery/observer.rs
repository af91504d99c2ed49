//! What those see who watch over the bot: `/health`, `/ready`, `/metrics`.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use serde_json::{Value, json};
use tower_service::Service;

use super::Target;
use super::server::{Answers, Client};
use crate::jobs::Moment;

/// Answers how the bot is, as a [`tower::Service`](tower_service::Service) over `http::Request`. Cheap to clone.
///
/// | path | answer |
/// |---|---|
/// | `../health` | 200 as long as the process answers: `{"alive": true, "last_update": "2026-01-01 09:00:00 UTC", "backlog": 2}`. The backlog is how many updates and jobs wait or run |
/// | `../ready` | 200 if updates are taken; 503 while the bot stops, the storage is away, or Telegram cannot be asked for updates, with the reason |
/// | `../metrics` | the figures of [`botwright::metrics`](crate::metrics) in Prometheus' text format, with the feature `prometheus`; else 404 |
///
/// `App::run` serves it where `OBSERVE_LISTEN` says. Without that `/health` and `/ready`, though never `/metrics`, are answered beside a webhook
/// that it serves, as many hosts look for them at the one port that they know.
///
/// Only the last part of a path is looked at, so that it can be mounted anywhere. It tells nothing of the bot's people, but the figures are
/// not for everybody either: let it listen where only those come who should know.
#[derive(Clone)]
pub struct Observer {
    target: Target,
}

impl Observer {
    pub(crate) fn new(target: Target) -> Self {
        Self { target }
    }

    pub(super) fn respond(&self, method: &Method, path: &str) -> Response<Full<Bytes>> {
        if !matches!(*method, Method::GET | Method::HEAD) {
            let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "only GET");
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
            return response;
        }
        match path.trim_end_matches('/').rsplit('/').next() {
            Some("health") => json_of(StatusCode::OK, &self.health()),
            Some("ready") => match self.hindrance() {
                None => json_of(StatusCode::OK, &json!({ "ready": true })),
                Some(why) => json_of(StatusCode::SERVICE_UNAVAILABLE, &json!({ "ready": false, "why": why })),
            },
            Some("metrics") => metrics(),
            _ => plain(StatusCode::NOT_FOUND, "not found"),
        }
    }

    fn health(&self) -> Value {
        let last = self.target.shared.pulse.last();
        let last = last.map(|moment| Moment::from_milliseconds(moment).to_string());
        json!({ "alive": true, "last_update": last, "backlog": self.target.lanes.backlog() })
    }

    /// Why no updates are taken.
    fn hindrance(&self) -> Option<&'static str> {
        if *self.target.stopping.borrow() {
            return Some("the bot stops");
        }
        if self.target.shared.away.load(Ordering::Relaxed) {
            return Some("the storage is away");
        }
        self.target.shared.pulse.is_failing().then_some("Telegram cannot be asked for updates")
    }
}

#[cfg(feature = "prometheus")]
fn metrics() -> Response<Full<Bytes>> {
    let mut response = plain(StatusCode::OK, crate::metrics::render());
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8"));
    response
}

#[cfg(not(feature = "prometheus"))]
fn metrics() -> Response<Full<Bytes>> {
    plain(StatusCode::NOT_FOUND, "metrics need the feature `prometheus` of `botwright`")
}

fn plain(status: StatusCode, text: impl Into<Bytes>) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(text.into()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

fn json_of(status: StatusCode, value: &Value) -> Response<Full<Bytes>> {
    let mut response = plain(status, value.to_string());
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

impl<B> Service<Request<B>> for Observer {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        ready(Ok(self.respond(request.method(), request.uri().path())))
    }
}

impl Answers for Observer {
    async fn answer(&self, request: Request<Incoming>, _: &Client) -> Response<Full<Bytes>> {
        self.respond(request.method(), request.uri().path())
    }
}
