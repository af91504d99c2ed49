//! Jobs of a group that has become a supergroup go on there.

use botwright_api::ChatId;
use botwright_api::types::ChatType;

use super::job::chance;
use super::row::{INDEX, NAMESPACE, of_chat};
use super::{Moment, Row};
use crate::app::Shared;
use crate::error::Result;
use crate::storage::{Batch, Expected, Versioned};

/// How often a job is moved again that somebody changes meanwhile.
const TRIES: usize = 8;

/// Moves all jobs of a chat to its new number. One whose only run has come stays: it ends with that run.
pub(crate) async fn follow(shared: &Shared, from: ChatId, to: ChatId) -> Result {
    for (_, index) in shared.storage.beginning_with(INDEX, &of_chat(from.0)).await? {
        let Ok(key) = String::from_utf8(index.value) else { continue };
        for attempt in 1..=TRIES {
            match carry(shared, &key, to).await {
                Ok(()) => break,
                Err(error) if attempt < TRIES && error.is_conflict() => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}

async fn carry(shared: &Shared, key: &str, to: ChatId) -> Result {
    let Some(stored) = shared.storage.get(NAMESPACE, key).await? else { return Ok(()) };
    let now = Moment::from_milliseconds(shared.clock.now());
    let Some(batch) = moved(&stored, key, to, now)? else { return Ok(()) };
    shared.storage.commit_surely(&batch).await?;
    shared.due.learn(&batch);
    Ok(())
}

/// What has to be written; nothing for a job that has no run any more.
fn moved(stored: &Versioned, key: &str, to: ChatId, now: Moment) -> Result<Option<Batch>> {
    let mut row: Row = serde_json::from_slice(&stored.value)?;
    if row.schedule.only().is_some_and(|only| only <= now) && !row.disabled {
        return Ok(None);
    }
    let mut batch = Batch::default();
    batch.remove(NAMESPACE, key, Expected::Is(stored.version));
    row.remove(&mut batch, key);
    if let Some(place) = &mut row.chat {
        (place.chat.id, place.chat.kind) = (to, ChatType::Supergroup);
    }
    row.generation = chance();
    let key = row.key();
    row.put(&mut batch, &key, Expected::Absent)?;
    if let Some(moment) = row.next(now)? {
        row.plan(&mut batch, &key, moment, 0, moment)?;
    }
    Ok(Some(batch))
}
