//! Broadcasts that are to be sent: one of the workers runs each.

use std::sync::Arc;

use super::due::Claim;
use crate::app::Shared;
use crate::broadcast::{BroadcastId, Ended, Row, Runner};
use crate::error::{Error, Result};
use crate::storage::Batch;

/// Runs a broadcast; if another worker does, somebody looks again when that one should have shown a sign of life.
pub(super) async fn handle(shared: &Arc<Shared>, claim: &Claim, id: BroadcastId) -> Result<(), Arc<Error>> {
    let runner = Runner {
        bot: &shared.bot,
        store: &shared.storage,
        clock: &shared.clock,
        due: Some(&shared.due),
        stopping: shared.stopping.clone(),
    };
    let again = match runner.run(id).await? {
        Ended::Over => None,
        Ended::Stopped => Some(shared.clock.now()),
        Ended::Taken(until) => Some(until + 1_000),
    };
    let mut batch = Batch::default();
    let _held = claim.finish(&mut batch).await;
    if let Some(moment) = again {
        Row::plan(id, &mut batch, moment)?;
    }
    shared.storage.commit_surely(&batch).await.map_err(Error::from)?;
    if !*shared.stopping.borrow() {
        shared.due.learn(&batch);
    }
    Ok(())
}
