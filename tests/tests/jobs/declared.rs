//! Jobs that say themselves when they run.

use botwright::prelude::*;

use super::storage::Common;
use crate::script::check;

#[derive(Default, Serialize, Deserialize)]
struct Ticks(Vec<String>);

#[command("ticks")]
fn ticks(mut ticks: BotData<Ticks>) -> String {
    std::mem::take(&mut ticks.0).join(" ")
}

/// The hour and minute of a run.
fn tick(job: &Job, mut ticks: BotData<Ticks>) {
    assert!(job.is_declared());
    ticks.0.push(job.planned().unwrap().to_string()[8..16].replace(' ', "/"));
}

const ALL: Router = Router::new().mount(handlers![ticks, every, daily, cron]);

#[job(every = "1h 30m")]
fn every(job: Job, ticks: BotData<Ticks>) {
    tick(&job, ticks);
}

#[job(daily = "09:00, 18:30", weekdays = "fri", tz = "Europe/Oslo")]
fn daily(job: Job, ticks: BotData<Ticks>) {
    tick(&job, ticks);
}

#[job(cron = "15 9 * * *", tz = "UTC", retries = 1, misfire = all)]
async fn cron(job: Job, ticks: BotData<Ticks>) {
    tick(&job, ticks);
}

#[test]
fn they_start_by_themselves() {
    check(
        ALL,
        "
        1h pass
        Ann: /ticks
        Bot: (no text)
        3h pass
        Ann: /ticks
        Bot: 01/01:30 01/03:00
        8h pass
        Ann: /ticks
        Bot: 01/04:30 01/06:00 01/07:30 01/09:00 01/09:15 01/10:30 01/12:00
        12h pass
        Ann: /ticks
        Bot: 01/13:30 01/15:00 01/16:30 01/18:00 01/19:30 01/21:00 01/22:30 02/00:00
        12h pass
        Ann: /ticks
        Bot: 02/01:30 02/03:00 02/04:30 02/06:00 02/07:30 02/08:00 02/09:00 02/09:15 02/10:30 02/12:00
        "
        .replace("        Ann: /ticks\n        Bot: (no text)\n", "")
        .as_str(),
    );
}

/// The same job as [`later`], before the program was changed.
fn sooner() -> Router {
    #[job(every = "1h")]
    fn changing(job: Job, ticks: BotData<Ticks>) {
        tick(&job, ticks);
    }
    const ROUTER: Router = Router::new().mount(handlers![ticks, changing]);
    ROUTER
}

fn later() -> Router {
    #[job(every = "4h")]
    fn changing(job: Job, ticks: BotData<Ticks>) {
        tick(&job, ticks);
    }
    const ROUTER: Router = Router::new().mount(handlers![ticks, changing]);
    ROUTER
}

/// The bot stops after this duration; the ticks until then.
fn run(storage: &Common, router: Router, duration: &str) -> String {
    let mut seen = String::new();
    storage.run(router, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        telegram.advance(duration).await;
        ann.says("/ticks").await;
        ann.last().await.text().unwrap_or_default().clone_into(&mut seen);
        drop(ann);
        telegram.stop().await;
    });
    seen
}

#[test]
fn a_restart_doubles_none() {
    let storage = Common::default();
    assert_eq!(run(&storage, sooner(), "1h 30m"), "01/01:00");
    assert_eq!(run(&storage, sooner(), "2h 30m"), "01/02:00");
    assert_eq!(run(&storage, sooner(), "3h"), "01/03:00");
}

#[test]
fn another_schedule_takes_the_place_of_the_old_one() {
    let storage = Common::default();
    assert_eq!(run(&storage, sooner(), "1h 30m"), "01/01:00");
    assert_eq!(run(&storage, later(), "9h"), "01/04:00 01/08:00");
    assert_eq!(run(&storage, sooner(), "1h 30m"), "01/01:00");
}

const NONE: Router = Router::new().mount(handlers![ticks, quiet]);

#[command("quiet")]
fn quiet() {}

#[test]
fn one_that_is_not_declared_any_more_is_gone() {
    let storage = Common::default();
    assert_eq!(run(&storage, sooner(), "1h 30m"), "01/01:00");
    storage.run(NONE, async |mut telegram| {
        telegram.advance("5h").await;
        assert!(storage.keys("job").await.is_empty());
        assert!(storage.keys("due").await.is_empty());
    });
}

const OFF: Router = Router::new().mount(handlers![ticks, off, hourly]);

#[job(every = "1h")]
fn hourly(job: Job, ticks: BotData<Ticks>) {
    tick(&job, ticks);
}

#[command("off")]
async fn off(jobs: Jobs) -> Result {
    assert_eq!(jobs.all().by::<hourly>().disable().await?, 1);
    Ok(())
}

#[test]
fn one_that_is_disabled_stays_so_over_a_restart() {
    let storage = Common::default();
    storage.run(OFF, async |mut telegram| {
        telegram.user("Ann").chat().says("/off").await;
    });
    storage.run(OFF, async |mut telegram| {
        telegram.advance("3h").await;
        let data = storage.keys("bot data").await;
        assert!(data.is_empty(), "{data:?}");
    });
}
