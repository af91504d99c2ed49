//! The bot on frankenstein, as its example of an async bot goes: a loop that spawns a task for each update.

use std::collections::HashMap;
use std::env;
use std::sync::{Arc, Mutex, PoisonError};

use frankenstein::AsyncTelegramApi as _;
use frankenstein::client_reqwest::Bot;
use frankenstein::methods::{
    AnswerCallbackQueryParams, EditMessageTextParams, GetUpdatesParams, SendMessageParams,
};
use frankenstein::types::{CallbackQuery, MaybeInaccessibleMessage, Message};
use frankenstein::updates::UpdateContent;

/// Where somebody is in the conversation.
enum Registering {
    Name,
    Age(String),
}

type Conversations = Arc<Mutex<HashMap<i64, Registering>>>;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bot = Bot::new_url(format!("{}/bot{}", env::var("BOT_API_URL")?, env::var("BOT_TOKEN")?));
    let conversations = Conversations::default();
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

async fn process_message(message: Message, bot: Bot, conversations: Conversations) {
    let Some(text) = message.text else { return };
    let answer = answer(message.chat.id, text, &conversations);
    let params = SendMessageParams::builder().chat_id(message.chat.id).text(answer).build();
    if let Err(error) = bot.send_message(&params).await {
        eprintln!("no message: {error:?}");
    }
}

fn answer(chat: i64, text: String, conversations: &Conversations) -> String {
    let mut conversations = conversations.lock().unwrap_or_else(PoisonError::into_inner);
    match text.strip_prefix('/') {
        Some("register") => {
            conversations.insert(chat, Registering::Name);
            return "What is your name?".into();
        }
        Some("cancel") => {
            conversations.remove(&chat);
            return "Never mind.".into();
        }
        Some(command) => {
            let number = command.strip_prefix('c').and_then(|number| number.parse().ok());
            if let Some(number @ 0..20u32) = number {
                return format!("Command {number}.");
            }
        }
        None => {}
    }
    match conversations.remove(&chat) {
        Some(Registering::Name) => {
            conversations.insert(chat, Registering::Age(text));
            "How old are you?".into()
        }
        Some(Registering::Age(name)) => format!("You are {name}, {text}."),
        None => text,
    }
}

async fn process_press(query: CallbackQuery, bot: Bot) {
    let voted = query.data.as_deref().and_then(|data| data.strip_prefix("vote:")).unwrap_or_default();
    if let Some(MaybeInaccessibleMessage::Message(message)) = &query.message {
        let params = EditMessageTextParams::builder()
            .chat_id(message.chat.id)
            .message_id(message.message_id)
            .text(format!("Voted {voted}."))
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
