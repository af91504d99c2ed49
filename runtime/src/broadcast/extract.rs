//! What handlers take: the broadcasts of the bot.

use std::collections::BTreeSet;

use botwright_api::UserId;

use super::row::{CHATS, Cursor, all, read, wishes};
use super::{Audience, Broadcast, BroadcastId, Progress, Row, Standing, collect};
use crate::context::Context;
use crate::data::Data;
use crate::error::{Error, Result};
use crate::extract::Extract;
use crate::stop::Stop;
use crate::storage::{Batch, Expected};

/// The broadcasts of the bot, to be started, looked at, paused, resumed and cancelled.
///
/// What it changes is part of the handler's commit: if the handler fails, nothing has changed. See the
/// [module](crate::broadcast).
///
/// ```
/// use botwright::prelude::*;
///
/// /// How is it going?
/// #[command("progress {id}")]
/// async fn progress(id: BroadcastId, broadcasts: Broadcasts) -> Result<String> {
///     let progress = broadcasts.progress(id).await?.ok_or_else(|| Error::text("there is no such broadcast"))?;
///     Ok(format!("{} of {}", progress.passed(), progress.total))
/// }
///
/// /// Stop!
/// #[command("halt {id}")]
/// async fn halt(id: BroadcastId, broadcasts: Broadcasts) -> Result<&'static str> {
///     Ok(if broadcasts.pause(id).await? { "It pauses." } else { "It is over." })
/// }
/// ```
pub struct Broadcasts(Context);

impl Broadcasts {
    /// Starts a broadcast.
    ///
    /// # Errors
    /// If it carries a file that Telegram has not got yet, or if its chats or its report cannot be stored.
    pub async fn start(&self, broadcast: Broadcast) -> Result<BroadcastId> {
        let now = self.0.shared.clock.now();
        let mut batch = Batch::default();
        let row = broadcast.begin(now, &mut batch)?;
        Row::plan(row.progress.id, &mut batch, now)?;
        self.join(batch).await?;
        Ok(row.progress.id)
    }

    /// The users whose stored [`UserData`](crate::UserData) of type `T` satisfies a condition, for [`Broadcast::to`]: who has subscribed, who
    /// lives somewhere. Users without any such data are not asked about, and what this handler has changed is not seen.
    ///
    /// It goes through the data of all users. Of those whom it finds it keeps the numbers, eight bytes each.
    ///
    /// ```
    /// use botwright::prelude::*;
    ///
    /// #[derive(Default, Serialize, Deserialize)]
    /// struct Profile {
    ///     city: String,
    /// }
    ///
    /// /// Tell everybody in a city.
    /// #[command("tell {city} {text..}")]
    /// async fn tell(city: String, text: String, broadcasts: Broadcasts) -> Result<String> {
    ///     let there = broadcasts.users_with(|profile: &Profile| profile.city == city).await?;
    ///     let answer = format!("{} will hear of it.", there.len());
    ///     broadcasts.start(Broadcast::new(text).to(there)).await?;
    ///     Ok(answer)
    /// }
    /// ```
    ///
    /// # Errors
    /// If the storage fails, or if somebody's data cannot be read as a `T`.
    pub async fn users_with<T: Data>(&self, wanted: impl Fn(&T) -> bool) -> Result<Vec<UserId>> {
        collect::users_with(&self.0.shared.storage, wanted).await
    }

    /// How a broadcast stands; none if there is no such one.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn progress(&self, id: BroadcastId) -> Result<Option<Progress>> {
        Ok(read(&self.0.shared.storage, id).await?.map(|(row, ..)| row.progress))
    }

    /// How all of them stand.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn list(&self) -> Result<Vec<Progress>> {
        Ok(all(&self.0.shared.storage).await?.into_iter().map(|(row, _)| row.progress).collect())
    }

    /// Pauses a broadcast; whether it was running. What is under way is still sent: a few messages may follow, for a few seconds.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn pause(&self, id: BroadcastId) -> Result<bool> {
        self.wish(id, Standing::Paused).await
    }

    /// Has a paused broadcast go on; whether it was paused.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn resume(&self, id: BroadcastId) -> Result<bool> {
        self.wish(id, Standing::Running).await
    }

    /// Gives a broadcast up; whether it was not over yet.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn cancel(&self, id: BroadcastId) -> Result<bool> {
        self.wish(id, Standing::Cancelled).await
    }

    async fn wish(&self, id: BroadcastId, wished: Standing) -> Result<bool> {
        let shared = &self.0.shared;
        let Some(batch) = wishes(&shared.storage, id, wished, shared.clock.now()).await? else {
            return Ok(false);
        };
        self.join(batch).await?;
        Ok(true)
    }

    /// Makes it part of the handler's commit; commits it by itself if the handler has ended.
    async fn join(&self, batch: Batch) -> Result {
        {
            let mut work = self.0.work();
            if !work.ended {
                // Nobody else writes to the list, which may be long: it is not searched for each.
                let (list, rest): (Vec<_>, Vec<_>) =
                    batch.writes.into_iter().partition(|write| write.namespace == CHATS);
                for write in rest {
                    work.batch.write(write);
                }
                work.batch.writes.extend(list);
                return Ok(());
            }
        }
        self.0.shared.storage.commit_surely(&batch).await?;
        self.0.shared.due.learn(&batch);
        Ok(())
    }
}

impl Broadcast {
    /// The row of a new broadcast, with all that it needs.
    pub(crate) fn begin(self, now: i64, batch: &mut Batch) -> Result<Row> {
        let mut message = self.message?;
        if self.paid {
            message.pay();
        }
        let id = BroadcastId::draw();
        let report = self.report.map(|job| job.stored(now)).transpose().map_err(Error::from)?;
        let mut collecting = None;
        let mut total = 0;
        match self.audience {
            Audience::Everybody => collecting = Some(Cursor::default()),
            Audience::Chats(chats) => {
                let chats: BTreeSet<i64> = chats.into_iter().map(|chat| chat.0).collect();
                total = chats.len() as u64;
                for chat in chats {
                    collect::list(batch, id.chat_key(&chat.to_string()));
                }
            }
        }
        let progress = Progress { id, name: self.name, dry: self.dry, total, ..Progress::default() };
        let row = Row {
            progress,
            message,
            rate: self.rate,
            skips_unreachable: self.skips_unreachable,
            collecting,
            report,
            reported: 0,
            leased: 0,
        };
        row.put(batch, Expected::Absent)?;
        Ok(row)
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Broadcasts {
    async fn extract(context: &Context) -> Result<Self, Stop> {
        Ok(Self(context.clone()))
    }
}
