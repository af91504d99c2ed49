//! What is remembered of one person: shown, reset, forgotten. The bot may run meanwhile: nothing is written over what it writes.

use std::collections::BTreeMap;
use std::io::Write;

use crate::conversation::Keyed;
use crate::error::{Error, Result};
use crate::memory::{self, document, traces};
use crate::storage::{Batch, Expected, Pages, StorageError, Store};

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
        match store.commit(&batch).await {
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

/// Ends all conversations of a person, or in a chat: also those of its members there.
pub(super) async fn reset(store: &Store, user: i64, out: &mut (impl Write + Send)) -> Result {
    let mut ended = false;
    for keyed in Keyed::ALL {
        let namespace = keyed.namespace();
        for (key, _) in store.beginning_with(namespace, &format!("{user}/")).await? {
            ended |= end(store, keyed, &key, out).await?;
        }
    }
    // The numbers of groups and channels are below zero; a private chat has that of its only member.
    let members = Keyed::UserInChat;
    let mut pages = Pages::new(store, members.namespace(), "");
    while user < 0
        && let Some(page) = pages.next().await?
    {
        for (key, _) in page.iter().filter(|(key, _)| members.whereabouts(key).1 == Some(user)) {
            ended |= end(store, members, key, out).await?;
        }
    }
    if !ended {
        writeln!(out, "{user} is in no conversation")?;
    }
    Ok(())
}

/// Ends the conversations of one key; whether there were any.
async fn end(store: &Store, keyed: Keyed, key: &str, out: &mut (impl Write + Send)) -> Result<bool> {
    let namespace = keyed.namespace();
    for _ in 0..TRIES {
        let Some(stored) = store.get(namespace, key).await? else { return Ok(false) };
        let mut batch = Batch::default();
        batch.remove(namespace, key, Expected::Is(stored.version));
        let states = memory::states(namespace, key, &stored);
        for state in &states {
            memory::unwatch(namespace, key, state, &mut batch);
        }
        match store.commit(&batch).await {
            Ok(()) => {
                for state in &states {
                    let (user, chat) = state.whereabouts();
                    let user = user.map(|user| format!(" of {user}"));
                    let chat = chat.map(|chat| format!(" in the chat {chat}"));
                    writeln!(
                        out,
                        "ended {}::{}{}{}",
                        state.conversation,
                        state.state,
                        user.unwrap_or_default(),
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
