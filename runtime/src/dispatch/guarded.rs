//! A panic of a handler is an error of this update, and of nothing else.

use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::task::Poll;

use crate::answer::Response;
use crate::context::Context;
use crate::error::Error;
use crate::handler::Route;
use crate::jobs::current;
use crate::stop::Stop;

/// Runs a handler; a panic becomes a failure.
pub(crate) async fn run(route: &Route, context: Context) -> Result<Response, Stop> {
    let ran = catch(pin!(current::within(context.clone(), (route.run)(context)))).await;
    ran.unwrap_or_else(|panic| Err(Stop::Failed(panic)))
}

/// Runs what authors wrote; a panic becomes an error. The future stays where it is: one that is handed on by value takes its
/// room once more in each that it is handed to, and every update pays for all of it.
pub(crate) fn catch<F: Future>(mut future: Pin<&mut F>) -> impl Future<Output = Result<F::Output, Error>> {
    poll_fn(move |task| {
        // What the handler shared with others is behind locks that survive a panic, and its own state is dropped here.
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(task))) {
            Ok(poll) => poll.map(Ok),
            Err(payload) => Poll::Ready(Err(Error::panic(&*payload))),
        }
    })
}
