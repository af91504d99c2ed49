//! An answer that is shown while it is being written.

mod stops;
#[cfg(test)]
mod tests;

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use botwright_api::types::{self, ChatType, MessageOrTrue};
use botwright_api::{Bot, Error};
use futures_util::{Stream, StreamExt as _};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tracing::Instrument as _;

use self::stops::Stoppable;
pub(crate) use self::stops::learn;
use crate::answer::{Destination, Reply};
use crate::text::{Formatted, MESSAGE_LIMIT};

/// How long lies between two states that are shown in a private chat.
const PACE: Duration = Duration::from_secs(1);

/// The same where a message is edited instead, as groups allow 20 messages a minute.
const EDITING_PACE: Duration = Duration::from_secs(4);

/// How long a draft stays on the screen that does not change, less a little.
const LASTING: Duration = Duration::from_secs(25);

/// A text that the person sees grow, as an answer of a language model does. Made by [`Chat::draft`](crate::Chat::draft).
///
/// In a private chat a draft is shown (`sendMessageDraft`), at most once a second, each time as it stands then; in groups and
/// channels, where Telegram knows no drafts, a message that is edited every four seconds. Nothing waits for what is shown:
/// [`push`](Self::push) only adds. [`finish`](Self::finish) sends the message; without it nothing is left of a draft, and of a message
/// what was shown last.
///
/// ```
/// # use botwright::prelude::*;
/// # async fn next_word() -> Option<&'static str> { None }
/// #[message(text)]
/// async fn answer(chat: Chat) -> Result {
///     let mut draft = chat.draft();
///     while let Some(word) = next_word().await {
///         draft.push(word);
///     }
///     draft.finish().await?;
///     Ok(())
/// }
/// ```
#[must_use = "a draft shows what is pushed, and `finish` sends it"]
pub struct Draft {
    bot: Bot,
    destination: Destination,
    text: String,
    /// The draft's number; none where a message is edited.
    number: Option<i64>,
    states: Arc<watch::Sender<State>>,
    stoppable: Option<Stoppable>,
    shown: JoinHandle<Option<types::Message>>,
}

/// What is to be shown.
#[derive(Clone, Default)]
struct State {
    text: String,
    can_stop: bool,
    is_stopped: bool,
}

/// What shows the states, in a task of its own.
struct Screen {
    bot: Bot,
    destination: Destination,
    /// The draft's number; none where a message is edited.
    draft: Option<i64>,
    message: Option<types::Message>,
}

impl Draft {
    pub(crate) fn new(bot: Bot, destination: Destination, kind: &ChatType) -> Self {
        static NEXT: AtomicI64 = AtomicI64::new(0);
        let (states, shown) = watch::channel(State::default());
        let drafts = *kind == ChatType::Private && destination.business_connection.is_none();
        let number = drafts.then(|| 1 + NEXT.fetch_add(1, Ordering::Relaxed) % i64::from(i32::MAX));
        let screen =
            Screen { bot: bot.clone(), destination: destination.clone(), draft: number, message: None };
        let shown = tokio::spawn(screen.show(shown).in_current_span());
        let states = Arc::new(states);
        Self { bot, destination, text: String::new(), number, states, stoppable: None, shown }
    }

    /// Lets the person stop it: a button stands beside the draft, and whoever writes learns of a press by [`stopped`](Self::stopped) or
    /// [`is_stopped`](Self::is_stopped). Nothing is shown after it; [`finish`](Self::finish) sends what there is all the same.
    ///
    /// Telegram tells of presses only if some handler waits for them, and of a bot with several processes only the one that writes can
    /// learn of them here. Where a message is edited instead, there is no button.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// # async fn next_word() -> Option<&'static str> { None }
    /// #[message(text)]
    /// async fn answer(chat: Chat) -> Result {
    ///     let mut draft = chat.draft().stoppable();
    ///     while let Some(word) = next_word().await {
    ///         draft.push(word);
    ///         if draft.is_stopped() {
    ///             draft.push("…");
    ///             break;
    ///         }
    ///     }
    ///     draft.finish().await?;
    ///     Ok(())
    /// }
    ///
    /// #[on(stopped_message_generation)]
    /// fn stopped() {}
    /// ```
    pub fn stoppable(mut self) -> Self {
        if let Some(number) = self.number {
            self.states.send_modify(|state| state.can_stop = true);
            let states = Arc::downgrade(&self.states);
            self.stoppable = Some(Stoppable::new(self.destination.chat, number, states));
        }
        self
    }

    /// Whether the person has stopped it.
    pub fn is_stopped(&self) -> bool {
        self.states.borrow().is_stopped
    }

    /// Returns when the person stops it; never if that cannot happen.
    pub async fn stopped(&self) {
        // It ends with the sender only, which is here.
        let _ = self.states.subscribe().wait_for(|state| state.is_stopped).await;
    }

    /// Adds to the text.
    pub fn push(&mut self, piece: &str) {
        self.text.push_str(piece);
        self.states.send_modify(|state| state.text.push_str(piece));
    }

    /// Takes another text in place of what there is: "Thinking…", then the answer.
    pub fn set(&mut self, text: impl Into<String>) {
        self.text = text.into();
        self.states.send_modify(|state| state.text.clone_from(&self.text));
    }

    /// Adds the pieces of a stream as they come, to its end, or until the person stops it.
    pub async fn push_all(&mut self, pieces: impl Stream<Item: AsRef<str>>) {
        let mut pieces = pin!(pieces);
        loop {
            let piece = tokio::select! {
                biased;
                () = self.stopped() => return,
                piece = pieces.next() => piece,
            };
            let Some(piece) = piece else { return };
            self.push(piece.as_ref());
        }
    }

    /// The text so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Sends the text as a message, or as several if it is longer than one may be; the last of them.
    ///
    /// # Errors
    /// If a message cannot be sent; an empty text cannot.
    pub async fn finish(self) -> Result<types::Message, Error> {
        let text = self.text.clone();
        self.finish_with(Formatted::from(text)).await
    }

    /// Sends another text than the one that was shown, such as the same with its [`Formatted`] parts.
    ///
    /// # Errors
    /// As [`Draft::finish`].
    pub async fn finish_with(self, text: impl Into<Formatted>) -> Result<types::Message, Error> {
        let Self { bot, destination, states, stoppable, shown, .. } = self;
        drop(stoppable);
        // The task ends with what it shows at the moment, so that nothing is shown after the message.
        drop(states);
        let edited = shown.await.unwrap_or_default();
        let mut parts = text.into().split(MESSAGE_LIMIT).into_iter();
        let first = parts.next().unwrap_or_default();
        let mut sent = match edited {
            Some(message) => edit(&bot, &destination, message, first).await?,
            None => Reply::from(first).send(&bot, &destination).await?,
        };
        for part in parts {
            sent = Reply::from(part).send(&bot, &destination).await?;
        }
        Ok(sent)
    }
}

impl Screen {
    /// Shows each state that there is time for, the last of them in any case, until nobody adds any more.
    async fn show(mut self, mut states: watch::Receiver<State>) -> Option<types::Message> {
        loop {
            tokio::select! {
                changed = states.changed() => if changed.is_err() { return self.message },
                // Otherwise it would vanish from the screen while the next words are thought over.
                () = tokio::time::sleep(LASTING), if self.draft.is_some() => {}
            }
            let State { text, can_stop, is_stopped } = states.borrow_and_update().clone();
            if is_stopped {
                closed(&states).await;
                return self.message;
            }
            let text = tail(&text);
            if !text.trim().is_empty()
                && let Err(error) = self.show_state(text, can_stop).await
            {
                tracing::debug!(%error, "a draft could not be shown");
            }
            let pace = if self.draft.is_some() { PACE } else { EDITING_PACE };
            tokio::select! {
                () = tokio::time::sleep(pace) => {}
                () = closed(&states) => return self.message,
            }
        }
    }

    async fn show_state(&mut self, state: String, can_stop: bool) -> Result<(), Error> {
        if let Some(draft) = self.draft {
            let mut call = self.bot.send_message_draft(self.destination.chat, draft).text(state.clone());
            if let Some(topic) = self.destination.topic {
                call = call.message_thread_id(topic);
            }
            if can_stop {
                call = call.can_stop(true);
            }
            match call.await {
                Err(Error::BadRequest(_) | Error::NotFound(_) | Error::Forbidden(_)) => self.draft = None,
                shown => return shown.map(drop),
            }
        }
        match &self.message {
            None => {
                self.message = Some(Reply::from(state).send(&self.bot, &self.destination).await?);
            }
            Some(message) => {
                let (message, text) = (message.clone(), Formatted::from(state));
                self.message = Some(edit(&self.bot, &self.destination, message, text).await?);
            }
        }
        Ok(())
    }
}

/// Returns when nobody adds any more.
async fn closed(states: &watch::Receiver<State>) {
    // This wait ends with the sender only; and what it sees on the way counts as unseen.
    let _ = states.clone().wait_for(|_| false).await;
}

/// Edits a message, which stays what it was where that changes nothing.
async fn edit(
    bot: &Bot,
    destination: &Destination,
    message: types::Message,
    text: Formatted,
) -> Result<types::Message, Error> {
    let (text, entities) = text.into_sendable();
    let mut call =
        bot.edit_message_text().chat_id(destination.chat).message_id(message.message_id()).text(text);
    if let Some(entities) = entities {
        call = call.entities(entities);
    }
    if let Some(connection) = &destination.business_connection {
        call = call.business_connection_id(connection.clone());
    }
    match call.await {
        Ok(MessageOrTrue::Message(edited)) => Ok(*edited),
        Ok(_) | Err(Error::MessageNotModified(_)) => Ok(message),
        Err(error) => Err(error),
    }
}

/// The end of a text, as much as one message holds.
fn tail(text: &str) -> String {
    let surplus = text.chars().count().saturating_sub(MESSAGE_LIMIT / 2);
    // What the limit counts are units of UTF-16, of which a character has two at most.
    if text.encode_utf16().count() <= MESSAGE_LIMIT {
        text.to_owned()
    } else {
        text.chars().skip(surplus).collect()
    }
}
