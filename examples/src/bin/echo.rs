//! Answers every text with itself.
use botwright::prelude::*;

/// Say hello.
#[command("start")]
fn start(user: User) -> Html {
    html!("Hi {}!", user.mention()) // escapes what it interpolates
}

/// How to use this bot.
#[command("help")]
fn help() -> &'static str {
    "Send me anything."
}

#[message(text & !command)]
fn echo(Text(text): Text) -> String {
    text
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await // BOT_TOKEN, BOT_API_URL, ...
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn greets_and_echoes(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann <3").chat();
        ann.says("/start").await;
        ann.sees("Hi Ann <3!").await;
        ann.says("1 < 2").await;
        ann.sees("1 < 2").await;
        ann.says("/unknown").await;
        ann.sees_nothing().await;
    }

    #[test]
    fn help_needs_no_telegram() {
        assert_eq!(help(), "Send me anything.");
    }
}
