//! Albums: the parts of a media group are put aside until no more of them come, and then handled as one.
//!
//! The parts are in the storage, so that several workers can collect one album, and a restart loses none. Whoever claims the
//! record first handles it; a claim that nobody finishes may be taken over.

use std::sync::Arc;

use botwright_api::types::{self, Update};
use serde::{Deserialize, Serialize};

use super::due::{Claim, Entry, What};
use super::lanes::LaneKey;
use super::mark::Mark;
use super::turn::Turn;
use crate::app::Shared;
use crate::error::{Error, Result};
use crate::event::{Cause, Event, Parts, message_of};
use crate::handler::Route;
use crate::middleware::Outcome;
use crate::storage::{Batch, Expected, StorageError, Versioned};
use crate::work::Work;

/// Where they are stored, by kind of update, chat, and media group.
const NAMESPACE: &str = "album";

/// How long after its last part an album is taken to be whole, in milliseconds.
pub(crate) const PATIENCE: i64 = 1_000;

/// The parts so far.
#[derive(Default, Serialize, Deserialize)]
struct Collected {
    parts: Vec<Update>,
    /// When somebody may claim it, in milliseconds since 1970.
    due: i64,
    /// Whether somebody has: what comes now is an album of its own.
    claimed: bool,
}

/// An album that this worker handles.
struct Claimed {
    parts: Vec<Update>,
    expected: Expected,
}

impl Collected {
    fn read(stored: Option<&Versioned>) -> Result<Self> {
        stored.map_or_else(|| Ok(Self::default()), |stored| Ok(serde_json::from_slice(&stored.value)?))
    }

    /// The lane of those who have sent it.
    fn lane(&self) -> LaneKey {
        self.parts.first().map(LaneKey::of_update).unwrap_or_default()
    }

    /// An update that comes twice is one part.
    fn add(&mut self, update: &Update) {
        let id = message_of(update).map(types::Message::message_id);
        if !self.parts.iter().any(|part| message_of(part).map(types::Message::message_id) == id) {
            self.parts.push(update.clone());
        }
    }

    /// The entry that brings it to a worker when it is whole.
    fn entry(&self, key: &str) -> Entry {
        Entry { lane: self.lane(), what: What::Album { key: key.to_owned() } }
    }
}

/// Puts a part aside until its album is whole.
async fn put_aside(turn: &Turn, update: &Update) -> Result {
    let shared = &turn.shared;
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
        let mut work = Work::after(&turn.observed());
        if stored.is_some() {
            album.entry(&key).cancel(&mut work.batch, album.due);
        }
        album.add(update);
        album.due = shared.clock.now() + PATIENCE;
        album.entry(&key).schedule(&mut work.batch, album.due)?;
        work.put(NAMESPACE, &key, Expected::of(stored.as_ref()), serde_json::to_vec(&album)?);
        match turn.commit(&mut work, &turn.states).await {
            Err(error) if is_another_part(&error) => {}
            done => return done,
        }
    }
}

/// Whether another worker has put a part aside meanwhile.
fn is_another_part(error: &Error) -> bool {
    matches!(error.find(), Some(StorageError::Conflict { namespace, .. }) if namespace == NAMESPACE)
}

fn group_of(update: &Update) -> Option<String> {
    let message = message_of(update)?;
    Some(format!("{}:{}:{}", update.kind.name(), message.chat().id, message.media_group_id()?))
}

/// Handles an album whose time has come, unless more parts have come.
pub(super) async fn handle(shared: &Arc<Shared>, claim: &Claim, key: &str) -> Result<(), Arc<Error>> {
    let event = Event::new(shared.bot.clone(), Cause::Lifecycle);
    let turn = Turn::new(shared, event, Mark::claim(claim.clone()));
    match take(shared, key).await? {
        Some(album) => run(turn, key, album).await,
        None => Ok(turn.commit(&mut Work::default(), &turn.states).await?),
    }
}

/// Takes an album that is whole: what comes now is an album of its own. One that was taken already belongs to a worker that
/// died, as the entry that led here has one owner.
async fn take(shared: &Shared, key: &str) -> Result<Option<Claimed>> {
    loop {
        let Some(stored) = shared.storage.get(NAMESPACE, key).await? else { return Ok(None) };
        let mut album = Collected::read(Some(&stored))?;
        if album.due > shared.clock.now() {
            return Ok(None);
        }
        album.claimed = true;
        let mut batch = Batch::default();
        let expected = Expected::Is(batch.version);
        batch.put(NAMESPACE, key, Expected::of(Some(&stored)), serde_json::to_vec(&album)?);
        match shared.storage.commit(&batch).await {
            Ok(()) => return Ok(Some(Claimed { parts: album.parts, expected })),
            Err(StorageError::Conflict { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

async fn run(turn: Turn, key: &str, mut album: Claimed) -> Result<(), Arc<Error>> {
    album.parts.sort_by_key(|part| message_of(part).map(types::Message::message_id));
    let messages: Arc<[types::Message]> = album.parts.iter().filter_map(message_of).cloned().collect();
    let Some(first) = album.parts.first() else { return Ok(()) };
    let event = Event::new(turn.shared.bot.clone(), Cause::Update(Arc::new(first.clone())));
    let mut turn = Turn { event: Event { album: Parts::Whole(messages), ..event }, ..turn };
    if !turn.remember().await? {
        return Ok(());
    }
    // With the handler's commit the record is gone; with none, when all is done.
    turn.observed().batch.remove(NAMESPACE, key, album.expected);
    let outcome = turn.ask(turn.candidates().filter(|route| needs_album(route, &turn.event))).await;
    if let Outcome::Unhandled = outcome {
        go_apart(&turn.shared, album.parts).await?;
    }
    match turn.conclude(outcome).await {
        Outcome::Failed { error, .. } if error.is_storage() => Err(error),
        Outcome::Handled { handler } => {
            tracing::info!(handler, "handled");
            Ok(())
        }
        // Whoever had to be told was told.
        _ => Ok(()),
    }
}

/// All who wanted the album have passed: those behind them are asked for each part.
async fn go_apart(shared: &Arc<Shared>, parts: Vec<Update>) -> Result<(), Arc<Error>> {
    for part in parts {
        let event = Event::new(shared.bot.clone(), Cause::Update(Arc::new(part)));
        let mut turn = Turn::new(shared, event, Mark::nothing());
        turn.remember().await?;
        let asked = turn.candidates().position(|route| needs_album(route, &turn.event));
        let behind = Turn { event: single(&turn.event), ..turn.clone() };
        let candidates = turn.candidates().skip(asked.map_or(0, |position| position + 1));
        let outcome = behind.ask(candidates.filter(|route| (route.matches)(&behind.event))).await;
        match behind.conclude(outcome).await {
            Outcome::Failed { error, .. } if error.is_storage() => return Err(error),
            Outcome::Handled { handler } => tracing::info!(handler, "handled"),
            _ => {}
        }
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
        match put_aside(self, update).await {
            Ok(()) => Outcome::Collected { handler },
            Err(error) => {
                let error = Arc::new(error);
                self.fail(Arc::clone(&error), Some(route)).await;
                Outcome::Failed { handler: Some(handler), error }
            }
        }
    }
}
