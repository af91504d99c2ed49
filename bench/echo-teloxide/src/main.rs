//! Answers every text with itself.

use teloxide::prelude::*;

#[tokio::main]
async fn main() {
    pretty_env_logger::init();
    teloxide::repl(Bot::from_env(), |bot: Bot, message: Message| async move {
        if let Some(text) = message.text() {
            bot.send_message(message.chat.id, text).await?;
        }
        Ok(())
    })
    .await;
}
