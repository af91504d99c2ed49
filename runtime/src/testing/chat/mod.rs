//! One person in one chat: what they do, and what they see of it.

mod act;
mod look;
mod manage;
mod more;
mod pay;

use std::collections::HashMap;
use std::fmt;
use std::fmt::Write as _;
use std::panic::Location;
use std::sync::Arc;

use botwright_api::MessageId;
use botwright_api::types::Message;
use botwright_emulator::{ActionError, Emulator, InlineId, Seat};

use crate::testing::process::Process;

/// A chat as one person sees it.
///
/// Every action waits until the bot has come to rest before and after it; what the bot has written (or edited) since
/// is what `sees` looks at.
///
/// ```
/// # use botwright::prelude::*;
/// # async fn example(mut telegram: Telegram) {
/// let mut ann = telegram.user("Ann").chat();
/// ann.says("/settings").await;
/// ann.sees("What shall we change?").await;
/// assert_eq!(ann.buttons().await, [["Name", "City"]]);
/// ann.presses("City").await;
/// ann.sees_part("Send the new").await;
/// ann.sends_location(59.91, 10.75).await;
/// ann.sees_toast("Saved.").await;
/// ann.says("/tea").await;
/// ann.pays().await;
/// assert_eq!(ann.types_inline("tea").await, ["Green tea", "Black tea"]);
/// ann.chooses("Green tea").await;
/// // What has no verb here is done by the offline Telegram itself.
/// ann.does(|seat| seat.send_text("Hello").unwrap()).await;
/// # }
/// ```
///
/// # Panics
/// All methods panic when what they wait for is not there, or when the person cannot do what they are to do: they are
/// assertions. The panic names the line of the test, what the person sees instead, and what handlers failed.
pub struct Chat {
    seat: Seat,
    emulator: Emulator,
    process: Arc<Process>,
    seen: HashMap<MessageId, String>,
    toasts: usize,
    /// The last inline query, and those for more of its results.
    inline: Vec<InlineId>,
}

impl Chat {
    pub(super) fn new(seat: Seat, emulator: Emulator, process: Arc<Process>) -> Self {
        Self { seat, emulator, process, seen: HashMap::new(), toasts: 0, inline: Vec::new() }
    }

    /// The person's place in the chat, for what only the offline Telegram does.
    pub fn seat(&self) -> &Seat {
        &self.seat
    }

    /// Sends or does anything that the offline Telegram knows.
    #[track_caller]
    pub fn does<T>(&mut self, action: impl FnOnce(&Seat) -> T) -> impl Future<Output = T> {
        let place = Location::caller();
        async move {
            self.begin(place).await;
            let done = self.act(action);
            self.rest(place).await;
            done
        }
    }

    /// As [`Chat::does`]; what Telegram does not let the person do fails the test.
    #[track_caller]
    fn acts<T>(&mut self, action: impl FnOnce(&Seat) -> Result<T, ActionError>) -> impl Future<Output = T> {
        let place = Location::caller();
        async move {
            self.begin(place).await;
            let done = self.act(action);
            self.rest(place).await;
            self.succeeded(done, place)
        }
    }

    /// Nobody's name stands above the posts of a channel: those that are there before the bot comes to know of them are the person's.
    fn act<T>(&mut self, action: impl FnOnce(&Seat) -> T) -> T {
        let done = action(&self.seat);
        let own = self.fresh();
        self.seen.extend(own);
        done
    }

    /// Before an action: what was written until now is seen.
    async fn begin(&mut self, place: &Location<'_>) {
        self.rest(place).await;
        let fresh = self.fresh();
        self.seen.extend(fresh);
        self.toasts = self.seat.toasts().len();
    }

    async fn rest(&self, place: &Location<'_>) {
        if let Err(error) = super::rest(&self.emulator, &self.process).await {
            self.fail(place, &error);
        }
    }

    fn succeeded<T, E: fmt::Display>(&self, done: Result<T, E>, place: &Location<'_>) -> T {
        done.unwrap_or_else(|error| self.fail(place, &error))
    }

    /// Fails the test at its own line.
    fn fail(&self, place: &Location<'_>, why: &dyn fmt::Display) -> ! {
        panic!("{place}: {why}{}", super::meanwhile(&self.process))
    }

    /// What the bot has written or edited since it was last looked at.
    fn fresh(&self) -> Vec<(MessageId, String)> {
        let written = self.by_bot().into_iter().map(|message| (message.message_id, text_of(&message)));
        written.filter(|(id, text)| self.seen.get(id) != Some(text)).collect()
    }

    /// The bot's messages, oldest first.
    fn by_bot(&self) -> Vec<Message> {
        let mut messages = self.seat.messages();
        messages.retain(|message| {
            message.from().map_or_else(|| message.sender_chat.is_some(), |from| from.is_bot)
        });
        messages
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
