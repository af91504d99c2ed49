//! Runs that fail, and runs that were missed.

use std::sync::atomic::{AtomicU32, Ordering};

use botwright::jobs::Misfire;
use botwright::prelude::*;

use super::storage::Common;
use crate::script::{check, talk};

const FAILS: Router = Router::new().mount(handlers![start, flaky, panics, apologise]);

#[derive(Default, Serialize, Deserialize)]
struct Runs(u32);

#[command("start {kind} {failures} {retries}")]
async fn start(kind: String, failures: u32, retries: u32, chat: Chat) -> Result {
    let job = match kind.as_str() {
        "once" => flaky::after(1.minutes(), failures),
        "often" => flaky::every(1.minutes(), failures),
        "series" => flaky::every(8.seconds(), failures),
        _ => panics::every(1.hours(), failures),
    };
    job.chat(&chat).retries(retries).await?;
    Ok(())
}

/// Fails so often, and forgets then what it has changed.
#[job]
async fn flaky(
    Payload(failures): Payload<u32>,
    job: Job,
    chat: Chat,
    mut runs: ChatData<Runs>,
) -> Result<String> {
    runs.0 += 1;
    chat.say(format!("attempt {}", job.attempt())).await?;
    if job.attempt() < failures {
        return Err(botwright::Error::text("the kettle is empty"));
    }
    Ok(format!("run {}", runs.0))
}

#[job]
fn panics(Payload(_): Payload<u32>, job: Job) -> String {
    assert!(!job.planned().unwrap().to_string().contains("01:00:00"), "not at one");
    "calm".to_owned()
}

#[on_error]
fn apologise(Failure(why): Failure) -> String {
    format!("Sorry: {why}")
}

#[test]
fn a_run_is_tried_again_with_growing_pauses_and_then_told_of() {
    check(
        FAILS,
        "
        Ann: /start once 2 3
        1m pass
        Bot: attempt 0
        4s pass
        1s pass
        Bot: attempt 1
        9s pass
        1s pass
        Bot: attempt 2
        Bot: run 1
        1d pass
        Ann: /start once 9 1
        1m pass
        Bot: attempt 0
        5s pass
        Bot: attempt 1
        Bot: Sorry: the kettle is empty
        1d pass
        ",
    );
}

#[test]
fn a_failure_never_ends_the_series() {
    check(
        FAILS,
        "
        Ann: /start often 9 0
        1m pass
        Bot: attempt 0
        Bot: Sorry: the kettle is empty
        1m pass
        Bot: attempt 0
        Bot: Sorry: the kettle is empty
        ",
    );
    // The attempt after the second failure would come behind the next run, which takes its place.
    check(
        FAILS,
        "
        Ann: /start series 9 9
        8s pass
        Bot: attempt 0
        5s pass
        Bot: attempt 1
        3s pass
        Bot: attempt 0
        5s pass
        Bot: attempt 1
        ",
    );
}

#[test]
fn a_panic_never_ends_the_series() {
    check(
        FAILS,
        "
        Ann: /start panic 0 0
        1h pass
        Bot: Sorry: the handler panicked: not at one
        1h pass
        Bot: calm
        ",
    );
}

const MISSES: Router = Router::new().mount(handlers![hourly, bell]);

#[command("hourly {misfire}")]
async fn hourly(misfire: String, chat: Chat) -> Result {
    let misfire = match misfire.as_str() {
        "skip" => Misfire::Skip,
        "once" => Misfire::Once,
        _ => Misfire::All,
    };
    bell::every(1.hours()).chat(&chat).misfire(misfire).await?;
    bell::after(90.minutes()).chat(&chat).misfire(misfire).await?;
    Ok(())
}

#[job]
fn bell(job: Job) -> String {
    job.planned().unwrap().to_string()[11..16].to_owned()
}

/// What is rung after three hours and a half without the bot, and in the hour after.
fn missed(misfire: &str) -> Vec<String> {
    let storage = Common::default();
    let mut rung = Vec::new();
    storage.run(MISSES, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says(format!("/hourly {misfire}")).await;
        storage.down(&mut telegram, "3h 30m").await;
        telegram.advance("1h").await;
        let messages = ann.messages().await;
        rung = messages[1..].iter().map(|message| message.text().unwrap().to_owned()).collect();
    });
    rung
}

#[test]
fn what_is_missed_is_left_out_or_comes_once_or_comes_all() {
    assert_eq!(missed("skip"), ["04:00"]);
    assert_eq!(missed("once"), ["01:00", "01:30", "04:00"]);
    assert_eq!(missed("all"), ["01:00", "01:30", "02:00", "03:00", "04:00"]);
}

const LATE: Router = Router::new().mount(handlers![hourly, bell, late]);

#[command("late")]
async fn late(chat: Chat) -> Result {
    bell::after(1.minutes()).chat(&chat).misfire(Misfire::Skip).await?;
    Ok(())
}

#[test]
fn two_minutes_late_is_not_missed() {
    let storage = Common::default();
    storage.run(LATE, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/late").await;
        storage.down(&mut telegram, "3m").await;
        ann.sees("00:01").await;
    });
}

const GUARDED: Router = Router::new().mount(handlers![guarded, only_once]);

static ASKED: AtomicU32 = AtomicU32::new(0);

#[command("guarded")]
async fn guarded(chat: Chat) -> Result {
    only_once::after(1.minutes()).chat(&chat).retries(5).await?;
    Ok(())
}

/// A refusal is no failure: it is said, and not tried again.
#[job]
fn only_once() -> Result<(), Refused> {
    ASKED.fetch_add(1, Ordering::Relaxed);
    Err(Refused::because("Not today."))
}

#[test]
fn a_refusal_is_said_and_that_was_the_run() {
    talk(GUARDED, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/guarded").await;
        telegram.advance("1d").await;
        ann.sees("Not today.").await;
        assert_eq!(ASKED.load(Ordering::Relaxed), 1);
        assert!(telegram.failures().is_empty());
    });
}
