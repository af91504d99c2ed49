//! The bot on frankenstein, as its example of an async bot goes: a loop that spawns a task for each update.

use std::env;
use std::sync::Arc;

use bench_talk::{Conversations, voted};
use frankenstein::AsyncTelegramApi as _;
use frankenstein::client_reqwest::Bot;
use frankenstein::methods::{
    AnswerCallbackQueryParams, EditMessageTextParams, GetUpdatesParams, SendMessageParams,
};
use frankenstein::types::{CallbackQuery, MaybeInaccessibleMessage, Message};
use frankenstein::updates::UpdateContent;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bot = Bot::new_url(format!("{}/bot{}", env::var("BOT_API_URL")?, env::var("BOT_TOKEN")?));
    let conversations = Arc::<Conversations>::default();
    let mut params = GetUpdatesParams::builder().limit(100).timeout(50).build();
    loop {
        let response = match bot.get_updates(&params).await {
            Ok(response) => response,
            Err(error) => {
                eprintln!("no updates: {error:?}");
                continue;
            }
        };
        for update in response.result {
            params.offset = Some(i64::from(update.update_id) + 1);
            let bot = bot.clone();
            match update.content {
                UpdateContent::Message(message) => {
                    let conversations = Arc::clone(&conversations);
                    tokio::spawn(async move { process_message(*message, bot, conversations).await });
                }
                UpdateContent::CallbackQuery(query) => {
                    tokio::spawn(async move { process_press(*query, bot).await });
                }
                _ => {}
            }
        }
    }
}

async fn process_message(message: Message, bot: Bot, conversations: Arc<Conversations>) {
    let Some(text) = message.text else { return };
    let answer = conversations.answer(message.chat.id, text);
    let params = SendMessageParams::builder().chat_id(message.chat.id).text(answer).build();
    if let Err(error) = bot.send_message(&params).await {
        eprintln!("no message: {error:?}");
    }
}

async fn process_press(query: CallbackQuery, bot: Bot) {
    let voted = voted(query.data.as_deref());
    if let Some(MaybeInaccessibleMessage::Message(message)) = &query.message {
        let params = EditMessageTextParams::builder()
            .chat_id(message.chat.id)
            .message_id(message.message_id)
            .text(voted)
            .build();
        if let Err(error) = bot.edit_message_text(&params).await {
            eprintln!("no edit: {error:?}");
        }
    }
    let params = AnswerCallbackQueryParams::builder().callback_query_id(query.id).build();
    if let Err(error) = bot.answer_callback_query(&params).await {
        eprintln!("no answer: {error:?}");
    }
}
