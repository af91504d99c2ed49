//! What nobody needs any more is swept out of the storage: values whose time is over.

use std::sync::Arc;

use crate::app::Shared;
use crate::error::Result;
use crate::metrics;

/// How long between two times, in milliseconds.
const PAUSE: i64 = 60_000;

/// How much is swept at once.
const PAGE: usize = 1_000;

/// Sweeps now and then; ends only with its task.
pub(crate) async fn sweep(shared: &Arc<Shared>) {
    loop {
        shared.clock.sleep_until(shared.clock.now() + PAUSE).await;
        if let Err(error) = sweep_once(shared).await {
            tracing::warn!(?error, "the storage could not be swept; trying again later");
        }
        metrics::keep_up();
    }
}

async fn sweep_once(shared: &Shared) -> Result {
    while shared.storage.sweep(PAGE).await? == PAGE {}
    Ok(())
}
