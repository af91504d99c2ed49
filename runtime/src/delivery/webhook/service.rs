//! The service that takes updates: one request is one update, and is answered when that is done.

use std::convert::Infallible;
use std::error::Error as StdError;
use std::future::{Future, poll_fn};
use std::net::IpAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};
use std::time::Duration;

use botwright_api::types::Update;
use bytes::{Buf as _, Bytes};
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Extensions, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use tokio::time::timeout;
use tower_service::Service;

use super::gate::{Gate, Refused};
use super::registration::Registration;
use super::underway::{Hold, Undelivered, Underway};
use crate::delivery::server::{Answers, Client, Peer};
use crate::delivery::{Observer, Reply, Target, stopped};
use crate::dispatch::Task;
use crate::metrics;

/// How long a body may take.
const SLOWEST: Duration = Duration::from_secs(15);

/// How long a request waits for its update: shorter than Telegram does, which then brings it again and finds it under way.
const PATIENCE: Duration = Duration::from_secs(50);

/// What takes updates from Telegram: a [`tower::Service`](tower_service::Service) over `http::Request`, for axum's `route_service`, for
/// hyper, or whatever else serves HTTP. Cheap to clone.
///
/// | answer | when |
/// |---|---|
/// | 200 | the update is done, and what its handlers have changed is stored; or it was done before |
/// | 401 | the secret is not there, or wrong |
/// | 403 | the sender is not Telegram, where only Telegram may |
/// | 405, 415, 413 | no POST, no JSON, a body above the limit |
/// | 408, 400 | a body that took longer than 15 seconds, or broke off |
/// | 503 with `Retry-After` | the bot has no room, waits for its storage, or stops; or the update took longer than 50 seconds |
///
/// Whatever is not answered with 200 Telegram brings again. What has no `update_id` is no update: it is logged, and answered with 200 so
/// that it stands in nobody's way.
#[derive(Clone)]
pub struct WebhookService {
    shared: Arc<Shared>,
    peer: fn(&Extensions) -> Option<IpAddr>,
}

struct Shared {
    gate: Gate,
    target: Target,
    underway: Arc<Underway>,
    registration: Arc<Registration>,
    carries_replies: bool,
}

impl WebhookService {
    pub(super) fn new(gate: Gate, target: Target, registration: Arc<Registration>) -> Self {
        let carries_replies = target.shared.reply_in_webhook;
        let shared = Shared { gate, target, underway: Arc::default(), registration, carries_replies };
        Self { shared: Arc::new(shared), peer: |_| None }
    }

    /// How this server tells who has sent a request. Only [`Webhook::only_telegram`](super::Webhook::only_telegram) needs it.
    ///
    /// ```
    /// # use botwright::webhook::WebhookService;
    /// # use std::net::SocketAddr;
    /// # #[derive(Clone)] struct ConnectInfo<T>(T);
    /// # fn example(service: WebhookService) {
    /// // With axum's `into_make_service_with_connect_info::<SocketAddr>()`:
    /// let service = service.peer(|request| Some(request.get::<ConnectInfo<SocketAddr>>()?.0.ip()));
    /// # }
    /// ```
    pub fn peer(mut self, of: fn(&Extensions) -> Option<IpAddr>) -> Self {
        self.peer = of;
        self
    }

    pub(super) fn answer<B>(&self, request: Request<B>) -> impl Future<Output = Response<Full<Bytes>>> + Send
    where
        B: Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let peer = (self.peer)(request.extensions()).map(Peer::Address);
        let admitted = self.admit(peer, request);
        self.answer_to(admitted, None)
    }

    /// The body of a request, if that is let in. The head is looked at here and dropped: it is larger than all that follows.
    fn admit<B>(&self, peer: Option<Peer>, request: Request<B>) -> Result<B, Refused> {
        self.shared.gate.admit(request.method(), request.headers(), peer)?;
        Ok(request.into_body())
    }

    async fn answer_to<B>(
        &self,
        admitted: Result<B, Refused>,
        client: Option<&Client>,
    ) -> Response<Full<Bytes>>
    where
        B: Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let taken = match admitted {
            Ok(body) => self.take(body, client).await,
            Err(refused) => Err(refused),
        };
        let response = match taken {
            Ok(None) => Response::new(Full::default()),
            Ok(Some(reply)) => carrying(&reply),
            Err(refused) => {
                tracing::debug!(%refused, "a request to the webhook");
                if refused == Refused::Secret {
                    self.shared.gate.warn_once("a request to the webhook with a wrong secret, or none: somebody tries, or another process has set the webhook with a secret of its own (this is said once)");
                    self.shared.registration.doubt(&self.shared.target.kinds);
                }
                refused.response()
            }
        };
        metrics::webhook_request(response.status().as_u16());
        response
    }

    async fn take<B>(&self, body: B, client: Option<&Client>) -> Result<Option<Reply>, Refused>
    where
        B: Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        if *self.shared.target.stopping.borrow() {
            return Err(stopping_now());
        }
        let body = self.read(body).await?;
        let read = Update::from_json(&body);
        // Before anybody waits, as the head went: the connection reads on into the same memory, once nobody else has a part of it.
        drop(body);
        match read {
            Ok(update) => self.hand_over(update, client).await,
            Err(error) => {
                tracing::error!(
                    %error,
                    "the webhook got something that is no update; it is not asked for again"
                );
                Ok(None)
            }
        }
    }

    async fn read<B>(&self, body: B) -> Result<Bytes, Refused>
    where
        B: Body,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let mut whole = pin!(whole(Limited::new(body, self.shared.gate.limit)));
        let read = match first_look(whole.as_mut()).await {
            // It has come with its head as a rule.
            Poll::Ready(read) => read,
            Poll::Pending => {
                let mut stopping = self.shared.target.stopping.clone();
                tokio::select! {
                    biased;
                    () = stopped(&mut stopping) => return Err(stopping_now()),
                    read = timeout(SLOWEST, whole) => read.map_err(|_| Refused::TooSlow)?,
                }
            }
        };
        read.map_err(|error| if error.is::<LengthLimitError>() { Refused::TooLong } else { Refused::Broken })
    }

    /// Gives the update to its lane and waits until it is done; the call that its handler leaves for the response.
    async fn hand_over(&self, update: Update, client: Option<&Client>) -> Result<Option<Reply>, Refused> {
        let Shared { target, underway, .. } = &*self.shared;
        let id = update.update_id;
        // While others wait for the storage this one would only wait too; the first that comes after tries it.
        let is_away = target.shared.away.load(Ordering::Relaxed) && !underway.is_empty();
        let (end, hold) = underway.note(id);
        let mut begun = None;
        if let Some(hold) = hold {
            if is_away {
                return Err(Refused::later(5, "the storage is away"));
            }
            target.shared.pulse.beat(target.shared.clock.now());
            let offered = target.lanes.offer(Task::Update(Arc::new(update), self.done(id, hold)));
            begun = offered.map_err(|_| Refused::later(1, "no room"))?;
        }
        let mut ended = pin!(async {
            if let Some(begun) = begun {
                begun.await;
            }
            end.done().await
        });
        let (ended, client) = match first_look(ended.as_mut()).await {
            Poll::Ready(done) => (Ok(done), None),
            Poll::Pending => (timeout(PATIENCE, ended).await, client),
        };
        match ended {
            // What no response carries is sent: the update is done either way.
            Ok(true) if client.is_some_and(Client::has_gone) => Ok(None),
            Ok(true) => Ok(end.reply()),
            Ok(false) if *target.stopping.borrow() => Err(stopping_now()),
            Ok(false) => Err(Refused::later(5, "not done")),
            Err(_) => Err(Refused::later(1, "not done yet")),
        }
    }

    /// What is called when the update is done; the response may carry its answer, if any may.
    fn done(&self, id: i64, hold: Hold) -> Box<dyn FnOnce() + Send> {
        if !self.shared.carries_replies {
            return Box::new(move || hold.done(None));
        }
        let shared = Arc::clone(&self.shared.target.shared);
        shared.replies.open(id);
        let open = Open { id, shared };
        Box::new(move || {
            let reply = open.shared.replies.close(id);
            hold.done(reply.map(|reply| Undelivered::new(reply, &open.shared)));
        })
    }
}

/// An update whose response may carry a call, until it is done or given up.
struct Open {
    id: i64,
    shared: Arc<crate::app::Shared>,
}

impl Drop for Open {
    fn drop(&mut self) {
        drop(self.shared.replies.close(self.id));
    }
}

/// A response that carries a call.
fn carrying(reply: &Reply) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(reply.body()));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// The bytes of a body. It has one piece as a rule, and that is handed on as it is.
async fn whole<B>(body: Limited<B>) -> Result<Bytes, Box<dyn StdError + Send + Sync>>
where
    B: Body,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    let mut body = pin!(body);
    let Some(first) = body.frame().await else { return Ok(Bytes::new()) };
    let first = first?.into_data().map(|mut data| data.copy_to_bytes(data.remaining())).unwrap_or_default();
    if body.is_end_stream() {
        return Ok(first);
    }
    let rest = body.collect().await?.to_bytes();
    Ok(if rest.is_empty() { first } else { [first, rest].concat().into() })
}

/// What is ready at once needs no clock.
async fn first_look<F: Future>(mut future: Pin<&mut F>) -> Poll<F::Output> {
    poll_fn(|task| Poll::Ready(future.as_mut().poll(task))).await
}

fn stopping_now() -> Refused {
    Refused::later(2, "the bot stops")
}

impl<B> Service<Request<B>> for WebhookService
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let service = self.clone();
        Box::pin(async move { Ok(service.answer(request).await) })
    }
}

/// The service at its own path of the bot's own server, and beside it how the bot is, unless that has a server of its own.
#[derive(Clone)]
pub(super) struct AtPath {
    pub(super) service: WebhookService,
    pub(super) path: Arc<str>,
    pub(super) observer: Option<Observer>,
}

impl AtPath {
    /// What is answered elsewhere than at the webhook's path. Whoever knows its address may ask here: so the figures are not told.
    fn beside(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let path = request.uri().path();
        if let (Some(observer), "/health" | "/ready") = (&self.observer, path) {
            return observer.respond(request.method(), path);
        }
        let mut response = Response::new(Full::from("not found"));
        *response.status_mut() = StatusCode::NOT_FOUND;
        response
    }
}

impl Answers for AtPath {
    fn may_connect(&self, peer: Peer) -> bool {
        self.service.shared.gate.may_connect(peer)
    }

    fn minds_who_has_gone(&self) -> bool {
        // A call that is in no response has to be made.
        self.service.shared.carries_replies
    }

    fn answer(
        &self,
        request: Request<Incoming>,
        client: &Client,
    ) -> impl Future<Output = Response<Full<Bytes>>> + Send {
        let taken = if request.uri().path() == &*self.path {
            Ok(self.service.admit(Some(client.peer), request))
        } else {
            Err(Box::new(self.beside(&request)))
        };
        async move {
            match taken {
                Ok(admitted) => self.service.answer_to(admitted, Some(client)).await,
                Err(response) => *response,
            }
        }
    }
}
