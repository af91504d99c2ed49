//! The port of python-telegram-bot's rawapibot: an echo without the framework, on `botwright-api` alone.
use std::time::Duration;

use botwright_api::types::{ChatType, Message, ReplyParameters, UpdateKind};
use botwright_api::{Bot, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let bot = Bot::from_env()?;
    tokio::select! {
        ended = poll(&bot) => ended,
        _ = tokio::signal::ctrl_c() => Ok(()),
    }
}

/// Echoes until an error comes that waiting does not mend.
async fn poll(bot: &Bot) -> Result<(), Error> {
    let mut offset = 0;
    loop {
        match echo_next(bot, &mut offset).await {
            Err(error) if passes(&error) => tokio::time::sleep(Duration::from_secs(1)).await,
            ended => ended?,
        }
    }
}

/// Answers the first update that waits, and moves the offset behind it.
async fn echo_next(bot: &Bot, offset: &mut i64) -> Result<(), Error> {
    let updates = bot.get_updates().offset(*offset).limit(1).timeout(10).await?;
    let Some(update) = updates.into_iter().next() else { return Ok(()) };
    if let UpdateKind::Message(message) = &update.kind
        && let Some(text) = message.text()
    {
        match reply(bot, message, text).await {
            // The person has blocked the bot: on to the next update.
            Err(error) if error.code() == Some(403) => {}
            sent => sent?,
        }
    }
    *offset = update.update_id + 1;
    Ok(())
}

async fn reply(bot: &Bot, message: &Message, text: &str) -> Result<(), Error> {
    let mut call = bot.send_message(message.chat.id, text);
    if message.chat.kind != ChatType::Private {
        call = call.reply_parameters(ReplyParameters::new().message_id(message.message_id));
    }
    call.await.map(drop)
}

fn passes(error: &Error) -> bool {
    matches!(error, Error::Network { .. } | Error::Timeout { .. })
        || matches!(error.code(), Some(400 | 500..))
}
