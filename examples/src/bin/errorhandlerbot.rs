//! The port of python-telegram-bot's errorhandlerbot: a developer is told of every error, in words of the bot's own.
//!
//! `App::report_to` does the same in words of the framework's.
use std::collections::BTreeMap;

use botwright::prelude::*;

/// Your own id, or one of a group or channel for developers. /start tells a chat's id.
const DEVELOPER_CHAT: ChatId = ChatId(123_456_789);

/// What is known of a chat or a user. This bot remembers nothing; others do.
type Notes = BTreeMap<String, String>;

/// Learn how to cause an error.
// As in the original, a message that is edited into a command is one.
#[command("start", edited)]
fn start(chat: Chat) -> Html {
    html!("Use /bad_command to cause an error.\nYour chat id is <code>{}</code>.", chat.id)
}

/// Cause an error.
#[command("bad_command", edited)]
fn bad_command() -> Result {
    let _wrong: u32 = "not a number".parse()?;
    Ok(())
}

#[on_error]
async fn report(
    Failure(error): Failure,
    update: Option<Arc<Update>>,
    chat: Option<ChatData<Notes>>,
    user: Option<UserData<Notes>>,
    bot: Bot,
) -> Result {
    let report = html!(
        "An exception was raised while handling an update\n\
         <pre>update = {}</pre>\n\n\
         <pre>context.chat_data = {:?}</pre>\n\n\
         <pre>context.user_data = {:?}</pre>\n\n\
         <pre>{error:?}</pre>",
        serde_json::to_string_pretty(&update.as_deref())?,
        chat.as_deref(),
        user.as_deref(),
    );
    bot.send_message(DEVELOPER_CHAT, report.into_string()).parse_mode(ParseMode::Html).await?;
    Ok(())
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn tells_the_developer_what_happened(mut telegram: Telegram) {
        let developer = telegram.emulator().person("Dev").id(DEVELOPER_CHAT.0).knows_the_bot().build();
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        ann.sees_part("Use /bad_command to cause an error.").await;
        ann.says("/bad_command <b>&").await;
        ann.sees_nothing().await;
        let report = developer.private().last_message().unwrap();
        let text = report.text().unwrap();
        assert!(text.starts_with("An exception was raised while handling an update\nupdate = {"), "{text}");
        assert!(text.contains("\"text\": \"/bad_command <b>&\""), "{text}");
        assert!(text.ends_with("invalid digit found in string"), "{text}");
        let said = ann.messages().await.pop().unwrap().message_id();
        ann.edits(said, "/start").await;
        ann.sees_part("Your chat id is").await;
        ann.edits(said, "/bad_command").await;
        let report = developer.private().last_message().unwrap();
        assert!(report.text().unwrap().contains("\"edited_message\": {"));
    }

    #[botwright::test]
    async fn lives_on_when_the_developer_cannot_be_told(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/bad_command").await;
        ann.says("/start").await;
        ann.sees_part("Your chat id is").await;
    }
}
