#![allow(unused)]
use botwright::prelude::*;

#[derive(Serialize, Deserialize)]
struct Reminder {
    text: String,
}

#[job]
fn ring(Payload(reminder): Payload<Reminder>) -> String {
    reminder.text
}

#[job]
fn tick() {}

#[job(every = "1h")]
fn declared() {}

#[command("start")]
async fn start(chat: Chat) -> Result {
    ring::after(1.minutes(), "tea").chat(&chat).await?;
    ring::after(1.minutes()).await?;
    tick::after(1.minutes(), 5).await?;
    tick::after(60).await?;
    declared::after(1.minutes()).await?;
    Ok(())
}

fn main() {}
