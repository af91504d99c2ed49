//! The port of python-telegram-bot's timerbot: one timer for each chat. As the original's, they end with the process:
//! `App::storage` would let them survive it.
use std::time::Duration;

use botwright::prelude::*;

const USAGE: &str = "Usage: /set <seconds>";

/// How to use this bot.
#[command("start", aliases("help"))]
fn start() -> &'static str {
    "Hi! Use /set <seconds> to set a timer"
}

/// Set a timer: /set 10
#[command("set", edited)]
async fn set_timer(args: Args, chat: Chat, jobs: Jobs) -> Result<&'static str> {
    let Some(seconds) = args.first().and_then(|word| word.parse::<f64>().ok()) else { return Ok(USAGE) };
    if seconds < 0.0 {
        return Ok("Sorry we can not go back to future!");
    }
    // Neither for ever, nor what is no number.
    let Ok(delay) = Duration::try_from_secs_f64(seconds) else { return Ok(USAGE) };
    let removed = jobs.of_chat(chat.id).by::<alarm>().cancel().await?;
    alarm::after(delay, seconds).chat(&chat).await?;
    Ok(if removed == 0 { "Timer successfully set!" } else { "Timer successfully set! Old one was removed." })
}

#[job]
fn alarm(Payload(seconds): Payload<f64>) -> String {
    format!("Beep! {seconds:?} seconds are over!")
}

/// Stop the timer.
#[command("unset")]
async fn unset(chat: Chat, jobs: Jobs) -> Result<&'static str> {
    let removed = jobs.of_chat(chat.id).by::<alarm>().cancel().await?;
    Ok(if removed == 0 { "You have no active timer." } else { "Timer successfully cancelled!" })
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn a_timer_beeps_once(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/set 4").await;
        ann.sees("Timer successfully set!").await;
        telegram.advance("3s").await;
        ann.sees_nothing().await;
        telegram.advance("1s").await;
        ann.sees("Beep! 4.0 seconds are over!").await;
        telegram.advance("1h").await;
        ann.sees_nothing().await;
    }

    #[botwright::test]
    async fn a_chat_has_one_timer(mut telegram: Telegram) {
        let (mut ann, mut ben) = (telegram.user("Ann").chat(), telegram.user("Ben").chat());
        ben.says("/set 1.5").await;
        ann.says("/set 5").await;
        ann.says("/set 10").await;
        ann.sees("Timer successfully set! Old one was removed.").await;
        telegram.advance("9s").await;
        ann.sees_nothing().await;
        ben.sees("Beep! 1.5 seconds are over!").await;
        ann.says("/unset").await;
        ann.sees("Timer successfully cancelled!").await;
        ann.says("/unset").await;
        ann.sees("You have no active timer.").await;
        telegram.advance("1m").await;
        ann.sees_nothing().await;
    }

    #[botwright::test]
    async fn other_words_are_answered_with_the_usage(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        for wrong in ["/set", "/set soon", "/set nan", "/set inf", "/set 1,5"] {
            ann.says(wrong).await;
            ann.sees(USAGE).await;
        }
        ann.says("/set -1").await;
        ann.sees("Sorry we can not go back to future!").await;
        ann.says("/help").await;
        ann.sees("Hi! Use /set <seconds> to set a timer").await;
    }

    #[botwright::test]
    async fn an_edited_message_sets_the_timer_too(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/set x").await;
        ann.sees(USAGE).await;
        let asked = ann.messages().await[0].message_id();
        ann.edits(asked, "/set 2").await;
        ann.sees("Timer successfully set!").await;
        telegram.advance("2s").await;
        ann.sees("Beep! 2.0 seconds are over!").await;
    }
}
