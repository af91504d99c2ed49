//! The port of python-telegram-bot's arbitrarycallbackdatabot: buttons that carry a list of any length.

use botwright::prelude::*;

/// Choose numbers.
#[command("start")]
fn start() -> Reply {
    keyboard(&[]).into_iter().fold(Reply::text("Please choose:"), Reply::row)
}

/// How to use this bot.
#[command("help")]
fn help() -> &'static str {
    "Use /start to test this bot. Use /clear to clear the stored data so that you can see what happens, if the button data is not available. "
}

/// Make all buttons useless.
#[command("clear")]
async fn clear(buttons: StoredButtons) -> Result<&'static str> {
    buttons.clear().await?;
    Ok("All clear!")
}

#[callback("choose:{choice}")]
fn choose(choice: Stored<(u8, Vec<u8>)>, buttons: StoredButtons) -> Edit {
    // The edit replaces the buttons, so nobody needs what was behind them.
    buttons.forget_pressed();
    let (number, mut chosen) = choice.into_inner();
    chosen.push(number);
    let text = format!("So far you've selected {chosen:?}. Choose the next item:");
    keyboard(&chosen).into_iter().fold(Edit::text(text), Edit::row)
}

#[callback(expired)]
fn expired() -> Edit {
    Edit::text("Sorry, I could not process this button click 😕 Please send /start to get a new keyboard.")
}

/// A row for each number, whose button knows what was chosen before.
fn keyboard(chosen: &[u8]) -> Vec<[botwright::types::InlineKeyboardButton; 1]> {
    (1..=5).map(|number| [choose::button(number.to_string(), (number, chosen.to_vec()))]).collect()
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.database("sqlite://arbitrarycallbackdatabot.db").run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    const SORRY: &str =
        "Sorry, I could not process this button click 😕 Please send /start to get a new keyboard.";

    #[botwright::test]
    async fn the_list_grows_with_each_press(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        ann.sees("Please choose:").await;
        ann.presses("1").await;
        ann.sees("So far you've selected [1]. Choose the next item:").await;
        ann.presses("5").await;
        ann.presses("3").await;
        ann.sees("So far you've selected [1, 5, 3]. Choose the next item:").await;
    }

    #[botwright::test]
    async fn an_old_keyboard_is_useless(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        let sent = ann.messages().await.pop().unwrap();
        let old = sent.reply_markup().unwrap().inline_keyboard[1][0].callback_data.clone().unwrap();
        ann.presses("1").await;
        ann.sees("So far you've selected [1]. Choose the next item:").await;
        ann.presses_data(sent.message_id, &old).await;
        ann.sees(SORRY).await;
    }

    #[botwright::test]
    async fn after_a_clear_all_buttons_are_useless(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        ann.says("/clear").await;
        ann.sees("All clear!").await;
        ann.presses("4").await;
        ann.sees(SORRY).await;
    }
}
