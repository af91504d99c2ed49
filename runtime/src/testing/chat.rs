//! One person in one chat: what they do, and what they see of it.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::panic::Location;
use std::sync::Arc;

use botwright_api::MessageId;
use botwright_api::types::Message;
use botwright_emulator::{Emulator, Seat};

use crate::app::Running;

/// A chat as one person sees it.
///
/// Every action waits until the bot has come to rest before and after it; what the bot has written (or edited) since
/// is what `sees` looks at.
///
/// # Panics
/// All methods panic, with what the person sees instead, when what they wait for is not there: they are assertions.
pub struct Chat {
    seat: Seat,
    emulator: Emulator,
    running: Arc<Running>,
    seen: HashMap<MessageId, String>,
    toasts: usize,
}

impl Chat {
    pub(super) fn new(seat: Seat, emulator: Emulator, running: Arc<Running>) -> Self {
        Self { seat, emulator, running, seen: HashMap::new(), toasts: 0 }
    }

    /// Sends a text.
    pub async fn says(&mut self, text: impl AsRef<str>) {
        self.acts(|seat| seat.send_text(text.as_ref()).map(drop).map_err(|error| error.to_string())).await;
    }

    /// Presses an inline button by its text, on the newest message that has it.
    pub async fn presses(&mut self, button: &str) {
        self.acts(|seat| seat.press(button).map(drop).map_err(|error| error.to_string())).await;
    }

    /// Presses a button that sends this data on a message, also one that the message does not have (any more).
    pub async fn presses_data(&mut self, message: MessageId, data: &str) {
        self.acts(|seat| {
            seat.press_data(message, data);
            Ok(())
        })
        .await;
    }

    /// Taps a key of the reply keyboard.
    pub async fn taps(&mut self, key: &str) {
        self.acts(|seat| seat.tap(key).map(drop).map_err(|error| error.to_string())).await;
    }

    /// Sends a photo.
    pub async fn sends_photo(&mut self, bytes: &[u8], caption: &str) {
        self.acts(|seat| {
            seat.send_photo(bytes.to_vec(), caption).map(drop).map_err(|error| error.to_string())
        })
        .await;
    }

    /// Sends a file.
    pub async fn sends_document(&mut self, name: &str, bytes: &[u8], caption: &str) {
        self.acts(|seat| {
            seat.send_document(name, bytes.to_vec(), caption).map(drop).map_err(|error| error.to_string())
        })
        .await;
    }

    /// Sends a location.
    pub async fn sends_location(&mut self, latitude: f64, longitude: f64) {
        self.acts(|seat| {
            seat.send_location(latitude, longitude).map(drop).map_err(|error| error.to_string())
        })
        .await;
    }

    /// Sends somebody's contact.
    pub async fn sends_contact(&mut self, phone_number: &str, first_name: &str) {
        self.acts(|seat| {
            seat.send_contact(phone_number, first_name).map(drop).map_err(|error| error.to_string())
        })
        .await;
    }

    /// Sends or does anything that the offline Telegram knows.
    pub async fn does<T>(&mut self, action: impl FnOnce(&Seat) -> T) -> T {
        self.rest().await;
        self.mark_seen();
        let done = action(&self.seat);
        self.rest().await;
        done
    }

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
            self.rest().await;
            let fresh = self.fresh();
            assert!(fresh.is_empty(), "{place}: nothing was to be seen, but there is{}", listed(&fresh));
        }
    }

    /// Finds a new answer to a press: a toast or an alert with this text.
    pub async fn sees_toast(&mut self, text: &str) {
        self.rest().await;
        let toasts = self.seat.toasts();
        let fresh: Vec<&str> =
            toasts[self.toasts.min(toasts.len())..].iter().map(|toast| toast.text.as_str()).collect();
        assert!(fresh.contains(&text), "the toast {text:?} was to be seen, but there is {fresh:?}");
        self.toasts = toasts.len();
    }

    /// The person's place in the chat, for what only the offline Telegram does.
    pub fn seat(&self) -> &Seat {
        &self.seat
    }

    /// All messages of the chat, as they stand now.
    pub async fn messages(&mut self) -> Vec<Message> {
        self.rest().await;
        self.seat.messages()
    }

    async fn acts(&mut self, action: impl FnOnce(&Seat) -> Result<(), String>) {
        if let Err(why) = self.does(action).await {
            panic!("{why}");
        }
    }

    async fn finds(&mut self, wanted: impl Fn(&str) -> bool, what: &str, place: &Location<'_>) {
        self.rest().await;
        let fresh = self.fresh();
        let found = fresh.iter().position(|(_, text)| wanted(text));
        let Some(found) = found else {
            panic!("{place}: {what} was to be seen, but there is{}", listed(&fresh))
        };
        self.seen.extend(fresh.into_iter().take(found + 1));
    }

    async fn rest(&self) {
        super::rest(&self.emulator, &self.running).await;
    }

    /// What the bot has written or edited since it was last looked at.
    fn fresh(&self) -> Vec<(MessageId, String)> {
        let written =
            self.seat.messages().into_iter().filter(|message| message.from().is_some_and(|from| from.is_bot));
        let texts = written.map(|message| (message.message_id, text_of(&message)));
        texts.filter(|(id, text)| self.seen.get(id) != Some(text)).collect()
    }

    fn mark_seen(&mut self) {
        let fresh = self.fresh();
        self.seen.extend(fresh);
        self.toasts = self.seat.toasts().len();
    }
}

/// What a message says: its text, or its caption.
fn text_of(message: &Message) -> String {
    message.text().or_else(|| message.caption()).unwrap_or_default().to_owned()
}

fn listed(fresh: &[(MessageId, String)]) -> String {
    if fresh.is_empty() {
        return " nothing new".into();
    }
    fresh.iter().fold(String::from(":"), |mut list, (_, text)| {
        // Writing to a String cannot fail.
        let _ = write!(list, "\n  {text:?}");
        list
    })
}
