//! Jobs that cannot be, and jobs that are started where no handler runs.

use std::sync::{Arc, Mutex};

use botwright::jobs::{JobError, NewJob};
use botwright::prelude::*;

use crate::script::{check, talk};

const WRONG: Router = Router::new().mount(handlers![wrong, beep, for_somebody]);

#[command("wrong {what}")]
async fn wrong(what: String, chat: Chat) -> String {
    let job = match what.as_str() {
        "zone" => beep::daily("09:00").tz("Europe/Olso"),
        "time" => beep::daily("9 o'clock"),
        "weekdays" => beep::daily("09:00").weekdays("mon-sunday"),
        "cron" => beep::cron("0 9 * *"),
        "day" => beep::monthly(0, "09:00"),
        "distance" => beep::every(0.minutes()),
        "never" => beep::cron("0 0 29 2 mon#5").tz("UTC"),
        "name" => beep::after(1.minutes()).replace(),
        "nobody" => for_somebody::after(1.minutes()),
        "stranger" => stranger::after(1.minutes()),
        _ => beep::after(1.minutes()),
    };
    match job.chat(&chat).await {
        Ok(_) => "started".to_owned(),
        Err(error) => error.to_string(),
    }
}

#[job]
fn beep() -> &'static str {
    "Beep!"
}

#[job]
fn for_somebody(user: User) -> String {
    user.full_name()
}

/// Not among the handlers.
#[job]
fn stranger() {}

#[test]
fn what_could_never_run_is_refused_where_it_is_started() {
    check(
        WRONG,
        "
        Ann: /wrong zone
        Bot: the time zone `Europe/Olso` is not known here: write one as `Europe/Oslo` or `UTC`; if it is one, the machine lacks the package `tzdata`, or turn on the feature `tzdb` of `botwright`
        Ann: /wrong time
        Bot: `9 o'clock` is not a time of day: write `09:00`, or `09:00:30`, and several with commas
        Ann: /wrong weekdays
        Bot: `sunday` is not a weekday: write `mon` to `sun`, 1 for Monday to 7, `fri#2` for the second, `friL` for the last
        Ann: /wrong cron
        Bot: `0 9 * *` has 4 fields: a cron pattern has five, minute, hour, day, month and weekday, or six with the second first
        Ann: /wrong day
        Bot: no month has a day 0: write 1 to 31, or `MonthDay::Last`
        Ann: /wrong distance
        Bot: a job cannot run every 0 ms: give it a distance of a millisecond or more
        Ann: /wrong name
        Bot: only a job with a name replaces another: say `.named(\"..\")`
        Ann: /wrong nobody
        Bot: `botwright_tests::jobs::outside::for_somebody` takes what the job would not have: say `.chat(&chat)` and `.user(&user)` where it is started
        Ann: /wrong stranger
        Bot: this application has no job `botwright_tests::jobs::outside::stranger`: add it to its handlers
        Ann: /wrong nothing
        Bot: started
        1m pass
        Bot: Beep!
        "
        .replace("botwright_tests", env!("CARGO_CRATE_NAME"))
        .as_str(),
    );
}

const KEPT: Router = Router::new().mount(handlers![keep, beep]);

/// What a task keeps of a handler.
static JOBS: Mutex<Option<Jobs>> = Mutex::new(None);

#[command("keep")]
fn keep(jobs: Jobs) {
    *JOBS.lock().unwrap() = Some(jobs);
}

#[test]
fn outside_of_handlers_jobs_are_started_by_jobs() {
    talk(KEPT, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        let job: fn() -> NewJob = || beep::after(1.minutes());
        assert!(matches!(job().chat(ChatId(1)).await, Err(JobError::OutsideHandler)));
        ann.says("/keep").await;
        let jobs = JOBS.lock().unwrap().take().unwrap();
        let chat = telegram.user("Ann").chat_id();
        let started = tokio::spawn(async move {
            jobs.start(job().chat(chat)).await.unwrap();
            jobs.all().list().await.unwrap().len()
        });
        assert_eq!(started.await.unwrap(), 1);
        telegram.advance("1m").await;
        ann.sees("Beep!").await;
    });
}

const STARTS: Router = Router::new().mount(handlers![begin, beep]);

#[startup]
async fn begin(bot: Bot) -> Result {
    // Nobody is known yet: the chat is one by its number.
    let _ = Arc::new(bot);
    beep::after(1.minutes()).chat(ChatId(7)).await?;
    Ok(())
}

#[test]
fn the_start_of_the_bot_can_start_jobs() {
    talk(STARTS, async |mut telegram| {
        telegram.advance("1m").await;
        // The chat is not there: the job ran, and failed.
        assert_eq!(telegram.failures().len(), 1, "{:?}", telegram.failures());
    });
}
