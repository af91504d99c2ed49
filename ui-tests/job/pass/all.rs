#![forbid(unsafe_code)]
#![deny(warnings)]
use botwright::jobs::{Misfire, Moment, MonthDay};
use botwright::prelude::*;

#[derive(Serialize, Deserialize)]
pub struct Reminder {
    text: String,
}

#[job]
pub async fn ring(Payload(reminder): Payload<Reminder>, chat: Chat) -> String {
    format!("{} {}", reminder.text, chat.id)
}

#[job(retries = 3, misfire = skip)]
fn tick(job: Job, jobs: Jobs, user: Option<User>, mut data: UserData<u32>) -> Result<Option<String>> {
    let _ = (job.id(), jobs);
    *data += 1;
    Ok(user.map(|user| user.full_name()))
}

#[job(every = "1h 30m")]
fn often() {}

#[job(cron = "0 9 * * *", tz = "Europe/Oslo")]
async fn mornings(bot: Bot, job: Job, mut days: BotData<u32>) -> Result {
    assert!(job.is_declared());
    *days += 1;
    bot.send_message(ChatId(1), "Good morning!").await?;
    Ok(())
}

#[job(daily = "09:00, 18:30", weekdays = "mon-fri", tz = "Asia/Kolkata", retries = 1, misfire = all)]
fn twice() {}

#[command("start {minutes}")]
async fn start(minutes: u32, chat: Chat, user: User, jobs: Jobs) -> Result {
    ring::after(minutes.minutes(), Reminder { text: "tea".into() }).chat(&chat).named("tea").await?;
    tick::at(std::time::SystemTime::now()).user(&user).chat(ChatId(5)).await?;
    tick::at(Moment::from_milliseconds(5)).retries(2).misfire(Misfire::Once).await?;
    tick::every(2.hours()).first(1.minutes()).named("a").replace().await?;
    tick::daily("09:00").tz("Europe/Oslo").weekdays("sat,sun").await?;
    tick::monthly(31, "09:00").await?;
    tick::monthly(MonthDay::Last, String::from("09:00")).await?;
    jobs.start(tick::cron("0 9 * * *")).await?;
    Ok(())
}

const HANDLERS: Handlers = handlers![ring, tick, often, mornings, twice, start];

fn main() {
    assert_eq!(HANDLERS.len(), 6);
}
