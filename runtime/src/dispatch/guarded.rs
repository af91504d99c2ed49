//! A panic of a handler is an error of this update, and of nothing else.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::Poll;

use crate::answer::Response;
use crate::context::Context;
use crate::error::Error;
use crate::handler::Route;
use crate::stop::Stop;

/// Runs a handler; a panic becomes a failure.
pub(crate) async fn run(route: &Route, context: Context) -> Result<Response, Stop> {
    let mut future = (route.run)(context);
    poll_fn(move |task| {
        // What the handler shared with others is behind locks that survive a panic, and its own state is dropped here.
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(task))) {
            Ok(poll) => poll,
            Err(payload) => Poll::Ready(Err(Stop::Failed(Error::panic(&*payload)))),
        }
    })
    .await
}
