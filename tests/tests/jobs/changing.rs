//! Jobs that are listed, cancelled, disabled, replaced, and run at once.

use botwright::jobs::JobError;
use botwright::prelude::*;

use crate::script::{check, talk};

const TIMERS: Router =
    Router::new().mount(handlers![set, again, unset, list, rest, wake, now, broken, both, beep]);

#[command("set {name} {minutes}")]
async fn set(name: String, minutes: u32, chat: Chat) -> Result {
    beep::after(minutes.minutes(), name.clone()).chat(&chat).named(name).await?;
    Ok(())
}

#[command("again {name} {minutes}")]
async fn again(name: String, minutes: u32, chat: Chat, user: User) -> Result {
    beep::every(minutes.minutes(), name.clone()).chat(&chat).user(&user).named(name).replace().await?;
    Ok(())
}

#[command("unset {name}")]
async fn unset(name: String, chat: Chat, jobs: Jobs) -> Result<String> {
    Ok(format!("{} cancelled", jobs.named(name).of_chat(chat.id).cancel().await?))
}

#[command("list")]
async fn list(chat: Chat, user: User, jobs: Jobs) -> Result<String> {
    let mut listed = Vec::new();
    for job in jobs.of_chat(chat.id).list().await? {
        let planned = job.planned().map_or("off".to_owned(), |moment| moment.to_string()[11..16].to_owned());
        listed.push(format!("{} {} {planned}; ", job.name().unwrap(), job.payload::<String>()?));
        assert_eq!(jobs.with_id(job.id()).list().await?.len(), 1);
    }
    let mine = jobs.of_user(user.id).by::<beep>().list().await?.len();
    Ok(format!("{}{mine} mine of {}", listed.concat(), jobs.all().list().await?.len()))
}

#[command("rest {name}")]
async fn rest(name: String, jobs: Jobs) -> Result<String> {
    Ok(format!("{} off", jobs.named(name).disable().await?))
}

#[command("wake {name}")]
async fn wake(name: String, jobs: Jobs) -> Result<String> {
    Ok(format!("{} on", jobs.named(name).enable().await?))
}

#[command("now {name}")]
async fn now(name: String, jobs: Jobs) -> Result<String> {
    Ok(format!("{} at once", jobs.named(name).run_now().await?))
}

/// What it does to jobs is not done.
#[command("broken {name}")]
async fn broken(name: String, chat: Chat, jobs: Jobs) -> Result<String> {
    jobs.named(name.clone()).cancel().await?;
    beep::after(1.minutes(), name.clone()).chat(&chat).named(name).await?;
    Err(JobError::Nameless.into())
}

/// What it does is seen by what it does next.
#[command("both")]
async fn both(chat: Chat, jobs: Jobs) -> Result<String> {
    let started = beep::after(1.minutes(), "both".to_owned()).chat(&chat).named("both").await?;
    let found = jobs.of_chat(chat.id).with_id(started.id());
    let known = found.list().await?.len();
    found.disable().await?;
    found.enable().await?;
    let cancelled = found.cancel().await?;
    Ok(format!("{known} known, {cancelled} cancelled, {} left", found.list().await?.len()))
}

#[job]
fn beep(Payload(name): Payload<String>) -> String {
    format!("Beep! {name}")
}

#[test]
fn a_name_that_is_too_long_is_refused_in_words() {
    talk(TIMERS, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        // Of these, keys escape each.
        ann.says(format!("/set {} 1", "%".repeat(256))).await;
        assert_eq!(telegram.failures(), [""; 0]);
        ann.says(format!("/set {} 1", "%".repeat(257))).await;
        let failures = telegram.failures();
        assert!(failures[0].contains("the name of a job has 257 bytes, and may have 256"), "{failures:?}");
        telegram.advance("1m").await;
        ann.sees(&format!("Beep! {}", "%".repeat(256))).await;
        // Nobody has such a name.
        ann.says(format!("/unset {}", "x".repeat(3_000))).await;
        ann.sees("0 cancelled").await;
    });
}

#[test]
fn jobs_are_found_by_chat_user_and_name() {
    check(
        TIMERS,
        "
        Ann: /set tea 20
        Ann: /set tea 10
        Ann: /again 50%/egg 5
        Ben: /set tea 15
        Ann: /list
        Bot: 50%/egg 50%/egg 00:05; tea tea 00:10; tea tea 00:20; 1 mine of 4
        Ben: /list
        Bot: tea tea 00:15; 0 mine of 4
        Ann: /unset tea
        Bot: 2 cancelled
        Ann: /unset tea
        Bot: 0 cancelled
        Ann: /unset 50%/egg
        Bot: 1 cancelled
        20m pass
        Bot: Beep! tea
        Ann: /list
        Bot: 0 mine of 0
        ",
    );
}

#[test]
fn one_of_the_same_name_is_replaced() {
    check(
        TIMERS,
        "
        Ann: /again tea 5
        Ben: /again tea 3
        Ann: /again tea 2
        Ann: /list
        Bot: tea tea 00:02; 1 mine of 2
        4m pass
        Bot: Beep! tea
        Bot: Beep! tea
        Bot: Beep! tea
        ",
    );
}

#[test]
fn one_that_is_disabled_rests_until_it_is_enabled() {
    check(
        TIMERS,
        "
        Ann: /again tea 2
        2m pass
        Bot: Beep! tea
        Ann: /rest tea
        Bot: 1 off
        Ann: /rest tea
        Bot: 0 off
        Ann: /list
        Bot: tea tea off; 1 mine of 1
        5m pass
        Ann: /now tea
        Bot: 0 at once
        Ann: /wake tea
        Bot: 1 on
        1m pass
        Bot: Beep! tea
        2m pass
        Bot: Beep! tea
        Ann: /unset tea
        Bot: 1 cancelled
        Ann: /set once 5
        Ann: /rest once
        Bot: 1 off
        10m pass
        Ann: /wake once
        Bot: 1 on
        Bot: Beep! once
        ",
    );
}

#[test]
fn one_that_runs_at_once_runs_besides_when_it_would_have() {
    check(
        TIMERS,
        "
        Ann: /set tea 5
        Ann: /now tea
        Bot: 1 at once
        Bot: Beep! tea
        5m pass
        Bot: Beep! tea
        Ann: /again egg 5
        1m pass
        Ann: /now egg
        Bot: 1 at once
        Bot: Beep! egg
        4m pass
        Bot: Beep! egg
        ",
    );
}

#[test]
fn a_handler_that_fails_has_changed_no_job() {
    check(
        TIMERS,
        "
        Ann: /set tea 5
        Ann: /broken tea
        Ann: /list
        Bot: tea tea 00:05; 0 mine of 1
        5m pass
        Bot: Beep! tea
        ",
    );
}

#[test]
fn a_handler_sees_what_it_has_changed() {
    check(
        TIMERS,
        "
        Ann: /both
        Bot: 1 known, 1 cancelled, 0 left
        5m pass
        ",
    );
}
