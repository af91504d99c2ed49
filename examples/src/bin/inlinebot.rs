//! The port of python-telegram-bot's inlinebot: what is typed behind the bot's name comes in capitals, bold and italic.
//! @BotFather must have been asked for inline mode.
use botwright::inline::article;
use botwright::prelude::*;

/// Start the bot.
#[command("start")]
fn start() -> &'static str {
    "Hi!"
}

/// How to use this bot.
#[command("help")]
fn help() -> &'static str {
    "Help!"
}

#[inline_query]
fn styles(query: InlineQuery) -> Option<InlineAnswer> {
    let text = &query.query;
    let styles = [
        article("caps", "Caps", text.to_uppercase()),
        article("bold", "Bold", html!("<b>{text}</b>")),
        article("italic", "Italic", html!("<i>{text}</i>")),
    ];
    // Telegram takes no result without a text.
    (!text.trim().is_empty()).then(|| InlineAnswer::new(styles))
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn offers_three_styles(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        ann.sees("Hi!").await;
        for (style, text) in [("caps", "TEA & <CAKE>"), ("bold", "Tea & <cake>"), ("italic", "Tea & <cake>")]
        {
            let query = ann.does(|seat| seat.inline_query("Tea & <cake>")).await;
            assert_eq!(ann.seat().inline_results(&query).len(), 3);
            ann.does(|seat| seat.choose(&query, style)).await.unwrap();
            let sent = ann.seat().last_message().unwrap();
            assert_eq!((sent.text(), sent.via_bot().is_some()), (Some(text), true));
        }
    }

    #[botwright::test]
    async fn has_nothing_to_style_without_a_text(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        for blank in ["", "  "] {
            let query = ann.does(|seat| seat.inline_query(blank)).await;
            assert!(ann.seat().inline_results(&query).is_empty());
        }
        assert_eq!(telegram.failures(), Vec::<String>::new());
    }
}
