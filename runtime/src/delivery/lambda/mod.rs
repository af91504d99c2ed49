//! AWS Lambda: it hands over one request at a time, through an HTTP API on the function's own machine.
//!
//! Spoken by hand: it is two calls, while `lambda_http` would bring some forty crates. Between two events Lambda stops the process,
//! so an event is answered when nothing is under way any more.

mod event;
mod runtime;

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};
use tokio::time::{Instant, timeout_at};

pub(crate) use self::runtime::Runtime;
use super::webhook::{Receiver, Refused};
use crate::app::Signals;
use crate::error::{Error, Result};

/// How long the answer to a request waits for what goes on beside it, such as the rest of an album: Telegram waits for it.
const BESIDE: Duration = Duration::from_secs(5);

/// Answers what Lambda hands over, until the process is asked to stop.
pub(crate) async fn serve(runtime: &Runtime, bot: Receiver) -> Result {
    if bot.remembers_alone() {
        tracing::warn!(
            "what this bot remembers is gone with its process, which Lambda ends as it likes: set DATABASE_URL"
        );
    }
    let mut signals = Signals::listen()?;
    loop {
        let invocation = tokio::select! {
            invocation = runtime.next() => invocation?,
            stopped = signals.stop_asked() => {
                stopped?;
                break;
            }
        };
        let answered = match event::request_of(&invocation.event) {
            Some(request) => Ok(answer(&bot, request, invocation.until).await),
            None => catch_up(&bot, invocation.until).await,
        };
        if let Err(error) = runtime.respond(&invocation.id, answered).await {
            tracing::error!(?error, "Lambda does not take an answer; Telegram brings its update again");
        }
    }
    bot.stop().await;
    Ok(())
}

async fn answer(bot: &Receiver, request: Request<Full<Bytes>>, until: Instant) -> Value {
    let response = timeout_at(until, bot.handle(request)).await;
    // Telegram brings the update again, and finds it under way or done.
    let too_late = |_| Refused::later(1, "not done in the function's time").response();
    let answer = event::answer_of(response.unwrap_or_else(too_late)).await;
    if timeout_at(until.min(Instant::now() + BESIDE), bot.settle()).await.is_err() {
        tracing::debug!("something goes on, or stands still until the next request");
    }
    answer
}

/// What is no request comes from Lambda's scheduler, or from whoever calls the function by hand: the time for what is due.
async fn catch_up(bot: &Receiver, until: Instant) -> Result<Value> {
    match timeout_at(until, bot.catch_up()).await {
        Ok(done) => done.map(|()| json!({})),
        Err(_) => Err(Error::text("what was due took longer than the function may")),
    }
}
