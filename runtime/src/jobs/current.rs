//! The handler that runs in this task, so that `ring::after(..).await` finds the unit of work that it joins.

use std::future::Future;

use crate::context::Context;

tokio::task_local! {
    static CURRENT: Context;
}

/// Runs a handler's future as the current one.
pub(crate) fn within<F: Future>(context: Context, handler: F) -> impl Future<Output = F::Output> {
    CURRENT.scope(context, handler)
}

/// The context of the handler that runs.
pub(crate) fn context() -> Option<Context> {
    CURRENT.try_with(Context::clone).ok()
}
