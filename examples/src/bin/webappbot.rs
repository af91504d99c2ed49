//! The port of python-telegram-bot's webappbot: a key opens a mini app, a colour picker, and the bot tells what was picked.
//!
//! A mini app that is opened by a button below a message sends nothing to the bot; it asks its own server, which checks
//! who asks with `botwright::web_app::InitData`.
use botwright::prelude::*;

/// What the colour picker sends.
#[derive(Deserialize)]
struct Color {
    hex: String,
    rgb: Rgb,
}

#[derive(Deserialize)]
struct Rgb {
    r: u8,
    g: u8,
    b: u8,
}

/// Choose a color.
#[command("start")]
fn start() -> Reply {
    let picker = web_app_key("Open the color picker!", "https://python-telegram-bot.org/static/webappbot");
    Reply::text("Please press the button below to choose a color via the WebApp.").keys([picker])
}

#[message]
fn chosen(data: WebAppData) -> Result<Reply> {
    let Color { hex, rgb: Rgb { r, g, b } } = serde_json::from_str(&data.data)?;
    let text = html!(
        "You selected the color with the HEX value <code>{hex}</code>. \
         The corresponding RGB value is <code>({r}, {g}, {b})</code>."
    );
    Ok(Reply::text(text).remove_keys())
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICKER: &str = "Open the color picker!";

    #[botwright::test]
    async fn tells_the_color_and_takes_the_key_away(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        ann.sees("Please press the button below to choose a color via the WebApp.").await;
        let orange = r##"{"hex":"#ff8000","rgb":{"r":255,"g":128,"b":0}}"##;
        ann.sends_web_app_data(PICKER, orange).await;
        ann.sees(
            "You selected the color with the HEX value #ff8000. The corresponding RGB value is (255, 128, 0).",
        )
        .await;
    }

    #[botwright::test]
    async fn data_of_another_page_are_an_error_and_no_answer(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        for data in ["no json", r##"{"hex":"#ffffff"}"##] {
            ann.sends_web_app_data(PICKER, data).await;
            ann.sees_nothing().await;
        }
    }
}
