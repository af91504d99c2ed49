//! One connection: its requests one after the other, each with a time for its head, until the client or the bot ends it.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::watch::Receiver;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use super::listener::Stream;
use super::{Answers, Peer};
use crate::delivery::stopped;

/// How long the head of a request may take; so long a connection may be silent too.
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
    peer: Peer,
    answers: impl Answers,
    mut stop: Receiver<bool>,
) {
    let Some(tls) = tls else { return serve(stream, peer, answers, stop).await };
    let greeted = tokio::select! {
        () = stopped(&mut stop) => return,
        greeted = timeout(HANDSHAKE, tls.accept(stream)) => greeted,
    };
    match greeted {
        Ok(Ok(stream)) => serve(stream, peer, answers, stop).await,
        Ok(Err(error)) => tracing::debug!(?peer, %error, "no TLS came about"),
        Err(_) => tracing::debug!(?peer, "no TLS came about in time"),
    }
}

pub(super) async fn serve(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send,
    peer: Peer,
    answers: impl Answers,
    mut stop: Receiver<bool>,
) {
    let busy = Arc::new(AtomicBool::new(false));
    let service = service_fn(|request: Request<Incoming>| {
        let (answers, busy) = (answers.clone(), Arc::clone(&busy));
        busy.store(true, Ordering::Relaxed);
        async move {
            let response = answers.answer(request, peer).await;
            busy.store(false, Ordering::Relaxed);
            Ok::<_, Infallible>(response)
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(LONGEST_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = stopped(&mut stop) => {
            connection.as_mut().graceful_shutdown();
            // A client that has asked nothing yet is not waited for.
            match timeout(FAREWELL, connection.as_mut()).await {
                Ok(ended) => ended,
                Err(_) if busy.load(Ordering::Relaxed) => connection.await,
                Err(_) => return,
            }
        }
    };
    if let Err(error) = ended {
        tracing::debug!(?peer, %error, "a connection broke off");
    }
}
