//! Where the values behind buttons are stored, and how many of a chat's.
//!
//! Each value is a row of its own under `{owner}/{data}`, where the data ends with the key. A ring beside them says in which order they
//! were made: `{owner}/#next` counts, and `{owner}/#{slot}` names the value that goes when the count comes round. The rows of the
//! ring are never what a commit is refused for: at worst a value stays until its time is over.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::stored_key::{StoredKey, is_value};
use crate::app::Shared;
use crate::context::Context;
use crate::data;
use crate::error::Result;
use crate::handler::{Route, Trigger};
use crate::jobs::current;
use crate::locks::Lock;
use crate::storage::{Batch, Expected, Key, Write};

/// Where they are.
pub(crate) const NAMESPACE: &str = "callback data";

/// How long a press waits for the handler that has sent its button and has not committed yet.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long values are kept, and how many of a chat.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StoredLimits {
    pub(super) time: Duration,
    pub(super) per_chat: u64,
}

impl Default for StoredLimits {
    fn default() -> Self {
        Self { time: Duration::from_hours(30 * 24), per_chat: 1024 }
    }
}

/// How far the ring has come.
#[derive(Default, Serialize, Deserialize)]
struct Next {
    /// The number of the next value.
    next: u64,
    /// When the time of all values is over.
    until: i64,
}

/// Which value a slot of the ring stands for.
#[derive(Serialize, Deserialize)]
struct Slot {
    place: String,
    /// When it was made, in milliseconds since 1970.
    made: i64,
}

/// Stores a value with the commit of the handler that runs, and adds its key to the data.
pub(super) fn keep(
    data: &mut String,
    once: bool,
    kept: Option<Duration>,
    value: impl FnOnce() -> Result<Vec<u8>>,
) {
    let Some(context) = current::context() else {
        tracing::error!(
            data,
            "a button with a `Stored` value was made outside of a handler, so nothing is behind it: make it in a handler, or in `StoredButtons::outside`"
        );
        return StoredKey::draw(0, once).write(data);
    };
    let key = StoredKey::draw(context.owner(), once);
    key.write(data);
    let place = key.place(data);
    let time = kept.unwrap_or(context.shared.stored.time);
    let expires =
        context.shared.clock.now().saturating_add(i64::try_from(time.as_millis()).unwrap_or(i64::MAX));
    let lock = context.shared.locks.try_take(&making(&place));
    let mut work = context.work();
    work.locks.extend(lock);
    match value() {
        Ok(value) => work.batch.write(Write {
            namespace: NAMESPACE,
            key: place,
            expected: Expected::Anything,
            value: Some(value),
            expires: Some(expires),
        }),
        Err(error) => work.failure = Some(error),
    }
}

/// Reads what the pressed button's keys stand for, before the handler asks for it.
pub(crate) async fn fetch(route: &Route, context: &Context) -> Result {
    let (Trigger::Callback { .. }, Some(data)) = (&route.meta.trigger, context.callback_data()) else {
        return Ok(());
    };
    // Anybody can press anything, and not every storage can look for this.
    if data.contains('\0') {
        return Ok(());
    }
    for (key, place) in StoredKey::all_in(data) {
        if key.is_once() {
            context.lock(&format!("{NAMESPACE}/{place}")).await?;
        }
        if context.recall(NAMESPACE, &place).await?.0.is_none() {
            context.wait_for_maker(&place).await;
            context.work().forget_read(NAMESPACE, &place);
            context.recall(NAMESPACE, &place).await?;
        }
    }
    Ok(())
}

/// Puts the new values of a batch into their chats' rings, and takes those out that go; holds the rings until it is dropped.
pub(crate) async fn bound(shared: &Shared, batch: &mut Batch) -> Result<Vec<Lock>> {
    let mut made: BTreeMap<String, Vec<(String, i64)>> = BTreeMap::new();
    for write in batch.writes.iter().filter(|write| write.namespace == NAMESPACE && is_value(&write.key)) {
        if let (Some(_), Some(expires), Some((owner, _))) =
            (&write.value, write.expires, write.key.split_once('/'))
        {
            made.entry(owner.to_owned()).or_default().push((write.key.clone(), expires));
        }
    }
    if made.is_empty() { Ok(Vec::new()) } else { Box::pin(turn_rings(shared, batch, made)).await }
}

async fn turn_rings(
    shared: &Shared,
    batch: &mut Batch,
    made: BTreeMap<String, Vec<(String, i64)>>,
) -> Result<Vec<Lock>> {
    let mut rings = Vec::new();
    for (owner, places) in made {
        // Nobody waits for anything else with this one held.
        rings.push(shared.locks.take(&format!("{NAMESPACE} ring/{owner}")).await);
        turn_ring(shared, batch, &owner, places).await?;
    }
    Ok(rings)
}

async fn turn_ring(shared: &Shared, batch: &mut Batch, owner: &str, places: Vec<(String, i64)>) -> Result {
    let next_key = format!("{owner}/#next");
    let most = shared.stored.per_chat.max(1);
    let mut ring: Next = match read(shared, batch, std::slice::from_ref(&next_key)).await?.pop().flatten() {
        Some(stored) => data::read(&stored)?,
        None => Next::default(),
    };
    let (first, made) = (ring.next, shared.clock.now());
    let slots: Vec<String> =
        (first..first + places.len() as u64).map(|number| format!("{owner}/#{}", number % most)).collect();
    let occupied = read(shared, batch, &slots).await?;
    for ((slot, stored), (place, expires)) in slots.iter().zip(occupied).zip(places) {
        // Of more than fit, those of this batch go too.
        let here = batch.find(NAMESPACE, slot).map(|write| write.value.clone());
        if let Some(gone) = here.unwrap_or(stored) {
            batch.remove(NAMESPACE, &data::read::<Slot>(&gone)?.place, Expected::Anything);
        }
        put(batch, slot, data::write(&Slot { place, made })?, expires);
        ring.next += 1;
        ring.until = ring.until.max(expires);
    }
    let until = ring.until;
    put(batch, &next_key, data::write(&ring)?, until);
    Ok(())
}

/// The places of an owner's values that were made at a moment or before.
pub(super) async fn made_before(shared: &Shared, owner: i64, moment: i64) -> Result<Vec<String>> {
    let beginning = format!("{owner}/#");
    let ring = shared.storage.beginning_with(NAMESPACE, &beginning).await?;
    let mut places = Vec::new();
    for (_, stored) in ring.iter().filter(|(key, _)| key[beginning.len()..].parse::<u64>().is_ok()) {
        let slot: Slot = data::read(&stored.value)?;
        places.extend((slot.made <= moment).then_some(slot.place));
    }
    Ok(places)
}

/// What is under some keys, after what the batch changes.
async fn read(shared: &Shared, batch: &Batch, keys: &[String]) -> Result<Vec<Option<Vec<u8>>>> {
    let places: Vec<_> = keys.iter().map(|key| Key::new(NAMESPACE, key)).collect();
    let stored = shared.storage.read(&places).await?;
    let changed = |key: &String| batch.find(NAMESPACE, key).map(|write| write.value.clone());
    let read = keys.iter().zip(stored);
    Ok(read.map(|(key, stored)| changed(key).unwrap_or(stored.map(|stored| stored.value))).collect())
}

fn put(batch: &mut Batch, key: &str, value: Vec<u8>, expires: i64) {
    batch.write(Write {
        namespace: NAMESPACE,
        key: key.to_owned(),
        expected: Expected::Anything,
        value: Some(value),
        expires: Some(expires),
    });
}

/// The lock that the maker of a value holds until it is committed. It comes before all others in their order.
fn making(place: &str) -> String {
    format!("!{place}")
}

impl Context {
    /// Whose values the buttons of this handler store: the chat's, or the user's where there is no chat.
    pub(super) fn owner(&self) -> i64 {
        let chat = self.chat().map(|chat| chat.id.0);
        chat.or_else(|| self.user().map(|user| user.id.0)).unwrap_or_default()
    }

    /// A button can be pressed before the handler that has sent it ends.
    async fn wait_for_maker(&self, place: &str) {
        let making = making(place);
        let free = self.shared.locks.take(&making);
        if tokio::time::timeout(PATIENCE, free).await.is_err() {
            tracing::warn!(
                "a button was pressed whose handler does not end, so what is behind it is not known"
            );
        }
    }
}
