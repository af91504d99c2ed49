//! Watches a broadcast until it is over, and runs it meanwhile, if that is asked for and nobody else does.

use std::io::Write;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::MissedTickBehavior;

use super::broadcast::{Reach, look};
use super::shown::Shown;
use crate::broadcast::{BroadcastId, Ended, Progress, Row, Runner, Standing};
use crate::error::{Error, Result};
use crate::jobs::Moment;
use crate::storage::Batch;

/// How often the progress is looked at.
const LOOK: Duration = Duration::from_millis(500);

/// Until when another process has it, as long as this one waits for that.
type Taken = watch::Sender<Option<i64>>;

/// Runs it, after whoever has it.
pub(super) async fn run(
    reach: &Reach,
    id: BroadcastId,
    mut stopping: watch::Receiver<bool>,
    taken: &Taken,
) -> Result<Ended> {
    loop {
        let ended = once(reach, id, stopping.clone()).await?;
        let Ended::Taken(until) = ended else { return Ok(ended) };
        taken.send_replace(Some(until));
        tokio::select! {
            () = reach.clock.sleep_until(until) => {}
            _ = stopping.wait_for(|stops| *stops) => return Ok(ended),
        }
        taken.send_replace(None);
    }
}

/// Runs it, if nobody has it.
pub(super) async fn once(reach: &Reach, id: BroadcastId, stopping: watch::Receiver<bool>) -> Result<Ended> {
    let (bot, store, clock) = (reach.telegram()?, &reach.store, &reach.clock);
    Runner { bot, store, clock, due: None, stopping }.run(id).await
}

/// Shows how it goes on until it is over; the error of one that has paused or has reached nobody.
pub(super) async fn watch(
    reach: &Reach,
    id: BroadcastId,
    runs: bool,
    out: &mut (impl Write + Send),
) -> Result {
    let ((stop, stopping), (taken, _)) = (watch::channel(false), watch::channel(None));
    let running = async { if runs { run(reach, id, stopping, &taken).await } else { Ok(Ended::Taken(0)) } };
    tokio::pin!(running);
    let mut interrupts = reach.interrupts.listen();
    let mut ticks = tokio::time::interval(LOOK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut shown, mut ended, mut is_interrupted) = (Shown::on(reach.surface), None, false);
    let mut is_told = false;
    loop {
        tokio::select! {
            done = &mut running, if ended.is_none() => ended = Some(done?),
            _ = ticks.tick() => {}
            Ok(()) = interrupts.changed(), if !is_interrupted => {
                is_interrupted = true;
                if ended.is_none() && taken.borrow().is_none() {
                    shown.say("stopping: what is under way is finished first", out)?;
                }
                stop.send_replace(true);
                reach.send_broadcasts_away();
            }
        }
        let progress = look(reach, id).await?.progress;
        shown.show(&progress, out)?;
        if ended == Some(Ended::Stopped) {
            return stopped(reach, id, &shown, out).await;
        }
        let elsewhere = *taken.borrow();
        // One that this process runs tells its end itself.
        let is_watched = ended.is_some() || elsewhere.is_some();
        if (ended.is_some() && is_interrupted) || (is_watched && progress.is_over()) {
            shown.finish(&progress, out)?;
            return verdict(&progress);
        }
        if let Some(until) = elsewhere.filter(|_| !is_told) {
            is_told = true;
            shown.say(&waits(until), out)?;
        }
    }
}

fn waits(until: i64) -> String {
    let until = Moment::from_milliseconds(until);
    format!("another process has it until {until}, or longer if it is alive: this one goes on then")
}

/// Leaves it to the bot, or to whoever resumes it.
async fn stopped(reach: &Reach, id: BroadcastId, shown: &Shown, out: &mut (impl Write + Send)) -> Result {
    let mut batch = Batch::default();
    Row::plan(id, &mut batch, reach.clock.now())?;
    reach.store.commit(&batch).await?;
    shown.say("stopped: it goes on when the bot runs", out)
}

/// What scripts learn from the exit status.
fn verdict(progress: &Progress) -> Result {
    let id = progress.id;
    match progress.standing {
        Standing::Paused => Err(Error::text(format!("the broadcast {id} is paused"))),
        Standing::Done | Standing::Cancelled if progress.sent == 0 && progress.total > 0 => {
            Err(Error::text(format!("nobody is known to have got the broadcast {id}")))
        }
        _ => Ok(()),
    }
}
