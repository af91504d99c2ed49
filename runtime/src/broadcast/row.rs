//! A broadcast as it is stored: its row, which only the worker that runs it writes, what its owner wishes, and a row for each
//! chat that is still to get it.

use std::collections::HashMap;
use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::message::Stored;
use crate::dispatch::{Entry, LaneKey, What};
use crate::error::Result;
use crate::jobs::{Row as JobRow, chance};
use crate::storage::{Batch, Expected, Pages, Store};

/// Where broadcasts are, by number, and beside each, under `{number}/wish`, what its owner wishes.
const NAMESPACE: &str = "broadcast";

/// Where the chats are that are still to get one: `{chat}/{number}`.
pub(crate) const CHATS: &str = "broadcast chat";

/// Where those are that could not be reached: `{chat}`, and the reason.
pub(crate) const UNREACHABLE: &str = "unreachable";

/// The number of a broadcast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BroadcastId(pub(super) i64);

/// How a broadcast stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It is sent, or soon will be.
    #[default]
    Running,
    /// It waits to be resumed.
    Paused,
    /// It was given up; whoever had not got it will not.
    Cancelled,
    /// Everybody was written to.
    Done,
}

/// How far a broadcast has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Progress {
    /// Its number.
    pub id: BroadcastId,
    /// Its name, if it was given one.
    pub name: Option<String>,
    /// How it stands.
    pub standing: Standing,
    /// Whether nothing is sent.
    pub dry: bool,
    /// How many chats there are; 0 until they are counted.
    pub total: u64,
    /// How many have got it; in a dry run would have.
    pub sent: u64,
    /// How many have blocked the bot.
    pub blocked: u64,
    /// How many are gone, never met the bot, or have removed it.
    pub gone: u64,
    /// How many may have got it: the answer was lost.
    pub uncertain: u64,
    /// How many could not get it for another reason, which is in the log.
    pub failed: u64,
    /// How many were left out, as an earlier broadcast could not reach them.
    pub skipped: u64,
    /// Why it paused by itself.
    pub why: Option<String>,
}

/// All that is stored of one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) progress: Progress,
    pub(super) message: Stored,
    pub(super) rate: Option<u32>,
    pub(super) skips_unreachable: bool,
    /// While known users are put on the list: how far that has come.
    pub(super) collecting: Option<Cursor>,
    /// The job that is told, and after how many chats the next time.
    pub(super) report: Option<JobRow>,
    pub(super) reported: u64,
    /// Until when it belongs to the worker that runs it, in milliseconds since 1970.
    pub(super) leased: i64,
}

/// How far the known users are listed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Cursor {
    pub(super) source: usize,
    pub(super) last: Option<String>,
}

impl BroadcastId {
    /// A number that is short enough to type.
    pub(super) fn draw() -> Self {
        Self(1 + chance() % 999_999_999)
    }

    pub(super) fn key(self) -> String {
        self.0.to_string()
    }

    pub(super) fn wish_key(self) -> String {
        format!("{self}/wish")
    }

    /// The key of a chat that is to get it.
    pub(super) fn chat_key(self, chat: &str) -> String {
        format!("{chat}/{self}")
    }
}

impl fmt::Display for BroadcastId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<i64> for BroadcastId {
    fn from(id: i64) -> Self {
        Self(id)
    }
}

impl FromStr for BroadcastId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

impl Progress {
    /// How many have been dealt with, one way or another.
    pub fn passed(&self) -> u64 {
        self.sent + self.blocked + self.gone + self.uncertain + self.failed + self.skipped
    }

    /// The same in tenths of the way, rounded down.
    pub(crate) fn tenths(&self) -> u64 {
        self.passed() * 10 / self.total.max(1)
    }

    /// Whether nothing more will happen, unless it is resumed.
    pub fn is_over(&self) -> bool {
        self.standing != Standing::Running
    }
}

impl Row {
    /// Adds the row to what is written, as it was read or before there was any.
    pub(super) fn put(&self, batch: &mut Batch, expected: Expected) -> Result {
        batch.put(NAMESPACE, &self.progress.id.key(), expected, serde_json::to_vec(self)?);
        Ok(())
    }

    /// How it stands: as the worker that has it says, or, where nobody has it any more, as is wished.
    #[cfg(feature = "cli")]
    pub(crate) fn standing(&self, wished: Standing, now: i64) -> Standing {
        match self.progress.standing {
            Standing::Done => Standing::Done,
            _ if self.leased <= now => wished,
            standing => standing,
        }
    }

    /// Has somebody look after it at a moment.
    pub(crate) fn plan(id: BroadcastId, batch: &mut Batch, moment: i64) -> Result {
        // A lane of its own: nobody else waits for it.
        let entry = Entry { lane: LaneKey::new(0, i64::MIN + id.0), what: What::Broadcast { id } };
        Ok(entry.schedule(batch, moment)?)
    }
}

/// What its owner wishes.
pub(crate) fn wish(id: BroadcastId, standing: Standing, batch: &mut Batch) -> Result {
    batch.put(NAMESPACE, &id.wish_key(), Expected::Anything, serde_json::to_vec(&standing)?);
    Ok(())
}

/// What is written for a wish; none if the broadcast cannot be brought there any more.
pub(crate) async fn wishes(
    store: &Store,
    id: BroadcastId,
    wished: Standing,
    moment: i64,
) -> Result<Option<Batch>> {
    let Some((row, before, _)) = read(store, id).await? else { return Ok(None) };
    let can = |standing| match wished {
        Standing::Running => standing == Standing::Paused,
        Standing::Paused => standing == Standing::Running,
        Standing::Cancelled => matches!(standing, Standing::Running | Standing::Paused),
        Standing::Done => false,
    };
    // What was wished and has not happened yet is what counts.
    if row.progress.standing == Standing::Done || !can(before) {
        return Ok(None);
    }
    let mut batch = Batch::default();
    wish(id, wished, &mut batch)?;
    Row::plan(id, &mut batch, moment)?;
    Ok(Some(batch))
}

/// A broadcast and what its owner wishes, with what a write of the row has to expect.
pub(crate) async fn read(store: &Store, id: BroadcastId) -> Result<Option<(Row, Standing, Expected)>> {
    let (key, wish) = (id.key(), id.wish_key());
    let keys = [crate::storage::Key::new(NAMESPACE, &key), crate::storage::Key::new(NAMESPACE, &wish)];
    let found = store.read(&keys).await?;
    let [Some(row), wish] = found.as_slice() else { return Ok(None) };
    let wished = wish.as_ref().map(|wish| serde_json::from_slice(&wish.value)).transpose()?;
    Ok(Some((serde_json::from_slice(&row.value)?, wished.unwrap_or_default(), Expected::Is(row.version))))
}

/// All of them and what is wished of each, those with the lowest number first.
pub(crate) async fn all(store: &Store) -> Result<Vec<(Row, Standing)>> {
    let (mut found, mut wished) = (Vec::<Row>::new(), HashMap::new());
    let mut pages = Pages::new(store, NAMESPACE, "");
    while let Some(page) = pages.next().await? {
        for (key, stored) in page {
            match key.strip_suffix("/wish") {
                Some(id) => drop(wished.insert(id.to_owned(), serde_json::from_slice(&stored.value)?)),
                None => found.push(serde_json::from_slice(&stored.value)?),
            }
        }
    }
    found.sort_by_key(|row| row.progress.id);
    let with_wish = |row: Row| {
        let wish = wished.get(&row.progress.id.key()).copied().unwrap_or_default();
        (row, wish)
    };
    Ok(found.into_iter().map(with_wish).collect())
}
