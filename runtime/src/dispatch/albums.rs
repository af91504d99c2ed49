//! Albums: the parts of a media group are put aside until no more of them come, and then handled as one.
//!
//! The parts are in the storage, so that several workers can collect one album, and a restart loses none. Whoever claims the
//! record first handles it; a claim that nobody finishes may be taken over.

use std::sync::Arc;

use botwright_api::types::{self, Update};
use serde::{Deserialize, Serialize};

use super::lanes::LaneKey;
use super::turn::Turn;
use crate::app::Shared;
use crate::error::{Error, Result};
use crate::event::{Cause, Event, Parts, message_of};
use crate::handler::Route;
use crate::middleware::Outcome;
use crate::storage::{Batch, StorageError, Version, Versioned};

/// Where they are stored, by kind of update, chat, and media group.
pub(super) const NAMESPACE: &str = "album";

/// How long after its last part an album is taken to be whole, in milliseconds.
pub(super) const PATIENCE: i64 = 1_000;

/// How long a worker may take to handle an album before another one tries, in milliseconds.
const CLAIM: i64 = 60_000;

/// The parts so far.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Collected {
    parts: Vec<Update>,
    /// When somebody may claim it, in milliseconds since 1970.
    pub(super) due: i64,
    /// Whether somebody has: what comes now is an album of its own.
    claimed: bool,
}

/// An album that this worker handles.
struct Claimed {
    parts: Vec<Update>,
    version: Version,
}

impl Collected {
    pub(super) fn read(stored: Option<&Versioned>) -> Result<Self> {
        stored.map_or_else(|| Ok(Self::default()), |stored| Ok(serde_json::from_slice(&stored.value)?))
    }

    /// The lane of those who have sent it.
    pub(super) fn lane(&self) -> LaneKey {
        self.parts.first().map(LaneKey::of_update).unwrap_or_default()
    }

    /// An update that comes twice is one part.
    fn add(&mut self, update: &Update) {
        let id = message_of(update).map(types::Message::message_id);
        if !self.parts.iter().any(|part| message_of(part).map(types::Message::message_id) == id) {
            self.parts.push(update.clone());
        }
    }

    /// Writes it in place of what was read; whether nobody else has written meanwhile.
    async fn write(&self, shared: &Shared, key: &str, read: Option<&Versioned>) -> Result<bool> {
        let mut batch = Batch::default();
        batch.put(NAMESPACE, key, Version::of(read), serde_json::to_vec(self)?);
        match shared.storage.commit(batch).await {
            Ok(()) => Ok(true),
            Err(StorageError::Conflict { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}

/// Puts a part aside until its album is whole.
async fn put_aside(shared: &Shared, update: &Update) -> Result {
    let group = group_of(update).ok_or_else(|| Error::text("the message belongs to no album"))?;
    let mut series = 0_u32;
    loop {
        let key = format!("{group}:{series}");
        let stored = shared.storage.get(NAMESPACE, &key).await?;
        let mut album = Collected::read(stored.as_ref())?;
        if album.claimed {
            series += 1;
            continue;
        }
        album.add(update);
        album.due = shared.clock.now() + PATIENCE;
        if album.write(shared, &key, stored.as_ref()).await? {
            shared.deadlines.add_album(&key, album.lane(), album.due);
            return Ok(());
        }
    }
}

fn group_of(update: &Update) -> Option<String> {
    let message = message_of(update)?;
    Some(format!("{}:{}:{}", update.kind.name(), message.chat().id, message.media_group_id()?))
}

/// Handles an album whose time has come, unless more parts have come or somebody else handles it.
pub(super) async fn handle(shared: &Arc<Shared>, key: &str, lane: LaneKey) -> Result {
    let handled = match claim(shared, key).await {
        Ok(Some(album)) => run(shared, key, album).await,
        Ok(None) => Ok(()),
        Err(error) => Err(error),
    };
    if handled.is_err() {
        shared.deadlines.add_album(key, lane, shared.clock.now() + CLAIM);
    }
    handled
}

async fn claim(shared: &Shared, key: &str) -> Result<Option<Claimed>> {
    loop {
        let stored = shared.storage.get(NAMESPACE, key).await?;
        let Some(stored) = stored else { return Ok(None) };
        let mut album = Collected::read(Some(&stored))?;
        let now = shared.clock.now();
        if album.due > now {
            shared.deadlines.add_album(key, album.lane(), album.due);
            return Ok(None);
        }
        (album.due, album.claimed) = (now + CLAIM, true);
        if album.write(shared, key, Some(&stored)).await? {
            // Nobody else writes it until the claim ends.
            let written = shared.storage.get(NAMESPACE, key).await?;
            return Ok(Some(Claimed { parts: album.parts, version: Version::of(written.as_ref()) }));
        }
    }
}

async fn run(shared: &Arc<Shared>, key: &str, mut album: Claimed) -> Result {
    album.parts.sort_by_key(|part| message_of(part).map(types::Message::message_id));
    let messages: Arc<[types::Message]> = album.parts.iter().filter_map(message_of).cloned().collect();
    let Some(first) = album.parts.first() else { return Ok(()) };
    let event = Event::new(shared.bot.clone(), Cause::Update(Arc::new(first.clone())));
    let turn = Turn::new(shared, Event { album: Parts::Whole(messages), ..event }).remember().await?;
    // With the handler's commit the record is gone; with none, when all is done.
    turn.observed().batch.remove(NAMESPACE, key, album.version);
    match turn.ask(turn.candidates().filter(|route| needs_album(route, &turn.event))).await {
        Outcome::Unhandled => go_apart(shared, album.parts).await?,
        Outcome::Handled { handler } => tracing::info!(handler, "handled"),
        // Whoever had to be told was told.
        _ => {}
    }
    turn.commit_observed().await;
    Ok(())
}

/// All who wanted the album have passed: those behind them are asked for each part.
async fn go_apart(shared: &Arc<Shared>, parts: Vec<Update>) -> Result {
    for part in parts {
        let event = Event::new(shared.bot.clone(), Cause::Update(Arc::new(part)));
        let turn = Turn::new(shared, event).remember().await?;
        let asked = turn.candidates().position(|route| needs_album(route, &turn.event));
        let behind = Turn { event: single(&turn.event), ..turn.clone() };
        let candidates = turn.candidates().skip(asked.map_or(0, |position| position + 1));
        if let Outcome::Handled { handler } =
            behind.ask(candidates.filter(|route| (route.matches)(&behind.event))).await
        {
            tracing::info!(handler, "handled");
        }
        behind.commit_observed().await;
    }
    Ok(())
}

/// Whether the handler waits for the rest of the album that the message is a part of.
pub(super) fn collects(route: &Route, event: &Event) -> bool {
    matches!(event.album, Parts::Expected) && needs_album(route, event)
}

/// Whether a handler that wants the event would not want it without its album.
fn needs_album(route: &Route, event: &Event) -> bool {
    event.any_message().is_some_and(|message| message.media_group_id().is_some())
        && !(route.matches)(&single(event))
}

fn single(event: &Event) -> Event {
    Event { album: Parts::Single, ..event.clone() }
}

impl Turn {
    /// Puts the message aside for a handler.
    pub(super) async fn collect(&self, route: &Route) -> Outcome {
        let handler = route.meta.name;
        let Some(update) = self.event.update() else { return Outcome::Unhandled };
        match put_aside(&self.shared, update).await {
            Ok(()) => Outcome::Collected { handler },
            Err(error) => {
                let error = Arc::new(error);
                self.fail(Arc::clone(&error), Some(route)).await;
                Outcome::Failed { handler: Some(handler), error }
            }
        }
    }
}
