//! The bot on teloxide: its commands, its dialogue, its dispatcher.
//!
//! `teloxide`, or `teloxide webhook`.

use std::env;

use teloxide::dispatching::dialogue::InMemStorage;
use teloxide::prelude::*;
use teloxide::update_listeners::webhooks;
use teloxide::utils::command::BotCommands;

type Registration = Dialogue<State, InMemStorage<State>>;
type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

#[derive(BotCommands, Clone, Debug)]
#[command(rename_rule = "lowercase")]
enum Command {
    C0,
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    C8,
    C9,
    C10,
    C11,
    C12,
    C13,
    C14,
    C15,
    C16,
    C17,
    C18,
    C19,
    Register,
    Cancel,
}

#[derive(Clone, Default)]
enum State {
    #[default]
    Outside,
    Name,
    Age {
        name: String,
    },
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bot = Bot::new(env::var("BOT_TOKEN")?).set_api_url(env::var("BOT_API_URL")?.parse()?);
    let messages = Update::filter_message()
        .enter_dialogue::<Message, InMemStorage<State>, State>()
        .branch(dptree::entry().filter_command::<Command>().endpoint(commanded))
        .branch(dptree::case![State::Name].endpoint(named))
        .branch(dptree::case![State::Age { name }].endpoint(aged))
        .branch(dptree::endpoint(echo));
    let handlers = dptree::entry().branch(messages).branch(Update::filter_callback_query().endpoint(voted));
    let mut dispatcher = Dispatcher::builder(bot.clone(), handlers)
        .dependencies(dptree::deps![InMemStorage::<State>::new()])
        .build();
    if env::args().nth(1).as_deref() == Some("webhook") {
        let options =
            webhooks::Options::new(env::var("WEBHOOK_LISTEN")?.parse()?, env::var("WEBHOOK_URL")?.parse()?)
                .secret_token(env::var("WEBHOOK_SECRET")?);
        let listener = webhooks::axum(bot, options).await?;
        dispatcher.dispatch_with_listener(listener, LoggingErrorHandler::new()).await;
    } else {
        dispatcher.dispatch().await;
    }
    Ok(())
}

async fn commanded(bot: Bot, registration: Registration, message: Message, command: Command) -> Outcome {
    let answer = match command {
        Command::Register => {
            registration.update(State::Name).await?;
            "What is your name?".to_owned()
        }
        Command::Cancel => {
            registration.exit().await?;
            "Never mind.".to_owned()
        }
        numbered => format!("Command {}.", &format!("{numbered:?}")[1..]),
    };
    bot.send_message(message.chat.id, answer).await?;
    Ok(())
}

async fn named(bot: Bot, registration: Registration, message: Message) -> Outcome {
    let Some(name) = message.text() else { return Ok(()) };
    registration.update(State::Age { name: name.to_owned() }).await?;
    bot.send_message(message.chat.id, "How old are you?").await?;
    Ok(())
}

async fn aged(bot: Bot, registration: Registration, name: String, message: Message) -> Outcome {
    let Some(age) = message.text() else { return Ok(()) };
    registration.exit().await?;
    bot.send_message(message.chat.id, format!("You are {name}, {age}.")).await?;
    Ok(())
}

async fn echo(bot: Bot, message: Message) -> Outcome {
    if let Some(text) = message.text() {
        bot.send_message(message.chat.id, text).await?;
    }
    Ok(())
}

async fn voted(bot: Bot, query: CallbackQuery) -> Outcome {
    let voted = query.data.as_deref().and_then(|data| data.strip_prefix("vote:")).unwrap_or_default();
    if let Some(message) = query.regular_message() {
        bot.edit_message_text(message.chat.id, message.id, format!("Voted {voted}.")).await?;
    }
    bot.answer_callback_query(query.id).await?;
    Ok(())
}
