//! A small HTTP server of the bot's own: as much as a webhook and its neighbours need, and no client can hold it up.

mod client;
mod connection;
mod listener;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use tokio::sync::Semaphore;
use tokio::sync::watch::Receiver;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

pub(crate) use self::client::{Client, Peer};
pub(crate) use self::listener::{Address, Listener};
use super::stopped;

/// How many connections are open at once; those above wait in the system's queue. Telegram opens 100 at most.
const MOST_CONNECTIONS: usize = 512;

/// How many connections are watched, which takes a second file descriptor for each: more than Telegram opens, and too few to use them up.
const MOST_WATCHED: usize = 128;

/// How long until a connection is accepted again after that failed: the process may have no file descriptor left.
const PAUSE: Duration = Duration::from_millis(100);

/// What answers requests.
pub(crate) trait Answers: Clone + Send + Sync + 'static {
    /// Whether a connection is worth listening to.
    fn may_connect(&self, _: Peer) -> bool {
        true
    }

    /// Whether it makes a difference for an answer that whoever asked has gone.
    fn minds_who_has_gone(&self) -> bool {
        false
    }

    /// Answers one.
    fn answer(
        &self,
        request: Request<Incoming>,
        client: &Client,
    ) -> impl Future<Output = Response<Full<Bytes>>> + Send;
}

/// Serves until it is told to stop and every request that was taken has its answer.
pub(crate) async fn serve(
    listener: Listener,
    tls: Option<TlsAcceptor>,
    answers: impl Answers,
    mut stop: Receiver<bool>,
) {
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            biased;
            () = stopped(&mut stop) => break,
            accepted = listener.accept(&room) => accepted,
            // Those that have ended are forgotten.
            Some(_) = connections.join_next(), if !connections.is_empty() => continue,
        };
        let (stream, peer, place) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::select! {
                    () = stopped(&mut stop) => break,
                    () = tokio::time::sleep(PAUSE) => continue,
                }
            }
        };
        if !answers.may_connect(peer) {
            tracing::debug!(?peer, "a connection was refused");
            continue;
        }
        // Below TLS its end could not be told from its last words.
        let watch = answers.minds_who_has_gone() && tls.is_none() && connections.len() < MOST_WATCHED;
        let client = if watch { Client::watched(peer, &stream) } else { Client::new(peer) };
        let (answers, tls, stop) = (answers.clone(), tls.clone(), stop.clone());
        connections.spawn(async move {
            connection::greet(stream, tls, client, answers, stop).await;
            drop(place);
        });
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}
