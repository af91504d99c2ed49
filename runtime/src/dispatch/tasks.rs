//! What lanes do: each task comes to its end, whatever happens in it, or is tried again while the storage is away.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use botwright_api::types::{UnknownUpdate, Update, UpdateKind};
use tracing::field::Empty;
use tracing::{Instrument as _, Span};

use super::due::{Claim, What};
use super::lanes::Slot;
use super::mark::{self, Mark};
use super::turn::Turn;
use super::{HandlerRun, Task, albums, broadcasts, guarded, jobs, timeouts};
use crate::app::Shared;
use crate::error::{Error, Result};
use crate::event::{Cause, Event};
use crate::handler::Route;
use crate::metrics::{self, Stopwatch};
use crate::middleware::{Outcome, Rest};
use crate::storage::StorageError;

/// How often a turn is taken again at once because another worker has written the same.
const MOST_ATTEMPTS: u32 = 16;

/// The longest pause while the storage is away.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Runs a task to its end; whether it is done, and not left for the next process.
pub(crate) async fn run(shared: &Arc<Shared>, task: Task, since: Stopwatch, slot: Option<Arc<Slot>>) -> bool {
    match task {
        Task::Update(update, done) => {
            let span = span_of_update(&update);
            let handled = pin!(handle(shared, &update, since, slot));
            let is_done = handled.instrument(span).await;
            if is_done {
                done();
            }
            is_done
        }
        Task::Due(claim) => {
            let span = span_of(&claim.entry.what);
            // In a place of its own: every task would have to be as large otherwise.
            Box::pin(bring(shared, *claim).instrument(span)).await;
            true
        }
    }
}

/// Who and where, by their ids; what they said is in no span.
fn span_of_update(update: &Update) -> Span {
    let chat = update.chat().map(|chat| chat.id.0);
    let user = update.from_user().map(|user| user.id.0);
    tracing::info_span!("update", id = update.update_id, kind = update.kind.name(), chat, user)
}

fn span_of(what: &What) -> Span {
    match what {
        What::Timeout { conversation, .. } => tracing::info_span!("timeout", conversation),
        What::Album { key } => tracing::info_span!("album", key),
        What::Broadcast { id } => tracing::info_span!("broadcast", %id),
        // The update that it began with stands in the row, which is not read yet.
        What::Job { key, attempt, .. } => tracing::info_span!("job", key, attempt, update = Empty),
        What::Waiting => tracing::info_span!("waiting"),
    }
}

/// Handles an update; whether it is done, and can be acknowledged.
async fn handle(
    shared: &Arc<Shared>,
    update: &Arc<Update>,
    since: Stopwatch,
    slot: Option<Arc<Slot>>,
) -> bool {
    if let UpdateKind::Unknown(unknown) = &update.kind {
        tell_of_unknown(unknown);
    }
    let mut patience = Patience::default();
    loop {
        let outcome = take_turn(shared, update, patience.attempts > 0, slot.clone()).await;
        let then = match &outcome {
            Outcome::Failed { error, .. } => patience.after(shared, error).await,
            _ => Then::Done,
        };
        match then {
            Then::Again => {}
            Then::Done => {
                metrics::update_done(kind_of(update), outcome.handler(), outcome.word(), since);
                return true;
            }
            Then::Leave => return false,
        }
    }
}

/// Kinds of tomorrow are no news; one of today that does not decode is.
fn tell_of_unknown(UnknownUpdate { name, reason, .. }: &UnknownUpdate) {
    if let Some(reason) = reason {
        tracing::warn!(name, reason, "an update does not decode: only `#[on(unknown)]` handlers see it");
    } else {
        tracing::debug!(name, "an update of a kind that is not known");
    }
}

/// The kind's name, where this version knows it.
fn kind_of(update: &Update) -> &'static str {
    update.kind.number().and_then(|number| UpdateKind::NAMES.get(number)).copied().unwrap_or("unknown")
}

/// An update goes through the middleware to its handlers.
async fn take_turn(
    shared: &Arc<Shared>,
    update: &Arc<Update>,
    again: bool,
    slot: Option<Arc<Slot>>,
) -> Outcome {
    let mut event = Event::new(shared.bot.clone(), Cause::Update(Arc::clone(update)));
    event.again = again;
    let mut turn = Turn { slot, ..Turn::new(shared, event, Mark::update(update.update_id)) };
    let ran = if shared.layers.is_empty() {
        guarded::catch(pin!(turn.take(Arc::clone(update)))).await
    } else {
        let rest = Rest::of_turn(Arc::clone(&shared.layers), turn.clone());
        guarded::catch(pin!(rest.run(Arc::clone(update)))).await
    };
    let outcome = match ran {
        Ok(outcome) => outcome,
        Err(error) => {
            let error = Arc::new(error);
            Box::pin(turn.fail(Arc::clone(&error), None)).await;
            Outcome::Failed { handler: None, error }
        }
    };
    match &outcome {
        Outcome::Handled { handler } => tracing::info!(handler, "handled"),
        Outcome::Collected { handler } => tracing::debug!(handler, "put aside until the album is whole"),
        Outcome::Unhandled => tracing::debug!("no handler"),
        Outcome::Repeated => tracing::debug!("done before"),
        Outcome::Cancelled { handler } => tracing::info!(handler, "cancelled by a later update"),
        Outcome::Skipped | Outcome::Passed => tracing::debug!("a middleware ended its way"),
        Outcome::Refused { .. } | Outcome::Expired { .. } | Outcome::Failed { .. } => {}
    }
    turn.answer_query().await;
    outcome
}

/// Ends an update's way before its turn has come: the handler that it was meant for is at work.
pub(super) async fn turn_away(
    shared: &Arc<Shared>,
    update: &Arc<Update>,
    handler: &'static str,
    outcome: &'static str,
    text: Option<&str>,
    since: Stopwatch,
) {
    let span = span_of_update(update);
    let away = async {
        tracing::info!(handler, outcome, "turned away: the handler is at work");
        let event = Event::new(shared.bot.clone(), Cause::Update(Arc::clone(update)));
        let turn = Turn::new(shared, event, Mark::nothing());
        if let Some(text) = text {
            turn.turn_away(text.to_owned()).await;
        }
        turn.answer_query().await;
        metrics::update_done(kind_of(update), Some(handler), outcome, since);
    };
    away.instrument(span).await;
}

/// Does what is due, and keeps the claim meanwhile, however long it takes.
async fn bring(shared: &Arc<Shared>, claim: Claim) {
    match claim.is_held(shared).await {
        Ok(true) => {}
        Ok(false) => return tracing::debug!("it was claimed anew while it waited"),
        Err(error) => {
            return tracing::error!(?error, "what was due could not be done; it will be tried again");
        }
    }
    claim.during(shared, handle_due(shared, &claim)).await;
}

async fn handle_due(shared: &Arc<Shared>, claim: &Claim) {
    let mut patience = Patience::default();
    loop {
        let done = match &claim.entry.what {
            What::Timeout { namespace, key, conversation } => {
                timeouts::handle(shared, claim, namespace, key, conversation).await
            }
            What::Album { key } => albums::handle(shared, claim, key).await,
            What::Broadcast { id } => broadcasts::handle(shared, claim, *id).await,
            // The lanes have taken it over.
            What::Waiting => return,
            What::Job { key, generation, planned, attempt } => {
                let due = jobs::Due { key, generation: *generation, planned: *planned, attempt: *attempt };
                jobs::handle(shared, claim, due).await
            }
        };
        let Err(error) = done else { return };
        match patience.after(shared, &error).await {
            Then::Again => {}
            Then::Done => return,
            // The claim ends by itself, and somebody tries again.
            Then::Leave => {
                return tracing::error!(?error, "what was due could not be done; it will be tried again");
            }
        }
    }
}

/// How a turn goes on that the storage refused.
#[derive(Default)]
struct Patience {
    attempts: u32,
}

enum Then {
    Again,
    Done,
    Leave,
}

impl Patience {
    async fn after(&mut self, shared: &Shared, error: &Error) -> Then {
        self.attempts += 1;
        match error.find::<StorageError>() {
            None | Some(StorageError::LongKey { .. } | StorageError::Unusable(_)) => Then::Done,
            Some(StorageError::Conflict { namespace, .. }) if mark::is_theirs(namespace) => {
                tracing::debug!("another worker has done it");
                Then::Done
            }
            Some(StorageError::Conflict { .. }) if self.attempts < MOST_ATTEMPTS => Then::Again,
            Some(StorageError::Conflict { .. } | StorageError::Backend(_)) => self.wait(shared).await,
        }
    }

    /// Waits for the storage to come back, unless the bot is to stop.
    async fn wait(&self, shared: &Shared) -> Then {
        shared.away.store(true, Ordering::Relaxed);
        let pause = Duration::from_millis(250 << self.attempts.min(8)).min(LONGEST_PAUSE);
        tracing::warn!(?pause, "the storage is away or busy; trying again");
        if shared.pause(pause).await { Then::Again } else { Then::Leave }
    }
}

/// Runs the `#[startup]` handlers.
pub(crate) async fn begin(shared: &Arc<Shared>) -> Result {
    for route in &shared.table.startups {
        let named = |error| Error::text(format!("`{}` could not start the bot: {error:?}", route.meta.name));
        lifecycle(shared, *route).await.map_err(named)?;
    }
    Ok(())
}

/// Runs the `#[shutdown]` handlers; one that fails does not keep the others from running.
pub(crate) async fn end(shared: &Arc<Shared>) {
    for route in &shared.table.shutdowns {
        if let Err(error) = lifecycle(shared, *route).await {
            tracing::error!(handler = route.meta.name, ?error, "failed");
        }
    }
}

async fn lifecycle(shared: &Arc<Shared>, route: Route) -> std::result::Result<(), Arc<Error>> {
    let event = Event::new(shared.bot.clone(), Cause::Lifecycle);
    match HandlerRun::of(&Turn::new(shared, event, Mark::nothing()), route).finish().await {
        Outcome::Failed { error, .. } => Err(error),
        Outcome::Refused { why, .. } => Err(Arc::new(Error::text(why.unwrap_or_else(|| "refused".into())))),
        _ => Ok(()),
    }
}

impl Turn {
    /// A press that nobody answered gets a bare answer, so that the person's app stops waiting.
    async fn answer_query(&self) {
        if self.event.answered.load(Ordering::Relaxed) {
            return;
        }
        let Some(query) = self.event.callback_query() else { return };
        if let Err(error) = self.event.bot.answer_callback_query(query.id.clone()).await {
            tracing::debug!(%error, "the press could not be answered");
        }
    }
}
