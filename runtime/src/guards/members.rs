//! People whom the bot remembers one by one in its storage: under their ids, in a namespace of their own.

use botwright_api::UserId;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::storage::Expected;

/// A set of people, each with something noted. Changes join the handler's unit of work.
pub(super) struct Members {
    namespace: &'static str,
    context: Context,
}

impl Members {
    pub(super) fn new(namespace: &'static str, context: &Context) -> Self {
        Self { namespace, context: context.clone() }
    }

    /// What is noted of somebody, after what this unit of work has changed.
    pub(super) async fn get<T: DeserializeOwned>(&self, user: UserId) -> Result<Option<T>> {
        let (value, _) = self.read(user).await?;
        value.map(|value| serde_json::from_slice(&value).map_err(Error::from)).transpose()
    }

    /// Notes something of somebody; whether nothing was noted before.
    pub(super) async fn put<T: Serialize>(&mut self, user: UserId, value: &T) -> Result<bool> {
        let (known, expected) = self.hold(user).await?;
        let value = serde_json::to_vec(value)?;
        self.context.work().put(self.namespace, &user.to_string(), expected, value);
        Ok(known.is_none())
    }

    /// Forgets somebody; whether something was noted.
    pub(super) async fn remove(&mut self, user: UserId) -> Result<bool> {
        let (known, expected) = self.hold(user).await?;
        if known.is_some() {
            self.context.work().batch.remove(self.namespace, &user.to_string(), expected);
        }
        Ok(known.is_some())
    }

    /// All of them, in the order of their ids, after what this unit of work has changed.
    pub(super) async fn all(&self) -> Result<Vec<UserId>> {
        let stored = self.context.shared.storage.beginning_with(self.namespace, "").await?;
        let mut all: Vec<UserId> = stored.iter().filter_map(|(key, _)| key.parse().ok()).collect();
        let work = self.context.work();
        for write in work.batch.writes.iter().filter(|write| write.namespace == self.namespace) {
            let Ok(user) = write.key.parse() else { continue };
            all.retain(|known| *known != user);
            all.extend(write.value.is_some().then_some(user));
        }
        drop(work);
        all.sort_unstable();
        Ok(all)
    }

    /// Reads with the intention to write: nobody else changes it until the commit.
    async fn hold(&self, user: UserId) -> Result<(Option<Vec<u8>>, Expected)> {
        self.context.lock(&format!("{}/{user}", self.namespace)).await?;
        self.read(user).await
    }

    async fn read(&self, user: UserId) -> Result<(Option<Vec<u8>>, Expected)> {
        self.context.recall(self.namespace, &user.to_string()).await
    }
}
