//! 100 000 jobs that wait: how late those run whose moment comes, and what the process pays for all that do not.

use std::sync::Mutex;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use botwright::__private::Steps;
use botwright::prelude::*;
use tokio::runtime::Handle;
use tokio::time::{sleep, timeout};

use crate::Outcome;
use crate::process::status;
use crate::steps::{message, steps_of};

/// How many jobs are stored.
const ALL: i64 = 100_000;

/// How many of them run in the ten seconds that are watched: four in five one after the other, the others all at one moment.
const SOON: i64 = 5_000;

/// How many are started by one handler, in one commit.
const TOGETHER: i64 = 500;

/// The time between two of those that run one after the other.
const PACE: Duration = Duration::from_micros(2_500);

/// From the last commit to the first run.
const LEAD: Duration = Duration::from_secs(3);

/// How long to wait for the last run.
const PATIENCE: Duration = Duration::from_secs(60);

const ROUTER: Router = Router::new().mount(handlers![later, soon, ring]);

/// How late each run was.
static LATE: Mutex<Vec<Duration>> = Mutex::new(Vec::new());

#[message(regex("^later (?<first>[0-9]+)$"))]
async fn later(first: i64) -> Result {
    for number in first..first + TOGETHER {
        let delay = Duration::from_hours(24) + Duration::from_secs(number.unsigned_abs());
        ring::after(delay, number).chat(ChatId(number + 1)).await?;
    }
    Ok(())
}

/// Those that run after a moment, in milliseconds since 1970.
#[message(regex("^soon (?<first>[0-9]+) after (?<moment>[0-9]+)$"))]
async fn soon(first: i64, moment: u64) -> Result {
    for number in first..first + TOGETHER {
        let at_once = number >= SOON / 5 * 4;
        let place = if at_once { SOON / 5 * 2 } else { number };
        let planned = Duration::from_millis(moment) + PACE * u32::try_from(place)?;
        let milliseconds = i64::try_from(planned.as_millis())?;
        let delay = planned.saturating_sub(now());
        ring::after(delay, milliseconds).chat(ChatId(number + 1)).await?;
    }
    Ok(())
}

#[job]
fn ring(Payload(planned): Payload<i64>) -> Result {
    let planned = Duration::from_millis(planned.try_into()?);
    LATE.lock().map_err(|_| Error::text("another run has failed"))?.push(now().saturating_sub(planned));
    Ok(())
}

/// How late they are in milliseconds, and what the process has more than before.
pub(crate) async fn measure(name: &str, url: &str) -> Outcome {
    LATE.lock().map_err(|_| "a run has failed")?.clear();
    let steps = steps_of(url, ROUTER).await?;
    let (threads, tasks) = (status("Threads:")?, Handle::current().metrics().num_alive_tasks());
    let mut id = 1_000_000_000;
    for first in (0..ALL - SOON).step_by(usize::try_from(TOGETHER)?) {
        start(&steps, &mut id, &format!("later {first}")).await?;
    }
    steps.rest().await;
    let moment = (now() + LEAD).as_millis();
    for first in (0..SOON).step_by(usize::try_from(TOGETHER)?) {
        start(&steps, &mut id, &format!("soon {first} after {moment}")).await?;
    }
    steps.rest().await;
    println!("{name}_jobs_threads {:.0}", status("Threads:")? - threads);
    println!("{name}_jobs_tasks {}", Handle::current().metrics().num_alive_tasks() - tasks);
    timeout(PATIENCE, all_have_run()).await?;
    steps.rest().await;
    let mut late = LATE.lock().map_err(|_| "a run has failed")?.clone();
    late.sort_unstable();
    println!("{name}_jobs_run {}", late.len());
    println!("{name}_jobs_late_ms {:.1}", milliseconds(late[late.len() - 1]));
    println!("{name}_jobs_half_late_ms {:.1}", milliseconds(late[late.len() / 2]));
    Ok(())
}

async fn start(steps: &Steps, id: &mut i64, text: &str) -> Outcome {
    *id += 1;
    // Each from somebody else, so that they do not wait for each other.
    steps.bring(message(*id, *id, text)?).await;
    Ok(())
}

async fn all_have_run() {
    while LATE.lock().is_ok_and(|late| late.len() < usize::try_from(SOON).unwrap_or(0)) {
        sleep(Duration::from_millis(100)).await;
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// The time since 1970.
fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}
