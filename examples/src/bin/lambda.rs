//! A bot as an AWS Lambda function: it runs only while Telegram brings something, and remembers in a database.
//!
//! * In `Cargo.toml`: `botwright = { version = "0.1", features = ["lambda", "postgres"] }`.
//! * Build: `cargo build --release --target x86_64-unknown-linux-musl` (Debian's `musl-tools` compile the C below), and zip the program under
//!   the name `bootstrap`, for the runtime `provided.al2023`.
//! * In the function's configuration set `BOT_TOKEN`, `WEBHOOK_SECRET`, `DATABASE_URL`, and a timeout of a minute.
//! * Give it a URL without AWS's own authentication, as the secret is Telegram's, and set that as `WEBHOOK_URL`: the bot tells Telegram
//!   when it starts, so call it once by hand.
//! * For jobs and timeouts, a schedule (Amazon calls them `EventBridge`) that calls it every minute.
use botwright::prelude::*;

/// Count with me.
#[command("count")]
fn count(mut count: UserData<u32>) -> String {
    *count += 1;
    format!("That makes {}.", *count)
}

/// Remind me: /remind 20
#[command("remind {minutes}")]
async fn remind(minutes: u32, chat: Chat) -> Result<String> {
    ring::after(minutes.minutes()).chat(&chat).await?;
    Ok(format!("In {minutes} minutes."))
}

#[job]
fn ring() -> &'static str {
    "Ring!"
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run_on_lambda().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn counts(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/count").await;
        ann.sees("That makes 1.").await;
        ann.says("/count").await;
        ann.sees("That makes 2.").await;
        ann.says("/remind 20").await;
        ann.sees("In 20 minutes.").await;
        telegram.advance("20m").await;
        ann.sees("Ring!").await;
    }
}
