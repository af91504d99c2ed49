//! The port of python-telegram-bot's echobot: greets with a mention, helps, and echoes.
use botwright::prelude::*;

/// Start the bot.
#[command("start")]
fn start(user: User) -> Reply {
    Reply::text(html!("Hi {}!", user.mention())).force_reply().selective()
}

/// How to use this bot.
#[command("help")]
fn help() -> &'static str {
    "Help!"
}

#[message(text & !command)]
fn echo(Text(text): Text) -> String {
    text
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn greets_helps_and_echoes(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/START").await;
        ann.sees("Hi Ann!").await;
        ann.says("/help").await;
        ann.sees("Help!").await;
        ann.says("hello & goodbye").await;
        ann.sees("hello & goodbye").await;
        ann.says("/help@another_bot").await;
        ann.sees_nothing().await;
    }
}
