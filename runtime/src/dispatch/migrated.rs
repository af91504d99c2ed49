//! A group has become a supergroup: what was known of it under its old number is known under the new one.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use botwright_api::ChatId;
use botwright_api::types::{ChatType, Update};

use crate::app::Shared;
use crate::conversation::{ActiveStates, Keyed, Memory};
use crate::data;
use crate::error::Result;
use crate::event::message_of;
use crate::jobs;
use crate::storage::{Batch, Expected, Pages, StorageError, Versioned};

/// How often a value is moved again that somebody writes meanwhile.
const TRIES: usize = 8;

/// How many moves are remembered, so that each is made once.
const MOST_FOLLOWED: usize = 1_000;

/// After which pauses a group's values are looked for again that were written while it moved.
const SETTLING: [Duration; 4] =
    [Duration::ZERO, Duration::from_secs(1), Duration::from_secs(5), Duration::from_mins(1)];

/// A move.
#[derive(Clone, Copy)]
struct Moved {
    from: ChatId,
    to: ChatId,
}

/// Moves what is stored, if the update says that a group has become a supergroup. Telegram says so in both: whichever comes
/// first moves everything. Conversations that are held with messages stay behind, as the messages do, and what is behind their
/// buttons, whose data say where it is.
pub(super) async fn follow(shared: &Shared, update: &Update) -> Result {
    let Some(moved) = Moved::of(update) else { return Ok(()) };
    Box::pin(carry_all(moved, shared)).await
}

/// Has the same happen when a call's refusal is what tells of it: Telegram's message may have come while the bot was away.
pub(crate) fn follow_moves(shared: &Arc<Shared>) {
    let Some(scheduler) = &shared.scheduler else { return };
    let (followed, weak) = (Mutex::new(HashSet::new()), Arc::downgrade(shared));
    scheduler.on_move(move |from, to| {
        let Some(shared) = weak.upgrade() else { return };
        let mut followed = followed.lock().unwrap_or_else(PoisonError::into_inner);
        if followed.len() >= MOST_FOLLOWED {
            followed.clear();
        }
        if followed.insert((from, to)) {
            tokio::spawn(async move { carry_until_settled(Moved { from, to }, &shared).await });
        }
    });
}

/// Moves all values now, and those that handlers write under the old number which are at work meanwhile.
async fn carry_until_settled(moved: Moved, shared: &Shared) {
    for pause in SETTLING {
        tokio::time::sleep(pause).await;
        if let Err(error) = carry_all(moved, shared).await {
            let (from, to) = (moved.from.0, moved.to.0);
            tracing::error!(?error, from, to, "what is known of the group stays behind");
        }
    }
}

/// Moves all values of the group.
async fn carry_all(moved: Moved, shared: &Shared) -> Result {
    tracing::info!(from = moved.from.0, to = moved.to.0, "a group has become a supergroup");
    let owned = format!("{}/", moved.from);
    for (namespace, beginning) in [
        (data::CHATS, owned.as_str()),
        (Keyed::Chat.namespace(), &owned),
        (Keyed::UserInChat.namespace(), ""),
        (Keyed::User.namespace(), ""),
    ] {
        let mut pages = Pages::new(&shared.storage, namespace, beginning);
        while let Some(page) = pages.next().await? {
            for (key, stored) in page {
                if let Some(new) = moved.key(namespace, &key, &stored) {
                    // A handler that has it writes it first, under its old key.
                    let _lock = shared.locks.take(&format!("{namespace}/{key}")).await;
                    moved.carry(shared, namespace, &key, &new, stored).await?;
                }
            }
        }
    }
    jobs::moved::follow(shared, moved.from, moved.to).await
}

impl Moved {
    fn of(update: &Update) -> Option<Self> {
        let message = message_of(update)?;
        let here = message.chat().id;
        let came = message.migrate_from_chat_id().map(|from| Self { from, to: here });
        came.or_else(|| message.migrate_to_chat_id().map(|to| Self { from: here, to }))
    }

    /// The new key of a value of the group. What a user says everywhere stays where it is, and is at home in the group.
    fn key(self, namespace: &str, key: &str, stored: &Versioned) -> Option<String> {
        if namespace == Keyed::User.namespace() {
            let states = ActiveStates::read(Keyed::User, key, &stored.value).unwrap_or_default().states;
            let here = states.iter().any(|state| state.whereabouts().1 == Some(self.from.0));
            return here.then(|| key.to_owned());
        }
        let mut parts: Vec<&str> = key.split('/').collect();
        let place = usize::from(namespace == Keyed::UserInChat.namespace());
        let (from, to) = (self.from.to_string(), self.to.to_string());
        let part = parts.get_mut(place).filter(|part| **part == from)?;
        *part = &to;
        Some(parts.join("/"))
    }

    /// Moves one value, unless there is one at its new place already.
    async fn carry(
        self,
        shared: &Shared,
        namespace: &'static str,
        key: &str,
        new: &str,
        stored: Versioned,
    ) -> Result {
        let mut next = Some(stored);
        for _ in 0..TRIES {
            let Some(stored) = next.take() else { return Ok(()) };
            let mut batch = Batch::default();
            batch.remove(namespace, key, Expected::Is(stored.version));
            match Keyed::of_namespace(namespace) {
                Some(keyed) => self.rewrite(keyed, new, &stored, &mut batch)?,
                None => batch.put(namespace, new, Expected::Absent, stored.value),
            }
            match shared.storage.commit(&batch).await {
                Ok(()) => {
                    shared.due.learn(&batch);
                    return Ok(());
                }
                Err(StorageError::Conflict { key: taken, .. }) if taken == new && taken != key => {
                    tracing::warn!(
                        namespace,
                        key,
                        new,
                        "there is a newer value already; the old one stays behind"
                    );
                    return Ok(());
                }
                Err(StorageError::Conflict { .. }) => next = shared.storage.get(namespace, key).await?,
                Err(error) => return Err(error.into()),
            }
        }
        tracing::warn!(namespace, key, new, "somebody writes it all the time; it stays behind");
        Ok(())
    }

    /// The conversations at their new place, with deadlines of their own.
    fn rewrite(self, keyed: Keyed, new: &str, stored: &Versioned, batch: &mut Batch) -> Result {
        let mut states = ActiveStates::read(keyed, new, &stored.value)?;
        for state in states.iter_mut() {
            state.watched = None;
            if let Some(chat) = state.chat.as_mut().filter(|chat| chat.id == self.from) {
                (chat.id, chat.kind) = (self.to, ChatType::Supergroup);
            }
        }
        Memory::at(keyed, new.to_owned()).write(&states, batch)
    }
}
