//! Updates that Telegram takes for done before they are: the storage keeps them, so that a crash does not lose them.

use std::sync::Arc;

use botwright_api::types::Update;

use super::due::{Claim, Entry, What};
use super::lanes::LaneKey;
use super::tasks;
use crate::app::Shared;
use crate::error::{Error, Result};
use crate::metrics::Stopwatch;
use crate::storage::Batch;

/// How long until somebody looks whether it is done, in milliseconds.
const LOOK: i64 = 60_000;

/// Keeps an update until it is done.
pub(crate) async fn keep_safe(shared: &Shared, update: &Update) -> Result {
    let entry = Entry { lane: LaneKey::of_update(update), what: What::Update(Box::new(update.clone())) };
    let mut batch = Batch::default();
    entry.schedule(&mut batch, shared.clock.now() + LOOK)?;
    shared.storage.commit_surely(&batch).await?;
    shared.due.learn(&batch);
    Ok(())
}

/// Handles it, unless it was done; if this process is still at it, that comes first in its lane.
pub(super) async fn handle(shared: &Arc<Shared>, claim: &Claim, update: &Update) -> Result<(), Arc<Error>> {
    if tasks::handle(shared, &Arc::new(update.clone()), Stopwatch::start(), None).await {
        let mut batch = Batch::default();
        let _held = claim.finish(&mut batch).await;
        shared.storage.commit_surely(&batch).await.map_err(Error::from)?;
    }
    Ok(())
}
