//! What the bot remembers of one person, in all places: shown to them, and forgotten.

mod traces;

use botwright_api::UserId;
use serde_json::Value;

pub(crate) use self::traces::Forgotten;
#[cfg(feature = "cli")]
pub(crate) use self::traces::{document, states, traces, unwatch};
#[cfg(not(feature = "cli"))]
use self::traces::{document, traces};
use crate::context::Context;
use crate::error::Result;
use crate::extract::Extract;
use crate::stop::Stop;
use crate::storage::Expected;

/// Everything that the bot remembers of a person: all of it can be shown, and all of it forgotten.
///
/// That is their [`UserData`](crate::UserData), their conversations wherever they are, what belongs to their private chat
/// with the bot ([`ChatData`](crate::ChatData), jobs, the values behind buttons), their jobs, and what the
/// [`guards`](crate::guards) noted of them. In conversations of a whole group only their name is removed. What a bot has put
/// into [`BotData`](crate::BotData), into the data of groups, or into a database of its own, it must look after itself.
///
/// The same can be asked for on the command line, with the feature `cli`: `bot forget <user>`, `bot export <user>`.
///
/// ```
/// # use botwright::prelude::*;
/// /// Forget all that you know of me.
/// #[command("forgetme", scope = private)]
/// async fn forget_me(user: User, memory: Memory) -> Result<&'static str> {
///     memory.forget(user.id).await?;
///     Ok("I know nothing of you any more.")
/// }
///
/// /// What do you know of me?
/// #[command("export", scope = private)]
/// async fn export(user: User, memory: Memory) -> Result<String> {
///     Ok(memory.export(user.id).await?.to_string())
/// }
/// ```
pub struct Memory(Context);

impl Memory {
    /// Removes a person from everything, with the commit of this handler: nothing of it happens if the handler fails, and nothing
    /// that the handler changed of that person is written, before or after. A conversation that the handler stands in ends.
    ///
    /// Where a bot has conversations of chats or of messages, all of those are looked through.
    ///
    /// # Errors
    /// If the storage fails, or if another handler does not let go of the person's data for ten seconds.
    pub async fn forget(&self, user: UserId) -> Result {
        let found = traces(&self.0.shared.storage, user.0).await?;
        for trace in found.iter().filter(|trace| trace.has_lock()) {
            self.0.lock(&format!("{}/{}", trace.namespace, trace.key)).await?;
        }
        let mut work = self.0.work();
        for trace in &found {
            // Whatever was written meanwhile is forgotten too.
            trace.remove(&mut work.batch, |_| Expected::Anything)?;
        }
        work.forgotten.add(user.0);
        Ok(())
    }

    /// All there is of a person, as one JSON document, with what this handler has changed so far.
    ///
    /// `{"user": 5, "user data": {"5/shop::Profile": {"version": 1, "value": {..}}}, "conversation": {"5/5": [..]}, ..}`: an
    /// object for each part of the storage that has something, by the keys under which it is stored.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn export(&self, user: UserId) -> Result<Value> {
        let mut found = traces(&self.0.shared.storage, user.0).await?;
        let work = self.0.work();
        work.forgotten.show(user.0, &work.batch, &mut found);
        drop(work);
        Ok(document(user.0, &found))
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Memory {
    async fn extract(context: &Context) -> Result<Self, Stop> {
        Ok(Self(context.clone()))
    }
}
