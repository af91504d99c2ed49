//! Reminders, a list with buttons that cancel them, and a digest every morning by the clock of the user's own time zone. They
//! are in SQLite, and survive the bot's restarts.
use std::time::Duration;

use botwright::jobs::JobError;
use botwright::prelude::*;
use botwright::text::{DateFormat, date, lines};

/// How many reminders one person may have.
const MOST: usize = 20;

/// What this bot can do.
#[command("start", aliases("help"))]
fn start() -> &'static str {
    "/remind 20m tea is ready\n/remind \"1h 30m\" leave\n/list\n/digest 08:30 Europe/Oslo\n/nodigest"
}

/// Remind me: /remind 20m tea is ready
#[command("remind {after} {text..}")]
async fn remind(after: Duration, text: String, chat: Chat, user: User, jobs: Jobs) -> Result<Formatted> {
    if jobs.of_user(user.id).by::<ring>().list().await?.len() >= MOST {
        return Ok(Formatted::from(format!("You have {MOST} reminders already: /list")));
    }
    let job = ring::after(after, text).chat(&chat).user(&user).await?;
    Ok(Formatted::from("I will remind you ") + when(&job) + ".")
}

#[job(retries = 5)]
fn ring(Payload(text): Payload<String>) -> String {
    format!("⏰ {text}")
}

/// Your reminders.
#[command("list")]
async fn list(user: User, jobs: Jobs) -> Result<Reply> {
    let planned = jobs.of_user(user.id).by::<ring>().list().await?;
    if planned.is_empty() {
        return Ok(Reply::text("You have no reminders."));
    }
    let mut reply = Reply::text(told(&planned)?);
    for job in &planned {
        reply = reply.row([cancel::button(format!("Cancel {}", job.payload::<String>()?), job.id())]);
    }
    Ok(reply)
}

#[callback("cancel:{id}")]
async fn cancel(id: JobId, user: User, jobs: Jobs) -> Result<(Edit, Toast)> {
    let mine = jobs.of_user(user.id).by::<ring>();
    let cancelled = mine.clone().with_id(id).cancel().await?;
    let left = mine.list().await?;
    let text = if left.is_empty() { Formatted::from("You have no reminders.") } else { told(&left)? };
    let toast = if cancelled == 0 { "That one is over already." } else { "Cancelled." };
    let mut edit = Edit::text(text);
    for job in &left {
        edit = edit.row([cancel::button(format!("Cancel {}", job.payload::<String>()?), job.id())]);
    }
    Ok((edit, Toast::new(toast)))
}

/// What is to come, every day: /digest 08:30 Europe/Oslo
#[command("digest {at} {zone}")]
async fn digest(at: String, zone: String, chat: Chat, user: User) -> Result<String> {
    let daily = morning::daily(at).tz(zone).chat(&chat).user(&user).named("digest").replace();
    match daily.await {
        Ok(job) => Ok(format!("You get a digest {}.", job.schedule())),
        Err(JobError::Schedule(why)) => Ok(format!("That does not work: {why}.")),
        Err(error) => Err(error.into()),
    }
}

/// No digest any more.
#[command("nodigest")]
async fn no_digest(user: User, jobs: Jobs) -> Result<&'static str> {
    let cancelled = jobs.of_user(user.id).named("digest").cancel().await?;
    Ok(if cancelled == 0 { "You get none." } else { "You get none any more." })
}

#[job(retries = 5)]
async fn morning(user: User, jobs: Jobs) -> Result<Formatted> {
    let planned = jobs.of_user(user.id).by::<ring>().list().await?;
    let greeting = format!("Good morning, {}!", user.first_name);
    Ok(lines([
        Formatted::from(greeting),
        if planned.is_empty() { "Nothing is planned.".into() } else { told(&planned)? },
    ]))
}

/// One line for each reminder.
fn told(planned: &[Job]) -> Result<Formatted> {
    let mut told = Vec::new();
    for job in planned {
        told.push(Formatted::from(format!("• {} ", job.payload::<String>()?)) + when(job));
    }
    Ok(lines(told))
}

/// When it rings, in the language and the time zone of whoever reads it.
fn when(job: &Job) -> Formatted {
    let Some(moment) = job.planned() else { return Formatted::from("never") };
    date(moment.to_string(), moment.seconds(), DateFormat::as_written().short_date().short_time())
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.database("sqlite://reminders.db").run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn reminds_once(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/remind 20m tea is ready").await;
        ann.sees("I will remind you 2026-01-01 00:20:00 UTC.").await;
        telegram.advance("19m").await;
        ann.sees_nothing().await;
        telegram.advance("1m").await;
        ann.sees("⏰ tea is ready").await;
        telegram.advance("1d").await;
        ann.sees_nothing().await;
    }

    #[botwright::test]
    async fn a_button_cancels_one_s_own(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/remind 2h eggs").await;
        ann.says("/remind \"1h 30m\" tea").await;
        ann.says("/list").await;
        ann.sees("• tea 2026-01-01 01:30:00 UTC\n• eggs 2026-01-01 02:00:00 UTC").await;
        assert_eq!(ann.buttons().await, [["Cancel tea"], ["Cancel eggs"]]);
        ann.presses("Cancel tea").await;
        ann.sees_toast("Cancelled.").await;
        ann.sees("• eggs 2026-01-01 02:00:00 UTC").await;
        telegram.advance("2h").await;
        ann.sees("⏰ eggs").await;
        ann.presses("Cancel eggs").await;
        ann.sees_toast("That one is over already.").await;
        ann.says("/list").await;
        ann.sees("You have no reminders.").await;
    }

    #[botwright::test]
    async fn nobody_sees_or_cancels_another_s(mut telegram: Telegram) {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let group = telegram.group("Friends", &[&ann, &ben]);
        let (mut ann, mut ben) = (ann.at(&group), ben.at(&group));
        ann.says("/remind 1h tea").await;
        ann.says("/list").await;
        ben.says("/list").await;
        ben.sees("You have no reminders.").await;
        ben.presses("Cancel tea").await;
        ben.sees_toast("That one is over already.").await;
        telegram.advance("1h").await;
        ben.sees("⏰ tea").await;
    }

    #[botwright::test]
    async fn the_digest_comes_by_the_user_s_own_clock(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/digest 08:30 Europe/Olso").await;
        ann.sees_part("That does not work: the time zone `Europe/Olso` is not known").await;
        ann.says("/digest 9am Europe/Oslo").await;
        ann.sees_part("That does not work: `9am` is not a time of day").await;
        ann.says("/digest 07:00 UTC").await;
        ann.says("/digest 08:30 Europe/Oslo").await;
        ann.sees("You get a digest daily at 08:30 (Europe/Oslo).").await;
        ann.says("/remind 9h tea").await;
        telegram.advance("7h 29m").await;
        ann.sees("I will remind you 2026-01-01 09:00:00 UTC.").await;
        ann.sees_nothing().await;
        telegram.advance("1m").await;
        ann.sees("Good morning, Ann!\n• tea 2026-01-01 09:00:00 UTC").await;
        telegram.advance("1d").await;
        ann.sees("Good morning, Ann!\nNothing is planned.").await;
        ann.says("/nodigest").await;
        ann.sees("You get none any more.").await;
        telegram.advance("2d").await;
        ann.sees_nothing().await;
    }

    #[botwright::test]
    async fn a_restart_forgets_nothing(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/remind 1h tea").await;
        telegram.restart(App::new).await;
        telegram.advance("1h").await;
        ann.sees("⏰ tea").await;
    }
}
