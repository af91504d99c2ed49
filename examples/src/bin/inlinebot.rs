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
            assert_eq!(ann.types_inline("Tea & <cake>").await, ["Caps", "Bold", "Italic"]);
            ann.chooses(style).await;
            let sent = ann.last().await;
            assert_eq!((sent.text(), sent.via_bot().is_some()), (Some(text), true));
        }
    }

    #[botwright::test]
    async fn has_nothing_to_style_without_a_text(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        for blank in ["", "  "] {
            assert!(ann.types_inline(blank).await.is_empty());
        }
        assert_eq!(telegram.failures(), Vec::<String>::new());
    }
}
