//! What `getUpdates` answers: read as a whole when all updates decode, else one by one.

use std::time::Duration;

use serde_json::value::RawValue;

use super::Unless;
use crate::list::List;
use crate::methods::GetUpdates;
use crate::types::Update;
use crate::{Call, Error, Method as _, answer};

/// How long the server may hold a call that waits for updates.
pub(crate) fn wait(call: &GetUpdates) -> Duration {
    Duration::from_secs(call.timeout.and_then(|seconds| u64::try_from(seconds).ok()).unwrap_or_default())
}

/// Reads an answer.
pub(crate) fn decode(body: &[u8]) -> Result<Vec<Update>, Error> {
    Ok(decode_unless(body, |_| false)?.into_iter().flatten().collect())
}

impl Call<GetUpdates> {
    /// Sends the call, and reads those updates whose numbers are not known: none stands for each that is. Whoever asks again while
    /// handlers run gets what they handle once more, and has no use for it.
    ///
    /// ```no_run
    /// # async fn ask(bot: botwright_api::Bot, running: Vec<i64>) -> Result<(), botwright_api::Error> {
    /// let updates = bot.get_updates().offset(7).unless(|id| running.contains(&id)).await?;
    /// println!("{} updates, {} of them new", updates.len(), updates.iter().flatten().count());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As when the call is awaited.
    pub async fn unless(self, is_known: impl Fn(i64) -> bool) -> Result<Vec<Option<Update>>, Error> {
        let bot = self.bot.clone();
        let answered = self.unread().await?;
        decode_unless(&answered.into_body(), is_known)
            .map_err(|error| bot.told(error, GetUpdates::NAME.into()))
    }
}

fn decode_unless(body: &[u8], is_known: impl Fn(i64) -> bool) -> Result<Vec<Option<Update>>, Error> {
    let whole = answer::decode_with(body, List(Unless { is_known: &is_known }));
    let mut updates = whole.or_else(|_| one_by_one(body, &is_known))?;
    let share = body.len().div_ceil(updates.len().max(1));
    for update in updates.iter_mut().flatten() {
        update.received = share;
    }
    Ok(updates)
}

fn one_by_one(body: &[u8], is_known: impl Fn(i64) -> bool) -> Result<Vec<Option<Update>>, Error> {
    let updates: Vec<Box<RawValue>> = answer::decode(body)?;
    let read = updates.iter().map(|update| Update::from_json(update.get().as_bytes()));
    read.map(|update| Ok(Some(update?).filter(|update| !is_known(update.update_id)))).collect()
}
