//! One connection: its requests one after the other, each with a time for its head, until the client or the bot ends it.

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::watch::Receiver;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use super::listener::Stream;
use super::{Answers, Client};
use crate::delivery::stopped;

/// How often is looked whether a connection has brought the head of a request, or is silent: one that has not since the last time ends.
const HEAD: Duration = Duration::from_secs(20);

/// How long the head may be, in bytes.
const LONGEST_HEAD: usize = 16 * 1024;

/// How long a handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// How long a connection may take to end at a stop that has no request to answer.
const FAREWELL: Duration = Duration::from_millis(500);

/// Speaks TLS if need be, and serves.
pub(super) async fn greet(
    stream: Stream,
    tls: Option<TlsAcceptor>,
    client: Client,
    answers: impl Answers,
    mut stop: Receiver<bool>,
) {
    let Some(tls) = tls else { return serve(stream, client, answers, stop).await };
    let greeted = tokio::select! {
        () = stopped(&mut stop) => return,
        greeted = timeout(HANDSHAKE, tls.accept(stream)) => greeted,
    };
    match greeted {
        Ok(Ok(stream)) => serve(stream, client, answers, stop).await,
        Ok(Err(error)) => tracing::debug!(peer = ?client.peer, %error, "no TLS came about"),
        Err(_) => tracing::debug!(peer = ?client.peer, "no TLS came about in time"),
    }
}

pub(super) async fn serve(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send,
    client: Client,
    answers: impl Answers,
    mut stop: Receiver<bool>,
) {
    let progress = Progress::default();
    let service = service_fn(|request: Request<Incoming>| {
        progress.note();
        let answering = answers.answer(request, &client);
        async {
            let response = answering.await;
            progress.note();
            Ok::<_, Infallible>(response)
        }
    });
    let connection = http1::Builder::new()
        .max_buf_size(LONGEST_HEAD)
        // Else hyper looks whether the client has gone, and takes new memory for it at each request.
        .half_close(!answers.minds_who_has_gone() || client.is_watched())
        // Answers are short: copied behind their heads they cost less than a second piece to write.
        .writev(false)
        .serve_connection(TokioIo::new(stream), service);
    let peer = client.peer;
    tokio::pin!(connection);
    let ended = tokio::select! {
        biased;
        ended = connection.as_mut() => ended,
        () = progress.ended() => return tracing::debug!(?peer, "a connection was silent for too long"),
        () = stopped(&mut stop) => {
            connection.as_mut().graceful_shutdown();
            // A client that has asked nothing yet is not waited for.
            match timeout(FAREWELL, connection.as_mut()).await {
                Ok(ended) => ended,
                Err(_) if progress.is_busy() => connection.await,
                Err(_) => return,
            }
        }
    };
    if let Err(error) = ended {
        tracing::debug!(?peer, %error, "a connection broke off");
    }
}

/// How many times a request began or was answered. One look at it now and then costs less than a clock for each request.
#[derive(Default)]
struct Progress(AtomicUsize);

impl Progress {
    fn note(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// Whether a request is not answered.
    fn is_busy(&self) -> bool {
        self.0.load(Ordering::Relaxed) % 2 == 1
    }

    /// Returns when the client has asked nothing for a while, or has not come to the end of a head.
    async fn ended(&self) {
        let mut before = self.0.load(Ordering::Relaxed);
        loop {
            tokio::time::sleep(HEAD).await;
            let now = self.0.load(Ordering::Relaxed);
            if now == before && !self.is_busy() {
                return;
            }
            before = now;
        }
    }
}
