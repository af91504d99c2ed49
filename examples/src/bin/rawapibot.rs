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

#[cfg(test)]
mod tests {
    use botwright_emulator::Emulator;

    use super::*;

    #[tokio::test]
    async fn echoes_and_passes_who_blocked_it() {
        let telegram = Emulator::builder().start().await.unwrap();
        let bot = Bot::builder(telegram.token()).api_url(telegram.url()).build().unwrap();
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let group = telegram.group("Friends", &[&ann, &ben]);
        ann.private().send_text("too late").unwrap();
        ann.private().block_bot();
        let polling = tokio::spawn(async move { poll(&bot).await });
        ben.private().send_text("/start").unwrap();
        let asked = ben.at(&group).send_text("all of you").unwrap();
        telegram.rest().await.unwrap();
        assert_eq!(ben.private().last_message().unwrap().text(), Some("/start"));
        let answer = ben.at(&group).last_message().unwrap();
        assert_eq!(answer.reply_to_message().unwrap().message_id, asked.message_id);
        let refused = telegram.calls().into_iter().find(|call| call.answer["error_code"] == 403);
        assert_eq!(refused.unwrap().arguments["text"], "too late");
        assert!(!polling.is_finished());
    }
}
