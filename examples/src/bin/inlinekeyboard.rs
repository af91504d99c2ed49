//! The port of python-telegram-bot's inlinekeyboard: three buttons, and what was pressed.
use botwright::prelude::*;

/// Show three buttons.
#[command("start")]
fn start() -> Reply {
    let option = |number: &str| chosen::button(format!("Option {number}"), Short::cut(number));
    Reply::text("Please choose:").row([option("1"), option("2")]).row([option("3")])
}

#[callback("{option}")]
fn chosen(option: Short<64>) -> Edit {
    Edit::text(format!("Selected option: {}", &*option))
}

/// How to use this bot.
#[command("help")]
fn help() -> &'static str {
    "Use /start to test this bot."
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn shows_what_was_pressed(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        ann.sees("Please choose:").await;
        ann.presses("Option 2").await;
        ann.sees("Selected option: 2").await;
        ann.says("/help").await;
        ann.sees("Use /start to test this bot.").await;
    }
}
