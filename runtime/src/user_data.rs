//! What a bot knows of a user, wherever they meet: read before the handler, written by its commit.

use std::collections::HashMap;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::OwnedMutexGuard;

use crate::context::Context;
use crate::error::Error;
use crate::event::Event;
use crate::extract::Extract;
use crate::stop::Stop;
use crate::storage::Version;
use crate::work::Work;

const NAMESPACE: &str = "user data";

/// The bot's data of type `T` about the user; `T::default()` at first. Derefs to `T`.
///
/// Changes are written when the handler has succeeded, together with the conversation's step, or not at all. Handlers
/// of one user that take it in several chats at once wait for each other.
///
/// ```
/// # use botwright::prelude::*;
/// #[derive(Default, Serialize, Deserialize)]
/// struct Profile {
///     name: String,
/// }
///
/// #[command("rename {name..}")]
/// fn rename(name: String, mut profile: UserData<Profile>) -> String {
///     let old = std::mem::replace(&mut profile.name, name);
///     format!("You were {old:?}.")
/// }
/// ```
pub struct UserData<T: Serialize> {
    value: T,
    changed: bool,
    key: String,
    version: Version,
    work: Arc<Mutex<Work>>,
}

impl<T: Serialize> Deref for UserData<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Serialize> DerefMut for UserData<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.changed = true;
        &mut self.value
    }
}

/// The handler is done with it: what changed joins the unit of work.
impl<T: Serialize> Drop for UserData<T> {
    fn drop(&mut self) {
        if self.changed {
            let mut work = self.work.lock().unwrap_or_else(PoisonError::into_inner);
            match serde_json::to_vec(&self.value) {
                Ok(value) => work.put(NAMESPACE, &self.key, self.version, value),
                Err(error) => work.failure = Some(error.into()),
            }
        }
    }
}

impl<T: Default + Serialize + DeserializeOwned + Send> Extract for UserData<T> {
    fn offers(event: &Event) -> bool {
        event.user().is_some()
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let user = context.user().ok_or(Stop::Pass)?.id;
        let key = format!("{user}/{}", std::any::type_name::<T>());
        context.lock(&key).await;
        let (value, version) = match context.pending(&key) {
            Some(pending) => pending,
            None => context.stored(&key).await?,
        };
        let value = match value {
            Some(bytes) => serde_json::from_slice(&bytes).map_err(Error::from)?,
            None => T::default(),
        };
        Ok(Self { value, changed: false, key, version, work: Arc::clone(&context.work) })
    }
}

impl Context {
    /// Waits until no other unit of work has this key.
    async fn lock(&self, key: &str) {
        if self.work().locks.iter().any(|(held, _)| held == key) {
            return;
        }
        let guard = self.shared.locks.lock(key).await;
        self.work().locks.push((key.to_owned(), guard));
    }

    /// What an earlier handler of the same unit of work has written.
    fn pending(&self, key: &str) -> Option<(Option<Vec<u8>>, Version)> {
        let work = self.work();
        let write =
            work.batch.writes.iter().find(|write| write.namespace == NAMESPACE && write.key == key)?;
        Some((write.value.clone(), write.expected))
    }

    async fn stored(&self, key: &str) -> Result<(Option<Vec<u8>>, Version), Error> {
        let stored = self.shared.storage.get(NAMESPACE, key).await?;
        let version = Version::of(stored.as_ref());
        Ok((stored.map(|stored| stored.value), version))
    }
}

/// One lock for each key that is in use.
#[derive(Default)]
pub(crate) struct Locks {
    locks: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
}

impl Locks {
    async fn lock(&self, key: &str) -> OwnedMutexGuard<()> {
        let lock = self.of(key);
        lock.lock_owned().await
    }

    fn of(&self, key: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lock) = locks.get(key).and_then(Weak::upgrade) {
            return lock;
        }
        // Doubling keeps the cost of forgetting unused keys constant for each new one.
        if locks.len() == locks.capacity() {
            locks.retain(|_, lock| lock.strong_count() > 0);
        }
        let lock = Arc::default();
        locks.insert(key.to_owned(), Arc::downgrade(&lock));
        lock
    }
}
