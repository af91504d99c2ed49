//! What is remembered of one person: shown, reset, forgotten. The bot may run meanwhile: nothing is written over what it writes.

use std::collections::BTreeMap;
use std::io::Write;

use crate::conversation::Keyed;
use crate::error::{Error, Result};
use crate::memory::{self, document, traces};
use crate::storage::{Batch, Expected, StorageError, Store};

/// How often something is read again that the bot has changed meanwhile.
const TRIES: usize = 100;

/// Prints all there is of a person, as JSON.
pub(super) async fn export(store: &Store, user: i64, out: &mut (impl Write + Send)) -> Result {
    let found = traces(store, user).await?;
    writeln!(out, "{}", serde_json::to_string_pretty(&document(user, &found))?)?;
    Ok(())
}

/// Removes a person from everything.
pub(super) async fn forget(store: &Store, user: i64, out: &mut (impl Write + Send)) -> Result {
    for _ in 0..TRIES {
        let found = traces(store, user).await?;
        let mut batch = Batch::default();
        let mut removed = BTreeMap::new();
        for trace in &found {
            trace.remove(&mut batch, Expected::Is)?;
            *removed.entry(trace.namespace).or_insert(0_usize) += 1;
        }
        match store.commit(batch).await {
            Ok(()) if removed.is_empty() => {
                writeln!(out, "nothing is known of {user}")?;
                return Ok(());
            }
            Ok(()) => {
                let removed: Vec<_> =
                    removed.iter().map(|(namespace, count)| format!("{count} of `{namespace}`")).collect();
                writeln!(out, "{user} is forgotten: {}", removed.join(", "))?;
                return Ok(());
            }
            Err(StorageError::Conflict { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(busy(user))
}

/// Ends all conversations of a person, or of a chat.
pub(super) async fn reset(store: &Store, user: i64, out: &mut (impl Write + Send)) -> Result {
    let mut ended = false;
    for keyed in Keyed::ALL {
        let namespace = keyed.namespace();
        for (key, _) in store.beginning_with(namespace, &format!("{user}/")).await? {
            ended |= end(store, namespace, &key, out).await?;
        }
    }
    if !ended {
        writeln!(out, "{user} is in no conversation")?;
    }
    Ok(())
}

/// Ends the conversations of one key; whether there were any.
async fn end(
    store: &Store,
    namespace: &'static str,
    key: &str,
    out: &mut (impl Write + Send),
) -> Result<bool> {
    for _ in 0..TRIES {
        let Some(stored) = store.get(namespace, key).await? else { return Ok(false) };
        let mut batch = Batch::default();
        batch.remove(namespace, key, Expected::Is(stored.version));
        let states = memory::states(&stored).states;
        for state in &states {
            memory::unwatch(namespace, key, state, &mut batch);
        }
        match store.commit(batch).await {
            Ok(()) => {
                for state in &states {
                    let chat = state.chat.as_ref().map(|chat| format!(" in the chat {}", chat.id));
                    writeln!(
                        out,
                        "ended {}::{}{}",
                        state.conversation,
                        state.state,
                        chat.unwrap_or_default()
                    )?;
                }
                return Ok(true);
            }
            Err(StorageError::Conflict { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(busy(key))
}

fn busy(what: impl std::fmt::Display) -> Error {
    Error::text(format!(
        "the bot has written what belongs to `{what}` again each time it was read; try again"
    ))
}
