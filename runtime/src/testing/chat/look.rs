//! What a person sees.

use std::panic::Location;

use botwright_api::types::Message;
use serde_json::Value;

use super::{Chat, listed};

impl Chat {
    /// Finds a new message (or edit) of the bot with exactly this text.
    #[track_caller]
    pub fn sees(&mut self, text: &str) -> impl Future<Output = ()> {
        let place = Location::caller();
        async move { self.finds(|seen| seen == text, &format!("{text:?}"), place).await }
    }

    /// Finds a new message (or edit) of the bot that contains this text.
    #[track_caller]
    pub fn sees_part(&mut self, text: &str) -> impl Future<Output = ()> {
        let place = Location::caller();
        async move { self.finds(|seen| seen.contains(text), &format!("something with {text:?}"), place).await }
    }

    /// Makes sure that the bot has written nothing new.
    #[track_caller]
    pub fn sees_nothing(&mut self) -> impl Future<Output = ()> {
        let place = Location::caller();
        async move {
            self.rest(place).await;
            let fresh = self.fresh();
            if !fresh.is_empty() {
                self.fail(place, &format!("nothing was to be seen, but there is{}", listed(&fresh)));
            }
        }
    }

    /// Finds a new answer to a press: a toast or an alert with this text.
    #[track_caller]
    pub fn sees_toast(&mut self, text: &str) -> impl Future<Output = ()> {
        let place = Location::caller();
        async move {
            self.rest(place).await;
            let toasts = self.seat.toasts();
            let fresh: Vec<&str> =
                toasts[self.toasts.min(toasts.len())..].iter().map(|toast| toast.text.as_str()).collect();
            if !fresh.contains(&text) {
                self.fail(place, &format!("the toast {text:?} was to be seen, but there is {fresh:?}"));
            }
            self.toasts = toasts.len();
        }
    }

    /// All messages of the chat, as they stand now.
    #[track_caller]
    pub fn messages(&mut self) -> impl Future<Output = Vec<Message>> {
        let place = Location::caller();
        async move {
            self.rest(place).await;
            self.seat.messages()
        }
    }

    /// The last message of the chat, whoever wrote it.
    #[track_caller]
    pub fn last(&mut self) -> impl Future<Output = Message> {
        let place = Location::caller();
        async move {
            self.rest(place).await;
            self.succeeded(self.seat.last_message().ok_or("there is no message"), place)
        }
    }

    /// The texts of the inline buttons under the newest message that has some, row by row.
    #[track_caller]
    pub fn buttons(&mut self) -> impl Future<Output = Vec<Vec<String>>> {
        let place = Location::caller();
        async move {
            self.rest(place).await;
            let mut messages = self.seat.messages().into_iter().rev();
            let newest = messages.find_map(|message| message.reply_markup().cloned());
            let keyboard =
                newest.and_then(|keyboard| serde_json::to_value(keyboard).ok()).unwrap_or_default();
            texts(&keyboard["inline_keyboard"])
        }
    }

    /// The texts of the keys of the reply keyboard, row by row; none where there is no keyboard.
    #[track_caller]
    pub fn keys(&mut self) -> impl Future<Output = Vec<Vec<String>>> {
        let place = Location::caller();
        async move {
            self.rest(place).await;
            let keyboard =
                self.seat.reply_keyboard().and_then(|keyboard| serde_json::to_value(keyboard).ok());
            texts(&keyboard.unwrap_or_default()["keyboard"])
        }
    }

    async fn finds(&mut self, wanted: impl Fn(&str) -> bool, what: &str, place: &Location<'_>) {
        self.rest(place).await;
        let fresh = self.fresh();
        let Some(found) = fresh.iter().position(|(_, text)| wanted(text)) else {
            self.fail(place, &format!("{what} was to be seen, but there is{}", listed(&fresh)))
        };
        self.seen.extend(fresh.into_iter().take(found + 1));
    }
}

/// The texts of rows of buttons; a key that is a text only is its own.
fn texts(rows: &Value) -> Vec<Vec<String>> {
    let text = |button: &Value| button["text"].as_str().or(button.as_str()).unwrap_or_default().to_owned();
    let row = |row: &Value| row.as_array().into_iter().flatten().map(text).collect();
    rows.as_array().into_iter().flatten().map(row).collect()
}
