//! What the bots say that are written by hand, the floors and frankenstein's: twenty commands, a conversation of three steps,
//! and an echo.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Who is in the conversation, and where, by chat.
#[derive(Default)]
pub struct Conversations(Mutex<HashMap<i64, Registering>>);

/// Where somebody is in the conversation.
enum Registering {
    Name,
    Age(String),
}

impl Conversations {
    /// The answer to a text; whatever is to be remembered is.
    pub fn answer(&self, chat: i64, text: String) -> String {
        let mut registering = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match text.strip_prefix('/') {
            Some("register") => {
                registering.insert(chat, Registering::Name);
                return "What is your name?".into();
            }
            Some("cancel") => {
                registering.remove(&chat);
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
        match registering.remove(&chat) {
            Some(Registering::Name) => {
                registering.insert(chat, Registering::Age(text));
                "How old are you?".into()
            }
            Some(Registering::Age(name)) => format!("You are {name}, {text}."),
            None => text,
        }
    }
}

/// What is said of a press, by its data.
pub fn voted(data: Option<&str>) -> String {
    let number = data.and_then(|data| data.strip_prefix("vote:")).unwrap_or_default();
    format!("Voted {number}.")
}
